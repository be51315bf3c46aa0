-- The compiler: from what was recorded of an item to the windows on its row and on its media. It runs in the transaction of
-- each cause, and locks the item before it reads the causes: of two at once, the second reads what the first wrote.

-- Whether a no to an item closes nothing of the item itself for a purpose, since whoever said it chose that its description
-- or what is less exact of it remains. A no to being shown on a map, or to being kept at all, is not lessened by that.
create function heritage.leaves_item(leaves text, asked_for text) returns boolean language sql immutable
return case leaves
  when 'METADATA_ONLY' then asked_for in ('ARCHIVING', 'COMMUNITY_ACCESS', 'PARTNER_ACCESS', 'PUBLIC_ONLINE')
  when 'BLUR' then asked_for in ('COMMUNITY_ACCESS', 'PARTNER_ACCESS', 'PUBLIC_ONLINE')
  else false end;

-- What the events of one subject come to, for an item or one medium of it and one purpose: a window, or a need for a review
-- where nobody ever said anything that counts. The last recorded counts; a grant that was given before the last no, or on
-- its day, changes nothing; a subject's own no is lifted by their own grant alone; `refuses` tells whether a no stands.
-- Grants recorded after `seen` are left out.
create function heritage.state_of_consent(subject uuid, item uuid, medium uuid, asked_for text, seen timestamptz,
  out opens timestamptz, out closes timestamptz, out needs_review boolean, out is_said boolean, out refuses boolean)
language plpgsql stable set search_path = heritage, pg_temp as $$
#variable_conflict use_column
declare
  event record;
  standing_state text := 'UNKNOWN';
  valid_from timestamptz;
  valid_until timestamptz;
  said_by text;
  own_no date;
  other_no date;
  majority timestamptz;
begin
  is_said := false;
  for event in
    select state, said_by, happened_on, valid_from, valid_until from consent_events
    where subject_id = subject and item_id = item
      and (purpose = asked_for or (purpose = 'EVERY_USE' and asked_for not in ('RECORDING', 'ARCHIVING')))
      and case when medium is null then medium_id is null and not leaves_item(leaves, asked_for)
               else medium_id = medium or (medium_id is null and leaves = 'METADATA_ONLY') end
      and (recorded_at <= seen or state not in ('GIVEN', 'RENEWED', 'UNKNOWN'))
    order by sequence
  loop
    is_said := true;
    if is_consent_no(event.state) then
      if event.said_by = 'SUBJECT' then
        own_no := greatest(own_no, event.happened_on);
      else
        other_no := greatest(other_no, event.happened_on);
      end if;
    elsif event.state in ('GIVEN', 'RENEWED') then
      continue when event.happened_on <= greatest(own_no, other_no);
      other_no := null;
      if event.said_by = 'SUBJECT' then
        own_no := null;
      end if;
    end if;
    standing_state := event.state;
    said_by := event.said_by;
    valid_from := event.valid_from;
    valid_until := event.valid_until;
  end loop;
  opens := 'infinity';
  closes := '-infinity';
  needs_review := false;
  refuses := own_no is not null or other_no is not null;
  if refuses then
    return;
  end if;
  if standing_state = 'UNKNOWN' then
    opens := '-infinity';
    closes := 'infinity';
    needs_review := true;
  elsif standing_state in ('GIVEN', 'RENEWED') then
    -- A guardian's grant ends at majority; until then a child's own is not enough.
    select majority_on::timestamp at time zone 'UTC' into majority from consent_subjects where id = subject;
    opens := greatest(valid_from, case when said_by = 'SUBJECT' then majority end);
    closes := least(valid_until, case when said_by <> 'SUBJECT' then majority end, 'infinity');
  end if;
end
$$;

-- What one subject's word comes to: consent to the item covers its media, and what is said of a medium only narrows; both
-- as it is, and as it was when the approval was given.
create function heritage.word_of_subject(subject uuid, is_of_whole boolean, item uuid, medium uuid, asked_for text, seen timestamptz,
  out opens timestamptz, out closes timestamptz, out needs_review boolean)
language plpgsql stable set search_path = heritage, pg_temp as $$
declare
  of_item record;
  of_medium record;
  is_said_of_medium boolean := false;
  at_time timestamptz;
begin
  opens := '-infinity';
  closes := 'infinity';
  needs_review := false;
  foreach at_time in array array['infinity', seen] loop
    of_item := state_of_consent(subject, item, null, asked_for, at_time);
    is_said_of_medium := false;
    if medium is not null then
      of_medium := state_of_consent(subject, item, medium, asked_for, at_time);
      is_said_of_medium := of_medium.is_said;
    end if;
    if not is_said_of_medium or is_of_whole or of_item.is_said then
      opens := greatest(opens, of_item.opens);
      closes := least(closes, of_item.closes);
      needs_review := needs_review or of_item.needs_review;
    end if;
    if is_said_of_medium then
      opens := greatest(opens, of_medium.opens);
      closes := least(closes, of_medium.closes);
      needs_review := needs_review or of_medium.needs_review;
    end if;
  end loop;
end
$$;

-- The reviews that cover those listed by then.
create function heritage.reviews_covering(item uuid, asked_for text, governing uuid[], holder uuid, listed timestamptz)
returns setof heritage.consent_reviews
language sql stable set search_path = heritage, pg_temp as $$
  select review.* from consent_review_items entry join consent_reviews review on review.id = entry.review_id
  where entry.item_id = item and review.withdrawn_at is null and review.look_again_at > now()
    and asked_for = any(review.purposes) and listed <= review.recorded_at
    and governing <@ array(select partner_id from consent_review_partners party where party.review_id = review.id and party.role = 'STEWARD')
    and (holder is null or exists (select from consent_review_partners party where party.review_id = review.id and party.partner_id = holder))
$$;
-- That of longest standing; null where there is none. It is held against being withdrawn meanwhile.
create function heritage.review_for(item uuid, asked_for text, governing uuid[], holder uuid, listed timestamptz) returns uuid
language sql volatile set search_path = heritage, pg_temp as $$
  select review.id from consent_reviews review
  where review.id in (select covering.id from reviews_covering(item, asked_for, governing, holder, listed) covering) and review.withdrawn_at is null
  order by review.look_again_at desc, review.id limit 1
  for share of review
$$;

-- The purposes to which a circle needs consent.
create function heritage.purposes_of_circle(of_circle text) returns text[] language sql immutable
return case of_circle
  when 'COMMUNITY' then '{COMMUNITY_ACCESS}'
  when 'PARTNERS' then '{PARTNER_ACCESS}'
  else '{PUBLIC_ONLINE,COMMUNITY_ACCESS,PARTNER_ACCESS}' end::text[];

-- Whether an approval that nobody ended is of the item, or of its medium, as it is now. Until when it is valid is a window,
-- which whoever asks looks at.
create function heritage.approval_covers(approval heritage.item_approvals, item heritage.items, medium heritage.media) returns boolean
language sql stable set search_path = heritage, pg_temp as $$
  select approval.ended_at is null and approval.content_revision = item.content_revision
    and (medium.id is null or exists (
      select from approved_media of_medium where of_medium.approval_id = approval.id and of_medium.medium_id = medium.id
        and of_medium.ended_at is null and of_medium.content_revision = medium.content_revision))
$$;

-- Whether one circle is approved and consented to, of an item or one medium of it: a window, and the reviews it rests on.
create function heritage.circle_of(item heritage.items, medium heritage.media, of_circle text, governing uuid[],
  out opens timestamptz, out closes timestamptz, out reviews uuid[])
language plpgsql volatile set search_path = heritage, pg_temp as $$
declare
  approved record;
  asked record;
  word record;
  asked_for text;
  holder uuid;
  review uuid;
  is_complete boolean;
  governs_itself boolean;
begin
  opens := 'infinity';
  closes := '-infinity';
  reviews := '{}';
  if governing = '{}' then
    return;
  end if;
  -- A steward of each governing community, of what they read.
  select array_agg(partner_id) as partners, min(valid_until) as until, min(seen_at) as seen,
         min(case when opens_when_due then 'infinity' else seen_at end) as opens_by,
         array(select unnest(given_by) from item_approvals giver
               where giver.item_id = item.id and giver.circle = of_circle and giver.role = 'STEWARD' and giver.ended_at is null) as people
  into approved from item_approvals approval
  where item_id = item.id and circle = of_circle and role = 'STEWARD' and ended_at is null
    and partner_id = any(governing) and approval_covers(approval, item, medium);
  if not coalesce(governing <@ approved.partners, false) then
    return;
  end if;
  closes := coalesce(approved.until, 'infinity');
  -- For the public the holder, too, by another person; a community that holds it itself needs one.
  if of_circle = 'PUBLIC' then
    governs_itself := item.home_partner_id = any(governing)
      and exists (select from partners where id = item.home_partner_id and side = 'COMMUNITY');
    holder := item.home_partner_id;
    if not governs_itself then
      select least(closes, valid_until) into closes from item_approvals approval
      where item_id = item.id and circle = of_circle and role = 'HOLDER' and ended_at is null
        and partner_id = item.home_partner_id and approval_covers(approval, item, medium)
        and given_by <> '{}' and not given_by && approved.people;
      if not found then
        closes := '-infinity';
        return;
      end if;
    end if;
  end if;
  opens := '-infinity';
  is_complete := subjects_are_all(item.id, governing);
  foreach asked_for in array purposes_of_circle(of_circle) loop
    for asked in
      -- Those listed, and the other records of the same person of which something is said here. First of all somebody of
      -- whom nothing is known, until those listed are all.
      select null::uuid as id, true as is_of_whole, '-infinity'::timestamptz as listed_at where not is_complete
      union all
      select one.id, listed.medium_id is null, listed.listed_at
      from item_subjects listed
      join consent_subjects named on named.id = listed.subject_id
      join consent_subjects one on coalesce(one.same_as, one.id) = coalesce(named.same_as, named.id)
      where listed.item_id = item.id and (listed.medium_id is null or listed.medium_id = medium.id)
        and (exists (select from item_subjects also where also.subject_id = one.id and also.item_id = item.id)
          or exists (select from consent_events event where event.subject_id = one.id and event.item_id = item.id))
    loop
      if asked.id is null then
        select '-infinity'::timestamptz as opens, 'infinity'::timestamptz as closes, true as needs_review into word;
      else
        word := word_of_subject(asked.id, asked.is_of_whole, item.id, medium.id, asked_for, approved.seen);
      end if;
      opens := greatest(opens, word.opens);
      closes := least(closes, word.closes);
      -- An embargo that ends asks a steward again, unless each chose that it opens when it is due.
      if opens > approved.opens_by then
        closes := '-infinity';
      end if;
      if word.needs_review then
        review := review_for(item.id, asked_for, governing, holder, asked.listed_at);
        if review is null then
          closes := '-infinity';
        end if;
        reviews := reviews || review;
      end if;
      exit when opens >= closes;
    end loop;
    exit when opens >= closes;
  end loop;
  if opens >= closes then
    opens := 'infinity';
    closes := '-infinity';
    reviews := '{}';
  end if;
end
$$;
