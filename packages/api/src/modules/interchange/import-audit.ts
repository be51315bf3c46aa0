import type { Statement } from "../../platform/database/statement-batch.ts";

const records = (type: string, table: string, partner: string) => `
  select '${type}' as type, record.id, ${partner} as partner,
         case when record.created_at = now() then 'import.create' else 'import.update' end as action
  from ${table} record
  where record.updated_at = now()
    and record.id in (select ${type}_id from ${type}_references where source = $1)`;

const all = [
  records("partner", "partners", "record.id"),
  records("program", "programs", "record.home_partner_id"),
  records("session", "sessions", "record.home_partner_id"),
].join(" union all ");

/**
 * Names in the log each record of a source that this transaction, whose time is now(), has created or changed. One
 * statement, however many there are.
 */
export const auditOf = (source: string): Statement => ({
  text: `select record_audits(array_agg(action order by type, id), array_agg(type order by type, id),
           array_agg(id order by type, id), array_agg(partner order by type, id))
         from (${all}) as written`,
  values: [source],
});
