import { createHash, randomBytes } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { places } from "#test/admin-mutations";
import { type ConsentStage, openConsent } from "#test/consent-stage";
import { decodeId } from "../../../platform/graphql/types/ids.ts";

let stage: ConsentStage;
beforeAll(async () => {
  stage = await openConsent();
});
afterAll(() => stage?.close());

const fields =
  "uploadAddress consentEvidence { id kind note sha256 hasFile address partner { id } subject { id } }";
const form = Buffer.concat([Buffer.from("%PDF-1.7 I, Abrehet, say yes. "), randomBytes(3000)]);
const sha256 = (bytes: Buffer) => createHash("sha256").update(bytes).digest("hex");

/** Evidence of the museum of what one person said, whose file is sent. */
async function sendForm(input: object = {}, bytes = form) {
  const { done, sides, app } = stage;
  const file = { contentType: "application/pdf", size: form.length, sha256: sha256(form) };
  const given = { partnerId: sides.host, kind: "SIGNED_FORM", note: "In the safe", file, ...input };
  const made = await done("consentEvidenceCreate", given, fields);
  const body = new Uint8Array(bytes);
  const sent = await fetch(`${app.url}${made.uploadAddress}`, { method: "PUT", body });
  return { id: made.consentEvidence.id as string, made, status: sent.status, answer: await sent.text() };
}

async function addressFor(id: string, key: string): Promise<string | null | undefined> {
  const query = `query ($id: ID!) { node(id: $id) { ... on ConsentEvidence { address hasFile note } } }`;
  const { data } = await stage.app.graphql(query, { id }, { key });
  return data.node?.address;
}
async function bytesAt(address: string | null | undefined, headers: Record<string, string> = {}) {
  const answer = await fetch(`${stage.app.url}${address}`, { headers });
  return {
    status: answer.status,
    type: answer.headers.get("content-type"),
    bytes: Buffer.from(await answer.arrayBuffer()),
  };
}

describe("evidence", () => {
  test("without a file is a note of who was there, and opens what needs it", async () => {
    const { done, subject, governedItem, sides } = stage;
    const person = await subject();
    const item = await governedItem();
    await done("archiveItemSubjectsAdd", { id: item.id, subjects: [{ subjectId: person.id }] });
    const given = { partnerId: sides.host, subjectId: person.id, kind: "WITNESSED", note: "Luwam was there" };
    const { consentEvidence, uploadAddress } = await done("consentEvidenceCreate", given, fields);
    expect([uploadAddress, consentEvidence]).toEqual([
      null,
      {
        ...{
          id: consentEvidence.id,
          kind: "WITNESSED",
          note: "Luwam was there",
          sha256: null,
          hasFile: false,
        },
        ...{ address: null, partner: { id: sides.host }, subject: { id: person.id } },
      },
    ]);
    const said = {
      id: person.id,
      itemId: item.id,
      purposes: ["EXHIBITION"],
      state: "GIVEN",
      saidBy: "SUBJECT",
    };
    await done("consentRecord", { ...said, evidenceId: consentEvidence.id });
    const query = `query ($id: ID!) { consentSubject(by: { id: $id }) {
      events { nodes { evidence { id } } } evidence { nodes { kind } } } }`;
    const { data } = await stage.app.graphql(query, { id: person.id }, { key: stage.tokens.senait });
    expect(data.consentSubject).toEqual({
      events: { nodes: [{ evidence: { id: consentEvidence.id } }] },
      evidence: { nodes: [{ kind: "WITNESSED" }] },
    });
  });

  test("shows a yes of that person alone, while somebody can read it; minutes need name nobody", async () => {
    const { done, mutate, subject, governedItem, sides, tokens, sql } = stage;
    const [person, other, same] = [await subject(), await subject(), await subject()];
    await done("consentSubjectMerge", { id: same.id, intoId: person.id }, "");
    const { id: itemId } = await governedItem();
    await done("archiveItemSubjectsAdd", { id: itemId, subjects: [{ subjectId: person.id }] });
    const add = async (input: object) => {
      const given = { partnerId: sides.host, kind: "SIGNED_FORM", note: "In the safe", ...input };
      return (await done("consentEvidenceCreate", given, fields)).consentEvidence.id as string;
    };
    const yes = async (evidenceId: string, more: object = {}) => {
      const said = { id: person.id, itemId, purposes: ["EXHIBITION"], state: "GIVEN", saidBy: "SUBJECT" };
      const answer = await mutate("consentRecord", { ...said, evidenceId, ...more }, "", tokens.carla);
      return places(answer);
    };
    const file = { contentType: "application/pdf", size: form.length, sha256: sha256(form) };
    const erased = await add({ subjectId: person.id });
    await sql("update consent_evidence set note = null, erased_at = now() where id = $1", [
      decodeId("evid", erased),
    ]);
    const nothing = [
      await add({ subjectId: other.id }),
      await add({ kind: "WITNESSED" }),
      await add({ subjectId: person.id, note: null, file }),
      erased,
    ];
    for (const id of nothing) expect(await yes(id)).toEqual(["evidenceId CONDITION_MISSING"]);
    // The database refuses it, too, whoever asks it to record.
    const direct = `insert into consent_events (subject_id, item_id, purpose, state, said_by, evidence_id)
      select $1, $2, 'EXHIBITION', 'GIVEN', 'SUBJECT', $3`;
    const values = [decodeId("subj", person.id), decodeId("item", itemId)];
    const record = (id: string) =>
      stage.app.database.asOwner(async (owner) => {
        await owner.query("begin; set local role hx_member; set local search_path = heritage");
        await owner.query("select set_config('hx.viewer', $1, true)", [stage.people.carla]);
        await owner.query(direct, [...values, decodeId("evid", id)]);
      });
    for (const id of nothing) await expect(record(id)).rejects.toThrow("row-level security");
    const { id: sent } = await sendForm({ subjectId: person.id, note: null });
    for (const id of [
      sent,
      await add({ subjectId: same.id }),
      await add({ kind: "COMMUNITY_MEETING_MINUTES" }),
    ])
      expect(await yes(id)).toEqual([]);
    expect(await yes(nothing[0] ?? "", { state: "REFUSED" })).toEqual([]);
  });

  test("with a file is kept byte for byte, encrypted, and apart from media", async () => {
    const { tokens, sql } = stage;
    const { id, made, status } = await sendForm();
    expect([status, made.consentEvidence.hasFile]).toEqual([204, false]);
    const read = await bytesAt(await addressFor(id, tokens.carla));
    expect([read.status, read.type, read.bytes.equals(form)]).toEqual([200, "application/pdf", true]);
    const part = await bytesAt(await addressFor(id, tokens.carla), { range: "bytes=9-18" });
    expect([part.status, part.bytes.toString()]).toEqual([206, "I, Abrehet"]);
    const [row] = await sql(
      "select file_name, length(file_seal) as seal from consent_evidence where id = $1",
      [decodeId("evid", id)],
    );
    expect(row).toEqual({ file_name: expect.stringMatching(/^[0-9a-f]{40}$/), seal: 88 });
    expect(
      await sql("select file_name from evidence_files_to_remove where file_name = $1", [row?.file_name]),
    ).toEqual([]);
  });

  test("is read by its subject, by the stewards of their items, and by who may record at the partner that took it", async () => {
    const { tokens, subject, governedItem, done, app } = stage;
    const person = await subject();
    const { id } = await sendForm({ subjectId: person.id });
    expect(await addressFor(id, tokens.carla)).toMatch(/^\/consent\/evidence\//);
    for (const key of [tokens.senait, tokens.miriam, app.adminKey])
      expect(await addressFor(id, key)).toBeUndefined();
    const item = await governedItem();
    await done("archiveItemSubjectsAdd", { id: item.id, subjects: [{ subjectId: person.id }] });
    expect((await bytesAt(await addressFor(id, tokens.senait))).bytes.equals(form)).toBe(true);
    await done("consentSubjectLink", { code: person.code }, "", tokens.miriam);
    expect(await addressFor(id, tokens.miriam)).toBeUndefined();
    await done("consentSubjectLinkConfirm", { id: person.id, itemIds: [item.id] }, "", tokens.senait);
    expect((await bytesAt(await addressFor(id, tokens.miriam))).bytes.equals(form)).toBe(true);
  });

  test("goes with its subject: note and file are gone at once, for addresses given before too, and the hash stays", async () => {
    const { tokens, subject, done, sql } = stage;
    const person = await subject();
    const { id } = await sendForm({ subjectId: person.id });
    const address = await addressFor(id, tokens.carla);
    expect((await bytesAt(address)).status).toBe(200);
    const [before] = await sql("select file_name from consent_evidence where id = $1", [
      decodeId("evid", id),
    ]);
    await done("consentSubjectErase", { id: person.id, confirm: true }, "consentSubject { id }");
    expect((await bytesAt(address)).status).toBe(404);
    const [row] = await sql(
      "select note, file_name, file_seal, encode(sha256, 'hex') as sha256 from consent_evidence where id = $1",
      [decodeId("evid", id)],
    );
    expect(row).toEqual({ note: null, file_name: null, file_seal: null, sha256: sha256(form) });
    const due = (await sql("select list_evidence_to_remove() as name")).map(({ name }) => name);
    expect(due).toEqual([before?.file_name]);
  });

  test("is none but what was announced", async () => {
    const other = Buffer.from(form);
    other[20] = 0;
    const changed = await sendForm({}, other);
    expect([changed.status, changed.answer]).toEqual([422, expect.stringContaining("its checksum differs")]);
    const shorter = await sendForm({}, form.subarray(1));
    expect([shorter.status, shorter.answer]).toEqual([422, expect.stringContaining("another size")]);
    expect(await addressFor(changed.id, stage.tokens.carla)).toBeNull();
  });

  test("is taken by nobody but who may record, and of a kind that no browser runs", async () => {
    const { mutate, sides, tokens, app } = stage;
    const given = { partnerId: sides.host, kind: "SIGNED_FORM", note: "In the safe" };
    const add = async (input: object, key: string) =>
      mutate("consentEvidenceCreate", { ...given, ...input }, fields, key);
    expect(await add({}, tokens.miriam)).toMatchObject({ refused: "FORBIDDEN" });
    for (const key of [tokens.senait, app.adminKey])
      expect(places(await add({}, key))).toEqual(["partnerId NOT_YOURS"]);
    const file = { contentType: "text/html", size: 26_000_000, sha256: "x" };
    expect(places(await add({ file }, tokens.carla))).toEqual([
      "file.contentType INVALID",
      "file.sha256 INVALID",
      "file.size INVALID",
    ]);
    expect(places(await add({ subjectId: "subj_nothing" }, tokens.carla))).toEqual(["subjectId NOT_FOUND"]);
    expect(places(await add({ note: " " }, tokens.carla))).toEqual(["note REQUIRED"]);
  });
});
