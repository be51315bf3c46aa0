import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { type ConsentStage, openConsent } from "#test/consent-stage";
import { photographMapping, photographs } from "#test/photographs-to-import";
import { until } from "#test/servers/service-process";
import { encodeId } from "../../src/platform/graphql/types/ids.ts";

let stage: ConsentStage;
let protocolId: string;
const { bytes, sha256, count } = photographs();
const closed = 40;

// The community stands before anything comes to it: a steward, and a protocol for its members, of whom there is one.
beforeAll(async () => {
  stage = await openConsent();
  const { done, sides, tokens, people } = stage;
  const named = { communityId: sides.community, name: [{ language: "en", text: "Our people" }] };
  protocolId = (await done("protocolCreate", named, "protocol { id }", tokens.senait)).protocol.id;
  const members = { id: protocolId, personIds: [encodeId("pers", people.miriam)] };
  await done("protocolMembersAdd", members, "protocol { id }", tokens.senait);
});
afterAll(() => stage?.close());

/** What people did, in their own words. */
const steps: string[] = [];
const times: string[] = [];
type Who = "carla" | "senait" | undefined;

// biome-ignore lint/suspicious/noExplicitAny: payloads of every shape.
async function step(words: string, who: Who, name: string, input: object, selection = ""): Promise<any> {
  steps.push(words);
  const payload = await stage.mutate(name, input, selection, who && stage.tokens[who]);
  if (payload.refused || payload.userErrors.length > 0)
    throw new Error(`${words}: ${JSON.stringify(payload)}`);
  return payload;
}

const jobFields = "{ state failure progress { done total } counts { name count } }";
// biome-ignore lint/suspicious/noExplicitAny: jobs as they are read.
async function counted(read: () => Promise<any>): Promise<Record<string, number>> {
  await until(
    "the end of the job",
    async () => !["QUEUED", "RUNNING", undefined].includes((await read())?.state),
  );
  const { state, failure, counts } = await read();
  expect([state, failure]).toEqual(["SUCCEEDED", null]);
  return Object.fromEntries(
    counts.map(({ name, count: many }: { name: string; count: number }) => [name, many]),
  );
}

/** One decision of one person about many items; gives what the job counted. */
async function decides(words: string, who: "carla" | "senait", action: object, items: object) {
  const began = performance.now();
  const input = { action, ...items, isDryRun: false };
  const { bulkAction } = await step(words, who, "bulkActionCreate", input, "bulkAction { id }");
  const query = `query ($id: ID!) { bulkAction(by: { id: $id }) { run ${jobFields} } }`;
  const key = stage.tokens[who];
  const counts = await counted(
    async () => (await stage.app.graphql(query, { id: bulkAction.id }, { key })).data.bulkAction.run,
  );
  times.push(`${words}: ${Math.round(performance.now() - began)} ms`);
  return counts;
}

async function sends(address: string) {
  const url = address.startsWith("/") ? `${stage.app.url}${address}` : address;
  const { status } = await fetch(url, { method: "PUT", body: new Uint8Array(bytes) });
  expect(status).toBe(204);
}

async function seenBy(key?: string): Promise<number> {
  const query = "{ archiveItems { totalCount { value } } }";
  return (await stage.app.graphql(query, {}, key === undefined ? {} : { key })).data.archiveItems.totalCount
    .value;
}

const importQuery = `query ($id: ID!) { archiveImport(by: { id: $id }) { recordCount notRead { field count }
  run ${jobFields} } }`;
const file = () => ({
  ...{ holderId: stage.sides.host, fileName: "photographs.jsonl", size: bytes.length, sha256 },
  ...{ mapping: JSON.stringify(photographMapping), isDryRun: false },
});
/** All that an import has to say of single records. */
async function entriesOf(id: string): Promise<{ name: string | null; outcome: string; code: string }[]> {
  const query = `query ($id: ID!, $after: String) { archiveImport(by: { id: $id }) { entries(first: 100, after: $after) {
    nodes { name outcome code } pageInfo { hasNextPage endCursor } } } }`;
  const found = [];
  for (let after: string | null = null, more = true; more; ) {
    // biome-ignore lint/suspicious/noExplicitAny: a page as it is read.
    const { data }: any = await stage.app.graphql(query, { id, after }, { key: stage.tokens.carla });
    const { nodes, pageInfo } = data.archiveImport.entries;
    found.push(...nodes);
    after = pageInfo.endCursor;
    more = pageInfo.hasNextPage;
  }
  return found;
}
const nextYear = () => new Date(Date.now() + 365 * 24 * 3600 * 1000).toISOString();

test("photographs of people whom nobody can name come to the public, and back, by twelve steps", async () => {
  const { app, sql, sides, tokens } = stage;
  const { source } = photographMapping;
  const every = count;
  const rest = every - closed;

  // Drafts, none lost; each has its date as it was written, and what that means or why it means nothing that can be told.
  const began = performance.now();
  const { archiveImport, uploadAddress } = await step(
    ...(["the museum sends its file", "carla", "archiveImportCreate", file()] as const),
    "archiveImport { id } uploadAddress",
  );
  await sends(uploadAddress);
  const read = async (id: string, key: string) =>
    (await app.graphql(importQuery, { id }, { key })).data.archiveImport;
  const taken = await counted(async () => (await read(archiveImport.id, tokens.carla)).run);
  times.push(`the museum sends its file: ${Math.round(performance.now() - began)} ms`);
  expect([taken.read, taken.created, taken.refused]).toEqual([every, every, undefined]);
  const [dates] = await sql(
    `select count(*)::int as items, count(date_as_written)::int as written,
       count(*) filter (where date_as_written is not null and date_edtf is null)::int as unread from items`,
  );
  const [told] = await sql(
    "select count(*)::int as unread from archive_import_entries where code = 'date_unread'",
  );
  expect(dates).toEqual({ items: every, written: every, unread: told?.unread });
  // Nobody is listed in any: each has one subject of whom nothing is known.
  expect(await sql("select item_id from item_subjects")).toEqual([]);
  expect([await seenBy(tokens.carla), await seenBy(tokens.senait), await seenBy()]).toEqual([every, 0, 0]);

  const community = { communityId: sides.community };
  const drafts = { itemsOf: { holderId: sides.host, source, standing: "DRAFT" } };
  expect(await decides("the museum offers them", "carla", { offer: community }, drafts)).toEqual({
    done: every,
  });
  // A steward looks through.
  expect(await seenBy(tokens.senait)).toBe(every);
  const offered = { itemsOf: { ...community, standing: "OFFERED" } };
  expect(await decides("a steward accepts", "senait", { accept: community }, offered)).toEqual({
    done: every,
  });
  expect([await seenBy(tokens.carla), await seenBy(tokens.senait)]).toEqual([0, every]);
  const query = `{ archiveItems(first: ${closed}) { nodes { id } } }`;
  const { data } = await app.graphql(query, {}, { key: tokens.senait });
  const itemIds = data.archiveItems.nodes.map(({ id }: { id: string }) => id);
  const suspend = { partnerId: sides.community, reason: "MOURNING" };
  expect(await decides("and suspends forty", "senait", { suspend }, { itemIds })).toEqual({ done: closed });

  const governed = { itemsOf: { ...community, standing: "GOVERNED", isSuspended: false } };
  const review = {
    ...{ communityId: sides.community, reason: "NOT_TRACEABLE", lookAgainAt: nextYear() },
    ...{ tried: "The photographer kept no list of names.", purposes: ["COMMUNITY_ACCESS"] },
  };
  const approve = {
    partnerId: sides.community,
    evidence: "Minutes of the elders, item 3",
    circles: ["COMMUNITY"],
  };
  const forMembers = { place: { protocolId }, review, approve };
  expect(await decides("the rest is for members", "senait", forMembers, governed)).toEqual({ done: rest });
  // People recognise themselves: they see them, and find what they look for; nobody else does.
  expect([await seenBy(tokens.miriam), await seenBy(tokens.carla), await seenBy()]).toEqual([rest, 0, 0]);

  const tried = "We showed them in the hall on four Sundays, and asked in the parish and on the radio.";
  const purposes = ["COMMUNITY_ACCESS", "PARTNER_ACCESS", "PUBLIC_ONLINE"];
  const forAll = {
    review: { ...review, tried, purposes },
    approve: { ...approve, circles: ["COMMUNITY", "PARTNERS", "PUBLIC"] },
  };
  expect(await decides("review and approval", "senait", forAll, governed)).toEqual({ done: rest });
  const open = { id: protocolId, reach: "PUBLIC" };
  await step("the protocol is for everybody", "senait", "protocolUpdate", open, "protocol { id }");
  expect(await seenBy()).toBe(0);
  // The museum sees none of them, and approves what it wrote itself: those that the review is about.
  const [{ id: reviewed }] = (await sql(
    "select id from consent_reviews where 'PUBLIC_ONLINE' = any(purposes)",
  )) as [{ id: string }];
  const byMuseum = {
    support: { reviewId: encodeId("revw", reviewed), partnerId: sides.host },
    approve: { role: "HOLDER", partnerId: sides.host, circles: ["PUBLIC"], evidence: "Minutes of the board" },
  };
  const kept = { itemsOf: { holderId: sides.host, source, standing: "GOVERNED" } };
  expect(await decides("the museum stands behind it", "carla", byMuseum, kept)).toEqual({
    done: rest,
    refused: closed,
  });
  expect([await seenBy(), await seenBy(tokens.carla)]).toEqual([rest, rest]);

  // Each page says that nobody could be asked, and how to object.
  const said = new Set<string>();
  const ids: string[] = [];
  for (let after: string | null = null, more = true; more; ) {
    const page = `query ($after: String) { archiveItems(first: 100, after: $after) {
      nodes { id consentBasis { circle kind notice } } pageInfo { hasNextPage endCursor } } }`;
    // biome-ignore lint/suspicious/noExplicitAny: a page as it is read.
    const archiveItems: any = (await app.graphql(page, { after })).data.archiveItems;
    for (const { id, consentBasis } of archiveItems.nodes) {
      ids.push(id);
      said.add(JSON.stringify(consentBasis));
    }
    after = archiveItems.pageInfo.endCursor;
    more = archiveItems.pageInfo.hasNextPage;
  }
  expect(ids).toHaveLength(rest);
  const notice = "Nobody could be asked. If you are in it, or know somebody who is, please tell us.";
  expect([...said].map((text) => JSON.parse(text))).toEqual([
    [{ circle: "PUBLIC", kind: "REVIEWED", notice }],
  ]);
  const [hers = ""] = ids;
  expect(await sql("select state from consent_events where state in ('GIVEN', 'RENEWED')")).toEqual([]);

  // She has no account.
  const objection = { itemId: hers, statement: "This is me, and I was never asked." };
  await step("she objects", undefined, "objectionCreate", objection, "receiptCode");
  expect(await seenBy()).toBe(rest);
  const dispute = { id: hers, partnerId: sides.community, reason: "DISPUTE" };
  await step("the steward suspends", "senait", "archiveItemSuspend", dispute, "suspension { id }");
  expect(await seenBy()).toBe(rest - 1);
  const her = { partnerId: sides.community, kind: "PERSON", itemIds: [hers] };
  const { receiptCode } = await step("she is listed", "senait", "consentSubjectCreate", her, "receiptCode");
  const no = { code: receiptCode, itemId: hers, purposes: ["EVERY_USE"] };
  await step("she says no", undefined, "consentWithdrawByCode", no);
  expect(steps).toHaveLength(12);
  expect(await seenBy()).toBe(rest - 1);
  for (const key of [undefined, tokens.carla, tokens.miriam]) {
    const { data: one } = await app.graphql(
      "query ($id: ID!) { archiveItem(by: { id: $id }) { id } }",
      { id: hers },
      key === undefined ? {} : { key },
    );
    expect(one.archiveItem).toBeNull();
  }

  // The same file brings nothing back, and only its holder is told.
  const again = await stage.mutate(
    ...(["archiveImportCreate", file()] as const),
    "archiveImport { id } uploadAddress",
    tokens.carla,
  );
  await sends(again.uploadAddress);
  const repeated = await counted(async () => (await read(again.archiveImport.id, tokens.carla)).run);
  expect(repeated).toMatchObject({ read: every, unchanged: rest - 1, kept: closed, withheld: 1 });
  const withheld = (await entriesOf(again.archiveImport.id)).filter(({ outcome }) => outcome === "WITHHELD");
  expect(withheld).toMatchObject([{ name: null, code: "withdrawn" }]);
  expect(await read(again.archiveImport.id, tokens.senait)).toBeNull();
  expect(await seenBy()).toBe(rest - 1);
  expect(await sql("select state from consent_events where state in ('GIVEN', 'RENEWED')")).toEqual([]);
  // Whoever proves it with a file of theirs is shown what it took.
  if (process.env.PATH_FILE !== undefined)
    process.stdout.write(`${[`${every} records`, ...times].join("\n")}\n`);
});
