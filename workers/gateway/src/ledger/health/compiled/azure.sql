-- health.newestMails
select top(20) "received_at", "verdict" from "mail" order by "received_at" desc, "id" desc;

-- health.embeddingModel
select max("model") as "model" from "merchant_vector";

-- health.lastSummary
select max("sent_at") as "sent_at" from "person_summary" where "sent_at" is not null;

-- health.unsentSummary
select max("claimed_at") as "tried_at" from "person_summary" where "sent_at" is null and "attempts" > @1;
