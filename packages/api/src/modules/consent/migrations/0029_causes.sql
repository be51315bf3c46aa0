-- Approvals end with what they rested on. Whoever ends them compiles the items.
create function heritage.end_approvals(of_items uuid[], because text) returns void
language sql volatile set search_path = heritage, pg_temp as $$
  update item_approvals set ended_at = clock_timestamp(), ended_because = because
  where item_id = any(of_items) and ended_at is null
$$;
create function heritage.end_media_approvals(item uuid, medium uuid) returns void
language sql volatile set search_path = heritage, pg_temp as $$
  update approved_media set ended_at = clock_timestamp()
  where ended_at is null and (medium is null or medium_id = medium)
    and approval_id in (select id from item_approvals where item_id = item and ended_at is null)
$$;

create function heritage.item_cause_recorded() returns trigger
language plpgsql volatile security definer set search_path = heritage, pg_temp as $$
begin
  perform compile_items(array(select item_id from changed));
  return null;
end
$$;
create procedure heritage.compile_after(name text, changes text) language plpgsql as $procedure$
declare
  change text;
begin
  foreach change in array string_to_array(changes, ' ') loop
    execute format('create trigger %I after %s on heritage.%I referencing %s table as changed for each statement execute function heritage.item_cause_recorded()',
      name || '_compiled_after_' || change, change, name, case change when 'delete' then 'old' else 'new' end);
  end loop;
end
$procedure$;
call heritage.compile_after('item_suspensions', 'insert update');
call heritage.compile_after('item_subjects', 'insert');
call heritage.compile_after('item_subject_lists', 'insert delete');
call heritage.compile_after('item_approvals', 'insert');
call heritage.compile_after('media', 'insert');

create function heritage.approval_withdrawn() returns trigger
language plpgsql volatile security definer set search_path = heritage, pg_temp as $$
begin
  perform compile_items(array(select item_id from changed where ended_because = 'WITHDRAWN'));
  return null;
end
$$;
create trigger item_approvals_compiled_after_update after update on heritage.item_approvals
  referencing new table as changed for each statement execute function heritage.approval_withdrawn();

-- A community that leaves ends the approvals, and takes its word of who is in it along. One that comes in ends none, but closes the item until it agrees, too.
create function heritage.community_answered() returns trigger
language plpgsql volatile security definer set search_path = heritage, pg_temp as $$
begin
  perform from items where id in (select item_id from changed) order by id for no key update;
  perform end_approvals(array(select item_id from changed where left_at is not null and accepted_at is not null), 'COMMUNITY');
  delete from item_subject_lists list using changed
  where changed.left_at is not null and list.item_id = changed.item_id and list.community_id = changed.community_id;
  perform compile_items(array(select item_id from changed));
  return null;
end
$$;
create trigger item_communities_compiled_after_insert after insert on heritage.item_communities
  referencing new table as changed for each statement execute function heritage.community_answered();
create trigger item_communities_compiled_after_update after update on heritage.item_communities
  referencing new table as changed for each statement execute function heritage.community_answered();

-- Where there was no protocol but such as are open to everybody, of which nobody needs to be a member, one more brings the
-- first members; and where one is enough, each one more admits: placing one may open.
create function heritage.protocol_placed() returns trigger
language plpgsql volatile security definer set search_path = heritage, pg_temp as $$
begin
  perform from items where id in (select item_id from changed) order by id for no key update;
  perform end_approvals(array(select placed.item_id from (select distinct item_id from changed) placed
  where not exists (select from item_protocols other join protocols rule on rule.id = other.protocol_id
                    where other.item_id = placed.item_id and rule.reach <> 'PUBLIC'
                      and community_governs(rule.home_partner_id, placed.item_id)
                      and not exists (select from changed where changed.item_id = other.item_id and changed.protocol_id = other.protocol_id))
    or (select bool_and(way.agrees_to_any) from item_communities way
        where way.item_id = placed.item_id and way.accepted_at is not null and way.left_at is null)), 'PROTOCOL');
  perform compile_items(array(select item_id from changed));
  return null;
end
$$;
create trigger item_protocols_compiled_after_insert after insert on heritage.item_protocols
  referencing new table as changed for each statement execute function heritage.protocol_placed();
call heritage.compile_after('item_protocols', 'delete');

-- A no ends the approvals of what it is about, of whatever purpose.
create function heritage.consent_recorded() returns trigger
language plpgsql volatile security definer set search_path = heritage, pg_temp as $$
begin
  perform from items where id in (select item_id from changed) order by id for no key update;
  perform end_approvals(array(
    select distinct item_id from changed
    where is_consent_no(state) and medium_id is null and leaves is distinct from 'METADATA_ONLY'
      and not (leaves is not distinct from 'BLUR' and purpose <> 'ARCHIVING')), 'CONSENT');
  perform end_media_approvals(item_id, medium_id) from (
    select distinct item_id, medium_id from changed
    where is_consent_no(state) and (medium_id is not null or leaves = 'METADATA_ONLY')) closed;
  -- Whatever is withdrawn as a whole stays away by its name in the source it came from, though its record may be purged.
  insert into suppressed_references (home_partner_id, source, value)
  select reference.home_partner_id, reference.source, reference.value from item_references reference
  where reference.item_id in (
    select item_id from changed
    where is_consent_no(state) and medium_id is null
      and (leaves = 'ERASE' or (coalesce(leaves, 'HIDE') in ('HIDE', 'TOMBSTONE')
        and purpose in ('EVERY_USE', 'ARCHIVING', 'COMMUNITY_ACCESS', 'PARTNER_ACCESS', 'PUBLIC_ONLINE'))))
  on conflict do nothing;
  perform compile_items(array(select item_id from changed));
  return null;
end
$$;
create trigger consent_events_compiled after insert on heritage.consent_events
  referencing new table as changed for each statement execute function heritage.consent_recorded();

create function heritage.media_approved() returns trigger
language plpgsql volatile security definer set search_path = heritage, pg_temp as $$
begin
  perform compile_items(array(select item_id from changed join item_approvals on item_approvals.id = approval_id));
  return null;
end
$$;
create trigger approved_media_compiled after insert on heritage.approved_media
  referencing new table as changed for each statement execute function heritage.media_approved();

-- A change of what was approved ends the approvals; what was deleted is compiled again when it is restored. Another holder
-- approves by its own person; and one that governs it as a community, and needs no second, approves again what everybody sees.
create function heritage.item_changed() returns trigger
language plpgsql volatile security definer set search_path = heritage, pg_temp as $$
begin
  if new.content_revision <> old.content_revision then
    perform end_approvals(array[new.id], 'CONTENT');
  elsif new.home_partner_id <> old.home_partner_id then
    update item_approvals set ended_at = clock_timestamp(), ended_because = 'HOLDER'
    where item_id = new.id and ended_at is null
      and (role = 'HOLDER' or (circle = 'PUBLIC' and community_governs(new.home_partner_id, new.id)));
  end if;
  perform compile_items(array[new.id]);
  return null;
end
$$;
create trigger items_compiled after update on heritage.items for each row
  when (old.content_revision <> new.content_revision or old.home_partner_id <> new.home_partner_id
    or (old.deleted_at is not null and new.deleted_at is null))
  execute function heritage.item_changed();
-- What is put back is as public as what was recorded meanwhile lets it be, already for whoever puts it back.
create function heritage.shown_again() returns trigger language plpgsql as $$
begin
  new.public_from := new.withheld_from;
  return new;
end
$$;
create trigger items_shown_again before update on heritage.items for each row
  when (old.deleted_at is not null and new.deleted_at is null) execute function heritage.shown_again();
create trigger media_shown_again before update on heritage.media for each row
  when (old.deleted_at is not null and new.deleted_at is null) execute function heritage.shown_again();
create function heritage.medium_changed() returns trigger
language plpgsql volatile security definer set search_path = heritage, pg_temp as $$
begin
  perform compile_items(array[new.item_id]);
  return null;
end
$$;
create trigger media_compiled after update on heritage.media for each row
  when (old.content_revision <> new.content_revision) execute function heritage.medium_changed();

-- When a child comes of age decides whose yes counts: another day for it opens nothing by what was approved before.
create function heritage.subject_changed() returns trigger
language plpgsql volatile security definer set search_path = heritage, pg_temp as $$
declare
  their_items uuid[] := array(
    select item_id from item_subjects where subject_id in (select records_of_person(new.id)));
begin
  if new.majority_on is distinct from old.majority_on then
    perform from items where id = any(their_items) order by id for no key update;
    perform end_approvals(their_items, 'CONSENT');
  end if;
  perform compile_items(their_items);
  perform places_follow(their_items);
  return null;
end
$$;
create trigger consent_subjects_compiled after update on heritage.consent_subjects for each row
  when ((old.majority_on, old.same_as) is distinct from (new.majority_on, new.same_as)) execute function heritage.subject_changed();

-- Protocols and reviews change sets, and no item.
create function heritage.compile_sets_of_protocol(protocol uuid) returns void
language plpgsql volatile security definer set search_path = heritage, pg_temp as $$
begin
  perform from protocols where id = protocol for no key update;
  perform compile_access_set(access_set_id) from (
    select access_set_id from access_set_protocols where protocol_id = protocol order by 1) of_protocol;
end
$$;
create function heritage.protocol_changed() returns trigger
language plpgsql volatile security definer set search_path = heritage, pg_temp as $$
begin
  perform compile_sets_of_protocol(new.id);
  return null;
end
$$;
create trigger protocols_compiled after update on heritage.protocols for each row
  when ((old.reach, old.deleted_at) is distinct from (new.reach, new.deleted_at)) execute function heritage.protocol_changed();
create function heritage.protocol_window_changed() returns trigger
language plpgsql volatile security definer set search_path = heritage, pg_temp as $$
begin
  perform compile_sets_of_protocol(case tg_op when 'DELETE' then old.protocol_id else new.protocol_id end);
  return null;
end
$$;
create trigger protocol_windows_compiled after insert or update or delete on heritage.protocol_windows
  for each row execute function heritage.protocol_window_changed();
create function heritage.review_withdrawn() returns trigger
language plpgsql volatile security definer set search_path = heritage, pg_temp as $$
begin
  perform compile_access_set(access_set_id) from (
    select distinct access_set_id from access_set_reviews where review_id = new.id order by 1) of_review;
  return null;
end
$$;
create trigger consent_reviews_compiled after update on heritage.consent_reviews for each row
  when (old.withdrawn_at is distinct from new.withdrawn_at) execute function heritage.review_withdrawn();

-- What a review opens is opened item by item: of a short one at once, of a long one by whoever comes by. The queue is apart
-- from the reviews, which compilers hold.
create table heritage.review_openings (
  review_id uuid primary key references heritage.consent_reviews (id) on delete cascade,
  compiled_to uuid
);
comment on table heritage.review_openings is 'Reviews whose items are not all compiled yet since somebody stood behind them, and how far that is.';
alter table heritage.review_openings enable row level security;
create function heritage.open_by_review(review uuid, at_most integer) returns integer
language plpgsql volatile security definer set search_path = heritage, pg_temp as $$
declare
  opening review_openings;
  next_items uuid[];
begin
  select * into opening from review_openings where review_id = review for update skip locked;
  if opening.review_id is null then
    return 0;
  end if;
  next_items := array(
    select item_id from consent_review_items
    where review_id = review and (opening.compiled_to is null or item_id > opening.compiled_to)
    order by item_id limit at_most);
  perform compile_items(next_items);
  if cardinality(next_items) < at_most then
    delete from review_openings where review_id = review;
  else
    update review_openings set compiled_to = next_items[at_most] where review_id = review;
  end if;
  return cardinality(next_items);
end
$$;
create function heritage.review_supported() returns trigger
language plpgsql volatile security definer set search_path = heritage, pg_temp as $$
begin
  insert into review_openings (review_id) values (new.review_id) on conflict (review_id) do update set compiled_to = null;
  perform open_by_review(new.review_id, 100);
  return null;
end
$$;
create trigger consent_review_partners_opened after insert on heritage.consent_review_partners
  for each row execute function heritage.review_supported();

-- Beside who sees an item: whether a map may show exactly where its places are. Each person of the whole item gave
-- MAP_PUBLICATION, without an end, and the stewards who approved since have read that. Without their word it is refused, and
-- no review stands in for it. A draft that nobody accepted is shown to those alone who wrote it, or are asked to govern it.
create or replace function heritage.shows_exact_places(item uuid) returns boolean
language sql stable security definer set search_path = heritage, pg_temp as $$
  select asked.first_accepted_at is null or (
    subjects_are_all(asked.id, governing.communities)
    and exists (select from item_subjects whole where whole.item_id = asked.id and whole.medium_id is null)
    and not exists (
      select from item_subjects listed
      join consent_subjects named on named.id = listed.subject_id
      join consent_subjects one on coalesce(one.same_as, one.id) = coalesce(named.same_as, named.id)
      cross join lateral word_of_subject(one.id, true, asked.id, null, 'MAP_PUBLICATION', approved.seen) word
      where listed.item_id = asked.id and listed.medium_id is null
        and (exists (select from item_subjects also where also.subject_id = one.id and also.item_id = asked.id)
          or exists (select from consent_events event where event.subject_id = one.id and event.item_id = asked.id))
        and (word.needs_review or word.opens > least(approved.seen, now()) or word.closes < 'infinity')))
  from items asked,
    lateral (select coalesce(array_agg(community_id), '{}') as communities from item_communities way
             where way.item_id = asked.id and accepted_at is not null and left_at is null) governing,
    lateral (select coalesce(min(seen_at), 'infinity') as seen from item_approvals standing
             where standing.item_id = asked.id and role = 'STEWARD' and ended_at is null) approved
  where asked.id = item
$$;
create function heritage.places_follow(ids uuid[]) returns void
language sql volatile security definer set search_path = heritage, pg_temp as $$
  update item_places set position = position
  where item_id = any(ids) and exact_latitude is not null and precision_rank(precision) < precision_rank('KM_10')
$$;
create function heritage.places_asked() returns trigger
language plpgsql volatile security definer set search_path = heritage, pg_temp as $$
begin
  perform places_follow(array(select item_id from changed));
  return null;
end
$$;
create trigger consent_events_places after insert on heritage.consent_events
  referencing new table as changed for each statement execute function heritage.places_asked();
create trigger item_subjects_places after insert on heritage.item_subjects
  referencing new table as changed for each statement execute function heritage.places_asked();
create trigger item_subject_lists_places_after_insert after insert on heritage.item_subject_lists
  referencing new table as changed for each statement execute function heritage.places_asked();
create trigger item_subject_lists_places_after_delete after delete on heritage.item_subject_lists
  referencing old table as changed for each statement execute function heritage.places_asked();
create trigger item_communities_places after update on heritage.item_communities
  referencing new table as changed for each statement execute function heritage.places_asked();
create trigger item_approvals_places_after_insert after insert on heritage.item_approvals
  referencing new table as changed for each statement execute function heritage.places_asked();
create trigger item_approvals_places_after_update after update on heritage.item_approvals
  referencing new table as changed for each statement execute function heritage.places_asked();
