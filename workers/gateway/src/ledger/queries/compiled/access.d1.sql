-- access.addSession
insert into "session" ("id_hash", "person", "created_at", "expires_at", "last_seen_at", "user_agent") values (?, ?, ?, ?, ?, ?);

-- access.liveSession
select * from "session" where "id_hash" = ? and "expires_at" > ?;

-- access.touchSession
update "session" set "last_seen_at" = ?, "expires_at" = ? where "id_hash" = ?;

-- access.removeSession
delete from "session" where "id_hash" = ?;

-- access.removeSessionsOf
delete from "session" where "person" = ?;

-- access.liveSessionsOf
select * from "session" where "person" = ? and "expires_at" > ? order by "created_at" desc;

-- access.removeExpiredSessions
delete from "session" where "expires_at" <= ?;

-- access.addToken
insert into "token" ("id", "title", "token_hash", "prefix", "scopes", "person", "created_at") values (?, ?, ?, ?, ?, ?, ?);

-- access.liveToken
select * from "token" where "token_hash" = ? and "revoked_at" is null and ("expires_at" is null or "expires_at" > ?);

-- access.touchToken
update "token" set "last_used_at" = ? where "id" = ?;

-- access.tokensOf
select * from "token" where "person" = ? and "revoked_at" is null order by "created_at" desc;

-- access.tokenOf
select * from "token" where "id" = ? and "person" = ? and "revoked_at" is null;

-- access.revokeToken
update "token" set "revoked_at" = ? where "id" = ? and "person" = ? and "revoked_at" is null;

-- access.removeDeadTokens
delete from "token" where ("expires_at" <= ? or "revoked_at" <= ?);
