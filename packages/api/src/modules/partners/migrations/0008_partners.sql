create table heritage.partners (
  id uuid primary key default uuidv7(),
  slug text not null,
  name jsonb not null,
  description jsonb,
  kind text not null check (kind in (
    'MUSEUM', 'LIBRARY', 'ARCHIVE', 'SCHOOL', 'UNIVERSITY', 'CITY_COUNCIL', 'REGIONAL_OR_NATIONAL_AUTHORITY',
    'MIGRANT_ASSOCIATION', 'COMMUNITY_GROUP_UNINCORPORATED', 'DIASPORA_NETWORK', 'FAITH_ORGANISATION',
    'CULTURAL_CENTRE', 'NGO', 'FUNDER_FOUNDATION', 'HEALTH_OR_SOCIAL_SERVICE', 'MEDIA', 'PRIVATE_COMPANY', 'UNKNOWN')),
  side text not null check (side in ('COMMUNITY', 'HOST', 'BRIDGE', 'FUNDER', 'UNKNOWN')),
  country text check (country ~ '^[A-Z]{2}$'),
  region text,
  locality text,
  street_address text,
  postal_code text,
  latitude double precision check (latitude between -90 and 90),
  longitude double precision check (longitude between -180 and 180),
  website text,
  contact_name text,
  contact_email text,
  contact_telephone text,
  languages text[] not null default '{}',
  origin text not null default 'CREATED' check (origin in ('CREATED', 'IMPORTED')),
  source_name text,
  source_url text,
  sort_name text collate "und-x-icu" not null check (length(sort_name) <= 300),
  check ((latitude is null) = (longitude is null)),
  check (origin = 'CREATED' or source_name is not null)
);
comment on table heritage.partners is 'Institutions and community bodies.';
create index partners_by_name on heritage.partners (sort_name, id);
create index partners_by_kind on heritage.partners (kind, sort_name, id);
create index partners_by_side on heritage.partners (side, sort_name, id);
create index partners_by_country on heritage.partners (country, sort_name, id);

call heritage.define_record('partners',
  public_columns => 'id, slug, name, description, kind, side, country, region, locality, street_address, postal_code,
    latitude, longitude, website, contact_name, contact_email, contact_telephone, languages, origin, source_name,
    source_url, sort_name',
  readers => $$id = any((select heritage.viewer_partners('partners:read'))::uuid[])$$,
  writers => $$id = any((select heritage.viewer_partners('partners:write'))::uuid[])$$,
  administrators_add_and_purge => true);
call heritage.define_search('partners', texts => 'array[name, description]', sort_column => 'sort_name', sorted_by => 'name');
call heritage.define_slug('partners', of_partner => false);
grant insert, update (slug, name, description, kind, side, country, region, locality, street_address, postal_code,
    latitude, longitude, website, contact_name, contact_email, contact_telephone, languages, sort_name, search_vector,
    updated_at, public_from, deleted_at)
  on heritage.partners to hx_member;

-- Whoever could choose its side could approve for one, change over, and approve for the other.
create function heritage.side_is_given() returns trigger
language plpgsql set search_path = heritage, pg_temp as $$
begin
  if not viewer_is_administrator() then
    raise exception 'Only an administrator changes on which side a partner stands.' using errcode = '42501';
  end if;
  return new;
end
$$;
create trigger partners_side_is_given before update on heritage.partners
  for each row when (old.side is distinct from new.side) execute function heritage.side_is_given();

-- An action that names partners of others holds them against being hidden meanwhile, which by itself tells nothing.
-- `(select ids)` hides their number from the planner, which otherwise plans again for each call.
create function heritage.hold_partners(ids uuid[]) returns void
language plpgsql volatile security definer set search_path = heritage, pg_temp as $$
begin
  perform from partners where id = any((select ids)::uuid[]) order by id for share;
end
$$;
grant execute on function heritage.hold_partners(uuid[]) to hx_member;

create table heritage.partner_identifiers (
  partner_id uuid not null references heritage.partners (id) on delete cascade,
  scheme text not null check (scheme in ('ROR', 'ISIL', 'WIKIDATA')),
  value text not null,
  primary key (partner_id, scheme, value)
);
comment on table heritage.partner_identifiers is 'Identifiers that other registers gave to a partner.';
call heritage.define_child('partner_identifiers', 'partners',
  public_columns => 'partner_id, scheme, value',
  writers => $$partner_id = any((select heritage.viewer_partners('partners:write'))::uuid[])$$);
create unique index partner_identifiers_public on heritage.partner_identifiers (scheme, value) where public_from < 'infinity';
create index partner_identifiers_by_value on heritage.partner_identifiers (scheme, value);

create table heritage.partner_references (
  partner_id uuid not null references heritage.partners (id) on delete cascade,
  source text not null,
  value text not null,
  content_hash text,
  primary key (source, value)
);
comment on table heritage.partner_references is 'The id of a partner in the system it was imported from.';
comment on column heritage.partner_references.content_hash is 'Of what the feed last said of the partner; null where a person gave the reference.';
create index partner_references_of_partner on heritage.partner_references (partner_id);
call heritage.define_child('partner_references', 'partners',
  public_columns => 'partner_id, source, value',
  writers => $$partner_id = any((select heritage.viewer_partners('partners:write'))::uuid[])$$);

-- What is public as imported says what its source says. Whoever edits it makes it a record of ours.
create function heritage.partner_edited() returns trigger
language plpgsql security definer set search_path = heritage, pg_temp as $$
begin
  if not is_importing(old.source_name) then
    new.origin := 'CREATED';
  end if;
  return new;
end
$$;
call heritage.define_import('partners', 'name, description, kind, side, country, region, locality, street_address, '
  'postal_code, latitude, longitude, website, contact_name, contact_email, contact_telephone, languages');
create function heritage.partner_part_edited() returns trigger
language plpgsql security definer set search_path = heritage, pg_temp as $$
begin
  update partners set origin = 'CREATED', updated_at = now()
  where id = (case tg_op when 'DELETE' then old.partner_id else new.partner_id end)
    and origin = 'IMPORTED' and not is_importing(source_name);
  return null;
end
$$;
create trigger partner_identifiers_edited after insert or delete or update of scheme, value on heritage.partner_identifiers
  for each row execute function heritage.partner_part_edited();
