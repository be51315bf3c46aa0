import { createHash } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { type ConsentStage, openConsent } from "#test/consent-stage";
import { drawing } from "#test/picture-files";
import { decodeId, encodeId } from "../../src/platform/graphql/types/ids.ts";

let stage: ConsentStage;
let picture: Buffer;
beforeAll(async () => {
  stage = await openConsent();
  picture = await drawing(1200, 900).jpeg().toBuffer();
});
afterAll(() => stage?.close());

const access = ["ARCHIVING", "COMMUNITY_ACCESS", "PARTNER_ACCESS", "PUBLIC_ONLINE", "IMAGE_OF_PERSON"];
const get = (address: string, headers: Record<string, string> = {}) =>
  fetch(new URL(address, stage.app.url), { headers });

/** Uploads a picture as the curator; its id. */
async function upload(itemId: string, more: object = {}): Promise<string> {
  const sha256 = createHash("sha256").update(picture).digest("hex");
  const file = { fileName: "a.jpg", contentType: "image/jpeg", size: picture.length, sha256 };
  const announced = await stage.done("mediaUploadCreate", { itemId, ...file, ...more }, "uploadId address");
  const sent = await fetch(new URL(announced.address, stage.app.url), {
    method: "PUT",
    body: new Uint8Array(picture),
  });
  expect(sent.status).toBe(204);
  const { uploadId } = announced;
  return (await stage.done("mediaUploadComplete", { uploadId }, "mediumId")).mediumId;
}

interface Seen {
  id: string;
  renditions: { address: string }[];
}
async function media(itemId: string, key?: string): Promise<Seen[]> {
  const query = `query ($id: ID!) { archiveItem(by: { id: $id }) { media { nodes { id renditions { address } } } } }`;
  const { data } = await stage.app.graphql(query, { id: itemId }, key === undefined ? {} : { key });
  return data.archiveItem?.media.nodes ?? [];
}
const addressesOf = (seen: Seen[]) =>
  seen.flatMap(({ renditions }) => renditions.map(({ address }) => address));
const statusesOf = (addresses: string[], headers = {}) =>
  Promise.all(addresses.map(async (address) => (await get(address, headers)).status));

async function say(subjectId: string, itemId: string) {
  const evidenceId = encodeId("evid", await stage.evidence());
  const given = {
    id: subjectId,
    itemId,
    state: "GIVEN",
    purposes: access,
    saidBy: "SUBJECT",
    evidenceId,
  };
  await stage.done("consentRecord", given);
}

/** A public item with a group photograph and a version of it in which the niece is blurred. */
async function published() {
  const { done, sides, subject, tokens } = stage;
  const title = [{ language: "en", text: "A wedding" }];
  const { archiveItem } = await done(
    "archiveItemCreate",
    { holderId: sides.host, kind: "PHOTOGRAPH", title },
    "archiveItem { id }",
  );
  const { id } = archiveItem;
  const uuid = decodeId("item", id) as string;
  const group = await upload(id);
  const blurred = await upload(id, { redactsId: group });
  const elder = await subject();
  const niece = await subject({ name: "Luwam" });
  await done("archiveItemSubjectsAdd", {
    id,
    subjects: [{ subjectId: elder.id }, { subjectId: niece.id, mediumIds: [group] }],
  });
  await say(elder.id, id);
  await say(niece.id, id);
  await stage.govern(uuid);
  await done("archiveItemSubjectsComplete", { id }, "", tokens.senait);
  expect(await media(id)).toEqual([]);
  await stage.approve(uuid);
  return { id, uuid, group, blurred, elder, niece };
}

describe("the bytes of an item's pictures", () => {
  test("open to everybody with the approvals, and close with the first word of whoever takes back", async () => {
    const { id, group, blurred, elder } = await published();
    const seen = await media(id);
    expect(seen.map((medium) => medium.id).sort()).toEqual([group, blurred].sort());
    const addresses = addressesOf(seen);
    expect(addresses).toHaveLength(6);
    expect(new Set(await statusesOf(addresses))).toEqual(new Set([200]));
    const code = elder.code;
    await stage.done("consentWithdrawByCode", { code, purposes: ["PUBLIC_ONLINE"] }, "closedItems");
    for (const headers of [{}, { range: "bytes=0-9" }, { "if-none-match": "*" }])
      expect(new Set(await statusesOf(addresses, headers))).toEqual(new Set([404]));
    expect(await media(id)).toEqual([]);
  });

  test("one person's withdrawal closes the group photograph, and not the version in which they are blurred", async () => {
    const { id, group, blurred, niece } = await published();
    const addressesBy = new Map((await media(id)).map((medium) => [medium.id, addressesOf([medium])]));
    await stage.done(
      "consentWithdrawByCode",
      { code: niece.code, itemId: id, mediumId: group },
      "closedItems",
    );
    expect(new Set(await statusesOf(addressesBy.get(group) ?? []))).toEqual(new Set([404]));
    expect(new Set(await statusesOf(addressesBy.get(blurred) ?? []))).toEqual(new Set([200]));
    expect((await media(id)).map((medium) => medium.id)).toEqual([blurred]);
  });

  test("are reserved against training until everybody in them agreed to it; no review stands in for that", async () => {
    const { id, uuid, group, elder, niece } = await published();
    const [address = ""] = addressesOf((await media(id)).filter((medium) => medium.id === group));
    const reservation = async () => {
      const { headers } = await get(address);
      return ["tdm-reservation", "content-usage"].map((name) => headers.get(name));
    };
    const yes = async (subjectId: string) => {
      const evidenceId = encodeId("evid", await stage.evidence());
      const given = { id: subjectId, itemId: id, state: "GIVEN", saidBy: "SUBJECT", evidenceId };
      await stage.done("consentRecord", { ...given, purposes: ["AI_TRAINING"] });
    };
    expect(await reservation()).toEqual(["1", "train-ai=n"]);
    await yes(elder.id);
    expect(await reservation()).toEqual(["1", "train-ai=n"]);
    await yes(niece.id);
    expect(await reservation()).toEqual(["0", "train-ai=y"]);
    await stage.done("archiveItemSubjectsReopen", { id }, "", stage.tokens.senait);
    await stage.done("archiveItemSubjectsComplete", { id }, "", stage.tokens.senait);
    expect(await reservation()).toEqual(["0", "train-ai=y"]);
    const code = niece.code;
    await stage.done("consentWithdrawByCode", { code, purposes: ["AI_TRAINING"] }, "closedItems");
    // A no closes what it is about; approved again, it is reserved.
    await stage.approve(uuid);
    expect(await reservation()).toEqual(["1", "train-ai=n"]);
  });

  test("of a picture that is added later wait for an approval of their own, and nothing that is public is hidden meanwhile", async () => {
    const { id, group, blurred } = await published();
    const added = await upload(id);
    expect((await media(id)).map((medium) => medium.id).sort()).toEqual([group, blurred].sort());
    const stewards = await media(id, stage.tokens.senait);
    expect(stewards.map((medium) => medium.id)).toContain(added);
    const own = addressesOf(stewards.filter((medium) => medium.id === added));
    expect(new Set(await statusesOf(own))).toEqual(new Set([200]));
    // A steward's address is theirs: once they are one no more, it leads nowhere.
    await stage.sql("delete from memberships where person_id = $1", [stage.people.senait]);
    expect(new Set(await statusesOf(own))).toEqual(new Set([404]));
    await stage.sql(
      "insert into memberships (person_id, home_partner_id, role) values ($1, $2, 'COMMUNITY_STEWARD')",
      [...[stage.people.senait, stage.partners.community]],
    );
  });

  test("stay while an alternative text that was added later waits for the community, and its steward alone lets it in", async () => {
    const { id, group } = await published();
    const { done, mutate, tokens } = stage;
    const words = [{ language: "ti", text: "ክልተ ደቀንስትዮ እንጀራ ይስንክታ።" }];
    await done("mediumUpdate", { id: group, alternativeText: words });
    const read = async (key?: string) => {
      const query = `query ($id: ID!) { node(id: $id) { ... on Medium {
        alternativeText { text } waitingTexts { key alternativeText { text } } contentRevision } } }`;
      return (await stage.app.graphql(query, { id: group }, key === undefined ? {} : { key })).data.node;
    };
    expect(await read()).toEqual({ alternativeText: null, waitingTexts: null, contentRevision: 1 });
    const waiting = await read(tokens.senait);
    expect(waiting.waitingTexts.alternativeText.text).toBe(words[0]?.text);
    const { key } = waiting.waitingTexts;
    expect((await mutate("mediumTextsApprove", { id: group, key }, "", tokens.carla)).refused).toBe(
      "FORBIDDEN",
    );
    // Another wording is another one to read.
    const reworded = [{ language: "ti", text: "ክልተ ደቀንስትዮ።" }];
    await done("mediumUpdate", { id: group, alternativeText: reworded });
    const late = await mutate("mediumTextsApprove", { id: group, key }, "", tokens.senait);
    expect(late.userErrors).toMatchObject([{ code: "NOT_FOUND", path: ["input", "key"] }]);
    const again = (await read(tokens.senait)).waitingTexts.key;
    await done("mediumTextsApprove", { id: group, key: again }, "", tokens.senait);
    expect(await read()).toEqual({
      alternativeText: { text: reworded[0]?.text },
      waitingTexts: null,
      contentRevision: 1,
    });
    expect(await media(id)).toHaveLength(2);
    // What communities approved is another matter: a change of it closes the medium until they approve again.
    await done("mediumUpdate", { id: group, alternativeText: [{ language: "ti", text: "ሓንቲ ሰበይቲ።" }] });
    expect(await read()).toBeNull();
  });

  test("stay while translations of a credit and a warning wait; a credit that is changed closes them", async () => {
    const { done, sides, tokens } = stage;
    const { archiveItem } = await done(
      "archiveItemCreate",
      { holderId: sides.host, kind: "PHOTOGRAPH", title: [{ language: "en", text: "A feast" }] },
      "archiveItem { id }",
    );
    const id = await upload(archiveItem.id);
    const said = (language: string, text: string) => ({ language, text });
    const credit = [said("en", "The family")];
    const contentWarning = [said("en", "A burial")];
    await done("mediumUpdate", { id, credit, contentWarning });
    const elder = await stage.subject();
    await done("archiveItemSubjectsAdd", { id: archiveItem.id, subjects: [{ subjectId: elder.id }] });
    await say(elder.id, archiveItem.id);
    const uuid = decodeId("item", archiveItem.id) as string;
    await stage.govern(uuid);
    await done("archiveItemSubjectsComplete", { id: archiveItem.id }, "", tokens.senait);
    await stage.approve(uuid);
    const all = "credit { translations { language } } contentWarning { translations { language } }";
    const read = async (key?: string) => {
      const query = `query ($id: ID!) { node(id: $id) { ... on Medium { ${all} contentRevision
        waitingTexts { key alternativeText { text } ${all} } } } }`;
      return (await stage.app.graphql(query, { id }, key === undefined ? {} : { key })).data.node;
    };
    const before = await read();
    expect(before).toMatchObject({ contentRevision: 2, waitingTexts: null });
    await done("mediumUpdate", { id, credit: [...credit, said("it", "La famiglia")] });
    await done("mediumUpdate", { id, contentWarning: [...contentWarning, said("it", "Una sepoltura")] });
    expect(await read()).toEqual(before);
    const { key, ...waiting } = (await read(tokens.senait)).waitingTexts;
    const tags = (text: { translations: { language: string }[] }) =>
      text.translations.map(({ language }) => language).sort();
    expect([waiting.alternativeText, tags(waiting.credit), tags(waiting.contentWarning)]).toEqual([
      ...[null, ["en", "it"], ["en", "it"]],
    ]);
    await done("mediumTextsApprove", { id, key }, "", tokens.senait);
    const after = await read();
    expect([tags(after.credit), tags(after.contentWarning), after.contentRevision]).toEqual([
      ...[["en", "it"], ["en", "it"], 2],
    ]);
    await done("mediumUpdate", { id, credit: [said("en", "Somebody else")] });
    expect(await read()).toBeNull();
  });
});
