-- Records of heritage, and what they say. Who sees one follows from the columns that 0019 adds.

-- Terms are in the row, so that what is counted and what is approved is one row: `LANGUAGE:ti`, `THEME:MEMORY`, `DECADE:1930`.
create function heritage.keys_of(terms jsonb, decades integer[]) returns text[] language sql immutable
return array(select concat(term ->> 'vocabulary', ':', term ->> 'key') from jsonb_array_elements(terms) term
             union all select concat('DECADE:', decade) from unnest(decades) decade);
grant execute on function heritage.keys_of(jsonb, integer[]) to hx_member;

-- Every localized text inside a structure, for search.
create function heritage.texts_in(structure jsonb) returns jsonb[] language sql immutable
return array(select jsonb_path_query(structure, 'strict $.** ? (exists(@.source) && exists(@.texts))', silent => true));

create table heritage.items (
  id uuid primary key default uuidv7(),
  home_partner_id uuid not null references heritage.partners (id),
  slug text not null check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(slug) <= 100),
  kind text not null check (kind in (
    'RECIPE', 'ORAL_HISTORY', 'PHOTOGRAPH', 'TEXTILE', 'OBJECT', 'STORY', 'MUSIC', 'DANCE', 'VIDEO', 'DOCUMENT',
    'RITUAL_OR_CELEBRATION', 'GAME', 'WORD_LIST', 'PLANT_OR_NATURE_KNOWLEDGE', 'LEARNING_RESOURCE', 'OTHER')),
  kind_term jsonb,
  title jsonb not null,
  summary jsonb,
  description jsonb,
  details jsonb check (jsonb_typeof(details) = 'object'),
  date_as_written text,
  date_edtf text,
  earliest integer,
  latest integer,
  decades integer[] not null default '{}',
  contributors jsonb not null default '[]' check (jsonb_typeof(contributors) = 'array'),
  terms jsonb not null default '[]' check (jsonb_typeof(terms) = 'array'),
  rights text not null default 'NOT_EVALUATED' check (rights in (
    'IN_COPYRIGHT', 'IN_COPYRIGHT_EU_ORPHAN_WORK', 'IN_COPYRIGHT_EDUCATIONAL_USE_PERMITTED',
    'IN_COPYRIGHT_NON_COMMERCIAL_USE_PERMITTED', 'IN_COPYRIGHT_RIGHTS_HOLDER_UNLOCATABLE',
    'NO_COPYRIGHT_CONTRACTUAL_RESTRICTIONS', 'NO_COPYRIGHT_NON_COMMERCIAL_USE_ONLY',
    'NO_COPYRIGHT_OTHER_LEGAL_RESTRICTIONS', 'NO_COPYRIGHT_UNITED_STATES', 'NOT_EVALUATED', 'UNDETERMINED',
    'NO_KNOWN_COPYRIGHT', 'CC_BY', 'CC_BY_SA', 'CC_BY_NC', 'CC_BY_NC_SA', 'CC_BY_ND', 'CC_BY_NC_ND', 'CC0',
    'PUBLIC_DOMAIN_MARK')),
  rights_note jsonb,
  warnings jsonb not null default '[]' check (jsonb_typeof(warnings) = 'array'),
  notices jsonb not null default '[]' check (jsonb_typeof(notices) = 'array'),
  community_notices jsonb not null default '[]' check (jsonb_typeof(community_notices) = 'array'),
  translations_wanted boolean not null default true,
  additions integer not null default 0,
  place_precision text not null default 'EXACT' check (place_precision in ('EXACT', 'KM_1', 'KM_10', 'KM_100', 'HIDDEN')),
  is_blurred boolean not null default false,
  accession_number text check (accession_number <> '' and length(accession_number) <= 100),
  content_revision integer not null default 1,
  holder_revision integer not null default 1,
  sort_title text collate "und-x-icu" not null check (length(sort_title) <= 300),
  term_keys text[] generated always as (heritage.keys_of(terms, decades)) stored not null,
  by_date integer generated always as (coalesce(earliest, latest, 999999999)) stored not null,
  by_date_desc integer generated always as (coalesce(-coalesce(earliest, latest), 999999999)) stored not null,
  unique (id, home_partner_id),
  check (kind_term is null or kind = 'OTHER'),
  check (earliest <= latest),
  -- A cursor holds nine digits. What is further away stands at the end of the scale.
  check (earliest between -999999998 and 999999998 and latest between -999999998 and 999999998)
);
comment on table heritage.items is 'Records of heritage: what they are called, what they tell, and who may use it how.';
comment on column heritage.items.details is 'What only its kind has, such as the ingredients of a recipe.';
comment on column heritage.items.earliest is 'The first day that its date may mean, counted from 1970-01-01; null where it is open or there is none.';
comment on column heritage.items.decades is 'The first years of the decades that its date touches.';
comment on column heritage.items.contributors is 'Who took part, as they want to be credited. The names of those who do not want that are in item_names.';
comment on column heritage.items.terms is 'Themes, communities, topics, languages and domains: their vocabulary, key and, of open terms, label.';
comment on column heritage.items.notices is 'How to behave, as the holder says; community_notices are the communities'' own.';
comment on column heritage.items.content_revision is 'Grows with each change of what communities approve: not with a new shelf or an accession number.';
comment on column heritage.items.holder_revision is 'The last content that somebody who writes for its holder wrote: that they know, whether or not they see it now.';
comment on column heritage.items.additions is 'How many translations were added to what communities had approved: approvals stay with those.';
comment on column heritage.items.place_precision is 'None of its places is shown more exactly than this.';
comment on column heritage.items.is_blurred is 'True while somebody in it wants that nobody learns where and when it is from: the exact facts are kept apart, and the row tells less.';
comment on column heritage.items.by_date is 'Sorts by date; by_date_desc the other way round. Without a date, a record is last in both.';
create index items_by_title on heritage.items (sort_title, id);
create index items_by_date on heritage.items (by_date, id);
create index items_by_date_desc on heritage.items (by_date_desc, id);
create index items_by_kind on heritage.items (kind, sort_title, id);
create index items_by_rights on heritage.items (rights, sort_title, id);
create index items_by_span on heritage.items (coalesce(latest, 999999999), coalesce(earliest, -999999999));
create index items_of_partner on heritage.items (home_partner_id, sort_title, id);
create index items_by_slug on heritage.items (slug);
create index items_by_accession_number on heritage.items (accession_number, home_partner_id);
create index items_by_term on heritage.items using gin (term_keys);

call heritage.add_gates('items');
call heritage.define_record('items',
  public_columns => 'id, home_partner_id, slug, kind, kind_term, title, summary, description, details, date_as_written,
    date_edtf, earliest, latest, decades, contributors, terms, rights, rights_note, warnings, notices,
    community_notices, translations_wanted, place_precision, accession_number, content_revision, sort_title, term_keys, by_date,
    by_date_desc',
  readers => heritage.readers_of_governed('heritage.viewer_own_items()'),
  writers => heritage.writers_of_governed(),
  adders => $$home_partner_id = any((select heritage.viewer_partners('archives:write'))::uuid[])$$,
  purgers => heritage.purgers_of_governed(),
  public_if => heritage.set_is_public(),
  admits_administrators => false);
-- A member reads few items at a time: of each the one set meant is asked, by `offset 0`, instead of all that are open.
do $do$ begin
  execute format('alter policy read on heritage.items using ((public_from <= now() and now() < public_until and %s) or %s)',
    replace(heritage.set_is_public(), 'public_until)', 'public_until offset 0)'), heritage.readers_of_governed('heritage.viewer_own_items()'));
end $do$;
grant insert (id, home_partner_id, slug, kind, kind_term, title, summary, description, details, date_as_written,
    date_edtf, earliest, latest, decades, contributors, terms, rights, rights_note, warnings, notices,
    translations_wanted, place_precision, accession_number, sort_title, search_vector, updated_at, revision, deleted_at),
  update (slug, kind, kind_term, title, summary, description, details, date_as_written, date_edtf, earliest, latest,
    decades, contributors, terms, rights, rights_note, warnings, notices, community_notices, translations_wanted,
    place_precision, accession_number, sort_title, search_vector, updated_at, deleted_at)
  on heritage.items to hx_member;

call heritage.keep_instants_apart('items');
create index items_under_way on heritage.items (home_partner_id, sort_title, id) where first_accepted_at is null or deleted_at is not null;

-- Whether there may be any set of which the viewer sees something beside what is public, which is quick to say.
create function heritage.viewer_stands_in_sets() returns boolean
language sql stable security definer set search_path = heritage, pg_temp as $$ select false $$;
grant execute on function heritage.viewer_stands_in_sets() to hx_member;

-- What communities approved is one content: a change of it is seen in its number. Somebody who wants to be named less
-- changes nothing that needs approval, and a translation that was approved for itself neither.
create function heritage.named_in(contributors jsonb) returns jsonb language sql immutable
return (select coalesce(jsonb_agg(one - 'credit'), '[]') from jsonb_array_elements(contributors) one where one -> 'name' <> 'null');
create function heritage.item_content_changed() returns trigger language plpgsql security definer
set search_path = heritage, pg_temp as $$
begin
  if (old.kind, old.kind_term, old.title, old.summary, old.description, old.details, old.date_as_written, old.date_edtf,
      old.terms, old.rights, old.rights_note, old.warnings)
     is distinct from
     (new.kind, new.kind_term, new.title, new.summary, new.description, new.details, new.date_as_written, new.date_edtf,
      new.terms, new.rights, new.rights_note, new.warnings)
     or not named_in(old.contributors) @> named_in(new.contributors)
     or jsonb_path_query_array(old.contributors, '$[*].role') <> jsonb_path_query_array(new.contributors, '$[*].role') then
    new.content_revision := old.content_revision + 1;
  end if;
  return new;
end
$$;
create trigger items_content before update of kind, kind_term, title, summary, description, details, date_as_written,
    date_edtf, terms, rights, rights_note, warnings, contributors on heritage.items
  for each row when (old.additions = new.additions) execute function heritage.item_content_changed();

-- Of an item or a medium: what its holder has written it knows, and of what others add it knows nothing yet.
create function heritage.content_is_written() returns trigger language plpgsql security definer
set search_path = heritage, pg_temp as $$
begin
  if new.home_partner_id = any(viewer_partners('archives:write')) then
    new.holder_revision := new.content_revision;
  elsif tg_op = 'INSERT' then
    new.holder_revision := 0;
  end if;
  return new;
end
$$;
-- Triggers come in the order of their names: this is after those that count.
create trigger items_written before update on heritage.items
  for each row when (old.content_revision <> new.content_revision) execute function heritage.content_is_written();

-- Rows that belong to one item, and are seen with it: never longer than it.
create procedure heritage.define_item_part(
  name text,
  -- What everybody reads of one whose item is public. Without it, only those read it who may change the item.
  public_columns text default null,
  -- What members read, where that is not all.
  member_columns text default null,
  -- Of a row that joins the item to another record, the table of that.
  other text default null
)
language plpgsql as $procedure$
declare
  -- An edge tells of two records, so both must be seen.
  other_seen text := case when other is not null then heritage.whoever_sees(other) end;
  seen text := concat_ws(' and ', heritage.whoever_sees('items'), other_seen);
  may_write text := concat_ws(' and ', 'exists (select from heritage.items item where item.id = item_id and ('
    || heritage.writers_of_governed() || ') offset 0)', other_seen);
begin
  execute format($$
    alter table heritage.%1$I enable row level security;
    create policy read on heritage.%1$I for select to hx_member using (%2$s);
    create policy add on heritage.%1$I for insert to hx_member with check (%3$s);
    create policy change on heritage.%1$I for update to hx_member using (%3$s);
    create policy remove on heritage.%1$I for delete to hx_member using (%3$s);
    grant select %4$s, insert, delete on heritage.%1$I to hx_member
    $$, name, case when public_columns is null then may_write else seen end, may_write,
    case when member_columns is not null then format('(%s)', member_columns) else '' end);
  if public_columns is not null then
    execute format($$
      create view open.%1$I as select %2$s from heritage.%1$I where %3$s;
      grant select on open.%1$I to hx_public;
      create constraint trigger %4$I after insert or update or delete on heritage.%1$I
        deferrable initially deferred for each row execute function heritage.advance_content_version()
      $$, name, public_columns, replace(seen, 'heritage.', 'open.'), name || '_advance_content');
  end if;
end
$procedure$;

create table heritage.item_references (
  item_id uuid not null,
  home_partner_id uuid not null,
  source text not null,
  value text not null,
  content_hash text,
  primary key (home_partner_id, source, value),
  foreign key (item_id, home_partner_id) references heritage.items (id, home_partner_id) on update cascade on delete cascade
);
comment on table heritage.item_references is 'The id of an item in other systems.';
comment on column heritage.item_references.content_hash is 'Of what an import last said of the item; null where a person gave the reference.';
create index item_references_of_item on heritage.item_references (item_id);
create index item_references_by_value on heritage.item_references (source, value);
call heritage.define_item_part('item_references', 'item_id, source, value');
grant update (content_hash) on heritage.item_references to hx_member;

-- The full names of those who took part, and as what they are credited. What is shown of them stands on the item.
create table heritage.item_names (
  item_id uuid not null,
  home_partner_id uuid not null,
  key uuid not null,
  name jsonb not null,
  credited_as jsonb,
  primary key (item_id, key),
  foreign key (item_id, home_partner_id) references heritage.items (id, home_partner_id) on update cascade on delete cascade
);
comment on table heritage.item_names is 'The full names of those who took part in an item, read by nobody but those who may change it.';
call heritage.define_item_part('item_names');
grant update (name, credited_as) on heritage.item_names to hx_member;

-- Where an item is from, or tells of. Where a place is exactly, nobody reads: what is read is the middle of a square of the
-- precision wanted, the same for every place in that square.
create table heritage.item_places (
  item_id uuid not null,
  home_partner_id uuid not null,
  key uuid not null,
  position smallint not null,
  names jsonb not null,
  country text check (country ~ '^[A-Z]{2}$'),
  precision text not null check (precision in ('EXACT', 'KM_1', 'KM_10', 'KM_100', 'HIDDEN')),
  latitude double precision,
  longitude double precision,
  exact_latitude double precision check (exact_latitude between -90 and 90),
  exact_longitude double precision check (exact_longitude between -180 and 180),
  additions integer not null default 0,
  primary key (item_id, key),
  check ((exact_latitude is null) = (exact_longitude is null)),
  foreign key (item_id, home_partner_id) references heritage.items (id, home_partner_id) on update cascade on delete cascade
);
comment on table heritage.item_places is 'Places of an item, with their names in several languages.';
comment on column heritage.item_places.additions is 'How many translations of its name were added to what communities had approved.';
comment on column heritage.item_places.latitude is 'As exactly as it may be shown. The exact place is in columns that no login reads.';
create index item_places_by_country on heritage.item_places (country, item_id);
create index item_places_by_coordinates on heritage.item_places (latitude, longitude, item_id) where latitude is not null;

create function heritage.precision_rank(asked text) returns integer language sql immutable
return array_position('{EXACT,KM_1,KM_10,KM_100,HIDDEN}'::text[], asked);
grant execute on function heritage.precision_rank(text) to hx_member;
-- The middle of the square of a grid in which a degree lies, and for the last row of the grid not beyond its end.
create function heritage.snapped(degree double precision, rank integer, farthest double precision) returns double precision
language sql immutable
return case rank
  when 1 then degree
  when 5 then null
  else least(round(((floor(degree * 10 ^ (4 - rank)) + 0.5) / 10 ^ (4 - rank))::numeric, 4)::float8, farthest)
end;
-- Whether a map may show the places of an item more exactly than within ten kilometres. The people in it are asked, by the
-- module that keeps consent; until it is there, nobody is.
create function heritage.shows_exact_places(item uuid) returns boolean
language sql stable security definer set search_path = heritage, pg_temp as $$ select false $$;
create function heritage.item_place_is_blurred() returns trigger language plpgsql security definer
set search_path = heritage, pg_temp as $$
declare
  rank integer := (
    select greatest(precision_rank(new.precision), precision_rank(place_precision),
      case when not shows_exact_places(id) then precision_rank('KM_10') end, case when is_blurred then precision_rank('KM_100') end)
    from items where id = new.item_id);
begin
  new.latitude := snapped(new.exact_latitude, rank, 90);
  new.longitude := snapped(new.exact_longitude, rank, 180);
  return new;
end
$$;
create trigger item_places_blurred before insert or update on heritage.item_places
  for each row execute function heritage.item_place_is_blurred();
create function heritage.item_places_follow() returns trigger language plpgsql security definer
set search_path = heritage, pg_temp as $$
begin
  update item_places set position = position where item_id = new.id;
  return null;
end
$$;
create trigger items_blur_places after update on heritage.items
  for each row when (old.place_precision <> new.place_precision or old.first_accepted_at is distinct from new.first_accepted_at) execute function heritage.item_places_follow();
call heritage.define_item_part('item_places',
  public_columns => 'item_id, key, position, names, country, precision, latitude, longitude',
  member_columns => 'item_id, home_partner_id, key, position, names, country, precision, latitude, longitude');
grant update (position, names, country, precision, exact_latitude, exact_longitude) on heritage.item_places to hx_member;

-- Places are a part of what communities approve, but for what is shown less exactly than before.
create function heritage.item_places_changed() returns trigger language plpgsql security definer
set search_path = heritage, pg_temp as $$
begin
  -- A new item is one content with its places.
  update items set content_revision = content_revision + 1
  where id in (select item_id from changed) and created_at <> now();
  return null;
end
$$;
create trigger item_places_added after insert on heritage.item_places
  referencing new table as changed for each statement execute function heritage.item_places_changed();
create trigger item_places_removed after delete on heritage.item_places
  referencing old table as changed for each statement execute function heritage.item_places_changed();
create function heritage.item_place_edited() returns trigger language plpgsql security definer
set search_path = heritage, pg_temp as $$
begin
  update items set content_revision = content_revision + 1 where id = new.item_id;
  return null;
end
$$;
create trigger item_places_edited after update on heritage.item_places
  for each row when (old.additions = new.additions and (old.names, old.country, old.exact_latitude, old.exact_longitude)
      is distinct from (case when new.names -> 'texts' = '{}' then old.names else new.names end, new.country, new.exact_latitude, new.exact_longitude)
    or heritage.precision_rank(new.precision) < heritage.precision_rank(old.precision))
  execute function heritage.item_place_edited();
create function heritage.item_shows_places_again() returns trigger language plpgsql as $$
begin
  new.content_revision := old.content_revision + 1;
  return new;
end
$$;
create trigger items_precision before update on heritage.items
  for each row when (heritage.precision_rank(new.place_precision) < heritage.precision_rank(old.place_precision))
  execute function heritage.item_shows_places_again();

call heritage.define_search('items', sort_column => 'sort_title', sorted_by => 'title',
  texts => 'array[title, summary, description, kind_term, rights_note] || heritage.texts_in(details)
    || heritage.texts_in(terms) || heritage.texts_in(contributors)
    || array(select names from heritage.item_places where item_id = items.id)');
