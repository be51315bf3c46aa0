import { createHash } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { type ConsentStage, openConsent } from "#test/consent-stage";
import { until } from "#test/servers/service-process";
import { decodeId } from "../../../platform/graphql/types/ids.ts";
import { JobBatch } from "../../../platform/jobs/job-batch.ts";
import { importJobs } from "./archive-import-jobs.ts";

let stage: ConsentStage;
beforeAll(async () => {
  stage = await openConsent();
});
afterAll(() => stage?.close());

const mapping = {
  source: "Museum system",
  language: "en",
  fields: { reference: "id", title: "title", date: "date", kind: { constant: "PHOTOGRAPH" } },
};
const fields = "archiveImport { id } uploadAddress";
const jobFields = "{ id state failure progress { done total } counts { name count } }";
const entries = "{ nodes { place name outcome code message changes { field before after } } }";

function announced(text: string, more: object = {}) {
  const sha256 = createHash("sha256").update(text).digest("hex");
  return {
    ...{ holderId: stage.sides.host, fileName: "records.csv", size: Buffer.byteLength(text), sha256 },
    ...{ mapping: JSON.stringify(mapping), ...more },
  };
}

const put = (address: string, body: string) =>
  fetch(address.startsWith("/") ? `${stage.app.url}${address}` : address, { method: "PUT", body });

/** Announces a file and sends it; gives the import. */
async function send(text: string, more: object = {}): Promise<string> {
  const { archiveImport, uploadAddress } = await stage.done(
    "archiveImportCreate",
    announced(text, more),
    fields,
  );
  expect((await put(uploadAddress, text)).status).toBe(204);
  return archiveImport.id;
}

// biome-ignore lint/suspicious/noExplicitAny: imports as they are read.
async function read(id: string, key = stage.tokens.carla): Promise<any> {
  const query = `query ($id: ID!) { archiveImport(by: { id: $id }) { fileName source recordCount receivedAt
    notRead { field count } neverFound dryRun ${jobFields} run ${jobFields}
    dryRunEntries(first: 50) ${entries} entries(first: 50) ${entries} } node(id: $id) { id } }`;
  const { data } = await stage.app.graphql(query, { id }, { key });
  return data.archiveImport;
}

async function ended(id: string, which: "dryRun" | "run") {
  await until("the end of the import", async () => {
    const job = (await read(id))[which];
    return job && !["QUEUED", "RUNNING"].includes(job.state);
  });
  const order = await read(id);
  const { state, counts } = order[which];
  const many = Object.fromEntries(
    counts.map(({ name, count }: { name: string; count: number }) => [name, count]),
  );
  return { ...order, state, counts: many };
}

const items = async () => (await stage.sql("select count(*)::int from items"))[0]?.count;

describe("a file that is sent", () => {
  const first =
    "id,title,date,shelf\n1,A mill,c. 1930,A\n2,,1931,B\n3,A street,before the war,C\n1,Again,1932,D\n";

  test("is tried first, each refusal told; then taken in as drafts, and once", async () => {
    const { tokens, mutate, sql } = stage;
    const id = await send(first);
    const tried = await ended(id, "dryRun");
    expect(tried).toMatchObject({
      ...{ state: "SUCCEEDED", recordCount: 4, source: "Museum system", fileName: "records.csv" },
      ...{ notRead: [{ field: "shelf", count: 4 }], neverFound: [], run: null },
      counts: { read: 4, created: 2, refused: 2, warned: 1 },
    });
    const said = [
      { place: "line 3", outcome: "REFUSED", code: "title_missing" },
      { place: "line 4", outcome: "WARNED", code: "date_unread" },
      { place: "line 5", outcome: "REFUSED", code: "repeated" },
    ];
    expect(tried.dryRunEntries.nodes).toMatchObject(said);
    expect(await items()).toBe(0);
    await stage.done("archiveImportRun", { id }, "archiveImport { id }");
    const taken = await ended(id, "run");
    expect([taken.counts.created, taken.run.progress]).toEqual([2, { done: 4, total: 4 }]);
    expect(taken.entries.nodes).toMatchObject(said);
    expect(await sql("select import_id from archive_import_records")).toEqual([]);
    const again = await mutate("archiveImportRun", { id }, "", tokens.carla);
    expect(again.userErrors).toMatchObject([{ code: "CONDITION_MISSING" }]);
    // Nobody else has it: neither a steward, nor who runs the service.
    for (const key of [tokens.senait, stage.app.adminKey]) expect(await read(id, key)).toBeNull();
    const [logged] = await sql(
      "select actor from audit_entries where action = 'import.create' and subject_type = 'item'",
    );
    expect(logged?.actor).toBe(stage.people.carla);
  });

  test("is told as a difference, and of what its reader does not see any more nothing is told", async () => {
    const { sql } = stage;
    const id = await send("id,title,date\n1,The old mill,c. 1930\n3,A street,before the war\n");
    const { dryRunEntries } = await ended(id, "dryRun");
    const change = { field: "title.en", before: "A mill", after: "The old mill" };
    expect(dryRunEntries.nodes).toMatchObject([
      { place: "line 2", name: "The old mill", outcome: "UPDATED", changes: [change] },
      { outcome: "WARNED" },
    ]);
    await sql("update items set first_accepted_at = now()");
    expect((await read(id)).dryRunEntries.nodes).toEqual([]);
    await stage.done("archiveImportRun", { id }, "archiveImport { id }");
    const kept = await ended(id, "run");
    expect(kept.counts).toMatchObject({ read: 2, kept: 2 });
    expect(
      kept.entries.nodes.map(({ name, outcome }: { name: null; outcome: string }) => [name, outcome]),
    ).toEqual([
      [null, "KEPT"],
      [null, "KEPT"],
    ]);
  });

  test("stays at a known record where it is cancelled, and goes on from there", async () => {
    const { sql, done } = stage;
    const before = await items();
    const many = `id,title\n${Array.from({ length: 1200 }, (_, number) => `m-${number},Photograph ${number}`).join("\n")}\n`;
    const id = await send(many);
    await ended(id, "dryRun");
    // As a worker would find it that was killed after the first five hundred.
    await done("archiveImportRun", { id }, "archiveImport { id }");
    const running = await read(id);
    await stage.mutate("jobCancel", { id: running.run.id }, "job { id }", stage.tokens.carla);
    const cancelled = await ended(id, "run");
    const so_far = (await items()) - before;
    expect([cancelled.run.progress.done, so_far % 500]).toEqual([so_far, so_far === 1200 ? 200 : 0]);
    if (cancelled.state === "CANCELLED") await done("archiveImportRun", { id }, "archiveImport { id }");
    const whole = await ended(id, "run");
    expect([whole.state, (await items()) - before]).toEqual(["SUCCEEDED", 1200]);
    expect(await sql("select value from item_references group by value, source having count(*) > 1")).toEqual(
      [],
    );
  });

  test("is taken in some records and some millions of characters at a time; begun again, it tells of each once", async () => {
    const { app, people } = stage;
    const [padding, title] = ["x".repeat(1_500_000), "Long"];
    const records = [1, 2, 3, 4].map((number) => ({
      id: `l-${number}`,
      padding,
      ...(number > 1 && { title }),
    }));
    const text = records.map((record) => JSON.stringify(record)).join("\n");
    const id = await send(text, { fileName: "records.jsonl" });
    await ended(id, "dryRun");
    const viewer = { kind: "person", personId: people.carla, scopes: new Set<string>() } as const;
    const session = app.databaseSessions.memberSession(viewer);
    // As a worker does whose job is cancelled after its first batch.
    const end = await session.transaction((manager, beforeCommit) => {
      const payload = { import: decodeId("impt", id) ?? "" };
      const job = { id, payload, position: null, done: 0, total: 4, counts: {} };
      return importJobs.run.run(new JobBatch<typeof payload, number>(job, { viewer, manager, beforeCommit }));
    });
    await session.close();
    expect(end).toMatchObject({ position: 3, done: 3, isLast: false });
    expect((await read(id)).entries.nodes).toMatchObject([{ place: "line 1", code: "title_missing" }]);
    await stage.done("archiveImportRun", { id }, "archiveImport { id }");
    const { run, entries: said } = await ended(id, "run");
    expect(run.progress).toEqual({ done: 4, total: 4 });
    expect(said.nodes).toMatchObject([{ place: "line 1", code: "title_missing" }]);
  });
});

describe("is refused, with a sentence,", () => {
  test("what cannot be followed or is not one's own, before anything is sent", async () => {
    const { mutate, tokens, sides, app } = stage;
    const wrong = (more: object, key = tokens.carla) =>
      mutate("archiveImportCreate", announced("x", more), fields, key);
    const faulty = await wrong({
      mapping: JSON.stringify({ ...mapping, fields: { title: "title", consent: "yes" } }),
    });
    expect(faulty.userErrors).toMatchObject([{ code: "INVALID", path: ["input", "mapping"] }]);
    expect(faulty.userErrors[0].message).toContain("is not taken from a file");
    expect((await wrong({ fileName: "records.exe", size: 0 })).userErrors).toHaveLength(2);
    expect((await wrong({ holderId: sides.community })).userErrors).toMatchObject([{ code: "NOT_YOURS" }]);
    expect((await wrong({}, app.adminKey)).userErrors ?? "refused").toMatchObject([{ code: "NOT_YOURS" }]);
  });

  test("a file that is not the one announced, or is none as a whole; nothing of it is kept", async () => {
    const { done, sql } = stage;
    const create = (text: string) => done("archiveImportCreate", announced(text), fields);
    const { uploadAddress } = await create("id,title\n1,A\n");
    const other = await put(uploadAddress, "id,title\n1,B\n");
    expect([other.status, await other.text()]).toEqual([422, expect.stringContaining("SHA-256 differs")]);
    const broken = 'id,title\n1,"A\n';
    const { uploadAddress: address, archiveImport } = await create(broken);
    const answer = await put(address, broken);
    expect([answer.status, await answer.text()]).toEqual([422, expect.stringContaining("never closed")]);
    expect((await read(archiveImport.id)).receivedAt).toBeNull();
    expect(await sql("select from archive_import_records where number >= 1 and record like '%A%'")).toEqual(
      [],
    );
  });
});
