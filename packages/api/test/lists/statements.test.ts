import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { AdminMutations } from "#test/admin-mutations";
import { addManyRecords } from "#test/many-records";
import { trustedUrl } from "#test/operations";
import { messagesOf, statementsOf } from "#test/statements";
import { createTestApp, type TestApp } from "#test/test-app";

let app: TestApp;
beforeAll(async () => {
  app = await createTestApp({ settings: { responseCacheMb: 0, jobWorkers: 0 } });
  await addManyRecords(app.database);
});
afterAll(() => app.close());

const program = { by: { slug: "bulk-program-7" } };

describe("a known operation sends", () => {
  // The list or look-up itself, then one for each relation it selects. A slug is found before it is read.
  test.each<[string, number, object, string]>([
    ["ListPrograms", 4, {}, "first"],
    ["ListPrograms", 5, { withTotalCount: true }, "first"],
    ["ListPartners", 1, {}, "first"],
    ["ListSessions", 5, {}, "first"],
    ["ListPartnerPrograms", 6, { by: { slug: "bulk-partner-1" } }, "first"],
    ["ListProgramSessions", 4, program, "first"],
    ["ListProgramPartners", 3, program, "first"],
    ["GetProgram", 9, program, "sessionsFirst"],
    ["ProgramFacets", 1, { search: "bulk" }, ""],
  ])("%s: %d statements whatever the page holds", async (name, expected, variables, size) => {
    const counts = [];
    for (const count of [1, 7, 60]) {
      const sent = await statementsOf(async () => {
        const response = await fetch(
          trustedUrl(app.url, name, { ...variables, ...(size && { [size]: count }) }),
        );
        expect(response.status).toBe(200);
        await response.json();
      });
      counts.push(sent.length);
    }
    expect(counts).toEqual([expected, expected, expected]);
  });
});

describe("an operation of one's own sends", () => {
  const statements = (query: string, key?: string) =>
    statementsOf(async () => {
      const { errors } = await app.graphql(query, {}, key === undefined ? {} : { key });
      expect(errors).toBeUndefined();
    });

  test("one statement for each relation, on every level, for all rows together", async () => {
    const deep = (size: number) => `{
      programs(first: ${size}) { nodes {
        subjects { key } communities { key } themes languages { tag } externalReferences { value }
        partner { identifiers { value } externalReferences { value } programs(first: 2) { nodes { sessions(first: 1) { nodes { id } } } } }
        partners(first: 2) { edges { role node { slug identifiers { value } } } totalCount { value } }
        sessions(first: 2) { nodes { accessFeatures { kind } externalReferences { value } program { slug } } pageInfo { hasNextPage hasPreviousPage } totalCount { value } }
      } }
    }`;
    // Programs; terms and references; partner, its identifiers, references, programs and their sessions; the parts,
    // identifiers and count; sessions, access, references, program and count.
    for (const size of [1, 20]) expect((await statements(deep(size))).length).toBeLessThanOrEqual(2 + 15);
  });

  test("one statement more to look how a search finds its words soonest, and one to say where", async () => {
    const found = (size: number) =>
      `{ programs(search: "bulk", first: ${size}) { edges { matches { field } } } }`;
    expect(await statements(found(1))).toHaveLength(3);
    expect(await statements(found(50))).toHaveLength(3);
    const sessions = (size: number) =>
      `{ sessions(search: "bulk", first: ${size}) { edges { matches { field } } } }`;
    expect(await statements(sessions(1))).toHaveLength(4);
    expect(await statements(sessions(50))).toHaveLength(4);
  });

  test("none for what it does not select", async () => {
    expect(await statements("{ __typename }")).toHaveLength(0);
    expect(await statements("{ programs { totalCount { value } } }")).toHaveLength(1);
    expect(
      await statements("{ programs { facets(fields: [KIND, SUBJECT, LANGUAGE]) { field } } }"),
    ).toHaveLength(1);
  });

  test("to see as an administrator: the same between one BEGIN, for them, and one COMMIT, once the key is known", async () => {
    const query = "{ programs { nodes { partner { slug } sessions(first: 1) { nodes { id } } } } }";
    const open = await statements(query);
    await statements(query, app.adminKey);
    const sent = await statements(query, app.adminKey);
    // A key is looked up again a quarter of a second later.
    const member = sent.filter((text) => !text.includes("viewer_of_key"));
    expect(member.filter((text) => /^(BEGIN|COMMIT)/.test(text))).toHaveLength(2);
    expect(member.filter((text) => text.includes("set_config('hx.viewer'"))).toHaveLength(1);
    expect(member.length).toBe(open.length + 3);
  });
});

test("a creation with its sessions sends eight messages, however many there are: the last of the action with its commit", async () => {
  const { host: partnerId } = await new AdminMutations(app).bothSides();
  for (const count of [1, 30]) {
    const sessions = Array.from({ length: count }, (_, day) => ({
      localStart: `2031-02-${String((day % 28) + 1).padStart(2, "0")}T18:00`,
      timeZone: "Europe/Rome",
      attendanceMode: "IN_PERSON",
    }));
    const input = { partnerId, kind: "WORKSHOP", title: [{ language: "en", text: "Readings" }], sessions };
    const mutation = `mutation ($input: ProgramCreateWithSessionsInput!) { programCreateWithSessions(input: $input) {
      program { slug sessions(first: 50) { nodes { id } } } userErrors { message } } }`;
    const sent = await messagesOf(async () => {
      const variables = { input: { ...input, idempotencyKey: `counted-${count}` } };
      const { data, errors } = await app.graphql(mutation, variables, { key: app.adminKey });
      expect(errors).toBeUndefined();
      expect(data.programCreateWithSessions.program.sessions.nodes).toHaveLength(count);
    });
    const messages = sent.filter(([text]) => !text?.includes("viewer_of_key"));
    expect(messages).toHaveLength(8);
    const commit = messages.find((texts) => texts.some((text) => text.includes("record_audit")));
    expect(commit?.at(-1)).toBe("COMMIT");
  }
});
