-- audit.addAudit
insert into "audit" ("id", "created_at", "person", "action", "subject", "subject_id", "changes") values (@1, @2, @3, @4, @5, @6, @7);

-- audit.recentAudit
select top(20) * from "audit" order by "id" desc;

-- audit.auditOf
select * from "audit" where "subject" = @1 and "subject_id" = @2 order by "id" desc;
