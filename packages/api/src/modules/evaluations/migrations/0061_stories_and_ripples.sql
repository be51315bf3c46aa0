-- Most significant change: who chose which story from which, and why. It is seen while the story that was chosen is. And what a
-- ripple map shows: what followed, how far away, for whom.

create table heritage.story_selections (
  id uuid primary key default uuidv7(),
  evaluation_id uuid not null,
  record_id uuid not null,
  excerpt_id uuid not null references heritage.excerpts (id) on delete cascade,
  among uuid[] not null check (cardinality(among) between 2 and 50 and excerpt_id = any(among)),
  side text check (side in ('COMMUNITY', 'HOST')),
  choosers jsonb not null,
  reason jsonb not null,
  domain jsonb not null,
  foreign key (record_id, evaluation_id) references heritage.qualitative_records (id, evaluation_id) on delete cascade
);
comment on table heritage.story_selections is 'Which of several stories people chose as the most significant change, and why.';
comment on column heritage.story_selections.among is 'The excerpts from which it was chosen, itself among them.';
comment on column heritage.story_selections.side is 'The side of those who chose. Null where both chose together.';
comment on column heritage.story_selections.choosers is 'Who chose, in words that name nobody.';
comment on column heritage.story_selections.domain is 'The domain of change in which it was chosen.';
create index story_selections_of_record on heritage.story_selections (record_id, id);
create index story_selections_of_evaluation on heritage.story_selections (evaluation_id);
create index story_selections_of_excerpt on heritage.story_selections (excerpt_id);
call heritage.define_child('story_selections', 'excerpts',
  public_columns => 'id, evaluation_id, record_id, excerpt_id, among, side, choosers, reason, domain',
  writers => $$evaluation_id = any((select heritage.viewer_reads_responses())::uuid[])$$,
  admits_administrators => false);
revoke insert, update, delete on heritage.story_selections from hx_member;
grant insert (id, evaluation_id, record_id, excerpt_id, among, side, choosers, reason, domain), delete
  on heritage.story_selections to hx_member;
create policy record on heritage.story_selections as restrictive for insert to hx_member
  with check (evaluation_id = any((select heritage.viewer_corrects_voices())::uuid[]));
create policy remove on heritage.story_selections as restrictive for delete to hx_member
  using (evaluation_id = any((select heritage.viewer_corrects_voices())::uuid[]));

-- All of the stories are of that evaluation.
create function heritage.story_is_chosen() returns trigger
language plpgsql security definer set search_path = heritage, pg_temp as $$
begin
  -- Whoever takes their words back waits for this, or this for them.
  perform from excerpts where id = any(new.among) order by id for share;
  if (select count(*) from excerpts where id = any(new.among) and evaluation_id = new.evaluation_id) < cardinality(new.among) then
    raise exception 'A story is of another evaluation.' using errcode = '42501';
  end if;
  return new;
end
$$;
create trigger story_selections_made before insert on heritage.story_selections
  for each row execute function heritage.story_is_chosen();

alter table heritage.qualitative_records add ripples jsonb not null default '[]' check (jsonb_typeof(ripples) = 'array');
comment on column heritage.qualitative_records.ripples is 'What followed from what was done: how far away, for whom.';
-- What was found in a record is told with the results, and before that to those who read them first.
create function heritage.voices_are_told(evaluation uuid) returns boolean
language sql stable security definer set search_path = heritage, pg_temp
as $$
  select exists (select from evaluations where id = evaluation and lifecycle = 'RELEASED')
    or evaluation = any(viewer_evaluations('programs:read')) or evaluation = any(viewer_evaluated())
$$;
-- What visitors read holds nothing else.
create function open.voices_are_told(evaluation uuid) returns boolean language sql immutable return true;
grant execute on function heritage.voices_are_told(uuid) to hx_member;
grant execute on function open.voices_are_told(uuid) to hx_public;
create or replace view open.qualitative_records as
  select id, evaluation_id, kind, title, held_on, languages, session_id, community_participants, host_participants,
    case when is_told then codes else '[]' end as codes, case when is_told then coded_turns else 0 end as coded_turns,
    case when is_told then kappa end as kappa, case when is_told then alpha end as alpha,
    case when is_told then ripples else '[]' end as ripples
  from heritage.qualitative_records
  cross join lateral (select lifecycle = 'RELEASED' as is_told from heritage.evaluations where id = evaluation_id) evaluation
  where qualitative_records.public_from <= now() and now() < qualitative_records.public_until;
grant insert (ripples), update (ripples) on heritage.qualitative_records to hx_member;

-- A finding rests on what people said as well as on a metric. It stays when one of them takes that back: whoever reads it then
-- does not see the quotation.
alter table heritage.findings
  add excerpt_ids uuid[] not null default '{}' check (cardinality(excerpt_ids) <= 50);
comment on column heritage.findings.excerpt_ids is 'The excerpts that show it. Each is seen by whoever may see it.';
create or replace view open.findings as
  select id, evaluation_id, statement, metric_id, is_binding, recorded_on, excerpt_ids from heritage.findings
  where public_from <= now() and now() < public_until;
grant insert (excerpt_ids) on heritage.findings to hx_member;
-- Whoever records it names what they see: of others it is not said whether they are there.
create function heritage.finding_cites() returns trigger
language plpgsql set search_path = heritage, pg_temp as $$
begin
  if (select count(*) from excerpts where id = any(new.excerpt_ids) and evaluation_id = new.evaluation_id)
     < cardinality(new.excerpt_ids) then
    raise exception 'A quotation is of another evaluation.' using errcode = '42501';
  end if;
  return new;
end
$$;
create trigger findings_cite before insert on heritage.findings
  for each row execute function heritage.finding_cites();
