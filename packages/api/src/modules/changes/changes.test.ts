import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import pg from "pg";
import { trustedUrl } from "#test/operations";
import { until } from "#test/servers/service-process";
import { en, openStage, type Stage } from "#test/stage";
import { addKey, createTestApp } from "#test/test-app";
import { readConfig } from "../../config.ts";
import { openJobWorkers } from "../../open-job-workers.ts";
import { decodeId, encodeId } from "../../platform/graphql/types/ids.ts";
import { makeLog } from "../../platform/log.ts";
import { numberChanges } from "./number-changes.ts";

let stage: Stage;
let asCommunity: string;
let asHost: string;
beforeAll(async () => {
  stage = await openStage({ app: await createTestApp({ settings: { jobWorkers: 0 } }) });
  [asCommunity, asHost] = [await keyOf(stage.sides.community), await keyOf(stage.sides.host)];
});
afterAll(() => stage.app.close());

const uuidOf = (id: string) => decodeId(id.slice(0, 4), id) ?? "";
const scopes = ["partners:read", "programs:read"];
const keyOf = (partner: string, held = scopes) =>
  addKey(stage.app.database, { partnerId: uuidOf(partner), scopes: held });
const sql = async (text: string, values: unknown[] = []) =>
  (await stage.app.database.asOwner((owner) => owner.query(text, values))).rows;

const firstRun = "018f0000-0000-7000-8000-000000000001";
const secondRun = "018f0000-0000-7000-8000-000000000002";
/** What the numberer does until nothing waits. */
async function number(run = firstRun) {
  while ((await sql("select queue.number_changes($1) as more", [run]))[0].more);
}

interface Asking {
  partner?: string | undefined;
  after?: string;
  first?: number;
  key?: string | undefined;
}
async function ask({ key, ...variables }: Asking = {}) {
  const query = `query ($partner: ID, $after: String, $first: Int! = 50) {
    changes(partner: $partner, after: $after, first: $first) { changes { recordId kind } cursor hasMore } }`;
  const { data, errors } = await stage.app.graphql(query, variables, key === undefined ? {} : { key });
  return { feed: data?.changes, code: errors?.[0].extensions.code };
}

/** Somebody who follows a feed: what is new since they asked last. */
async function follow(partner?: string, key?: string) {
  let { cursor } = (await ask({ partner, key })).feed;
  return {
    at: () => cursor,
    async news(): Promise<Record<string, string>> {
      const { feed, code } = await ask({ partner, key, after: cursor });
      expect(code).toBeUndefined();
      expect(feed.hasMore).toBe(false);
      cursor = feed.cursor;
      // biome-ignore lint/suspicious/noExplicitAny: answers of every shape.
      return Object.fromEntries(feed.changes.map(({ recordId, kind }: any) => [recordId, kind]));
    },
  };
}

describe("a change feed", () => {
  test("tells everybody what they may see, and its partners the rest; what is hidden, deleted or withdrawn is gone alike", async () => {
    const { admin, sides } = stage;
    await number();
    const all = [
      await follow(),
      await follow(sides.community, asCommunity),
      await follow(sides.host, asHost),
    ];
    const news = async () => {
      await number();
      return Promise.all(all.map((one) => one.news()));
    };
    const program = await admin.draft(sides);
    const session = (
      await admin.do("sessionCreate", {
        ...{ programId: program, localStart: "2031-05-01T18:00", timeZone: "Europe/Rome" },
        attendanceMode: "IN_PERSON",
      })
    ).id;
    const both = { [program]: "CHANGED", [session]: "CHANGED" };
    expect(await news()).toEqual([{}, both, both]);
    expect(await news()).toEqual([{}, {}, {}]);

    await admin.approve(program, "COMMUNITY", "HOST");
    await admin.do("programAgree", { id: program });
    expect(await news()).toEqual([both, both, both]);

    // A text is corrected: the approvals lapse, and the program is hidden from everybody.
    await admin.do("programUpdate", { id: program, summary: en("Corrected") });
    expect((await news())[0]).toEqual({ [program]: "GONE", [session]: "GONE" });
    await admin.approve(program, "COMMUNITY", "HOST");
    expect((await news())[0]).toEqual(both);

    await admin.do("programDelete", { id: program });
    const gone = { [program]: "GONE", [session]: "GONE" };
    expect(await news()).toEqual([gone, gone, gone]);
    await admin.do("programRestore", { id: program });
    expect((await news()).slice(1)).toEqual([both, both]);

    // Whoever comes sees it, whoever leaves sees it no more, and nobody else hears that it is gone.
    const third = await admin.publicPartner({ name: en("Library") });
    all.push(await follow(third, await keyOf(third)));
    await news();
    await admin.do("programUpdate", { id: program, addPartners: [{ partnerId: third, role: "SUPPORT" }] });
    expect((await news())[3]).toEqual(both);
    await admin.do("programUpdate", { id: program, removePartners: [{ partnerId: third, role: "SUPPORT" }] });
    const [, ofCommunity, , ofThird] = await news();
    expect(ofThird).toEqual(gone);
    expect(Object.values(ofCommunity ?? {})).not.toContain("GONE");
  });

  test("passes over what came and went within one transaction, or was never to be seen", async () => {
    const draft = await stage.admin.draft(stage.sides);
    await number();
    const [community, everybody] = [await follow(stage.sides.community, asCommunity), await follow()];
    await sql(
      `with made as (select id, home_partner_id from heritage.programs where id = '${uuidOf(draft)}')
       insert into heritage.sessions (program_id, home_partner_id, local_start, time_zone, starts_at, attendance_mode, search_vector)
       select id, home_partner_id, '2031-05-01', 'UTC', '2031-05-01Z', 'ONLINE', '' from made`,
    );
    await stage.app.database.asOwner(async (owner) => {
      const museum =
        "insert into heritage.partners (slug, name, kind, side, sort_name, search_vector) values ($1, $2, 'MUSEUM', 'HOST', 'x', '')";
      const name = { source: "en", texts: { en: "x" } };
      // Within one transaction; then hidden all along.
      await owner.query("begin");
      await owner.query(museum, ["brief", name]);
      await owner.query("update heritage.partners set public_from = '2020-01-01' where slug = 'brief'");
      await owner.query("update heritage.partners set public_from = 'infinity' where slug = 'brief'");
      await owner.query("commit");
      await owner.query(museum, ["hidden", name]);
      await owner.query("update heritage.partners set deleted_at = now() where slug = 'hidden'");
      await owner.query("delete from heritage.partners where slug = 'hidden'");
    });
    await number();
    expect(await everybody.news()).toEqual({});
    expect(Object.values(await community.news())).toEqual(["CHANGED"]);
  });

  test("follows what time alone shows and hides", async () => {
    const id = await stage.admin.publicPartner({ name: en("Opens later") });
    const in1s = "now() + interval '0.3 seconds'";
    await sql(`update heritage.partners set public_from = ${in1s} where id = $1`, [uuidOf(id)]);
    await number();
    const everybody = await follow();
    await until("it to open", async () => {
      await number();
      return (await everybody.news())[id] === "CHANGED";
    });
    await sql(`update heritage.partners set public_until = ${in1s} where id = $1`, [uuidOf(id)]);
    await until("it to close", async () => {
      await number();
      return (await everybody.news())[id] === "GONE";
    });
  });

  test("is read by members alone, by those who read its programs, and by nobody of another partner", async () => {
    const { community } = stage.sides;
    const readers = [undefined, stage.plainKey, asHost, await keyOf(community, ["programs:read"])];
    for (const key of readers) expect((await ask({ partner: community, key })).feed).toBeNull();
    expect((await ask({ partner: encodeId("part", firstRun), key: asHost })).feed).toBeNull();
    expect((await ask({ partner: "part_x" })).feed).toBeNull();
    const { at } = await follow(community, asCommunity);
    expect((await ask({ after: at() })).code).toBe("BAD_CURSOR");
    expect((await ask({ after: "AAAA" })).code).toBe("BAD_CURSOR");
    expect((await ask({ first: 51 })).code).toBe("BAD_USER_INPUT");
  });

  test("expires for a member who came again, and tells them nothing of what left before", async () => {
    const { community } = stage.sides;
    const { at } = await follow(community, asCommunity);
    // Another key of the partner, made now, stands for another membership.
    const later = await keyOf(community);
    expect((await ask({ partner: community, key: later, after: at() })).code).toBe("CURSOR_EXPIRED");
    const since = (await follow(community, later)).at();
    const [mark, , , moment] = JSON.parse(Buffer.from(since, "base64url").toString());
    const fromStart = Buffer.from(JSON.stringify([mark, 0, null, moment])).toString("base64url");
    const { feed } = await ask({ partner: community, key: later, after: fromStart });
    expect(feed.changes.length).toBeGreaterThan(0);
    expect(feed.changes.filter(({ kind }: { kind: string }) => kind === "GONE")).toEqual([]);
  });

  test("is answered afresh to everybody who asks a trusted operation, though nothing was written meanwhile", async () => {
    const { at } = await follow();
    const read = async () => {
      const answer = await fetch(trustedUrl(stage.app.url, "GetChanges", { after: at() }));
      return ((await answer.json()) as { data: { changes: { changes: object[] } } }).data.changes.changes
        .length;
    };
    await stage.admin.publicPartner({ name: en("Between") });
    expect(await read()).toBe(0);
    await number();
    expect(await read()).toBe(1);
  });

  test("goes on page by page, and each record stands where it changed last", async () => {
    const start = (await follow()).at();
    const made: string[] = [];
    for (const name of ["One", "Two", "Three"]) {
      made.push(await stage.admin.publicPartner({ name: en(name) }));
      await number();
    }
    await sql("update heritage.partners set revision = revision + 1, updated_at = now() where id = $1", [
      uuidOf(made[0] ?? ""),
    ]);
    await number();
    const first = (await ask({ after: start, first: 2 })).feed;
    const rest = (await ask({ after: first.cursor, first: 2 })).feed;
    expect([first.hasMore, rest.hasMore]).toEqual([true, false]);
    const ids = [...first.changes, ...rest.changes].map(({ recordId }) => recordId);
    expect(ids).toEqual([made[1], made[2], made[0]]);
  });

  test("expires after 90 days for who has missed something, and when a backup was restored", async () => {
    const early = (await follow()).at();
    const id = await stage.admin.publicPartner({ name: en("Long ago") });
    await number();
    const behind = (await follow()).at();
    await sql("update heritage.change_runs set last_at = now() - interval '91 days'");
    await sql("select heritage.forget_changes(now() - interval '90 days')");
    // What opened in the last second is not what is forgotten.
    await sql("update heritage.change_clock set looked_at = clock_timestamp()");
    expect((await ask({ after: early })).code).toBe("CURSOR_EXPIRED");
    expect((await ask({ after: behind })).feed.changes).toEqual([]);

    // What came after the backup: two changes, and somebody who has read the first. Then others have their numbers.
    const backup = await sql("select * from heritage.change_runs");
    const change = async (run: string) => {
      await sql("update heritage.partners set updated_at = clock_timestamp() where id = $1", [uuidOf(id)]);
      await number(run);
    };
    await change(firstRun);
    const ahead = (await follow()).at();
    await sql("delete from heritage.change_runs");
    for (const row of backup)
      await sql(
        "insert into heritage.change_runs select * from jsonb_populate_record(null::heritage.change_runs, $1)",
        [row],
      );
    await sql(
      "delete from heritage.change_entries where changed_at > (select max(last_at) from heritage.change_runs)",
    );
    expect((await ask({ after: ahead })).code).toBe("CURSOR_EXPIRED");
    await change(secondRun);
    await change(secondRun);
    expect((await ask({ after: ahead })).code).toBe("CURSOR_EXPIRED");
    expect((await ask({ after: behind })).feed.changes).toEqual([{ recordId: id, kind: "CHANGED" }]);
  });
});

describe("nothing is missed", () => {
  const children: ChildProcess[] = [];
  afterAll(() => children.forEach((child) => void child.kill("SIGKILL")));

  function numberElsewhere(): ChildProcess {
    const child = spawn(
      process.execPath,
      ["--import", "../../scripts/typescript.mjs", "test/jobs/worker-process.ts"],
      {
        cwd: fileURLToPath(new URL("../../..", import.meta.url)),
        env: {
          ...process.env,
          DATABASE_URL: stage.app.database.urls.owner,
          DATA_DIR: stage.app.dataDir,
          JOBS: "all",
        },
        stdio: ["ignore", "ignore", "inherit"],
      },
    );
    children.push(child);
    return child;
  }
  const numberers = () =>
    sql(
      "select pid from pg_locks where locktype = 'advisory' and granted and pid <> pg_backend_pid() and database = (select oid from pg_database where datname = current_database()) and ((classid::bigint << 32) | objid::bigint) = hashtextextended('heritage changes', 0)",
    );

  test("by eight who write at once, one who commits last, and numberers that are killed", async () => {
    const { database } = stage.app;
    await number();
    const killed = numberElsewhere();
    await until("somebody to number", async () => (await numberers()).length === 1);
    const config = { ...readConfig({}), connectTimeoutMs: 15_000, jobWorkers: 1 };
    const second = await openJobWorkers(config, database.urls, makeLog("silent"), {
      jobs: [],
      loneTasks: [numberChanges],
    });
    const clients: pg.Client[] = [];
    const connect = async () => {
      const client = new pg.Client({ connectionString: database.urls.owner });
      client.on("error", () => undefined);
      await client.connect();
      clients.push(client);
      return client;
    };
    try {
      let { cursor } = (await ask()).feed;
      // A copy, kept by following: of each partner the website that was read when its change came.
      const copy = new Map<string, string>();
      const read = async () => {
        const { feed } = await ask({ after: cursor });
        for (const { recordId: id, kind } of feed.changes) {
          const [row] = await sql("select website from open.partners where id = $1", [uuidOf(id)]);
          if (kind === "GONE") copy.delete(uuidOf(id));
          else if (row) copy.set(uuidOf(id), row.website);
        }
        cursor = feed.cursor;
        return feed.changes.length as number;
      };
      const insert = `insert into heritage.partners (slug, name, kind, side, sort_name, search_vector, website, public_from)
        values ($1, '{"source":"en","texts":{"en":"x"}}', 'MUSEUM', 'HOST', 'x', '', $2, '2020-01-01') returning id`;
      const late = await connect();
      await late.query("begin");
      await late.query(insert, ["late", "https://late.example"]);
      let isWriting = true;
      const write = async (writer: number) => {
        const client = await connect();
        for (let turn = 0; turn < 30; turn++) {
          await client.query("begin");
          await client.query(insert, [`w${writer}-${turn}`, `https://${writer}.example/${turn}`]);
          if (turn > 2)
            await client.query(
              turn % 3 === 0
                ? "update heritage.partners set public_from = 'infinity' where slug = $1"
                : "update heritage.partners set website = website || '/again', updated_at = clock_timestamp() where slug = $1",
              [`w${writer}-${turn - 2}`],
            );
          await client.query(turn % 7 === 6 ? "rollback" : "commit");
        }
      };
      const following = (async () => {
        while (isWriting) await read();
      })();
      const writing = Promise.all(Array.from({ length: 8 }, (_, writer) => write(writer)));
      // The numberer in the other process dies in the midst of it, and another connection is taken away.
      killed.kill("SIGKILL");
      await once(killed, "exit");
      await until("another to number", async () => (await numberers()).length === 1);
      await sql("select pg_terminate_backend($1)", [(await numberers())[0].pid]);
      await writing;
      await until("another to number", async () => (await numberers()).length === 1);
      await late.query("commit");
      isWriting = false;
      await following;
      await until(
        "the late one",
        async () => (await read()) >= 0 && [...copy.values()].includes("https://late.example"),
      );
      await until(
        "all notes to have positions",
        async () => (await sql("select from heritage.change_notes")).length === 0,
      );
      while ((await read()) > 0);
      const shown = await sql("select id, website from open.partners where slug ~ '^(w[0-9]|late)'");
      expect(shown.length).toBeGreaterThan(100);
      expect(copy).toEqual(new Map(shown.map(({ id, website }) => [id, website])));
    } finally {
      for (const client of clients) await client.end().catch(() => undefined);
      await second.close();
    }
  }, 60_000);
});
