import http from "node:http";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { type MediaStage, openMedia, type Rendition, type SentFile } from "#test/media-stage";
import { drawing } from "#test/picture-files";
import { decodeId } from "../../../platform/graphql/types/ids.ts";

let stage: MediaStage;
let picture: SentFile;
let large: SentFile;
beforeAll(async () => {
  stage = await openMedia();
  picture = {
    fileName: "wedding.jpg",
    contentType: "image/jpeg",
    bytes: await drawing(1200, 900).jpeg().toBuffer(),
  };
  large = { fileName: "song.wav", contentType: "audio/wav", bytes: noise(30 * megabyte) };
});
afterAll(() => stage.app.close());

const megabyte = 1024 * 1024;

/** Sound of so many bytes, in 16 bits and one channel. */
function noise(length: number): Buffer {
  const header = Buffer.alloc(44);
  header.write("RIFF", 0);
  header.writeUInt32LE(length + 36, 4);
  header.write("WAVEfmt ", 8);
  header.writeUInt32LE(16, 16);
  header.writeUInt16LE(1, 20);
  header.writeUInt16LE(1, 22);
  header.writeUInt32LE(48_000, 24);
  header.writeUInt32LE(96_000, 28);
  header.writeUInt16LE(2, 32);
  header.writeUInt16LE(16, 34);
  header.write("data", 36);
  header.writeUInt32LE(length, 40);
  return Buffer.concat([header, Buffer.alloc(length, "heritage")]);
}

/** A public item with one medium: their ids, and its files as everybody gets them. */
async function published(file: SentFile) {
  const item = await stage.item();
  const medium = await stage.upload(item, file);
  await stage.open(item);
  return { item, medium, renditions: await renditionsOf(item) };
}

async function renditionsOf(item: string, key?: string): Promise<Rendition[]> {
  return (await stage.media(item, key)).flatMap(({ renditions }) => renditions);
}

const change = (text: string, values: unknown[]) =>
  stage.app.database.asOwner(async (owner) => void (await owner.query(text, values)));

describe("the bytes of a medium", () => {
  test("are for everybody while everybody may see it, whole and in ranges", async () => {
    const { renditions } = await published(picture);
    const [{ address, size } = {} as Rendition] = renditions;
    const whole = await stage.get(address);
    const bytes = Buffer.from(await whole.arrayBuffer());
    expect(bytes.length).toBe(size);
    expect(Object.fromEntries(whole.headers)).toMatchObject({
      "accept-ranges": "bytes",
      "cache-control": "no-cache",
      "content-length": String(size),
      "content-security-policy": "default-src 'none'; sandbox",
      "content-type": "image/webp",
      "content-disposition": expect.stringMatching(/^inline; filename="medi_\w{26}-small\.webp"$/),
      "cross-origin-resource-policy": "cross-origin",
      "referrer-policy": "no-referrer",
      "x-content-type-options": "nosniff",
      etag: expect.stringMatching(/^"[\w-]{43}"$/),
    });
    const ranges: [string, number, number, number][] = [
      ["bytes=0-99", 206, 0, 99],
      ["bytes=100-", 206, 100, size - 1],
      ["bytes=-10", 206, size - 10, size - 1],
      ["bytes=0-99999999", 206, 0, size - 1],
      ["bytes=0-9,20-29", 200, 0, size - 1],
      ["bytes=9-5", 200, 0, size - 1],
      ["lines=1-2", 200, 0, size - 1],
    ];
    for (const [range, status, start, end] of ranges) {
      const part = await stage.get(address, { range });
      expect([range, part.status, Buffer.from(await part.arrayBuffer())]).toEqual([
        range,
        status,
        bytes.subarray(start, end + 1),
      ]);
      expect(part.headers.get("content-range")).toBe(status === 206 ? `bytes ${start}-${end}/${size}` : null);
    }
    for (const range of [`bytes=${size}-`, "bytes=-0"]) {
      const none = await stage.get(address, { range });
      expect([none.status, none.headers.get("content-range")]).toEqual([416, `bytes */${size}`]);
    }
    const etag = whole.headers.get("etag") ?? "";
    expect((await stage.get(address, { range: "bytes=0-9", "if-range": etag })).status).toBe(206);
    expect((await stage.get(address, { range: "bytes=0-9", "if-range": '"other"' })).status).toBe(200);
  });

  test("are not sent again to whoever has them, and HEAD tells of them", async () => {
    const { renditions } = await published(picture);
    const [{ address, size } = {} as Rendition] = renditions;
    const head = await stage.get(address, {}, "HEAD");
    expect([head.status, head.headers.get("content-length"), (await head.arrayBuffer()).byteLength]).toEqual([
      200,
      String(size),
      0,
    ]);
    const etag = head.headers.get("etag") ?? "";
    for (const known of [etag, `W/${etag}`, `"a", ${etag}`, "*"]) {
      const same = await stage.get(address, { "if-none-match": known });
      expect([same.status, (await same.arrayBuffer()).byteLength, same.headers.get("cache-control")]).toEqual(
        [304, 0, "no-cache"],
      );
    }
    expect((await stage.get(address, { "if-none-match": '"other"' })).status).toBe(200);
  });

  test("stay at the same address for a while, so that a browser asks with what it has", async () => {
    const { item, renditions } = await published(picture);
    expect(await renditionsOf(item)).toEqual(renditions);
  });

  test("are gone on the next request after a withdrawal, each stored file of them, for whoever has them too", async () => {
    for (const withdrawn of ["items", "media"] as const) {
      const { item, medium, renditions } = await published(picture);
      expect(renditions.map(({ name }) => name)).toEqual(["small", "medium", "large"]);
      const etags: string[] = [];
      for (const { address } of renditions) etags.push((await stage.get(address)).headers.get("etag") ?? "");
      await stage.close(withdrawn, withdrawn === "items" ? item : medium);
      for (const [index, { address }] of renditions.entries()) {
        const answers = [
          await stage.get(address),
          await stage.get(address, {}, "HEAD"),
          await stage.get(address, { range: "bytes=5-9" }),
          await stage.get(address, { "if-none-match": etags[index] ?? "" }),
          await stage.get(address, { "if-none-match": "*" }),
        ];
        expect(answers.map(({ status }) => status)).toEqual([404, 404, 404, 404, 404]);
        expect(answers.map(({ headers }) => headers.get("etag"))).toEqual([null, null, null, null, null]);
        expect(answers.every(({ headers }) => headers.get("cache-control") === "no-store")).toBe(true);
      }
      expect(await renditionsOf(item)).toEqual([]);
    }
  });

  test("are gone on the next range, in the middle of a film", async () => {
    const { medium, renditions } = await published(large);
    const [{ address } = {} as Rendition] = renditions;
    expect((await stage.get(address, { range: "bytes=0-999" })).status).toBe(206);
    await stage.close("media", medium);
    expect((await stage.get(address, { range: "bytes=1000-1999" })).status).toBe(404);
  });

  test("stop within 8 MB when a withdrawal comes while they are under way", async () => {
    const { medium, renditions } = await published(large);
    const [{ address, size } = {} as Rendition] = renditions;
    expect(size).toBeGreaterThan(29 * megabyte);
    const slow = await slowReader(new URL(address, stage.app.url));
    await slow.readTo(megabyte);
    await stage.close("media", medium);
    const { received, isWhole } = await slow.readOn();
    expect(isWhole).toBe(false);
    expect(received).toBeGreaterThanOrEqual(megabyte);
    expect(received).toBeLessThanOrEqual(8 * megabyte);
    // Without a withdrawal all of it comes.
    const other = await published(large);
    const whole = await slowReader(new URL(other.renditions[0]?.address ?? "", stage.app.url));
    expect(await whole.readOn()).toEqual({ received: size, isWhole: true });
  });

  test("are asked for through the eyes of the address's viewer, whoever uses it", async () => {
    const item = await stage.item();
    await stage.upload(item, picture);
    expect(await renditionsOf(item)).toEqual([]);
    const own = await renditionsOf(item, stage.keys.host);
    const address = own[0]?.address ?? "";
    const answer = await stage.get(address);
    expect([answer.status, answer.headers.get("cache-control")]).toEqual([200, "private, no-cache"]);
    // A key that is revoked, or may no longer write there, takes its addresses along.
    const keyId = /key-([0-9a-f-]{36})/.exec(address)?.[1] ?? "";
    await change("update heritage.access_keys set scopes = '{archives:read}' where id = $1", [keyId]);
    expect((await stage.get(address)).status).toBe(404);
    await change("update heritage.access_keys set scopes = '{archives:read,archives:write}' where id = $1", [
      keyId,
    ]);
    expect((await stage.get(address)).status).toBe(200);
  });

  test("answer alike for what is unknown, hidden, changed, over or signed by somebody else", async () => {
    const { item, medium, renditions } = await published(picture);
    const address = renditions[0]?.address ?? "";
    const hidden = await published(picture);
    await stage.close("items", hidden.item);
    const [id, name, viewer, end, signature] = address.split("/").at(-1)?.split(".") ?? [];
    const uuid = decodeId("medi", medium) as string;
    const others = [
      hidden.renditions[0]?.address ?? "",
      `/media/${[id, "large", viewer, end, signature].join(".")}`,
      `/media/${[hidden.medium, name, viewer, end, signature].join(".")}`,
      `/media/${[id, name, `person-${uuid}`, end, signature].join(".")}`,
      `/media/${[id, name, viewer, "zzzzzzz", signature].join(".")}`,
      `/media/${[id, name, viewer, end, `${signature?.startsWith("A") ? "B" : "A"}${signature?.slice(1)}`].join(".")}`,
      `/media/${medium}`,
      `/media/${id}.${name}`,
      "/media/x",
      `/media/${item}.small.everybody.zzzzzz.${signature}`,
    ];
    const bodies = new Set<string>();
    for (const other of others) {
      const answer = await stage.get(other);
      const { errors } = (await answer.json()) as {
        errors: { message: string; extensions: { requestId: string } }[];
      };
      bodies.add(
        JSON.stringify([answer.status, errors[0]?.message, Object.keys(errors[0]?.extensions ?? {})]),
      );
    }
    expect([...bodies]).toEqual([
      JSON.stringify([
        404,
        "There is no such file, or it is no longer there for you.",
        ["code", "requestId"],
      ]),
    ]);
  });

  test("are at no other address: no name in the store leads anywhere", async () => {
    const { rows } = await stage.app.database.asOwner((owner) =>
      owner.query<{ file: string }>("select file from heritage.media_renditions limit 3"),
    );
    for (const { file } of rows)
      for (const path of [
        `/media/${file}`,
        `/files/${file}`,
        `/media/${file.slice(0, 2)}/${file}`,
        `/${file}`,
      ])
        expect((await stage.get(path)).status).toBe(404);
  });
});

/** Reads an answer as slowly as it is told to. */
async function slowReader(url: URL) {
  const answer = await new Promise<http.IncomingMessage>((resolve, reject) => {
    http.get(url, resolve).on("error", reject);
  });
  answer.on("error", () => undefined);
  let received = 0;
  const next = async (): Promise<boolean> => {
    const bytes = answer.read() as Buffer | null;
    if (bytes) received += bytes.length;
    else await Promise.race([new Promise((resolve) => answer.once("readable", resolve)), sleep(50)]);
    return !answer.readableEnded && !answer.destroyed;
  };
  return {
    async readTo(count: number) {
      while (received < count && (await next()));
    },
    async readOn() {
      while (await next());
      return { received, isWhole: answer.complete };
    },
  };
}
