-- What is cancelled keeps what it was, so that a cancellation can be taken back.

alter table heritage.programs
  add cancelled_from text check (cancelled_from in ('DRAFT', 'AGREED', 'ACTIVE')),
  add check (cancelled_from is null or lifecycle = 'CANCELLED');
comment on column heritage.programs.cancelled_from is 'Where the program stood when it was cancelled here.';
grant update (cancelled_from) on heritage.programs to hx_member;

alter table heritage.sessions
  add cancelled_from text check (cancelled_from in ('SCHEDULED', 'RESCHEDULED', 'POSTPONED', 'MOVED_ONLINE')),
  add note_before_cancellation jsonb,
  add cancelled_with_program boolean not null default false,
  add check (cancelled_from is null or status = 'CANCELLED'),
  add check (cancelled_from is not null or (note_before_cancellation is null and not cancelled_with_program));
comment on column heritage.sessions.cancelled_from is 'What the session was when it was cancelled here; null where its publisher cancelled it.';
comment on column heritage.sessions.cancelled_with_program is 'It was cancelled because its program was, and comes back with it.';

-- Of what is cancelled already, the most that is known.
update heritage.programs
set cancelled_from = case when origin = 'IMPORTED' then 'ACTIVE' when agreed_at is null then 'DRAFT' else 'AGREED' end
where lifecycle = 'CANCELLED';
update heritage.sessions set cancelled_from = 'SCHEDULED'
from heritage.programs
where programs.id = program_id and status = 'CANCELLED' and (origin = 'CREATED' or exists (
  select from heritage.audit_entries where subject_id = sessions.id and action = 'session.cancel'));
