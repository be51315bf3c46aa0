-- What is told of the answers: computed once, audited together with everything told before, and frozen. Those who take part read
-- it first; everybody does once it is published.

create table heritage.releases (
  id uuid primary key default uuidv7(),
  evaluation_id uuid not null,
  home_partner_id uuid not null,
  number smallint not null check (number > 0),
  released_on date not null default current_date,
  results jsonb not null,
  recorded jsonb not null default '[]',
  published_on date,
  unique (evaluation_id, number),
  unique (id, evaluation_id, home_partner_id),
  foreign key (evaluation_id, home_partner_id) references heritage.evaluations (id, home_partner_id)
);
comment on table heritage.releases is 'What is found in an evaluation, frozen: first for those who take part, then for everybody.';
comment on column heritage.releases.published_on is 'Since when everybody reads it. Null while those who take part read it first.';
comment on column heritage.releases.recorded is 'What records say of the metrics for which nobody is asked: values beside their targets.';
call heritage.define_child('releases', 'evaluations',
  public_columns => 'id, evaluation_id, number, released_on, results, recorded, published_on',
  writers => $$evaluation_id = any((select heritage.viewer_evaluated())::uuid[])$$,
  admits_administrators => false);
revoke insert, update, delete on heritage.releases from hx_member;
grant insert (id, evaluation_id, home_partner_id, number, results, recorded), update (published_on)
  on heritage.releases to hx_member;
create policy of_responses on heritage.releases as restrictive for insert to hx_member
  with check (evaluation_id = any((select heritage.viewer_reads_responses())::uuid[]));
-- Who takes part reads what was found before it is published; so does its evaluator, and nobody else.
create policy read_first on heritage.releases as restrictive for select to hx_member
  using (published_on is not null
    or evaluation_id = any((select heritage.viewer_evaluations('programs:read'))::uuid[])
    or evaluation_id = any((select heritage.viewer_evaluated())::uuid[]));
create or replace view open.releases as
  select id, evaluation_id, number, released_on, results, recorded, published_on from heritage.releases
  where public_from <= now() and now() < public_until and published_on is not null;

-- What each side says of it before it is published. Only those who take part read it, and the evaluator.
create table heritage.release_comments (
  id uuid primary key default uuidv7(),
  release_id uuid not null,
  evaluation_id uuid not null,
  home_partner_id uuid not null,
  partner_id uuid not null references heritage.partners (id),
  side text not null check (side in ('COMMUNITY', 'HOST')),
  comment jsonb not null,
  commented_on date not null default current_date,
  given_by text[] not null default '{}',
  foreign key (release_id, evaluation_id, home_partner_id) references heritage.releases (id, evaluation_id, home_partner_id)
);
comment on table heritage.release_comments is 'What those who take part say of a release before it is published; never edited.';
comment on column heritage.release_comments.given_by is 'The people who commented: who signed in, or made the key.';
create index release_comments_of_release on heritage.release_comments (release_id, id);
create index release_comments_of_evaluation on heritage.release_comments (evaluation_id, id);
create index release_comments_of_partner on heritage.release_comments (partner_id);
alter table heritage.release_comments enable row level security;
create policy read on heritage.release_comments for select to hx_member
  using (evaluation_id = any((select heritage.viewer_evaluations('programs:read'))::uuid[])
    or evaluation_id = any((select heritage.viewer_evaluated())::uuid[]));
create policy comment on heritage.release_comments for insert to hx_member
  with check (partner_id = any((select heritage.viewer_partners('programs:write'))::uuid[])
    and exists (select from heritage.partners partner
                where partner.id = partner_id and partner.side = release_comments.side offset 0)
    and exists (select from heritage.evaluations evaluation where evaluation.id = evaluation_id
         and (evaluation.home_partner_id = release_comments.partner_id
           or evaluation.program_id in (select program_id from heritage.program_partners part
                where part.partner_id = release_comments.partner_id)) offset 0));
grant select, insert (id, release_id, evaluation_id, home_partner_id, partner_id, side, comment)
  on heritage.release_comments to hx_member;

-- Both sides have commented, or had two weeks to do so: neither can keep results from the other for ever.
create function heritage.release_was_read(release uuid) returns boolean
language sql stable security definer set search_path = heritage, pg_temp
as $$
  select exists (select from releases where id = release and released_on <= current_date - 14)
    or (select count(distinct side) = 2 from release_comments where release_id = release)
$$;
grant execute on function heritage.release_was_read(uuid) to hx_member;

-- What a later release is compared with, as different people. Nobody reads it.
create table heritage.release_figures (
  release_id uuid not null references heritage.releases (id),
  evaluation_id uuid not null references heritage.evaluations (id),
  metric_id uuid not null references heritage.evaluation_metrics (id),
  side text not null check (side in ('COMMUNITY', 'HOST')),
  wave text not null,
  n integer not null,
  mean double precision not null,
  deviation double precision not null,
  primary key (release_id, metric_id, side, wave)
);
comment on table heritage.release_figures is 'Of a release: how many, their mean and standard deviation, not rounded. Kept for comparisons, and told to nobody.';
create index release_figures_of_evaluation on heritage.release_figures (evaluation_id);
create index release_figures_of_metric on heritage.release_figures (metric_id);
alter table heritage.release_figures enable row level security;
create policy add on heritage.release_figures for insert to hx_member
  with check (evaluation_id = any((select heritage.viewer_reads_responses())::uuid[]));
grant insert on heritage.release_figures to hx_member;

-- Once all waves are closed, and once: whatever is told later is audited together with it, and that is not done yet.
create function heritage.release_is_made() returns trigger
language plpgsql security definer set search_path = heritage, pg_temp as $$
declare
  stands text;
begin
  select lifecycle into stands from evaluations where id = new.evaluation_id for no key update;
  if stands <> 'SENSE_MAKING' or new.number <> 1 or new.published_on is not null then
    raise exception 'There is nothing to release now.' using errcode = '42501';
  end if;
  return new;
end
$$;
create trigger releases_made before insert on heritage.releases
  for each row execute function heritage.release_is_made();

-- Published once, after it was read.
create function heritage.release_is_published() returns trigger
language plpgsql security definer set search_path = heritage, pg_temp as $$
declare
  stands text;
begin
  select lifecycle into stands from evaluations where id = new.evaluation_id for no key update;
  if old.published_on is not null or stands <> 'SENSE_MAKING' or not release_was_read(new.id) then
    raise exception 'There is nothing to publish now.' using errcode = '42501';
  end if;
  new.published_on := current_date;
  update evaluations set lifecycle = 'RELEASED' where id = new.evaluation_id;
  return new;
end
$$;
create trigger releases_published before update on heritage.releases
  for each row when (old.published_on is distinct from new.published_on) execute function heritage.release_is_published();

-- Whether whoever asks has commented for the other side: nobody reads first for both.
create function heritage.viewer_commented(release uuid, side text) returns boolean
language sql stable security definer set search_path = heritage, pg_temp
as $$
  select exists (select from release_comments
    where release_id = release and release_comments.side = viewer_commented.side
      -- Two keys that those who run the service made are not one person.
      and array_remove(given_by, 'SYSTEM') && people_behind(current_setting('hx.viewer')))
$$;
-- What is held of a person, also once they have left the partner for which they commented: not what it says.
create function heritage.comments_given_by(person uuid) returns table (id uuid, side text, commented_on date)
language sql stable security definer set search_path = heritage, pg_temp
as $$
  select id, side, commented_on from release_comments
  where person::text = any(given_by) and (person = viewer_person() or current_setting('hx.viewer') = 'SYSTEM')
$$;
grant execute on function heritage.comments_given_by(uuid) to hx_member;
grant execute on function heritage.viewer_commented(uuid, text) to hx_member;

-- Comments come before it is published, and none after; each side's are by its own people.
create function heritage.release_is_commented() returns trigger
language plpgsql security definer set search_path = heritage, pg_temp as $$
declare
  stands text;
begin
  select lifecycle into stands from evaluations where id = new.evaluation_id for no key update;
  if stands <> 'SENSE_MAKING' then
    raise exception 'There is nothing to comment on now.' using errcode = '42501';
  end if;
  if viewer_commented(new.release_id, case new.side when 'HOST' then 'COMMUNITY' else 'HOST' end) then
    raise exception 'The same person has commented for the other side.' using errcode = '42501';
  end if;
  new.given_by := people_behind(current_setting('hx.viewer'));
  return new;
end
$$;
create trigger release_comments_made before insert on heritage.release_comments
  for each row execute function heritage.release_is_commented();

-- What a release may say of metrics for which nobody is asked is counted from what everybody can see: the views of visitors, so
-- that no number of it is moved by a record that is hidden.

-- The public partners of an evaluation's program on the two sides, every other public program that some of them ran, and how many
-- of the program's public items and of these partners' closed programs there are. For its evaluator; nothing for anybody else.
create function heritage.public_records_of(evaluation uuid) returns jsonb
language sql stable security definer set search_path = heritage, pg_temp
as $$
  with evaluated as (
    select program.id, program.home_partner_id
    from evaluations join open.programs program on program.id = evaluations.program_id
    where evaluations.id = evaluation and evaluation = any(viewer_reads_responses())),
  partner as (
    select partner.id, partner.side from open.partners partner
    where partner.side in ('COMMUNITY', 'HOST')
      and partner.id in (select home_partner_id from evaluated
                         union select partner_id from open.program_partners where program_id in (select id from evaluated))),
  part as (
    select program.id, program.home_partner_id, program.starts_on, program.lifecycle, partner.id as partner_id
    from partner join open.programs program on program.home_partner_id = partner.id
    union
    select program.id, program.home_partner_id, program.starts_on, program.lifecycle, partner.id
    from partner join open.program_partners taking on taking.partner_id = partner.id
    join open.programs program on program.id = taking.program_id),
  program as (
    select id, home_partner_id, starts_on, lifecycle, array_agg(partner_id order by partner_id) as partner_ids
    from part group by id, home_partner_id, starts_on, lifecycle),
  item as (
    select (select count(*) from jsonb_object_keys(item.title->'texts') as language (tag)
            where not coalesce(item.title->'outdated', '[]') ? language.tag
              and not coalesce((item.title->'lineage'->language.tag->>'origin') = 'MACHINE'
                and item.title->'lineage'->language.tag->>'reviewer' is null, false)) as languages
    from open.item_programs shown join open.items item on item.id = shown.item_id
    where shown.program_id in (select id from evaluated))
  select jsonb_build_object(
    'partners', (select coalesce(jsonb_agg(jsonb_build_object('id', id, 'side', side) order by id), '[]') from partner),
    'programs', (select coalesce(jsonb_agg(jsonb_build_object(
                   'startsOn', starts_on, 'home', home_partner_id, 'partners', partner_ids) order by id), '[]')
                 from program where id not in (select id from evaluated) and starts_on is not null and lifecycle <> 'CANCELLED'),
    'items', (select count(*) from item), 'itemsInLanguages', (select count(*) from item where languages >= 2),
    'closed', (select count(*) from program where lifecycle = 'CLOSED'),
    'returned', (select count(*) from program where lifecycle = 'CLOSED' and exists (
                   select from open.evaluations told join open.releases release on release.evaluation_id = told.id
                   where told.program_id = program.id)))
  where exists (select from evaluated)
$$;
comment on function heritage.public_records_of(uuid) is 'What visitors can see that metrics without a sample are counted from.';
grant execute on function heritage.public_records_of(uuid) to hx_member;
