import { randomBytes } from "node:crypto";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { buffer } from "node:stream/consumers";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { FolderStore } from "../stores/folder-store.ts";
import { SealedFiles } from "./sealed-files.ts";

const folder = mkdtempSync(join(tmpdir(), "sealed-files-"));
let store: FolderStore;
beforeAll(async () => {
  store = await FolderStore.open(folder);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const seal = (files: SealedFiles, bytes: Buffer) =>
  files.put(Readable.from([bytes]), bytes.length, async () => undefined);
const pathOf = (name: string) => join(folder, name.slice(0, 2), name);

describe("a sealed file", () => {
  const words = Buffer.from("She said yes, and named her sister. ".repeat(5000));

  test("is read byte for byte, whole or in part, and lies in the store as nobody reads it", async () => {
    const files = new SealedFiles(store, "a secret");
    const kept = await seal(files, words);
    const open = await files.open(kept.name, kept.seal);
    expect(await buffer((await open?.read(kept.name)) as Readable)).toEqual(words);
    const part = await open?.read(kept.name, { start: 9, end: 16 });
    expect((await buffer(part as Readable)).toString()).toBe("yes, and");
    const stored = readFileSync(pathOf(kept.name));
    expect(stored).toHaveLength(words.length);
    for (const word of ["yes", "sister", "named"]) expect(stored.includes(word)).toBe(false);
    expect(readdirSync(folder).length).toBeGreaterThan(0);
  });

  test("is opened by no other secret, with no other seal, and not once a byte of it was changed", async () => {
    const files = new SealedFiles(store, "a secret");
    const [kept, other] = [await seal(files, words), await seal(files, words)];
    await expect(new SealedFiles(store, "another").open(kept.name, kept.seal)).rejects.toThrow();
    await expect(files.open(kept.name, other.seal)).rejects.toThrow();
    for (const place of [0, 13, 30, 45, 87]) {
      const changed = Buffer.from(kept.seal);
      changed[place] = (changed[place] ?? 0) ^ 1;
      await expect(files.open(kept.name, changed)).rejects.toThrow();
    }
    const stored = readFileSync(pathOf(kept.name));
    stored[100] = (stored[100] ?? 0) ^ 1;
    writeFileSync(pathOf(kept.name), stored);
    await expect(files.open(kept.name, kept.seal)).rejects.toThrow();
  });

  test("of the same bytes never looks the same", async () => {
    const files = new SealedFiles(store, "a secret");
    const bytes = randomBytes(100);
    const [one, other] = [await seal(files, bytes), await seal(files, bytes)];
    expect(readFileSync(pathOf(one.name))).not.toEqual(readFileSync(pathOf(other.name)));
    expect(one.sha256).toEqual(other.sha256);
  });

  test("that is gone is none", async () => {
    const files = new SealedFiles(store, "a secret");
    const kept = await seal(files, words);
    await store.remove(kept.name);
    expect(await files.open(kept.name, kept.seal)).toBeUndefined();
  });
});
