-- views.listViews
select * from "saved_view" order by "title", "id";

-- views.viewById
select * from "saved_view" where "id" = @1;

-- views.addView
insert into "saved_view" ("id") values (@1);

-- views.changeView
update "saved_view" set "title" = @1 where "id" = @2;

-- views.removeView
delete from "saved_view" where "id" = @1;
