-- Many entries of the log in one statement, in this order: for acts that concern many records. As record_audit, it is
-- called last in an act.

create function heritage.record_audits(actions text[], subject_types text[], subject_ids uuid[], home_partner_ids uuid[])
returns void
language plpgsql volatile security definer set search_path = heritage, pg_temp as $$
declare
  head audit_head;
  entry audit_entries;
  entries audit_entries[] := '{}';
begin
  select * into strict head from audit_head for update;
  entry.position := head.position;
  entry.actor := coalesce(nullif(current_setting('hx.viewer', true), ''), 'nobody');
  entry.fields := '{}';
  entry.previous := head.hash;
  for number in 1 .. coalesce(cardinality(subject_ids), 0) loop
    entry.position := entry.position + 1;
    entry.id := uuidv7();
    entry.at := clock_timestamp();
    entry.action := actions[number];
    entry.subject_type := subject_types[number];
    entry.subject_id := subject_ids[number];
    entry.home_partner_id := home_partner_ids[number];
    entry.hash := sha256(convert_to(audit_text(entry), 'UTF8'));
    entries := entries || entry;
    entry.previous := entry.hash;
    -- So that memory stays flat, however many there are.
    if cardinality(entries) = 5000 then
      insert into audit_entries select * from unnest(entries);
      entries := '{}';
    end if;
  end loop;
  insert into audit_entries select * from unnest(entries);
  update audit_head set position = entry.position, hash = entry.previous;
end
$$;
revoke all on function heritage.record_audits(text[], text[], uuid[], uuid[]) from public;
grant execute on function heritage.record_audits(text[], text[], uuid[], uuid[]) to hx_member;
