import { join } from "node:path";
import sharp, { type Metadata, type Sharp } from "sharp";
import { fileMessages } from "../file.messages.ts";
import { maxMegapixels } from "./file-kinds.ts";
import { RefusedFile } from "./refused-file.ts";

/** The sizes that are made: the name of each, and its longer side. None is larger than the picture that was sent. */
const sizes = [
  ["small", 320],
  ["medium", 960],
  ["large", 1920],
  ["full", 4096],
] as const;

/** A file made of what was sent, with nothing in it but what is seen or heard. */
export interface MadeFile {
  /** Its name among the renditions of the medium. */
  name: string;
  path: string;
  contentType: string;
  width: number | null;
  height: number | null;
}

export interface MadeMedium {
  renditions: MadeFile[];
  width: number | null;
  height: number | null;
  durationMs: number | null;
  /** A small blurred picture as a data address. */
  placeholder: string | null;
}

/**
 * Draws a picture again in a few sizes, upright and in sRGB. Of what came with it (camera, place, names, thumbnails,
 * further pages) nothing is taken along, since only its pixels are read.
 */
export async function drawPicture(path: string, folder: string): Promise<MadeMedium> {
  try {
    const longest = longestSide(await sharp(path, reading).metadata());
    const renditions: MadeFile[] = [];
    for (const [name, side] of sizes) {
      renditions.push(await drawn(path, join(folder, name), { name, side, isLargest: side >= longest }));
      if (side >= longest) break;
    }
    const { width = null, height = null } = renditions.at(-1) ?? {};
    return { renditions, width, height, durationMs: null, placeholder: await placeholderOf(path) };
  } catch (error) {
    throw refusalOf(error);
  }
}

const reading = { failOn: "error", limitInputPixels: maxMegapixels * 1_000_000, pages: 1 } as const;

function longestSide({ width, height }: Metadata): number {
  if (width * height > reading.limitInputPixels) throw tooManyPixels();
  return Math.max(width, height);
}

async function drawn(
  path: string,
  to: string,
  { name, side, isLargest }: { name: string; side: number; isLargest: boolean },
): Promise<MadeFile> {
  const { width, height } = await scaled(path, side)
    .webp({ quality: isLargest ? 88 : 80 })
    .toFile(to);
  return { name, path: to, contentType: "image/webp", width, height };
}

function scaled(path: string, side: number): Sharp {
  return sharp(path, reading)
    .timeout({ seconds: 60 })
    .autoOrient()
    .resize(side, side, { fit: "inside", withoutEnlargement: true });
}

async function placeholderOf(path: string): Promise<string> {
  const bytes = await scaled(path, 16).blur(1).webp({ quality: 30, alphaQuality: 30 }).toBuffer();
  return `data:image/webp;base64,${bytes.toString("base64")}`;
}

const tooManyPixels = (cause?: unknown) =>
  new RefusedFile(fileMessages.tooManyPixels, { limit: maxMegapixels }, cause);

/** What a decoder cannot read is the file's fault; what the machine cannot do is ours. */
function refusalOf(error: unknown): unknown {
  const { message, code } = error as NodeJS.ErrnoException;
  if (error instanceof RefusedFile || code === "ENOSPC" || code === "ENOENT") return error;
  if (message.includes("pixel limit")) return tooManyPixels(error);
  return new RefusedFile(fileMessages.damaged, {}, error);
}
