-- What people answered. Nothing here leads to a person, an account, an address, a device or a moment: ids are random, there
-- are no instants, and while a wave is open nobody at all reads what is said in it. When it closes, everything is written
-- afresh in one transaction and in an order drawn by lot, so that neither the order of rows nor the numbers of transactions
-- tell who answered before whom.

create table heritage.respondents (
  id uuid primary key default gen_random_uuid(),
  evaluation_id uuid not null references heritage.evaluations (id),
  side text not null check (side in ('COMMUNITY', 'HOST')),
  group_number smallint not null check (group_number between 1 and 1000),
  code_hash bytea not null unique,
  is_withdrawn boolean not null default false
);
comment on table heritage.respondents is 'The codes that were given out. Each is one pseudonym of one evaluation, and nobody reads the table.';
comment on column heritage.respondents.code_hash is 'Of the code on a link or on paper, by which a person answers, goes on, and withdraws.';
comment on column heritage.respondents.group_number is 'People who took part together.';
create index respondents_of_evaluation on heritage.respondents (evaluation_id);
alter table heritage.respondents enable row level security;

-- No foreign key to respondents: it would leave the number of the transaction of the first answer on their row.
create table heritage.response_drafts (
  wave_id uuid not null references heritage.waves (id),
  code_hash bytea not null,
  consent jsonb not null,
  answers jsonb not null check (jsonb_typeof(answers) = 'object'),
  primary key (wave_id, code_hash)
);
comment on table heritage.response_drafts is 'What is answered in a wave that is open. Nobody reads it, by policy; by its code it is gone on with.';
alter table heritage.response_drafts enable row level security;

create table heritage.responses (
  id uuid primary key default gen_random_uuid(),
  evaluation_id uuid not null,
  wave_id uuid not null,
  respondent_id uuid not null references heritage.respondents (id),
  side text not null,
  group_number smallint not null,
  instrument_version smallint not null,
  consent_language text not null,
  unique (wave_id, respondent_id),
  foreign key (wave_id, evaluation_id) references heritage.waves (id, evaluation_id)
);
comment on table heritage.responses is 'What was answered in a wave that has closed, by pseudonym. Only the evaluator reads it.';
create index responses_of_respondent on heritage.responses (respondent_id);
create index responses_of_wave on heritage.responses (wave_id, side, id);
create index responses_of_evaluation on heritage.responses (evaluation_id);

create table heritage.response_answers (
  response_id uuid not null references heritage.responses (id) on delete cascade,
  wave_id uuid not null references heritage.waves (id),
  evaluation_id uuid not null references heritage.evaluations (id),
  question text not null,
  choice text,
  choices text[],
  number double precision,
  missing text check (missing in ('DONT_KNOW', 'PREFER_NOT_TO_SAY', 'NOT_APPLICABLE', 'NOT_ASKED', 'NO_RESPONSE')),
  language text not null,
  primary key (response_id, question),
  check (num_nonnulls(choice, choices, number, missing) = 1)
);
comment on table heritage.response_answers is 'The answers of a response, one a question: a choice, several, a number, or why there is none.';
create index response_answers_of_wave on heritage.response_answers (wave_id, question);
create index response_answers_of_evaluation on heritage.response_answers (evaluation_id);

create table heritage.open_answers (
  id uuid primary key default gen_random_uuid(),
  respondent_id uuid not null references heritage.respondents (id),
  wave_id uuid not null references heritage.waves (id),
  evaluation_id uuid not null references heritage.evaluations (id),
  side text not null,
  question text not null,
  language text not null,
  text text not null check (text <> '' and length(text) <= 5000)
);
comment on table heritage.open_answers is 'What people wrote in their own words: apart from what else they answered, so that words do not give away the rest.';
comment on column heritage.open_answers.respondent_id is 'For withdrawal only: nobody reads it.';
create index open_answers_of_wave on heritage.open_answers (wave_id, side, id);
create index open_answers_of_respondent on heritage.open_answers (respondent_id);
create index open_answers_of_evaluation on heritage.open_answers (evaluation_id);

-- The evaluator alone, until the day that people were told, and while something may be released of it: administrators and
-- SYSTEM are in none of these.
create function heritage.viewer_reads_responses() returns uuid[]
language sql stable security definer set search_path = heritage, pg_temp
as $$
  select coalesce(array_agg(id), '{}') from evaluations where id = any(viewer_evaluated()) and responses_until > current_date and lifecycle <> 'WITHHELD'
$$;
grant execute on function heritage.viewer_reads_responses() to hx_member;
alter table heritage.responses enable row level security;
alter table heritage.response_answers enable row level security;
alter table heritage.open_answers enable row level security;
create policy evaluate on heritage.responses for select to hx_member
  using (evaluation_id = any((select heritage.viewer_reads_responses())::uuid[]));
create policy evaluate on heritage.response_answers for select to hx_member
  using (evaluation_id = any((select heritage.viewer_reads_responses())::uuid[]));
create policy evaluate on heritage.open_answers for select to hx_member
  using (evaluation_id = any((select heritage.viewer_reads_responses())::uuid[]));
grant select on heritage.responses, heritage.response_answers to hx_member;
grant select (id, wave_id, evaluation_id, side, question, language, text) on heritage.open_answers to hx_member;

-- Codes are given out by the side whose people they are for, once both sides have approved what will be asked.
create function heritage.issue_codes(evaluation uuid, side text, group_number integer, hashes bytea[]) returns boolean
language plpgsql volatile security definer set search_path = heritage, pg_temp as $$
declare
  stands evaluations;
begin
  select * into stands from evaluations where id = evaluation and deleted_at is null for no key update;
  if stands.id is null or stands.lifecycle not in ('APPROVED', 'COLLECTING') or not exists (
       select from (select stands.home_partner_id as partner_id
                    union select partner_id from program_partners where program_id = stands.program_id) part
       join partners on partners.id = part.partner_id
       where partners.side = issue_codes.side and part.partner_id = any(viewer_partners('programs:write')))
     or (select count(*) from respondents where evaluation_id = evaluation) + cardinality(hashes) > 10000 then
    return false;
  end if;
  insert into respondents (evaluation_id, side, group_number, code_hash)
  select evaluation, issue_codes.side, issue_codes.group_number, hash from unnest(hashes) hash order by gen_random_uuid();
  return true;
end
$$;

-- Whose code this is. Whoever answers, and whoever closes the wave, wait for one another; so do two devices with one code.
create function heritage.respondent_of_code(hash bytea) returns heritage.respondents
language plpgsql volatile security definer set search_path = heritage, pg_temp as $$
declare
  who respondents;
begin
  perform pg_advisory_xact_lock(hashtextextended(encode(hash, 'hex'), 10));
  select * into who from respondents where code_hash = hash;
  perform pg_advisory_xact_lock_shared(hashtextextended(id::text, 11)) from waves
  where evaluation_id = who.evaluation_id and opened_on is not null and closed_on is null;
  return who;
end
$$;

-- What is asked of the holder of a code now, with what they said so far. The hash of the code is the proof. What was said is
-- given to the service alone, which tells it to nobody but the device that said it. After the release it leads to the results, in
-- the language in which the person last answered.
create function heritage.survey_of_code(hash bytea)
returns table (evaluation_title jsonb, responses_until date, is_withdrawn boolean, wave_id uuid, wave_kind text,
               languages text[], instrument_version smallint, consent_text jsonb, questions jsonb, consent jsonb, answers jsonb,
               answered_in text, released_evaluation uuid)
language plpgsql volatile security definer rows 1 set search_path = heritage, pg_temp as $$
#variable_conflict use_column
declare
  who respondents := respondent_of_code(hash);
begin
  if who.id is null then
    return;
  end if;
  return query
    select evaluation.title, evaluation.responses_until, who.is_withdrawn, wave.id, wave.kind, wave.languages,
           instrument.version, instrument.consent, instrument.questions, draft.consent, draft.answers,
           (select response.consent_language from responses response join waves answered on answered.id = response.wave_id
            where response.respondent_id = who.id order by answered.position desc limit 1),
           (select release.evaluation_id from open.releases release where release.evaluation_id = evaluation.id limit 1)
    from evaluations evaluation
    left join waves wave on wave.evaluation_id = evaluation.id and wave.opened_on is not null and wave.closed_on is null
      and evaluation.responses_until > current_date
    left join instruments instrument on instrument.id = wave.instrument_id
    left join response_drafts draft on draft.wave_id = wave.id and draft.code_hash = hash
    where evaluation.id = who.evaluation_id;
end
$$;

-- Keeps what the holder of a code has answered, in the transaction that asked survey_of_code.
create function heritage.keep_answers(hash bytea, wave uuid, consent jsonb, answers jsonb) returns void
language plpgsql volatile security definer set search_path = heritage, pg_temp as $$
begin
  if not exists (select from respondents join waves using (evaluation_id) join evaluations on evaluations.id = evaluation_id
                 where code_hash = hash and not is_withdrawn and waves.id = wave
                   and opened_on is not null and closed_on is null and responses_until > current_date) then
    raise exception 'This code answers nothing in this wave.' using errcode = '42501';
  end if;
  insert into response_drafts (wave_id, code_hash, consent, answers)
  values (wave, hash, keep_answers.consent, keep_answers.answers)
  on conflict (wave_id, code_hash) do update set consent = excluded.consent, answers = excluded.answers;
end
$$;

-- Whoever holds the code takes back all that was answered with it, before and after a release: it is deleted at once, and
-- nothing more is taken in with the code. Numbers that were released stay.
create function heritage.withdraw_answers(hash bytea)
returns table (evaluation_title jsonb, responses_until date)
language plpgsql volatile security definer rows 1 set search_path = heritage, pg_temp as $$
#variable_conflict use_column
declare
  who respondents := respondent_of_code(hash);
begin
  if who.id is null then
    return;
  end if;
  delete from response_drafts where code_hash = hash;
  delete from open_answers where respondent_id = who.id;
  delete from responses where respondent_id = who.id;
  update respondents set is_withdrawn = true where id = who.id and not is_withdrawn;
  return query select title, responses_until from evaluations where id = who.evaluation_id;
end
$$;

-- On the day that people were told, what they answered is deleted, of waves that are still open too. Codes stay, so that whoever
-- asks with one is told that nothing of theirs is here. What is not released by then never will be.
create function heritage.delete_due_responses() returns integer
language plpgsql volatile security definer set search_path = heritage, pg_temp as $$
declare
  due uuid[] := array(select id from evaluations where responses_until <= current_date);
  of_wave uuid;
  gone integer;
  deleted integer := 0;
begin
  -- After those who answer at this moment are done: later ones find that nothing is asked any more.
  for of_wave in select id from waves where evaluation_id = any(due) and opened_on is not null and closed_on is null order by id loop
    perform pg_advisory_xact_lock(hashtextextended(of_wave::text, 11));
  end loop;
  delete from response_drafts where wave_id in (select id from waves where evaluation_id = any(due));
  get diagnostics gone = row_count;
  deleted := deleted + gone;
  delete from open_answers where evaluation_id = any(due);
  get diagnostics gone = row_count;
  deleted := deleted + gone;
  delete from responses where evaluation_id = any(due);
  get diagnostics gone = row_count;
  update evaluations set lifecycle = 'WITHHELD', withheld_on = responses_until
  where id = any(due) and lifecycle in ('APPROVED', 'COLLECTING', 'SENSE_MAKING')
    and not exists (select from releases where releases.evaluation_id = evaluations.id);
  return deleted + gone;
end
$$;

-- Closes a wave: what was answered becomes responses, drawn by lot.
create function heritage.close_wave(wave uuid) returns boolean
language plpgsql volatile security definer set search_path = heritage, pg_temp as $$
declare
  closing waves;
begin
  perform pg_advisory_xact_lock(hashtextextended(wave::text, 11));
  select * into closing from waves where id = wave and opened_on is not null and closed_on is null for no key update;
  if closing.id is null or not closing.home_partner_id = any(viewer_partners('programs:write')) then
    return false;
  end if;
  insert into responses (evaluation_id, wave_id, respondent_id, side, group_number, instrument_version, consent_language)
  select who.evaluation_id, wave, who.id, who.side, who.group_number, (draft.consent->>'version')::smallint, draft.consent->>'language'
  from response_drafts draft join respondents who using (code_hash)
  where draft.wave_id = wave and not who.is_withdrawn order by gen_random_uuid();
  insert into response_answers (response_id, wave_id, evaluation_id, question, choice, choices, number, missing, language)
  select response.id, wave, response.evaluation_id, answer.key, answer.value->>'choice',
    case when answer.value ? 'choices' then array(select jsonb_array_elements_text(answer.value->'choices')) end,
    (answer.value->>'number')::double precision, answer.value->>'missing', answer.value->>'language'
  from response_drafts draft join respondents who using (code_hash)
  join responses response on response.wave_id = draft.wave_id and response.respondent_id = who.id
  cross join jsonb_each(draft.answers) answer
  where draft.wave_id = wave and not answer.value ? 'text' order by gen_random_uuid();
  insert into open_answers (respondent_id, wave_id, evaluation_id, side, question, language, text)
  select who.id, wave, who.evaluation_id, who.side, answer.key, answer.value->>'language', answer.value->>'text'
  from response_drafts draft join respondents who using (code_hash) cross join jsonb_each(draft.answers) answer
  where draft.wave_id = wave and not who.is_withdrawn and answer.value ? 'text' order by gen_random_uuid();
  delete from response_drafts where wave_id = wave;
  update waves set closed_on = current_date where id = wave;
  if not exists (select from waves where evaluation_id = closing.evaluation_id and closed_on is null) then
    update evaluations set lifecycle = 'SENSE_MAKING' where id = closing.evaluation_id and lifecycle = 'COLLECTING';
  end if;
  return true;
end
$$;
grant execute on function heritage.issue_codes(uuid, text, integer, bytea[]), heritage.survey_of_code(bytea),
  heritage.keep_answers(bytea, uuid, jsonb, jsonb), heritage.withdraw_answers(bytea), heritage.close_wave(uuid),
  heritage.delete_due_responses() to hx_member;
