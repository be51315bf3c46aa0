-- How items are found quickly: what everybody sees, and what a member sees beside it. Who sees which, the policies decide.

-- What a member sees beside the public is found by set: in each order of a list, those of a page are a range of each set.
create index items_of_set_by_title on heritage.items (access_set_id, sort_title, id);
create index items_of_set_by_date on heritage.items (access_set_id, by_date, id);
create index items_of_set_by_date_desc on heritage.items (access_set_id, by_date_desc, id);
create index items_of_set_by_creation on heritage.items (access_set_id, created_at, id);
create index items_of_set_by_update on heritage.items (access_set_id, updated_at, id);

-- Members read what is public from the view that everybody reads, where every condition finds its index.
grant select on open.items to hx_member;
-- Whether words stand in very many items, seen or not, as the planner guesses from its statistics: nobody is told, and lists
-- are read by it in one way or the other.
create function heritage.search_finds_many(query tsquery) returns boolean
language plpgsql volatile strict security definer set search_path = heritage, pg_temp as $$
declare
  plan jsonb;
begin
  execute format('explain (format json) select from items where search_vector @@ %L::tsquery', query) into plan;
  return (plan #>> '{0,Plan,Plan Rows}')::bigint > 5000;
end
$$;
grant execute on function heritage.search_finds_many(tsquery) to hx_member;
-- All sets of which the viewer may see something beside what is public.
create function heritage.viewer_sets() returns uuid[]
language plpgsql stable security definer set search_path = heritage, pg_temp as $$
begin
  return array(select viewer_community_sets() union all select viewer_partner_sets()
    union all select viewer_steward_sets() union all select viewer_offered_sets());
end
$$;
grant execute on function heritage.viewer_sets() to hx_member;
-- What words find beside what everybody sees, as the policies let the viewer see it: both indexes together, and only rows
-- that have the words and are where the viewer stands are looked at. Planned with its values, since words are few or many.
do $do$
declare
  seen text := format('(%s) and (deleted_at is null or %s)', heritage.readers_of_governed('heritage.viewer_own_items()'),
    heritage.writers_of_governed());
begin
  execute format($$
    create function heritage.search_items_beside(query tsquery) returns setof uuid
    language plpgsql stable security definer rows 100 set search_path = heritage, pg_temp as %L;
    grant execute on function heritage.search_items_beside(tsquery) to hx_member
    $$, format($body$
declare
  sets uuid[] := case when viewer_stands_in_sets() then viewer_sets() else '{}' end;
  partners uuid[] := viewer_partners('archives:write');
  own uuid[] := array(select viewer_own_items());
begin
  if sets <> '{}' then
    return query execute %1$L using query, sets;
  end if;
  if partners <> '{}' then
    return query execute %2$L using query, partners;
  end if;
  if own <> '{}' then
    return query execute %3$L using query, own;
  end if;
end
$body$,
    'select id from items where search_vector @@ $1 and access_set_id = any($2) and ' || seen,
    'select id from items where search_vector @@ $1 and home_partner_id = any($2) and (first_accepted_at is null or deleted_at is not null) and ' || seen,
    'select id from items where search_vector @@ $1 and id = any($2) and ' || seen));
end
$do$;
