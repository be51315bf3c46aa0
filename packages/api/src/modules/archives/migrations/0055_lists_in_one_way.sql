-- A list is read in one way, whoever asks: in its order, each row looked at. What a member sees is a view, as what everybody
-- sees is one: below row-level security a condition on words or terms finds no index, and in a view each finds its own. Its
-- rows are those that the policies of the table show, by the same text. Only whether a steward governs a set is asked of the
-- set of each row, instead of collecting all that they govern, which are hundreds; and whoever stands nowhere, as most people
-- do who sign in, is asked for that alone.
create function heritage.viewer_sees_more() returns boolean
language sql stable security definer set search_path = heritage, pg_temp as $$ select true $$;
grant execute on function heritage.viewer_sees_more() to hx_member;
do $do$
declare
  governing text := '(select heritage.viewer_partners(''heritage:steward''))';
  of_set text := '(' || governing || ' <> ''{}'' and exists (
        select from heritage.access_sets where access_sets.id = access_set_id and access_sets.%I && ' || governing || '::uuid[] offset 0))';
  seen text := format('(public_from <= now() and now() < public_until and %s and deleted_at is null)
    or ((select heritage.viewer_sees_more()) and (%s) and (deleted_at is null or %s))',
    replace(heritage.set_is_public(), 'public_until)', 'public_until offset 0)'),
    heritage.readers_of_governed('heritage.viewer_own_items()'), heritage.writers_of_governed());
begin
  seen := replace(seen, 'access_set_id in (select heritage.viewer_steward_sets())', format(of_set, 'communities'));
  seen := replace(seen, 'access_set_id in (select heritage.viewer_offered_sets())', format(of_set, 'offered_to'));
  execute 'create view heritage.seen_items as select * from heritage.items where ' || seen;
end
$do$;
comment on view heritage.seen_items is 'The items that the viewer sees, as the policies of the table say.';
grant select on heritage.seen_items to hx_member;
revoke select on open.items from hx_member;

-- Whether words stand in so many items that everybody sees that a page of them soon comes by in any order: then it is quicker
-- to look at each item on the way than to find and sort all that have them. The planner cannot tell, since what is searched
-- are beginnings of words, of which its statistics know few; so a thousand items are looked into, the same at each time.
-- Nobody is told: lists are read in one way or the other.
drop function heritage.search_finds_many(tsquery);
create function heritage.search_finds_many(query tsquery) returns boolean
language plpgsql stable strict security definer set search_path = heritage, pg_temp as $$
declare
  pages integer := pg_relation_size('items') / current_setting('block_size')::integer;
  places tid[];
  looked_at float8;
  found float8;
  seen float8;
begin
  if pages < 1000 then
    return false;
  end if;
  places := array(
    select format('(%s,%s)', (hashint4(number) & 2147483647) % pages, place)::tid
    from generate_series(1, 125) number, generate_series(1, 8) place);
  select count(*), count(*) filter (where has_words), count(*) filter (where has_words and public_from <= now() and now() < public_until
      and exists (select from access_sets opened
        where opened.id = access_set_id and opened.public_from <= now() and now() < opened.public_until offset 0))
  into looked_at, found, seen
  from (select *, search_vector @@ query as has_words from items where ctid = any(places)) looked_into;
  -- On the way to a page of 20 so many are passed as have to be looked at for one that is seen, 20 times.
  return seen >= 3 and 20 * looked_at / seen < found / looked_at * pages * (looked_at / 125);
end
$$;
create function open.search_finds_many(query tsquery) returns boolean
language sql stable strict security definer set search_path = heritage, pg_temp as $$ select search_finds_many(query) $$;
grant execute on function heritage.search_finds_many(tsquery) to hx_member;
grant execute on function open.search_finds_many(tsquery) to hx_public;

-- What found the rest of a list is not asked any more; an item that comes under another set writes five indexes less.
drop function heritage.search_items_beside(tsquery);
drop function heritage.viewer_sets();
drop function heritage.viewer_stands_in_sets();
drop index heritage.items_of_set_by_title, heritage.items_of_set_by_date, heritage.items_of_set_by_date_desc,
  heritage.items_of_set_by_creation, heritage.items_of_set_by_update;
