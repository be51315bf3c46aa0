/** Whoever runs statements as SYSTEM within one transaction. */
export interface Owner {
  query(text: string, values?: unknown[]): Promise<unknown>;
}

/** A record that the service did something to by itself. */
export interface Touched {
  kind: string;
  id: string;
  home_partner_id: string;
}

/** Notes in the log what was done to each record. It comes last, since the log is locked until the transaction ends. */
export async function recordAudits(owner: Owner, action: string, records: readonly Touched[]): Promise<void> {
  if (records.length === 0) return;
  await owner.query("select record_audits($1, $2, $3, $4)", [
    records.map(({ kind }) => `${kind}.${action}`),
    records.map(({ kind }) => kind),
    records.map(({ id }) => id),
    records.map(({ home_partner_id }) => home_partner_id),
  ]);
}
