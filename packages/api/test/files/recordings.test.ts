import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, test } from "@jest/globals";
import { parseFile } from "music-metadata";
import { type ReadFile, readFile } from "../../src/platform/files/reading/read-file.ts";

// One second of a tone, and of a test picture; made by ffmpeg, with a mark in each place where tags can be.
const at = (name: string) => fileURLToPath(new URL(`../fixtures/recordings/${name}`, import.meta.url));
const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

function read(name: string, mediaType: string): Promise<ReadFile> {
  const folder = mkdtempSync(join(tmpdir(), "recordings-"));
  folders.push(folder);
  return readFile({ path: at(name), folder, announced: { fileName: name, mediaType } });
}

const recordings = [
  ["cover.mp3", "audio/mpeg", "audio/mpeg", "AUDIO"],
  ["tagged.m4a", "audio/mp4", "audio/mp4", "AUDIO"],
  ["tagged.ogg", "audio/ogg", "audio/ogg", "AUDIO"],
  ["tagged.opus", "audio/ogg", "audio/ogg", "AUDIO"],
  ["tagged.flac", "audio/flac", "audio/flac", "AUDIO"],
  ["tagged.wav", "audio/wav", "audio/wav", "AUDIO"],
  ["tagged.mp4", "video/mp4", "video/mp4", "VIDEO"],
  ["chapters.mp4", "video/mp4", "video/mp4", "VIDEO"],
  ["sei.mp4", "video/mp4", "video/mp4", "VIDEO"],
  ["hevc.mp4", "video/mp4", "video/mp4", "VIDEO"],
  ["av1.mp4", "video/mp4", "video/mp4", "VIDEO"],
  ["tagged.mov", "video/quicktime", "video/mp4", "VIDEO"],
  ["tagged.webm", "video/webm", "video/webm", "VIDEO"],
  ["vorbis.webm", "video/webm", "video/webm", "VIDEO"],
] as const;

/** Tags that a container's writer sets about itself. */
const ownTags = /^(encoder|©too|vendor|creation_time)$/i;

async function tagsOf(path: string): Promise<string[]> {
  const { native, format } = await parseFile(path, { duration: false, skipCovers: false });
  expect(format.container ?? format.codec).toBeDefined();
  return Object.values(native)
    .flat()
    .filter(({ id, value }) => value !== undefined && !ownTags.test(id))
    .map(({ id, value }) => `${id}: ${value}`);
}

describe("a recording that was uploaded", () => {
  test.each(recordings)(
    "%s is kept without what it says beside its sound and pictures",
    async (name, mediaType, written, kind) => {
      const before = readFileSync(at(name)).toString("latin1");
      expect(before).toMatch(/CANARY/);
      const { renditions, width, height, durationMs, ...said } = await read(name, mediaType);
      expect(said).toMatchObject({
        kind,
        mediaType: expect.stringMatching(/^\w+\/[\w-]+$/),
        placeholder: null,
      });
      expect(renditions).toHaveLength(1);
      const [made] = renditions;
      const bytes = readFileSync(made?.path ?? "");
      expect(bytes.toString("latin1")).not.toMatch(/CANARY|\+15\.3229|1999-12-31/);
      expect(made?.contentType).toBe(written);
      const shortest = /flac|wav/.test(name) ? 290 : 950;
      expect(durationMs).toBeGreaterThanOrEqual(shortest);
      expect(durationMs).toBeLessThanOrEqual(1200);
      expect([width, height]).toEqual(kind === "VIDEO" ? [64, 48] : [null, null]);
      expect(await tagsOf(made?.path ?? "")).toEqual([]);
    },
  );

  test("had tags that the independent reader finds", async () => {
    for (const name of [
      "cover.mp3",
      "tagged.m4a",
      "tagged.ogg",
      "tagged.opus",
      "tagged.flac",
      "tagged.wav",
      "tagged.mp4",
      "tagged.webm",
    ])
      expect((await tagsOf(at(name))).join()).toContain("CANARY");
  });

  test("is refused in a coding of which nobody knows what it holds", () =>
    expect(read("alac.m4a", "audio/mp4")).rejects.toMatchObject({
      name: "RefusedFile",
      message: expect.stringContaining("coded in a way that browsers do not play"),
    }));
});
