import { randomUUID } from "node:crypto";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "@jest/globals";
import { AdminMutations } from "#test/admin-mutations";
import { until } from "#test/servers/service-process";
import { statementsOf } from "#test/statements";
import { type Jobs, openJobs } from "./job-stage.ts";

let jobs: Jobs;
beforeAll(async () => {
  jobs = await openJobs();
});
afterEach(() => jobs.rest());
afterAll(() => jobs?.close());

const upTo = (count: number) => Array.from({ length: count }, (_, part) => part);

describe("a job", () => {
  test("is done at once, part by part, as who ordered it, and says how far it is", async () => {
    const elder = await jobs.orderer();
    await jobs.work();
    const id = await jobs.order(elder, "trials.write", { parts: 12, pauseMs: 0 });
    const done = await jobs.reached(elder, id, "SUCCEEDED");
    expect(done).toMatchObject({
      kind: "trials.write",
      progress: { done: 12, total: 12 },
      counts: [{ name: "written", count: 12 }],
      failure: null,
    });
    expect([done.orderedAt, done.startedAt, done.endedAt].every(Boolean)).toBe(true);
    expect(await jobs.parts(elder)).toEqual(upTo(12));
    await until("its ticket to be gone", async () => (await jobs.queued(elder)) === 0);
  });

  test("is done through connections that an operator can tell from those of requests", async () => {
    const elder = await jobs.orderer();
    const ordered = jobs.order(elder, "trials.write", { parts: 3, pauseMs: 0 });
    const statements = await statementsOf(async () => {
      await jobs.work();
      await jobs.reached(elder, await ordered, "SUCCEEDED");
    });
    expect(statements.filter((text) => text.includes("trial"))).toEqual([]);
    const [{ names }] = await jobs.sql(
      "select array_agg(distinct application_name order by application_name) as names from pg_stat_activity where datname = current_database() and application_name ~ 'jobs'",
    );
    expect(names).toEqual([
      "heritage-jobs",
      "heritage-jobs-gate",
      "heritage-jobs-member",
      "heritage-jobs-public",
    ]);
  });

  test("exists exactly when its cause was committed", async () => {
    const elder = await jobs.orderer();
    const queued = () => jobs.sql("select count(*) from queue._private_jobs");
    const before = await queued();
    const ordering = jobs.asKey(elder).transaction(async (manager) => {
      await manager.query("select order_job('trials.write', $1)", [JSON.stringify({ parts: 1, pauseMs: 0 })]);
      throw new Error("changed my mind");
    });
    await expect(ordering).rejects.toThrow("changed my mind");
    expect(await queued()).toEqual(before);
    const [kept] = await jobs.sql("select count(*)::int from heritage.jobs where viewer = $1", [elder.id]);
    expect(kept.count).toBe(0);
  });

  test("keeps nothing that somebody has written", async () => {
    const elder = await jobs.orderer();
    for (const written of ["Zuleika Haile", "zuleika@example.org", "ዙሌይካ"])
      await expect(jobs.order(elder, "trials.write", { of: [written] })).rejects.toThrow(/constraint/);
    const id = await jobs.order(elder, "trials.write", { of: [randomUUID(), 7, null, "PUBLIC"] });
    await jobs.work();
    expect((await jobs.reached(elder, id, "FAILED")).failure).toMatch(/cannot read what was ordered/);
  });

  test("is for who ordered it, and for nobody else", async () => {
    const [elder, other] = [await jobs.orderer(), await jobs.orderer()];
    const id = await jobs.order(elder, "trials.write", { parts: 1, pauseMs: 0 });
    const list = `{ jobs { nodes { id } totalCount { value } } node(id: "${id}") { id } }`;
    const seenBy = async (key: string) => (await jobs.app.graphql(list, {}, { key })).data;
    expect(await seenBy(elder.key)).toEqual({
      jobs: { nodes: [{ id }], totalCount: { value: 1 } },
      node: { id },
    });
    for (const key of [other.key, jobs.app.adminKey])
      expect(await seenBy(key)).toEqual({ jobs: { nodes: [], totalCount: { value: 0 } }, node: null });
    const visitor = await jobs.app.graphql(`{ node(id: "${id}") { id } }`);
    expect(visitor.data).toEqual({ node: null });
    expect((await jobs.app.graphql("{ jobs { nodes { id } } }")).errors?.[0].extensions.code).toBe(
      "UNAUTHENTICATED",
    );
    const cancel = `mutation { jobCancel(input: { id: "${id}" }) { job { id } userErrors { code } } }`;
    for (const key of [other.key, jobs.app.adminKey])
      expect((await jobs.app.graphql(cancel, {}, { key })).data.jobCancel).toEqual({
        job: null,
        userErrors: [{ code: "NOT_FOUND" }],
      });
  });

  test("is listed by state, kind and time", async () => {
    const elder = await jobs.orderer();
    const first = await jobs.order(elder, "trials.refuse", null);
    const second = await jobs.order(elder, "trials.write", { parts: 1, pauseMs: 0 });
    const list = async (args: string) => {
      const { data } = await jobs.app.graphql(`{ jobs${args} { nodes { id } } }`, {}, { key: elder.key });
      return data.jobs.nodes.map(({ id }: { id: string }) => id);
    };
    expect(await list("")).toEqual([second, first]);
    expect(await list("(orderBy: ORDERED_AT)")).toEqual([first, second]);
    expect(await list('(where: { kind: { eq: "trials.refuse" } })')).toEqual([first]);
    expect(await list("(where: { state: { in: [RUNNING, FAILED] } })")).toEqual([]);
  });

  test("that is cancelled under way keeps the batches before, and not the one under way", async () => {
    const elder = await jobs.orderer();
    await jobs.work();
    const id = await jobs.order(elder, "trials.write", { parts: 1000, pauseMs: 30 });
    await until("the first batch", async () => (await jobs.read(elder, id)).progress.done >= 5);
    const cancel = `mutation { jobCancel(input: { id: "${id}" }) { job { state } userErrors { code } } }`;
    const ask = async () => (await jobs.app.graphql(cancel, {}, { key: elder.key })).data.jobCancel;
    expect(await ask()).toEqual({ job: { state: "CANCELLED" }, userErrors: [] });
    expect(await ask()).toEqual({ job: null, userErrors: [{ code: "INVALID_TRANSITION" }] });
    await until("the worker to notice", async () => (await jobs.queued(elder)) === 0);
    const { done } = (await jobs.read(elder, id)).progress;
    expect(await jobs.parts(elder)).toEqual(upTo(done));
    expect(done).toBeLessThan(1000);
  });
});

describe("a job that goes wrong", () => {
  test("is tried again, and what it did before is not done twice", async () => {
    const elder = await jobs.orderer();
    await jobs.work();
    const id = await jobs.order(elder, "trials.stumble", { times: 1 });
    await jobs.reached(elder, id, "SUCCEEDED");
    expect(await jobs.parts(elder)).toEqual([0, 1, 2]);
  });

  test("again and again has failed in the end, under a reference and in no other words", async () => {
    const elder = await jobs.orderer();
    const id = await jobs.order(elder, "trials.stumble", { times: 99 });
    await jobs.sql("update queue._private_jobs set max_attempts = 1 where key is not null");
    await jobs.work();
    const { failure } = await jobs.reached(elder, id, "FAILED");
    expect(failure).toMatch(/nobody foresaw.*[0-9a-f-]{36}\.$/);
    expect(await jobs.parts(elder)).toEqual([0]);
    const kept = await jobs.sql(
      "select to_jsonb(jobs)::text as row from heritage.jobs union all select to_jsonb(ticket)::text from queue._private_jobs ticket",
    );
    expect(JSON.stringify(kept)).not.toContain("secret recipe");
  });

  test.each([
    ["a constraint", "1000000"],
    ["a type", "ten"],
    ["a range", "9999999999"],
  ])("since %s of the database refuses it is not tried again", async (_, part) => {
    const elder = await jobs.orderer();
    await jobs.work();
    const id = await jobs.order(elder, "trials.misfit", { part });
    await until("its ticket to be gone", async () => (await jobs.queued(elder)) === 0);
    const { state, failure } = await jobs.read(elder, id);
    expect([state, failure]).toEqual(["FAILED", expect.stringMatching(/nobody foresaw.*[0-9a-f-]{36}\.$/)]);
  });

  test("because it was refused says why, in the language of who reads it and without a title", async () => {
    const elder = await jobs.orderer();
    await jobs.work();
    const id = await jobs.order(elder, "trials.refuse", null);
    const { failure, progress } = await jobs.reached(elder, id, "FAILED");
    expect(failure).toBe("Another record already has the slug …. Choose another.");
    expect(progress.done).toBe(1);
    expect((await jobs.read(elder, id, "it")).failure).toMatch(/^Un'altra scheda/);
    expect(await jobs.parts(elder)).toEqual([0]);
  });
});

describe("a report", () => {
  test("names records by id only, as their reader may see them now", async () => {
    const admin = new AdminMutations(jobs.app);
    const { host, community } = await admin.bothSides();
    const uuids = await jobs.sql("select id from heritage.partners order by id");
    const elder = await jobs.orderer();
    await jobs.work();
    const id = await jobs.order(elder, "trials.report", { partners: uuids.map(({ id: uuid }) => uuid) });
    const seen = (await jobs.reached(elder, id, "SUCCEEDED")).entries;
    expect(seen.nodes[0]).toEqual({ place: 1, message: "There is no partner with this id.", subject: null });
    const subjects = (nodes: { subject: { id: string } | null }[]) =>
      nodes.flatMap(({ subject }) => subject?.id ?? []);
    expect(subjects(seen.nodes).sort()).toEqual([host, community].sort());
    expect(seen.nodes[1].message).toBe("… is given twice. Give it once.");
    expect(seen.totalCount.value).toBe(3);
    expect(await jobs.parts(elder)).toEqual([0]);
    await admin.do("partnerUnpublish", { id: host });
    const later = (await jobs.read(elder, id)).entries;
    expect(subjects(later.nodes)).toEqual([community]);
    expect(later.totalCount.value).toBe(2);
  });
});

describe("a job whose orderer is gone", () => {
  test("is not begun, and under way it stops: a key that was revoked", async () => {
    const [before, during] = [await jobs.orderer(), await jobs.orderer()];
    const revoke = ({ id }: { id: string }) =>
      jobs.sql("update heritage.access_keys set revoked_at = now() where id = $1", [id]);
    await jobs.order(before, "trials.write", { parts: 3, pauseMs: 0 });
    await revoke(before);
    await jobs.work();
    const id = await jobs.order(during, "trials.write", { parts: 1000, pauseMs: 20 });
    await until("the first batch", async () => (await jobs.read(during, id)).progress.done >= 5);
    await revoke(during);
    for (const who of [before, during])
      await until("the end of both", async () => (await jobs.queued(who)) === 0);
    expect(await jobs.parts(before)).toEqual([]);
    const states = await jobs.sql(
      "select state, done, failure ->> 'en' as failure from heritage.jobs where viewer = any($1) order by done",
      [[before.id, during.id]],
    );
    expect(states.map(({ state }) => state)).toEqual(["FAILED", "FAILED"]);
    expect(states[0].failure).toMatch(/the key has ended/);
    expect(await jobs.parts(during)).toEqual(upTo(states[1].done));
  });

  test("is removed with the person who erased what is held about them", async () => {
    const [{ id: personId }] = await jobs.sql("insert into heritage.people default values returning id");
    const session = jobs.sessionOf({ kind: "person", personId, scopes: new Set() });
    const [{ id: jobId }] = await session.transaction((manager) =>
      manager.query("select order_job('trials.write', $1) as id", [
        JSON.stringify({ parts: 50, pauseMs: 10 }),
      ]),
    );
    const who = { key: "", id: personId };
    await jobs.work();
    await until("the first parts", async () => (await jobs.parts(who)).length >= 5);
    await session.transaction(async (manager) => {
      await manager.query("delete from jobs where viewer = $1", [personId]);
      await manager.query("delete from people where id = $1", [personId]);
    });
    const written = await jobs.parts(who);
    const tickets = "select from queue._private_jobs where payload ->> 'id' = $1";
    await until("the worker to notice", async () => (await jobs.sql(tickets, [jobId])).length === 0);
    expect(await jobs.parts(who)).toEqual(written);
    expect(await jobs.sql("select id from heritage.jobs where viewer = $1", [personId])).toEqual([]);
  });
});
