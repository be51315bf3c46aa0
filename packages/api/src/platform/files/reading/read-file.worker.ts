import { parentPort, workerData } from "node:worker_threads";
import { typeOfContent } from "./content-type.ts";
import { knownType } from "./file-kinds.ts";
import type { FileReading, ReadingAnswer } from "./read-file.ts";
import { RefusedFile } from "./refused-file.ts";

// A thread of its own, in which nobody waits: what is read here was sent by somebody else, and may take its time.
const { path, folder, announced } = workerData as FileReading;
const answer = await read().catch((error): ReadingAnswer => {
  if (!(error instanceof RefusedFile)) throw error;
  return { refusal: { sentence: error.sentence, values: error.values } };
});
parentPort?.postMessage(answer);

async function read(): Promise<ReadingAnswer> {
  const mediaType = await typeOfContent(path, announced);
  const { kind } = knownType(mediaType);
  return { read: { kind, mediaType, ...(await made(kind, mediaType)) } };
}

async function made(kind: string, mediaType: string) {
  if (kind === "IMAGE") return (await import("./pictures.ts")).drawPicture(path, folder);
  if (kind === "DOCUMENT") return (await import("./texts.ts")).copyText(path, folder);
  return (await import("./recordings.ts")).copyRecording(path, mediaType, folder);
}
