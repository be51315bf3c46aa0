import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { monitorEventLoopDelay } from "node:perf_hooks";
import { fileURLToPath } from "node:url";
import { deflateSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import sharp from "sharp";
import { drawing, withChunk, withSegment } from "#test/picture-files";
import { readFile } from "../../src/platform/files/reading/read-file.ts";

const folder = mkdtempSync(join(tmpdir(), "refused-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const recording = (name: string) =>
  readFileSync(fileURLToPath(new URL(`../fixtures/recordings/${name}`, import.meta.url)));

let count = 0;
/** Why a file is refused; undefined where it is not. */
async function refusalOf(fileName: string, mediaType: string, bytes: Buffer): Promise<string | undefined> {
  count += 1;
  const own = join(folder, String(count));
  mkdirSync(own);
  const path = join(folder, `${count}.sent`);
  writeFileSync(path, bytes);
  try {
    await readFile({ path, folder: own, announced: { fileName, mediaType } });
    return undefined;
  } catch (error) {
    expect((error as Error).name).toBe("RefusedFile");
    return (error as Error).message;
  }
}

const zip = Buffer.concat([Buffer.from("PK\x05\x06", "latin1"), Buffer.alloc(18)]);
const svg = (inside: string) =>
  Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9">${inside}</svg>`);
let jpeg: Buffer;
let png: Buffer;
let gif: Buffer;
beforeAll(async () => {
  jpeg = await drawing().jpeg().toBuffer();
  png = await drawing().png().toBuffer();
  gif = await drawing().gif().toBuffer();
});

describe("an uploaded file is refused with a sentence", () => {
  test("when it is a picture that is written, and not drawn: SVG, with a script or without", async () => {
    for (const bytes of [
      svg(""),
      svg("<script>alert(1)</script>"),
      Buffer.concat([Buffer.from('<?xml version="1.0"?>'), svg("")]),
    ])
      for (const [name, type] of [
        ["a.svg", "image/svg+xml"],
        ["a.png", "image/png"],
        ["a.txt", "text/plain"],
      ] as const)
        expect(await refusalOf(name, type, bytes)).toMatch(
          /does not take files of this kind|holds (HTML|SVG)|content is/,
        );
  });

  test("when it is two things at once", async () => {
    const both: [string, string, Buffer, string][] = [
      ["a.jpg", "image/jpeg", Buffer.concat([jpeg, zip]), "ZIP"],
      ["a.png", "image/png", Buffer.concat([png, zip]), "ZIP"],
      ["a.gif", "image/gif", Buffer.concat([gif, Buffer.from("<script>alert(1)</script>")]), "HTML"],
      ["a.jpg", "image/jpeg", withSegment(jpeg, 0xfe, Buffer.from("<?php system($_GET['c']);")), "PHP"],
      ["a.jpg", "image/jpeg", withSegment(jpeg, 0xfe, Buffer.from("%PDF-1.7 1 0 obj")), "PDF"],
      ["a.png", "image/png", withChunk(png, "tEXt", Buffer.concat([Buffer.from("a\0"), svg("")])), "SVG"],
      ["a.png", "image/png", Buffer.concat([png, Buffer.from("Rar!\x1a\x07\0", "latin1")]), "RAR"],
      [
        "a.mp3",
        "audio/mpeg",
        Buffer.concat([recording("cover.mp3"), Buffer.from("<html><body onload=alert(1)>")]),
        "HTML",
      ],
      ["a.mp4", "video/mp4", Buffer.concat([recording("tagged.mp4"), zip]), "ZIP"],
      // Where two pieces of the file meet, too.
      [
        "a.jpg",
        "image/jpeg",
        Buffer.concat([jpeg, Buffer.alloc(65536 - jpeg.length - 3, 1), Buffer.from("<script>")]),
        "HTML",
      ],
    ];
    for (const [name, type, bytes, found] of both)
      expect(await refusalOf(name, type, bytes)).toBe(
        `The file holds ${found} as well. Export it again without that.`,
      );
  });

  test("when it is not what it is said to be", async () => {
    expect(await refusalOf("a.png", "image/png", jpeg)).toBe(
      "The file is said to be PNG, but its content is JPEG. Give it the name and the type of what it is.",
    );
    expect(await refusalOf("a.gif", "image/jpeg", jpeg)).toBe(
      "The name of the file ends in .gif, but its content is JPEG. Give it the ending of what it is.",
    );
    expect(await refusalOf("a.exe", "image/jpeg", jpeg)).toContain(".exe");
    for (const bytes of [
      Buffer.from("MZ\x90\0\x03\0"),
      Buffer.from("%PDF-1.7\n"),
      Buffer.alloc(0),
      Buffer.from([0, 1, 2]),
    ])
      expect(await refusalOf("a.jpg", "image/jpeg", bytes)).toContain("does not take files of this kind");
  });

  test("when there is less of it than there should be", async () => {
    const pictures: [string, string, Buffer][] = [
      ["a.jpg", "image/jpeg", await noisy().jpeg().toBuffer()],
      ["a.png", "image/png", await noisy().png().toBuffer()],
      ["a.webp", "image/webp", await noisy().webp().toBuffer()],
      ["a.gif", "image/gif", await noisy().gif().toBuffer()],
      ["a.tiff", "image/tiff", await noisy().tiff().toBuffer()],
      ["a.avif", "image/avif", await noisy().avif({ effort: 0 }).toBuffer()],
      ["a.flac", "audio/flac", recording("tagged.flac")],
      ["a.mp4", "video/mp4", recording("tagged.mp4")],
      ["a.m4a", "audio/mp4", recording("tagged.m4a")],
    ];
    for (const [name, type, bytes] of pictures)
      for (const share of [0.3, 0.6])
        expect([name, share, await refusalOf(name, type, bytes.subarray(0, bytes.length * share))]).toEqual([
          name,
          share,
          expect.stringMatching(/damaged or incomplete|does not take/),
        ]);
  });

  test("when it unfolds to more than anybody can hold", async () => {
    const header = Buffer.concat([bigEndian(40_000), bigEndian(40_000), Buffer.from([1, 0, 0, 0, 0])]);
    const bomb = Buffer.concat([
      Buffer.from("\x89PNG\r\n\x1a\n", "latin1"),
      withChunk(Buffer.alloc(33), "IHDR", header).subarray(33),
      withChunk(Buffer.alloc(33), "IDAT", deflateSync(Buffer.alloc(40_000 * 500))).subarray(33),
      withChunk(Buffer.alloc(33), "IEND", Buffer.alloc(0)).subarray(33),
    ]);
    expect(bomb.length).toBeLessThan(50_000);
    expect(await refusalOf("a.png", "image/png", bomb)).toBe(
      "The picture has more than 150 million pixels. Make it smaller.",
    );
  });

  test("and the service goes on answering meanwhile", async () => {
    const large = await sharp({
      create: {
        width: 3000,
        height: 2500,
        channels: 3,
        background: "#345",
        noise: { type: "gaussian", mean: 99, sigma: 40 },
      },
    })
      .jpeg()
      .toBuffer();
    const delay = monitorEventLoopDelay({ resolution: 5 });
    const reading = refusalOf("a.jpg", "image/jpeg", large);
    delay.enable();
    expect(await reading).toBeUndefined();
    delay.disable();
    expect(delay.percentile(99) / 1e6).toBeLessThan(50);
  });
});

test("a file is not refused because another begins to be read", async () => {
  let isOver = false;
  const refusals: string[] = [];
  const look = async () => {
    while (!isOver)
      await sharp(jpeg)
        .metadata()
        .catch(({ message }: Error) => refusals.push(message));
  };
  const looks = [look(), look(), look()];
  for (let reading = 0; reading < 40; reading += 1)
    expect(await refusalOf("a.jpg", "image/jpeg", jpeg)).toBeUndefined();
  isOver = true;
  await Promise.all(looks);
  expect(refusals).toEqual([]);
});

test("what is made of a file lies in the folder that it was given, and nowhere else", async () => {
  count += 1;
  const own = join(folder, String(count));
  mkdirSync(own);
  const path = join(folder, `${count}.sent`);
  writeFileSync(path, jpeg);
  const { renditions } = await readFile({
    path,
    folder: own,
    announced: { fileName: "../../a.jpg", mediaType: "image/jpeg" },
  });
  expect(readdirSync(own)).toEqual(renditions.map(({ name }) => name));
});

const noisy = () =>
  sharp({
    create: {
      width: 400,
      height: 300,
      channels: 3,
      background: "#345",
      noise: { type: "gaussian", mean: 99, sigma: 40 },
    },
  });

function bigEndian(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(value);
  return bytes;
}
