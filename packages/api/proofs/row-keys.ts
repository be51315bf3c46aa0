/** What tells the rows of each table apart. */
export const rowKeys: Record<string, string[]> = {
  partners: ["id"],
  partner_identifiers: ["partner_id", "scheme", "value"],
  partner_references: ["source", "value"],
  programs: ["id"],
  program_partners: ["program_id", "partner_id", "role"],
  program_terms: ["program_id", "vocabulary", "key"],
  program_approvals: ["id"],
  program_references: ["home_partner_id", "source", "value"],
  sessions: ["id"],
  session_access_features: ["session_id", "feature"],
  session_references: ["source", "value"],
  access_sets: ["id"],
  items: ["id"],
  item_references: ["home_partner_id", "source", "value"],
  people: ["id"],
  person_identities: ["issuer", "subject"],
  memberships: ["id"],
  invitations: ["id"],
  access_keys: ["id"],
  access_key_secrets: ["key_hash"],
  role_definitions: ["role"],
  audit_entries: ["id"],
  audit_head: ["only_row"],
  idempotency_keys: ["viewer", "key"],
  content_version: ["only_row"],
  search_folding: ["only_row"],
  token_buckets: ["bucket"],
  migrations: ["name"],
};

/** The same as far as they may be read: hashes of secrets may not, and each key has one secret in the world. */
export const visibleKeys: Record<string, string[]> = { ...rowKeys, access_key_secrets: ["key_id"] };

export const rowKey = (table: string, row: Record<string, unknown>): string =>
  [table, ...(rowKeys[table] ?? []).map((column) => String(row[column]))].join(" ");
