-- Curated sets of items. A partner makes one of what it sees; each reader finds in it what they see themselves.

create table heritage.collections (
  id uuid primary key default uuidv7(),
  home_partner_id uuid not null references heritage.partners (id),
  slug text not null,
  title jsonb not null,
  introduction jsonb,
  program_id uuid,
  published_at timestamptz,
  sort_title text collate "und-x-icu" not null check (length(sort_title) <= 300),
  unique (id, home_partner_id),
  foreign key (program_id, home_partner_id) references heritage.programs (id, home_partner_id)
);
comment on table heritage.collections is 'Ordered sets of items that a partner put together, such as an exhibition.';
comment on column heritage.collections.program_id is 'The program of which it is the exhibition.';
create index collections_by_title on heritage.collections (sort_title, id);
create index collections_of_partner on heritage.collections (home_partner_id, sort_title, id);
create index collections_of_program on heritage.collections (program_id, sort_title, id);

call heritage.define_record('collections',
  public_columns => 'id, home_partner_id, slug, title, introduction, program_id, published_at, sort_title',
  readers => $$home_partner_id = any((select heritage.viewer_partners('archives:read'))::uuid[])$$,
  writers => $$home_partner_id = any((select heritage.viewer_partners('archives:write'))::uuid[])$$,
  admits_administrators => false);
call heritage.define_search('collections', texts => 'array[title, introduction]', sort_column => 'sort_title', sorted_by => 'title');
call heritage.define_slug('collections');
grant insert (id, home_partner_id, slug, title, introduction, program_id, sort_title, search_vector, updated_at, revision,
    deleted_at),
  update (slug, title, introduction, program_id, published_at, sort_title, search_vector, updated_at, deleted_at)
  on heritage.collections to hx_member;

-- A collection is public from when its partner published it, while that partner is.
create function heritage.collection_visibility() returns trigger
language plpgsql security definer set search_path = heritage, pg_temp as $$
begin
  select greatest(public_from, coalesce(new.published_at, 'infinity')), public_until
  into strict new.public_from, new.public_until from heritage.partners where id = new.home_partner_id;
  return new;
end
$$;
create trigger collections_visibility before insert or update on heritage.collections
  for each row execute function heritage.collection_visibility();
call heritage.depend_on('collections', 'home_partner_id', 'partners');

create table heritage.collection_entries (
  id uuid primary key default uuidv7(),
  collection_id uuid not null references heritage.collections (id) on delete cascade,
  item_id uuid not null references heritage.items (id) on delete cascade,
  beside_id uuid references heritage.items (id) on delete cascade check (beside_id <> item_id),
  section jsonb,
  comment jsonb,
  position bigint not null
);
comment on table heritage.collection_entries is 'The items of a collection, in its order; one may stand beside another, to be looked at together.';
comment on column heritage.collection_entries.position is
  'Stands in cursors, so it grows by chance: distances that were all one would tell of what is hidden between.';
comment on column heritage.collection_entries.section is 'The heading under which it stands, which the entries of one section share.';
create index collection_entries_by_position on heritage.collection_entries (collection_id, position, id);
create index collection_entries_of_item on heritage.collection_entries (item_id);
create index collection_entries_beside on heritage.collection_entries (beside_id);

-- An entry tells of its items, so it is seen by whoever sees the collection and all of them: a comment on two that stand
-- side by side speaks of both.
alter table heritage.collection_entries enable row level security;
create policy read on heritage.collection_entries for select to hx_member
  using (exists (select from heritage.collections collection where collection.id = collection_id offset 0)
    and exists (select from heritage.items item where item.id = item_id offset 0)
    and (beside_id is null or exists (select from heritage.items item where item.id = beside_id offset 0)));
create policy add on heritage.collection_entries for insert to hx_member
  with check (exists (select from heritage.collections collection
                      where collection.id = collection_id
                        and collection.home_partner_id = any((select heritage.viewer_partners('archives:write'))::uuid[]) offset 0)
    and exists (select from heritage.items item where item.id = item_id offset 0)
    and (beside_id is null or exists (select from heritage.items item where item.id = beside_id offset 0)));
create policy change on heritage.collection_entries for update to hx_member
  using (exists (select from heritage.collections collection
                 where collection.id = collection_id
                   and collection.home_partner_id = any((select heritage.viewer_partners('archives:write'))::uuid[]) offset 0));
create policy remove on heritage.collection_entries for delete to hx_member
  using (exists (select from heritage.collections collection
                 where collection.id = collection_id
                   and collection.home_partner_id = any((select heritage.viewer_partners('archives:write'))::uuid[]) offset 0));
grant select, insert (id, collection_id, item_id, beside_id, section, comment, position),
  update (section, comment, position), delete on heritage.collection_entries to hx_member;
create view open.collection_entries as
  select id, collection_id, item_id, beside_id, section, comment, position from heritage.collection_entries
  where exists (select from open.collections collection where collection.id = collection_id)
    and exists (select from open.items item where item.id = item_id)
    and (beside_id is null or exists (select from open.items item where item.id = beside_id));
grant select on open.collection_entries to hx_public;
create constraint trigger collection_entries_advance_content after insert or update or delete on heritage.collection_entries
  deferrable initially deferred for each row execute function heritage.advance_content_version();
