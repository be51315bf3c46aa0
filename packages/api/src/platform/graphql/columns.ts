/** The columns to select for the fields asked for: the id, those always needed, and each field's own. */
export function columnsFor(
  fields: Iterable<string>,
  columnsOf: Record<string, string[]>,
  always: readonly string[] = [],
): string {
  const columns = new Set(["id", ...always]);
  for (const field of fields) for (const column of columnsOf[field] ?? []) columns.add(column);
  return [...columns].join(", ");
}

export function allColumns(columnsOf: Record<string, string[]>, always: readonly string[] = []): string {
  return columnsFor(Object.keys(columnsOf), columnsOf, always);
}
