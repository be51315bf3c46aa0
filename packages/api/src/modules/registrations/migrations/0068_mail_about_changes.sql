-- Whoever registered is told when their session moves, is postponed or does not take place, and when it does after all.

alter table heritage.registration_mails drop constraint registration_mails_kind_check;
alter table heritage.registration_mails add constraint registration_mails_kind_check
  check (kind in ('CONFIRM', 'OFFERED', 'CONFIRMED', 'CANCELLED', 'CHANGED'));

create function heritage.order_mail_about_change() returns trigger
language plpgsql security definer set search_path = heritage, pg_temp as $$
begin
  -- One that is being sent may tell what was before, so that each change orders another; of several that wait the last is sent.
  insert into registration_mails (registration_id, kind)
  select id, 'CHANGED' from registrations
  where session_id = new.id and greatest(old.over_at, new.over_at) > now() and email is not null and is_confirmed and state in ('WAITING', 'OFFERED', 'CONFIRMED');
  return null;
end
$$;
create trigger sessions_mail_about_change after update on heritage.sessions
  for each row when (
    (old.starts_at, old.ends_at, old.time_zone, old.is_all_day, old.status, old.venue_name, old.street_address, old.locality)
    is distinct from
    (new.starts_at, new.ends_at, new.time_zone, new.is_all_day, new.status, new.venue_name, new.street_address, new.locality)
    or (old.deleted_at is null) <> (new.deleted_at is null))
  execute function heritage.order_mail_about_change();

-- The same function, which also tells what became of the session.
drop function heritage.next_registration_mail();
create function heritage.next_registration_mail()
returns table (id uuid, kind text, email text, language text, page_url text, session_id uuid, title jsonb, local_start timestamp,
  local_end timestamp, last_day date, starts_at timestamptz, ends_at timestamptz, time_zone text, is_all_day boolean, status text, status_note jsonb,
  state text, expires_at timestamptz, attempts integer, revision integer)
language plpgsql volatile security definer rows 1 set search_path = heritage, pg_temp as $$
#variable_conflict use_column
begin
  delete from registration_mails mail using registrations one
  where one.id = mail.registration_id and mail.sent_at is null and not mail.is_refused and mail.next_attempt_at <= now()
    and (mail.ordered_at < now() - interval '3 days' or not case mail.kind
      when 'CONFIRM' then one.state in ('HELD', 'WAITING') and not one.is_confirmed and one.expires_at > now() and takes_place(one.session_id)
      when 'OFFERED' then one.state = 'OFFERED' and one.expires_at > now() and takes_place(one.session_id)
      when 'CONFIRMED' then one.state = 'CONFIRMED' and takes_place(one.session_id)
      when 'CHANGED' then one.state in ('WAITING', 'OFFERED', 'CONFIRMED')
        and exists (select from sessions where sessions.id = one.session_id and over_at > now())
        and not exists (select from registration_mails later where later.registration_id = one.id and later.kind = 'CHANGED'
                          and later.sent_at is null and (later.ordered_at, later.id) > (mail.ordered_at, mail.id))
      else one.state = 'CANCELLED' end);
  return query
    select mail.id, mail.kind, one.email, one.language, stands.page_url, session.id, program.title, session.local_start::timestamp,
      session.local_end::timestamp, greatest(session.local_start, session.local_end - interval '1 second')::date, session.starts_at,
      session.ends_at, session.time_zone, session.is_all_day, case when session.deleted_at is null then session.status else 'CANCELLED' end,
      session.status_note, one.state, nullif(one.expires_at, 'infinity'), mail.attempts::integer, session.revision + program.revision - 1
    from registration_mails mail join registrations one on one.id = mail.registration_id
    join session_registrations stands on stands.session_id = one.session_id
    join sessions session on session.id = one.session_id join programs program on program.id = session.program_id
    where mail.sent_at is null and not mail.is_refused and mail.next_attempt_at <= now()
      -- What somebody types sends three mails an hour at most; whoever confirmed is told of each change.
      and (mail.kind = 'CHANGED' or (select count(*) from registration_mails sent join registrations other on other.id = sent.registration_id
           where lower(other.email) = lower(one.email) and sent.sent_at > now() - interval '1 hour' and sent.kind <> 'CHANGED') < 3)
    order by mail.next_attempt_at, mail.id limit 1
    for update of mail skip locked;
end
$$;
grant execute on function heritage.next_registration_mail() to hx_member;
