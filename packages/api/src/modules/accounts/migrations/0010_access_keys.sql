-- Keys by which programs sign in.

create table heritage.access_keys (
  id uuid primary key default uuidv7(),
  name text not null check (name <> ''),
  kind text not null default 'SECRET' check (kind in ('SECRET', 'PUBLISHABLE')),
  home_partner_id uuid references heritage.partners (id) on delete cascade,
  is_administrator boolean not null default false,
  scopes text[] not null default '{}',
  addresses cidr[] not null default '{}',
  allowed_origins text[] not null default '{}',
  created_at timestamptz not null default now() check (created_at >= '1000-01-01Z' and created_at < '9999-01-01Z'),
  expires_at timestamptz,
  revoked_at timestamptz,
  last_used_at timestamptz,
  check (not is_administrator or (home_partner_id is null and kind = 'SECRET'))
);
comment on table heritage.access_keys is 'Keys by which programs sign in. Their secrets are kept apart, as hashes only.';
create index access_keys_of_partner on heritage.access_keys (home_partner_id, created_at, id);

create table heritage.access_key_secrets (
  key_hash bytea primary key,
  key_id uuid not null references heritage.access_keys (id) on delete cascade,
  prefix text not null,
  made_by text[] not null default '{}',
  created_at timestamptz not null default now(),
  expires_at timestamptz
);
comment on table heritage.access_key_secrets is 'The secrets of a key: one, or two while it is being rotated.';
comment on column heritage.access_key_secrets.made_by is 'The people who made the secret, themselves or by a key of theirs; SYSTEM for administrators and the command line.';
create index access_key_secrets_of_key on heritage.access_key_secrets (key_id);

