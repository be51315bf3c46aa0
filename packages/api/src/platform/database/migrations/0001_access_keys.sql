-- Who is asking: access keys, and the one question every policy asks.

create table heritage.access_keys (
  id uuid primary key default uuidv7(),
  name text not null check (name <> ''),
  prefix text not null,
  key_hash bytea not null unique,
  is_administrator boolean not null default false,
  created_at timestamptz not null default now(),
  revoked_at timestamptz
);
comment on table heritage.access_keys is 'Secrets by which programs sign in, kept as hashes only. The hash of a key is all that anybody can read here.';
alter table heritage.access_keys enable row level security;

-- Needed before a viewer is known, hence as definer: the hash is the proof.
create function heritage.viewer_of_key(hash bytea)
returns table (key_id uuid, is_administrator boolean)
language sql stable security definer set search_path = heritage, pg_temp
rows 1
as $$
  select id, is_administrator from access_keys where key_hash = hash and revoked_at is null
$$;
revoke all on function heritage.viewer_of_key(bytea) from public;
grant execute on function heritage.viewer_of_key(bytea) to hx_member;

-- hx.viewer is set for one transaction: a key's id, or SYSTEM for the command line and the workers.
create function heritage.viewer_is_administrator()
returns boolean
language sql stable security definer set search_path = heritage, pg_temp
as $$
  select case nullif(current_setting('hx.viewer', true), '')
    when 'SYSTEM' then true
    else exists (
      select from access_keys
      where id::text = nullif(current_setting('hx.viewer', true), '') and is_administrator and revoked_at is null
    )
  end
$$;
revoke all on function heritage.viewer_is_administrator() from public;
grant execute on function heritage.viewer_is_administrator() to hx_member;
