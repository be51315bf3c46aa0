import type pg from "pg";
import { getMetadataStorage } from "type-graphql";

/** One thing that keeps somebody out, and how it is taken away and put back. */
export interface Guard {
  name: string;
  weaken: string;
  restore: string;
  /** Where a change shows first. */
  table?: string;
}

/** Every guard of the database, read from its catalogue. */
export async function databaseGuards(owner: pg.Client): Promise<Guard[]> {
  return [
    ...(await rowSecurity(owner)),
    ...(await policies(owner)),
    ...(await viewFilters(owner)),
    ...(await functionConditions(owner)),
    ...(await refusingTriggers(owner)),
  ];
}

/** Triggers that refuse, and those that write whose word something is. */
async function refusingTriggers(owner: pg.Client): Promise<Guard[]> {
  const { rows } = await owner.query<{ name: string; table: string }>(
    `select tgname as name, relname as table from pg_trigger
       join pg_class on pg_class.oid = tgrelid join pg_proc on pg_proc.oid = tgfoid
     where relnamespace = 'heritage'::regnamespace and not tgisinternal and prosrc ~* '\\mraise exception\\M|people_behind|is_importing'
     order by 2, 1`,
  );
  return rows.map(({ name, table }) => ({
    name: `trigger ${name} of ${table}`,
    table,
    weaken: `alter table heritage.${table} disable trigger ${name}`,
    restore: `alter table heritage.${table} enable trigger ${name}`,
  }));
}

async function rowSecurity(owner: pg.Client): Promise<Guard[]> {
  const { rows } = await owner.query<{ name: string }>(
    // Tables that hx_member has no right to at all are kept by that.
    `select relname as name from pg_class where relnamespace = 'heritage'::regnamespace and relkind = 'r'
       and has_any_column_privilege('hx_member', oid, 'select') order by 1`,
  );
  return rows.map(({ name }) => ({
    name: `row-level security of ${name}`,
    table: name,
    weaken: `alter table heritage.${name} disable row level security`,
    restore: `alter table heritage.${name} enable row level security`,
  }));
}

async function policies(owner: pg.Client): Promise<Guard[]> {
  const { rows } = await owner.query<{
    policy: string;
    table: string;
    qual: string | null;
    with_check: string | null;
  }>(
    // One for a command that hx_member has no right to keeps nobody out.
    `select policyname as policy, tablename as table, qual, with_check from pg_policies,
       lateral (select format('%I.%I', schemaname, tablename)::regclass as oid) named
     where schemaname = 'heritage' and case cmd
       when 'DELETE' then has_table_privilege('hx_member', oid, 'delete')
       when 'INSERT' then has_any_column_privilege('hx_member', oid, 'insert')
       when 'UPDATE' then has_any_column_privilege('hx_member', oid, 'update') else true end
     order by tablename, policyname`,
  );
  return rows.flatMap(({ policy, table, qual, with_check }) =>
    [
      { part: "using", text: qual },
      { part: "with check", text: with_check },
    ]
      .filter(({ text }) => text !== null && text !== "true")
      .map(({ part, text }) => ({
        name: `policy ${policy} of ${table}, ${part}`,
        table,
        weaken: `alter policy ${policy} on heritage.${table} ${part} (true)`,
        restore: `alter policy ${policy} on heritage.${table} ${part} (${text})`,
      })),
  );
}

// It tells one instant, by which kept answers end, and no row.
const withoutRows = "visibility_boundary";

async function viewFilters(owner: pg.Client): Promise<Guard[]> {
  const { rows } = await owner.query<{ name: string; definition: string; schema: string }>(
    `select relname as name, pg_get_viewdef(oid) as definition, relnamespace::regnamespace::text as schema from pg_class
     where relkind = 'v' and relname <> $1 and (relnamespace = 'open'::regnamespace
       or relnamespace = 'heritage'::regnamespace and has_table_privilege('hx_member', oid, 'select')) order by schema desc, name`,
    [withoutRows],
  );
  return rows.flatMap(({ name, definition, schema }) => {
    const define = (text: string) => `create or replace view ${schema}.${name} as ${text}`;
    return conditionsOf(definition).map(({ text, without }) => ({
      name: `filter of the view ${name}: ${text}`,
      table: name,
      weaken: define(without),
      restore: define(definition),
    }));
  });
}

// These decide nothing about who may see or do what: they count, note, lock, and delete what is due.
const withoutRights = [
  [
    "take_tokens",
    "note_key_use",
    "hold_partners",
    "record_audit",
    "record_audits",
    "delete_due_registrations",
  ],
  ["partners_found_are_many", "programs_found_are_many", "sessions_found_are_many"],
].flat();

async function functionConditions(owner: pg.Client): Promise<Guard[]> {
  const { rows } = await owner.query<{ name: string; body: string; definition: string }>(
    `select proname as name, prosrc as body, pg_get_functiondef(oid) as definition from pg_proc
     where pronamespace = 'heritage'::regnamespace and prosecdef and prorettype <> 'trigger'::regtype
       and proname <> all($1) order by 1`,
    [withoutRights],
  );
  return rows.flatMap(({ name, body, definition }) =>
    conditionsOf(body).map(({ text, without }) => ({
      name: `condition of the function ${name}: ${text}`,
      weaken: definition.replace(body, () => without),
      restore: definition,
    })),
  );
}

const keyword = /\b(where|and|or|order|limit|for|union|group|returning|on|from|join|then|end|when)\b/iy;

/**
 * The conditions after WHERE and AND in a text of SQL, each with the text in which it is true. A condition goes on to
 * the next word that ends one at its own depth of parentheses.
 */
export function conditionsOf(commented: string): { text: string; without: string }[] {
  const sql = commented.replace(/--.*$/gm, "");
  const found: { text: string; without: string }[] = [];
  for (const { index, 0: word } of sql.matchAll(/\b(where|and)\b\s*/gi)) {
    const start = index + word.length;
    const end = endOfCondition(sql, start);
    const text = sql.slice(start, end).trim();
    const isGroup =
      /^\(+(?!select)/i.test(text) && /\band\b/i.test(text) && !/\bor\b/i.test(text) && !/select/i.test(text);
    // What is only a parenthesis around several conditions is looked at inside.
    if (isGroup) {
      const inner = start + sql.slice(start).search(/[^(\s]/);
      const innerEnd = endOfCondition(sql, inner);
      found.push(replaced(sql, inner, innerEnd));
    } else if (text !== "") found.push(replaced(sql, start, end));
  }
  return found.filter(({ text }) => !/^(current row|unbounded|true$)/i.test(text));
}

function replaced(sql: string, start: number, end: number) {
  return {
    text: sql.slice(start, end).replace(/\s+/g, " ").trim(),
    without: `${sql.slice(0, start)}true ${sql.slice(end)}`,
  };
}

function endOfCondition(sql: string, start: number): number {
  let depth = 0;
  for (let place = start; place < sql.length; place++) {
    const letter = sql[place];
    if (letter === "(") depth += 1;
    else if (letter === ")") {
      if (depth === 0) return place;
      depth -= 1;
    } else if (letter === ";" && depth === 0) return place;
    else if (depth === 0 && /\W/.test(sql[place - 1] ?? " ")) {
      keyword.lastIndex = place;
      if (keyword.test(sql)) return place;
    }
  }
  return sql.length;
}

/** A rule that a resolver states, and how it is taken away: for the schemas that are built from then on. */
export interface FieldGuard {
  name: string;
  weaken(): void;
  restore(): void;
}

interface Ruled {
  extensions?: { access?: string };
}

/** Every rule that a resolver states, from TypeGraphQL's own store. There is no switch for this in the product. */
export function fieldGuards(): FieldGuard[] {
  const storage = getMetadataStorage() as unknown as {
    fieldExtensions: ({ target: { name: string }; fieldName: string } & Ruled)[];
    objectTypes: { name: string; fields?: ({ name: string } & Ruled)[] }[];
  };
  return storage.fieldExtensions
    .filter(({ extensions }) => extensions?.access && extensions.access !== "public")
    .map((entry) => {
      const rule = entry.extensions as { access: string };
      // What a type's field once had, TypeGraphQL remembers there too.
      const remembered = storage.objectTypes.flatMap(({ fields = [] }) =>
        fields.filter(
          ({ name, extensions }) => name === entry.fieldName && extensions?.access === rule.access,
        ),
      );
      const set = (access: string) => {
        entry.extensions = { access };
        for (const field of remembered) field.extensions = { access };
      };
      return {
        name: `rule of ${entry.target.name}.${entry.fieldName}: ${rule.access}`,
        weaken: () => set("public"),
        restore: () => set(rule.access),
      };
    });
}
