-- An approval names the media that it is of. Whoever reads the approval but not a medium of it learns nothing of that one:
-- a community may have approved what is closed to the holder by now. Its stewards see what they approved.
drop policy read on heritage.approved_media;
create policy read on heritage.approved_media for select to hx_member
  using (exists (select from heritage.item_approvals approval where approval.id = approval_id
      and (heritage.viewer_governs(approval.item_id)
        or exists (select from heritage.media medium where medium.id = medium_id offset 0)) offset 0));
