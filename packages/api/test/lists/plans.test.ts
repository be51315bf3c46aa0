import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import {
  buildSchema,
  type GraphQLEnumType,
  type GraphQLInputObjectType,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isListType,
} from "graphql";
import pg from "pg";
import { sentFor } from "#test/statements";
import { addKey, createTestApp, type TestApp } from "#test/test-app";
import { fillPrograms, membersPartner } from "../../bench/scale-filling.mjs";
import { plannedAnew } from "../../src/platform/database/connections/prepared-statement.ts";
import type { Statement } from "../../src/platform/database/connections/statement-batch.ts";
import { encodeId, type IdPrefix } from "../../src/platform/graphql/types/ids.ts";

// Plans are those of many more from about here on: of half as many, PostgreSQL reads all where it would look up a hundred.
const programs = 40_000;
/** So many rows a statement may pass for each that it gives. */
const maxPassed = 50;
/** So many it may pass anyway: what is a member's own or shared with them, which is little here, is looked at whole. */
const alwaysPassed = 150;

/** What passes more rows than that, and why. One that does not any more fails here too. */
const known: { of: RegExp; because: string }[] = [
  {
    of: /lifecycle: \{ \w+: .*(DRAFT|ACTIVE)/,
    because:
      "drafts are many, and who may not see them passes them in any order but that of the index by lifecycle",
  },
  { of: /: \{ notIn: \[[A-Z]/, because: "what is not among some words has no index" },
  { of: /partner: \{ notIn/, because: "a member reads who takes part in programs by a policy, row by row" },
  { of: /endsOn: \{ gte?:/, because: "no index holds last days in the order of the first" },
];

const viewers = ["a visitor", "a member"] as const;
type Viewer = (typeof viewers)[number];
const schema = buildSchema(
  readFileSync(createRequire(import.meta.url).resolve("@heritage-exchange/schema/schema.graphql"), "utf8"),
);

let app: TestApp;
const keys = new Map<Viewer, string | undefined>();
const clients = new Map<Viewer, pg.Client>();
const ids: Record<string, string[]> = {};

beforeAll(async () => {
  app = await createTestApp({ settings: { responseCacheMb: 0, jobWorkers: 0 } });
  const partnerId = await app.database.asOwner(async (owner) => {
    await fillPrograms(owner, programs);
    for (const [name, prefix, rest] of [
      ["partner", "part", `partners where id = ${membersPartner} or slug = 'partner-8'`],
      ["program", "prog", "programs where slug in ('program-8', 'program-13')"],
      [
        "session",
        "sess",
        "sessions where program_id = (select id from heritage.programs where slug = 'program-8')",
      ],
    ]) {
      const { rows } = await owner.query(`select id from heritage.${rest}`);
      ids[name as string] = rows.map(({ id }) => encodeId(prefix as IdPrefix, id));
    }
    const { rows } = await owner.query(`select ${membersPartner} as id`);
    return rows[0].id as string;
  });
  keys.set("a visitor", undefined);
  keys.set(
    "a member",
    await addKey(app.database, { partnerId, scopes: ["partners:read", "programs:read", "programs:write"] }),
  );
  for (const viewer of keys.keys()) {
    const { urls } = app.database;
    const client = new pg.Client({ connectionString: viewer === "a visitor" ? urls.public : urls.member });
    await client.connect();
    clients.set(viewer, client);
  }
  const { rows } = await app.database.asOwner((owner) =>
    owner.query("select id from heritage.access_keys where home_partner_id = $1", [partnerId]),
  );
  await clients.get("a member")?.query("select set_config('hx.viewer', $1, false)", [rows[0].id]);
});
afterAll(async () => {
  for (const client of clients.values()) await client.end();
  await app?.close();
});

/** Of each type of value: such as many records have, such as few have, and such as none has. Of words, see `frequentAndRare`. */
const samples: Record<string, string[]> = {
  String: ['"songs"', '"fewest"', '"nothing"'],
  LanguageTag: ['"ar"', '"ti"', '"uk"'],
  CountryCode: ['"IT"', '"LI"', '"MT"'],
  LocalDate: ['"2000-01-01"', `"${new Date().toISOString().slice(0, 10)}"`, '"2100-01-01"'],
  DateTime: ['"2000-01-01T00:00:00Z"', `"${new Date().toISOString()}"`, '"2100-01-01T00:00:00Z"'],
  Boolean: ["true", "false"],
};
const searched = ["museum", "seldom", "nowhere"];

interface List {
  name: string;
  orders: string[];
  filter: GraphQLInputObjectType;
  isSearched: boolean;
  hasFacets: boolean;
}

/** The lists of the schema that can be filtered and ordered. */
function lists(): List[] {
  return Object.values(schema.getQueryType()?.getFields() ?? {}).flatMap(({ name, args, type }) => {
    const preferred = args.find((each) => each.name === "orderBy")?.defaultValue;
    const argument = (of: string) => args.find((each) => each.name === of)?.type;
    const [filter, order] = [argument("where"), argument("orderBy")].map(
      (each) => each && getNamedType(each),
    );
    if (!isInputObjectType(filter) || !isEnumType(order)) return [];
    const fields = getNamedType(type) as { getFields?(): Record<string, unknown> };
    return {
      name,
      filter,
      // The usual one first.
      orders: [...new Set([String(preferred), ...order.getValues().map((each) => each.name)])],
      isSearched: argument("search") !== undefined,
      hasFacets: "facets" in (fields.getFields?.() ?? {}),
    };
  });
}

/** Of each field whose values are words of a vocabulary: the most frequent, the rarest, and one that nothing has. */
async function frequentAndRare(list: List): Promise<Map<string, string[]>> {
  const chosen = new Map<string, string[]>();
  for (const { name, type } of Object.values(list.filter.getFields())) {
    const comparator = getNamedType(type);
    const [operator] = isInputObjectType(comparator) ? Object.values(comparator.getFields()) : [];
    const word = operator && getNamedType(operator.type);
    if (!isEnumType(word)) continue;
    const counts = new Map<string, number>();
    for (const { name: each } of word.getValues()) {
      const where = `{ ${name}: { ${operator?.name}: ${each} } }`;
      const { data } = await app.asAdmin(
        `{ ${list.name}(where: ${where}) { totalCount(max: 10000) { value } } }`,
      );
      counts.set(each, data[list.name].totalCount.value);
    }
    const words = [...counts.keys()].sort(
      (one, other) => Number(counts.get(other)) - Number(counts.get(one)),
    );
    const found = words.filter((each) => counts.get(each));
    const absent = words.find((each) => !counts.get(each));
    chosen.set(
      name,
      [...new Set([found[0], found.at(-1), absent])].filter((each) => each !== undefined),
    );
  }
  return chosen;
}

/** Conditions of a filter: each field by each operator, with each of its values; `isFirst` where one of them will do. */
function conditionsOf(list: List, words: Map<string, string[]>): { condition: string; isFirst: boolean }[] {
  return Object.values(list.filter.getFields()).flatMap(({ name, type }) => {
    const comparator = getNamedType(type);
    if (!isInputObjectType(comparator) || comparator === list.filter) return [];
    return Object.values(comparator.getFields()).flatMap((operator) => {
      const isOfSeveral = isListType(operator.type);
      const values = words.get(name) ?? valuesOf(list, name, getNamedType(operator.type));
      return values.map((value, place) => ({
        condition: `${name}: { ${operator.name}: ${isOfSeveral ? `[${value}, ${values.at(place - 1)}]` : value} }`,
        isFirst: operator.name === "eq" && (place === 0 || value === "false"),
      }));
    });
  });
}

function valuesOf(list: List, field: string, type: { name: string }): string[] {
  if (type.name === "ID")
    return (ids[field === "id" ? list.name.slice(0, -1) : field] ?? []).map((id) => JSON.stringify(id));
  if (isEnumType(type as GraphQLEnumType))
    return (type as GraphQLEnumType).getValues().map(({ name }) => name);
  return samples[type.name] ?? [];
}

interface Question {
  args: string;
  /** What is selected: counts and facets are read in one order only, since they have none. */
  what: string;
}

/** What is asked of a list. */
function questionsOf(list: List, words: Map<string, string[]>): Question[] {
  const [order = "", ...others] = list.orders;
  const page = "nodes { id }";
  const counted = `${page} totalCount { value }`;
  const all = list.hasFacets ? `${counted} facets(fields: [KIND, LANGUAGE, SUBJECT]) { field }` : counted;
  const conditions = conditionsOf(list, words).map(({ condition, isFirst }) => ({
    where: `where: { ${condition} }, `,
    isFirst,
  }));
  const inEveryOrder = [
    "",
    ...(list.isSearched ? searched.map((word) => `search: "${word}", `) : []),
    ...conditions.filter(({ isFirst }) => isFirst).map(({ where }) => where),
  ];
  return [
    ...inEveryOrder.map((args) => ({ args: `${args}orderBy: ${order}`, what: all })),
    ...inEveryOrder.flatMap((args) =>
      others.map((other) => ({ args: `${args}orderBy: ${other}`, what: page })),
    ),
    ...conditions
      .filter(({ isFirst }) => !isFirst)
      .map(({ where }) => ({ args: `${where}orderBy: ${order}`, what: counted })),
  ];
}

interface Node {
  "Node Type": string;
  "Relation Name"?: string;
  "Actual Rows": number;
  "Actual Loops": number;
  Plans?: Node[];
  [figure: string]: unknown;
}

const nodesOf = (node: Node): Node[] => [node, ...(node.Plans ?? []).flatMap(nodesOf)];
const removed = (node: Node): number =>
  ["Rows Removed by Filter", "Rows Removed by Join Filter", "Rows Removed by Index Recheck"].reduce(
    (sum, figure) => sum + Number(node[figure] ?? 0) * node["Actual Loops"],
    0,
  );

/** What is wrong with how PostgreSQL runs a statement, as prepared ones are run for whatever value comes. */
async function faultOf(client: pg.Client, { text, values }: Statement): Promise<string | undefined> {
  await client.query(
    `set plan_cache_mode = ${text.includes(plannedAnew) ? "force_custom_plan" : "force_generic_plan"}`,
  );
  const { rows } = await client.query(
    `explain (analyze, timing off, buffers off, format json) ${text}`,
    values,
  );
  const plan = rows[0]["QUERY PLAN"][0].Plan as Node;
  const nodes = nodesOf(plan);
  const returned = Math.max(
    1,
    ...nodes
      .filter((node) => node === plan || node["Node Type"] === "Limit")
      .map((node) => node["Actual Rows"]),
  );
  const passed = nodes.reduce((sum, node) => sum + removed(node), 0);
  if (passed > Math.max(alwaysPassed, maxPassed * returned)) return `passes ${passed} rows for ${returned}`;
  const read = nodes.filter((node) => node["Node Type"] === "Seq Scan" && isOfRecords(node));
  // To count the first 10,000, a table may be read as it lies; a page never.
  const isCounted = text.includes("limit 10001");
  const longest = Math.max(
    0,
    ...read.map((node) => node["Actual Rows"] * node["Actual Loops"] + removed(node)),
  );
  return read.length > 0 && (!isCounted || longest > maxPassed * returned)
    ? `reads ${longest} rows of ${read[0]?.["Relation Name"]} for ${returned}`
    : undefined;
}
const isOfRecords = ({ "Relation Name": name }: Node) =>
  [
    "partners",
    "programs",
    "program_terms",
    "program_partners",
    "sessions",
    "session_access_features",
  ].includes(name ?? "");

/** Of what is sent, what reads a list: the rest finds out who asks, and how words are found. */
const isOfList = ({ text }: Statement) =>
  /\b(partners|programs|sessions) where\b/.test(text) && !/viewer_of_key|found_are_many/.test(text);

async function faultsOf(viewer: Viewer, list: List, { args, what }: Question): Promise<string[]> {
  const key = keys.get(viewer);
  const sent = await sentFor(async () => {
    const { errors } = await app.graphql(
      `{ ${list.name}(${args}) { ${what} } }`,
      {},
      key === undefined ? {} : { key },
    );
    expect(errors).toBeUndefined();
  });
  const faults = [];
  for (const statement of sent.flat().filter(isOfList)) {
    const fault = await faultOf(clients.get(viewer) as pg.Client, statement);
    if (fault) faults.push(fault);
  }
  return faults;
}

const filled = ["partners", "programs", "sessions"];

describe.each(lists().filter(({ name }) => filled.includes(name)))("the list of $name", (list) => {
  let questions: Question[];
  beforeAll(async () => {
    questions = questionsOf(list, await frequentAndRare(list));
  });

  test.each(viewers)("finds an index for each filter, order and search of %s", async (viewer) => {
    const found: Record<string, string> = {};
    for (const question of questions) {
      const faults = await faultsOf(viewer, list, question);
      if (faults.length > 0) found[question.args] = faults.join("; ");
    }
    const isKnown = (args: string) => known.some(({ of }) => of.test(args));
    for (const args of Object.keys(found)) still.add(known.find(({ of }) => of.test(args))?.because);
    expect(Object.entries(found).filter(([args]) => !isKnown(args))).toEqual([]);
  });
});

const still = new Set<string | undefined>();
test("what is known not to pass does not pass yet", () => {
  expect([...still].sort()).toEqual(known.map(({ because }) => because).sort());
});
