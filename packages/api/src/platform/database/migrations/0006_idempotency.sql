-- What a mutation came to under the key its caller gave it: stored with its effect, so both happen or neither.

create table heritage.idempotency_keys (
  viewer text not null,
  key text not null check (length(key) between 1 and 255),
  field text not null,
  input_hash bytea not null,
  result jsonb,
  created_at timestamptz not null default now(),
  primary key (viewer, key)
);
comment on table heritage.idempotency_keys is 'Answers to mutations, kept for 24 hours under the keys of their callers.';
create index idempotency_keys_by_age on heritage.idempotency_keys (viewer, created_at);
alter table heritage.idempotency_keys enable row level security;
create policy own on heritage.idempotency_keys for all to hx_member
  using (viewer = nullif(current_setting('hx.viewer', true), ''))
  with check (viewer = nullif(current_setting('hx.viewer', true), ''));
grant select, insert, update, delete on heritage.idempotency_keys to hx_member;
