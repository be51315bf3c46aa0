import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import {
  buildClientSchema,
  type GraphQLInputField,
  type GraphQLInputObjectType,
  type GraphQLInputType,
  type GraphQLSchema,
  getIntrospectionQuery,
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
} from "graphql";
import { AdminMutations, inputTypeOf } from "#test/admin-mutations";
import { type ConsentStage, openConsent } from "#test/consent-stage";
import { inputsOfEvaluations } from "#test/evaluation-inputs";
import { decodeId, encodeId } from "../../src/platform/graphql/types/ids.ts";

// Every input that takes a text or an address, found in the schema, is given what nobody can see.

let stage: ConsentStage;
let app: ConsentStage["app"];
let schema: GraphQLSchema;
/** What each mutation needs beside the text that is tried. */
let base: Record<string, object>;
/** An item of each kind that has details. */
const items: Record<string, string> = {};
/** Who sends it, where that is not an administrator. */
let senders: Record<string, string>;
beforeAll(async () => {
  stage = await openConsent();
  ({ app } = stage);
  const { sides } = stage;
  const admin = new AdminMutations(app);
  const draft = await admin.draft(sides);
  const program = await admin.publicProgram(sides);
  const id = await admin.session(program);
  const name = english("A name");
  const session = { localStart: "2031-05-01T18:00", timeZone: "Europe/Rome", attendanceMode: "IN_PERSON" };
  const opened = await admin.session(program);
  const soon = `${new Date(Date.now() + 864e5).toISOString().slice(0, 10)}T18:00`;
  const ofSeries = { programId: program, ...session, localStart: soon, rule: "FREQ=DAILY;COUNT=300" };
  const { sessionSeries: series } = await stage.done(
    "sessionSeriesCreate",
    ofSeries,
    "sessionSeries { id }",
    app.adminKey,
  );
  const registration = { sessionId: opened, places: 3, pageUrl: "https://museum.example/" };
  await stage.done("sessionRegistrationOpen", registration, "session { id }", app.adminKey);
  const somebody = { sessionId: opened, name: "Selam", email: "selam@example.org", language: "ti" };
  base = {
    partnerCreate: { name, kind: "MUSEUM", side: "HOST" },
    partnerUpdate: { id: sides.host },
    personUpdate: {},
    keyCreate: { name: "A key", kind: "SECRET", partnerId: sides.host },
    programCreate: { partnerId: sides.community, title: name, kind: "WORKSHOP" },
    programCreateWithSessions: {
      partnerId: sides.community,
      title: name,
      kind: "WORKSHOP",
      sessions: [session],
    },
    programUpdate: { id: program },
    programApprove: { id: draft, side: "HOST", evidence: "Minutes" },
    programCancel: { id: program },
    sessionCreate: { programId: program, ...session },
    sessionUpdate: { id },
    sessionCancel: { id },
    sessionPostpone: { id },
    sessionMoveOnline: { id },
    sessionSeriesCreate: { programId: program, ...session, rule: "FREQ=DAILY;COUNT=2" },
    sessionSeriesUpdate: { id: series.id },
    sessionSeriesCancel: { id: series.id },
    sessionRegistrationOpen: { sessionId: await admin.session(program), places: 3 },
    sessionRegistrationUpdate: { sessionId: opened },
    registrationCreate: { ...somebody, idempotencyKey: randomUUID() },
    registrationRecord: somebody,
  };
  const { administrator, curator, steward } = await ofTheArchive();
  const evaluations = await inputsOfEvaluations({
    ...{ program, sides, sql: stage.sql, evaluator: stage.people.miriam },
    done: (mutation, input, selection) => stage.done(mutation, input, selection, app.adminKey),
  });
  base = { ...base, ...administrator, ...curator, ...steward, ...evaluations };
  const sentBy = (mutations: object, key: string) =>
    Object.fromEntries(Object.keys(mutations).map((mutation) => [mutation, key]));
  senders = {
    ...sentBy({ ...curator, personUpdate: {} }, stage.tokens.carla),
    ...sentBy(steward, stage.tokens.senait),
    // An administrator of the service finds and recommends nothing.
    ...Object.fromEntries(learning.map((mutation) => [mutation, stage.tokens.carla])),
    ...Object.fromEntries(listening.map((mutation) => [mutation, stage.tokens.miriam])),
  };
  await stage.sql("insert into memberships (person_id, home_partner_id, role) values ($1, $2, 'EVALUATOR')", [
    ...[stage.people.miriam, stage.partners.host],
  ]);
  const { data } = await app.graphql(getIntrospectionQuery());
  schema = buildClientSchema(data);
});
afterAll(() => stage?.close());

/** What those who keep heritage, and those who decide on it, need beside the text. */
async function ofTheArchive() {
  const { sides, done, sql, tokens } = stage;
  const name = english("A name");
  const { id, uuid } = await stage.governedItem();
  const draft = { holderId: sides.host, kind: "OBJECT", title: name };
  for (const kind of ["RECIPE", "ORAL_HISTORY", "PHOTOGRAPH", "TEXTILE", "OBJECT"])
    items[kind] = (await done("archiveItemCreate", { ...draft, kind }, "archiveItem { id }")).archiveItem.id;
  const parts = {
    contributors: [{ name, role: "MAKER", credit: "NAMED" }],
    places: [{ name, precision: "HIDDEN" }],
  };
  const { archiveItem } = await done(
    "archiveItemCreate",
    { ...draft, ...parts },
    "archiveItem { id contributors { key } places { key } }",
  );
  const item = archiveItem.id;
  const medium = await stage.sql(
    "insert into media (item_id, home_partner_id, search_vector, kind) values ($1, $2, '', 'IMAGE') returning id",
    [decodeId("item", item), stage.partners.host],
  );
  const translation = { id: item, field: "TITLE", language: "it" };
  await done("archiveItemTranslate", { ...translation, text: "Un nome", origin: "MACHINE" });
  const [waiting] = await sql("select id from item_additions");
  const partnerId = sides.host;
  const communityId = sides.community;
  const { collection } = await done("collectionCreate", { partnerId, title: name }, "collection { id }");
  const entryInput = { id: collection.id, itemId: item };
  await done("collectionEntryAdd", entryInput);
  const [entry] = await sql("select id from collection_entries");
  const subject = (await stage.subject()).id;
  const protocolInput = { communityId, name };
  const { protocol } = await done("protocolCreate", protocolInput, "protocol { id }", tokens.senait);
  const suspend = { id, partnerId: communityId, reason: "DISPUTE" };
  const { suspension } = await done("archiveItemSuspend", suspend, "suspension { id }", tokens.senait);
  const bulk = { itemIds: [id], action: { suspend: { partnerId: communityId, reason: "DISPUTE" } } };
  const { bulkAction } = await done("bulkActionCreate", bulk, "bulkAction { id }", tokens.senait);
  const [objection] = await sql(
    "insert into objections (item_id, statement, receipt_code_hash) values ($1, 'This is my mother.', '') returning id",
    [uuid],
  );
  const record = {
    id: subject,
    itemId: id,
    purposes: ["PUBLIC_ONLINE"],
    saidBy: "SUBJECT",
    state: "REQUESTED",
  };
  const review = {
    communityId,
    itemIds: [id],
    lookAgainAt: "2031-05-01T00:00:00Z",
    purposes: ["PUBLIC_ONLINE"],
    reason: "NO_PERSON",
  };
  samples.communityId = communityId;
  samples.partnerId = communityId;
  return {
    curator: {
      archiveImportCreate: {
        ...{ holderId: partnerId, size: 100, sha256: "0".repeat(64) },
        mapping: '{"source": "Museum", "language": "en", "fields": {"reference": "id"}}',
      },
      archiveItemCreate: draft,
      archiveItemUpdate: {
        id: item,
        updateContributors: [{ key: archiveItem.contributors[0].key }],
        updatePlaces: [{ key: archiveItem.places[0].key }],
      },
      archiveItemTranslate: { ...translation, origin: "HUMAN" },
      archiveItemTranslationAccept: { id: item, key: waiting?.id },
      collectionCreate: { partnerId, title: name },
      collectionUpdate: { id: collection.id },
      collectionEntryAdd: entryInput,
      collectionEntryUpdate: { id: encodeId("cent", entry?.id) },
      consentEvidenceCreate: { partnerId, kind: "SIGNED_FORM", note: "In the safe" },
      consentRecord: record,
      consentSubjectCreate: { partnerId, kind: "PERSON" },
      consentSubjectSplit: { id: subject },
      consentSubjectUpdate: { id: subject },
      itemCopyCreate: { itemId: item, partnerId: communityId },
      mediaUploadCreate: {
        itemId: item,
        contentType: "image/png",
        size: 100,
        sha256: "0".repeat(64),
      },
      mediumUpdate: { id: encodeId("medi", medium[0]?.id) },
      objectionCreate: { itemId: id },
    },
    administrator: { archiveItemErase: { id } },
    steward: {
      archiveItemAccept: { id, communityId },
      archiveItemApprove: { id, circle: "PUBLIC", partnerId: communityId, expectedContentRevision: 1 },
      archiveItemCorrect: { id, partnerId: communityId, field: "TITLE", language: "en" },
      archiveItemNoticePlace: { id, communityId, kind: "NOT_YET_VERIFIED" },
      archiveItemSuspend: suspend,
      archiveItemSuspensionLift: { id: suspension.id },
      bulkActionCreate: { itemIds: [id] },
      bulkActionTakeBack: { id: bulkAction.id },
      consentReviewRecord: review,
      objectionAnswer: { id: encodeId("obje", objection?.id) },
      protocolCreate: protocolInput,
      protocolUpdate: { id: protocol.id },
    },
  };
}

const learning = [
  ...["findingRecord", "recommendationAnswer", "recommendationChange", "recommendationCreate"],
  "qualitativeRecordSpeakerLink",
];
/** What the evaluator writes down. */
const listening = [
  ...["excerptCreate", "qualitativeRecordCode", "qualitativeRecordCreate", "qualitativeRecordTurnsAdd"],
  ...["qualitativeRecordUpdate", "qualitativeTurnUpdate", "storySelectionRecord"],
];
const english = (text: string) => [{ language: "en", text }];

type Path = (string | number)[];

/** Words that are no texts of people's: each has a form of its own, which a test of its own holds it to. */
const otherForms = [
  ...["idempotencyKey", "slug", "secret", "addresses", "allowedOrigins", "scopes"],
  ...["code", "contentType", "sha256", "edtf", "mapping"],
  // The keys of questions and of choices, and the ids that devices give to answers.
  ...["key", "question", "choice", "choices", "clientId", "replaces"],
  // The identifiers of registers.
  "identifiers.value",
];

/** The places in the input of a mutation that take a value of this type. */
function placesOf(mutation: string, scalar: "String" | "URL"): Path[] {
  const [argument] = schema.getMutationType()?.getFields()[mutation]?.args ?? [];
  return argument ? inside(argument.type, scalar) : [];
}

function inside(type: GraphQLInputType, scalar: string): Path[] {
  const nullable = getNullableType(type);
  // A filter holds filters, and no text that is kept.
  if (/Filter$/.test(getNamedType(nullable).name)) return [];
  if (isListType(nullable)) return inside(nullable.ofType, scalar).map((path) => [0, ...path]);
  if (!isInputObjectType(nullable)) return getNamedType(nullable).name === scalar ? [[]] : [];
  return Object.values(nullable.getFields()).flatMap(({ name, type: own }) =>
    inside(own, scalar).map((path) => [name, ...path]),
  );
}

/** What has to stand around a text, where any word will not do. */
const samples: Record<string, string> = { language: "en", lookAgainAt: "2031-05-01T00:00:00Z" };

const named = (path: Path) => path.filter((step) => typeof step === "string").join(".");

/** The input with a text at a place, and around it only what has to be there. */
function inputWith(mutation: string, path: Path, text: string): object {
  const [argument] = schema.getMutationType()?.getFields()[mutation]?.args ?? [];
  const input = { ...base[mutation], ...withDetails(mutation, path) };
  return put(argument?.type as GraphQLInputType, input, path, text) as object;
}

/** Details belong to items of their kind. */
function withDetails(mutation: string, [field, details]: Path): object {
  if (field !== "details") return {};
  const kind = String(details)
    .replace(/[A-Z]/g, (letter) => `_${letter}`)
    .toUpperCase();
  return mutation === "archiveItemCreate" ? { kind } : { id: items[kind] };
}

const neededOf = (type: GraphQLInputObjectType) =>
  Object.values(type.getFields()).filter(
    ({ type: own, defaultValue }) => isNonNullType(own) && defaultValue === undefined,
  );

function put(type: GraphQLInputType, present: unknown, [step, ...rest]: Path, text: string): unknown {
  const nullable = getNullableType(type);
  if (step === undefined) return text;
  if (isListType(nullable))
    return [put(nullable.ofType, (present as unknown[] | undefined)?.[0], rest, text)];
  if (!isInputObjectType(nullable)) throw new Error(`Nothing is inside ${String(type)}.`);
  const own = nullable.getFields()[step] as GraphQLInputField;
  return {
    ...Object.fromEntries(neededOf(nullable).map((field) => [field.name, sample(field)])),
    ...(present as object | undefined),
    [step]: put(own.type, (present as Record<string, unknown> | undefined)?.[String(step)], rest, text),
  };
}

function sample({ name, type }: GraphQLInputField): unknown {
  const bare = getNamedType(type);
  const one = isInputObjectType(bare)
    ? Object.fromEntries(neededOf(bare).map((field) => [field.name, sample(field)]))
    : isEnumType(bare)
      ? bare.getValues()[0]?.value
      : (samples[name] ?? "sample");
  return isListType(getNullableType(type)) ? [one] : one;
}

async function send(mutation: string, input: object) {
  const query = `mutation ($input: ${inputTypeOf(mutation)}!) {
    ${mutation}(input: $input) { userErrors { code path message } } }`;
  return app.graphql(query, { input }, { key: senders[mutation] ?? app.adminKey });
}

const isText = (path: Path) =>
  !otherForms.some((form) => named(path) === form || named(path).endsWith(`.${form}`));

test("every mutation that takes a text or an address is tried here", () => {
  const taking = Object.keys(schema.getMutationType()?.getFields() ?? {}).filter(
    (mutation) => [...placesOf(mutation, "String").filter(isText), ...placesOf(mutation, "URL")].length > 0,
  );
  expect(taking.sort()).toEqual(Object.keys(base).sort());
});

describe.each([
  ["a control character", "bread\u0007salt", "U+0007"],
  ["U+0000", "bread\0", "U+0000"],
  ["half a character", "bread \ud83c", "U+D83C"],
  ["a change of direction that nothing ends", "see \u202Egpj.exe", "U+202E"],
  ["a hidden sentence", "bread\u{E0068}\u{E0069}", "U+E0068"],
])("%s", (_what, text, code) => {
  test("is refused wherever a text is taken, with its place, and what it is", async () => {
    let tried = 0;
    const taken: string[] = [];
    for (const mutation of Object.keys(base))
      for (const path of placesOf(mutation, "String").filter(isText)) {
        tried += 1;
        const { data, errors } = await send(mutation, inputWith(mutation, path, text));
        const refusals: { code: string; path: string[]; message: string }[] =
          data?.[mutation].userErrors ?? [];
        const place = ["input", ...path].join(".");
        const isRefused = refusals.some(
          (error) =>
            error.code === "INVALID" && error.path.join(".") === place && error.message.includes(code),
        );
        if (!isRefused) taken.push(`${mutation} ${place}: ${JSON.stringify(errors ?? refusals)}`);
      }
    expect(taken).toEqual([]);
    expect(tried).toBeGreaterThan(60);
  });
});

test("an address with a user name or a password is refused wherever one is taken", async () => {
  let tried = 0;
  for (const mutation of Object.keys(base))
    for (const path of placesOf(mutation, "URL"))
      for (const address of ["https://user:pass@museum.example/", "https://user@museum.example/"]) {
        tried += 1;
        const { errors } = await send(mutation, inputWith(mutation, path, address));
        expect([mutation, path, errors?.[0].extensions.code]).toEqual([mutation, path, "BAD_USER_INPUT"]);
        expect(errors?.[0].message).toContain("without a user name or a password");
      }
  expect(tried).toBeGreaterThan(10);
});

test("what writers of other scripts need is taken everywhere as it is", async () => {
  const text = "می\u200Cخواهم ශ්\u200Dරී \u2067كتاب\u2069 ភាសា\u200Bខ្មែរ 🏳\uFE0F\u200D🌈";
  const { data } = await send("partnerCreate", { ...base.partnerCreate, name: english(text) });
  expect(data.partnerCreate.userErrors).toEqual([]);
});
