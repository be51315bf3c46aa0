import type { EntityManager, ObjectLiteral } from "typeorm";
import type { Action } from "../../actions/action.ts";
import { sendTogether } from "../../database/connections/member-connection.ts";
import type { Statement } from "../../database/connections/statement-batch.ts";
import { messages } from "../../texts/messages.ts";
import { readText } from "./text-input.ts";

/** Rows that belong to a record. */
interface ChildRows<E extends ObjectLiteral> {
  Entity: new () => E;
  /** The columns that say whose they are. */
  owner: Partial<E>;
  /** The columns that tell them apart. */
  key: readonly (keyof E & string)[];
  /** The rows that there shall be, without the columns of the owner; all have the same ones. */
  rows: Partial<E>[];
  /** A condition for rows that stay, whether they are among those or not. */
  unless?: string;
}

/** Makes the rows of a record those given. Those that stay the same are left alone, so that no trigger takes them for changed. */
export async function replaceChildren<E extends ObjectLiteral>(
  manager: EntityManager,
  children: ChildRows<E>,
): Promise<void> {
  const { owner, unless = "false" } = children;
  const parts = inSql(manager, children);
  const { table, given, isSame, values } = parts;
  const isOwn = Object.keys(owner).map((column, index) => `${table}.${column} = $${index + 2}`);
  const gone = `delete from ${table} where ${isOwn.join(" and ")} and (${unless}) is not true
    and not exists (select from ${given} where ${isSame})`;
  await sendTogether(manager, [
    { text: gone, values: [...values, ...Object.values(owner)] },
    ...writing(children, parts),
  ]);
}

/** Adds these rows to those of a record, or changes those that are there already. */
export async function putChildren<E extends ObjectLiteral>(
  manager: EntityManager,
  children: ChildRows<E>,
): Promise<void> {
  await sendTogether(manager, writing(children, inSql(manager, children)));
}

function writing<E extends ObjectLiteral>(
  { rows: [first] }: ChildRows<E>,
  { table, keyColumns, given, isSame, values }: ReturnType<typeof inSql>,
): Statement[] {
  if (!first) return [];
  const others = Object.keys(first).filter((column) => !keyColumns.includes(column));
  const all = (columns: string[], of: string) => columns.map((column) => `${of}.${column}`).join(", ");
  const columns = [...keyColumns, ...others];
  const change = `update ${table} set ${others.map((column) => `${column} = given.${column}`).join(", ")} from ${given}
    where ${isSame} and (${all(others, table)}) is distinct from (${all(others, "given")})`;
  const add = `insert into ${table} (${columns.join(", ")}) select ${all(columns, "given")} from ${given}
    where not exists (select from ${table} where ${isSame})`;
  return [...(others.length > 0 ? [change] : []), add].map((text) => ({ text, values }));
}

/** The parts of the statements; `$1` are the rows. */
function inSql<E extends ObjectLiteral>(manager: EntityManager, { Entity, owner, key, rows }: ChildRows<E>) {
  const table = manager.connection.getMetadata(Entity).tableName;
  const keyColumns = [...Object.keys(owner), ...key];
  return {
    table,
    keyColumns,
    given: `jsonb_populate_recordset(null::${table}, $1::jsonb) as given`,
    isSame: keyColumns.map((column) => `${table}.${column} = given.${column}`).join(" and "),
    values: [JSON.stringify(rows.map((row) => ({ ...owner, ...row })))],
  };
}

interface KeysOf<K> {
  /** Of the input. */
  field: string;
  /** Where the keys are, and the column there that says whose they are. */
  table: string;
  owner: string;
  /** Of the record, where it is not new. */
  id: string | undefined;
  /** A key as it is stored. */
  read(given: K, path: Path): K;
  /** Tells of a key that another record has, or that is given twice. */
  taken(key: K, path: Path): void;
  twice?(key: K, path: Path): void;
}
type Path = (string | number)[];
const maxKeys = 50;

/** Names that others gave to a record, each of which is one record's alone; undefined where nothing is said of them. */
export async function readKeys<K extends object>(
  { manager, errors }: Pick<Action, "manager" | "errors">,
  given: K[] | null | undefined,
  { field, read, taken, twice = taken, ...held }: KeysOf<K>,
): Promise<K[] | undefined> {
  if (given === undefined) return undefined;
  const all = given ?? [];
  if (all.length > maxKeys) errors.add("TOO_MANY", [field], messages.tooMany, { limit: maxKeys });
  const keys = all.slice(0, maxKeys).map((key, index) => read(key, [field, index]));
  const isTaken = await othersHave(manager, held, keys);
  const before = new Set<string>();
  for (const [index, key] of keys.entries()) {
    const name = JSON.stringify(Object.values(key));
    if (isTaken[index]) taken(key, [field, index]);
    else if (before.has(name)) twice(key, [field, index]);
    before.add(name);
  }
  return keys;
}

/** The ids of a record in other systems, as an input gives them. */
export function readReferences(
  action: Pick<Action, "manager" | "errors">,
  given: { source: string; value: string }[] | null | undefined,
  held: { table: string; owner: string; id: string | undefined },
): Promise<{ source: string; value: string }[] | undefined> {
  const { errors } = action;
  return readKeys(action, given, {
    ...held,
    field: "externalReferences",
    read: (reference, path) => {
      const source = readText(reference.source, [...path, "source"], errors);
      const value = readText(reference.value, [...path, "value"], errors);
      if (source === "" || value === "") errors.add("REQUIRED", path, messages.textEmpty);
      if (source.length > 255 || value.length > 255)
        errors.add("TOO_LONG", path, messages.textTooLong, { limit: 255 });
      return { source, value };
    },
    taken: (_reference, path) => errors.add("NOT_UNIQUE", path, messages.referenceTaken),
  });
}

/**
 * Of keys that are given for a record, which are another's. What a record has stays its own, whoever else has it too
 * where not everybody sees.
 */
async function othersHave<K extends object>(
  manager: Pick<EntityManager, "query">,
  { table, owner, id }: { table: string; owner: string; id: string | undefined },
  keys: K[],
): Promise<boolean[]> {
  const [first] = keys;
  if (!first) return [];
  const isSame = Object.keys(first).map((column) => `held.${column} = given.${column}`);
  const rows = (await manager.query(
    `select (select count(*) > 0 and bool_and(${owner} is distinct from $2) from ${table} held
             where ${isSame.join(" and ")}) as is_taken
     from jsonb_populate_recordset(null::${table}, $1::jsonb) with ordinality as given order by ordinality`,
    [JSON.stringify(keys, wellFormed), id ?? null],
  )) as { is_taken: boolean }[];
  return rows.map(({ is_taken }) => is_taken);
}

/** Half a character, which no JSON of PostgreSQL may hold: of what cannot be stored nobody has any. */
const wellFormed = (_name: string, value: unknown) =>
  typeof value === "string" ? Buffer.from(value).toString() : value;
