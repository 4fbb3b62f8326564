-- Who sent each mail, whom the person trusts beside the known banks, and their own addresses.

-- Null: not checked, as of every mail that came before this.
alter table mail add
  verdict text check (verdict in ('authentic', 'failed', 'unknown'));
-- The From of the mail that arrived; for a mail forwarded by hand, the forwarder.
alter table mail add
  outer_from text;
-- The domain that the verdict is about.
alter table mail add
  outer_domain text;
-- By which way it may write to the ledger: as a known bank, by the person's own forwarding, or as a
-- sender whom the person admitted. Null: by none.
alter table mail add
  way_in text check (way_in in ('bank', 'person', 'sender'));
-- 1: read again by the next tick, before a person is asked.
alter table mail add
  pending integer not null default 0 check (pending in (0, 1));

-- Admitted by the person: a whole address, or a domain.
create table admitted_sender (
  sender text not null primary key,
  person text not null,
  created_at text not null
) strict;

-- The person's own addresses, beside the ones they sign in with. Until `confirmed_at` is set it
-- waits for the code that was mailed to it.
create table own_address (
  address text not null primary key,
  person text not null,
  created_at text not null,
  code_hash text,
  code_expires_at text,
  attempts integer not null,
  confirmed_at text
) strict;
