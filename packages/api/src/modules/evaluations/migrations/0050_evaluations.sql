-- What both sides want to know of a program, and how they will find out. It is fixed when both have approved it.

create table heritage.evaluations (
  id uuid primary key default uuidv7(),
  program_id uuid not null,
  home_partner_id uuid not null,
  title jsonb not null,
  purpose jsonb,
  scope text not null check (scope in ('THESE_PEOPLE', 'GROUPS_LIKE_THESE')),
  evaluator_id uuid references heritage.people (id) on delete set null,
  expected_community smallint not null check (expected_community between 0 and 30000),
  expected_host smallint not null check (expected_host between 0 and 30000),
  expected_groups smallint not null default 1 check (expected_groups between 1 and 1000),
  breakdowns text[] not null default '{}' check (breakdowns <@ '{LANGUAGE}' and cardinality(breakdowns) <= 1),
  tells_participants boolean not null default false,
  responses_until date not null check (responses_until between '1000-01-01' and '9998-12-31'),
  lifecycle text not null default 'CO_DESIGN'
    check (lifecycle in ('CO_DESIGN', 'APPROVED', 'COLLECTING', 'SENSE_MAKING', 'RELEASED', 'WITHHELD')),
  community_approved_at timestamptz,
  host_approved_at timestamptz,
  community_withheld_at timestamptz,
  host_withheld_at timestamptz,
  withheld_on date check (withheld_on between '1000-01-01' and '9998-12-31'),
  withheld_reasons jsonb,
  sort_title text collate "und-x-icu" not null check (length(sort_title) <= 300),
  unique (id, home_partner_id),
  check ((lifecycle = 'WITHHELD') = (withheld_on is not null)),
  check (withheld_reasons is null or withheld_on is not null),
  check (scope = 'THESE_PEOPLE' or breakdowns = '{}'),
  foreign key (program_id, home_partner_id) references heritage.programs (id, home_partner_id)
);
comment on table heritage.evaluations is 'What both sides of a program want to know of it, and how they find out.';
comment on column heritage.evaluations.evaluator_id is 'The one person who reads responses. Fixed with the design.';
comment on column heritage.evaluations.responses_until is 'The day on which what people answered is deleted. Released numbers stay.';
comment on column heritage.evaluations.breakdowns is 'By what results tell the people of a side apart.';
comment on column heritage.evaluations.tells_participants is
  'Whether both sides agreed that it is told how many people took part in its story circles and groups.';
comment on column heritage.evaluations.withheld_reasons is
  'By side, why nothing is released. Null where answers were deleted before anything was.';
comment on column heritage.evaluations.lifecycle is 'Moved by what happens: both approvals, waves, releases, and what both sides withhold.';
create index evaluations_by_title on heritage.evaluations (sort_title, id);
create index evaluations_of_program on heritage.evaluations (program_id, sort_title, id);
create index evaluations_of_partner on heritage.evaluations (home_partner_id);
create index evaluations_of_evaluator on heritage.evaluations (evaluator_id);

-- Whoever takes part in the program sees what is being designed; everybody sees what both sides have fixed.
call heritage.define_record('evaluations',
  public_columns => 'id, program_id, home_partner_id, title, purpose, scope, expected_community, expected_host,
    expected_groups, breakdowns, tells_participants, responses_until, lifecycle, withheld_on, withheld_reasons, sort_title',
  readers => $$home_partner_id = any((select heritage.viewer_partners('programs:read'))::uuid[])
      or evaluator_id = (select heritage.viewer_person())
      or program_id in (select program_id from heritage.program_partners
                        where partner_id = any((select heritage.viewer_partners('programs:read'))::uuid[]))$$,
  found_by => $$home_partner_id = any((select heritage.viewer_partners('programs:read'))::uuid[])
      or evaluator_id = (select heritage.viewer_person())
      or program_id in (select program_id from program_partners
                        where partner_id = any((select heritage.viewer_partners('programs:read'))::uuid[]))$$,
  writers => $$home_partner_id = any((select heritage.viewer_partners('programs:write'))::uuid[])$$);
call heritage.define_search('evaluations', texts => 'array[title, purpose]', sort_column => 'sort_title', sorted_by => 'title');
revoke delete on heritage.evaluations from hx_member;
grant insert (id, program_id, home_partner_id, title, purpose, scope, evaluator_id, expected_community, expected_host,
    expected_groups, breakdowns, tells_participants, responses_until, sort_title, search_vector, updated_at, revision, deleted_at),
  update (title, purpose, scope, evaluator_id, expected_community, expected_host, expected_groups, breakdowns,
    tells_participants, responses_until, sort_title, search_vector, updated_at, deleted_at)
  on heritage.evaluations to hx_member;

-- Public from when both sides fixed it, while its program is. A change of the design takes both approvals back; once it is
-- fixed it is not changed, and not deleted: what was promised beforehand stays to be read.
create function heritage.evaluation_visibility() returns trigger
language plpgsql security definer set search_path = heritage, pg_temp as $$
declare
  of_program record;
begin
  if tg_op = 'UPDATE' and
     (old.title, old.purpose, old.scope, old.evaluator_id, old.expected_community, old.expected_host, old.expected_groups,
      old.breakdowns, old.tells_participants, old.responses_until)
     is distinct from
     (new.title, new.purpose, new.scope, new.evaluator_id, new.expected_community, new.expected_host, new.expected_groups,
      new.breakdowns, new.tells_participants, new.responses_until) then
    -- An evaluator who is erased as a person leaves nobody in their place.
    if old.lifecycle <> 'CO_DESIGN' and not (new.evaluator_id is null and old.evaluator_id is not null
        and not exists (select from people where id = old.evaluator_id)) then
      raise exception 'The design is fixed.' using errcode = '42501';
    end if;
    if old.lifecycle = 'CO_DESIGN' then
      new.community_approved_at := null;
      new.host_approved_at := null;
    end if;
  end if;
  if tg_op = 'UPDATE' and new.deleted_at is not null and old.lifecycle <> 'CO_DESIGN' then
    raise exception 'The design is fixed.' using errcode = '42501';
  end if;
  select public_from, public_until into strict of_program from programs where id = new.program_id;
  new.public_from := case when new.lifecycle = 'CO_DESIGN' then 'infinity'
    else greatest(of_program.public_from, new.community_approved_at, new.host_approved_at) end;
  new.public_until := of_program.public_until;
  return new;
end
$$;
create trigger evaluations_visibility before insert or update on heritage.evaluations
  for each row execute function heritage.evaluation_visibility();
call heritage.depend_on('evaluations', 'program_id', 'programs');

-- What is being measured. Each metric has an owner on each side.
create table heritage.evaluation_metrics (
  id uuid primary key default uuidv7(),
  evaluation_id uuid not null,
  home_partner_id uuid not null,
  position smallint not null,
  metric text not null check (metric ~ '^[A-Z][A-Z0-9_]*$'),
  kind text not null check (kind in ('CHANGE', 'SHARE', 'RECORD', 'NETWORK')),
  formula_version smallint not null default 1,
  name jsonb not null,
  direction text not null check (direction in ('UP', 'DOWN')),
  worthwhile double precision check (worthwhile > 0),
  target double precision,
  minimum_n smallint not null default 10 check (minimum_n >= 10),
  is_primary boolean not null,
  from_wave text,
  to_wave text not null,
  items jsonb not null,
  scale_low double precision not null,
  scale_high double precision not null check (scale_high > scale_low),
  binnings jsonb not null,
  limits jsonb not null,
  community_owner_id uuid not null references heritage.partners (id),
  host_owner_id uuid not null references heritage.partners (id),
  unique (evaluation_id, position),
  unique (id, evaluation_id, home_partner_id),
  check ((kind = 'CHANGE') = (worthwhile is not null)),
  check (kind = 'CHANGE' or target is not null),
  check (kind <> 'SHARE' or target between 0 and 1),
  check ((kind = 'CHANGE') = (from_wave is not null)),
  foreign key (evaluation_id, home_partner_id) references heritage.evaluations (id, home_partner_id) on delete cascade
);
comment on table heritage.evaluation_metrics is 'What an evaluation measures, and by which formula: fixed with its design.';
comment on column heritage.evaluation_metrics.worthwhile is 'The smallest change that both sides call worthwhile.';
comment on column heritage.evaluation_metrics.items is 'The questions of which a person''s score is the mean, each with whether it is reversed.';
comment on column heritage.evaluation_metrics.binnings is 'Lists of lower bounds, each coarser than the one before: by the first that protects everybody, levels are shown.';
comment on column heritage.evaluation_metrics.limits is 'What it must not be read as.';
create index evaluation_metrics_of_community_owner on heritage.evaluation_metrics (community_owner_id);
create index evaluation_metrics_of_host_owner on heritage.evaluation_metrics (host_owner_id);
call heritage.define_child('evaluation_metrics', 'evaluations',
  public_columns => 'id, evaluation_id, position, metric, kind, formula_version, name, direction, worthwhile, target, minimum_n,
    is_primary, from_wave, to_wave, items, scale_low, scale_high, binnings, limits, community_owner_id, host_owner_id',
  writers => $$home_partner_id = any((select heritage.viewer_partners('programs:write'))::uuid[])$$);

-- What belongs to a design is part of what both sides approve, and is fixed with it.
create function heritage.design_changes() returns trigger
language plpgsql security definer set search_path = heritage, pg_temp as $$
declare
  changed uuid := case tg_op when 'DELETE' then old.evaluation_id else new.evaluation_id end;
  stands text;
begin
  if tg_op = 'UPDATE' and to_jsonb(old) - '{public_from,public_until}'::text[] = to_jsonb(new) - '{public_from,public_until}'::text[] then
    return null;
  end if;
  select lifecycle into stands from evaluations where id = changed for no key update;
  if stands <> 'CO_DESIGN' then
    raise exception 'The design is fixed.' using errcode = '42501';
  end if;
  update evaluations set community_approved_at = null, host_approved_at = null
  where id = changed and (community_approved_at is not null or host_approved_at is not null);
  return null;
end
$$;
create trigger evaluation_metrics_change after insert or update or delete on heritage.evaluation_metrics
  for each row execute function heritage.design_changes();

-- Each side approves for itself, as it approves its program: by two people, for the revision that was read. Those who run
-- the service approve nothing here. In the same way both sides say that nothing will be released, each with its reason.
create table heritage.evaluation_approvals (
  id uuid primary key default uuidv7(),
  evaluation_id uuid not null,
  home_partner_id uuid not null,
  partner_id uuid not null references heritage.partners (id),
  revision integer not null,
  side text not null check (side in ('COMMUNITY', 'HOST')),
  approved_at timestamptz not null default now(),
  recorded_by text not null,
  evidence text not null check (evidence <> ''),
  given_by text[] not null default '{}',
  decision text not null default 'DESIGN' check (decision in ('DESIGN', 'WITHHOLD')),
  reason jsonb,
  check ((decision = 'WITHHOLD') = (reason is not null)),
  foreign key (evaluation_id, home_partner_id) references heritage.evaluations (id, home_partner_id) on delete cascade
);
comment on table heritage.evaluation_approvals is 'Each side''s approval of a design, or that nothing is released, with its evidence; never edited.';
create index evaluation_approvals_of_evaluation on heritage.evaluation_approvals (evaluation_id, approved_at);
create index evaluation_approvals_of_partner on heritage.evaluation_approvals (partner_id);
alter table heritage.evaluation_approvals enable row level security;
grant select, insert on heritage.evaluation_approvals to hx_member;
create trigger evaluation_approvals_given_by before insert on heritage.evaluation_approvals
  for each row execute function heritage.approval_is_given_by();
create policy read on heritage.evaluation_approvals for select to hx_member
  using (recorded_by = (select heritage.viewer_person())::text
    or (select heritage.viewer_person())::text = any(given_by)
    or exists (select from heritage.evaluations evaluation where evaluation.id = evaluation_id
         and ((select heritage.viewer_is_administrator())
           or evaluation.home_partner_id = any((select heritage.viewer_partners('programs:read'))::uuid[])
           or evaluation.program_id in (select program_id from heritage.program_partners
                where partner_id = any((select heritage.viewer_partners('programs:read'))::uuid[]))) offset 0));
create policy approve on heritage.evaluation_approvals for insert to hx_member
  with check (recorded_by = current_setting('hx.viewer')
    and partner_id = any((select heritage.viewer_partners('programs:approve'))::uuid[])
    and heritage.makers_may_approve(partner_id)
    and exists (select from heritage.partners partner
                where partner.id = partner_id and partner.side = evaluation_approvals.side offset 0)
    and exists (select from heritage.evaluations evaluation where evaluation.id = evaluation_id
         and (evaluation.home_partner_id = evaluation_approvals.partner_id
           or evaluation.program_id in (select program_id from heritage.program_partners part
                where part.partner_id = evaluation_approvals.partner_id)) offset 0));

-- The last one of a side counts, until the design changes, or people are asked once more.
create function heritage.approval_is_current(approval heritage.evaluation_approvals, evaluation heritage.evaluations)
returns boolean language sql immutable as $$
  select coalesce(approval.approved_at = case approval.decision || approval.side
    when 'DESIGNCOMMUNITY' then evaluation.community_approved_at when 'DESIGNHOST' then evaluation.host_approved_at
    when 'WITHHOLDCOMMUNITY' then evaluation.community_withheld_at else evaluation.host_withheld_at end, false)
$$;
grant execute on function heritage.approval_is_current(heritage.evaluation_approvals, heritage.evaluations) to hx_member;

-- Whether whoever asks gave the approval by which a side approves the design as it now reads, or withholds what was found.
create function heritage.viewer_approved_design(evaluation uuid, side text, decision text) returns boolean
language sql stable security definer set search_path = heritage, pg_temp
as $$
  select exists (
    select from evaluation_approvals approval join evaluations on evaluations.id = approval.evaluation_id
    where approval.evaluation_id = evaluation and approval.side = viewer_approved_design.side
      and approval.decision = viewer_approved_design.decision and approval_is_current(approval, evaluations)
      and approval.given_by && people_behind(current_setting('hx.viewer')))
$$;
grant execute on function heritage.viewer_approved_design(uuid, text, text) to hx_member;

-- An approval counts for the revision that was read; the second one fixes the design, or withholds what was found.
create function heritage.design_approved() returns trigger
language plpgsql security definer set search_path = heritage, pg_temp as $$
declare
  stands evaluations;
  other text := case new.side when 'HOST' then 'COMMUNITY' else 'HOST' end;
begin
  select * into strict stands from evaluations where id = new.evaluation_id for no key update;
  if new.decision = 'DESIGN' and stands.lifecycle <> 'CO_DESIGN' then
    raise exception 'The design is fixed.' using errcode = '42501';
  end if;
  if new.decision = 'WITHHOLD' and (stands.lifecycle not in ('APPROVED', 'COLLECTING', 'SENSE_MAKING')
       or exists (select from waves where evaluation_id = stands.id and opened_on is not null and closed_on is null)) then
    raise exception 'There is nothing to withhold now.' using errcode = '42501';
  end if;
  if viewer_approved_design(new.evaluation_id, other, new.decision) then
    raise exception 'The other side''s approval was given by the same person.' using errcode = '42501';
  end if;
  if new.decision = 'WITHHOLD' then
    update evaluations
    set community_withheld_at = case new.side when 'COMMUNITY' then new.approved_at else community_withheld_at end,
        host_withheld_at = case new.side when 'HOST' then new.approved_at else host_withheld_at end
    where id = new.evaluation_id and revision = new.revision;
    update evaluations
    set lifecycle = 'WITHHELD', withheld_on = current_date,
        withheld_reasons = (select jsonb_object_agg(approval.side, approval.reason) from evaluation_approvals approval
                            where approval.evaluation_id = evaluations.id and approval.decision = 'WITHHOLD'
                              and approval_is_current(approval, evaluations))
    where id = new.evaluation_id and community_withheld_at is not null and host_withheld_at is not null;
    return null;
  end if;
  update evaluations
  set community_approved_at = case new.side when 'COMMUNITY' then new.approved_at else community_approved_at end,
      host_approved_at = case new.side when 'HOST' then new.approved_at else host_approved_at end,
      lifecycle = case when (case new.side when 'COMMUNITY' then host_approved_at else community_approved_at end) is null
        then lifecycle else 'APPROVED' end
  where id = new.evaluation_id and revision = new.revision;
  return null;
end
$$;
create trigger evaluation_approvals_count after insert on heritage.evaluation_approvals
  for each row execute function heritage.design_approved();

-- At which evaluations the viewer holds a scope, for a partner that takes part in the program.
create function heritage.viewer_evaluations(scope text) returns uuid[]
language sql stable security definer set search_path = heritage, pg_temp
as $$
  select coalesce(array_agg(evaluation.id), '{}') from evaluations evaluation
  where evaluation.deleted_at is null
    and (evaluation.home_partner_id = any(viewer_partners(viewer_evaluations.scope))
      or exists (select from program_partners part where part.program_id = evaluation.program_id
                   and part.partner_id = any(viewer_partners(viewer_evaluations.scope))))
$$;
grant execute on function heritage.viewer_evaluations(text) to hx_member;

-- Of which evaluations the viewer reads the responses: a person, whom both sides named, and who runs nothing of the program. Nor do
-- they record consent for it: who reads what was said does not know who said it.
create function heritage.viewer_evaluated() returns uuid[]
language sql stable security definer set search_path = heritage, pg_temp
as $$
  select coalesce(array_agg(evaluation.id), '{}') from evaluations evaluation
  where evaluation.evaluator_id = viewer_person() and evaluation.lifecycle <> 'CO_DESIGN'
    and cardinality(viewer_partners('evaluations:evaluate')) > 0
    and not evaluation.home_partner_id = any(viewer_partners('programs:write') || viewer_partners('consent:record'))
    and not exists (select from program_partners part where part.program_id = evaluation.program_id
                      and part.partner_id = any(viewer_partners('programs:write') || viewer_partners('consent:record')))
$$;
-- Whether somebody may be named as the evaluator of a program.
create function heritage.may_evaluate(person uuid, program uuid) returns boolean
language sql stable security definer set search_path = heritage, pg_temp
as $$
  select exists (select from memberships held join role_definitions definition on definition.role = held.role
                 where held.person_id = person and 'evaluations:evaluate' = any(definition.scopes))
    and not exists (
      select from memberships held join role_definitions definition on definition.role = held.role
      where held.person_id = person and definition.scopes && '{programs:write,consent:record}'
        and held.home_partner_id in (select home_partner_id from programs where id = program
                                     union select partner_id from program_partners where program_id = program))
$$;
grant execute on function heritage.viewer_evaluated(), heritage.may_evaluate(uuid, uuid) to hx_member;

update heritage.role_definitions set scopes = scopes || '{evaluations:evaluate}' where role = 'EVALUATOR';
