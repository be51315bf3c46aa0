-- Voices beside numbers: story circles, focus groups and other ways of listening. Everybody sees that one was held; what was
-- said in it is the evaluator's alone, until a speaker wants to be quoted, and while they do.

create table heritage.qualitative_records (
  id uuid primary key default uuidv7(),
  evaluation_id uuid not null,
  home_partner_id uuid not null,
  kind text not null check (kind in (
    'FOCUS_GROUP', 'STORY_CIRCLE', 'MEMORY_WORKSHOP', 'MOST_SIGNIFICANT_CHANGE', 'RIPPLE_MAP', 'OBSERVATION')),
  title jsonb not null,
  held_on date not null check (held_on between '1000-01-01' and '9998-12-31'),
  languages text[] not null,
  session_id uuid,
  community_participants smallint check (community_participants between 0 and 30000),
  host_participants smallint check (host_participants between 0 and 30000),
  unique (id, evaluation_id),
  check ((community_participants is null) = (host_participants is null)),
  foreign key (evaluation_id, home_partner_id) references heritage.evaluations (id, home_partner_id),
  foreign key (session_id, home_partner_id) references heritage.sessions (id, home_partner_id) on delete set null (session_id)
);
comment on table heritage.qualitative_records is 'A story circle, a focus group or another way of listening, of an evaluation.';
comment on column heritage.qualitative_records.community_participants is 'How many took part. Kept only where both sides agreed to tell it.';
create index qualitative_records_of_evaluation on heritage.qualitative_records (evaluation_id, held_on, id);
create index qualitative_records_of_session on heritage.qualitative_records (session_id);
call heritage.define_child('qualitative_records', 'evaluations',
  public_columns => 'id, evaluation_id, kind, title, held_on, languages, session_id, community_participants, host_participants',
  writers => $$evaluation_id = any((select heritage.viewer_reads_responses())::uuid[])$$,
  admits_administrators => false);
revoke insert, update, delete on heritage.qualitative_records from hx_member;
grant insert (id, evaluation_id, home_partner_id, kind, title, held_on, languages, session_id, community_participants,
  host_participants) on heritage.qualitative_records to hx_member;

create function heritage.qualitative_record_made() returns trigger
language plpgsql security definer set search_path = heritage, pg_temp as $$
begin
  if new.community_participants is not null and not (select tells_participants from evaluations where id = new.evaluation_id) then
    raise exception 'Both sides did not agree to tell how many took part.' using errcode = '42501';
  end if;
  if new.session_id is not null and not exists (
       select from sessions join evaluations using (program_id)
       where sessions.id = new.session_id and evaluations.id = new.evaluation_id) then
    raise exception 'The session is of another program.' using errcode = '42501';
  end if;
  return new;
end
$$;
create trigger qualitative_records_made before insert or update of session_id, community_participants
  on heritage.qualitative_records
  for each row execute function heritage.qualitative_record_made();

-- What was said, turn by turn. Speakers are numbers: who they are stands with those who record what people consent to.
create table heritage.qualitative_turns (
  id uuid primary key default uuidv7(),
  evaluation_id uuid not null,
  record_id uuid not null,
  position integer not null check (position > 0),
  speaker smallint not null check (speaker between 1 and 1000),
  side text not null check (side in ('COMMUNITY', 'HOST')),
  language text not null,
  text text not null check (text <> '' and length(text) <= 5000),
  unique (record_id, position),
  foreign key (record_id, evaluation_id) references heritage.qualitative_records (id, evaluation_id) on delete cascade
);
comment on table heritage.qualitative_turns is 'What was said, turn by turn. Only the evaluator reads it, until the day on which all answers are deleted.';
comment on column heritage.qualitative_turns.speaker is 'The number of the speaker in this record.';
create index qualitative_turns_of_evaluation on heritage.qualitative_turns (evaluation_id);
alter table heritage.qualitative_turns enable row level security;
create policy read on heritage.qualitative_turns for select to hx_member
  using (evaluation_id = any((select heritage.viewer_reads_responses())::uuid[]));
create policy record on heritage.qualitative_turns for insert to hx_member
  with check (evaluation_id = any((select heritage.viewer_reads_responses())::uuid[]));
grant select, insert on heritage.qualitative_turns to hx_member;

-- Whom a number means, as those say who record consent: the evaluator, who reads what was said, is not told who said it, and
-- they, who know who it was, do not read what was said. What a person lets be done with it is said of an archive item.
create table heritage.qualitative_speakers (
  record_id uuid not null,
  evaluation_id uuid not null,
  number smallint not null check (number between 1 and 1000),
  subject_id uuid references heritage.consent_subjects (id),
  item_id uuid references heritage.items (id) on delete set null,
  name text check (length(name) <= 300),
  check (subject_id is not null or name is null),
  primary key (record_id, number),
  foreign key (record_id, evaluation_id) references heritage.qualitative_records (id, evaluation_id) on delete cascade
);
comment on table heritage.qualitative_speakers is 'Whose consent a quotation of a speaker rests on, and the item of which they said it. Nobody reads the table.';
comment on column heritage.qualitative_speakers.subject_id is 'Null where the person was erased, a part with their no to it, or all that they said: nobody is ever put in their place.';
comment on column heritage.qualitative_speakers.name is 'The name by which they want to be quoted, if by any.';
create index qualitative_speakers_of_subject on heritage.qualitative_speakers (subject_id);
create index qualitative_speakers_of_item on heritage.qualitative_speakers (item_id);
create index qualitative_speakers_of_evaluation on heritage.qualitative_speakers (evaluation_id);
alter table heritage.qualitative_speakers enable row level security;

-- A quotation. From when results are released it is public while its speaker wants to be quoted, by name or without: a window
-- on the row, which every cause has looked at again in its own transaction.
create table heritage.excerpts (
  id uuid primary key default uuidv7(),
  evaluation_id uuid not null,
  record_id uuid not null,
  turn_id uuid references heritage.qualitative_turns (id) on delete set null,
  speaker smallint not null,
  side text not null check (side in ('COMMUNITY', 'HOST')),
  text jsonb not null,
  name text,
  public_from timestamptz not null default 'infinity',
  public_until timestamptz not null default 'infinity',
  foreign key (record_id, evaluation_id) references heritage.qualitative_records (id, evaluation_id) on delete cascade
);
comment on table heritage.excerpts is 'What somebody said in a story circle or a group, to be quoted while they consent to it.';
comment on column heritage.excerpts.name is 'The name of the speaker while they are quoted by it.';
create index excerpts_of_record on heritage.excerpts (record_id, id);
create index excerpts_of_evaluation on heritage.excerpts (evaluation_id);
create index excerpts_of_turn on heritage.excerpts (turn_id);
create index excerpts_next_opening on heritage.excerpts (public_from);
create index excerpts_next_closing on heritage.excerpts (public_until);
call heritage.changes_by_time('excerpts', 'public_from');
call heritage.changes_by_time('excerpts', 'public_until');
call heritage.show_to_everybody('excerpts', 'id, evaluation_id, record_id, side, text, name, public_from, public_until');
alter table heritage.excerpts enable row level security;
create policy read on heritage.excerpts for select to hx_member
  using ((public_from <= now() and now() < public_until)
    or evaluation_id = any((select heritage.viewer_reads_responses())::uuid[]));
create policy quote on heritage.excerpts for insert to hx_member
  with check (evaluation_id = any((select heritage.viewer_reads_responses())::uuid[]));
create policy remove on heritage.excerpts for delete to hx_member
  using (evaluation_id = any((select heritage.viewer_evaluated())::uuid[]));
grant select, insert (id, evaluation_id, record_id, turn_id, text), delete on heritage.excerpts to hx_member;

-- From when until when a person lets themselves be quoted in one of the two ways. Whatever was said by any of their records, of
-- the item or of a medium of it, has to be a yes, and something of the item itself: a yes to a part opens nothing.
create function heritage.quoting_allowed(subject uuid, item uuid, asked_for text, out opens timestamptz, out closes timestamptz)
language plpgsql stable set search_path = heritage, pg_temp as $$
declare
  said record;
  word record;
  is_of_item boolean := false;
begin
  opens := '-infinity';
  closes := 'infinity';
  for said in
    select distinct event.subject_id, event.medium_id from consent_events event
    where event.item_id = item and event.subject_id in (select records_of_person(subject))
      and event.purpose in (asked_for, 'EVERY_USE')
  loop
    word := state_of_consent(said.subject_id, item, said.medium_id, asked_for, 'infinity');
    is_of_item := is_of_item or said.medium_id is null;
    opens := greatest(opens, word.opens);
    closes := least(closes, case when word.needs_review then '-infinity' else word.closes end);
  end loop;
  if not is_of_item or opens >= closes then
    opens := 'infinity';
    closes := '-infinity';
  end if;
end
$$;

-- Whether a quotation is of what was said, word for word and in its language.
create function heritage.is_quoted_from(quotation jsonb, language text, said text) returns boolean language sql immutable
return quotation->>'source' = language and strpos(said, quotation->'texts'->>language) > 0;

-- By name where that is allowed and a name is known, else without one. Whoever quotes something, and whoever says who a speaker
-- is, waits for the other; and both for whoever records what is said of the item, who locks it.
create function heritage.excerpt_visibility() returns trigger
language plpgsql security definer set search_path = heritage, pg_temp as $$
declare
  said record;
  spoken qualitative_speakers;
  of_evaluation evaluations;
  named record;
  unnamed record;
begin
  if tg_op = 'INSERT' then
    perform pg_advisory_xact_lock(hashtextextended(new.record_id::text, 12));
    select turn.speaker, turn.side, turn.language, turn.text into strict said from qualitative_turns turn
    where turn.id = new.turn_id and turn.record_id = new.record_id for share;
    if not is_quoted_from(new.text, said.language, said.text) then
      raise exception 'This was not said in the turn.' using errcode = '42501';
    end if;
    new.speaker := said.speaker;
    new.side := said.side;
  end if;
  new.public_from := 'infinity';
  new.public_until := 'infinity';
  new.name := null;
  select * into spoken from qualitative_speakers where record_id = new.record_id and number = new.speaker;
  if not found then
    return new;
  end if;
  perform from items where id = spoken.item_id for no key update;
  -- Meanwhile the speaker may have been erased.
  select speaker.* into spoken from qualitative_speakers speaker join consent_subjects subject on subject.id = speaker.subject_id
  where speaker.record_id = new.record_id and speaker.number = new.speaker and speaker.item_id = spoken.item_id
    and subject.erased_at is null;
  if not found then
    return new;
  end if;
  select * into strict of_evaluation from evaluations where id = new.evaluation_id;
  if of_evaluation.lifecycle <> 'RELEASED' or not exists (
       select from items where id = spoken.item_id and deleted_at is null and not is_suspended and not is_refused) then
    return new;
  end if;
  named := quoting_allowed(spoken.subject_id, spoken.item_id, 'QUOTE_ATTRIBUTED');
  unnamed := quoting_allowed(spoken.subject_id, spoken.item_id, 'QUOTE_ANONYMOUS');
  if spoken.name is not null and named.closes > now() then
    new.name := spoken.name;
    unnamed := named;
  end if;
  if unnamed.closes > now() then
    new.public_from := greatest(of_evaluation.public_from, unnamed.opens);
    new.public_until := least(of_evaluation.public_until, unnamed.closes);
  end if;
  return new;
end
$$;
create trigger excerpts_visibility before insert or update on heritage.excerpts
  for each row execute function heritage.excerpt_visibility();

-- What speakers say of these items is looked at again: who is quoted by their word, and nobody else. Whoever comes here because of
-- one item has locked it, and waits for no other of the same record; several are locked in the order of their ids.
create function heritage.look_at_excerpts(of_items uuid[]) returns void
language plpgsql volatile set search_path = heritage, pg_temp as $$
begin
  perform from items where id = any(of_items) order by id for no key update;
  update excerpts set public_from = public_from from qualitative_speakers speaker
  where excerpts.record_id = speaker.record_id and excerpts.speaker = speaker.number and speaker.item_id = any(of_items);
end
$$;

create function heritage.quoted_person_spoke() returns trigger
language plpgsql security definer set search_path = heritage, pg_temp as $$
begin
  perform look_at_excerpts(array(select item_id from changed));
  return null;
end
$$;
create trigger consent_events_quoted after insert on heritage.consent_events
  referencing new table as changed for each statement execute function heritage.quoted_person_spoke();

create function heritage.quoted_item_changed() returns trigger
language plpgsql security definer set search_path = heritage, pg_temp as $$
begin
  perform look_at_excerpts(array[new.id]);
  return null;
end
$$;
create trigger items_quoted after update on heritage.items for each row
  when ((old.is_suspended, old.is_refused, old.deleted_at) is distinct from (new.is_suspended, new.is_refused, new.deleted_at))
  execute function heritage.quoted_item_changed();

-- Another day of coming of age, two records that are one person, and somebody who is erased, of whom no number tells any more.
create function heritage.quoted_subject_changed() returns trigger
language plpgsql security definer set search_path = heritage, pg_temp as $$
declare
  of_items uuid[] := array(
    select item_id from qualitative_speakers where subject_id in (select records_of_person(new.id)));
begin
  if new.erased_at is not null then
    perform from items where id = any(of_items) order by id for no key update;
    update qualitative_speakers set subject_id = null, name = null where subject_id = new.id;
  end if;
  perform look_at_excerpts(of_items);
  return null;
end
$$;
create trigger consent_subjects_quoted after update on heritage.consent_subjects for each row
  when ((old.majority_on, old.same_as, old.erased_at) is distinct from (new.majority_on, new.same_as, new.erased_at))
  execute function heritage.quoted_subject_changed();

create function heritage.quoted_evaluation_changed() returns trigger
language plpgsql security definer set search_path = heritage, pg_temp as $$
begin
  perform look_at_excerpts(array(select item_id from qualitative_speakers where evaluation_id = new.id));
  return null;
end
$$;
create trigger evaluations_quoted after update on heritage.evaluations for each row
  when ((old.lifecycle, old.public_from, old.public_until) is distinct from (new.lifecycle, new.public_from, new.public_until))
  execute function heritage.quoted_evaluation_changed();

-- An item that is erased closes what its speakers are quoted with, and so does the erasure of a part to which they said no: with
-- the part, that no is gone, and what it closed stays closed.
create function heritage.speaker_changed() returns trigger
language plpgsql security definer set search_path = heritage, pg_temp as $$
begin
  update excerpts set public_from = public_from where record_id = old.record_id and speaker = old.number;
  return null;
end
$$;
create trigger qualitative_speakers_gone after update on heritage.qualitative_speakers
  for each row when (old.item_id is not null and new.item_id is null) execute function heritage.speaker_changed();
create function heritage.quoted_medium_gone() returns trigger
language plpgsql security definer set search_path = heritage, pg_temp as $$
begin
  update qualitative_speakers speaker set subject_id = null, name = null
  where speaker.item_id = old.item_id and exists (
    select from consent_events event
    where event.medium_id = old.id and event.subject_id in (select records_of_person(speaker.subject_id))
      and event.purpose in ('QUOTE_ATTRIBUTED', 'QUOTE_ANONYMOUS', 'EVERY_USE') and event.state not in ('GIVEN', 'RENEWED'));
  perform look_at_excerpts(array[old.item_id]);
  return old;
end
$$;
create trigger media_quoted before delete on heritage.media
  for each row execute function heritage.quoted_medium_gone();

-- Says who a speaker is: for a partner that takes part in the program, of somebody and of an item of whom the viewer may
-- record what they say, and of whoever was said to be the speaker before. False where one of these does not hold.
create function heritage.link_speaker(record uuid, speaker integer, subject uuid, item uuid, name text) returns boolean
language plpgsql volatile security definer set search_path = heritage, pg_temp as $$
declare
  evaluation uuid := (select evaluation_id from qualitative_records where id = record);
  linked qualitative_speakers;
begin
  perform pg_advisory_xact_lock(hashtextextended(record::text, 12));
  -- Whoever erases them waits, or has done so.
  perform from consent_subjects where id = subject and erased_at is null for share;
  if not found then
    return false;
  end if;
  perform from items where id = item
    or id = (select item_id from qualitative_speakers where record_id = record and number = speaker)
  order by id for no key update;
  select * into linked from qualitative_speakers where record_id = record and number = speaker;
  if found and (linked.subject_id is null or linked.item_id is null or not viewer_may_change_subject(linked.subject_id)
      or not (viewer_may_record(linked.item_id) or viewer_governs(linked.item_id))) then
    return false;
  end if;
  if not coalesce(evaluation = any(viewer_evaluations('consent:record')), false)
     or not (viewer_may_record(item) or viewer_governs(item)) or not viewer_may_change_subject(subject)
     or not subject_is_listed(subject, item)
     or not exists (select from qualitative_turns turn where turn.record_id = record and turn.speaker = link_speaker.speaker) then
    return false;
  end if;
  insert into qualitative_speakers (record_id, evaluation_id, number, subject_id, item_id, name)
  values (record, evaluation, speaker, subject, item, link_speaker.name)
  on conflict (record_id, number) do update
  set subject_id = excluded.subject_id, item_id = excluded.item_id, name = excluded.name;
  perform look_at_excerpts(array[item]);
  return true;
end
$$;

-- On the day on which all answers are deleted, so is what was said: what is not quoted by then never will be.
create function heritage.delete_due_turns() returns integer
language plpgsql volatile security definer set search_path = heritage, pg_temp as $$
declare
  gone integer;
begin
  -- Where results are still being read first, nothing is public yet.
  delete from excerpts where not (public_from <= now() and now() < public_until)
    and evaluation_id in (select id from evaluations where responses_until <= current_date)
    and not exists (select from releases where releases.evaluation_id = excerpts.evaluation_id and published_on is null);
  delete from qualitative_turns where evaluation_id in (select id from evaluations where responses_until <= current_date);
  get diagnostics gone = row_count;
  return gone;
end
$$;
grant execute on function heritage.link_speaker(uuid, integer, uuid, uuid, text), heritage.delete_due_turns() to hx_member;
