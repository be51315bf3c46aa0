import { type ChildProcess, spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { once } from "node:events";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { places } from "#test/admin-mutations";
import { type ConsentStage, openConsent } from "#test/consent-stage";
import { drawing } from "#test/picture-files";
import { until } from "#test/servers/service-process";
import { ErasedIds } from "../../../platform/files/stores/erased-ids.ts";
import { FolderStore } from "../../../platform/files/stores/folder-store.ts";
import { removeFiles } from "../../../platform/files/stores/remove-files.ts";
import { decodeId, encodeId } from "../../../platform/graphql/types/ids.ts";
import { removedMediaFiles } from "../../archives/media/media.files.ts";
import { erasing } from "./erasures.job.ts";

let stage: ConsentStage;
let files: FolderStore;
let remembered: FolderStore;
beforeAll(async () => {
  // No workers but those of the tests: nothing is erased before its time.
  stage = await openConsent({ jobWorkers: 0 });
  files = await FolderStore.open(join(stage.app.dataDir, "files"));
  remembered = await FolderStore.open(join(stage.app.dataDir, "files", "erased"));
});
afterAll(() => stage?.close());

/** An item with the people in it. */
async function itemOf(...people: { id: string; isInPhotograph?: boolean }[]) {
  const item = await stage.governedItem(2);
  const list = "insert into item_subjects (item_id, subject_id, medium_id) values ($1, $2, $3)";
  for (const { id, isInPhotograph } of people)
    await stage.sql(list, [item.uuid, decodeId("subj", id), isInPhotograph ? item.media[0] : null]);
  return item;
}
const erase = (code: string, more: object = {}) =>
  stage.done("consentWithdrawByCode", { code, leaves: "ERASE", ...more }, "closedItems");
const isThere = async (uuid: string): Promise<boolean> =>
  (
    await stage.sql(
      "select exists (select from items where id = $1 union select from media where id = $1) as is_there",
      [uuid],
    )
  )[0]?.is_there;
const daysLeft = async (uuid: string): Promise<number> =>
  Number(
    (
      await stage.sql(
        "select extract(day from due_at - ordered_at)::int as days from erasures where id = $1",
        [uuid],
      )
    )[0]?.days,
  );
const letPass = (days: number) =>
  stage.sql(
    "update erasures set due_at = due_at - make_interval(days => $1), ordered_at = ordered_at - make_interval(days => $1)",
    [days],
  );

/** Does what the job does, once, as the service itself. */
async function work(): Promise<number> {
  const session = stage.app.databaseSessions.memberSession({ kind: "system" });
  const job = erasing(new ErasedIds(remembered));
  try {
    return await session.transaction(async (manager) => {
      // biome-ignore lint/suspicious/noExplicitAny: of a batch it needs no more.
      return (await job.run({ manager, position: null } as any)).done;
    });
  } finally {
    await session.close();
  }
}

async function receiptOf(code: string): Promise<string> {
  return (await stage.done("consentReceiptByCode", { code }, "receipt { text jsonLd }")).receipt.text;
}

describe("what somebody wants erased", () => {
  test("is hidden at once, and gone in seven days: rows, files, evidence but for its hash", async () => {
    const { sql, subject, done, sides, tokens } = stage;
    const person = await subject({ language: "en" });
    const title = [{ language: "en", text: "A wedding" }];
    const made = await done(
      "archiveItemCreate",
      { holderId: sides.host, kind: "PHOTOGRAPH", title },
      "archiveItem { id }",
    );
    const id = made.archiveItem.id;
    const uuid = decodeId("item", id) ?? "";
    const bytes = await drawing(400, 300).jpeg().toBuffer();
    const sha256 = createHash("sha256").update(bytes).digest("hex");
    const file = { itemId: id, fileName: "a.jpg", contentType: "image/jpeg", size: bytes.length, sha256 };
    const { uploadId, address } = await done("mediaUploadCreate", file, "uploadId address");
    await fetch(new URL(address, stage.app.url), { method: "PUT", body: new Uint8Array(bytes) });
    await done("mediaUploadComplete", { uploadId }, "mediumId");
    const named = (await sql("select file from media_renditions")).map((row) => row.file as string);
    expect(named.length).toBeGreaterThan(0);
    await stage.govern(uuid);
    await done("archiveItemSubjectsAdd", { id, subjects: [{ subjectId: person.id }] });
    await done("archiveItemSubjectsComplete", { id }, "", tokens.senait);
    const evidence = await stage.evidence();
    await sql("update consent_evidence set note = 'By her well.', sha256 = sha256('form') where id = $1", [
      evidence,
    ]);
    const purposes = ["COMMUNITY_ACCESS", "PARTNER_ACCESS", "PUBLIC_ONLINE"];
    const given = {
      id: person.id,
      itemId: id,
      state: "GIVEN",
      saidBy: "SUBJECT",
      purposes,
      happenedOn: "2026-01-01",
    };
    await done("consentRecord", { ...given, evidenceId: encodeId("evid", evidence) });
    await sql(
      "insert into item_references (item_id, home_partner_id, source, value) values ($1, $2, 'museum', 'w-9')",
      [uuid, stage.partners.host],
    );
    await stage.approve(uuid);
    expect(await stage.isPublic(id)).toBe(true);

    await erase(person.code);
    expect(await stage.isPublic(id)).toBe(false);
    expect(await daysLeft(uuid)).toBe(7);
    expect(await receiptOf(person.code)).toMatch(/It is erased on \d{4}-\d\d-\d\d at the latest/);
    await letPass(6);
    expect([await work(), await isThere(uuid)]).toEqual([0, true]);
    await letPass(1);
    expect([await work(), await isThere(uuid)]).toEqual([1, false]);

    await removeFiles({ store: files, sealed: files }, stage.app.databaseSessions.gate, [removedMediaFiles]);
    for (const name of named) expect(await files.size(name)).toBeUndefined();
    const [left] = await sql(
      "select note, sha256 is not null as has_hash, erased_at is not null as is_erased from consent_evidence where id = $1",
      [evidence],
    );
    expect(left).toEqual({ note: null, has_hash: true, is_erased: true });
    expect(await sql("select from suppressed_references where value = 'w-9'")).toHaveLength(1);
    const [entry] = await sql(
      "select actor, action, subject_id from audit_entries order by position desc limit 1",
    );
    expect(entry).toEqual({ actor: "SYSTEM", action: "item.erase", subject_id: uuid });
    // The receipt says so, by an id that leads nowhere.
    expect(await receiptOf(person.code)).toMatch(/Erased on \d{4}-\d\d-\d\d, as you wanted/);
    expect(await receiptOf(person.code)).not.toMatch(/wedding/);
  });

  test("is gone sooner where they ask so", async () => {
    const person = await stage.subject();
    const item = await itemOf(person);
    expect(
      places(await stage.mutate("consentWithdrawByCode", { code: person.code, eraseAtOnce: true })),
    ).toEqual(["eraseAtOnce INVALID"]);
    await erase(person.code, { eraseAtOnce: true });
    expect([await work(), await isThere(item.uuid)]).toEqual([1, false]);
  });

  test("is hastened where that is asked, and nothing else: by any code that was printed, or whoever records for them", async () => {
    const { subject, done, tokens } = stage;
    const person = await subject();
    const [first, second, third] = [await itemOf(person), await itemOf(person), await itemOf(person)];
    const days = async () => [await daysLeft(first.uuid), await daysLeft(second.uuid)];
    for (const { id } of [first, second]) await erase(person.code, { itemId: id });
    await done("consentSubjectCodeRenew", { id: person.id }, "receiptCode");
    await erase(person.code, { itemId: second.id, eraseAtOnce: true });
    expect(await days()).toEqual([7, 0]);
    await erase(person.code, { eraseAtOnce: true });
    expect([...(await days()), await daysLeft(third.uuid)]).toEqual([0, 0, 0]);
    // A steward records for somebody whose record is the museum's.
    const other = await subject();
    const [theirs, kept] = [await itemOf(other), await itemOf(other)];
    const ask = (itemId: string, more: object) =>
      done(
        "consentWithdraw",
        { id: other.id, leaves: "ERASE", itemId, ...more },
        "closedItems",
        tokens.senait,
      );
    await ask(kept.id, {});
    await ask(theirs.id, { eraseAtOnce: true });
    expect([await daysLeft(theirs.uuid), await daysLeft(kept.uuid)]).toEqual([0, 7]);
  });

  test("and others are in, is closed at once and gone in thirty days, asked sooner or not; what shows less stays", async () => {
    const { subject, sql, done, tokens } = stage;
    const [elder, niece] = [await subject(), await subject({ name: "Luwam" })];
    const item = await itemOf(elder, { id: niece.id, isInPhotograph: true });
    const [photograph = "", redacted = ""] = item.media;
    await sql("update media set redacts_id = $1 where id = $2", [photograph, redacted]);
    await erase(niece.code, { eraseAtOnce: true });
    expect(await daysLeft(photograph)).toBe(30);
    const seen = async (key: string) => {
      const { data } = await stage.app.graphql(
        "{ erasures { nodes { itemId mediumId isShared reason } totalCount { value } } }",
        {},
        { key },
      );
      return data.erasures.nodes;
    };
    const task = {
      itemId: item.id,
      mediumId: encodeId("medi", photograph),
      isShared: true,
      reason: "CONSENT",
    };
    // Those are told who can redact it until then, and nobody else.
    for (const who of [tokens.senait, tokens.carla]) expect(await seen(who)).toContainEqual(task);
    expect(await seen(stage.app.adminKey)).toEqual([]);
    await letPass(29);
    await work();
    expect(await isThere(photograph)).toBe(true);
    await letPass(1);
    await work();
    expect([await isThere(photograph), await isThere(redacted), await isThere(item.uuid)]).toEqual([
      false,
      true,
      true,
    ]);
    expect(await seen(tokens.senait)).not.toContainEqual(task);
    // Once everybody in it wants it gone, nobody needs the thirty days.
    const both = await itemOf(elder, niece);
    await erase(elder.code, { itemId: both.id });
    expect(await daysLeft(both.uuid)).toBe(30);
    await erase(niece.code, { itemId: both.id });
    expect(await daysLeft(both.uuid)).toBe(7);
    await done("consentWithdrawByCode", { code: elder.code });
  });

  test("after a suspension is also what two administrators agree on, unread; its communities get the reasons", async () => {
    const { app, mutate, done, tokens, governedItem, sql, people } = stage;
    const other = await stage.addKey(app.database, { isAdministrator: true });
    const [item, lifted] = [await governedItem(), await governedItem()];
    const reason = "A court in Asmara ordered it.";
    const ask = (input: object, key: string) => mutate("archiveItemErase", input, "isOrdered", key);
    expect((await ask({ id: item.id, reason }, tokens.senait)).refused).toBe("FORBIDDEN");
    expect(places(await ask({ id: item.id, reason }, app.adminKey))).toEqual(["id CONDITION_MISSING"]);
    for (const { id } of [item, lifted])
      await done("archiveItemSuspend", { id, reason: "COURT" }, "", app.adminKey);
    expect(places(await ask({ id: item.id, reason: " " }, app.adminKey))).toEqual(["reason REQUIRED"]);
    for (const { id } of [item, lifted]) {
      // Nobody agrees with themselves, not by a key either that was made since.
      for (let again = 0; again < 2; again++)
        expect(await ask({ id, reason }, app.adminKey)).toMatchObject({ isOrdered: false, userErrors: [] });
      const late = await stage.addKey(app.database, { isAdministrator: true });
      expect(places(await ask({ id, reason }, late))).toEqual(["id CONDITION_MISSING"]);
      expect(await ask({ id, reason: "I read the order." }, other)).toMatchObject({ isOrdered: true });
    }
    const read = async (key: string) => {
      const query = "{ erasures(first: 50) { nodes { itemId reason note erasedAt } } }";
      const { data } = await app.graphql(query, {}, { key });
      return data.erasures.nodes.filter((one: { reason: string }) => one.reason === "ADMINISTRATORS");
    };
    const order = { reason: "ADMINISTRATORS", note: `${reason}\n\nI read the order.` };
    const both = [item, lifted].map(({ id }) => ({ itemId: id, ...order, erasedAt: null }));
    expect(await read(tokens.senait)).toEqual(expect.arrayContaining(both));
    expect([await read(app.adminKey), await read(other)]).toEqual([[], []]);
    // What a steward and an administrator lift within the seven days is not erased.
    await sql(
      "update item_suspensions set lifted_at = now(), decision = 'It was another one.' where item_id = $1",
      [lifted.uuid],
      people.senait,
    );
    await sql("update item_suspensions set released_at = now() where item_id = $1", [lifted.uuid]);
    await letPass(7);
    await work();
    expect([await isThere(item.uuid), await isThere(lifted.uuid)]).toEqual([false, true]);
    expect(await read(tokens.senait)).toEqual([{ itemId: item.id, ...order, erasedAt: expect.any(String) }]);
  });

  test("is not ordered by somebody else, who can only hide it", async () => {
    const person = await stage.subject();
    const item = await itemOf(person);
    const input = { id: person.id, saidBy: "OTHER", leaves: "ERASE" };
    expect(places(await stage.mutate("consentWithdraw", input, "", stage.tokens.carla))).toEqual([
      "leaves INVALID",
    ]);
    await stage.done("consentRecord", {
      ...input,
      itemId: item.id,
      state: "REVOKED",
      purposes: ["EXHIBITION"],
    });
    expect(await stage.sql("select from erasures where id = $1", [item.uuid])).toEqual([]);
  });

  test("is erased again where a backup brings it back, before the service answers", async () => {
    const { sql, app } = stage;
    const person = await stage.subject();
    const item = await itemOf(person);
    const other = await itemOf(await stage.subject());
    await sql("create table kept as select * from items where id = $1", [item.uuid]);
    await erase(person.code, { eraseAtOnce: true });
    await work();
    expect(await isThere(item.uuid)).toBe(false);
    // As it was before anybody said anything, open to everybody; and the database knows nothing of an erasure.
    const putBack = async () => {
      await sql("delete from erasures");
      await sql(
        `insert into items (id, home_partner_id, slug, kind, title, sort_title, search_vector, first_accepted_at, access_set_id, public_from, public_until)
         select id, home_partner_id, slug, kind, title, sort_title, search_vector, first_accepted_at, access_set_id, '-infinity', 'infinity' from kept`,
      );
      expect(await stage.isPublic(item.id)).toBe(true);
    };
    await putBack();
    await app.another();
    expect([await isThere(item.uuid), await stage.isPublic(item.id)]).toEqual([false, false]);
    // Where it is put back below a service that runs, the job finds it.
    await putBack();
    await work();
    expect(await isThere(item.uuid)).toBe(false);
    expect(await isThere(other.uuid)).toBe(true);
    await sql("drop table kept");
  });

  test("is all gone in the end, though a worker is killed while it erases", async () => {
    const { sql, app, subject } = stage;
    const person = await subject();
    await sql("delete from erasures");
    const made = await sql(
      `with made as (insert into items (home_partner_id, slug, kind, title, sort_title, search_vector)
         select $1, 'gone-' || n, 'STORY', '{"source":"en","texts":{"en":"Gone"}}', 'gone', '' from generate_series(1, 120) n returning id),
       media_of as (insert into media (item_id, home_partner_id, kind, search_vector) select id, $1, 'IMAGE', '' from made returning id)
       insert into item_subjects (item_id, subject_id) select id, $2 from made returning item_id`,
      [stage.partners.host, decodeId("subj", person.id)],
    );
    const left = async () =>
      Number(
        (await sql("select count(*) from items where id = any($1)", [made.map((row) => row.item_id)]))[0]
          ?.count,
      );
    await erase(person.code, { eraseAtOnce: true });
    expect(await left()).toBe(120);
    const work = (): ChildProcess =>
      spawn(process.execPath, ["--import", "../../scripts/typescript.mjs", "test/jobs/worker-process.ts"], {
        cwd: fileURLToPath(new URL("../../../..", import.meta.url)),
        env: { ...process.env, DATABASE_URL: app.database.urls.owner, DATA_DIR: app.dataDir, JOBS: "all" },
        stdio: ["ignore", "ignore", "inherit"],
      });
    const killed = work();
    await until("some to be gone", async () => (await left()) < 120);
    killed.kill("SIGKILL");
    await once(killed, "exit");
    expect(await left()).toBeGreaterThan(0);
    const worker = work();
    await until("all to be gone", async () => (await left()) === 0);
    worker.kill("SIGTERM");
    await once(worker, "exit");
    const ids = new Set<string>();
    for await (const some of new ErasedIds(remembered).all()) for (const id of some) ids.add(id);
    expect(made.filter((row) => !ids.has(row.item_id as string))).toEqual([]);
    expect(await sql("select from erasures where erased_at is null")).toEqual([]);
    const [row] = await sql(
      "select count(*)::int as count, count(distinct subject_id)::int as different from audit_entries where action = 'item.erase' and subject_id = any($1)",
      [made.map((each) => each.item_id)],
    );
    expect(row).toEqual({ count: 120, different: 120 });
  });
});
