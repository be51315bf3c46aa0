-- What is told of the answers: computed once, audited together with everything told before, and frozen.

create table heritage.releases (
  id uuid primary key default uuidv7(),
  evaluation_id uuid not null,
  home_partner_id uuid not null,
  number smallint not null check (number > 0),
  released_on date not null default current_date,
  results jsonb not null,
  unique (evaluation_id, number),
  unique (id, evaluation_id, home_partner_id),
  foreign key (evaluation_id, home_partner_id) references heritage.evaluations (id, home_partner_id)
);
comment on table heritage.releases is 'What everybody is told of an evaluation, frozen.';
call heritage.define_child('releases', 'evaluations',
  public_columns => 'id, evaluation_id, number, released_on, results',
  writers => $$evaluation_id = any((select heritage.viewer_reads_responses())::uuid[])$$,
  admits_administrators => false);
revoke insert, update, delete on heritage.releases from hx_member;
grant insert (id, evaluation_id, home_partner_id, number, results) on heritage.releases to hx_member;

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
  if stands <> 'SENSE_MAKING' or new.number <> 1 then
    raise exception 'There is nothing to release now.' using errcode = '42501';
  end if;
  update evaluations set lifecycle = 'RELEASED' where id = new.evaluation_id;
  return new;
end
$$;
create trigger releases_made before insert on heritage.releases
  for each row execute function heritage.release_is_made();
