-- Words are folded in TypeScript before they are stored. This row names the folding they are stored in: where it is
-- another than this version's, the start of the service makes them again, from the texts that this view gives.
create table heritage.search_folding (
  only_row boolean primary key default true check (only_row),
  folding text not null
);
comment on table heritage.search_folding is 'How the words in the search_vector columns are folded.';
insert into heritage.search_folding (folding) values ('2026-06');
alter table heritage.search_folding enable row level security;

create view heritage.searched_texts as
  select 'partners' as relation, id, array[name, description] as texts
  from heritage.partners
  union all
  select 'programs', id, array[title, summary, description, kind_term] || array(
    select label from heritage.program_terms where program_id = programs.id and label is not null)
  from heritage.programs
  union all
  select 'sessions', session.id, array[session.venue_name, title, summary, description, kind_term] || array(
    select label from heritage.program_terms where program_terms.program_id = program.id and label is not null)
  from heritage.sessions session join heritage.programs program on program.id = session.program_id;
comment on view heritage.searched_texts is 'The texts by which each record is found.';
