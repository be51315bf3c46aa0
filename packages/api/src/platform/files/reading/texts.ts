import { createReadStream, createWriteStream } from "node:fs";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";
import type { MadeMedium } from "./pictures.ts";

/** A plain text holds nothing but what is read, and stays as it is. */
export async function copyText(path: string, folder: string): Promise<MadeMedium> {
  const to = join(folder, "original");
  await pipeline(createReadStream(path), createWriteStream(to, { mode: 0o600 }));
  const contentType = "text/plain; charset=utf-8";
  const rendition = { name: "original", path: to, contentType, width: null, height: null };
  return { renditions: [rendition], width: null, height: null, durationMs: null, placeholder: null };
}
