-- Whether words stand in so many records that everybody sees that a page of them soon comes by in any order: then it is quicker
-- to look at each record on the way than to find and sort all that have them. What is searched are beginnings of words, of
-- which the planner's statistics know few; so a thousand records are looked into, the same at each time. Nobody is told:
-- lists are read in one way or the other.
create procedure heritage.define_finds_many(name text) language plpgsql as $procedure$
begin
  execute format($$
    create or replace function heritage.%1$I(query tsquery) returns boolean
    language plpgsql stable strict security definer set search_path = heritage, pg_temp as %3$L;
    create or replace function open.%1$I(query tsquery) returns boolean
    language sql stable strict security definer set search_path = heritage, pg_temp as %4$L;
    grant execute on function heritage.%1$I(tsquery) to hx_member;
    grant execute on function open.%1$I(tsquery) to hx_public
    $$, name || '_found_are_many', name, replace($body$
declare
  pages integer := pg_relation_size('records') / current_setting('block_size')::integer;
  places tid[];
  looked_at float8;
  found float8;
  seen float8;
begin
  if pages < 200 then
    return false;
  end if;
  places := array(
    select format('(%s,%s)', (hashint4(number) & 2147483647) % pages, place)::tid
    from generate_series(1, 125) number, generate_series(1, 8) place);
  select count(*), count(*) filter (where has_words), count(*) filter (where has_words and public_from <= now() and now() < public_until)
  into looked_at, found, seen
  from (select *, search_vector @@ query as has_words from records where ctid = any(places)) looked_into;
  -- On the way to a page of 20 so many are passed as have to be looked at for one that is seen, 20 times.
  return seen >= 3 and 20 * looked_at / seen < found / looked_at * pages * (looked_at / 125);
end
$body$, 'records', name), format(' select %I(query) ', name || '_found_are_many'));
end
$procedure$;

-- A member's list is read for each reason for seeing a record: because everybody does, because it is theirs, or because it is
-- shared with them; whoever runs the service reads the whole table instead. Each reason finds its own index, which one condition
-- of all of them cannot. No row is of two reasons, so together they are what the policies of the table show, by the same texts.
-- As views, since below row-level security a condition on words finds no index.
-- A table that gets another column has this called again, with the same words: the views know those of their time.
create procedure heritage.define_reasons(
  name text,
  -- Whose it is.
  own text,
  -- With whom it is shared, unless that is nobody.
  shared text default null,
  -- Who sees it once it is deleted; one that is shared is seen by nobody then.
  sees_deleted text default 'false',
  -- What has to hold of the record to which it belongs, for one that is not public.
  besides text default 'true',
  -- By what those of one origin are ordered first, where it has one.
  by_origin text default null
) language plpgsql as $procedure$
declare
  columns text := (
    select string_agg(case attname when 'deleted_at' then 'null::timestamptz as deleted_at' else quote_ident(attname) end, ', ' order by attnum)
    from pg_attribute where attrelid = format('heritage.%I', name)::regclass and attnum > 0 and not attisdropped);
  administrator text := '(select heritage.viewer_is_administrator())';
  is_public text := '(public_from <= now() and now() < public_until)';
  reason record;
begin
  for reason in
    select * from (values
      ('public', columns, 'deleted_at is null and ' || is_public, 'everybody sees'),
      ('own', '*', format('%s is not true and (%s) and (deleted_at is null or %s) and %s', is_public, own, sees_deleted, besides), 'are the viewer''s own and not public'),
      ('shared', columns, case when shared is not null then format('%s is not true and (%s) is not true and (%s) and deleted_at is null and %s',
        is_public, own, shared, besides) end, 'are neither public nor the viewer''s own, and shared with them'),
      ('all', '*', administrator, 'whoever runs the service sees')) as reasons (word, columns, condition, meaning)
    where condition is not null
  loop
    execute format('create or replace view heritage.%I as select %s from heritage.%I where %s', reason.word || '_' || name, reason.columns, name, reason.condition);
    execute format('comment on view heritage.%I is %L', reason.word || '_' || name, 'The ' || name || ' that ' || reason.meaning || '.');
    execute format('grant select on heritage.%I to hx_member', reason.word || '_' || name);
  end loop;
  -- All of them in one, for conditions on what belongs to another record.
  execute format('create or replace view heritage.%I as select * from heritage.%I where %s', 'seen_' || name, name,
    format('%s or (%s and deleted_at is null) or ((%s) and (deleted_at is null or %s) and %s)', administrator, is_public,
      concat_ws(' or ', own, shared), sees_deleted, besides));
  execute format('comment on view heritage.%I is %L', 'seen_' || name, 'The ' || name || ' that the viewer sees, as the policies of the table say.');
  execute format('grant select on heritage.%I to hx_member', 'seen_' || name);
  call heritage.define_finds_many(name);
  if by_origin is not null then
    execute format('create index if not exists %I on heritage.%I (origin, %I, id)', name || '_by_origin', name, by_origin);
  end if;
  -- What is deleted is little of what there is, and is asked for alone, or left out of what is a partner's.
  execute format('create index if not exists %I on heritage.%I (%sid) where deleted_at is not null', name || '_deleted', name,
    case when columns like '%home_partner_id%' then 'home_partner_id, ' end);
end
$procedure$;

-- Rows that belong to one record and are seen with it.
create procedure heritage.define_seen_child(name text, parent text) language plpgsql as $procedure$
begin
  execute format('create or replace view heritage.%I as select * from heritage.%I where (public_from <= now() and now() < public_until)
    or exists (select from heritage.%I %I where %4$I.id = %5$I offset 0)', 'seen_' || name, name, 'seen_' || parent, left(parent, -1), left(parent, -1) || '_id');
  execute format('comment on view heritage.%I is %L', 'seen_' || name, 'The ' || name || ' that the viewer sees, as the policies of the table say.');
  execute format('grant select on heritage.%I to hx_member', 'seen_' || name);
  execute format('create or replace view heritage.%I as select * from heritage.%I where (select heritage.viewer_is_administrator())', 'all_' || name, name);
  execute format('comment on view heritage.%I is %L', 'all_' || name, 'The ' || name || ' that whoever runs the service sees.');
  execute format('grant select on heritage.%I to hx_member', 'all_' || name);
end
$procedure$;
