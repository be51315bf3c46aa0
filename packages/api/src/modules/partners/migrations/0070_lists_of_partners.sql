-- Lists of partners, however many there are.
call heritage.define_reasons('partners', by_origin => 'sort_name', sees_deleted => $$id = any((select heritage.viewer_partners('partners:write'))::uuid[])$$,
  own => $$id = any((select heritage.viewer_partners('partners:read') || heritage.viewer_partners('partners:write'))::uuid[])$$);
