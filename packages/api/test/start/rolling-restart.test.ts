import { join } from "node:path";
import { afterAll, afterEach, beforeAll, expect, test } from "@jest/globals";
import { trustedUrl } from "#test/operations";
import { BalancedClient, type Sent } from "#test/servers/balanced-client";
import {
  keyOf,
  openFolder,
  removeFolders,
  type ServiceProcess,
  startService,
  stopServices,
} from "#test/servers/service-process";
import { EmbeddedServer } from "../../src/platform/database/embedded/embedded-server.ts";

let server: EmbeddedServer;
let dataDir: string;
beforeAll(async () => {
  dataDir = join(openFolder(), "data");
  server = await EmbeddedServer.start({ dataDir: join(openFolder(), "data") });
});
afterEach(stopServices);
afterAll(async () => {
  await server?.stop();
  removeFolders();
});

// Nothing is set but where the database is: the defaults are what is tested.
const start = async (port?: number): Promise<ServiceProcess> =>
  (
    await startService({
      dataDir,
      environment: {
        DATABASE_URL: server.url,
        ANONYMOUS_POINTS_PER_SECOND: "999999",
        KEY_POINTS_PER_SECOND: "999999",
      },
      ...(port === undefined ? {} : { port }),
    })
  ).ready();

const create =
  "mutation ($input: PartnerCreateInput!) { partnerCreate(input: $input) { userErrors { message } } }";

/** A read by its hash, a read by its document and a write, in turn. */
function question(number: number, key: string): Sent {
  const input = { name: [{ language: "en", text: `Rolling ${number}` }], kind: "MUSEUM", side: "HOST" };
  const post = (body: object, headers = {}): Sent => ({
    method: "POST",
    path: "/graphql",
    headers: { "content-type": "application/json", ...headers },
    body: JSON.stringify(body),
  });
  const kinds: Sent[] = [
    { method: "GET", path: trustedUrl("", "ListPartners", { first: 3 }) },
    post({ query: "{ partners(first: 3) { nodes { slug } } }" }),
    post({ query: create, variables: { input } }, { authorization: `Bearer ${key}` }),
  ];
  return kinds[number % kinds.length] as Sent;
}

test.each([
  ["keep their connections and know nothing of them", { keepAlive: true, probes: false }],
  ["connect again for each, and ask who is ready", { keepAlive: false, probes: true }],
])(
  "instances that are stopped and started in turn lose no request of clients that %s",
  async (_which, how) => {
    const instances = [await start(), await start()];
    const client = new BalancedClient(
      instances.map(({ url }) => url),
      how,
    );
    const key = keyOf(dataDir);
    const lost: unknown[] = [];
    let sent = 0;
    let isOver = false;
    const load = Array.from({ length: 8 }, async () => {
      while (!isOver) {
        sent += 1;
        const asked = question(sent, key);
        const answer = await client.send(asked).catch((error: Error) => ({ status: 0, text: error.message }));
        if (answer.status !== 200 || answer.text.includes("errors"))
          lost.push({ method: asked.method, ...answer });
      }
    });
    for (const instance of instances) {
      instance.signal("SIGTERM");
      expect(await instance.exited).toEqual({ code: 0, signal: null });
      await start(instance.port);
    }
    isOver = true;
    await Promise.all(load);
    await client.close();
    expect(lost).toEqual([]);
    expect(sent).toBeGreaterThan(100);
  },
);
