-- No member may change the id of a partner, so what makes a row changeable holds for the changed row too.
drop policy change on heritage.partners;
create policy change on heritage.partners for update to hx_member
  using ((select heritage.viewer_is_administrator())
    or id = any((select heritage.viewer_partners('partners:write'))::uuid[]));
