create table heritage.media (
  id uuid primary key default uuidv7(),
  item_id uuid not null,
  home_partner_id uuid not null references heritage.partners (id),
  content_revision integer not null default 1,
  foreign key (item_id, home_partner_id) references heritage.items (id, home_partner_id) on delete cascade
);
create index media_of_item on heritage.media (item_id, id);
call heritage.add_gates('media');
call heritage.define_record('media',
  public_columns => 'id, item_id, home_partner_id, content_revision',
  readers => '(' || heritage.readers_of_governed('heritage.viewer_own_media()') || ')',
  writers => heritage.writers_of_governed(),
  adders => $$home_partner_id = any((select heritage.viewer_partners('archives:write'))::uuid[])$$,
  purgers => heritage.purgers_of_governed(),
  found_by => 'false',
  public_if => heritage.set_is_public()
    || ' and exists (select from heritage.items item where item.id = item_id and item.public_from <= now() and now() < item.public_until)',
  admits_administrators => false);
-- A medium is seen only where its item is.
create policy with_item on heritage.media as restrictive for select to hx_member using (exists (select from heritage.items item where item.id = item_id offset 0));
