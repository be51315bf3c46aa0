-- Results may be told while people are still to be asked: a release holds every metric whose waves are closed and that no earlier one
-- holds. One question at one wave counts for one metric, so that no two releases speak of the same answers, and none restates another.

alter table heritage.releases add is_last boolean not null default true;
comment on column heritage.releases.is_last is 'Whether it was made when all waves were closed. After one that was not, more is asked and told.';
create or replace view open.releases as
  select id, evaluation_id, number, released_on, results, recorded, published_on, is_last from heritage.releases
  where public_from <= now() and now() < public_until and published_on is not null;

-- What can be told now and has not been: nothing while people are being asked.
create function heritage.metrics_to_release(evaluation uuid) returns setof uuid
language sql stable set search_path = heritage, pg_temp
as $$
  select metric.id from evaluation_metrics metric
  where metric.evaluation_id = evaluation
    and not exists (select from waves where evaluation_id = evaluation and closed_on is null
                      and (opened_on is not null or kind in (metric.from_wave, metric.to_wave)))
    and not exists (
      select from releases, jsonb_array_elements(releases.results || releases.recorded) as told (result)
      where releases.evaluation_id = evaluation and told.result->>'metric' = metric.id::text)
$$;
comment on function heritage.metrics_to_release(uuid) is 'The metrics whose waves are closed and that no release holds.';
grant execute on function heritage.metrics_to_release(uuid) to hx_member;

-- While nobody is asked, one at a time: whatever was made is published before the next is made.
create or replace function heritage.release_is_made() returns trigger
language plpgsql security definer set search_path = heritage, pg_temp as $$
declare
  stands text;
begin
  select lifecycle into stands from evaluations where id = new.evaluation_id for no key update;
  if stands not in ('COLLECTING', 'SENSE_MAKING') or new.published_on is not null
     or new.number <> (select coalesce(max(number), 0) + 1 from releases where evaluation_id = new.evaluation_id)
     or exists (select from releases where evaluation_id = new.evaluation_id and published_on is null)
     or exists (select from waves where evaluation_id = new.evaluation_id and opened_on is not null and closed_on is null) then
    raise exception 'There is nothing to release now.' using errcode = '42501';
  end if;
  new.is_last := stands = 'SENSE_MAKING';
  -- A metric is told once, and not before its waves are closed.
  if exists (
       select from jsonb_array_elements(new.results || new.recorded) as told (result)
       where told.result->>'metric' in (
           select earlier.result->>'metric' from releases, jsonb_array_elements(releases.results || releases.recorded) as earlier (result)
           where releases.evaluation_id = new.evaluation_id)
         or not new.is_last and told.result->>'metric' not in (select metrics_to_release(new.evaluation_id)::text))
     or not new.is_last and jsonb_array_length(new.results) = 0 then
    raise exception 'There is nothing to release now.' using errcode = '42501';
  end if;
  return new;
end
$$;

-- The evaluation is RELEASED with the last one, or when no more can be made since answers are deleted.
create or replace function heritage.release_is_published() returns trigger
language plpgsql security definer set search_path = heritage, pg_temp as $$
declare
  stands text;
  until date;
begin
  select lifecycle, responses_until into stands, until from evaluations where id = new.evaluation_id for no key update;
  if old.published_on is not null or stands not in ('COLLECTING', 'SENSE_MAKING') or not release_was_read(new.id) then
    raise exception 'There is nothing to publish now.' using errcode = '42501';
  end if;
  new.published_on := current_date;
  update evaluations set lifecycle = 'RELEASED'
  where id = new.evaluation_id and (new.is_last or until <= current_date);
  return new;
end
$$;

-- Comments come before it is published, and none after; each side's are by its own people.
create or replace function heritage.release_is_commented() returns trigger
language plpgsql security definer set search_path = heritage, pg_temp as $$
declare
  stands text;
begin
  select lifecycle into stands from evaluations where id = new.evaluation_id for no key update;
  if stands not in ('COLLECTING', 'SENSE_MAKING')
     or not exists (select from releases where id = new.release_id and published_on is null) then
    raise exception 'There is nothing to comment on now.' using errcode = '42501';
  end if;
  if viewer_commented(new.release_id, case new.side when 'HOST' then 'COMMUNITY' else 'HOST' end) then
    raise exception 'The same person has commented for the other side.' using errcode = '42501';
  end if;
  new.given_by := people_behind(current_setting('hx.viewer'));
  return new;
end
$$;

-- What people say between two releases is still written down and corrected: it is told with the last one.
create or replace function heritage.viewer_corrects_voices() returns uuid[]
language sql stable security definer set search_path = heritage, pg_temp
as $$
  select coalesce(array_agg(evaluation.id), '{}') from unnest(viewer_reads_responses()) as evaluation (id)
  where not exists (select from releases where evaluation_id = evaluation.id and is_last)
$$;

-- On the day that people were told, what they answered is deleted, of waves that are still open too. Codes stay, so that whoever
-- asks with one is told that nothing of theirs is here. What is not released by then never will be: an evaluation of which nothing
-- was told is withheld, and one of which something was is over.
create or replace function heritage.delete_due_responses() returns integer
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
  update evaluations set lifecycle = 'RELEASED'
  where id = any(due) and lifecycle in ('COLLECTING', 'SENSE_MAKING')
    and not exists (select from releases where releases.evaluation_id = evaluations.id and published_on is null);
  return deleted + gone;
end
$$;
