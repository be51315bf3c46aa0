-- Partners know the people. Where both sides agreed to it with the design, they also read an edition of the results that speaks of
-- five people where the public one speaks of ten: made and audited together with it, and read by nobody else.

alter table heritage.evaluations add has_partners_edition boolean not null default false;
comment on column heritage.evaluations.has_partners_edition is
  'Whether both sides agreed that its partners also read an edition of the results that speaks of five people or more.';
create or replace view open.evaluations as
  select id, program_id, home_partner_id, title, purpose, scope, expected_community, expected_host,
    expected_groups, breakdowns, tells_participants, responses_until, lifecycle, withheld_on, withheld_reasons, sort_title,
    search_vector, created_at, updated_at, public_from, public_until, revision, null::timestamptz as deleted_at,
    has_partners_edition
  from heritage.evaluations where public_from <= now() and now() < public_until;
grant insert (has_partners_edition), update (has_partners_edition) on heritage.evaluations to hx_member;

-- It is fixed with the design.
create or replace function heritage.evaluation_visibility() returns trigger
language plpgsql security definer set search_path = heritage, pg_temp as $$
declare
  of_program record;
begin
  if tg_op = 'UPDATE' and
     (old.title, old.purpose, old.scope, old.evaluator_id, old.expected_community, old.expected_host, old.expected_groups,
      old.breakdowns, old.tells_participants, old.has_partners_edition, old.responses_until)
     is distinct from
     (new.title, new.purpose, new.scope, new.evaluator_id, new.expected_community, new.expected_host, new.expected_groups,
      new.breakdowns, new.tells_participants, new.has_partners_edition, new.responses_until) then
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

-- Frozen with its release: no row of it is ever changed. Who takes part in the program reads it; those who run the service do not,
-- and no view of visitors holds it.
create table heritage.partners_editions (
  release_id uuid primary key,
  evaluation_id uuid not null,
  home_partner_id uuid not null,
  results jsonb not null,
  foreign key (release_id, evaluation_id, home_partner_id) references heritage.releases (id, evaluation_id, home_partner_id)
);
comment on table heritage.partners_editions is 'The results of a release as the partners of its program read them: of five people or more.';
create index partners_editions_of_evaluation on heritage.partners_editions (evaluation_id);
alter table heritage.partners_editions enable row level security;
create policy read on heritage.partners_editions for select to hx_member
  using (evaluation_id = any((select heritage.viewer_evaluations('programs:read'))::uuid[]));
-- With a release that nobody but those who take part reads yet, and where both sides agreed on it.
create policy add on heritage.partners_editions for insert to hx_member
  with check (evaluation_id = any((select heritage.viewer_reads_responses())::uuid[])
    and exists (select from heritage.evaluations evaluation
                where evaluation.id = evaluation_id and evaluation.has_partners_edition offset 0)
    and exists (select from heritage.releases release
                where release.id = release_id and release.published_on is null offset 0));
grant select, insert on heritage.partners_editions to hx_member;
