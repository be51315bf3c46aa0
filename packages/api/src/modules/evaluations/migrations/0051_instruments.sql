-- What people are asked, and when.

create table heritage.instruments (
  id uuid primary key default uuidv7(),
  evaluation_id uuid not null,
  home_partner_id uuid not null,
  version smallint not null check (version > 0),
  consent jsonb not null,
  questions jsonb not null check (jsonb_typeof(questions) = 'array'),
  unique (evaluation_id, version),
  unique (id, evaluation_id, home_partner_id),
  foreign key (evaluation_id, home_partner_id) references heritage.evaluations (id, home_partner_id) on delete cascade
);
comment on table heritage.instruments is 'The versions of what people are asked. One that a wave has opened never changes.';
comment on column heritage.instruments.consent is 'What people agree to before anything of theirs is kept.';
comment on column heritage.instruments.questions is 'The questions in their order: key, kind, text and hint by language, choices with their scores, and why one may give no answer.';
call heritage.define_child('instruments', 'evaluations',
  public_columns => 'id, evaluation_id, version, consent, questions',
  writers => $$home_partner_id = any((select heritage.viewer_partners('programs:write'))::uuid[])$$);

create table heritage.waves (
  id uuid primary key default uuidv7(),
  evaluation_id uuid not null,
  home_partner_id uuid not null,
  kind text not null check (kind in ('BASELINE', 'MID', 'END', 'FOLLOW_UP', 'RETROSPECTIVE')),
  position smallint not null,
  instrument_id uuid,
  languages text[] not null default '{}',
  opened_on date,
  closed_on date,
  unique (evaluation_id, position),
  unique (evaluation_id, kind),
  unique (id, evaluation_id),
  check (closed_on is null or opened_on is not null),
  check (opened_on is null or instrument_id is not null),
  foreign key (evaluation_id, home_partner_id) references heritage.evaluations (id, home_partner_id) on delete cascade,
  foreign key (instrument_id, evaluation_id, home_partner_id)
    references heritage.instruments (id, evaluation_id, home_partner_id)
);
comment on table heritage.waves is 'When people are asked: at the beginning, at the end, later.';
comment on column heritage.waves.languages is 'The languages that are open in it: in each of them everything is there.';
create index waves_of_instrument on heritage.waves (instrument_id);
-- One at a time, so that a code always means one.
create unique index waves_open on heritage.waves (evaluation_id) where opened_on is not null and closed_on is null;
call heritage.define_child('waves', 'evaluations',
  public_columns => 'id, evaluation_id, kind, position, instrument_id, languages, opened_on, closed_on',
  writers => $$home_partner_id = any((select heritage.viewer_partners('programs:write'))::uuid[])$$);
revoke update on heritage.waves from hx_member;
grant update (languages, instrument_id, opened_on) on heritage.waves to hx_member;

-- An instrument that a wave has opened is kept as it was answered.
create function heritage.instrument_is_kept() returns trigger
language plpgsql security definer set search_path = heritage, pg_temp as $$
begin
  if exists (select from waves where instrument_id = old.id and opened_on is not null)
     and (tg_op = 'DELETE' or (old.version, old.consent, old.questions) is distinct from (new.version, new.consent, new.questions)) then
    raise exception 'This version has been answered.' using errcode = '42501';
  end if;
  return case tg_op when 'DELETE' then old else new end;
end
$$;
create trigger instruments_kept before update or delete on heritage.instruments
  for each row execute function heritage.instrument_is_kept();

-- While the design is open, what is asked is part of what both sides approve.
create function heritage.instrument_changes() returns trigger
language plpgsql security definer set search_path = heritage, pg_temp as $$
begin
  update evaluations set community_approved_at = null, host_approved_at = null
  where id = new.evaluation_id and lifecycle = 'CO_DESIGN'
    and (community_approved_at is not null or host_approved_at is not null);
  return null;
end
$$;
create trigger instruments_change after insert or update of consent, questions on heritage.instruments
  for each row execute function heritage.instrument_changes();

-- A wave is planned with the design. It opens once, and what it asks then stays. Closing it is done with its responses.
create function heritage.wave_goes_on() returns trigger
language plpgsql security definer set search_path = heritage, pg_temp as $$
declare
  stands text;
  until date;
begin
  select lifecycle, responses_until into stands, until from evaluations where id = new.evaluation_id for no key update;
  if tg_op = 'INSERT' then
    if stands <> 'CO_DESIGN' or new.opened_on is not null then
      raise exception 'Waves are planned with the design.' using errcode = '42501';
    end if;
    update evaluations set community_approved_at = null, host_approved_at = null
    where id = new.evaluation_id and (community_approved_at is not null or host_approved_at is not null);
  elsif (old.opened_on, old.instrument_id, old.languages) is distinct from (new.opened_on, new.instrument_id, new.languages) then
    if old.opened_on is not null or stands in ('CO_DESIGN', 'WITHHELD') or new.opened_on is null or until <= current_date then
      raise exception 'A wave opens once, after both sides have approved the design, and while answers are kept.'
        using errcode = '42501';
    end if;
    new.opened_on := current_date;
    update evaluations set lifecycle = 'COLLECTING', community_withheld_at = null, host_withheld_at = null
    where id = new.evaluation_id;
  end if;
  return new;
end
$$;
create trigger waves_go_on before insert or update on heritage.waves
  for each row execute function heritage.wave_goes_on();
create trigger waves_taken_out after delete on heritage.waves
  for each row execute function heritage.design_changes();
