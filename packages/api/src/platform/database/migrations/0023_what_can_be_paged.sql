-- Lists go on from a cursor, which holds a row's key in the order. So a key has the form that cursors and the contract
-- know: days and instants of the years 1000 to 9998, and titles no longer than a title may be.

-- Wall times near either end led a zone's offset further.
update heritage.sessions
set local_start = local_start + interval '1 day', starts_at = starts_at + interval '1 day',
    local_end = local_end + interval '1 day', ends_at = ends_at + interval '1 day'
where starts_at < '1000-01-01Z';
update heritage.sessions
set local_start = local_start - interval '1 day', starts_at = starts_at - interval '1 day',
    local_end = local_end - interval '1 day', ends_at = ends_at - interval '1 day'
where starts_at >= '9999-01-01Z' or ends_at >= '9999-01-01Z';

alter table heritage.partners
  add check (length(sort_name) <= 300),
  add check (created_at >= '1000-01-01Z' and created_at < '9999-01-01Z'),
  add check (updated_at >= '1000-01-01Z' and updated_at < '9999-01-01Z');
alter table heritage.programs
  add check (length(sort_title) <= 300),
  add check (starts_on between '1000-01-01' and '9998-12-31'),
  add check (ends_on between '1000-01-01' and '9998-12-31'),
  add check (created_at >= '1000-01-01Z' and created_at < '9999-01-01Z'),
  add check (updated_at >= '1000-01-01Z' and updated_at < '9999-01-01Z');
alter table heritage.sessions
  add check (local_start >= '1000-01-01' and local_start < '9999-01-01'),
  add check (local_end >= '1000-01-01' and local_end < '9999-01-01'),
  add check (starts_at >= '1000-01-01Z' and starts_at < '9999-01-01Z'),
  add check (ends_at >= '1000-01-01Z' and ends_at < '9999-01-01Z');
alter table heritage.memberships add check (created_at >= '1000-01-01Z' and created_at < '9999-01-01Z');
alter table heritage.invitations add check (created_at >= '1000-01-01Z' and created_at < '9999-01-01Z');
alter table heritage.access_keys add check (created_at >= '1000-01-01Z' and created_at < '9999-01-01Z');
alter table heritage.audit_entries add check (at >= '1000-01-01Z' and at < '9999-01-01Z');
