-- people.listPeople
select * from "person" order by "updated_at" desc, "person";

-- people.addPerson
insert into "person" ("person") values (?);

-- people.changePerson
update "person" set "language" = ? where "person" = ?;
