import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { buildSchema, getNamedType, isObjectType } from "graphql";
import { inputTypeOf } from "#test/admin-mutations";
import { type Council, type Login, openCouncil } from "#test/council-stage";
import { trustedUrl } from "#test/operations";
import { drawing } from "#test/picture-files";
import { en } from "#test/stage";
import { resultFiles } from "../../src/modules/interchange/released-results/result-files.ts";
import { modules } from "../../src/modules.ts";
import { decodeId, encodeId } from "../../src/platform/graphql/types/ids.ts";

// An elder withdraws by the code on her receipt, without an account. Whatever is asked after that is acknowledged, nothing
// of the item is told by any surface: each field of the contract that leads to an item, and each address of the service.

let council: Council;
beforeAll(async () => {
  council = await openCouncil();
});
afterAll(() => council.close());

const schema = buildSchema(
  readFileSync(fileURLToPath(new URL("../../../schema/schema.graphql", import.meta.url)), "utf8"),
);
const word = "zemzemcanary";

interface Shown {
  item: string;
  medium: string;
  partner: string;
  program: string;
  session: string;
  collection: string;
  entry: string;
  addresses: string[];
  code: string;
  /** Sends again what made the item. */
  replay(): Promise<{ archiveItem: { id: string } | null }>;
}

/** A mutation in somebody's name, or nobody's: its payload. */
// biome-ignore lint/suspicious/noExplicitAny: payloads of every shape.
async function mutate(who: Login | undefined, name: string, input: object, selection = ""): Promise<any> {
  const query = `mutation ($input: ${inputTypeOf(name)}!) { ${name}(input: $input) {
    ${selection} userErrors { message path } } }`;
  const options = who === undefined ? {} : { key: council.tokens[who] };
  const { data, errors } = await council.app.graphql(query, { input }, options);
  expect([name, errors, data?.[name].userErrors]).toEqual([name, undefined, []]);
  return data[name];
}

const create = (input: object) =>
  mutate("maria", "archiveItemCreate", input, "archiveItem { id title { text } } replayed");

/** An item that everybody sees, in every place where an item can stand. */
async function show(): Promise<Shown> {
  const { ask, partners, sql, app } = council;
  const workshop = { partnerId: partners.museum, kind: "WORKSHOP", title: en("A workshop") };
  const program = (await mutate("maria", "programCreate", workshop, "program { id }")).program.id;
  const dance = {
    programId: program,
    localStart: "2031-05-01T18:00",
    timeZone: "Europe/Rome",
    attendanceMode: "IN_PERSON",
  };
  const session = (await mutate("maria", "sessionCreate", dance, "session { id }")).session.id;
  // Public as a feed brought it: approvals of programs are tested with them.
  await sql("update heritage.programs set origin = 'IMPORTED', source_name = 'a feed' where id = $1", [
    uuidOf(program),
  ]);
  const wedding = {
    ...{ idempotencyKey: word, addSessions: [session] },
    holderId: partners.museum,
    kind: "PHOTOGRAPH",
    slug: `${word}-slug`,
    title: en(`A ${word} wedding`),
    summary: en(`${word} in summer`),
    description: en(`All of ${word}`),
    accessionNumber: `${word}-1`,
    externalReferences: [{ source: "museum", value: `${word}-2` }],
    addPrograms: [program],
    addPartners: [partners.school],
    addPictureOf: [program, partners.museum],
    topics: [{ label: en(`${word} dances`) }],
    date: { asWritten: "c. 1930" },
  };
  const item = (await create(wedding)).archiveItem.id;
  const bytes = await drawing(400, 300).jpeg().toBuffer();
  const file = {
    ...{ itemId: item, fileName: "wedding.jpg", contentType: "image/jpeg", size: bytes.length },
    sha256: createHash("sha256").update(bytes).digest("hex"),
  };
  const { uploadId, address } = await mutate("maria", "mediaUploadCreate", file, "uploadId address");
  await fetch(new URL(address, app.url), { method: "PUT", body: new Uint8Array(bytes) });
  const { mediumId: medium } = await mutate("maria", "mediaUploadComplete", { uploadId }, "mediumId");
  await mutate("maria", "mediumUpdate", { id: medium, alternativeText: en(`${word} and her niece`) });
  const looms = { partnerId: partners.museum, title: en("Two looms") };
  const collection = (await mutate("maria", "collectionCreate", looms, "collection { id }")).collection.id;
  const work = { holderId: partners.museum, kind: "TEXTILE", title: en("A new work") };
  const beside = (await mutate("maria", "archiveItemCreate", work, "archiveItem { id }")).archiveItem.id;
  const pair = {
    id: collection,
    itemId: beside,
    besideId: item,
    comment: en(`${word} and what is made of it`),
  };
  const added = await mutate(
    "maria",
    "collectionEntryAdd",
    pair,
    "collection { entries(first: 5) { nodes { id } } }",
  );
  await mutate("maria", "collectionPublish", { id: collection });
  const code = await open(item);
  await open(beside);
  const seen = await ask(
    undefined,
    "query ($id: ID!) { archiveItem(by: { id: $id }) { media(first: 5) { nodes { renditions { address } } } } }",
    { id: item },
  );
  const renditions: { address: string }[] = seen.archiveItem.media.nodes.flatMap(
    (one: { renditions: { address: string }[] }) => one.renditions,
  );
  return {
    ...{ item, medium, partner: partners.school, program, session, collection, code },
    replay: () => create(wedding),
    entry: added.collection.entries.nodes[0].id,
    addresses: renditions.map((rendition) => rendition.address),
  };
}

/** Offered, accepted, consented to, under a protocol for everybody, approved by two: the code on the elder's receipt. */
async function open(id: string): Promise<string> {
  const { protocol, partners, people, sql, ask, approve } = council;
  await mutate("maria", "archiveItemOffer", { id, communityId: partners.ayni });
  await mutate("aster", "archiveItemAccept", { id, communityId: partners.ayni });
  const elder = { partnerId: partners.museum, kind: "PERSON", name: "Abrehet", language: "ti" };
  const { receiptCode, consentSubject } = await mutate(
    "maria",
    "consentSubjectCreate",
    elder,
    "receiptCode consentSubject { id }",
  );
  await mutate("maria", "archiveItemSubjectsAdd", { id, subjects: [{ subjectId: consentSubject.id }] });
  await mutate("aster", "archiveItemSubjectsComplete", { id });
  const [evidence] = await sql(
    `insert into heritage.consent_evidence (home_partner_id, kind, note, recorded_by) values ($1, 'COMMUNITY_MEETING_MINUTES', 'All said yes', $2) returning id`,
    [uuidOf(partners.museum), uuidOf(people.maria)],
  );
  await mutate("maria", "consentRecord", {
    ...{ id: consentSubject.id, itemId: id, state: "GIVEN", saidBy: "SUBJECT" },
    purposes: ["COMMUNITY_ACCESS", "PARTNER_ACCESS", "PUBLIC_ONLINE"],
    evidenceId: encodeId("evid", evidence.id),
  });
  await mutate("aster", "archiveItemProtocolPlace", { id, protocolId: await protocol("aster", "PUBLIC") });
  const { archiveItem } = await ask(
    "aster",
    "query ($id: ID!) { archiveItem(by: { id: $id }) { contentRevision } }",
    { id },
  );
  const reading = { expectedContentRevision: archiveItem.contentRevision };
  await approve("aster", id, "PUBLIC", reading);
  await approve("maria", id, "PUBLIC", reading);
  return receiptCode;
}

type Surface = ((shown: Shown) => string) | { askedElsewhere: string };
const item = "id title { text }";
const byId = ({ item: id }: Shown) => `archiveItem(by: { id: "${id}" })`;

/** Each field of the contract that leads to an item or a part of one: what asks for it. A new one fails until it is here. */
const surfaces: Record<string, Surface> = {
  "Query.archiveItem": (shown) => `{
    id: ${byId(shown)} { ${item} }
    slug: archiveItem(by: { slug: "${word}-slug" }) { ${item} }
    reference: archiveItem(by: { externalReference: { source: "museum", value: "${word}-2" } }) { ${item} } }`,
  "Query.archiveItems": () => `{ archiveItems(first: 50) { nodes { ${item} } totalCount { value } } }`,
  "ArchiveItemConnection.facets": () =>
    `{ archiveItems(first: 1, where: { kind: { eq: PHOTOGRAPH } }) { facets(fields: [KIND]) { buckets { value count { value } } } } }`,
  "Query.archiveItems(search)": () =>
    `{ archiveItems(first: 5, search: "${word}") { edges { node { ${item} } matches { field } } } }`,
  "Query.node": ({ item: id, medium, entry }) => `{
    item: node(id: "${id}") { __typename id } medium: node(id: "${medium}") { __typename id }
    entry: node(id: "${entry}") { __typename id } nodes(ids: ["${id}", "${medium}", "${entry}"]) { __typename id } }`,
  "ArchiveItem.media": (shown) =>
    `{ ${byId(shown)} { media(first: 5) { nodes { id alternativeText { text } } } } }`,
  "Medium.item": ({ medium }) => `{ node(id: "${medium}") { ... on Medium { id item { ${item} } } } }`,
  "Medium.renditions": ({ medium }) =>
    `{ node(id: "${medium}") { ... on Medium { id renditions { name address } } } }`,
  "Medium.redacts": ({ medium }) => `{ node(id: "${medium}") { ... on Medium { id redacts { id } } } }`,
  "Collection.entries": ({ collection }) =>
    `{ collection(by: { id: "${collection}" }) { entries(first: 5) { totalCount { value } nodes { id comment { text } } } } }`,
  "CollectionEntry.item": ({ collection }) =>
    `{ collection(by: { id: "${collection}" }) { entries(first: 5) { nodes { id item { ${item} } } } } }`,
  "CollectionEntry.beside": ({ collection }) =>
    `{ collection(by: { id: "${collection}" }) { entries(first: 5) { nodes { id beside { ${item} } } } } }`,
  "Partner.archiveItems": () =>
    `{ partners(first: 10) { nodes { archiveItems(first: 5) { nodes { ${item} } totalCount { value } } } } }`,
  "Partner.linkedArchiveItems": ({ partner }) =>
    `{ partner(by: { id: "${partner}" }) { linkedArchiveItems(first: 5) { nodes { ${item} } totalCount { value } } } }`,
  "Program.archiveItems": ({ program }) =>
    `{ program(by: { id: "${program}" }) { archiveItems(first: 5) { nodes { ${item} } totalCount { value } } } }`,
  "Session.archiveItems": ({ session }) =>
    `{ session(by: { id: "${session}" }) { archiveItems(first: 5) { nodes { ${item} } totalCount { value } } } }`,
  "Query.archiveItemTombstone": { askedElsewhere: "is null until then: asked below" },
  "Program.picture": ({ program }) =>
    `{ program(by: { id: "${program}" }) { picture { id alternativeText { text } } } }`,
  "Partner.picture": () => `{ partners(first: 10) { nodes { picture { id alternativeText { text } } } } }`,
  "ConsentEvent.item": {
    askedElsewhere: "events are for the people, stewards and recorders: consent/events",
  },
  "ConsentReview.items": { askedElsewhere: "reviews are for those who stand behind them: consent/reviews" },
  "Objection.item": { askedElsewhere: "objections are for stewards: consent/objections" },
  "ItemCorrection.item": {
    askedElsewhere:
      "corrections are for stewards, and for the holder while it sees the item: consent/corrections",
  },
  "SpokenQuestion.medium": {
    askedElsewhere: "recordings belong to a question: evaluations/instruments/spoken-questions",
  },
  "SurveyQuestion.spoken": {
    askedElsewhere: "the same, for whoever has a code: evaluations/instruments/spoken-questions",
  },
  "HoldingRecord.item": { askedElsewhere: "holding records are for holders: archives/holdings" },
};

/** What the modules put at addresses of their own. */
const addresses: Record<string, string> = {
  "/media": "the bytes of media: asked below",
  "/calendar/:file": "sessions, which name no item",
  ...Object.fromEntries(
    resultFiles.map(({ name }) => [`/evaluations/:id/${name}`, "released numbers, which name no item"]),
  ),
  "/consent/evidence": "what shows that somebody said it, for those named in consent/evidence",
};

const uuidOf = (id: string) => decodeId(id.split("_")[0] ?? "", id) ?? "";

describe("the list of surfaces", () => {
  test("names each field of the contract that leads to an item or a part of one", () => {
    const kept = new Set([
      "ArchiveItem",
      "ArchiveItemTombstone",
      "Medium",
      "MediaRendition",
      "CollectionEntry",
    ]);
    const found: string[] = [];
    for (const type of Object.values(schema.getTypeMap())) {
      if (!isObjectType(type) || /(Connection|Edge|Payload)$/.test(type.name)) continue;
      for (const field of Object.values(type.getFields())) {
        const named = getNamedType(field.type);
        const node = isObjectType(named) ? named.getFields().nodes : undefined;
        const leadsTo = node && /Connection$/.test(named.name) ? getNamedType(node.type).name : named.name;
        if (kept.has(leadsTo)) found.push(`${type.name}.${field.name}`);
      }
    }
    expect(found.filter((field) => !(field in surfaces))).toEqual([]);
    expect(found.length).toBeGreaterThan(10);
  });

  test("names each address that a module serves", () => {
    const served = modules.flatMap(({ documents = [], files = [] }) => [
      ...documents.map(({ path }) => path),
      ...files.map(({ path }) => path),
    ]);
    expect(served.filter((path) => !(path in addresses))).toEqual([]);
    expect(served.length).toBeGreaterThan(1);
  });
});

describe("an elder who withdraws by the code on her receipt", () => {
  test("is gone from every surface when that is acknowledged, on every instance and in what was kept", async () => {
    const { app } = council;
    const shown = await show();
    const other = await app.another();
    const operations = Object.entries(surfaces).flatMap(([name, surface]): [string, string][] =>
      typeof surface === "function" ? [[name, surface(shown)]] : [],
    );
    const trusted = [
      trustedUrl(app.url, "ListArchiveItems", { first: 50 }),
      trustedUrl(app.url, "GetArchiveItem", { by: { id: shown.item } }),
      trustedUrl(app.url, "GetCollection", { by: { id: shown.collection } }),
    ];
    // A visitor, on each instance; and who keeps it, who is linked with it, who belongs nowhere, who runs the service.
    const { maria, sofia, guest } = council.tokens;
    const askers = [
      { who: "visitor", instance: app, key: undefined },
      { who: "visitor elsewhere", instance: other, key: undefined },
      ...Object.entries({ maria, sofia, guest, admin: app.adminKey }).map(([who, key]) => ({
        who,
        instance: app,
        key,
      })),
    ];
    const askAll = async () => {
      const answers: [string, string][] = [];
      for (const [name, query] of operations)
        for (const { who, instance, key } of askers) {
          const answer = await instance.graphql(query, {}, key === undefined ? {} : { key });
          expect([name, answer.errors]).toEqual([name, undefined]);
          answers.push([`${name} by ${who}`, JSON.stringify(answer.data)]);
        }
      return answers;
    };
    const names = new RegExp(`${word}|${shown.item}|${shown.medium}|${shown.entry}|PHOTOGRAPH`);
    for (const [name, text] of await askAll()) expect([name, names.test(text)]).toEqual([name, true]);
    const etags: string[] = [];
    for (const url of trusted) {
      const answer = await fetch(url);
      expect(await answer.text()).toMatch(word);
      etags.push(answer.headers.get("etag") ?? "");
    }
    expect(shown.addresses.length).toBeGreaterThan(0);
    for (const address of shown.addresses) expect((await fetch(new URL(address, app.url))).status).toBe(200);

    await mutate(undefined, "consentWithdrawByCode", { code: shown.code });

    for (const [name, text] of await askAll()) expect([name, text.match(names)]).toEqual([name, null]);
    for (const [index, url] of trusted.entries()) {
      const answer = await fetch(url, { headers: { "if-none-match": etags[index] ?? "" } });
      expect(answer.status).toBe(200);
      expect(await answer.text()).not.toMatch(names);
    }
    for (const address of shown.addresses)
      for (const instance of [app, other]) {
        const url = new URL(address, instance.url);
        expect((await fetch(url)).status).toBe(404);
        expect((await fetch(url, { headers: { range: "bytes=0-9" } })).status).toBe(404);
      }
    // What made it is answered again by its idempotency key, and with nothing.
    expect(await shown.replay()).toMatchObject({ archiveItem: null, replayed: true });
    // Nobody of the museum, the school or the service sees it either; its stewards do, who look after what is left.
    for (const who of ["maria", "sofia", "tesfa", "guest", "admin", undefined] as const)
      expect([who, await council.sees(who, shown.item)]).toEqual([who, false]);
    expect(await council.sees("aster", shown.item)).toBe(true);
    const tombstone = "query ($id: ID!) { archiveItemTombstone(id: $id) { reason } }";
    for (const who of ["maria", "sofia", "tesfa", "guest", "admin", undefined] as const)
      expect([who, await council.ask(who, tombstone, { id: shown.item })]).toEqual([
        who,
        { archiveItemTombstone: null },
      ]);
    const holding = await council.ask(
      "maria",
      "query ($id: ID!) { holdingRecord(by: { id: $id }) { accessionNumber item { id } } }",
      { id: shown.item },
    );
    expect(holding.holdingRecord).toEqual({ accessionNumber: `${word}-1`, item: null });
  });

  test("who is in one photograph closes that, and not the village's memory", async () => {
    const { ask, approve, partners, people, protocol, sql } = council;
    const dance = { holderId: partners.museum, kind: "DANCE", title: en("A dance of the village") };
    const id = (await mutate("maria", "archiveItemCreate", dance, "archiveItem { id }")).archiveItem.id;
    const media = await sql(
      `insert into heritage.media (item_id, home_partner_id, kind, search_vector)
       select id, home_partner_id, 'IMAGE', ''
       from heritage.items, generate_series(1, 2), set_config('hx.viewer', $2, false) where id = $1 returning id`,
      [uuidOf(id), uuidOf(people.maria)],
    );
    const [photograph = "", other = ""] = media.map((row) => encodeId("medi", row.id));
    const person = async (mediumIds: string[]) => {
      const input = { partnerId: partners.museum, kind: "PERSON" };
      const made = await mutate("maria", "consentSubjectCreate", input, "receiptCode consentSubject { id }");
      const subjectId = made.consentSubject.id;
      const ofMedia = mediumIds.length > 0 ? { mediumIds } : {};
      await mutate("maria", "archiveItemSubjectsAdd", { id, subjects: [{ subjectId, ...ofMedia }] });
      const [evidence] = await sql(
        `insert into heritage.consent_evidence (home_partner_id, kind, note, recorded_by) values ($1, 'COMMUNITY_MEETING_MINUTES', 'All said yes', $2) returning id`,
        [uuidOf(partners.museum), uuidOf(people.maria)],
      );
      const given = { id: subjectId, itemId: id, state: "GIVEN", saidBy: "SUBJECT" };
      for (const mediumId of mediumIds.length > 0 ? mediumIds : [undefined])
        await mutate("maria", "consentRecord", {
          ...{ ...given, mediumId, evidenceId: encodeId("evid", evidence.id) },
          purposes: ["COMMUNITY_ACCESS", "PARTNER_ACCESS", "PUBLIC_ONLINE", "IMAGE_OF_PERSON"],
        });
      return made.receiptCode as string;
    };
    await person([]);
    const code = await person([photograph]);
    await mutate("maria", "archiveItemOffer", { id, communityId: partners.ayni });
    await mutate("aster", "archiveItemAccept", { id, communityId: partners.ayni });
    await mutate("aster", "archiveItemSubjectsComplete", { id });
    await mutate("aster", "archiveItemProtocolPlace", { id, protocolId: await protocol("aster", "PUBLIC") });
    await approve("aster", id, "PUBLIC");
    await approve("maria", id, "PUBLIC");
    const seen = async () => {
      const query = "query ($id: ID!) { archiveItem(by: { id: $id }) { media(first: 5) { nodes { id } } } }";
      const { archiveItem } = await ask(undefined, query, { id });
      return archiveItem?.media.nodes.map((one: { id: string }) => one.id).sort() ?? null;
    };
    expect(await seen()).toEqual([photograph, other].sort());
    await mutate(undefined, "consentWithdrawByCode", { code });
    expect(await seen()).toEqual([other]);
  });
});
