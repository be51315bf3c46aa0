import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { until } from "#test/servers/service-process";
import { partnerIdOf, personas, type Viewer } from "../../proofs/personas.ts";
import { Pools } from "../../proofs/pools.ts";
import { readRows } from "../../proofs/read-rows.ts";
import { type Issuer, type Service, startIssuer, startService } from "../../proofs/service.ts";
import { type BuiltWorld, createWorld } from "../../proofs/worlds.ts";

// Two partners on two connections: what one of them left behind must never serve the other.

let world: BuiltWorld;
let issuer: Issuer;
let service: Service;
beforeAll(async () => {
  issuer = await startIssuer();
  world = await createWorld(issuer.url);
  service = await startService(world.database, world.secrets, issuer, {
    memberPoolSize: 2,
    queueSize: 2000,
    statementTimeoutMs: 20_000,
    requestDeadlineMs: 30_000,
  });
});
afterAll(async () => {
  await service?.close();
  await world?.database.drop();
  issuer?.close();
});

const reading = `{ programs(first: 30) { totalCount { value } nodes { title { text } approvals { evidence }
  sessions(first: 2) { nodes { venue { name { text } } } } } } viewer { key { name } scopes } }`;
// Opens a transaction of its own, finds the revision wrong, and changes nothing.
const writing = `mutation ($id: ID!) { partnerUpdate(input: { id: $id, expectedRevision: 1000000 }) {
  userErrors { code path } } viewer: partnerDelete(input: { id: $id, expectedRevision: 1000000 }) { userErrors { code } } }`;

interface Reply {
  viewer: Viewer;
  query: string;
  status: number;
  body: string;
}

async function ask(viewer: Viewer, query: string, signal?: AbortSignal): Promise<Reply> {
  const id = partnerIdOf(viewer === personas.keyOfA ? "A public" : "B public");
  const response = await fetch(`${service.origin}/graphql`, {
    method: "POST",
    headers: {
      "content-type": "application/json",
      authorization: `Bearer ${world.secrets.get(viewer.name)}`,
    },
    body: JSON.stringify({ query, variables: query === writing ? { id } : {} }),
    signal: signal ?? null,
  });
  return { viewer, query, status: response.status, body: await response.text() };
}

const dataOf = ({ body }: Reply) => JSON.stringify(JSON.parse(body).data);

/** Ends one of the connections that members share, while it is at work as often as not. */
async function killOne(): Promise<number> {
  return world.database.asOwner(async (owner) => {
    const { rowCount } = await owner.query(
      `select pg_terminate_backend(pid) from pg_stat_activity
       where datname = current_database() and application_name = 'heritage-member' order by random() limit 1`,
    );
    return rowCount ?? 0;
  });
}

test("of 1,000 requests of two partners, aborted and cut off at random, none is told what is the other's", async () => {
  const pools = new Pools(await world.database.asOwner(readRows));
  const viewers = [personas.keyOfA, personas.keyOfB];
  const own = new Map<string, string>();
  for (const viewer of viewers)
    for (const query of [reading, writing]) own.set(viewer.name + query, dataOf(await ask(viewer, query)));
  expect(own.get(personas.keyOfA.name + reading)).not.toBe(own.get(personas.keyOfB.name + reading));

  let isOver = false;
  let killed = 0;
  const killing = (async () => {
    while (!isOver) {
      killed += await killOne();
      await sleep(150);
    }
  })();
  let aborted = 0;
  const answers: Reply[] = [];
  let next = 0;
  const client = async () => {
    while (next < 1000) {
      const number = next++;
      const viewer = viewers[number % 2] as Viewer;
      // Every tenth hangs up: before, while, or after it is answered.
      const signal = number % 10 === 3 ? AbortSignal.timeout(number % 40) : undefined;
      const answer = await ask(viewer, number % 5 === 0 ? writing : reading, signal).catch((error: Error) => {
        if (signal?.aborted !== true) throw error;
        aborted += 1;
      });
      if (answer) answers.push(answer);
    }
  };
  await Promise.all(Array.from({ length: 20 }, client));
  isOver = true;
  await killing;

  expect(answers.length + aborted).toBe(1000);
  expect(killed).toBeGreaterThan(10);
  expect(aborted).toBeGreaterThan(10);
  const whole = answers.filter(({ body }) => !body.includes('"errors":['));
  expect(whole.length).toBeGreaterThan(200);
  for (const answer of whole) expect(dataOf(answer)).toBe(own.get(answer.viewer.name + answer.query));
  for (const viewer of viewers) {
    const forbidden = pools.forbidden(viewer);
    const reported = answers
      .filter((answer) => answer.viewer === viewer)
      .map(({ body }) => body)
      .join(" ");
    expect((reported.match(/canary[a-z]+\d+/g) ?? []).filter((marker) => forbidden.has(marker))).toEqual([]);
  }
  expect(service.leakedLines).toEqual([]);
});

test("afterwards both connections serve, and none is left inside a transaction", async () => {
  const answer = await Promise.all(
    Array.from({ length: 20 }, (_, n) => ask(n % 2 ? personas.keyOfA : personas.keyOfB, reading)),
  );
  expect(new Set(answer.map(({ status }) => status))).toEqual(new Set([200]));
  expect(
    new Set(
      answer.map(({ viewer, body }) => `${viewer.name} ${JSON.parse(body).data.programs.totalCount.value}`),
    ).size,
  ).toBe(2);
  // One that was ended may still be on its way out.
  await until("two idle connections", async () => {
    const { rows } = await world.database.asOwner((owner) =>
      owner.query(
        `select count(*)::int as connections, count(*) filter (where state <> 'idle')::int as busy from pg_stat_activity
         where datname = current_database() and application_name = 'heritage-member'`,
      ),
    );
    return rows[0].busy === 0 && rows[0].connections <= 2;
  });
});
