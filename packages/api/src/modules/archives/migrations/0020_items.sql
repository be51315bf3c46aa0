-- Records of heritage, and what they say. Who sees one follows from the columns that 0019 adds.

-- Terms are in the row, so that what is counted and what is approved is one row: `LANGUAGE:ti`, `THEME:MEMORY`.
create function heritage.keys_of_terms(terms jsonb) returns text[] language sql immutable
return array(select concat(term ->> 'vocabulary', ':', term ->> 'key') from jsonb_array_elements(terms) term);
grant execute on function heritage.keys_of_terms(jsonb) to hx_member;

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
  accession_number text check (accession_number <> '' and length(accession_number) <= 100),
  content_revision integer not null default 1,
  sort_title text collate "und-x-icu" not null check (length(sort_title) <= 300),
  term_keys text[] generated always as (heritage.keys_of_terms(terms)) stored not null,
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
comment on column heritage.items.by_date is 'Sorts by date; by_date_desc the other way round. Without a date, a record is last in both.';
create index items_by_title on heritage.items (sort_title, id);
create index items_by_date on heritage.items (by_date, id);
create index items_by_date_desc on heritage.items (by_date_desc, id);
create index items_by_kind on heritage.items (kind, sort_title, id);
create index items_by_rights on heritage.items (rights, sort_title, id);
create index items_by_span on heritage.items (earliest, latest);
create index items_of_partner on heritage.items (home_partner_id, sort_title, id);
create index items_by_slug on heritage.items (slug);
create index items_by_accession_number on heritage.items (accession_number, home_partner_id);
create index items_by_term on heritage.items using gin (term_keys);
create index items_by_decade on heritage.items using gin (decades);

call heritage.add_gates('items');
call heritage.define_record('items',
  public_columns => 'id, home_partner_id, slug, kind, kind_term, title, summary, description, details, date_as_written,
    date_edtf, earliest, latest, decades, contributors, terms, rights, rights_note, warnings, notices,
    community_notices, translations_wanted, accession_number, content_revision, sort_title, term_keys, by_date,
    by_date_desc',
  readers => heritage.readers_of_governed('heritage.viewer_own_items()'),
  writers => heritage.writers_of_governed(),
  adders => $$home_partner_id = any((select heritage.viewer_partners('archives:write'))::uuid[])$$,
  purgers => heritage.purgers_of_governed(),
  public_if => heritage.set_is_public(),
  admits_administrators => false);
call heritage.define_search('items', sort_column => 'sort_title', sorted_by => 'title',
  texts => 'array[title, summary, description, kind_term, rights_note] || heritage.texts_in(details)
    || heritage.texts_in(terms) || heritage.texts_in(contributors)');
grant insert (id, home_partner_id, slug, kind, kind_term, title, summary, description, details, date_as_written,
    date_edtf, earliest, latest, decades, contributors, terms, rights, rights_note, warnings, notices,
    translations_wanted, accession_number, sort_title, search_vector, updated_at, revision, deleted_at),
  update (slug, kind, kind_term, title, summary, description, details, date_as_written, date_edtf, earliest, latest,
    decades, contributors, terms, rights, rights_note, warnings, notices, community_notices, translations_wanted,
    accession_number, sort_title, search_vector, updated_at, deleted_at)
  on heritage.items to hx_member;

-- What communities approved is one content: a change of it is seen in its number.
create function heritage.item_content_changed() returns trigger language plpgsql as $$
begin
  new.content_revision := old.content_revision + 1;
  return new;
end
$$;
create trigger items_content before update on heritage.items
  for each row when (
    (old.kind, old.kind_term, old.title, old.summary, old.description, old.details, old.date_as_written, old.date_edtf,
     old.contributors, old.terms, old.rights, old.rights_note, old.warnings)
    is distinct from
    (new.kind, new.kind_term, new.title, new.summary, new.description, new.details, new.date_as_written, new.date_edtf,
     new.contributors, new.terms, new.rights, new.rights_note, new.warnings))
  execute function heritage.item_content_changed();

-- Rows that belong to one item, and are seen with it: never longer than it.
create procedure heritage.define_item_part(name text, public_columns text, other text default null)
language plpgsql as $procedure$
declare
  -- An edge tells of two records, so both must be seen.
  other_seen text := case when other is not null then heritage.whoever_sees(other) end;
  seen text := concat_ws(' and ', heritage.whoever_sees('items'), other_seen);
begin
  execute format($$
    alter table heritage.%1$I enable row level security;
    create policy read on heritage.%1$I for select to hx_member using (%3$s);
    create policy write on heritage.%1$I for all to hx_member using (%4$s) with check (%4$s);
    grant select, insert, delete on heritage.%1$I to hx_member;
    create view open.%1$I as select %2$s from heritage.%1$I where %5$s;
    grant select on open.%1$I to hx_public;
    create constraint trigger %6$I after insert or update or delete on heritage.%1$I
      deferrable initially deferred for each row execute function heritage.advance_content_version()
    $$, name, public_columns, seen,
    concat_ws(' and ', 'exists (select from heritage.items item where item.id = item_id and ('
      || heritage.writers_of_governed() || ') offset 0)', other_seen),
    replace(seen, 'heritage.', 'open.'), name || '_advance_content');
end
$procedure$;

create table heritage.item_references (
  item_id uuid not null,
  home_partner_id uuid not null,
  source text not null,
  value text not null,
  content_hash text,
  primary key (home_partner_id, source, value),
  foreign key (item_id, home_partner_id) references heritage.items (id, home_partner_id) on delete cascade
);
comment on table heritage.item_references is 'The id of an item in other systems.';
comment on column heritage.item_references.content_hash is 'Of what an import last said of the item; null where a person gave the reference.';
create index item_references_of_item on heritage.item_references (item_id);
create index item_references_by_value on heritage.item_references (source, value);
call heritage.define_item_part('item_references', 'item_id, source, value');
grant update (content_hash) on heritage.item_references to hx_member;
