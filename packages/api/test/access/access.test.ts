import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import pg from "pg";
import { inputTypeOf } from "#test/admin-mutations";
import { addKey, createTestApp, type TestApp } from "#test/test-app";
import { decodeId } from "../../src/platform/graphql/types/ids.ts";
import { hashOfKey } from "../../src/platform/identity/access-key.ts";

let app: TestApp;
/** Keys of two partners, each with what a coordinator may do. */
const keys: Record<"asmara" | "harbour", string> = { asmara: "", harbour: "" };

let writerOfHarbour = "";
const scopes = ["partners:read", "programs:read", "programs:write", "programs:approve"];

beforeAll(async () => {
  app = await createTestApp({ demo: true });
  const rows = await app.database.asOwner((owner) =>
    owner.query("select slug, id from heritage.partners where slug in ('asmara-circle', 'harbour-museum')"),
  );
  const idOf = new Map<string, string>(rows.rows.map((row) => [row.slug, row.id]));
  keys.asmara = await addKey(app.database, { partnerId: idOf.get("asmara-circle"), scopes });
  writerOfHarbour = await addKey(app.database, {
    partnerId: idOf.get("harbour-museum"),
    scopes: [...scopes, "partners:write"],
  });
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
      { code: "NOT_YOURS", path: ["input", "partnerId"] },
    ]);
  });
});

describe("a partner that is home of a program", () => {
  const mutate = async (name: string, input: object, key: string) => {
    const type = inputTypeOf(name);
    const { data } = await app.graphql(
      `mutation ($input: ${type}!) { ${name}(input: $input) { userErrors { code path message } } }`,
      { input },
      { key },
    );
    return data[name].userErrors;
  };

  test("does not hold the key of the other side, nor changes over to it", async () => {
    const [home, other] = [await partnerId("harbour-museum"), await partnerId("asmara-circle")];
    const input = {
      ...(await draft("harbour-museum", "Not by one side")),
      startsOn: "2031-05-01",
      partners: [home, other].map((id) => ({ partnerId: id, role: "LEAD" })),
    };
    const { data } = await app.graphql(create, { input }, { key: keys.harbour });
    const { id } = data.programCreate.program;
    const approve = (side: string) =>
      mutate("programApprove", { id, side, evidence: "Minutes, item 4" }, keys.harbour);
    expect(await approve("HOST")).toEqual([]);
    expect(await approve("COMMUNITY")).toMatchObject([
      { code: "CONDITION_MISSING", path: ["input", "side"] },
    ]);
    const side = { id: home, side: "COMMUNITY" };
    expect(await mutate("partnerUpdate", side, writerOfHarbour)).toMatchObject([
      {
        code: "CONDITION_MISSING",
        path: ["input", "side"],
        message: expect.stringMatching(/administrators/),
      },
    ]);
    expect(await mutate("partnerUpdate", { id: home, side: "HOST" }, writerOfHarbour)).toEqual([]);
    expect(await mutate("programAgree", { id }, keys.harbour)).toMatchObject([{ code: "CONDITION_MISSING" }]);
  });

  test("is refused by the database itself what the services refuse", async () => {
    const member = new pg.Client({ connectionString: app.database.urls.member });
    await member.connect();
    const { rows } = await app.database.asOwner((owner) =>
      owner.query("select key_id from heritage.access_key_secrets where key_hash = $1", [
        hashOfKey(writerOfHarbour),
      ]),
    );
    const refused = async (sql: string) => {
      await member.query(`begin; select set_config('hx.viewer', '${rows[0].key_id}', true)`);
      const code = await member.query(sql).then(
        ({ rowCount }) => `changed ${rowCount}`,
        (error) => error.code,
      );
      await member.query("rollback");
      return code;
    };
    const harbour = "(select id from partners where slug = 'harbour-museum')";
    expect(await refused(`update programs set summary = summary where home_partner_id = ${harbour}`)).toMatch(
      /^changed [1-9]/,
    );
    for (const sql of [
      "update programs set host_approved_at = now(), community_approved_at = now()",
      "update programs set origin = 'IMPORTED', source_name = 'a feed'",
      "update programs set public_from = now()",
      `update partners set side = 'COMMUNITY' where id = ${harbour}`,
      `insert into programs (home_partner_id, slug, title, kind, origin, source_name, sort_title, search_vector)
       values (${harbour}, 'made-up', '{}', 'OTHER', 'IMPORTED', 'a feed', '', '')`,
    ])
      expect([sql, await refused(sql)]).toEqual([sql, "42501"]);
    await member.end();
  });
});

describe("a partner that takes part in a draft", () => {
  const parts = async (id: string, key: string) => {
    const document =
      "query ($id: ID!) { program(by: { id: $id }) { partners { edges { role node { slug } } totalCount { value } } } }";
    const { data } = await app.graphql(document, { id }, { key });
    return data.program?.partners ?? null;
  };
  const outsider = async () =>
    addKey(app.database, { partnerId: decodeId("part", await partnerId("city-library")), scopes });
  const make = async (title: string) => {
    const input = {
      ...(await draft("asmara-circle", title)),
      partners: [
        { partnerId: await partnerId("asmara-circle"), role: "LEAD" },
        { partnerId: await partnerId("harbour-museum"), role: "HOST" },
      ],
    };
    const { data } = await app.graphql(create, { input }, { key: keys.asmara });
    expect(data.programCreate.userErrors).toEqual([]);
    return data.programCreate.program.id;
  };

  test("sees with whom, before it approves; others see nothing of it", async () => {
    const id = await make("Bread of two shores");
    const all = {
      edges: [
        { role: "LEAD", node: { slug: "asmara-circle" } },
        { role: "HOST", node: { slug: "harbour-museum" } },
      ],
      totalCount: { value: 2 },
    };
    expect(await parts(id, keys.asmara)).toEqual(all);
    expect(await parts(id, keys.harbour)).toEqual(all);
    expect(await parts(id, await outsider())).toBeNull();
  });

  test("does not see a partner that is hidden, nor anybody once the draft is deleted", async () => {
    const id = await make("Letters that never came");
    const change = async (name: string, id: string, key: string) => {
      const document = `mutation ($id: ID!) { ${name}(input: { id: $id }) { userErrors { code } } }`;
      const { data } = await app.graphql(document, { id }, { key });
      expect(data[name].userErrors).toEqual([]);
    };
    const asmara = await partnerId("asmara-circle");
    await change("partnerUnpublish", asmara, app.adminKey);
    expect((await parts(id, keys.harbour)).edges).toEqual([
      { role: "HOST", node: { slug: "harbour-museum" } },
    ]);
    await change("partnerPublish", asmara, app.adminKey);
    expect((await parts(id, keys.harbour)).edges).toHaveLength(2);
    await change("programDelete", id, keys.asmara);
    expect(await parts(id, keys.harbour)).toBeNull();
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

describe("an idempotency key of yesterday", () => {
  test("is free again, and goes with the others of its caller", async () => {
    const call = async (idempotencyKey: string) => {
      const input = { ...(await draft("asmara-circle", "Yesterday")), idempotencyKey };
      return (await app.graphql(create, { input }, { key: keys.asmara })).data.programCreate;
    };
    const first = await call("of-yesterday");
    await call("also-of-yesterday");
    expect(await call("of-yesterday")).toMatchObject({ replayed: true, program: { id: first.program.id } });
    await app.database.asOwner((owner) =>
      owner.query("update heritage.idempotency_keys set created_at = now() - interval '25 hours'"),
    );
    const again = await call("of-yesterday");
    expect(again).toMatchObject({ replayed: false, userErrors: [] });
    expect(again.program.id).not.toBe(first.program.id);
    expect(await call("of-yesterday")).toMatchObject({ replayed: true, program: { id: again.program.id } });
    const { rows } = await app.database.asOwner((owner) =>
      owner.query("select key from heritage.idempotency_keys where key like '%of-yesterday'"),
    );
    expect(rows).toEqual([{ key: "of-yesterday" }]);
  });
});

describe("the log", () => {
  test("holds an entry for each action, chained to the one before", async () => {
    const { rows } = await app.database.asOwner((owner) =>
      owner.query("select count(*)::int as entries, max(position)::int as last from heritage.audit_entries"),
    );
    expect(rows[0].entries).toBeGreaterThan(20);
    expect(rows[0].last).toBe(rows[0].entries);
  });
});
