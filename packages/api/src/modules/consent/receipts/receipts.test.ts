import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { places } from "#test/admin-mutations";
import { type ConsentStage, openConsent } from "#test/consent-stage";
import { encodeId } from "../../../platform/graphql/types/ids.ts";

let stage: ConsentStage;
beforeAll(async () => {
  stage = await openConsent();
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

  test("says what was said, of which item, by whom, until when, and what shows it", async () => {
    const { person } = await somebody({ language: "en" });
    const { receipt } = await byCode(person.code);
    expect(receipt.text).toMatch(/Story \d+, kept by Museum of the Plain/);
    expect(receipt.text).toContain(
      "– Exhibitions: yes. You said so on 2026-03-01. Until 2099-01-01. Shown by: a signed form.",
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
          "dpv:hasPurpose": "EXHIBITION",
          "dpv:hasConsentStatus": { "@id": "dpv:ConsentGiven" },
        }),
        expect.objectContaining({
          "dpv:hasPurpose": "AI_TRAINING",
          "dpv:hasConsentStatus": { "@id": "dpv:ConsentRefused" },
        }),
      ]),
    );
    expect(receipt.jsonLd).not.toContain(person.code);
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
