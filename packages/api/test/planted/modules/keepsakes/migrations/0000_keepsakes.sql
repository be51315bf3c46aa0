create table heritage.keepsakes (
  id uuid primary key default uuidv7(),
  partner_id uuid not null references heritage.partners (id),
  name jsonb not null,
  material text not null check (material in ('CLOTH', 'PAPER', 'OTHER')),
  sort_name text collate "und-x-icu" not null check (length(sort_name) <= 300)
);
comment on table heritage.keepsakes is 'What people carried with them, and a partner keeps for them.';
create index keepsakes_by_name on heritage.keepsakes (sort_name, id);
create index keepsakes_of_partner on heritage.keepsakes (partner_id);

call heritage.define_record('keepsakes',
  part_of => 'partners',
  public_columns => 'id, partner_id, name, material, sort_name',
  writers => $$partner_id = any((select heritage.viewer_partners('partners:write'))::uuid[])$$,
  found_by => $$partner_id = any((select heritage.viewer_partners('partners:read'))::uuid[])$$);
call heritage.define_search('keepsakes', texts => 'array[name]', sort_column => 'sort_name', sorted_by => 'name');
grant insert, update (name, material, sort_name, search_vector, updated_at, deleted_at) on heritage.keepsakes to hx_member;
