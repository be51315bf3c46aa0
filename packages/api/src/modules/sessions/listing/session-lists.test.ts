import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { en, openStage, type Stage } from "#test/stage";

let { app, admin, plainKey, sides } = {} as Stage;
let third: string;
const ids = new Map<string, string>();

/** Sessions are known by the names of their venues. */
beforeAll(async () => {
  ({ app, admin, plainKey, sides } = await openStage());
  third = await admin.publicPartner({ name: en("Third Place"), side: "BRIDGE" });
  const partners = [
    { partnerId: sides.community, role: "LEAD" },
    { partnerId: sides.host, role: "HOST" },
  ];
  const meal = await admin.publicProgram(sides, {
    title: [...en("Lentils and bread"), { language: "ar", text: "عدس وخبز" }],
    kind: "SHARED_MEAL",
    cost: { kind: "FREE" },
    languages: ["ar", "it"],
    subjects: [{ label: en("Cooking") }],
  });
  const talk = await admin.publicProgram(sides, {
    title: en("Whose street?"),
    kind: "DIALOGUE",
    cost: { kind: "FIXED", min: 300, currency: "EUR" },
    languages: ["it"],
    partners: [...partners, { partnerId: third, role: "VENUE" }],
  });
  const draft = await admin.draft(sides, { title: en("Lentils in the making"), cost: { kind: "FREE" } });
  ids.set("meal", meal).set("talk", talk).set("draft", draft);
  const sessions: [string, string, object][] = [
    [
      meal,
      "Kitchen",
      {
        localStart: "2031-05-01T18:00",
        localEnd: "2031-05-01T20:00",
        venue: { name: en("Kitchen"), country: "IT" },
        accessFeatures: [
          { kind: "STEP_FREE", status: "AVAILABLE" },
          { kind: "CHILDCARE", status: "ON_REQUEST" },
        ],
      },
    ],
    [
      meal,
      "Cellar",
      {
        localStart: "2031-05-02T18:00",
        localEnd: null,
        venue: { name: en("Cellar"), country: "IT" },
        accessFeatures: [
          { kind: "STEP_FREE", status: "NOT_AVAILABLE" },
          { kind: "CHILDCARE", status: "AVAILABLE" },
        ],
      },
    ],
    [
      talk,
      "Piazza",
      {
        localStart: "2031-05-03T18:00",
        localEnd: null,
        attendanceMode: "HYBRID",
        venue: { name: [...en("Piazza"), { language: "uk", text: "Площа" }], country: "FR" },
        accessFeatures: [{ kind: "STEP_FREE", status: "AVAILABLE", verifiedUntil: "2020-01-01" }],
      },
    ],
    [talk, "Long ago", { localStart: "2020-05-01T18:00", localEnd: null, venue: { name: en("Long ago") } }],
    [talk, "Under way", { ...underWay(), timeZone: "UTC", venue: { name: en("Under way") } }],
    [
      draft,
      "Secret kitchen",
      {
        venue: { name: en("Secret kitchen"), country: "IT" },
        accessFeatures: [{ kind: "STEP_FREE", status: "AVAILABLE" }],
      },
    ],
  ];
  for (const [programId, name, input] of sessions) ids.set(name, await admin.session(programId, input));
  await admin.do("sessionCancel", { id: ids.get("Cellar") });
});
afterAll(() => app.close());

/** Begun an hour ago, and two more to go. */
function underWay() {
  const wall = (hours: number) => new Date(Date.now() + hours * 3_600_000).toISOString().slice(0, 16);
  return { localStart: wall(-1), localEnd: wall(2) };
}

const all = ["Long ago", "Under way", "Kitchen", "Cellar", "Piazza"];

async function venues(args: string, variables: object = {}, options = {}): Promise<string[]> {
  const declared = Object.keys(variables).map((name) => `$${name}: ID!`);
  const operation = declared.length > 0 ? `query (${declared.join(", ")})` : "query";
  const query = `${operation} { sessions${args && `(${args})`} { nodes { venue { name { text } } } totalCount { value } } }`;
  const { data, errors } = await app.graphql(query, variables, options);
  expect(errors).toBeUndefined();
  expect(data.sessions.totalCount.value).toBe(data.sessions.nodes.length);
  return data.sessions.nodes.map(({ venue }: { venue: { name: { text: string } } }) => venue.name.text);
}

describe("the list of sessions", () => {
  test("holds those of public programs, past ones and cancelled ones too", async () => {
    expect(await venues("")).toEqual(all);
    expect(await venues("", {}, { key: plainKey })).toEqual(all);
    expect(await venues("", {}, { key: app.adminKey })).toHaveLength(all.length + 1);
    expect(await venues("orderBy: STARTS_AT_DESC")).toEqual([...all].reverse());
  });

  test.each([
    // A window in time: what touches the second of May.
    [`startsAt: { lt: "2031-05-03T00:00:00Z" }, endsAt: { gte: "2031-05-02T00:00:00Z" }`, ["Cellar"]],
    [`startsAt: { gte: "2031-05-01T16:00:00Z", lte: "2031-05-02T16:00:00Z" }`, ["Kitchen", "Cellar"]],
    [`startsAt: { gt: "2031-05-01T18:00:00+02:00" }`, ["Cellar", "Piazza"]],
    [`endsAt: { lte: "2031-05-01T18:00:00Z" }`, ["Long ago", "Under way", "Kitchen"]],
    [`isUpcoming: { eq: true }`, ["Under way", "Kitchen", "Cellar", "Piazza"]],
    [`isUpcoming: { eq: false }`, ["Long ago"]],
    [`kind: { eq: SHARED_MEAL }`, ["Kitchen", "Cellar"]],
    [`kind: { notIn: [SHARED_MEAL] }`, ["Long ago", "Under way", "Piazza"]],
    [`language: { eq: "ar" }`, ["Kitchen", "Cellar"]],
    [`language: { in: ["it", "ti"] }`, all],
    [`language: { notIn: ["ar"] }`, ["Long ago", "Under way", "Piazza"]],
    [`isFree: { eq: true }`, ["Kitchen", "Cellar"]],
    [`isFree: { eq: false }`, ["Long ago", "Under way", "Piazza"]],
    [`status: { eq: CANCELLED }`, ["Cellar"]],
    [`status: { notIn: [CANCELLED] }`, ["Long ago", "Under way", "Kitchen", "Piazza"]],
    [`attendanceMode: { in: [HYBRID, ONLINE] }`, ["Piazza"]],
    [`country: { eq: "IT" }`, ["Kitchen", "Cellar"]],
    [`country: { in: ["FR", "DE"] }`, ["Piazza"]],
    [`country: { notIn: ["IT", "FR"] }`, ["Long ago", "Under way"]],
    [`accessFeature: { available: [STEP_FREE] }`, ["Kitchen"]],
    [`accessFeature: { available: [CHILDCARE] }`, ["Cellar"]],
    [`accessFeature: { availableOrOnRequest: [CHILDCARE] }`, ["Kitchen", "Cellar"]],
    [`accessFeature: { available: [STEP_FREE], availableOrOnRequest: [CHILDCARE] }`, ["Kitchen"]],
    [`accessFeature: { available: [STEP_FREE, CHILDCARE] }`, []],
    [`accessFeature: { available: [BRAILLE] }`, []],
    [`not: { accessFeature: { available: [STEP_FREE] } }`, ["Long ago", "Under way", "Cellar", "Piazza"]],
    [`or: [{ status: { eq: CANCELLED } }, { country: { eq: "FR" } }]`, ["Cellar", "Piazza"]],
    [`id: { in: ["x"] }`, []],
  ])("can be filtered by %s", async (where, expected) => {
    expect(await venues(`where: { ${where} }`)).toEqual(expected);
  });

  test("can be filtered by program and by any partner of the program", async () => {
    const of = (name: string) => ({ id: ids.get(name) });
    expect(await venues("where: { program: { eq: $id } }", of("meal"))).toEqual(["Kitchen", "Cellar"]);
    expect(await venues("where: { program: { notIn: [$id] } }", of("meal"))).toEqual([
      "Long ago",
      "Under way",
      "Piazza",
    ]);
    expect(await venues("where: { program: { eq: $id } }", of("draft"))).toEqual([]);
    expect(await venues("where: { partner: { eq: $id } }", { id: third })).toEqual([
      "Long ago",
      "Under way",
      "Piazza",
    ]);
    expect(await venues("where: { partner: { eq: $id } }", { id: sides.community })).toEqual(all);
    expect(await venues("where: { partner: { notIn: [$id] } }", { id: third })).toEqual([
      "Kitchen",
      "Cellar",
    ]);
    expect(await venues("where: { id: { eq: $id } }", of("Secret kitchen"))).toEqual([]);
  });

  test("can be searched by the venue's words and the program's, in any of their languages", async () => {
    expect(await venues('search: "KITCHEN"')).toEqual(["Kitchen"]);
    expect(await venues('search: "площа"')).toEqual(["Piazza"]);
    expect(await venues('search: "lentils"')).toEqual(["Kitchen", "Cellar"]);
    expect(await venues('search: "خبز"')).toEqual(["Kitchen", "Cellar"]);
    expect(await venues('search: "cooking cellar"')).toEqual(["Cellar"]);
    expect(await venues('search: "street", where: { country: { eq: "FR" } }')).toEqual(["Piazza"]);
    expect(await venues('search: "secret"')).toEqual([]);
  });

  test("says where it found the words", async () => {
    const query = '{ sessions(search: "cooking cellar") { edges { matches { field language } } } }';
    const { data } = await app.graphql(query);
    expect(data.sessions.edges).toEqual([
      {
        matches: [
          { field: "VENUE", language: "en" },
          { field: "SUBJECT", language: "en" },
        ],
      },
    ]);
  });

  test("follows when the program's words change", async () => {
    await admin.do("programUpdate", { id: ids.get("meal"), title: en("Chickpeas and bread") });
    await admin.approve(ids.get("meal") ?? "", "COMMUNITY", "HOST");
    expect(await venues('search: "lentils"')).toEqual([]);
    expect(await venues('search: "chickpeas kitchen"')).toEqual(["Kitchen"]);
  });

  test("is the same below a program", async () => {
    const query = `query ($id: ID!) { program(by: { id: $id }) {
      sessions(where: { isUpcoming: { eq: true } }, orderBy: STARTS_AT_DESC) {
        nodes { venue { name { text } } } totalCount { value } } } }`;
    const { data } = await app.graphql(query, { id: ids.get("talk") });
    expect(data.program.sessions).toEqual({
      nodes: [{ venue: { name: { text: "Piazza" } } }, { venue: { name: { text: "Under way" } } }],
      totalCount: { value: 2 },
    });
  });
});
