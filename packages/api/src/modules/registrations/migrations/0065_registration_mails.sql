-- What people who registered are written. A mail is ordered in the transaction of what it tells, and written when it is sent: what
-- holds no more by then is not sent.

create table heritage.registration_mails (
  id uuid primary key default gen_random_uuid(),
  registration_id uuid not null references heritage.registrations (id) on delete cascade,
  kind text not null check (kind in ('CONFIRM', 'OFFERED', 'CONFIRMED', 'CANCELLED')),
  ordered_at timestamptz not null default now(),
  next_attempt_at timestamptz not null default now(),
  attempts smallint not null default 0,
  sent_at timestamptz,
  is_refused boolean not null default false
);
comment on table heritage.registration_mails is 'Mails to be sent to those who registered, and when they were. Nobody reads the table.';
create index registration_mails_to_send on heritage.registration_mails (next_attempt_at) where sent_at is null and not is_refused;
create index registration_mails_of_registration on heritage.registration_mails (registration_id);
alter table heritage.registration_mails enable row level security;

create function heritage.order_registration_mail() returns trigger
language plpgsql security definer set search_path = heritage, pg_temp as $$
declare
  due text := case
    when tg_op = 'INSERT' and new.state in ('HELD', 'WAITING') and not new.is_confirmed then 'CONFIRM'
    when new.state = 'CONFIRMED' then 'CONFIRMED'
    when new.state = 'OFFERED' then 'OFFERED'
    when tg_op = 'UPDATE' and new.state = 'CANCELLED' and new.is_confirmed then 'CANCELLED'
  end;
begin
  if new.email is not null and due is not null then
    insert into registration_mails (registration_id, kind) values (new.id, due);
  end if;
  return null;
end
$$;
create trigger registrations_mail_of_new after insert on heritage.registrations
  for each row execute function heritage.order_registration_mail();
create trigger registrations_mail after update on heritage.registrations
  for each row when (old.state <> new.state) execute function heritage.order_registration_mail();

-- The next mail that is to be sent, locked, for the job that sends it. What holds no more is not sent at all; to one address go three an hour.
create function heritage.next_registration_mail()
returns table (id uuid, kind text, email text, language text, page_url text, session_id uuid, title jsonb, local_start timestamp,
  local_end timestamp, starts_at timestamptz, ends_at timestamptz, time_zone text, is_all_day boolean, is_waiting boolean,
  expires_at timestamptz, attempts integer, revision integer)
language plpgsql volatile security definer rows 1 set search_path = heritage, pg_temp as $$
#variable_conflict use_column
begin
  delete from registration_mails mail using registrations one
  where one.id = mail.registration_id and mail.sent_at is null and not mail.is_refused and mail.next_attempt_at <= now()
    and (mail.ordered_at < now() - interval '3 days' or not case mail.kind
      when 'CONFIRM' then one.state in ('HELD', 'WAITING') and not one.is_confirmed and one.expires_at > now() and takes_place(one.session_id)
      when 'OFFERED' then one.state = 'OFFERED' and one.expires_at > now() and takes_place(one.session_id)
      when 'CONFIRMED' then one.state = 'CONFIRMED' and takes_place(one.session_id)
      else one.state = 'CANCELLED' end);
  return query
    select mail.id, mail.kind, one.email, one.language, stands.page_url, session.id, program.title, session.local_start::timestamp,
      session.local_end::timestamp, session.starts_at, session.ends_at, session.time_zone, session.is_all_day, one.state = 'WAITING',
      nullif(one.expires_at, 'infinity'), mail.attempts::integer, session.revision + program.revision - 1
    from registration_mails mail join registrations one on one.id = mail.registration_id
    join session_registrations stands on stands.session_id = one.session_id
    join sessions session on session.id = one.session_id join programs program on program.id = session.program_id
    where mail.sent_at is null and not mail.is_refused and mail.next_attempt_at <= now()
      and (select count(*) from registration_mails sent join registrations other on other.id = sent.registration_id
           where lower(other.email) = lower(one.email) and sent.sent_at > now() - interval '1 hour') < 3
    order by mail.next_attempt_at, mail.id limit 1
    for update of mail skip locked;
end
$$;

-- The code of a mail's link, from before it is sent.
create function heritage.keep_mail_code(mail uuid, hash bytea) returns void
language sql volatile security definer set search_path = heritage, pg_temp as $$
  insert into registration_codes (code_hash, registration_id)
  select hash, registration_id from registration_mails where id = mail on conflict do nothing
$$;

-- What became of a mail: sent, refused for good, or to be tried again, later each time.
create function heritage.note_registration_mail(mail uuid, outcome text) returns void
language sql volatile security definer set search_path = heritage, pg_temp as $$
  update registration_mails
  set attempts = attempts + 1, sent_at = case when outcome = 'sent' then clock_timestamp() end, is_refused = outcome = 'refused',
    next_attempt_at = clock_timestamp() + least(interval '4 hours', interval '30 seconds' * 2 ^ least(attempts, 12))
  where id = mail
$$;
create index registrations_by_address on heritage.registrations (lower(email)) where email is not null;
grant execute on function heritage.next_registration_mail(), heritage.keep_mail_code(uuid, bytea),
  heritage.note_registration_mail(uuid, text) to hx_member;
