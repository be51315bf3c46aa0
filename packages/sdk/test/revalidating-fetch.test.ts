import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import {
  type AnswerStore,
  cancelProgram,
  createClient,
  listPrograms,
  memoryStore,
  revalidatingFetch,
  type StoredAnswer,
} from "../src/index.ts";
import { caught } from "./support/caught.ts";
import { type ProtocolServer, startProtocolServer } from "./support/protocol-server.ts";

let server: ProtocolServer;

// A server for each test: a call that was given up may still arrive when the next test has begun.
beforeEach(async () => {
  server = await startProtocolServer(5);
});
afterEach(() => server.close());

const clientWith = (store: AnswerStore, options: object = {}) =>
  createClient({ url: server.url, retry: false, fetch: revalidatingFetch(store), ...options });
const tagsAskedFor = () => server.requests.map(({ headers }) => headers["if-none-match"]);

describe("a fetch that keeps answers", () => {
  test("asks the API next time only whether they are still true", async () => {
    const client = clientWith(memoryStore());
    const first = await listPrograms(client, { first: 2 });
    const second = await listPrograms(client, { first: 2 });
    expect(second).toEqual(first);
    expect(second).not.toBe(first);
    expect(tagsAskedFor()).toEqual([undefined, expect.stringMatching(/^"/)]);
    expect(server.statuses).toEqual([200, 304]);
  });

  test("takes the new answer when they are not", async () => {
    const client = clientWith(memoryStore());
    const pageInfo = { hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null };
    server.replies.push({ body: JSON.stringify({ data: { programs: { nodes: [], pageInfo } } }) });
    expect((await listPrograms(client)).nodes).toHaveLength(0);
    expect((await listPrograms(client)).nodes).toHaveLength(5);
    expect((await listPrograms(client)).nodes).toHaveLength(5);
    expect(server.statuses).toEqual([200, 200, 304]);
  });

  test("keeps nothing that a secret key was shown, and no refusal", async () => {
    const kept: string[] = [];
    const store = { get: () => undefined, set: (url: string) => void kept.push(url) };
    await listPrograms(clientWith(store, { key: "hx_sec_right" }));
    await cancelProgram(clientWith(store, { key: "hx_sec_right" }), { input: { id: "prog_1" } });
    server.replies.push({ status: 503, headers: { etag: '"1"' }, body: "{}" });
    await caught(listPrograms(clientWith(store)));
    expect(kept).toEqual([]);
    await listPrograms(clientWith(store));
    expect(kept).toHaveLength(1);
  });

  test("sends through the fetch it is given", async () => {
    const asked: string[] = [];
    const own = (url: string, init: RequestInit) => {
      asked.push(`${init.method} ${new URL(url).pathname.split("/")[2]}`);
      return fetch(url, init);
    };
    const client = createClient({ url: server.url, fetch: revalidatingFetch(memoryStore(), { fetch: own }) });
    await listPrograms(client);
    expect(asked).toEqual(["GET t"]);
  });
});

describe("a store", () => {
  const holding = (answer: StoredAnswer | undefined): AnswerStore => ({ get: () => answer, set: () => {} });

  test("that fails counts as empty", async () => {
    const broken = () => {
      throw new Error("The disk is full.");
    };
    const alsoBroken = async () => broken();
    for (const fail of [broken, alsoBroken]) {
      expect((await listPrograms(clientWith({ get: fail, set: fail }))).nodes).toHaveLength(5);
    }
  });

  test("that holds a broken answer counts as empty", async () => {
    const answers = [
      { etag: '"1"', body: "" },
      { etag: '"1"', body: '{"data":{"progr' },
      { etag: '"1"', body: "null" },
      { etag: '"1"', body: '{"errors":[]}' },
      { etag: "1\r\nx-key: 2", body: '{"data":{}}' },
      {} as StoredAnswer,
    ];
    for (const answer of answers) {
      expect((await listPrograms(clientWith(holding(answer)), { first: 2 })).nodes).toHaveLength(2);
    }
    expect(tagsAskedFor()).toEqual(answers.map(() => undefined));
  });

  test("that never answers is ended by the time limit", async () => {
    const store = { get: () => new Promise<undefined>(() => {}), set: () => {} };
    const call = listPrograms(clientWith(store, { timeoutMs: 50 }));
    expect(await caught(call)).toMatchObject({ code: "network" });
    expect(server.requests).toEqual([]);
  });

  test("that takes its time to keep an answer holds nobody up", async () => {
    const store = { get: () => undefined, set: () => new Promise(() => {}) };
    expect((await listPrograms(clientWith(store))).nodes).toHaveLength(5);
  });

  test("in memory forgets what was used longest ago", async () => {
    const store = memoryStore({ max: 2 });
    const answer = { etag: "1", body: "{}" };
    for (const url of ["a", "b"]) store.set(url, answer);
    void store.get("a");
    store.set("c", answer);
    expect(["a", "b", "c"].map((url) => store.get(url) !== undefined)).toEqual([true, false, true]);
  });
});
