-- access.addSession
insert into "session" ("id_hash", "person", "created_at", "expires_at", "last_seen_at", "user_agent") values (@1, @2, @3, @4, @5, @6);

-- access.liveSession
select * from "session" where "id_hash" = @1 and "expires_at" > @2;

-- access.touchSession
update "session" set "last_seen_at" = @1, "expires_at" = @2 where "id_hash" = @3;

-- access.removeSession
delete from "session" where "id_hash" = @1;

-- access.removeSessionsOf
delete from "session" where "person" = @1;

-- access.liveSessionsOf
select * from "session" where "person" = @1 and "expires_at" > @2 order by "created_at" desc;

-- access.removeExpiredSessions
delete from "session" where "expires_at" <= @1;

-- access.addToken
insert into "token" ("id", "title", "token_hash", "prefix", "scopes", "person", "created_at") values (@1, @2, @3, @4, @5, @6, @7);

-- access.liveToken
select * from "token" where "token_hash" = @1 and "revoked_at" is null and ("expires_at" is null or "expires_at" > @2);

-- access.touchToken
update "token" set "last_used_at" = @1 where "id" = @2;

-- access.tokensOf
select * from "token" where "person" = @1 and "revoked_at" is null order by "created_at" desc;

-- access.tokenOf
select * from "token" where "id" = @1 and "person" = @2 and "revoked_at" is null;

-- access.revokeToken
update "token" set "revoked_at" = @1 where "id" = @2 and "person" = @3 and "revoked_at" is null;

-- access.removeDeadTokens
delete from "token" where ("expires_at" <= @1 or "revoked_at" <= @2);
