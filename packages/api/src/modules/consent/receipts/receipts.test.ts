import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { AdminMutations, places } from "#test/admin-mutations";
import { type ConsentStage, openConsent } from "#test/consent-stage";
import { decodeId, encodeId } from "../../../platform/graphql/types/ids.ts";
import { hashOfCode, readCode } from "../../../platform/identity/spoken-code.rules.ts";
import { PrivacySettings } from "../../../platform/privacy-settings.ts";
import { makeReceipt, type ReceiptRow } from "./make-receipt.ts";

let stage: ConsentStage;
beforeAll(async () => {
  stage = await openConsent({ privacyNoticeUrl: "https://archive.example/privacy" });
});
afterAll(() => stage?.close());

const fields = "receipt { subjectId language { tag direction } text jsonLd }";
const byCode = (code: string) => stage.mutate("consentReceiptByCode", { code }, fields);

/** Somebody who said yes to one thing and no to another. */
async function somebody(input: object) {
  const { subject, governedItem, done, evidence } = stage;
  const person = await subject({ name: "Abrehet Tesfai", contact: "+39 02 9999", ...input });
  const item = await governedItem();
  await done("archiveItemSubjectsAdd", { id: item.id, subjects: [{ subjectId: person.id }] });
  const said = { id: person.id, itemId: item.id, saidBy: "SUBJECT", happenedOn: "2026-03-01" };
  const evidenceId = encodeId("evid", await evidence());
  const yes = {
    ...said,
    state: "GIVEN",
    purposes: ["EXHIBITION"],
    validUntil: "2099-01-01T00:00:00Z",
    evidenceId,
  };
  await done("consentRecord", yes);
  await done("consentRecord", { ...said, state: "REFUSED", purposes: ["AI_TRAINING"] });
  return { person, item };
}

describe("a receipt", () => {
  test.each(["ar", "ti", "uk", "zh", "it", "en"])(
    "is in the language of the person: %s, with how they withdraw by the code",
    async (language) => {
      const { person } = await somebody({ language });
      const { receipt } = await byCode(person.code.toLowerCase());
      expect(receipt).toMatchObject({
        subjectId: person.id,
        language: { tag: language, direction: language === "ar" ? "RTL" : "LTR" },
      });
      expect(receipt.text).toContain(person.code);
      expect(receipt.text).toContain("2026-03-01");
      expect(receipt.text).toContain("2099-01-01");
      expect(receipt.text).not.toMatch(/[{}]/);
      if (language !== "en") expect(receipt.text).not.toMatch(/taken back|yes|code/i);
    },
  );

  test("names neither the person nor how they are reached: whoever finds it learns nothing of them", async () => {
    const { person } = await somebody({ language: "en" });
    const { receipt } = await byCode(person.code);
    for (const text of [receipt.text, receipt.jsonLd]) expect(text).not.toMatch(/Abrehet|9999/);
  });

  test("says which partners were asked to take their copies down, and who confirmed it", async () => {
    const { person, item } = await somebody({ language: "en" });
    const { app, tokens, mutate, done, sides } = stage;
    const school = await new AdminMutations(app).publicPartner({
      kind: "SCHOOL",
      name: [{ language: "en", text: "The school" }],
    });
    const scopes = ["archives:read", "archives:write"];
    const key = await stage.addKey(app.database, { partnerId: decodeId("part", school), scopes });
    const copy = {
      itemId: item.id,
      partnerId: school,
      place: "Hall 2, beside the window",
    };
    // Nobody lists a copy of what they do not see, unless they keep or govern it.
    expect(places(await mutate("itemCopyCreate", copy, "", key))).toEqual(["itemId NOT_FOUND"]);
    expect(places(await mutate("itemCopyCreate", { ...copy, place: " " }, "", tokens.carla))).toEqual([
      "place REQUIRED",
    ]);
    const made = await done("itemCopyCreate", copy, "itemCopy { id askedAt }");
    expect(made.itemCopy.askedAt).toBeNull();
    const tasks = async (who: string) => {
      const query =
        "{ copiesToTakeDown { nodes { id itemId place purposes mediumIds dueOn partner { id } } } }";
      return (await app.graphql(query, {}, { key: who })).data.copiesToTakeDown.nodes;
    };
    const confirm = (who: string) => mutate("itemCopyConfirm", { id: made.itemCopy.id }, "", who);
    expect(await tasks(key)).toEqual([]);
    await done("consentWithdrawByCode", { code: person.code });
    const [task] = await tasks(key);
    expect(task).toMatchObject({
      ...{ id: made.itemCopy.id, itemId: item.id, place: copy.place, mediumIds: null },
      purposes: ["EVERY_USE"],
    });
    const days = (Date.parse(task.dueOn) - Date.now()) / 86_400_000;
    expect([days > 5.9, days <= 7]).toEqual([true, true]);
    for (const who of [tokens.senait, tokens.carla]) expect(await tasks(who)).toHaveLength(1);
    expect(await tasks(app.adminKey)).toEqual([]);
    const text = async () => (await byCode(person.code)).receipt.text;
    expect(await text()).toMatch(/The school was asked on \d{4}-\d\d-\d\d to take down its copy of item_/);
    // The word is the partner's own.
    expect(places(await confirm(tokens.carla))).toEqual(["id NOT_FOUND"]);
    expect(places(await confirm(key))).toEqual([]);
    expect(places(await confirm(key))).toEqual(["id INVALID_TRANSITION"]);
    expect(await tasks(key)).toEqual([]);
    expect(await text()).toMatch(/The school took down its copy of item_\w+: confirmed on \d{4}/);
    expect(sides.host).not.toBe(copy.partnerId);
  });

  test("says what was said, of which item, by whom, until when, and what shows it", async () => {
    const { person } = await somebody({ language: "en" });
    const { receipt } = await byCode(person.code);
    expect(receipt.text).toMatch(/Story \d+, kept by Museum of the Plain/);
    expect(receipt.text).toContain(
      "– Exhibitions: yes. You said so on 2026-03-01. Until 2099-01-01. Shown by: the minutes of a meeting.",
    );
    expect(receipt.text).toContain("– Training machines: no. You said so on 2026-03-01.");
    await stage.mutate("consentWithdrawByCode", { code: person.code }, "closedItems");
    expect((await byCode(person.code)).receipt.text).toContain("– Every use: taken back. You said so on");
  });

  test("keeps numbers and the code in their own direction where lines run from right to left", async () => {
    const { person } = await somebody({ language: "ar" });
    const { receipt } = await byCode(person.code);
    expect(receipt.text).toContain(`\u2066${person.code}\u2069`);
    expect(receipt.text).toContain("\u20662026-03-01\u2069");
    // As it is copied from there, it is understood.
    expect((await byCode(`\u2066${person.code}\u2069`)).receipt.subjectId).toBe(person.id);
  });

  test("is JSON-LD after ISO/IEC TS 27560, in the terms of DPV", async () => {
    const { person, item } = await somebody({ language: "ti" });
    const { receipt } = await byCode(person.code);
    const record = JSON.parse(receipt.jsonLd);
    expect(record).toMatchObject({
      "@type": "dpv:ConsentRecord",
      "dct:conformsTo": "ISO/IEC TS 27560:2023",
      "dpv:hasIdentifier": person.id,
      "dct:language": "ti",
      "dpv:hasLegalBasis": { "@id": "dpv:Consent" },
    });
    expect(record["dct:hasPart"]).toHaveLength(2);
    expect(record["dct:hasPart"]).toEqual(
      expect.arrayContaining([
        expect.objectContaining({
          "dct:subject": item.id,
          "dpv:hasPurpose": { "@type": "dpv:PublicBenefit", "dct:identifier": "EXHIBITION" },
          "dpv:hasConsentStatus": { "@id": "dpv:ConsentGiven" },
        }),
        expect.objectContaining({
          "dpv:hasPurpose": { "@type": "dpv:ResearchAndDevelopment", "dct:identifier": "AI_TRAINING" },
          "dpv:hasConsentStatus": { "@id": "dpv:ConsentRefused" },
        }),
      ]),
    );
    expect(receipt.jsonLd).not.toContain(person.code);
  });

  test("holds everything that ISO/IEC TS 27560 makes mandatory", async () => {
    const { sql, partners } = stage;
    await sql(
      "update partners set country = 'IT', locality = 'Bologna', street_address = 'Via Zamboni 1', website = 'https://museum.example' where id = $1",
      [partners.host],
    );
    const { person } = await somebody({ language: "it" });
    const record = JSON.parse((await byCode(person.code)).receipt.jsonLd);
    const mandatory = {
      metadata: ["dct:conformsTo", "dct:hasVersion", "dpv:hasIdentifier", "dpv:hasDataSubject"],
      processing: [
        ...["dpv:hasNotice", "dct:language", "dct:hasPart", "dpv:hasPersonalData", "dpv:hasDataController"],
        ...["dpv:hasStorageCondition", "dpv:hasJurisdiction", "dpv:hasRecipient", "dpv:hasWithdrawalMethod"],
      ],
      party: ["dpv:hasIdentifier", "dpv:hasAddress", "dpv:hasName", "dpv:hasContact", "dct:type"],
      event: [
        "dpv:isIndicatedAtTime",
        "dpv:hasDuration",
        "dpv:hasEntity",
        "dct:type",
        "dpv:hasConsentStatus",
      ],
    };
    const missing = (from: object, names: string[]) => names.filter((name) => !(name in from));
    expect(missing(record, [...mandatory.metadata, ...mandatory.processing])).toEqual([]);
    expect(missing(record["dpv:hasDataController"], mandatory.party)).toEqual([]);
    for (const event of record["dct:hasPart"])
      expect(missing(event, [...mandatory.event, "dpv:hasPurpose"])).toEqual([]);
    expect(record["dpv:hasDataController"]).toMatchObject({
      "dpv:hasAddress": "Via Zamboni 1, Bologna, IT",
      "dct:type": "MUSEUM",
    });
    expect(record["dpv:hasJurisdiction"]).toEqual({ "@id": "loc:IT" });
    expect(record["dpv:hasStorageCondition"].map((one: Record<string, string>) => one["@type"])).toEqual([
      "dpv:StorageLocation",
      "dpv:StorageDuration",
    ]);
    // Whoever runs the service said where its notice is, and not where everything is kept.
    expect(record["dpv:hasNotice"]).toMatchObject({
      "dct:language": "it",
      "dct:source": "https://archive.example/privacy",
    });
    expect(record["dpv:hasStorageCondition"][0]["dpv:hasLocation"]).toEqual({ "@id": "loc:IT" });
    const hash = hashOfCode(readCode(person.code) ?? "");
    const [row] = (await sql("select * from receipt_by_code($1)", [hash])) as ReceiptRow[];
    const settings = new PrivacySettings({ storageLocation: "DE" });
    const other = JSON.parse(makeReceipt(row as ReceiptRow, null, { readers: ["it"], settings }).jsonLd);
    expect(other["dpv:hasNotice"]["dct:source"]).toBe("https://museum.example");
    expect(other["dpv:hasStorageCondition"][0]["dpv:hasLocation"]).toEqual({ "@id": "loc:DE" });
    expect(other["dpv:hasJurisdiction"]).toEqual({ "@id": "loc:IT" });
  });

  test("is read without the code by the person's account and by who may record, and by nobody else", async () => {
    const { person, item } = await somebody({ language: "it" });
    const { app, tokens, done } = stage;
    const read = async (key: string) => {
      const query = `query ($id: ID!) { consentReceipt(subjectId: $id) { text } }`;
      return (await app.graphql(query, { id: person.id }, { key })).data.consentReceipt;
    };
    expect((await read(tokens.carla)).text).not.toContain(person.code);
    for (const key of [tokens.miriam, app.adminKey]) expect(await read(key)).toBeNull();
    await done("consentSubjectLink", { code: person.code }, "", tokens.miriam);
    expect(await read(tokens.miriam)).toBeNull();
    await done("consentSubjectLinkConfirm", { id: person.id, itemIds: [item.id] }, "", tokens.senait);
    expect((await read(tokens.miriam)).text).toContain("2026-03-01");
  });

  test("of a wrong code is none", async () => {
    const { code } = await stage.subject();
    await stage.sql(
      "update consent_subjects set receipt_code_hash = null where receipt_code_hash = sha256($1)",
      [code],
    );
    expect(places(await byCode(code))).toEqual(["code NOT_FOUND"]);
  });
});
