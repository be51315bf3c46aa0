-- What belongs to a program, and is seen with it.

-- Programs are found by the language they are held in, whatever its script and region: a filter for `zh` also means
-- `zh-Hant`. Private tags (`x-…`) and names of old (`i-…`) are languages of their own.
create table heritage.program_terms (
  program_id uuid not null,
  home_partner_id uuid not null,
  vocabulary text not null check (vocabulary in ('SUBJECT', 'THEME', 'COMMUNITY', 'LANGUAGE')),
  key text not null check (key <> '' and length(key) <= 100),
  label jsonb,
  position smallint not null,
  language text generated always as (
    case
      when vocabulary <> 'LANGUAGE' then null
      when key ~ '^[xi]-' then key
      else split_part(key, '-', 1)
    end) stored,
  primary key (program_id, vocabulary, key),
  check ((vocabulary in ('SUBJECT', 'COMMUNITY')) = (label is not null)),
  foreign key (program_id, home_partner_id) references heritage.programs (id, home_partner_id) on delete cascade
);
create index program_terms_by_key on heritage.program_terms (vocabulary, key, program_id);
comment on table heritage.program_terms is 'Subjects and communities (open terms with a label), themes and languages of delivery (closed), by which programs are found.';
comment on column heritage.program_terms.language is 'Of a language of delivery, the language without its script and region.';
create index program_terms_by_language on heritage.program_terms (language, program_id) where language is not null;
call heritage.define_child('program_terms', 'programs',
  public_columns => 'program_id, vocabulary, key, label, position, language',
  writers => $$home_partner_id = any((select heritage.viewer_partners('programs:write'))::uuid[])$$);
call heritage.define_search('programs', sort_column => 'sort_title', sorted_by => 'title',
  texts => $$array[title, summary, description, kind_term] || array(
    select label from heritage.program_terms where program_id = programs.id and label is not null)$$);

create table heritage.program_references (
  program_id uuid not null,
  home_partner_id uuid not null,
  source text not null,
  value text not null,
  content_hash text,
  primary key (home_partner_id, source, value),
  foreign key (program_id, home_partner_id) references heritage.programs (id, home_partner_id) on delete cascade
);
create index program_references_of_program on heritage.program_references (program_id);
comment on table heritage.program_references is 'The id of a program in other systems.';
comment on column heritage.program_references.content_hash is 'Of what the feed last said of the program; null where a person gave the reference.';
create index program_references_by_value on heritage.program_references (source, value);
call heritage.define_child('program_references', 'programs',
  public_columns => 'program_id, source, value',
  writers => $$home_partner_id = any((select heritage.viewer_partners('programs:write'))::uuid[])$$);
-- Unique among what is public and within a partner, as slugs are.
create unique index program_references_public on heritage.program_references (source, value) where public_from < 'infinity';
