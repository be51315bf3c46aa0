-- Programs are found by the language they are held in, whatever its script and region: a filter for `zh` also means
-- `zh-Hant`. Private tags (`x-…`) and names of old (`i-…`) are languages of their own.
alter table heritage.program_terms add language text generated always as (
  case
    when vocabulary <> 'LANGUAGE' then null
    when key ~ '^[xi]-' then key
    else split_part(key, '-', 1)
  end) stored;
comment on column heritage.program_terms.language is 'Of a language of delivery, the language without its script and region.';
create index program_terms_by_language on heritage.program_terms (language, program_id) where language is not null;

create or replace view open.program_terms as
  select program_id, vocabulary, key, label, position, language from heritage.program_terms
  where public_from <= now() and now() < public_until;
