import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import ExifReader from "exifreader";
import sharp from "sharp";
import { drawing, type PictureFile, pictureFiles } from "#test/picture-files";
import { drawPicture, type MadeMedium } from "../../src/platform/files/reading/pictures.ts";
import { type ReadFile, readFile } from "../../src/platform/files/reading/read-file.ts";

const folder = mkdtempSync(join(tmpdir(), "pictures-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
let count = 0;

/** A file on the disk, and an empty folder for what is made of it. */
function sent(bytes: Buffer): { path: string; folder: string } {
  count += 1;
  const own = join(folder, String(count));
  mkdirSync(own);
  const path = join(folder, `${count}.sent`);
  writeFileSync(path, bytes);
  return { path, folder: own };
}

function draw({ bytes }: PictureFile): Promise<MadeMedium> {
  const { path, folder: own } = sent(bytes);
  return drawPicture(path, own);
}

/** A file as the service reads it, in a thread of its own. */
const read = ({ name, mediaType, bytes }: PictureFile): Promise<ReadFile> =>
  readFile({ ...sent(bytes), announced: { fileName: name, mediaType } });

/** What the independent reader finds that does not follow from the pixels. */
function foundIn(bytes: Buffer): string[] {
  const { file, riff, Thumbnail, ...groups } = ExifReader.load(bytes, {
    expanded: true,
    includeUnknown: true,
  });
  return [...Object.keys(groups), ...(Thumbnail ? ["Thumbnail"] : [])];
}

describe("a picture that was uploaded", () => {
  let files: PictureFile[];
  beforeAll(async () => {
    files = await pictureFiles();
  });

  test("holds, in each of more than fifty files, more than is seen, and the reader finds it", () => {
    expect(files.length).toBeGreaterThanOrEqual(50);
    const withTags = files.filter(({ bytes }) => foundIn(bytes).length > 0);
    expect(withTags.length).toBeGreaterThanOrEqual(40);
    const groups = new Set(withTags.flatMap(({ bytes }) => foundIn(bytes)));
    expect([...groups]).toEqual(expect.arrayContaining(["exif", "gps", "xmp", "iptc", "icc", "Thumbnail"]));
    const said = files.filter(({ bytes }) => bytes.includes("CANARY"));
    expect(said.length).toBeGreaterThanOrEqual(45);
  });

  test("is shown without any of it, in every size", async () => {
    const left: string[] = [];
    for (const file of files) {
      const { renditions, placeholder } = await draw(file);
      expect(renditions.length).toBeGreaterThan(0);
      const made = renditions.map(({ path }) => readFileSync(path));
      made.push(Buffer.from(placeholder?.split(",")[1] ?? "", "base64"));
      for (const bytes of made)
        if (
          foundIn(bytes).length > 0 ||
          /CANARY|exif|xmp|icc/i.test(bytes.toString("latin1").slice(0, 200)) ||
          bytes.includes("CANARY")
        )
          left.push(`${file.name}: ${foundIn(bytes)}`);
    }
    expect(left).toEqual([]);
  });

  test("stands upright, whatever way the camera was held", async () => {
    for (const file of files.filter(({ name }) => name.startsWith("orientation"))) {
      const { renditions } = await draw(file);
      const orientation = Number(/\d/.exec(file.name)?.[0]);
      const { data, info } = await sharp(renditions[0]?.path).raw().toBuffer({ resolveWithObject: true });
      expect([info.width, info.height]).toEqual(orientation < 5 ? [90, 60] : [60, 90]);
      // Where the red mark of the file's upper left belongs, by the definition of EXIF.
      const [right, bottom] = [[2, 3, 6, 7].includes(orientation), [3, 4, 7, 8].includes(orientation)];
      const [x, y] = [right ? info.width - 5 : 4, bottom ? info.height - 5 : 4];
      const place = (y * info.width + x) * info.channels;
      expect(data[place]).toBeGreaterThan(200);
      expect(data[place + 2]).toBeLessThan(60);
    }
  });

  test("is given in sizes up to its own, and with a small picture that stands in for it", async () => {
    const bytes = await drawing(1500, 900).jpeg().toBuffer();
    const read1 = await read({ name: "large.jpg", mediaType: "image/jpeg", bytes });
    expect(read1.renditions.map(({ name, width, height }) => [name, width, height])).toEqual([
      ["small", 320, 192],
      ["medium", 960, 576],
      ["large", 1500, 900],
    ]);
    expect(read1).toMatchObject({
      kind: "IMAGE",
      mediaType: "image/jpeg",
      width: 1500,
      height: 900,
      durationMs: null,
    });
    expect(read1.placeholder).toMatch(/^data:image\/webp;base64,[\w+/=]{40,400}$/);
    for (const { path, contentType } of read1.renditions) {
      expect(contentType).toBe("image/webp");
      expect((await sharp(path).metadata()).format).toBe("webp");
    }
  });
});
