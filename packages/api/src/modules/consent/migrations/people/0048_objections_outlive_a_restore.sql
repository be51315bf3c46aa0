-- An objection that was made after a backup is lost with the database, and with it the day by which it is answered. That
-- somebody objected is kept outside like what was closed, by the id of the item alone: the item is closed when the backup is put
-- back, until a steward has looked.
create function heritage.objection_noted() returns trigger
language plpgsql volatile security definer set search_path = heritage, pg_temp as $$
begin
  perform note_closings(array(select item_id from changed));
  return null;
end
$$;
create trigger objections_noted after insert on heritage.objections
  referencing new table as changed for each statement execute function heritage.objection_noted();

-- As in 0038; what a suspension says of itself tells of objections, too.
create or replace function heritage.close_again(ids uuid[], seconds bigint[]) returns table (kind text, id uuid, home_partner_id uuid)
language plpgsql volatile security definer set search_path = heritage, pg_temp as $$
#variable_conflict use_column
declare
  unknown uuid[] := array(
    select distinct kept.id from unnest(ids, seconds) kept (id, second)
    where current_setting('hx.viewer') = 'SYSTEM'
      and not exists (select from closings known where known.id = kept.id and floor(extract(epoch from known.closed_at)) >= kept.second));
begin
  delete from protocol_windows where protocol_id = any(unknown) and opens_at >= now();
  update protocol_windows set closes_at = now() where protocol_id = any(unknown) and (closes_at is null or closes_at > now());
  update consent_reviews set withdrawn_at = now() where id = any(unknown) and withdrawn_at is null;
  insert into item_suspensions (item_id, reason, note, released_at)
  select item.id, 'DANGER', 'The database was put back from a backup. After that backup was made this was closed, or somebody objected to it: look again at what was said before you lift it.', now()
  from items item where item.id = any(unknown) and item.first_accepted_at is not null;
  insert into consent_events (subject_id, item_id, purpose, state, said_by, happened_on)
  select distinct listed.subject_id, item.id, 'EVERY_USE', 'INVALIDATED', 'OTHER', current_date
  from items item join item_subjects listed on listed.item_id = item.id
  where item.id = any(unknown) and item.first_accepted_at is null;
  perform note_closings(unknown);
  return query
    select 'item', item.id, item.home_partner_id from items item where item.id = any(unknown)
    union all select 'protocol', protocol.id, protocol.home_partner_id from protocols protocol where protocol.id = any(unknown)
    union all select 'review', review.id, review.home_partner_id from consent_reviews review where review.id = any(unknown);
end
$$;
