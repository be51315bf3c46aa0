import { Worker } from "node:worker_threads";
import type { Sentence, SentenceValues } from "../../texts/sentences.ts";
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

// Of the build, also where the sources run as they are: a thread is started from a file.
const worker = new URL(import.meta.resolve("#workers/read-file"));

/** How long one file may take, in milliseconds. */
const readingMs = 600_000;
/** How many are read at once; the others wait. */
const places = 2;
let taken = 0;
const waiting: (() => void)[] = [];

/**
 * Looks into a file that was sent, and makes of it what may be shown; or refuses it. In a thread of its own: what a
 * decoder needs of time or memory is taken from nobody else, and one that fails takes nothing along.
 */
export async function readFile(reading: FileReading): Promise<ReadFile> {
  if (taken < places) taken += 1;
  else await new Promise<void>((resolve) => waiting.push(resolve));
  try {
    return await readInThread(reading);
  } finally {
    const next = waiting.shift();
    if (next) next();
    else taken -= 1;
  }
}

async function readInThread(reading: FileReading): Promise<ReadFile> {
  // Once, and before the first thread begins.
  await import("./decoders.ts");
  const thread = new Worker(worker, {
    workerData: reading,
    resourceLimits: { maxOldGenerationSizeMb: 512 },
  });
  const timer = setTimeout(() => thread.terminate(), readingMs);
  try {
    const answer = await new Promise<ReadingAnswer>((resolve, reject) => {
      thread.once("message", resolve);
      thread.once("error", reject);
      thread.once("exit", () => reject(new Error("The thread that read a file ended without an answer.")));
    });
    if ("read" in answer) return answer.read;
    throw new RefusedFile(answer.refusal.sentence, answer.refusal.values);
  } finally {
    clearTimeout(timer);
    await thread.terminate();
  }
}
