import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { addKey, createTestApp, type TestApp } from "./support/test-app.ts";

let app: TestApp;
/** Keys of two partners, each with what a coordinator may do. */
const keys: Record<"asmara" | "harbour", string> = { asmara: "", harbour: "" };

beforeAll(async () => {
  app = await createTestApp({ demo: true });
  const rows = await app.database.asOwner((owner) =>
    owner.query("select slug, id from heritage.partners where slug in ('asmara-circle', 'harbour-museum')"),
  );
  const idOf = new Map<string, string>(rows.rows.map((row) => [row.slug, row.id]));
  const scopes = ["partners:read", "programs:read", "programs:write", "programs:approve"];
  keys.asmara = await addKey(app.database, { partnerId: idOf.get("asmara-circle"), scopes });
  keys.harbour = await addKey(app.database, { partnerId: idOf.get("harbour-museum"), scopes });
});
afterAll(() => app.close());

const create = `mutation ($input: ProgramCreateInput!) {
  programCreate(input: $input) { replayed program { id revision } userErrors { code message path } } }`;

async function partnerId(slug: string): Promise<string> {
  const { data } = await app.graphql(`{ partner(by: { slug: "${slug}" }) { id } }`);
  return data.partner.id;
}

const draft = async (slug: string, title: string) => ({
  partnerId: await partnerId(slug),
  kind: "WORKSHOP",
  title: [{ language: "en", text: title }],
});

describe("a partner's key", () => {
  test("creates a program for its partner, which others do not see", async () => {
    const input = await draft("asmara-circle", "Only ours");
    const { data, errors } = await app.graphql(create, { input }, { key: keys.asmara });
    expect(errors).toBeUndefined();
    expect(data.programCreate.userErrors).toEqual([]);
    const { id } = data.programCreate.program;
    const seen = async (key?: string) =>
      (await app.graphql("query ($id: ID!) { node(id: $id) { id } }", { id }, key ? { key } : {})).data.node;
    expect(await seen(keys.asmara)).toEqual({ id });
    expect(await seen(keys.harbour)).toBeNull();
    expect(await seen()).toBeNull();
  });

  test("creates nothing for another partner", async () => {
    const input = await draft("harbour-museum", "Not ours");
    const { data } = await app.graphql(create, { input }, { key: keys.asmara });
    expect(data.programCreate.program).toBeNull();
    expect(data.programCreate.userErrors).toMatchObject([
      { code: "NOT_FOUND", path: ["input", "partnerId"] },
    ]);
  });
});

describe("an idempotency key", () => {
  test("gives 100 calls at once one effect and one answer", async () => {
    const input = { ...(await draft("asmara-circle", "Once")), idempotencyKey: "one-of-100" };
    const answers = await Promise.all(
      Array.from({ length: 100 }, () => app.graphql(create, { input }, { key: keys.asmara })),
    );
    const made = answers.map(({ data, errors }) => data?.programCreate.program?.id ?? JSON.stringify(errors));
    expect(new Set(made).size).toBe(1);
    expect(answers.filter(({ data }) => !data.programCreate.replayed)).toHaveLength(1);
  });

  test("refuses another input", async () => {
    const input = { ...(await draft("asmara-circle", "Twice")), idempotencyKey: "one-of-100" };
    const { data } = await app.graphql(create, { input }, { key: keys.asmara });
    expect(data.programCreate.userErrors).toMatchObject([{ code: "IDEMPOTENCY_MISMATCH" }]);
  });
});

describe("the log", () => {
  test("holds an entry for each act, chained to the one before", async () => {
    const { rows } = await app.database.asOwner((owner) =>
      owner.query("select count(*)::int as entries, max(position)::int as last from heritage.audit_entries"),
    );
    expect(rows[0].entries).toBeGreaterThan(20);
    expect(rows[0].last).toBe(rows[0].entries);
  });
});
