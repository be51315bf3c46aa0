-- What people answered in a survey that was held elsewhere. What they consented to there is not known, and they hold no code of
-- ours by which they could take it back: so it stands in a table of its own, which no release reads, and counts nowhere.

create table heritage.imported_responses (
  id uuid primary key default gen_random_uuid(),
  evaluation_id uuid not null,
  wave_id uuid not null,
  source text not null check (source <> '' and length(source) <= 200),
  content_hash bytea not null,
  side text not null check (side in ('COMMUNITY', 'HOST')),
  instrument_version smallint not null,
  language text not null,
  consent text not null default 'UNKNOWN' check (consent = 'UNKNOWN'),
  answers jsonb not null check (jsonb_typeof(answers) = 'object'),
  foreign key (wave_id, evaluation_id) references heritage.waves (id, evaluation_id)
);
comment on table heritage.imported_responses is 'What was answered in a survey held elsewhere, under consent that nobody knows. Only the evaluator reads it, and no release does.';
comment on column heritage.imported_responses.source is 'Under which a survey is found again: the same again changes nothing, and another state of it takes its place as a whole.';
comment on column heritage.imported_responses.content_hash is 'Of all responses of the source together, whatever their order.';
create index imported_responses_of_evaluation on heritage.imported_responses (evaluation_id, source);
create index imported_responses_of_wave on heritage.imported_responses (wave_id);
alter table heritage.imported_responses enable row level security;
create policy evaluate on heritage.imported_responses for select to hx_member
  using (evaluation_id = any((select heritage.viewer_reads_responses())::uuid[]));
grant select on heritage.imported_responses to hx_member;

-- Takes in all responses of a source, in the place of those that it had before, in an order drawn by lot. By the evaluator
-- alone. Tells whether there was anything new; null where whoever asks may not, or no such wave is planned.
create function heritage.take_responses(evaluation uuid, wave_kind text, source text, content_hash bytea,
  instrument_version smallint, language text, responses jsonb) returns boolean
language plpgsql volatile security definer set search_path = heritage, pg_temp as $$
declare
  into_wave uuid;
begin
  perform from evaluations where id = evaluation for no key update;
  select id into into_wave from waves where evaluation_id = evaluation and kind = wave_kind;
  if into_wave is null or not evaluation = any(viewer_reads_responses()) then
    return null;
  end if;
  if exists (select from imported_responses held where held.evaluation_id = evaluation and held.source = take_responses.source
               and held.content_hash = take_responses.content_hash) then
    return false;
  end if;
  delete from imported_responses held where held.evaluation_id = evaluation and held.source = take_responses.source;
  insert into imported_responses (evaluation_id, wave_id, source, content_hash, side, instrument_version, language, answers)
  select evaluation, into_wave, take_responses.source, take_responses.content_hash, given->>'side',
    take_responses.instrument_version, take_responses.language, given->'answers'
  from jsonb_array_elements(responses) given order by gen_random_uuid();
  return true;
end
$$;

-- They go on the day on which all answers go.
create function heritage.delete_due_imported_responses() returns integer
language plpgsql volatile security definer set search_path = heritage, pg_temp as $$
declare
  gone integer;
begin
  delete from imported_responses where evaluation_id in (select id from evaluations where responses_until <= current_date);
  get diagnostics gone = row_count;
  return gone;
end
$$;
grant execute on function heritage.take_responses(uuid, text, text, bytea, smallint, text, jsonb),
  heritage.delete_due_imported_responses() to hx_member;
