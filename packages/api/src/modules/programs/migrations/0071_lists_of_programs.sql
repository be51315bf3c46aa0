-- Lists of programs, however many there are.
call heritage.define_reasons('programs', by_origin => 'first_day',
  own => $$home_partner_id = any((select heritage.viewer_partners('programs:read') || heritage.viewer_partners('programs:write'))::uuid[])$$,
  shared => $$id in (select program_id from heritage.program_partners
    where partner_id = any((select heritage.viewer_partners('programs:read'))::uuid[]))$$,
  sees_deleted => $$home_partner_id = any((select heritage.viewer_partners('programs:write'))::uuid[])$$);
call heritage.define_seen_child('program_terms', 'programs');
-- Which terms are frequent depends on their vocabulary: without this, PostgreSQL takes them for a quarter of what they are.
create statistics heritage.program_terms_by_vocabulary (mcv) on vocabulary, key from heritage.program_terms;
-- Drafts are many and hardly seen: whether everybody sees one is read in the index.
drop index heritage.programs_by_lifecycle;
create index programs_by_lifecycle on heritage.programs (lifecycle, first_day, id, public_from);
create index programs_by_cost on heritage.programs (is_free, first_day, id);
-- Those that have begun and are not over: of all that have begun, mostly few.
create index programs_running on heritage.programs using gist
  (tstzrange(least(first_day::timestamp at time zone 'UTC', over_at), over_at, '[]'));
-- Those that were closed before they began.
create index programs_never_begun on heritage.programs (first_day, id) where over_at < first_day::timestamp at time zone 'UTC';
