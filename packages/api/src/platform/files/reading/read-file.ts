import type { Sentence, SentenceValues } from "../../texts/sentences.ts";
import { Threads } from "../../threads/threads.ts";
import type { Announced } from "./content-type.ts";
import type { FileKind } from "./file-kinds.ts";
import type { MadeMedium } from "./pictures.ts";
import { RefusedFile } from "./refused-file.ts";

export interface FileReading {
  /** The file as it was sent. */
  path: string;
  /** An empty folder for what is made of it. */
  folder: string;
  announced: Announced;
}

export interface ReadFile extends MadeMedium {
  kind: FileKind;
  /** What it was by its content. */
  mediaType: string;
}

export type ReadingAnswer = { read: ReadFile } | { refusal: { sentence: Sentence; values: SentenceValues } };

const threads = new Threads<FileReading, ReadingAnswer>(new URL(import.meta.resolve("#workers/read-file")), {
  places: 2,
  ms: 600_000,
  memoryMb: 512,
});

/**
 * Looks into a file that was sent, and makes of it what may be shown; or refuses it. In a thread of its own: what a
 * decoder needs of time or memory is taken from nobody else, and one that fails takes nothing along.
 */
export async function readFile(reading: FileReading): Promise<ReadFile> {
  // Once, and before the first thread begins.
  await import("./decoders.ts");
  const answer = await threads.run(reading);
  if ("read" in answer) return answer.read;
  throw new RefusedFile(answer.refusal.sentence, answer.refusal.values);
}
