import { readFileSync } from "node:fs";
import http from "node:http";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import sharp from "sharp";
import { places } from "#test/admin-mutations";
import { type MediaStage, openMedia, type SentFile } from "#test/media-stage";
import { drawing } from "#test/picture-files";
import { FolderStore } from "../../../platform/files/stores/folder-store.ts";
import { removeFiles } from "../../../platform/files/stores/remove-files.ts";
import { removedMediaFiles } from "./media.files.ts";

let stage: MediaStage;
let store: FolderStore;
let picture: SentFile;
beforeAll(async () => {
  stage = await openMedia();
  store = await FolderStore.open(join(stage.app.dataDir, "files"));
  const bytes = await drawing(1200, 900)
    .withExif({ IFD0: { Artist: "CANARY" } })
    .jpeg()
    .toBuffer();
  picture = { fileName: "wedding.jpg", contentType: "image/jpeg", bytes };
});
afterAll(() => stage.app.close());

const recording = (name: string) =>
  readFileSync(new URL(`../../../../test/fixtures/recordings/${name}`, import.meta.url));

async function storedFiles(): Promise<Set<string>> {
  const found = new Set<string>();
  for await (const name of store.names()) found.add(name);
  return found;
}

/** Removes what nothing names any more, as the service does now and again. */
const sweep = () =>
  removeFiles({ store, sealed: store }, stage.app.databaseSessions.gate, [removedMediaFiles]);

/** Every file that the database names. */
const namedFiles = () =>
  stage.app.database.asOwner(async (owner) => {
    const { rows } = await owner.query<{ file: string }>(
      "select file from heritage.media_renditions union select unnest(files) from heritage.media_uploads",
    );
    return new Set(rows.map(({ file }) => file));
  });

describe("a file that is uploaded", () => {
  test("becomes a medium of its item, in sizes, with nothing of what was hidden in it", async () => {
    const item = await stage.item();
    const before = await storedFiles();
    const id = await stage.upload(item, picture);
    const [medium, ...others] = await stage.media(item, stage.keys.host);
    expect(others).toEqual([]);
    expect(medium).toMatchObject({ id, kind: "IMAGE" });
    expect(medium?.renditions.map(({ name }) => name)).toEqual(["small", "medium", "large"]);
    for (const { address, size, contentType } of medium?.renditions ?? []) {
      const answer = await stage.get(address);
      expect([answer.status, answer.headers.get("content-type")]).toEqual([200, contentType]);
      const bytes = Buffer.from(await answer.arrayBuffer());
      expect(bytes.length).toBe(size);
      expect(bytes.includes("CANARY")).toBe(false);
      expect((await sharp(bytes).metadata()).format).toBe("webp");
    }
    // What was sent is not kept.
    const after = await storedFiles();
    expect(after.size - before.size).toBe(3);
    const fields =
      "media { nodes { width height placeholder alternativeText { text } isDecorative isPublic position redacts { id } item { id } durationMs isStreamingOnly } }";
    expect((await stage.read(item, fields)).media.nodes).toEqual([
      {
        ...{
          width: 1200,
          height: 900,
          durationMs: null,
          placeholder: expect.stringMatching(/^data:image\/webp;base64,/),
        },
        ...{
          alternativeText: null,
          isDecorative: false,
          isPublic: false,
          position: 0,
          redacts: null,
          item: { id: item },
        },
        isStreamingOnly: false,
      },
    ]);
  });

  test.each([
    ["cover.mp3", "audio/mpeg", "AUDIO", "audio/mpeg"],
    ["tagged.mov", "video/quicktime", "VIDEO", "video/mp4"],
  ])("may be a recording: %s", async (name, contentType, kind, served) => {
    const item = await stage.item();
    await stage.upload(item, { fileName: name, contentType, bytes: recording(name) });
    const [medium] = await stage.media(item, stage.keys.host);
    expect(medium).toMatchObject({ kind, renditions: [{ name: "original", contentType: served }] });
    const answer = await stage.get(medium?.renditions[0]?.address ?? "");
    expect(answer.headers.get("content-type")).toBe(served);
    expect(Buffer.from(await answer.arrayBuffer()).includes("CANARY")).toBe(false);
  });

  test("or a text, which no browser takes for a page", async () => {
    const item = await stage.item();
    await stage.upload(item, {
      fileName: "a.txt",
      contentType: "text/plain",
      bytes: Buffer.from("ሰላም, ciao"),
    });
    const [medium] = await stage.media(item, stage.keys.host);
    const answer = await stage.get(medium?.renditions[0]?.address ?? "");
    expect(await answer.text()).toBe("ሰላም, ciao");
    expect(answer.headers.get("content-type")).toBe("text/plain; charset=utf-8");
    expect(answer.headers.get("x-content-type-options")).toBe("nosniff");
  });

  test("is refused before it is sent, where that can be known", async () => {
    const item = await stage.item();
    const refused = async (more: object) => places(await stage.announce(item, picture, more));
    expect(await refused({ contentType: "image/svg+xml" })).toEqual(["contentType INVALID"]);
    expect(await refused({ fileName: "wedding.png" })).toEqual(["fileName INVALID"]);
    expect(await refused({ fileName: "" })).toEqual(["fileName INVALID"]);
    expect(await refused({ size: 101 * 1024 * 1024 })).toEqual(["size INVALID"]);
    const text = { fileName: "a.txt", contentType: "text/plain" };
    expect(await refused({ ...text, size: 2_000_000 })).toEqual([]);
    expect(await refused({ ...text, size: 2_000_001 })).toEqual(["size INVALID"]);
    expect(await refused({ size: 0 })).toEqual(["size INVALID"]);
    expect(await refused({ sha256: "abc" })).toEqual(["sha256 INVALID"]);
    expect(await refused({ redactsId: "medi_01k3" })).toEqual(["redactsId NOT_FOUND"]);
    for (const key of [stage.app.adminKey, stage.keys.community])
      expect(places(await stage.announce(item, picture, {}, key))).toEqual(["itemId NOT_FOUND"]);
  });

  test("is refused with the same sentence where it was sent and where it is completed, in the language of who asks", async () => {
    const item = await stage.item();
    const bytes = picture.bytes.subarray(0, 3000);
    const { uploadId, address } = await stage.announce(item, { ...picture, bytes });
    const sent = await stage.put(address, bytes, { "accept-language": "it" });
    expect(sent.status).toBe(422);
    expect((await sent.json()).errors[0].message).toMatch(/^Il file è danneggiato/);
    const completed = await stage.complete(uploadId);
    expect(completed.medium).toBeNull();
    expect(completed.userErrors).toEqual([
      {
        code: "INVALID",
        path: ["input", "uploadId"],
        message: expect.stringMatching(/damaged or incomplete/),
      },
    ]);
    await sweep();
    expect(await storedFiles()).toEqual(await namedFiles());
  });

  test("is not taken with another content or another size than announced, and may be sent again", async () => {
    const item = await stage.item();
    const { uploadId, address } = await stage.announce(item, picture);
    const other = Buffer.from(picture.bytes);
    other[other.length - 3] = (other[other.length - 3] ?? 0) ^ 1;
    const wrong = await stage.put(address, other);
    expect([wrong.status, (await wrong.json()).errors[0].message]).toEqual([
      422,
      expect.stringMatching(/SHA-256/),
    ]);
    expect((await stage.put(address, picture.bytes.subarray(1))).status).toBe(400);
    expect(places(await stage.complete(uploadId))).toEqual(["uploadId CONDITION_MISSING"]);
    expect((await stage.put(address, picture.bytes)).status).toBe(204);
    expect((await stage.complete(uploadId)).medium).toMatchObject({ kind: "IMAGE" });
    await sweep();
    expect(await storedFiles()).toEqual(await namedFiles());
  });

  test("that breaks off leaves nothing, and may be sent again", async () => {
    const item = await stage.item();
    const before = await storedFiles();
    const { uploadId, address } = await stage.announce(item, picture);
    await new Promise<void>((resolve) => {
      const headers = { "content-length": picture.bytes.length };
      const put = http.request(new URL(address, stage.app.url), { method: "PUT", headers });
      put.on("error", () => resolve());
      put.write(picture.bytes.subarray(0, 2000), () => setTimeout(() => put.destroy(), 200));
    });
    await waitFor(async () => (await storedFiles()).size === before.size);
    expect(places(await stage.complete(uploadId))).toEqual(["uploadId CONDITION_MISSING"]);
    expect((await stage.put(address, picture.bytes)).status).toBe(204);
    expect((await stage.complete(uploadId)).medium).not.toBeNull();
  });

  test("is completed once, however many do so at the same moment", async () => {
    const item = await stage.item();
    const { uploadId, address } = await stage.announce(item, picture);
    const [first, second] = await Promise.all([
      stage.put(address, picture.bytes),
      stage.put(address, picture.bytes),
    ]);
    expect([first.status, second.status]).toEqual([204, 204]);
    const completed = await Promise.all(Array.from({ length: 4 }, () => stage.complete(uploadId)));
    const ids = new Set(completed.map(({ medium }) => medium.id));
    expect(ids.size).toBe(1);
    expect((await stage.complete(uploadId)).medium.id).toBe([...ids][0]);
    expect(await stage.media(item, stage.keys.host)).toHaveLength(1);
    await sweep();
    expect(await storedFiles()).toEqual(await namedFiles());
  });

  test("is nobody else's: another partner's upload is not there", async () => {
    const item = await stage.item();
    const { uploadId } = await stage.announce(item, picture);
    for (const key of [stage.keys.community, stage.app.adminKey])
      expect(places(await stage.complete(uploadId, key))).toEqual(["uploadId NOT_FOUND"]);
    expect(places(await stage.complete("uplo_01k3fzzzzzzzzzzzzzzzzzzzzz"))).toEqual(["uploadId NOT_FOUND"]);
  });

  test("goes to an address that says what it is for, and for nothing else", async () => {
    const item = await stage.item();
    const { address } = await stage.announce(item, picture);
    await stage.upload(item, picture);
    const [medium] = await stage.media(item, stage.keys.host);
    const signed = (text: string) => text.split("/").at(-1);
    for (const wrong of [
      `${address}x`,
      `/media/uploads/${signed(medium?.renditions[0]?.address ?? "")}`,
      "/media/uploads/uplo_1.everybody.zzz.abc",
    ])
      expect((await stage.put(wrong, picture.bytes)).status).toBe(404);
    expect((await stage.get(`/media/${signed(address)}`)).status).toBe(404);
  });

  test("is swept away, with all that was made of it, when it is never completed", async () => {
    const item = await stage.item();
    const { uploadId, address } = await stage.announce(item, picture);
    await stage.put(address, picture.bytes);
    const before = await storedFiles();
    await stage.app.database.asOwner((owner) =>
      owner.query("update heritage.media_uploads set expires_at = now() where medium_id is null"),
    );
    expect(places(await stage.complete(uploadId))).toEqual(["uploadId NOT_FOUND"]);
    expect((await stage.put(address, picture.bytes)).status).toBe(404);
    expect(await sweep()).toBeGreaterThanOrEqual(3);
    expect((await storedFiles()).size).toBeLessThanOrEqual(before.size - 3);
    expect(await storedFiles()).toEqual(await namedFiles());
  });
});

describe("a medium", () => {
  test("is described by a patch, and says what is missing apart from what is not needed", async () => {
    const item = await stage.item();
    const id = await stage.upload(item, picture);
    const saved = async (changes: object) => {
      const payload = await stage.mutate(
        "mediumUpdate",
        { id, ...changes },
        "medium { alternativeText { text } isDecorative credit { text } contentWarning { text } isStreamingOnly position contentRevision }",
      );
      return payload.medium ?? places(payload);
    };
    const text = [{ language: "en", text: "Two women bake." }];
    const first = { alternativeText: null, isDecorative: false, credit: null, contentWarning: null };
    expect(await saved({ isStreamingOnly: true, position: 3 })).toEqual({
      ...first,
      isStreamingOnly: true,
      position: 3,
      contentRevision: 1,
    });
    expect(await saved({ alternativeText: text, credit: text, contentWarning: text })).toMatchObject({
      alternativeText: { text: "Two women bake." },
      contentRevision: 2,
    });
    expect(await saved({ isDecorative: true })).toEqual(["isDecorative INVALID"]);
    expect(await saved({ isDecorative: true, alternativeText: null })).toMatchObject({
      alternativeText: null,
      isDecorative: true,
    });
    expect(await saved({ position: -1 })).toEqual(["position INVALID"]);
  });

  test("stands among the others by its place, then in the order of upload", async () => {
    const item = await stage.item();
    const ids = [];
    for (let count = 0; count < 3; count += 1) ids.push(await stage.upload(item, picture));
    const [a, b, c] = ids;
    await stage.mutate("mediumUpdate", { id: a, position: 5 });
    expect((await stage.media(item, stage.keys.host)).map(({ id }) => id)).toEqual([b, c, a]);
  });

  test("may show less of another one of its item: each is seen by its own rules", async () => {
    const item = await stage.item();
    const whole = await stage.upload(item, picture);
    const blurred = await stage.upload(item, picture, { redactsId: whole });
    await stage.open(item);
    await stage.close("media", whole);
    const seen = await stage.read(item, "media { nodes { id redacts { id } } totalCount { value } }", {});
    expect(seen.media).toEqual({ nodes: [{ id: blurred, redacts: null }], totalCount: { value: 1 } });
    const other = await stage.item();
    expect(places(await stage.announce(other, picture, { redactsId: blurred }))).toEqual([
      "redactsId NOT_FOUND",
    ]);
  });

  test("is gone with its files at once when it is deleted, and for good once it is purged", async () => {
    const item = await stage.item();
    const id = await stage.upload(item, picture);
    const [medium] = await stage.media(item, stage.keys.host);
    const address = medium?.renditions[0]?.address ?? "";
    expect(places(await stage.mutate("mediumDelete", { id }))).toEqual([]);
    expect((await stage.get(address)).status).toBe(404);
    expect(await stage.media(item, stage.keys.host)).toEqual([]);
    expect(places(await stage.mutate("mediumRestore", { id }))).toEqual([]);
    expect((await stage.get(address)).status).toBe(200);
    await stage.mutate("mediumDelete", { id });
    expect(places(await stage.mutate("mediumPurge", { id }))).toEqual([]);
    expect(await sweep()).toBeGreaterThanOrEqual(3);
    expect(await storedFiles()).toEqual(await namedFiles());
  });

  test("goes with its item, and its files are removed", async () => {
    const item = await stage.item();
    await stage.upload(item, picture);
    const [medium] = await stage.media(item, stage.keys.host);
    await stage.mutate("archiveItemDelete", { id: item });
    expect((await stage.get(medium?.renditions[0]?.address ?? "")).status).toBe(404);
    expect(places(await stage.mutate("archiveItemPurge", { id: item }))).toEqual([]);
    expect(await sweep()).toBeGreaterThanOrEqual(3);
    expect(await storedFiles()).toEqual(await namedFiles());
  });
});

async function waitFor(isSo: () => Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 100; tries += 1) {
    if (await isSo()) return;
    await sleep(50);
  }
  throw new Error("It did not come to that.");
}
