-- senders.admittedSenders
select "sender", "created_at" from "admitted_sender" order by "created_at" desc;

-- senders.addAdmittedSender
insert into "admitted_sender" ("sender", "person", "created_at") select ? as "sender", ? as "person", ? as "created_at" where not exists (select "sender" from "admitted_sender" where "sender" = ?);

-- senders.removeAdmittedSender
delete from "admitted_sender" where "sender" = ?;

-- senders.askAgainAbout a domain
update "mail" set "pending" = ?, "version" = ? where "status" = ? and "verdict" = ? and "outer_domain" = ?;

-- senders.askAgainAbout an address
update "mail" set "pending" = ?, "version" = ? where "status" = ? and "verdict" = ? and "outer_from" = ?;

-- senders.ownAddresses
select * from "own_address" order by "created_at";

-- senders.ownAddress
select * from "own_address" where "address" = ?;

-- senders.addOwnAddress
insert into "own_address" ("address", "person", "created_at", "attempts") values (?, ?, ?, ?);

-- senders.changeOwnAddress
update "own_address" set "confirmed_at" = ? where "address" = ?;

-- senders.countAttempt
update "own_address" set "attempts" = attempts + 1 where "address" = ? and "attempts" < ? and "confirmed_at" is null;

-- senders.removeOwnAddress
delete from "own_address" where "address" = ?;

-- senders.confirmedAddresses
select "address" from "own_address" where "confirmed_at" is not null;
