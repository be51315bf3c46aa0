import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { buildClientSchema, getIntrospectionQuery } from "graphql";
import { AdminMutations, inputTypeOf } from "#test/admin-mutations";
import { openCouncil } from "#test/council-stage";
import { addKey, createTestApp, type TestApp } from "#test/test-app";
import { readRows } from "../../proofs/read-rows.ts";
import { decodeId, encodeId } from "../../src/platform/graphql/types/ids.ts";
import { type FoundLists, listsToSave } from "./saved-fields.ts";

let app: TestApp;
let admin: AdminMutations;
let lists: FoundLists;
/** Who reads and saves, by name. */
const keys: Record<string, string> = {};
/** The partners that may take part in a program, whose home the first is. */
const partners: string[] = [];

beforeAll(async () => {
  app = await createTestApp();
  admin = new AdminMutations(app);
  const { data } = await app.graphql(getIntrospectionQuery());
  lists = listsToSave(buildClientSchema(data));
  const sides = await admin.bothSides();
  partners.push(sides.community, sides.host);
  for (const name of ["Library", "Archive", "Choir"])
    partners.push(await admin.publicPartner({ name: [{ language: "en", text: name }] }));
  const write = ["partners:write", "programs:write"];
  const read = ["partners:read", "programs:read"];
  const keyOf = (partner: string, scopes: string[]) =>
    addKey(app.database, { partnerId: decodeId("part", partner), scopes });
  keys["a writer at home"] = await keyOf(sides.community, [...read, ...write]);
  keys["a writer at home who reads no programs"] = await keyOf(sides.community, write);
  keys["a writer at home who reads no partners"] = await keyOf(sides.community, ["programs:read", ...write]);
  keys["a reader at home"] = await keyOf(sides.community, read);
  keys["a writer of the other side"] = await keyOf(sides.host, [...read, ...write]);
  keys["an administrator"] = app.adminKey;
});
afterAll(() => app?.close());

const sql = async (text: string, values: unknown[] = []) =>
  (await app.database.asOwner((owner) => owner.query(text, values))).rows;
const words = ["Bread", "Loom", "Sea", "Road", "Song"];
const languages = ["en", "it", "ti", "ar"];

/** A text in some languages, the first its original. */
const text = fc
  .uniqueArray(fc.constantFrom(...languages), { minLength: 1, maxLength: 3 })
  .chain((tags) =>
    fc.tuple(
      ...tags.map((language) =>
        fc.constantFrom(...words).map((word) => ({ language, text: `${word} ${language}` })),
      ),
    ),
  );
const terms = fc
  .uniqueArray(text, { maxLength: 4, selector: (label) => label[0]?.text })
  .map((labels) => labels.map((label) => ({ label })));
const parts = fc.uniqueArray(
  fc.record({ at: fc.nat({ max: 4 }), role: fc.constantFrom("LEAD", "HOST", "VENUE", "SUPPORT") }),
  { maxLength: 6, selector: ({ at, role }) => `${at} ${role}` },
);
const accessFeatures = fc.uniqueArray(
  fc.record({
    kind: fc.constantFrom("STEP_FREE", "HEARING_LOOP", "QUIET_SPACE"),
    status: fc.constantFrom("AVAILABLE", "ON_REQUEST", "UNKNOWN"),
    note: fc.option(text),
    verifiedBy: fc.option(fc.constantFrom("Guide", "Porter")),
    verifiedUntil: fc.option(fc.constantFrom("2020-01-01", "2040-01-01")),
  }),
  { maxLength: 3, selector: ({ kind }) => kind },
);
const state = fc.record({
  program: fc.record({
    title: text,
    summary: fc.option(text),
    description: fc.option(text),
    kindTerm: text,
    subjects: terms,
    communities: terms,
    themes: fc.uniqueArray(fc.constantFrom("MEMORY", "CRAFT", "FAMILY")),
    languages: fc.uniqueArray(fc.constantFrom("ti", "zh-Hant", "x-rif")),
    audiences: fc.uniqueArray(fc.constantFrom("EVERYONE", "ELDERS")),
    externalReferences: fc
      .uniqueArray(fc.constantFrom("a", "b", "c"))
      .map((values) => values.map((value) => ({ source: "city", value }))),
  }),
  parts,
  venue: fc.option(fc.record({ name: fc.option(text), locality: fc.option(fc.constant("Asmara")) })),
  statusNote: fc.option(text),
  accessFeatures,
  partner: fc.record({
    name: text,
    description: fc.option(text),
    languages: fc.uniqueArray(fc.constantFrom("ti", "en")),
    identifiers: fc
      .uniqueArray(fc.constantFrom("Q1065", "Q220"))
      .map((values) => values.map((value) => ({ scheme: "WIKIDATA", value }))),
  }),
  /** How each of the other partners is seen. */
  hidden: fc.array(fc.constantFrom("public", "unpublished", "deleted"), { minLength: 4, maxLength: 4 }),
  areOutdated: fc.boolean(),
  isImportsReference: fc.boolean(),
});
type State = typeof state extends fc.Arbitrary<infer T> ? T : never;

/** Columns whose value says when something was saved, not what. */
const ofSaving = new Set(["updated_at", "revision"]);
const ofTheService = [
  ...["audit_entries", "audit_head", "idempotency_keys", "content_version", "token_buckets"],
  ...["access_keys", "jobs", "job_entries", "change_clock", "change_entries", "change_notes", "change_runs"],
];

async function stored(database = app.database): Promise<string[]> {
  const rows = await database.asOwner(readRows);
  return Object.entries(rows)
    .filter(([table]) => !ofTheService.includes(table))
    .flatMap(([table, all]) =>
      all.map((row) => {
        const kept = Object.entries(row).filter(([column]) => !ofSaving.has(column));
        return `${table} ${JSON.stringify(Object.fromEntries(kept))}`;
      }),
    )
    .sort();
}

const differences = (before: string[], after: string[]) => [
  ...before.filter((row) => !after.includes(row)).map((row) => `before ${row}`),
  ...after.filter((row) => !before.includes(row)).map((row) => `after  ${row}`),
];

type Ids = Record<"program" | "session" | "partner", string>;

/** Writes the state with everybody in view, and then hides who is hidden. */
async function write(given: State): Promise<Ids> {
  const [partner = ""] = partners;
  await sql("update heritage.partners set deleted_at = null, public_from = '2020-01-01'");
  await sql("delete from heritage.programs");
  await admin.do("partnerUpdate", { id: partner, ...given.partner });
  const { id: program } = await admin.do("programCreate", {
    partnerId: partner,
    kind: "OTHER",
    ...given.program,
    partners: given.parts.map(({ at, role }) => ({ partnerId: partners[at], role })),
  });
  const session = await admin.session(program, {
    venue: given.venue,
    statusNote: given.statusNote,
    accessFeatures: given.accessFeatures,
  });
  if (given.areOutdated) {
    for (const [table, column] of [
      ...["title", "summary", "description", "kind_term"].map((name) => ["programs", name]),
      ["program_terms", "label"],
      ["sessions", "venue_name"],
      ["sessions", "status_note"],
      ["session_access_features", "note"],
      ["partners", "name"],
      ["partners", "description"],
    ])
      await sql(
        `update heritage.${table} set ${column} = ${column} || jsonb_build_object('outdated', others)
         from (select array_agg(language) as others, text from (select distinct ${column} as text from heritage.${table}) texts,
                 jsonb_object_keys(text -> 'texts') as language where language <> text ->> 'source' group by text) as found
         where ${column} = found.text and not ${column} ? 'outdated'`,
      );
  }
  if (given.isImportsReference)
    await sql("update heritage.program_references set content_hash = 'of an import'");
  for (const [index, how] of given.hidden.entries()) {
    const id = decodeId("part", partners[index + 1] as string);
    if (how !== "public")
      await sql("update heritage.partners set public_from = 'infinity' where id = $1", [id]);
    if (how === "deleted") await sql("update heritage.partners set deleted_at = now() where id = $1", [id]);
  }
  return { program, session, partner };
}

/** Reads every list of a record that a mutation takes, and gives it back as it was read. */
async function save(
  mutation: string,
  ids: Record<string, string>,
  key: string,
  graphql = app.graphql,
): Promise<object | null> {
  // What only its kind has is read and written by another shape, which archives/details tries.
  const mine = lists.saved.filter((list) => list.mutation === mutation && list.field !== "details");
  const record = mine[0]?.record ?? "";
  const type = record.charAt(0).toUpperCase() + record.slice(1);
  const { data, errors } = await graphql(
    `query ($id: ID!) { node(id: $id) { ... on ${type} { ${mine.map(({ reading }) => reading.selection).join(" ")} } } }`,
    { id: ids[record] },
    { key },
  );
  // The key of a deleted partner signs nobody in.
  if (errors?.[0].extensions.code === "UNAUTHENTICATED") return null;
  expect(errors).toBeUndefined();
  if (data.node === null) return null;
  const read = mine.map(({ field, reading }) => [field, reading.toInput(data.node[field])]);
  const input = { id: ids[record], ...Object.fromEntries(read) };
  const name = inputTypeOf(mutation);
  const answer = await graphql(
    `mutation ($input: ${name}!) { ${mutation}(input: $input) { userErrors { code message path } } }`,
    { input },
    { key },
  );
  return answer.errors ?? answer.data[mutation].userErrors;
}

test("every list that a mutation takes and a record has is known from the schema", () => {
  expect(lists.saved.map(({ mutation, field }) => `${mutation}.${field}`).sort()).toEqual(
    expect.arrayContaining(["programUpdate.partners", "sessionUpdate.venue", "partnerUpdate.identifiers"]),
  );
  expect(lists.saved.length).toBeGreaterThan(15);
  // These are no lists of the record: what to add and remove, and what to say of a step.
  const ofTheArchive = /^(archiveItem|collection|consent|medium|protocol)/;
  expect(lists.others.filter((list) => !ofTheArchive.test(list)).sort()).toEqual([
    "evaluationComment.comment",
    "evaluationRelease.recordedValues",
    "evaluationWithhold.reason",
    "programCancel.note",
    "programUpdate.addPartners",
    "programUpdate.removePartners",
    "qualitativeRecordCode.codings",
    "qualitativeRecordTurnsAdd.addTurns",
    "recommendationAnswer.text",
    "recommendationChange.text",
    "sessionCancel.note",
    "sessionMoveOnline.note",
    "sessionPostpone.note",
    // Said to each of its sessions, which are records of their own.
    "sessionSeriesCancel.note",
    "sessionSeriesUpdate.accessFeatures",
    "sessionSeriesUpdate.cancellationNote",
    "sessionSeriesUpdate.statusNote",
    "sessionSeriesUpdate.venue",
  ]);
});

describe("whoever saves what they have read changes nothing else:", () => {
  test("every list of every mutation, whoever sees how much of it", async () => {
    // The archive has other viewers than these keys: see below.
    const ours = lists.saved.filter(({ record }) => ["program", "session", "partner"].includes(record));
    const mutations = [...new Set(ours.map(({ mutation }) => mutation))];
    let saved = 0;
    const property = fc.asyncProperty(state, async (given) => {
      const ids = await write(given);
      const before = await stored();
      for (const [who, key] of Object.entries(keys)) {
        for (const mutation of mutations) {
          const answer = await save(mutation, ids, key);
          if (JSON.stringify(answer) === "[]") saved += 1;
          // Who may write is not told of anything that they do not see.
          const mayWrite = who.includes("writer at home") || who.includes("administrator");
          if (mayWrite && answer !== null) expect([who, mutation, answer]).toEqual([who, mutation, []]);
        }
        expect([who, ...differences(before, await stored())]).toEqual([who]);
      }
    });
    await fc.assert(property, { numRuns: 20, seed: 11, endOnFailure: true });
    expect(saved).toBeGreaterThan(100);
  }, 300_000);
});

describe("in the archive, whoever saves what they have read changes nothing else:", () => {
  test("items, media, protocols, collections and the people in them, by stewards, the holder and others", async () => {
    const council = await openCouncil();
    try {
      const { partners, perform, tokens, sql, app } = council;
      const texts = (words: string) => [
        { language: "ti", text: `${words} ti` },
        { language: "en", text: `${words} en` },
      ];
      const person = { partnerId: partners.museum, kind: "PERSON", name: "Abrehet" };
      const { id: consentSubject } = await perform("maria", "consentSubjectCreate", person);
      const archiveItem = await council.draft();
      await perform("maria", "archiveItemUpdate", {
        id: archiveItem,
        title: texts("Bread"),
        summary: texts("Sunday"),
        warnings: [{ kind: "OTHER", note: texts("Look away") }],
        topics: [{ label: texts("Ovens") }],
        languages: ["ti", "en"],
      });
      const [medium] = await sql(
        `insert into heritage.media (item_id, home_partner_id, kind, search_vector, alternative_text, credit, content_warning)
         select id, home_partner_id, 'IMAGE', '', title, title, title from heritage.items, set_config('hx.viewer', 'SYSTEM', false)
         where id = $1 returning id`,
        [decodeId("item", archiveItem)],
      );
      await perform("maria", "archiveItemOffer", { id: archiveItem, communityId: partners.ayni });
      await perform("aster", "archiveItemAccept", { id: archiveItem, communityId: partners.ayni });
      const protocol = await council.protocol("aster");
      await perform("aster", "protocolUpdate", {
        id: protocol,
        name: texts("Elders"),
        description: texts("Ours"),
      });
      const made = await app.graphql(
        "mutation ($input: CollectionCreateInput!) { collectionCreate(input: $input) { collection { id } } }",
        { input: { partnerId: partners.museum, title: texts("Looms"), introduction: texts("Two") } },
        { key: tokens.maria },
      );
      const ids: Record<string, string> = {
        ...{ archiveItem, protocol, consentSubject, medium: encodeId("medi", medium.id) },
        collection: made.data.collectionCreate.collection.id,
      };
      const mutations = [
        ...new Set(lists.saved.filter(({ record }) => record in ids).map((one) => one.mutation)),
      ];
      expect(mutations.length).toBeGreaterThan(3);
      const before = await stored(app.database);
      const saved: string[] = [];
      for (const [who, key] of Object.entries(tokens))
        for (const mutation of mutations) {
          const answer = await save(mutation, ids, key, app.graphql);
          if (JSON.stringify(answer) === "[]") saved.push(`${who} ${mutation}`);
          expect([who, mutation, ...differences(before, await stored(app.database))]).toEqual([
            who,
            mutation,
          ]);
        }
      expect(saved).toEqual(
        expect.arrayContaining([
          ...[
            "aster archiveItemUpdate",
            "aster mediumUpdate",
            "aster protocolUpdate",
            "maria collectionUpdate",
          ],
        ]),
      );
    } finally {
      await council.close();
    }
  });
});
