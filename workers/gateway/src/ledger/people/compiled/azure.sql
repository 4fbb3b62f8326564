-- people.listPeople
select * from "person" order by "updated_at" desc, "person";

-- people.addPerson
insert into "person" ("person") values (@1);

-- people.changePerson
update "person" set "language" = @1 where "person" = @2;
