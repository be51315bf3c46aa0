import { type ChildProcess, spawn } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "@jest/globals";
import { createTestDatabase, type TestDatabase } from "#test/test-database";
import { asOwner } from "../../src/platform/database/connections/owner-connection.ts";
import { EmbeddedServer } from "../../src/platform/database/embedded/embedded-server.ts";

const here = dirname(fileURLToPath(import.meta.url));
const cli = join(here, "../../dist/cli.js");
const neighbourhood = join(here, "../fixtures/neighbourhood-events.jsonld");
const where = ["--zone", "America/Toronto", "--language", "en"];

interface Ended {
  code: number | null;
  output: string;
  errors: string;
}

let database: TestDatabase;
let folder: string;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "heritage-cli-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** The command as built, on the database of these tests unless the environment names another. */
function start(args: string[], environment: Record<string, string> = {}): ChildProcess {
  const { DATABASE_URL: _ours, ...inherited } = process.env;
  return spawn(process.execPath, [cli, ...args], {
    cwd: folder,
    env: { ...inherited, DATA_DIR: folder, DATABASE_URL: database.urls.owner, ...environment },
  });
}

function end(command: ChildProcess): Promise<Ended> {
  let [output, errors] = ["", ""];
  command.stdout?.on("data", (piece) => (output += piece));
  command.stderr?.on("data", (piece) => (errors += piece));
  return new Promise((resolve) => command.once("close", (code) => resolve({ code, output, errors })));
}

const heritage = (args: string[], environment?: Record<string, string>) => end(start(args, environment));
const importing = (file: string, ...more: string[]) => ["import", "programs", file, ...where, ...more];

function write(name: string, content: string | object): string {
  const path = join(folder, name);
  writeFileSync(path, typeof content === "string" ? content : JSON.stringify(content));
  return path;
}

async function count(table: string): Promise<number> {
  const { rows } = await database.asOwner((owner) =>
    owner.query(`select count(*)::int from heritage.${table}`),
  );
  return rows[0].count;
}

describe("heritage", () => {
  test("tells what it can do", async () => {
    const { code, output } = await heritage(["--help"]);
    expect(code).toBe(0);
    for (const word of ["migrate", "seed", "import", "DATA_DIR"]) expect(output).toContain(word);
    const about = await heritage(["import", "programs", "--help"]);
    expect(about.code).toBe(0);
    for (const word of ["--zone", "--times-in", "--language", "--source", "--dry-run", "--json", "--result"])
      expect(about.output).toContain(word);
  });

  test("fails without a command, and at one that does not exist", async () => {
    expect(await heritage([])).toMatchObject({ code: 1, errors: expect.stringContaining("Usage: heritage") });
    expect(await heritage(["paint"])).toEqual({
      code: 1,
      output: "",
      errors: "error: unknown command 'paint'\nAdd --help to see what there is.\n",
    });
  });

  test("brings a database to this version, then finds nothing to do", async () => {
    const empty = await createTestDatabase();
    await empty.asOwner((owner) =>
      owner.query("drop schema heritage cascade; drop schema open cascade; drop schema queue cascade"),
    );
    const environment = { DATABASE_URL: empty.urls.owner };
    const first = await heritage(["migrate"], environment);
    expect(first).toMatchObject({ code: 0, errors: "" });
    expect(first.output).toMatch(/^Applied 0001_viewer\.sql, .*\.\n$/);
    expect(await heritage(["migrate"], environment)).toMatchObject({
      code: 0,
      output: "The database is up to date.\n",
    });
    expect(await heritage(["migrate", "--json"], environment)).toMatchObject({ output: '{"applied":[]}\n' });
    await empty.drop();
  });

  test("fills an empty database with the demonstration data, and leaves any other alone", async () => {
    const empty = await createTestDatabase();
    const environment = { DATABASE_URL: empty.urls.owner };
    expect(await heritage(["seed"], environment)).toEqual({
      code: 0,
      output: "The demonstration data is in.\n",
      errors: "",
    });
    expect(await heritage(["seed", "--json"], environment)).toMatchObject({
      code: 0,
      output: '{"isSeeded":false}\n',
    });
    await empty.drop();
  });

  test("makes words for search and sort keys again, and says how many were others", async () => {
    const empty = await createTestDatabase();
    const environment = { DATABASE_URL: empty.urls.owner };
    await heritage(importing(neighbourhood), environment);
    await empty.asOwner((owner) => owner.query("update heritage.partners set sort_name = 'otherwise'"));
    const reported = await heritage(["reindex"], environment);
    expect(reported).toEqual({
      code: 0,
      output: [
        "partners: 3 looked at, 3 changed",
        "programs: 5 looked at, 0 changed",
        "sessions: 6 looked at, 0 changed",
        "Words for search and sort keys are made again.\n",
      ].join("\n"),
      errors: "",
    });
    const again = await heritage(["reindex", "--json"], environment);
    expect(JSON.parse(again.output)).toEqual({
      tables: [
        { table: "partners", records: 3, changed: 0 },
        { table: "programs", records: 5, changed: 0 },
        { table: "sessions", records: 6, changed: 0 },
      ],
      isResumed: false,
    });
    await empty.drop();
  });
});

describe("heritage import programs", () => {
  test("answers a program in JSON, and keeps nothing of a dry run", async () => {
    const result = join(folder, "deep/down/result.jsonl");
    const { code, output, errors } = await heritage(
      importing(neighbourhood, "--json", "--dry-run", "--source", " The  city ", "--result", result),
    );
    expect({ code, errors }).toEqual({ code: 0, errors: "" });
    expect(JSON.parse(output)).toEqual({
      file: neighbourhood,
      source: "The city",
      isDryRun: true,
      read: 8,
      created: 6,
      updated: 0,
      unchanged: 0,
      referredTo: 0,
      warned: 4,
      refused: 2,
      partnersCreated: 3,
      programsCreated: 5,
      sessionsCreated: 6,
      notRead: {},
      resultFile: result,
    });
    expect(readFileSync(result, "utf8").trim().split("\n")).toHaveLength(6);
    // It holds what others published: for whoever ran the command.
    expect(statSync(result).mode & 0o777).toBe(0o600);
    expect(statSync(dirname(result)).mode & 0o066).toBe(0);
    expect(await count("sessions")).toBe(0);
  });

  test("prints what became of the records, and reports each refusal and warning", async () => {
    const { code, output, errors } = await heritage(importing(neighbourhood));
    expect({ code, errors }).toEqual({ code: 0, errors: "" });
    expect(output.split("\n")).toEqual([
      `${neighbourhood}, as "neighbourhood-events"`,
      "read                           8",
      "created                        6",
      "updated                        0",
      "unchanged                      0",
      "warned                         4",
      "refused                        2",
      "partners created               3",
      "programs created               5",
      "sessions created               6",
      "Each refusal and warning, with its record: imports/neighbourhood-events.jsonl",
      "",
    ]);
    const file = join(folder, "imports/neighbourhood-events.jsonl");
    expect(JSON.parse(readFileSync(file, "utf8").trim().split("\n").at(-1) ?? "")).toEqual({
      outcome: "refused",
      position: 8,
      name: "Date to be announced",
      code: "start_unreadable",
      message: 'The startDate "in spring" is neither a day nor a time of ISO 8601.',
    });
  });

  test("reads times in the zone that they are written in, and reports what is not read", async () => {
    const feed = write("utc.json", [
      {
        "@type": "Event",
        name: "Times of another clock",
        startDate: "2031-05-09T22:00",
        image: "https://city.example/1.jpg",
        offers: { price: 0, availability: "InStock" },
      },
    ]);
    const { code, output, errors } = await heritage(importing(feed, "--times-in", "UTC"));
    expect({ code, errors }).toEqual({ code: 0, errors: "" });
    expect(output).toContain("\nNot read, and in how many records: image (1), offers.availability (1)\n");
    const rows = await database.asOwner((owner) =>
      owner.query("select local_start::text from heritage.sessions where starts_at = '2031-05-09T22:00Z'"),
    );
    expect(rows.rows).toContainEqual({ local_start: "2031-05-09 18:00:00" });
  });

  const mistakes: [string, () => string[], string][] = [
    [
      "a file that is not there",
      () => importing("gone.jsonld"),
      "The file gone.jsonld cannot be read (ENOENT): check its name and its permissions.",
    ],
    ["a folder", () => importing("."), ". is a folder: name the file to import."],
    [
      "a file cut off",
      () => importing(write("a.json", '[{"@type": "Event"}, {')),
      "The file ends in the middle, after its record 1.",
    ],
    [
      "a file of nothing but refusals",
      () => importing(write("a.json", [{}, 7])),
      "None of the 2 records can be imported: see FOLDER/imports/a.jsonl.",
    ],
    [
      "a zone that is none",
      () => ["import", "programs", "a.json", "--zone", "EST", "--language", "en"],
      "error: option '--zone <zone>' argument 'EST' is invalid. It must be the name of an IANA time zone, such as America/Toronto.",
    ],
    [
      "a language that is none",
      () => importing("a.json", "--language", "every one"),
      "error: option '--language <tag>' argument 'every one' is invalid. It must be a BCP 47 language tag, such as en or zh-Hant.",
    ],
    [
      "a result file that cannot be",
      () => importing(neighbourhood, "--result", join(write("b.json", []), "result")),
      "The result file FOLDER/b.json/result cannot be written (EEXIST): choose another with --result.",
    ],
    [
      "a result file in place of the file",
      () => importing(write("a.json", [{}]), "--result", "./a.json"),
      "The result file would replace the file to import: choose another with --result.",
    ],
  ];
  test.each(mistakes)("refuses %s in one sentence", async (_what, args, sentence) => {
    const before = await count("sessions");
    const { code, errors } = await heritage(args());
    expect(errors.replaceAll(folder, "FOLDER").split("\n")[0]).toBe(sentence);
    expect(code).toBe(1);
    expect(await count("sessions")).toBe(before);
  });

  test("says plainly that the database cannot be reached, and leaves no result file", async () => {
    const { code, errors } = await heritage(importing(neighbourhood), {
      DATABASE_URL: "postgres://a:b@127.0.0.1:1/c",
    });
    expect({ code, errors }).toEqual({
      code: 1,
      errors:
        "The database at 127.0.0.1:1 cannot be reached (nothing answers there): check DATABASE_URL and that the server runs.\n",
    });
    expect(existsSync(join(folder, "imports/neighbourhood-events.jsonl"))).toBe(false);
  });

  test.each([
    ["Ctrl-C", "SIGINT", { code: 130, errors: "Stopped before the end: nothing was written.\n" }],
    ["a kill that nobody can answer", "SIGKILL", { code: null, errors: "" }],
  ] as const)("stopped by %s leaves nothing behind", async (_what, signal, ended) => {
    const before = await count("sessions");
    await database.asOwner(async (owner) => {
      // Whoever holds the table makes the import wait in the middle of its work.
      await owner.query("begin; lock table heritage.sessions in access exclusive mode");
      const command = start(importing(neighbourhood, "--source", signal));
      const ending = end(command);
      await untilItWaits(ending);
      command.kill(signal);
      if (signal === "SIGKILL") await ending;
      await owner.query("commit");
      expect(await ending).toMatchObject({ ...ended, output: "" });
    });
    expect(await count("sessions")).toBe(before);
    expect(existsSync(join(folder, "imports/neighbourhood-events.jsonl"))).toBe(false);
  });

  test("that loses its database says so, and leaves nothing behind", async () => {
    const before = await count("sessions");
    await database.asOwner(async (owner) => {
      await owner.query("begin; lock table heritage.sessions in access exclusive mode");
      const ending = heritage(importing(neighbourhood, "--source", "lost"));
      await untilItWaits(ending);
      await owner.query(
        "select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and application_name = 'heritage-member'",
      );
      await owner.query("commit");
      const { code, errors } = await ending;
      expect(errors).toMatch(/^The .*database.*\.\n$/);
      expect(code).toBe(1);
    });
    expect(await count("sessions")).toBe(before);
  });
});

/** Until a statement of the command waits for the lock that the test holds. */
async function untilItWaits(ending: Promise<Ended>): Promise<void> {
  let hasEnded = false;
  void ending.then(() => {
    hasEnded = true;
  });
  while (!hasEnded) {
    const { rows } = await database.asOwner((owner) =>
      owner.query(
        "select from pg_locks where not granted and relation = 'heritage.sessions'::regclass and database = (select oid from pg_database where datname = current_database())",
      ),
    );
    if (rows.length > 0) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`The command ended before it wrote a session: ${(await ending).errors}`);
}

describe("the database of DATA_DIR", () => {
  test("is joined while it runs, and otherwise started for as long as it takes", async () => {
    const dataDir = join(folder, "data");
    const embedded = { DATA_DIR: dataDir, DATABASE_URL: "" };
    const server = await EmbeddedServer.start({ dataDir, settings: ["fsync=off"] });
    expect(await heritage(["migrate"], embedded)).toMatchObject({ code: 0, errors: "" });
    const { rows } = await asOwner(server.url, 5000, (owner) =>
      owner.query("select count(*) from heritage.sessions"),
    );
    expect(rows).toEqual([{ count: "0" }]);
    await server.stop();
    const { code, output } = await heritage(importing(neighbourhood, "--json"), embedded);
    expect(code).toBe(0);
    expect(JSON.parse(output)).toMatchObject({ created: 6 });
    // Nobody is left who would answer, and the data is in place for the next start.
    const refusal = asOwner(server.url, 5000, (owner) => owner.query("select 1"));
    await expect(refusal).rejects.toThrow("cannot be reached");
  });
});
