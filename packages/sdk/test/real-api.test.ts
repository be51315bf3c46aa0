import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { createFacade, type Facade } from "../src/generated/facade.ts";
import { calendarUrl, createClient, listPrograms, sessionsCalendarUrl } from "../src/index.ts";
import { caught } from "./support/caught.ts";
import { operations } from "./support/contract.ts";
import { forMembers } from "./support/queries-for-members.ts";
import { queryVariables } from "./support/query-variables.ts";
import { type RunningApi, startApi } from "./support/running-api.ts";

let api: RunningApi;
let visitor: Facade;
let admin: Facade;

beforeAll(async () => {
  api = await startApi();
  visitor = createFacade(createClient({ url: api.url, languages: ["en"], timeoutMs: 50_000 }));
  admin = createFacade(createClient({ url: api.url, key: api.key, languages: ["en"], timeoutMs: 50_000 }));
});
afterAll(() => api?.close(), 60_000);

async function ask(url: string, init?: RequestInit): Promise<unknown> {
  const response = await fetch(url, init);
  return response.json();
}

/** The same operation by its hash, as the API compiled it, and by its text. */
async function bothWays(name: string, variables: object): Promise<[unknown, unknown]> {
  const { sha256, document: query } = operations.find((operation) => operation.name === name) ?? {};
  const search = new URLSearchParams({ variables: JSON.stringify(variables) });
  const headers = { "content-type": "application/json", "accept-language": "en" };
  const body = JSON.stringify({ query, variables });
  return [
    await ask(`${api.url}/t/${sha256}?${search}`, { headers: { "accept-language": "en" } }),
    await ask(api.url, { method: "POST", headers, body }),
  ];
}

describe("every query", () => {
  test("is answered by its hash as by its text", async () => {
    const variables = await queryVariables(api.url, visitor);
    const queries = operations
      .filter(({ name, type }) => type === "query" && !forMembers.has(name))
      .map(({ name }) => name);
    expect([...queries].sort()).toEqual(Object.keys(variables).sort());
    for (const name of queries) {
      const [compiled, read] = await bothWays(name, variables[name] ?? {});
      expect(compiled).toEqual({ data: expect.anything() });
      expect(compiled).toEqual({ data: (read as { data: unknown }).data });
    }
  });

  test("walks a list to its end in both directions", async () => {
    const all = await visitor.programs.list({ first: 100 }).toArray({ limit: 1_000 });
    const ids = all.map(({ id }) => id);
    const forwards = await visitor.programs.list({ first: 2 }).toArray({ limit: 1_000 });
    const backwards = await visitor.programs.list({ last: 3 }).toArray({ limit: 1_000 });
    expect(forwards.map(({ id }) => id)).toEqual(ids);
    expect(backwards.map(({ id }) => id)).toEqual(ids.toReversed());
    expect(ids.length).toBeGreaterThan(5);
  });
});

const english = (text: string) => [{ language: "en", text }];

describe("what keeps somebody from an action", () => {
  test("is told to those whom it concerns", async () => {
    const [program] = await admin.programs.list().toArray({ limit: 1 });
    const question = { action: "programRestore", id: program?.id ?? "" };
    const missing = await admin.accounts.whyNot({ ...question, languages: ["it"] });
    expect(missing).toMatchObject([
      { __typename: "InputError", code: "CONDITION_MISSING", message: expect.stringContaining("eliminato") },
    ]);
    expect(await caught(visitor.accounts.whyNot(question))).toMatchObject({ code: "forbidden" });
  });
});

describe("what an id belongs to", () => {
  test("is told with its name, in the order of the ids", async () => {
    const { nodes: programs } = await visitor.programs.list({ first: 1 });
    const [program] = programs;
    const partner = program?.partner;
    const ids = [partner?.id ?? "", "prog_01h455vb4pex5vsknk084sn02q", program?.id ?? ""];
    expect(await visitor.service.getNodes({ ids, languages: ["en"] })).toMatchObject([
      { __typename: "Partner", id: partner?.id, name: partner?.name },
      null,
      { __typename: "Program", id: program?.id, slug: program?.slug, title: program?.title },
    ]);
    expect(await visitor.service.getNode({ id: ids[2] ?? "" })).toMatchObject({ __typename: "Program" });
    expect(await visitor.service.getNode({ id: ids[1] ?? "" })).toBeNull();
  });
});

test("what an operation costs is told without running it", async () => {
  const document = "query ($n: Int) { programs(first: $n) { nodes { id partner { id } } } }";
  const { isAllowed, requested, problems } = await visitor.service.costOf({ document, variables: { n: 10 } });
  expect([isAllowed, problems]).toEqual([true, []]);
  expect(requested).toBeGreaterThanOrEqual(20);
  const refused = await visitor.service.costOf({ document: "{ nothing }" });
  expect(refused).toMatchObject({ isAllowed: false, requested: null, problems: [expect.any(String)] });
});

describe("access", () => {
  test("is given by keys and invitations, and taken away again", async () => {
    const { accounts, partners } = admin;
    // One that keeps no heritage: of others, an administrator appoints nobody.
    const partner = await partners.get({ by: { slug: "bridge-school" } });
    const by = { id: partner?.id ?? "" };
    const input = { partnerId: by.id, name: "Website", kind: "SECRET", scopes: ["programs:read"] };
    const made = await accounts.createKey({ input });
    expect(made.userErrors).toEqual([]);
    const website = createFacade(createClient({ url: api.url, key: made.secret ?? "" }));
    expect(await website.accounts.getViewer()).toMatchObject({
      kind: "SECRET_KEY",
      scopes: ["programs:read"],
    });
    const keys = await accounts.keys({ by }).toArray({ limit: 100 });
    expect(keys.map(({ id }) => id)).toContain(made.key?.id);
    const id = made.key?.id ?? "";
    const rotated = await accounts.rotateKey({ input: { id, overlapHours: 1 } });
    expect(rotated.key?.secrets).toHaveLength(2);
    expect((await accounts.revokeKey({ input: { id } })).key?.revokedAt).not.toBeNull();
    // So long a service remembers a key.
    await sleep(500);
    expect(await caught(website.accounts.getViewer())).toMatchObject({ code: "forbidden", status: 401 });

    const { secret, invitation } = await accounts.inviteMember({
      input: { partnerId: by.id, role: "TREASURER" },
    });
    expect(secret?.length).toBeGreaterThan(20);
    const listed = await accounts.invitations({ by }).toArray({ limit: 100 });
    expect(listed.map((one) => one.id)).toContain(invitation?.id);
    const back = await accounts.revokeInvitation({ input: { id: invitation?.id ?? "" } });
    expect(back.invitation?.revokedAt).not.toBeNull();
    // A list that one may not see is not there.
    expect(await caught(visitor.accounts.members({ by }))).toMatchObject({ code: "not_found" });
  });

  test("of what a person does is refused to a key", async () => {
    const { accounts } = admin;
    for (const refused of [
      accounts.acceptInvitation({ input: { secret: "x" } }),
      accounts.updatePerson({ input: { name: "X" } }),
      accounts.erasePerson({ input: { confirm: true } }),
    ])
      expect(await caught(refused)).toMatchObject({ code: "forbidden", status: 403 });
    const { userErrors } = await accounts.endMembership({ input: { id: "memb_nothing" } });
    expect(userErrors).toMatchObject([{ code: "NOT_FOUND" }]);
  });
});

describe("every mutation", () => {
  test("carries a program from its partners to its close", async () => {
    const { partners, programs, sessions } = admin;
    const partnerNamed = async (name: string, side: string, kind: string) => {
      const { partner } = await partners.create({ input: { name: english(name), side, kind } });
      const id = partner?.id ?? "";
      expect((await partners.publish({ input: { id } })).partner?.isPublic).toBe(true);
      return id;
    };
    const weavers = await partnerNamed("Weavers of the valley", "COMMUNITY", "MIGRANT_ASSOCIATION");
    const museum = await partnerNamed("Museum of cloth", "HOST", "MUSEUM");
    const website = "https://museum.example/";
    expect((await partners.update({ input: { id: museum, website } })).partner?.website).toBe(website);

    const { program } = await programs.create({
      input: {
        partnerId: museum,
        title: english("Threads"),
        kind: "WORKSHOP",
        startsOn: "2099-05-01",
        partners: [
          { partnerId: weavers, role: "LEAD" },
          { partnerId: museum, role: "LEAD" },
        ],
      },
    });
    const id = program?.id ?? "";
    expect([program?.lifecycle, program?.isPublic]).toEqual(["DRAFT", false]);
    expect(await visitor.programs.get({ by: { id } })).toBeNull();

    const early = await programs.agree({ input: { id } });
    expect(early.program).toBeNull();
    expect(early.userErrors.map((error) => error.__typename)).toContain("ConditionError");

    for (const side of ["COMMUNITY", "HOST"]) {
      const approved = await programs.approve({ input: { id, side, evidence: "Minutes of 3 May" } });
      expect(approved.userErrors).toEqual([]);
    }
    expect((await programs.agree({ input: { id } })).program?.lifecycle).toBe("AGREED");
    expect((await visitor.programs.get({ by: { id } }))?.title.text).toBe("Threads");

    const meeting = await sessions.create({
      input: {
        programId: id,
        localStart: "2099-05-01T18:00",
        timeZone: "Europe/Rome",
        attendanceMode: "IN_PERSON",
      },
    });
    const sessionId = meeting.session?.id ?? "";
    const update = { id: sessionId, localEnd: "2099-05-01T20:00" };
    expect((await sessions.update({ input: update })).session?.localEnd).toMatch(/^2099-05-01T20:00/);
    expect((await sessions.postpone({ input: { id: sessionId } })).session?.status).toBe("POSTPONED");
    const online = { id: sessionId, url: "https://meet.example/1" };
    expect((await sessions.moveOnline({ input: online })).session?.status).toBe("MOVED_ONLINE");
    expect((await sessions.cancel({ input: { id: sessionId } })).session?.status).toBe("CANCELLED");

    expect((await programs.start({ input: { id } })).program?.lifecycle).toBe("ACTIVE");
    expect((await programs.close({ input: { id } })).program?.lifecycle).toBe("CLOSED");
    expect((await partners.unpublish({ input: { id: weavers } })).userErrors).toBeInstanceOf(Array);
  });

  test("takes effect once under one key, and refuses what was read before somebody else changed it", async () => {
    const [partner] = await admin.partners.list().toArray({ limit: 1 });
    const input = { partnerId: partner?.id ?? "", title: english("Once"), kind: "FESTIVAL" };
    const keyed = { input: { ...input, idempotencyKey: `once-${Date.now()}` } };
    const [first, again] = [await admin.programs.create(keyed), await admin.programs.create(keyed)];
    expect([first.replayed, again.replayed]).toEqual([false, true]);
    expect(again.program?.id).toBe(first.program?.id);

    const { id = "", revision = 0 } = first.program ?? {};
    const change = { id, expectedRevision: revision, kind: "SHARED_MEAL" };
    expect((await admin.programs.update({ input: change })).userErrors).toEqual([]);
    const { userErrors } = await admin.programs.update({ input: { ...change, kind: "WORKSHOP" } });
    expect(userErrors).toMatchObject([{ __typename: "ConflictError", currentRevision: revision + 1 }]);
    expect((await admin.programs.cancel({ input: { id } })).program?.lifecycle).toBe("CANCELLED");
  });

  test("tells in its answer which approvals have lapsed, and keeps every language", async () => {
    const { partners, programs } = admin;
    const partnerOf = async (side: string) => {
      const { partner } = await partners.create({
        input: { name: english(`Side ${side}`), side, kind: "LIBRARY" },
      });
      await partners.publish({ input: { id: partner?.id ?? "" } });
      return partner?.id ?? "";
    };
    const [community, museum] = [await partnerOf("COMMUNITY"), await partnerOf("HOST")];
    const title = [...english("Salt"), { language: "it", text: "Sale" }];
    const lead = [community, museum].map((partnerId) => ({ partnerId, role: "LEAD" }));
    const { program } = await programs.create({
      input: { partnerId: museum, title, kind: "WORKSHOP", startsOn: "2099-05-01", partners: lead },
    });
    const id = program?.id ?? "";
    for (const side of ["COMMUNITY", "HOST"])
      await programs.approve({ input: { id, side, evidence: "A letter" } });
    const changed = await programs.update({ input: { id, title: english("Salt and bread") } });
    expect(changed.program?.approvals).toMatchObject([
      { side: "HOST", isCurrent: false, evidence: "A letter", approvedAt: expect.any(String) },
      { side: "COMMUNITY", isCurrent: false },
    ]);
    const edited = await programs.getForEditing({ by: { id } });
    expect(edited?.title.translations.map(({ language, text }) => [language, text])).toEqual([
      ["en", "Salt and bread"],
      ["it", "Sale"],
    ]);
    expect(edited?.title.translations[1]).toMatchObject({ origin: "HUMAN", isOutdated: true });
    expect(edited?.partners.edges.map(({ node }) => node.id).sort()).toEqual([community, museum].sort());
  });

  test("takes things away, brings them back, and removes them for good; the log has it all", async () => {
    const { partners, programs, service, sessions } = admin;
    const made = await partners.create({ input: { name: english("Short"), side: "HOST", kind: "LIBRARY" } });
    const partnerId = made.partner?.id ?? "";
    const { program } = await programs.create({
      input: { partnerId, title: english("Brief"), kind: "DIALOGUE" },
    });
    const programId = program?.id ?? "";
    const { session } = await sessions.create({
      input: {
        programId,
        localStart: "2099-05-01T18:00",
        timeZone: "Europe/Rome",
        attendanceMode: "IN_PERSON",
      },
    });
    const sessionId = session?.id ?? "";

    for (const [id, subjects] of [
      [sessionId, sessions],
      [programId, programs],
      [partnerId, partners],
    ] as const) {
      const input = { id };
      const [gone] = Object.values(await subjects.delete({ input })) as [{ deletedAt: string | null }];
      expect(gone.deletedAt).toMatch(/^20/);
      const [back] = Object.values(await subjects.restore({ input })) as [{ deletedAt: string | null }];
      expect(back.deletedAt).toBeNull();
      await subjects.delete({ input });
      expect(await subjects.purge({ input })).toMatchObject({ purgedId: id, userErrors: [] });
    }
    const entries = await service.auditEntries({ first: 100 }).toArray({ limit: 50 });
    const actions = entries
      .filter(({ action }) => /\.(delete|restore|purge)$/.test(action))
      .map(({ action }) => action);
    expect(actions.slice(0, 4)).toEqual([
      "partner.purge",
      "partner.delete",
      "partner.restore",
      "partner.delete",
    ]);
    expect(actions).toHaveLength(12);
    expect(await caught(visitor.service.auditEntries())).toMatchObject({ code: "forbidden" });
  });

  test("of somebody without a key is forbidden", async () => {
    expect(await caught(visitor.programs.cancel({ input: { id: "prog_0" } }))).toMatchObject({
      code: "forbidden",
      requestId: expect.any(String),
    });
  });
});

test("a refusal of the API has its class, its request id and its sentence", async () => {
  const stale = listPrograms(createClient({ url: api.url }), { after: "not a cursor" });
  expect(await caught(stale)).toMatchObject({
    code: "invalid_input",
    status: 400,
    operation: "ListPrograms",
    requestId: expect.any(String),
    message: expect.stringContaining("cursor"),
  });
  const wrongPath = createClient({ url: `${api.url}l` });
  expect(await caught(listPrograms(wrongPath))).toMatchObject({
    code: "not_found",
    message: expect.stringMatching(/^There is nothing at GET .* GraphQL is at \/graphql,/),
  });
  const wrongKey = createClient({ url: api.url, key: "hx_sec_wrong" });
  expect(await caught(listPrograms(wrongKey))).toMatchObject({ code: "forbidden", status: 401 });
});

describe("the address of a calendar", () => {
  test("leads to the calendar of a program and of a session, in the preferred languages", async () => {
    const { nodes } = await visitor.programs.list({ first: 50 });
    const program = nodes.find(({ sessions }) => sessions.nodes.length > 0);
    for (const id of [program?.id ?? "", program?.sessions.nodes[0]?.id ?? ""]) {
      const response = await fetch(calendarUrl(`${api.url}/`, id, ["it", "ti"]));
      expect([response.status, response.headers.get("content-type")]).toEqual([
        200,
        "text/calendar; charset=utf-8",
      ]);
      expect(await response.text()).toContain("SUMMARY;LANGUAGE=it:");
    }
  });

  test("leads to the sessions of a partner, and to those that a filter finds", async () => {
    const [program] = await visitor.programs.list({ first: 1 }).toArray({ limit: 1 });
    const partner = [program?.partner?.id ?? ""];
    const filter = { partner, kind: [program?.kind ?? ""], heldIn: ["it", "ti"], attendance: ["IN_PERSON"] };
    const addresses = [
      calendarUrl(api.url, partner[0] ?? ""),
      sessionsCalendarUrl(api.url, { ...filter, free: true, country: ["IT"] }, ["it"]),
      sessionsCalendarUrl(api.url, { partner: [], free: false }),
    ];
    for (const address of addresses) expect([address, (await fetch(address)).status]).toEqual([address, 200]);
    expect(addresses[2]?.endsWith("/calendar/sessions.ics")).toBe(true);
  });

  test("keeps the path of a proxy, and what an id is made of stays one part of it", () => {
    expect(calendarUrl("https://museum.example/heritage/graphql", "prog_1")).toBe(
      "https://museum.example/heritage/calendar/prog_1.ics",
    );
    expect(calendarUrl("https://api.example/graphql?key=1", "a/../b?c", ["en-GB"])).toBe(
      "https://api.example/calendar/a%2F..%2Fb%3Fc.ics?language=en-GB",
    );
  });
});
