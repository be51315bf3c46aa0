import { once } from "node:events";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "@jest/globals";
import { until } from "#test/servers/service-process";
import { type Jobs, type Orderer, openJobs } from "./job-stage.ts";

let jobs: Jobs;
beforeAll(async () => {
  jobs = await openJobs();
});
afterEach(() => jobs.rest());
afterAll(() => jobs?.close());

const upTo = (count: number) => Array.from({ length: count }, (_, part) => part);
const doneOf = async (by: Orderer, id: string) => (await jobs.read(by, id)).progress.done;

describe("workers", () => {
  test("that are killed in the middle of a batch: others go on, and nothing is done twice", async () => {
    const elder = await jobs.orderer();
    const killed = jobs.workElsewhere();
    const id = await jobs.order(elder, "trials.write", { parts: 60, pauseMs: 50 });
    await until("the second batch", async () => (await doneOf(elder, id)) >= 10);
    killed.kill("SIGKILL");
    await once(killed, "exit");
    const before = await doneOf(elder, id);
    expect(before).toBeLessThan(60);
    expect((await jobs.read(elder, id)).state).toBe("RUNNING");
    await jobs.work();
    expect((await jobs.reached(elder, id, "SUCCEEDED")).progress).toEqual({ done: 60, total: 60 });
    expect(await jobs.parts(elder)).toEqual(upTo(60));
  });

  test("that are killed again and again at every moment of a job leave each part done once", async () => {
    const elder = await jobs.orderer();
    const id = await jobs.order(elder, "trials.write", { parts: 40, pauseMs: 20 });
    let kills = 0;
    for (; kills < 3; kills++) {
      const before = await doneOf(elder, id);
      const child = jobs.workElsewhere();
      await until("progress", async () => (await doneOf(elder, id)) > before);
      child.kill("SIGKILL");
      await once(child, "exit");
    }
    await jobs.work();
    await jobs.reached(elder, id, "SUCCEEDED");
    expect(await jobs.parts(elder)).toEqual(upTo(40));
  });

  test("of two instances share what there is; one job is never worked on by two", async () => {
    const people = await Promise.all(Array.from({ length: 4 }, () => jobs.orderer()));
    await Promise.all([jobs.work(), jobs.work()]);
    const ordered = await Promise.all(
      people.map((who) => jobs.order(who, "trials.write", { parts: 25, pauseMs: 5 })),
    );
    for (const [index, id] of ordered.entries()) {
      const who = people[index] as Orderer;
      await jobs.reached(who, id, "SUCCEEDED");
      expect(await jobs.parts(who)).toEqual(upTo(25));
    }
  });

  test("do what one viewer ordered one after another, and others' work beside it", async () => {
    const [elder, other] = [await jobs.orderer(), await jobs.orderer()];
    await jobs.work(2);
    const slow = { parts: 200, pauseMs: 20 };
    const [first, second] = [
      await jobs.order(elder, "trials.write", slow),
      await jobs.order(elder, "trials.write", slow),
    ];
    await until("the first to begin", async () => (await doneOf(elder, first)) > 0);
    const between = await jobs.order(other, "trials.write", { parts: 5, pauseMs: 0 });
    await jobs.reached(other, between, "SUCCEEDED");
    expect((await jobs.read(elder, first)).state).toBe("RUNNING");
    expect((await jobs.read(elder, second)).state).toBe("QUEUED");
  });

  test("that are told to stop end the batch under way, and the job goes on elsewhere at once", async () => {
    const elder = await jobs.orderer();
    const stopping = await jobs.work();
    const id = await jobs.order(elder, "trials.write", { parts: 60, pauseMs: 20 });
    await until("the first batch", async () => (await doneOf(elder, id)) >= 5);
    await stopping.close();
    const before = await doneOf(elder, id);
    expect(before % 5).toBe(0);
    expect(before).toBeLessThan(60);
    expect(await jobs.parts(elder)).toEqual(upTo(before));
    // It waits for no lock to grow old.
    const waiting = "select from queue._private_jobs where locked_at is not null or run_at > now()";
    expect(await jobs.sql(waiting)).toEqual([]);
    await jobs.work();
    await jobs.reached(elder, id, "SUCCEEDED");
    expect(await jobs.parts(elder)).toEqual(upTo(60));
  });

  test("that lose every connection to the database go on when it is there again", async () => {
    const elder = await jobs.orderer();
    await jobs.work();
    const id = await jobs.order(elder, "trials.write", { parts: 60, pauseMs: 30 });
    await until("the first batch", async () => (await doneOf(elder, id)) >= 5);
    const cut =
      "select count(pg_terminate_backend(pid)) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid() and application_name ~ '^heritage-jobs'";
    await jobs.sql(cut);
    await jobs.reached(elder, id, "SUCCEEDED");
    expect(await jobs.parts(elder)).toEqual(upTo(60));
  });

  test("give up a job that was taken from six of them without coming further", async () => {
    const elder = await jobs.orderer();
    const id = await jobs.order(elder, "trials.write", { parts: 5, pauseMs: 0 });
    await jobs.sql(
      `update queue._private_jobs set attempts = max_attempts, locked_by = 'gone', locked_at = now() - interval '1 minute'
       where key = (select id::text from heritage.jobs where viewer = $1)`,
      [elder.id],
    );
    await jobs.work();
    const { failure } = await jobs.reached(elder, id, "FAILED");
    expect(failure).toMatch(/interrupted too often/);
    expect(await jobs.parts(elder)).toEqual([]);
  });
});

describe("the login of workers", () => {
  test("sees the queue, and nothing else", async () => {
    const { default: pg } = await import("pg");
    const worker = new pg.Client({ connectionString: jobs.app.database.urls.jobs });
    await worker.connect();
    const refused = async (text: string) => {
      const error = await worker.query(text).catch((found: { code: string }) => found);
      return (error as { code?: string }).code;
    };
    for (const text of [
      "select from heritage.jobs",
      "select from heritage.programs",
      "select from open.programs",
      "select set_config('hx.viewer', 'SYSTEM', false), * from heritage.viewer_identity()",
      "create table queue.mine (a int)",
      "drop table queue._private_jobs",
      "set role hx_owner",
    ])
      expect([text, await refused(text)]).toEqual([text, "42501"]);
    expect((await worker.query("select from queue._private_jobs")).command).toBe("SELECT");
    await worker.end();
  });
});
