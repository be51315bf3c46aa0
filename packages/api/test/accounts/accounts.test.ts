import { createHash } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { Acts, type Sides } from "#test/acts";
import { IdentityProvider } from "#test/servers/identity-provider";
import { addKey, createTestApp, type TestApp } from "#test/test-app";
import { Role } from "../../src/modules/accounts/account.vocabulary.ts";
import { PersonalData } from "../../src/modules/accounts/personal-data.ts";
import { modules } from "../../src/modules.ts";
import { verifyAudit } from "../../src/platform/audit/audit-chain.ts";
import { decodeId, encodeId } from "../../src/platform/graphql/ids.ts";

const scopes = modules.flatMap((module) => module.scopes ?? []);
const personalPlaces = new PersonalData(modules.flatMap(({ personalData = [] }) => personalData)).places;

let provider: IdentityProvider;
let app: TestApp;
let acts: Acts;
let sides: Sides;
/** Access tokens: Selam looks after the museum, Amina coordinates there, Dawit belongs nowhere. */
const tokens = { selam: "", amina: "", dawit: "" };

beforeAll(async () => {
  provider = await IdentityProvider.start();
  app = await createTestApp({ settings: { oidcIssuers: [provider.trusted] } });
  acts = new Acts(app);
  sides = await acts.bothSides();
  for (const login of ["selam", "amina", "dawit"] as const)
    tokens[login] = (await provider.signIn(login)).accessToken;
});
afterAll(async () => {
  await app?.close();
  await provider?.close();
});

const payloads: Record<string, string> = {
  memberInvite: "secret replayed invitation { id role expiresAt acceptedAt revokedAt }",
  invitationRevoke: "invitation { id revokedAt }",
  invitationAccept: "membership { id role partner { id } person { id } }",
  membershipEnd: "replayed",
  personUpdate: "person { name email }",
  personErase: "receipt { place held removed remains }",
};

// biome-ignore lint/suspicious/noExplicitAny: payloads of every shape.
async function act(name: string, input: object, key: string): Promise<any> {
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
  const { data, errors } = await app.graphql(
    `mutation ($input: ${type}!) { ${name}(input: $input) { ${payloads[name]} userErrors { code path message } } }`,
    { input },
    { key },
  );
  return data?.[name] ?? { refused: errors?.[0].extensions.code };
}
const mistakes = (payload: { userErrors: { code: string; path: string[] }[] }) =>
  payload.userErrors.map(({ code, path }) => `${path.slice(1).join(".")} ${code}`);

const invite = (role: string, key = app.adminKey, more: object = {}) =>
  act("memberInvite", { partnerId: sides.host, role, ...more }, key);
const accept = (secret: string, key: string) => act("invitationAccept", { secret }, key);

async function join(role: string, token: string): Promise<string> {
  const { membership } = await accept((await invite(role)).secret, token);
  expect(membership).toMatchObject({ role, partner: { id: sides.host } });
  return membership.id;
}
async function viewerOf(token: string) {
  const document =
    "{ viewer { kind scopes person { id name email } memberships { id role partner { id } } } }";
  const { data } = await app.graphql(document, {}, { key: token });
  return data.viewer;
}
const sql = async (text: string, values: unknown[] = []) =>
  (await app.database.asOwner((owner) => owner.query(text, values))).rows;

describe("roles", () => {
  test("are public: everybody reads in their language what each may do", async () => {
    for (const language of ["en", "ar", "it", "ti", "uk", "zh"]) {
      const { data } = await app.graphql(`query @inLanguages(prefer: ["${language}"]) {
        roles { role scopes name { language isFallback } description { language isFallback } } }`);
      expect(data.roles.map(({ role }: { role: string }) => role)).toEqual(Object.keys(Role));
      for (const { scopes: held, name, description } of data.roles) {
        expect([name, description]).toEqual([
          { language, isFallback: false },
          { language, isFallback: false },
        ]);
        expect(scopes).toEqual(expect.arrayContaining(held));
      }
    }
  });
});

describe("an invitation", () => {
  test("makes whoever opens its link a member, once", async () => {
    const { secret, invitation } = await invite("PARTNER_ADMINISTRATOR");
    expect(secret).toMatch(/^[\w-]{32}$/);
    expect(Date.parse(invitation.expiresAt) - Date.now()).toBeGreaterThan(6 * 86_400_000);
    const stored = await sql("select from heritage.invitations where token_hash = $1", [
      createHash("sha256").update(secret).digest(),
    ]);
    expect(stored).toHaveLength(1);

    const { membership } = await accept(secret, tokens.selam);
    expect(membership).toMatchObject({ role: "PARTNER_ADMINISTRATOR", partner: { id: sides.host } });
    for (const token of [tokens.selam, tokens.amina])
      expect(mistakes(await accept(secret, token))).toEqual(["secret NOT_FOUND"]);

    expect(await viewerOf(tokens.selam)).toMatchObject({
      kind: "PERSON",
      scopes: expect.arrayContaining(["accounts:write", "keys:write", "programs:approve"]),
      memberships: [{ role: "PARTNER_ADMINISTRATOR", partner: { id: sides.host } }],
    });
  });

  test("opened by many at once makes one member", async () => {
    const { secret } = await invite("EVALUATOR");
    const people = await Promise.all(["a", "b", "c", "d", "e", "f"].map((login) => provider.signIn(login)));
    const came = await Promise.all(people.map(({ accessToken }) => accept(secret, accessToken)));
    expect(came.filter(({ membership }) => membership !== null)).toHaveLength(1);
  });

  test("is void when it has expired, was taken back, or never was", async () => {
    const expired = await invite("CURATOR");
    await sql("update heritage.invitations set expires_at = now() where id = $1", [
      decodeId("invi", expired.invitation.id),
    ]);
    const revoked = await invite("CURATOR");
    const { invitation } = await act("invitationRevoke", { id: revoked.invitation.id }, tokens.selam);
    expect(invitation.revokedAt).not.toBeNull();
    for (const secret of [expired.secret, revoked.secret, "never-was", "", "x".repeat(5000), "\0"])
      expect(mistakes(await accept(secret, tokens.dawit))).toEqual(["secret NOT_FOUND"]);
    expect((await viewerOf(tokens.dawit)).memberships).toEqual([]);
  });

  test("that was accepted is not taken back: the membership is ended", async () => {
    const { secret, invitation } = await invite("AUDITOR");
    await accept(secret, tokens.amina);
    const revoke = act("invitationRevoke", { id: invitation.id }, tokens.selam);
    expect(mistakes(await revoke)).toEqual(["id INVALID_TRANSITION"]);
    const { memberships } = await viewerOf(tokens.amina);
    await act("membershipEnd", { id: memberships[0].id }, tokens.amina);
  });

  test("is good for 1 to 30 days, and shows its secret once", async () => {
    for (const days of [0, -1, 31])
      expect(mistakes(await invite("CURATOR", tokens.selam, { days }))).toEqual(["days INVALID"]);
    const once = { idempotencyKey: "an invitation once".replaceAll(" ", "-") };
    const first = await invite("CURATOR", tokens.selam, once);
    const again = await invite("CURATOR", tokens.selam, once);
    expect(again).toMatchObject({ replayed: true, secret: null, invitation: { id: first.invitation.id } });
  });

  test("gives no role that may do more than whoever invites", async () => {
    const [{ id: partnerId }] = await sql("select id from heritage.partners where id = $1", [
      decodeId("part", sides.host),
    ]);
    const porter = await addKey(app.database, {
      partnerId,
      scopes: ["partners:read", "programs:read", "accounts:read", "accounts:write"],
    });
    expect(mistakes(await invite("PROGRAM_COORDINATOR", porter))).toEqual(["role NOT_YOURS_TO_GIVE"]);
    expect(mistakes(await invite("EVALUATOR", porter))).toEqual([]);
    // What somebody else may do is no hindrance to taking it back.
    const { invitation } = await invite("PARTNER_ADMINISTRATOR");
    expect(mistakes(await act("invitationRevoke", { id: invitation.id }, porter))).toEqual([]);
  });

  test("to another partner, or by somebody without the right, is none", async () => {
    for (const [partnerId, code] of [
      [sides.community, "NOT_YOURS"],
      ["part_nothing", "NOT_FOUND"],
      ["", "NOT_FOUND"],
    ])
      expect(mistakes(await invite("CURATOR", tokens.selam, { partnerId }))).toEqual([`partnerId ${code}`]);
    expect(await invite("CURATOR", tokens.dawit)).toEqual({ refused: "FORBIDDEN" });
    const theirs = await act("memberInvite", { partnerId: sides.community, role: "CURATOR" }, app.adminKey);
    const revoke = act("invitationRevoke", { id: theirs.invitation.id }, tokens.selam);
    expect(mistakes(await revoke)).toEqual(["id NOT_FOUND"]);
  });

  test("is accepted by a person, not by a key", async () => {
    const { secret } = await invite("CURATOR");
    expect(await accept(secret, app.adminKey)).toEqual({ refused: "FORBIDDEN" });
    const { errors } = await app.graphql(
      `mutation { invitationAccept(input: { secret: "${secret}" }) { replayed } }`,
    );
    expect(errors?.[0].extensions.code).toBe("UNAUTHENTICATED");
  });
});

describe("a membership", () => {
  const list = `query ($id: ID!) { node(id: $id) { ... on Partner {
    memberships(first: 50) { nodes { role person { name } } } invitations(first: 50) { nodes { id } } } } }`;
  const people = async (token?: string) =>
    (await app.graphql(list, { id: sides.host }, token ? { key: token } : {})).data.node;

  test("shows to those who look after the partner's people, and to nobody else", async () => {
    await act("personUpdate", { name: "Selam T." }, tokens.selam);
    expect((await people(tokens.selam)).memberships.nodes).toContainEqual({
      role: "PARTNER_ADMINISTRATOR",
      person: { name: "Selam T." },
    });
    const id = await join("PROGRAM_COORDINATOR", tokens.amina);
    for (const token of [tokens.amina, tokens.dawit, undefined])
      expect(await people(token)).toEqual({ memberships: null, invitations: null });
    await act("membershipEnd", { id }, tokens.amina);
  });

  test("ends at once when the person leaves", async () => {
    const id = await join("PROGRAM_COORDINATOR", tokens.amina);
    expect((await viewerOf(tokens.amina)).scopes).toContain("programs:write");
    expect(mistakes(await act("membershipEnd", { id }, tokens.amina))).toEqual([]);
    expect(await viewerOf(tokens.amina)).toMatchObject({ scopes: [], memberships: [] });
  });

  test("ends at once when it is taken, by those alone who look after the partner's people", async () => {
    const id = await join("PROGRAM_COORDINATOR", tokens.amina);
    expect(mistakes(await act("membershipEnd", { id }, tokens.dawit))).toEqual(["id NOT_FOUND"]);
    expect(mistakes(await act("membershipEnd", { id }, tokens.selam))).toEqual([]);
    expect((await viewerOf(tokens.amina)).scopes).toEqual([]);
  });

  test("of a colleague is not ended by a coordinator", async () => {
    await join("PROGRAM_COORDINATOR", tokens.amina);
    const { memberships } = await viewerOf(tokens.selam);
    const end = act("membershipEnd", { id: memberships[0].id }, tokens.amina);
    expect(mistakes(await end)).toEqual(["id NOT_FOUND"]);
  });
});

describe("what is held about a person", () => {
  const marks = { name: "Xanthippe Marker", email: "xanthippe.marker@people.example" };
  let token: string;
  let id: string;

  /** Every table in which one of these texts stands in any column. */
  async function tablesWith(...texts: string[]): Promise<string[]> {
    const tables = await sql(
      "select relname from pg_class where relnamespace = 'heritage'::regnamespace and relkind = 'r' order by 1",
    );
    const found: string[] = [];
    for (const { relname } of tables) {
      const rows = await sql(
        `select from heritage.${relname} as it where exists (
           select from unnest($1::text[]) as mark where position(lower(mark) in lower(it::text)) > 0) limit 1`,
        [texts],
      );
      if (rows.length > 0) found.push(relname);
    }
    return found;
  }

  beforeAll(async () => {
    token = (await provider.signIn("xanthippe-subject")).accessToken;
    await join("PARTNER_ADMINISTRATOR", token);
    await act("personUpdate", { ...marks, idempotencyKey: "x-1" }, token);
    id = decodeId("pers", (await viewerOf(token)).person.id) ?? "";
    // Everything that a person can leave a trace by.
    await invite("CURATOR", token);
    const make = `mutation ($input: KeyCreateInput!) { keyCreate(input: $input) { userErrors { code } } }`;
    const key = { partnerId: sides.host, name: "Desk", kind: "SECRET", scopes: ["programs:read"] };
    expect((await app.graphql(make, { input: key }, { key: token })).data.keyCreate.userErrors).toEqual([]);
    const program = await acts.draft(sides);
    const approve = `mutation ($input: ProgramApproveInput!) { programApprove(input: $input) { userErrors { code } } }`;
    const approval = { id: program, side: "HOST", evidence: "Minutes, item 4" };
    const { data } = await app.graphql(approve, { input: approval }, { key: token });
    expect(data.programApprove.userErrors).toEqual([]);
    await acts.do("partnerUpdate", { id: sides.host, contact: marks });
    const accessFeatures = [{ kind: "STEP_FREE", status: "AVAILABLE", verifiedBy: marks.name }];
    await acts.session(program, { accessFeatures });
    await until(async () => (await tablesWith(id)).includes("token_buckets"));
  });

  test("is named place by place: every table that knows a person, found by what stands in it", async () => {
    const places = personalPlaces.map(({ place }) => place);
    const found = await tablesWith(id, ...Object.values(marks), "xanthippe-subject");
    expect(found).toEqual(expect.arrayContaining(["people", "person_identities", "memberships"]));
    expect(places.filter((place) => found.includes(place)).sort()).toEqual(found);
    expect([...places].sort()).toEqual(found);
  });

  test("is named place by place: every table that refers to people, or keeps who did something", async () => {
    const referring = await sql(
      `select distinct conrelid::regclass::text as name from pg_constraint
       where confrelid = 'heritage.people'::regclass
       union select relname from pg_attribute join pg_class on pg_class.oid = attrelid
       where relnamespace = 'heritage'::regnamespace and relkind = 'r' and not attisdropped
         and attname ~ '(^|_)(person|people|viewer|actor|by|email|telephone|phone)$'`,
    );
    const places = new Set(personalPlaces.map(({ place }) => place));
    const missing = referring
      .map(({ name }) => name.replace("heritage.", ""))
      .filter((name) => !places.has(name));
    expect(missing).toEqual([]);
    expect(referring.length).toBeGreaterThan(4);
  });

  interface Held {
    place: string;
    held: string;
    record: string;
  }
  async function heldRecords(): Promise<Held[]> {
    const { data } = await app.graphql(
      'query @inLanguages(prefer: ["it"]) { viewer { personalData(first: 100) { nodes { place held record } } } }',
      {},
      { key: token },
    );
    return data.viewer.personalData.nodes;
  }

  test("can be read and taken away by the person, also where it lies at a partner", async () => {
    const records = await heldRecords();
    expect([...new Set(records.map(({ place }) => place))]).toEqual(personalPlaces.map(({ place }) => place));
    for (const { record } of records) expect(JSON.parse(record)).toEqual(expect.any(Object));
    expect(records[0]?.held).toBe("I tuoi ruoli presso i partner.");
    for (const options of [{}, { key: app.adminKey }]) {
      const document =
        "{ viewer { personalData { nodes { place } pageInfo { hasNextPage } totalCount { value } } } }";
      const { data } = await app.graphql(document, {}, options);
      const nothing = { nodes: [], pageInfo: { hasNextPage: false }, totalCount: { value: 0 } };
      expect(data.viewer.personalData).toEqual(nothing);
    }
  });

  test("is read whole, page by page, in both directions", async () => {
    // To ask changes one's own budget.
    const text = ({ place, record }: Omit<Held, "held">) => (place === "token_buckets" ? place : record);
    const records = (await heldRecords()).map(text);
    const document = `query ($first: Int, $after: String, $last: Int, $before: String) { viewer {
      personalData(first: $first, after: $after, last: $last, before: $before) {
        totalCount { value precision } nodes { place record }
        pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } } }`;
    const page = async (args: object) =>
      (await app.graphql(document, args, { key: token })).data.viewer.personalData;
    const forward: string[] = [];
    let after: string | null = null;
    do {
      const { nodes, pageInfo, totalCount } = await page({ first: 3, after });
      expect(totalCount).toEqual({ value: records.length, precision: "EXACT" });
      expect(pageInfo.hasPreviousPage).toBe(after !== null);
      forward.push(...nodes.map(text));
      after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
    } while (after);
    expect(forward).toEqual(records);
    const last = await page({ last: 4 });
    const { nodes } = await page({ last: 3, before: last.pageInfo.startCursor });
    expect([...nodes, ...last.nodes].map(text)).toEqual(forward.slice(-7));
    expect(last.pageInfo).toMatchObject({ hasNextPage: false, hasPreviousPage: true });
  });

  test("stays readable for the person who has left the partner", async () => {
    const { memberships } = await viewerOf(token);
    await act("membershipEnd", { id: memberships[0].id }, token);
    const places = (await heldRecords()).map(({ place }) => place);
    expect(places).not.toContain("memberships");
    expect(places).toEqual(
      expect.arrayContaining(["program_approvals", "invitations", "access_key_secrets"]),
    );
  });

  test("is not erased without being confirmed, nor by a key", async () => {
    expect(mistakes(await act("personErase", { confirm: false }, token))).toEqual(["confirm REQUIRED"]);
    expect(await act("personErase", { confirm: true }, app.adminKey)).toEqual({ refused: "FORBIDDEN" });
    expect((await viewerOf(token)).person.name).toBe(marks.name);
  });

  test("is erased with a receipt of each place, and the log still verifies", async () => {
    await join("CURATOR", token);
    const system = app.doors.member({ kind: "system" });
    const before = await verifyAudit(system);
    const { receipt } = await act("personErase", { confirm: true }, token);
    expect(
      receipt.map(({ place, removed, remains }: ErasedPlace) => [place, removed, remains !== null]),
    ).toEqual([
      ["memberships", 1, false],
      ["person_identities", 1, false],
      ["idempotency_keys", 1, false],
      ["people", 1, false],
      ["invitations", 0, true],
      ["access_key_secrets", 0, true],
      ["audit_entries", 0, true],
      ["token_buckets", 0, true],
      ["partners", 0, true],
      ["program_approvals", 0, true],
      ["session_access_features", 0, true],
    ]);
    // What said who it was is gone, but for what a partner publishes.
    expect(await tablesWith(...Object.values(marks), "xanthippe-subject")).toEqual([
      "partners",
      "session_access_features",
    ]);
    const remaining = receipt.filter(({ remains }: ErasedPlace) => remains !== null);
    for (const table of await tablesWith(id))
      expect(remaining.map(({ place }: ErasedPlace) => place)).toContain(table);
    const after = await verifyAudit(system, before.head);
    expect(after).toMatchObject({ fault: undefined, entries: before.entries + 1 });
    await system.close();
    expect((await app.asAdmin(`{ node(id: "${encodeId("pers", id)}") { id } }`)).data.node).toBeNull();
  });

  test("begins anew when the person signs in again: somebody without a name or a right", async () => {
    const viewer = await viewerOf(token);
    expect(viewer).toMatchObject({ scopes: [], memberships: [], person: { name: null, email: null } });
    expect(decodeId("pers", viewer.person.id)).not.toBe(id);
  });
});

interface ErasedPlace {
  place: string;
  removed: number;
  remains: string | null;
}

async function until(isSo: () => Promise<boolean>): Promise<void> {
  const end = Date.now() + 20_000;
  while (!(await isSo())) {
    if (Date.now() > end) throw new Error("It does not come about.");
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}
