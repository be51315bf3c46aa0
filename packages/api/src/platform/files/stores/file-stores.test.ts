import { mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { buffer } from "node:stream/consumers";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import S3rver from "s3rver";
import { ErasedIds } from "./erased-ids.ts";
import { type FileStore, newFileName, pathOf } from "./file-store.ts";
import { FolderStore } from "./folder-store.ts";
import { S3Store } from "./s3-store.ts";

const folder = mkdtempSync(join(tmpdir(), "file-stores-"));
const s3 = new S3rver({
  port: 0,
  address: "127.0.0.1",
  silent: true,
  directory: join(folder, "s3"),
  configureBuckets: [{ name: "files", configs: [] }],
});
const stores: Record<string, FileStore> = {};

beforeAll(async () => {
  const { port } = (await s3.run()) as AddressInfo;
  stores.folder = await FolderStore.open(join(folder, "files"));
  const bucket = {
    address: `http://127.0.0.1:${port}/files`,
    region: "us-east-1",
    accessKeyId: "S3RVER",
    secretAccessKey: "S3RVER",
  };
  stores.bucket = new S3Store(bucket);
  stores["part of a bucket"] = new S3Store(bucket, "erased");
});
afterAll(async () => {
  await s3.close();
  rmSync(folder, { recursive: true, force: true });
});

const bytes = Buffer.from(Array.from({ length: 300_000 }, (_, place) => place % 251));
const streamed = (content = bytes) => Readable.from([content.subarray(0, 1000), content.subarray(1000)]);
async function namesIn(store: FileStore): Promise<string[]> {
  const found: string[] = [];
  for await (const name of store.names()) found.push(name);
  return found;
}

test.each(["folder", "part of a bucket"])(
  "ids of what was erased are remembered in a %s, and told apart from files",
  async (kind) => {
    const store = stores[kind] as FileStore;
    const erased = new ErasedIds(store);
    const ids = ["0199a5ed-0000-7000-8000-0000000000ff", "0199a5ed-0000-7000-8000-000000000001"];
    const name = newFileName();
    await stores.bucket?.put(newFileName(), streamed(), bytes.length);
    await store.put(name, streamed(), bytes.length);
    for (let time = 0; time < 2; time++) await erased.add(ids);
    const found: string[] = [];
    for await (const some of erased.all()) found.push(...some);
    expect(found.sort()).toEqual([...ids].sort());
    expect(await namesIn(store)).toHaveLength(3);
    for (const each of [store, stores.bucket as FileStore])
      for (const one of await namesIn(each)) await each.remove(one);
  },
);

describe.each(["folder", "bucket"])("a store for files: a %s", (kind) => {
  let store: FileStore;
  beforeAll(() => {
    store = stores[kind] as FileStore;
  });

  test("gives back what was put, whole and in ranges, until it is removed", async () => {
    const name = newFileName();
    await store.put(name, streamed(), bytes.length);
    expect(await store.size(name)).toBe(bytes.length);
    expect(await buffer((await store.read(name)) as Readable)).toEqual(bytes);
    const range = await store.read(name, { start: 999, end: 1001 });
    expect(await buffer(range as Readable)).toEqual(bytes.subarray(999, 1002));
    expect(await namesIn(store)).toEqual([name]);
    await store.remove(name);
    expect(await store.read(name)).toBeUndefined();
    expect(await store.size(name)).toBeUndefined();
    await store.remove(name);
    expect(await namesIn(store)).toEqual([]);
  });

  test.each([
    ["shorter", bytes.length + 1],
    ["longer", bytes.length - 1],
  ])("keeps nothing of a file that is %s than announced", async (_how, size) => {
    const name = newFileName();
    await expect(store.put(name, streamed(), size)).rejects.toThrow("bytes that were announced");
    expect(await store.size(name)).toBeUndefined();
  });

  test("keeps nothing of a file that breaks off", async () => {
    const name = newFileName();
    const broken = Readable.from(
      (function* () {
        yield bytes.subarray(0, 1000);
        throw new Error("The line is dead.");
      })(),
    );
    await expect(store.put(name, broken, bytes.length)).rejects.toThrow("The line is dead.");
    expect(await store.size(name)).toBeUndefined();
    expect(await namesIn(store)).toEqual([]);
  });

  test("takes no name that somebody else has chosen", async () => {
    for (const name of ["../../etc/passwd", "photo.jpg", "", `${newFileName()}/..`])
      await expect(store.put(name, streamed(), bytes.length)).rejects.toThrow("newFileName");
  });
});

test("nobody but the account of the service can look into the folder", async () => {
  const name = newFileName();
  await stores.folder?.put(name, streamed(), bytes.length);
  const file = join(folder, "files", pathOf(name));
  expect(statSync(file).mode & 0o777).toBe(0o600);
  expect(statSync(join(file, "..")).mode & 0o777).toBe(0o700);
  expect(statSync(join(folder, "files")).mode & 0o777).toBe(0o700);
});

test("a folder that cannot be written is told to the operator in a sentence", async () => {
  const file = join(folder, "a-file");
  writeFileSync(file, "");
  await expect(FolderStore.open(join(file, "files"))).rejects.toThrow("correct FILES_FOLDER");
});
