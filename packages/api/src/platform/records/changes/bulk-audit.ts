import type { Statement } from "../../database/connections/statement-batch.ts";

/** A kind of record that a source brings, as the log tells of it: with the column of the partner at home. */
export interface LoggedKind {
  noun: string;
  table: string;
  partner: string;
}

const written = ({ noun, table, partner }: LoggedKind) => `
  select '${noun}' as type, record.id, record.${partner} as partner,
         case when record.created_at = now() then 'import.create' else 'import.update' end as action
  from ${table} record
  where record.updated_at = now()
    and record.id in (select ${noun}_id from ${noun}_references where source = $1)`;

/**
 * Names in the log each record of a source that this transaction, whose time is now(), has created or changed. One
 * statement, however many there are.
 */
export const auditOf = (source: string, kinds: LoggedKind[]): Statement => ({
  text: `select record_audits(array_agg(action order by type, id), array_agg(type order by type, id),
           array_agg(id order by type, id), array_agg(partner order by type, id))
         from (${kinds.map(written).join(" union all ")}) as written`,
  values: [source],
});
