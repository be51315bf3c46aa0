-- Lists of sessions, however many there are, and however many of them are over.
call heritage.define_reasons('sessions',
  own => $$program_id in (select id from heritage.programs
    where home_partner_id = any((select heritage.viewer_partners('programs:read') || heritage.viewer_partners('programs:write'))::uuid[]))$$,
  shared => $$program_id in (select program_id from heritage.program_partners
    where partner_id = any((select heritage.viewer_partners('programs:read'))::uuid[]))$$,
  sees_deleted => $$home_partner_id = any((select heritage.viewer_partners('programs:write'))::uuid[])$$,
  besides => $$exists (select from heritage.programs program where program.id = program_id
    and (program.deleted_at is null or program.home_partner_id = any((select heritage.viewer_partners('programs:write'))::uuid[])) offset 0)$$);
call heritage.define_seen_child('session_access_features', 'sessions');
-- Those that have begun and are not over: of all that have begun, very few.
create index sessions_running on heritage.sessions using gist (tstzrange(least(starts_at, over_at), over_at, '[]'));
-- Those that are over before they begin, as somebody may have written: none, mostly.
create index sessions_never_begun on heritage.sessions (starts_at, id) where over_at < starts_at;
