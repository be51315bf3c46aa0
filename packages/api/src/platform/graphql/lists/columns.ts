/** What is asked below a point of a document. */
interface Asked {
  readonly names: Iterable<string>;
  at(name: string): Asked;
}

/** The columns that each field of a type needs; where it has fields of its own, those it always needs and theirs. */
export type Columns = Record<string, string[] | { always: string[]; fields: Record<string, string[]> }>;

/** By what is asked, which is the same object for every execution of a document. */
const known = new WeakMap<Asked, Map<Columns, string>>();
const nothing: readonly string[] = [];

/** The columns to select for the fields asked for: the id, those always needed, and each field's own. */
export function columnsFor(asked: Asked, columnsOf: Columns, always = nothing): string {
  if (always.length > 0) return columnsWith(asked, columnsOf, always);
  const byColumns = known.get(asked) ?? new Map<Columns, string>();
  const columns = byColumns.get(columnsOf) ?? columnsWith(asked, columnsOf, always);
  known.set(asked, byColumns.set(columnsOf, columns));
  return columns;
}

function columnsWith(asked: Asked, columnsOf: Columns, always: readonly string[]): string {
  const columns = new Set(["id", ...always]);
  for (const name of asked.names) {
    const own = columnsOf[name] ?? [];
    if (Array.isArray(own)) add(columns, own);
    else {
      add(columns, own.always);
      for (const field of asked.at(name).names) add(columns, own.fields[field] ?? []);
    }
  }
  return [...columns].join(", ");
}

export function allColumns(columnsOf: Columns): string {
  const columns = new Set(["id"]);
  for (const own of Object.values(columnsOf)) {
    if (Array.isArray(own)) add(columns, own);
    else for (const each of [own.always, ...Object.values(own.fields)]) add(columns, each);
  }
  return [...columns].join(", ");
}

function add(columns: Set<string>, more: readonly string[]): void {
  for (const column of more) columns.add(column);
}
