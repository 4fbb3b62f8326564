-- views.listViews
select * from "saved_view" order by "title", "id";

-- views.viewById
select * from "saved_view" where "id" = ?;

-- views.addView
insert into "saved_view" ("id") values (?);

-- views.changeView
update "saved_view" set "title" = ? where "id" = ?;

-- views.removeView
delete from "saved_view" where "id" = ?;
