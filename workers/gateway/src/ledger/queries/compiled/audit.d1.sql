-- audit.addAudit
insert into "audit" ("id", "created_at", "person", "action", "subject", "subject_id", "changes") values (?, ?, ?, ?, ?, ?, ?);

-- audit.recentAudit
select * from "audit" order by "id" desc limit ?;

-- audit.auditOf
select * from "audit" where "subject" = ? and "subject_id" = ? order by "id" desc;
