create table heritage.partners (
  id uuid primary key default uuidv7(),
  slug text not null unique check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(slug) <= 100),
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
  sort_name text collate "und-x-icu" not null,
  search_vector tsvector not null,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  public_from timestamptz not null default 'infinity',
  public_until timestamptz not null default 'infinity',
  check ((latitude is null) = (longitude is null)),
  check (origin = 'CREATED' or source_name is not null)
);
comment on table heritage.partners is 'Institutions and community bodies.';
comment on column heritage.partners.public_from is 'From this instant anyone may see the row; infinity while it is not published.';

create index partners_by_name on heritage.partners (sort_name, id);
create index partners_by_creation on heritage.partners (created_at, id);
create index partners_by_update on heritage.partners (updated_at, id);
create index partners_by_kind on heritage.partners (kind, sort_name, id);
create index partners_by_side on heritage.partners (side, sort_name, id);
create index partners_by_country on heritage.partners (country, sort_name, id);
create index partners_search on heritage.partners using gin (search_vector);
create index partners_next_opening on heritage.partners (public_from);
create index partners_next_closing on heritage.partners (public_until);

create table heritage.partner_identifiers (
  partner_id uuid not null references heritage.partners (id) on delete cascade,
  scheme text not null check (scheme in ('ROR', 'ISIL', 'WIKIDATA')),
  value text not null,
  public_from timestamptz not null default 'infinity',
  public_until timestamptz not null default 'infinity',
  primary key (partner_id, scheme, value),
  unique (scheme, value)
);
comment on table heritage.partner_identifiers is 'Identifiers that other registers gave to a partner.';

create table heritage.partner_references (
  partner_id uuid not null references heritage.partners (id) on delete cascade,
  source text not null,
  value text not null,
  public_from timestamptz not null default 'infinity',
  public_until timestamptz not null default 'infinity',
  primary key (source, value)
);
create index partner_references_of_partner on heritage.partner_references (partner_id);
comment on table heritage.partner_references is 'The id of a partner in the system it was imported from.';

create function heritage.partner_child_visibility() returns trigger language plpgsql as $$
begin
  select public_from, public_until into strict new.public_from, new.public_until
  from heritage.partners where id = new.partner_id;
  return new;
end
$$;
create trigger partner_identifiers_visibility before insert or update on heritage.partner_identifiers
  for each row execute function heritage.partner_child_visibility();
create trigger partner_references_visibility before insert or update on heritage.partner_references
  for each row execute function heritage.partner_child_visibility();

create function heritage.partner_visibility_changed() returns trigger language plpgsql as $$
begin
  update heritage.partner_identifiers set partner_id = partner_id where partner_id = new.id;
  update heritage.partner_references set partner_id = partner_id where partner_id = new.id;
  return null;
end
$$;
create trigger partners_visibility_changed after update on heritage.partners
  for each row when ((old.public_from, old.public_until) is distinct from (new.public_from, new.public_until))
  execute function heritage.partner_visibility_changed();

alter table heritage.partners enable row level security;
alter table heritage.partner_identifiers enable row level security;
alter table heritage.partner_references enable row level security;

create policy read on heritage.partners for select to hx_member
  using ((select heritage.viewer_is_administrator()) or (public_from <= now() and now() < public_until));
create policy write on heritage.partners for all to hx_member
  using ((select heritage.viewer_is_administrator())) with check ((select heritage.viewer_is_administrator()));
create policy read on heritage.partner_identifiers for select to hx_member
  using ((select heritage.viewer_is_administrator()) or (public_from <= now() and now() < public_until));
create policy write on heritage.partner_identifiers for all to hx_member
  using ((select heritage.viewer_is_administrator())) with check ((select heritage.viewer_is_administrator()));
create policy read on heritage.partner_references for select to hx_member
  using ((select heritage.viewer_is_administrator()) or (public_from <= now() and now() < public_until));
create policy write on heritage.partner_references for all to hx_member
  using ((select heritage.viewer_is_administrator())) with check ((select heritage.viewer_is_administrator()));
grant select, insert, update on heritage.partners to hx_member;
grant select, insert, update, delete on heritage.partner_identifiers, heritage.partner_references to hx_member;

create view open.partners as
  select id, slug, name, description, kind, side, country, region, locality, street_address, postal_code,
         latitude, longitude, website, contact_name, contact_email, contact_telephone, languages,
         origin, source_name, source_url, sort_name, search_vector, created_at, updated_at, public_from, public_until
  from heritage.partners
  where public_from <= now() and now() < public_until;
create view open.partner_identifiers as
  select partner_id, scheme, value from heritage.partner_identifiers
  where public_from <= now() and now() < public_until;
create view open.partner_references as
  select partner_id, source, value from heritage.partner_references
  where public_from <= now() and now() < public_until;
grant select on open.partners, open.partner_identifiers, open.partner_references to hx_public;

create constraint trigger partners_advance_content after insert or update or delete on heritage.partners
  deferrable initially deferred for each row execute function heritage.advance_content_version();
create constraint trigger partner_identifiers_advance_content after insert or update or delete on heritage.partner_identifiers
  deferrable initially deferred for each row execute function heritage.advance_content_version();
create constraint trigger partner_references_advance_content after insert or update or delete on heritage.partner_references
  deferrable initially deferred for each row execute function heritage.advance_content_version();
