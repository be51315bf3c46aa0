-- What widens access needs somebody's approval; and where nobody can be asked, a review that says what was tried.

create table heritage.consent_reviews (
  id uuid primary key default uuidv7(),
  home_partner_id uuid not null references heritage.partners (id),
  reason text not null check (reason in ('NO_PERSON', 'NOT_TRACEABLE', 'DEAD', 'PUBLISHED_BY_SUBJECT')),
  tried text not null check (length(tried) between 1 and 5000),
  purposes text[] not null check (cardinality(purposes) > 0 and not purposes && '{AI_TRAINING}'),
  look_again_at timestamptz not null check (look_again_at < '9999-01-01Z'),
  recorded_at timestamptz not null default now(),
  recorded_by text not null default current_setting('hx.viewer'),
  withdrawn_at timestamptz,
  check (look_again_at > recorded_at)
);
comment on table heritage.consent_reviews is 'Recorded decisions about people whom nobody can ask. They stand in for what is unknown, never against a no.';
create index consent_reviews_of_partner on heritage.consent_reviews (home_partner_id, recorded_at, id);

create table heritage.consent_review_items (
  review_id uuid not null references heritage.consent_reviews (id) on delete cascade,
  item_id uuid not null references heritage.items (id) on delete cascade,
  primary key (review_id, item_id)
);
create index consent_review_items_of_item on heritage.consent_review_items (item_id, review_id);
comment on table heritage.consent_review_items is 'The items that a review is about: fixed when it is recorded.';

create table heritage.consent_review_partners (
  review_id uuid not null references heritage.consent_reviews (id) on delete cascade,
  partner_id uuid not null references heritage.partners (id),
  role text not null check (role in ('STEWARD', 'HOLDER')),
  recorded_at timestamptz not null default now(),
  recorded_by text not null default current_setting('hx.viewer'),
  primary key (review_id, partner_id)
);
comment on table heritage.consent_review_partners is 'The communities and holders that stand behind a review.';
comment on column heritage.consent_review_partners.role is 'As what: who writes for a community does not speak for it.';

create table heritage.item_approvals (
  id uuid primary key default uuidv7(),
  item_id uuid not null references heritage.items (id) on delete cascade,
  circle text not null check (circle in ('COMMUNITY', 'PARTNERS', 'PUBLIC')),
  partner_id uuid not null references heritage.partners (id),
  role text not null check (role in ('STEWARD', 'HOLDER')),
  content_revision integer not null,
  seen_at timestamptz not null default now(),
  valid_until timestamptz check (valid_until < '9999-01-01Z'),
  opens_when_due boolean not null default false,
  evidence text not null check (length(evidence) between 1 and 5000),
  given_by text[] not null default '{}',
  recorded_at timestamptz not null default now(),
  recorded_by text not null default current_setting('hx.viewer'),
  ended_at timestamptz,
  ended_because text check (ended_because in ('WITHDRAWN', 'REPLACED', 'CONTENT', 'HOLDER', 'COMMUNITY', 'CONSENT', 'PROTOCOL')),
  check ((ended_at is null) = (ended_because is null))
);
comment on table heritage.item_approvals is 'A community''s free, prior and informed consent to one circle, and the holder''s to the public: of what they read.';
comment on column heritage.item_approvals.seen_at is 'When it was read: a consent recorded later waits for the next approval.';
comment on column heritage.item_approvals.opens_when_due is 'Whether a consent that begins later than it was read opens by itself. Otherwise it waits for the next approval.';
comment on column heritage.item_approvals.given_by is 'The people who approved: who signed in, or made the key.';
create unique index item_approvals_standing on heritage.item_approvals (item_id, circle, partner_id, role) where ended_at is null;
create index item_approvals_of_item on heritage.item_approvals (item_id, recorded_at);

create table heritage.approved_media (
  approval_id uuid not null references heritage.item_approvals (id) on delete cascade,
  medium_id uuid not null references heritage.media (id) on delete cascade,
  content_revision integer not null,
  ended_at timestamptz,
  primary key (approval_id, medium_id)
);
create index approved_media_of_medium on heritage.approved_media (medium_id);
comment on table heritage.approved_media is 'The media that an approval read. One that came later waits unseen for its own.';

-- An approval, as the policy of what belongs to it asks.
create function heritage.viewer_gives_approval(approval uuid) returns boolean
language sql stable security definer set search_path = heritage, pg_temp
as $$
  select exists (select from item_approvals where id = approval and recorded_by = current_setting('hx.viewer') and recorded_at = now())
$$;
grant execute on function heritage.viewer_gives_approval(uuid) to hx_member;

-- Items as those read them who keep them or decide over them, also where they do not see them: what each has come to, and who
-- it is for to answer. Of its content it tells nothing.
create function heritage.items_for_parties(ids uuid[])
returns table (id uuid, home_partner_id uuid, content_revision integer, holder_revision integer, deleted_at timestamptz,
  is_accepted boolean, partner_ids uuid[], governing uuid[], offered uuid[])
language sql stable security definer set search_path = heritage, pg_temp
as $$
  select items.id, items.home_partner_id, items.content_revision, items.holder_revision, items.deleted_at,
    items.first_accepted_at is not null, items.home_partner_id || ways.governing || ways.offered, ways.governing, ways.offered
  from items, lateral (
    select coalesce(array_agg(community_id) filter (where accepted_at is not null), '{}') as governing,
           coalesce(array_agg(community_id) filter (where accepted_at is null), '{}') as offered
    from item_communities way where way.item_id = items.id and way.left_at is null) ways
  where items.id = any(ids)
    and (items.home_partner_id = any((select viewer_partners('archives:write'))::uuid[])
      or (ways.governing || ways.offered) && (select viewer_partners('heritage:steward'))::uuid[])
$$;
create function heritage.item_for_parties(item uuid)
returns table (id uuid, home_partner_id uuid, content_revision integer, holder_revision integer, deleted_at timestamptz,
  is_accepted boolean, partner_ids uuid[], governing uuid[], offered uuid[])
language sql stable security definer rows 1 set search_path = heritage, pg_temp
as $$
  select * from items_for_parties(array[item])
$$;
-- Holds those of them against being changed meanwhile, in one order.
create function heritage.hold_items_for_parties(ids uuid[]) returns void
language sql volatile security definer set search_path = heritage, pg_temp
as $$
  select from items where id in (select party.id from items_for_parties(ids) party) order by id for no key update
$$;

alter table heritage.consent_reviews enable row level security;
alter table heritage.consent_review_items enable row level security;
alter table heritage.consent_review_partners enable row level security;
alter table heritage.item_approvals enable row level security;
alter table heritage.approved_media enable row level security;

-- Those who stand behind a review read it, and those who are asked to.
create function heritage.viewer_review_partners() returns uuid[]
language sql stable security definer set search_path = heritage, pg_temp
as $$
  select viewer_partners('heritage:steward') || viewer_partners('archives:write')
$$;
create function heritage.viewer_is_asked_for_review(review uuid) returns boolean
language sql stable security definer set search_path = heritage, pg_temp
as $$
  select exists (
      select from consent_review_items listed join items item on item.id = listed.item_id
      where listed.review_id = review and item.home_partner_id = any((select viewer_partners('archives:write'))::uuid[]))
    or exists (
      select from consent_review_items listed
      join item_communities way on way.item_id = listed.item_id and way.accepted_at is not null and way.left_at is null
      where listed.review_id = review and way.community_id = any((select viewer_partners('heritage:steward'))::uuid[]))
$$;
-- Who keeps or governs what a review is about, of the items to which the viewer is a party.
create function heritage.parties_of_review(review uuid) returns uuid[]
language sql stable security definer set search_path = heritage, pg_temp
as $$
  with mine as materialized (
    select item.id, item.home_partner_id from consent_review_items listed join items item on item.id = listed.item_id
    where listed.review_id = review and (item.home_partner_id = any((select viewer_partners('archives:write'))::uuid[])
      or exists (select from item_communities way where way.item_id = item.id and way.left_at is null
                   and way.community_id = any((select viewer_partners('heritage:steward'))::uuid[]))))
  select coalesce(array_agg(distinct party), '{}') from (
    select home_partner_id from mine
    union select way.community_id from mine join item_communities way on way.item_id = mine.id
      and way.accepted_at is not null and way.left_at is null) parties (party)
$$;
grant execute on function heritage.viewer_review_partners(), heritage.viewer_is_asked_for_review(uuid),
  heritage.parties_of_review(uuid) to hx_member;
create policy read on heritage.consent_reviews for select to hx_member
  using (home_partner_id = any((select heritage.viewer_partners('heritage:steward'))::uuid[]) or heritage.viewer_is_asked_for_review(id));
create policy record on heritage.consent_reviews for insert to hx_member
  with check (home_partner_id = any((select heritage.viewer_partners('heritage:steward'))::uuid[]));
create policy withdraw on heritage.consent_reviews for update to hx_member
  using (home_partner_id = any((select heritage.viewer_partners('heritage:steward'))::uuid[]) or heritage.viewer_is_asked_for_review(id));
grant select, insert (id, home_partner_id, reason, tried, purposes, look_again_at), update (withdrawn_at)
  on heritage.consent_reviews to hx_member;
create policy read on heritage.consent_review_items for select to hx_member
  using (heritage.viewer_governs(item_id) or heritage.viewer_is_at_holder(item_id, 'archives:write'));
grant select on heritage.consent_review_items to hx_member;
-- Of long lists all at once, and not item by item.
create function heritage.items_governed_by(community uuid, items uuid[]) returns setof uuid
language sql stable security definer set search_path = heritage, pg_temp
as $$
  select item_id from item_communities
  where community_id = community and item_id = any(items) and accepted_at is not null and left_at is null
$$;
create function heritage.list_in_review(review uuid, items uuid[]) returns void
language sql volatile security definer set search_path = heritage, pg_temp
as $$
  insert into consent_review_items (review_id, item_id)
  select recorded.id, governed from consent_reviews recorded, items_governed_by(recorded.home_partner_id, items) governed
  where recorded.id = review and recorded.recorded_by = current_setting('hx.viewer') and recorded.recorded_at = now()
    and recorded.home_partner_id = any((select viewer_partners('heritage:steward'))::uuid[])
$$;
grant execute on function heritage.items_governed_by(uuid, uuid[]), heritage.list_in_review(uuid, uuid[]) to hx_member;
create policy read on heritage.consent_review_partners for select to hx_member
  using (exists (select from heritage.consent_reviews review where review.id = review_id offset 0));
create policy support on heritage.consent_review_partners for insert to hx_member
  with check (partner_id = any((select heritage.viewer_review_partners())::uuid[])
    and exists (select from heritage.consent_reviews review where review.id = review_id offset 0));
grant select, insert (review_id, partner_id) on heritage.consent_review_partners to hx_member;

create policy read on heritage.item_approvals for select to hx_member
  using (heritage.viewer_governs(item_id)
    or (heritage.viewer_is_at_holder(item_id, 'archives:read')
      and ((role = 'HOLDER' and partner_id = any((select heritage.viewer_partners('archives:read'))::uuid[])) or exists (select from heritage.items item where item.id = item_id offset 0)))
    or recorded_by = (select heritage.viewer_person())::text or (select heritage.viewer_person())::text = any(given_by));
-- A holder approves what it reads, or what it wrote itself before its communities closed it.
create function heritage.holder_wrote(item uuid, revision integer) returns boolean
language sql stable security definer set search_path = heritage, pg_temp
as $$
  select exists (select from items where id = item and holder_revision = holder_wrote.revision
                   and home_partner_id = any(viewer_partners('archives:write')))
$$;
grant execute on function heritage.holder_wrote(uuid, integer) to hx_member;
create policy approve on heritage.item_approvals for insert to hx_member
  with check (case role
    when 'STEWARD' then partner_id = any((select heritage.viewer_partners('heritage:steward'))::uuid[])
      and heritage.community_governs(partner_id, item_id)
    else circle = 'PUBLIC' and partner_id = any((select heritage.viewer_partners('archives:write'))::uuid[])
      and heritage.viewer_is_at_holder(item_id, 'archives:write')
      and (heritage.holder_wrote(item_id, content_revision)
        or exists (select from heritage.items item where item.id = item_id offset 0)) end);
create policy withdraw on heritage.item_approvals for update to hx_member
  using (partner_id = any((select heritage.viewer_partners(case role when 'STEWARD' then 'heritage:steward' else 'archives:write' end))::uuid[]))
  with check (ended_because = 'WITHDRAWN');
grant select, insert (id, item_id, circle, partner_id, role, content_revision, seen_at, valid_until, opens_when_due, evidence),
  update (ended_at, ended_because) on heritage.item_approvals to hx_member;
-- Those whom an approval is asked of name the media of items. Its holder approves what it knows, seen or not: ids only.
create function heritage.media_to_approve(items uuid[])
returns table (item_id uuid, id uuid, content_revision integer, is_known_to_holder boolean)
language sql stable security definer set search_path = heritage, pg_temp
as $$
  select media.item_id, media.id, media.content_revision, media.content_revision = media.holder_revision from media
  where media.item_id in (select party.id from items_for_parties(media_to_approve.items) party) and media.deleted_at is null
  order by media.id
$$;
grant execute on function heritage.media_to_approve(uuid[]) to hx_member;
create policy read on heritage.approved_media for select to hx_member
  using (exists (select from heritage.item_approvals approval where approval.id = approval_id offset 0));
create policy approve on heritage.approved_media for insert to hx_member with check (heritage.viewer_gives_approval(approval_id));
grant select, insert (approval_id, medium_id, content_revision) on heritage.approved_media to hx_member;

-- As what somebody stands behind a review, the database writes itself. What was taken back stays so.
create function heritage.review_is_supported() returns trigger
language plpgsql security definer set search_path = heritage, pg_temp as $$
begin
  new.role := case when new.partner_id = any(viewer_partners('heritage:steward')) then 'STEWARD' else 'HOLDER' end;
  return new;
end
$$;
create trigger consent_review_partners_supported before insert on heritage.consent_review_partners
  for each row execute function heritage.review_is_supported();
create function heritage.review_is_withdrawn() returns trigger
language plpgsql security definer set search_path = heritage, pg_temp as $$
begin
  if old.withdrawn_at is not null or new.withdrawn_at is null then
    raise exception 'A review is taken back once.' using errcode = '42501';
  end if;
  new.withdrawn_at := clock_timestamp();
  return new;
end
$$;
create trigger consent_reviews_withdrawn before update on heritage.consent_reviews
  for each row execute function heritage.review_is_withdrawn();

-- The item is locked first, so that an approval and what it approves come one after the other. Whose word it is, the
-- database writes itself; a newer approval of the same partner takes the place of the older.
create function heritage.item_is_approved() returns trigger
language plpgsql security definer set search_path = heritage, pg_temp as $$
declare
  item items;
begin
  if tg_op = 'UPDATE' then
    if old.ended_at is not null then
      raise exception 'It ended before.' using errcode = '42501';
    end if;
    new.ended_at := clock_timestamp();
    return new;
  end if;
  select * into item from items where id = new.item_id for no key update;
  if item.id is null or item.content_revision <> new.content_revision then
    raise exception 'It was changed since it was read.' using errcode = '40001';
  end if;
  if new.role = 'HOLDER' and new.partner_id <> item.home_partner_id then
    raise exception 'Another partner holds it.' using errcode = '42501';
  end if;
  new.given_by := people_behind(new.recorded_by);
  new.seen_at := least(new.seen_at, clock_timestamp());
  update item_approvals set ended_at = clock_timestamp(), ended_because = 'REPLACED'
  where item_id = new.item_id and circle = new.circle and partner_id = new.partner_id and role = new.role and ended_at is null;
  return new;
end
$$;
create trigger item_approvals_given before insert on heritage.item_approvals
  for each row execute function heritage.item_is_approved();
-- Whatever else ends one is the database's own, and says when.
create trigger item_approvals_ended before update on heritage.item_approvals
  for each row when (old.ended_at is not null or new.ended_because is not distinct from 'WITHDRAWN')
  execute function heritage.item_is_approved();

-- Whether the viewer's approval of an item to everybody is that of a second person. A key is whoever made it.
create function heritage.viewer_is_second_person(item uuid, approving_role text) returns boolean
language sql stable security definer set search_path = heritage, pg_temp
as $$
  select people_behind(current_setting('hx.viewer')) <> '{}' and not exists (
    select from item_approvals
    where item_id = item and circle = 'PUBLIC' and role <> approving_role and ended_at is null
      and given_by && people_behind(current_setting('hx.viewer')))
$$;
grant execute on function heritage.items_for_parties(uuid[]), heritage.item_for_parties(uuid),
  heritage.hold_items_for_parties(uuid[]), heritage.viewer_is_second_person(uuid, text) to hx_member;

create table heritage.objections (
  id uuid primary key default uuidv7(),
  item_id uuid not null references heritage.items (id) on delete cascade,
  statement text check (length(statement) <= 5000),
  contact text check (length(contact) <= 1000),
  language text,
  receipt_code_hash bytea not null unique,
  made_at timestamptz not null default now(),
  due_on date not null default current_date + 14,
  answered_at timestamptz,
  answered_by text,
  answer text check (length(answer) <= 5000),
  check ((answered_at is null) = (answer is null))
);
comment on table heritage.objections is 'What people say against an item, with an account or without. Each has a day by which it is answered.';
create index objections_of_item on heritage.objections (item_id, made_at);
create index objections_due on heritage.objections (due_on) where answered_at is null;
alter table heritage.objections enable row level security;
create policy read on heritage.objections for select to hx_member
  using (heritage.viewer_governs(item_id) or answered_by = (select heritage.viewer_person())::text);
create policy answer on heritage.objections for update to hx_member using (heritage.viewer_governs(item_id));
grant select, update (answered_at, answer) on heritage.objections to hx_member;

-- An objection is answered once, and the database writes by whom.
create function heritage.objection_answered() returns trigger
language plpgsql security definer set search_path = heritage, pg_temp as $$
begin
  if old.answered_at is not null then
    raise exception 'It was answered before.' using errcode = '42501';
  end if;
  new.answered_at := clock_timestamp();
  new.answered_by := current_setting('hx.viewer');
  return new;
end
$$;
create trigger objections_answered before update on heritage.objections
  for each row execute function heritage.objection_answered();

-- Anybody who sees an item may object to it, signed in or not; the caller asks first whether it is seen.
create function heritage.object_to_item(item uuid, statement text, contact text, language text, code_hash bytea)
returns table (id uuid, due_on date)
language sql volatile security definer rows 1 set search_path = heritage, pg_temp as $$
  insert into objections (item_id, statement, contact, language, receipt_code_hash)
  values (item, statement, contact, language, code_hash) returning id, due_on
$$;
create function heritage.objection_by_code(code_hash bytea)
returns table (id uuid, made_at timestamptz, due_on date, answered_at timestamptz, answer text)
language sql stable security definer rows 1 set search_path = heritage, pg_temp as $$
  select id, made_at, due_on, answered_at, answer from objections where receipt_code_hash = code_hash
$$;
grant execute on function heritage.object_to_item(uuid, text, text, text, bytea), heritage.objection_by_code(bytea) to hx_member;

create table heritage.suppressed_references (
  home_partner_id uuid not null references heritage.partners (id),
  source text not null,
  value text not null,
  suppressed_at timestamptz not null default now(),
  because text not null default 'WITHDRAWN' check (because in ('WITHDRAWN', 'TRANSFERRED')),
  primary key (home_partner_id, source, value)
);
comment on table heritage.suppressed_references is 'What was withdrawn or given to another holder, by its name in the source it came from: no import brings it back. Only its holder is told.';
alter table heritage.suppressed_references enable row level security;
create policy read on heritage.suppressed_references for select to hx_member
  using (home_partner_id = any((select heritage.viewer_partners('archives:write'))::uuid[]));
grant select on heritage.suppressed_references to hx_member;

insert into heritage.audit_governed (subject_type, table_name) values
  ('subject', 'consent_subjects'), ('event', 'consent_events'), ('evidence', 'consent_evidence'), ('review', 'consent_reviews'),
  ('objection', 'objections'), ('suspension', 'item_suspensions'), ('approval', 'item_approvals');

-- A steward reads the log of what they answer for.
create policy read_governed on heritage.audit_entries for select to hx_member
  using (subject_type = 'item' and cardinality((select heritage.viewer_partners('heritage:steward'))) > 0 and heritage.viewer_governs(subject_id));
