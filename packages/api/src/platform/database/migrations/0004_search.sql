-- Words are folded in TypeScript before they are stored. This row names the folding they are stored in: where it is
-- another than this version's, the start of the service makes them again, from the texts that the view below gives; as
-- `heritage reindex` does at any time.

create table heritage.search_folding (
  only_row boolean primary key default true check (only_row),
  folding text not null,
  reindexing jsonb
);
comment on table heritage.search_folding is 'How the words in the search_vector columns are folded.';
comment on column heritage.search_folding.reindexing is 'How far words are made again: with which folding, in which table, after which record. Null when no run is under way.';
insert into heritage.search_folding (folding) values ('2026-11');
alter table heritage.search_folding enable row level security;

-- A kind of record says by which of its texts it is found, and in which column the text that it is sorted by is kept.
create procedure heritage.define_search(name text, texts text, sort_column text default null, sorted_by text default 'null::jsonb')
language plpgsql as $procedure$
declare
  present text := (select rtrim(pg_get_viewdef(oid), ';') from pg_class where oid = to_regclass('heritage.searched_texts'));
begin
  execute format('create or replace view heritage.searched_texts as ')
    || concat_ws(' union all ', present, format('select %L::text as relation, id, %s as texts, %L::text as sort_column, %s as sorted_by from heritage.%I',
      name, texts, sort_column, sorted_by, name));
  comment on view heritage.searched_texts is 'The texts by which each record is found, and sorted.';
end
$procedure$;
