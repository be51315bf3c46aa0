import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { AdminMutations, inputTypeOf, type Sides } from "#test/admin-mutations";
import { trustedUrl } from "#test/operations";
import { type Break, DatabaseLine, type Moment } from "#test/servers/database-line";
import { createTestApp, type GraphqlAnswer, type Instance, type TestApp } from "#test/test-app";

// Whatever becomes of the database in the middle of a request: whoever asked is told to try again.

let app: TestApp;
let line: DatabaseLine;
/** The service whose connections can be broken. */
let broken: Instance;
let sides: Sides;
beforeAll(async () => {
  app = await createTestApp();
  const { urls } = app.database;
  line = await DatabaseLine.to(urls.owner);
  broken = await app.another(
    { responseCacheMb: 0 },
    {
      owner: urls.owner,
      public: line.through(urls.public),
      member: line.through(urls.member),
      // Workers ask whenever they like: what they send would be counted as the request's.
      jobs: urls.jobs,
    },
  );
  const admin = new AdminMutations(app);
  sides = await admin.bothSides();
  await admin.publicProgram(sides);
});
afterAll(async () => {
  await app?.close();
  await line?.close();
});

const english = (text: string) => [{ language: "en", text }];

interface Asked {
  /** Something of its own each time. */
  ask(name: string): Promise<GraphqlAnswer>;
  /** What has to be true once it was done. */
  check?(name: string): Promise<void>;
}

function mutation(name: string, subject: string, input: (name: string) => object, table: string): Asked {
  const type = inputTypeOf(name);
  const query = `mutation ($input: ${type}!) { ${name}(input: $input) { ${subject} { id } userErrors { message } } }`;
  return {
    ask: (key) =>
      broken.graphql(query, { input: { ...input(key), idempotencyKey: key } }, { key: app.adminKey }),
    check: async (key) => {
      const { rows } = await app.database.asOwner((owner) =>
        owner.query(`select count(*)::int from heritage.${table} row where row::text like $1`, [`%${key}%`]),
      );
      expect([key, rows[0].count]).toEqual([key, 1]);
    },
  };
}

const requests: Record<string, Asked> = {
  "a mutation of programs": mutation(
    "programCreate",
    "program",
    (name) => ({
      title: english(name),
      partnerId: sides.community,
      kind: "WORKSHOP",
      startsOn: "2031-05-01",
      partners: [{ partnerId: sides.host, role: "HOST" }],
    }),
    "programs",
  ),
  "a mutation of keys": mutation(
    "keyCreate",
    "key",
    (name) => ({ name, kind: "SECRET", partnerId: sides.host, scopes: ["programs:read"] }),
    "access_keys",
  ),
  "a query of a member": {
    ask: () =>
      broken.graphql(
        "{ programs { nodes { id approvals { side } sessions { nodes { id } } } } partners { totalCount { value } } }",
        {},
        { key: app.adminKey },
      ),
  },
  "a query of a visitor": {
    ask: () => broken.graphql("{ programs { nodes { id sessions { nodes { id } } } } }"),
  },
  "a trusted operation": {
    ask: async () => {
      const response = await fetch(trustedUrl(broken.url, "ListPrograms", { first: 5 }));
      return { ...((await response.json()) as GraphqlAnswer), status: response.status };
    },
  },
};

/** Ends the connection that comes from this port, as an operator or a server that is stopping does. */
const terminate = (port: number) =>
  app.database.asOwner(async (owner) => {
    const text = "select pg_terminate_backend(pid) from pg_stat_activity where client_port = $1";
    // One that has not signed in yet is nowhere to be seen.
    return (await owner.query(text, [port])).rowCount === 1;
  });

/** Ends every connection, so that what is asked next begins with connecting. */
async function hangUp(): Promise<void> {
  await app.database.asOwner(async (owner) => {
    // One that is just signing in is found the next time.
    while (line.connections > 0)
      await owner.query(
        "select pg_terminate_backend(pid, 100) from pg_stat_activity where datname = current_database() and application_name ~ '^heritage-(jobs-)?(public|member|gate)$'",
      );
  });
}

/** What nobody could answer at the moment says so, and when to come again; nothing else is said. */
function expectRetryLater({ errors = [], data }: GraphqlAnswer): void {
  for (const { extensions, message } of errors)
    expect({ message, ...extensions }).toMatchObject({
      code: "UNAVAILABLE",
      retryAfterMs: expect.any(Number),
    });
  expect(errors.length > 0 || data !== undefined).toBe(true);
}

/** Breaks the line at each piece in turn until a request is through before it comes. */
async function breakEverywhere(
  { ask, check }: Asked,
  label: string,
  how: Omit<Break, "at">,
  prepare: () => Promise<void>,
): Promise<{ broken: number; reported: number }> {
  const count = { broken: 0, reported: 0 };
  for (let at = 1; ; at++) {
    const name = `${label}-${at}`;
    await prepare();
    line.watch({ ...how, at });
    const first = await ask(name);
    expectRetryLater(first);
    if (first.errors) count.reported += 1;
    const isOver = !(await line.broke());
    line.watch();
    for (let answer = first; answer.errors; answer = await ask(name)) expectRetryLater(answer);
    await check?.(name);
    if (isOver) return count;
    count.broken += 1;
  }
}

const moments: Moment[] = ["asked", "done", "answered"];

describe.each(Object.keys(requests))("%s", (what) => {
  test.each(moments)(
    "is UNAVAILABLE for now where its connection ends when something is %s",
    async (moment) => {
      const asked = requests[what] as Asked;
      const label = `${what.replaceAll(" ", "-")}-${moment}`;
      const found = await breakEverywhere(
        asked,
        label,
        { moment, happens: terminate },
        async () => undefined,
      );
      expect(found.broken).toBeGreaterThan(0);
      if (moment !== "answered") expect(found.reported).toBeGreaterThan(0);
    },
  );

  test("is UNAVAILABLE for now where connecting fails", async () => {
    const asked = requests[what] as Asked;
    const label = `${what.replaceAll(" ", "-")}-connecting`;
    const found = await breakEverywhere(asked, label, { moment: "asked", happens: terminate }, hangUp);
    expect(found.broken).toBeGreaterThan(3);
  });
});

describe("a command", () => {
  const cli = fileURLToPath(new URL("../../dist/cli.js", import.meta.url));
  const keys = (): Promise<{ code: number | null; errors: string }> => {
    const env = { ...process.env, DATABASE_URL: line.through(app.database.urls.owner) };
    const command = spawn(process.execPath, [cli, "keys", "create", "--administrator", "--name", "Lost"], {
      env,
      stdio: ["ignore", "ignore", "pipe"],
    });
    let errors = "";
    command.stderr.on("data", (piece) => (errors += piece));
    return new Promise((resolve) => command.once("close", (code) => resolve({ code, errors })));
  };

  test("whose connection ends says so in one sentence, wherever it was", async () => {
    let broken = 0;
    // Not each piece, so that it does not take all day.
    for (let at = 1; ; at += 5) {
      line.watch({ at, moment: at % 2 === 0 ? "done" : "asked", happens: terminate });
      const { code, errors } = await keys();
      if (!(await line.broke())) break;
      broken += 1;
      // What is lost on the way out is of no use any more.
      if (code === 0) continue;
      expect([at, code, errors]).toEqual([
        at,
        1,
        expect.stringMatching(/^(The database|The migration) [^\n]+\.\n$/),
      ]);
    }
    line.watch();
    expect(await keys()).toEqual({ code: 0, errors: "" });
    expect(broken).toBeGreaterThan(5);
  });
});
