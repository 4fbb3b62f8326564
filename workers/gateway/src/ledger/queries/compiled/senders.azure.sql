-- senders.admittedSenders
select "sender", "created_at" from "admitted_sender" order by "created_at" desc;

-- senders.addAdmittedSender
insert into "admitted_sender" ("sender", "person", "created_at") select @1 as "sender", @2 as "person", @3 as "created_at" where not exists (select "sender" from "admitted_sender" where "sender" = @4);

-- senders.removeAdmittedSender
delete from "admitted_sender" where "sender" = @1;

-- senders.askAgainAbout a domain
update "mail" set "pending" = @1, "version" = @2 where "status" = @3 and "verdict" = @4 and "outer_domain" = @5;

-- senders.askAgainAbout an address
update "mail" set "pending" = @1, "version" = @2 where "status" = @3 and "verdict" = @4 and "outer_from" = @5;

-- senders.ownAddresses
select * from "own_address" order by "created_at";

-- senders.ownAddress
select * from "own_address" where "address" = @1;

-- senders.addOwnAddress
insert into "own_address" ("address", "person", "created_at", "attempts") values (@1, @2, @3, @4);

-- senders.changeOwnAddress
update "own_address" set "confirmed_at" = @1 where "address" = @2;

-- senders.countAttempt
update "own_address" set "attempts" = attempts + 1 where "address" = @1 and "attempts" < @2 and "confirmed_at" is null;

-- senders.removeOwnAddress
delete from "own_address" where "address" = @1;

-- senders.confirmedAddresses
select "address" from "own_address" where "confirmed_at" is not null;
