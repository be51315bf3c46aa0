-- What was said is read by two people apart, who each put one code on a turn. How far they agree beyond chance is told; what they
-- coded is the evaluator's, as the turns are.

alter table heritage.qualitative_records
  add codes jsonb not null default '[]' check (jsonb_typeof(codes) = 'array'),
  add coded_turns integer not null default 0 check (coded_turns >= 0),
  add kappa double precision check (kappa between -1 and 1),
  add alpha double precision check (alpha between -1 and 1);
comment on column heritage.qualitative_records.codes is 'What a turn can be about: keys, with what each means.';
comment on column heritage.qualitative_records.coded_turns is 'How many turns both coders have coded.';
comment on column heritage.qualitative_records.kappa is 'How far two coders agree beyond chance, after Cohen; alpha is the same after Krippendorff.';
create or replace view open.qualitative_records as
  select id, evaluation_id, kind, title, held_on, languages, session_id, community_participants, host_participants,
    codes, coded_turns, kappa, alpha
  from heritage.qualitative_records where public_from <= now() and now() < public_until;
grant update (codes, coded_turns, kappa, alpha) on heritage.qualitative_records to hx_member;

alter table heritage.qualitative_turns add first_code text, add second_code text;
comment on column heritage.qualitative_turns.first_code is 'What the first of two coders reads in it.';

-- The evaluations whose voices the viewer corrects: until results are made. From then on others read them, and what stands
-- beside them stays as it was.
create function heritage.viewer_corrects_voices() returns uuid[]
language sql stable security definer set search_path = heritage, pg_temp
as $$
  select coalesce(array_agg(evaluation.id), '{}') from unnest(viewer_reads_responses()) as evaluation (id)
  where not exists (select from releases where evaluation_id = evaluation.id)
$$;
grant execute on function heritage.viewer_corrects_voices() to hx_member;
create policy record on heritage.qualitative_records as restrictive for insert to hx_member
  with check (evaluation_id = any((select heritage.viewer_corrects_voices())::uuid[]));
create policy correct on heritage.qualitative_records as restrictive for update to hx_member
  using (evaluation_id = any((select heritage.viewer_corrects_voices())::uuid[]));
create policy remove on heritage.qualitative_records as restrictive for delete to hx_member
  using (evaluation_id = any((select heritage.viewer_corrects_voices())::uuid[]));
grant update (kind, title, held_on, languages, session_id, community_participants, host_participants), delete
  on heritage.qualitative_records to hx_member;
create policy correct on heritage.qualitative_turns for update to hx_member
  using (evaluation_id = any((select heritage.viewer_corrects_voices())::uuid[]));
-- What somebody said can be removed until all of it is deleted, also when results are out.
create policy remove on heritage.qualitative_turns for delete to hx_member
  using (evaluation_id = any((select heritage.viewer_reads_responses())::uuid[]));
grant update (speaker, side, language, text, first_code, second_code), delete on heritage.qualitative_turns to hx_member;

-- Where all that a speaker said is removed, or turns out to be somebody else's, their number stays without a person for good:
-- what is written down later under that number is never quoted by their word. A number of nobody is kept so too, which tells
-- nobody whether there was a person.
create function heritage.speaker_left() returns trigger
language plpgsql security definer set search_path = heritage, pg_temp as $$
begin
  if exists (select from qualitative_turns where record_id = old.record_id and speaker = old.speaker) then
    return null;
  end if;
  insert into qualitative_speakers (record_id, evaluation_id, number)
  select record.id, record.evaluation_id, old.speaker
  from qualitative_records record join evaluations evaluation on evaluation.id = record.evaluation_id
  -- On the day on which all turns are deleted, nothing is written down any more, and what is quoted stays.
  where record.id = old.record_id and evaluation.responses_until > current_date
  on conflict (record_id, number) do update set subject_id = null, name = null;
  return null;
end
$$;
create trigger qualitative_turns_left after delete or update of speaker on heritage.qualitative_turns
  for each row execute function heritage.speaker_left();

-- What is quoted of a turn rests on it: until its quotations are removed it keeps their words, its language, its speaker and side,
-- and with it they go. On the day on which all turns are deleted, what is quoted stays.
create function heritage.quoted_turn_changed() returns trigger
language plpgsql security definer set search_path = heritage, pg_temp as $$
begin
  if tg_op = 'DELETE' then
    delete from excerpts where turn_id = old.id
      and exists (select from evaluations where id = old.evaluation_id and responses_until > current_date);
    return old;
  end if;
  if exists (
       select from excerpts where turn_id = old.id
         and ((new.speaker, new.side) is distinct from (old.speaker, old.side)
           or not is_quoted_from(excerpts.text, new.language, new.text))) then
    raise exception 'The turn is quoted.' using errcode = '42501';
  end if;
  return new;
end
$$;
create trigger qualitative_turns_quoted before delete or update of speaker, side, language, text on heritage.qualitative_turns
  for each row execute function heritage.quoted_turn_changed();

-- The numbers whose speakers left, for the evaluator.
create function heritage.speakers_who_left(record uuid) returns smallint[]
language sql stable security definer set search_path = heritage, pg_temp
as $$
  select coalesce(array_agg(number), '{}') from qualitative_speakers speaker
  where record_id = record and evaluation_id = any(viewer_reads_responses())
    and not exists (select from qualitative_turns turn where turn.record_id = record and turn.speaker = speaker.number)
$$;

-- Whoever writes down, corrects, quotes or removes what was said in a record waits for others who do, for whoever says who spoke
-- or what they consent to, and for a release that is being made.
create function heritage.hold_voices(record uuid) returns void
language plpgsql volatile security definer set search_path = heritage, pg_temp as $$
declare
  evaluation uuid := (select evaluation_id from qualitative_records where id = record);
begin
  if evaluation = any(viewer_reads_responses()) then
    perform pg_advisory_xact_lock(hashtextextended(record::text, 12));
    perform from evaluations where id = evaluation for share;
    perform from items where id in (select item_id from qualitative_speakers where record_id = record)
    order by id for no key update;
  end if;
end
$$;
grant execute on function heritage.speakers_who_left(uuid), heritage.hold_voices(uuid) to hx_member;
