import { createHash } from "node:crypto";
import { Readable } from "node:stream";
import { MediaService } from "../modules/archives/media/media.service.ts";
import { mediaUploads } from "../modules/archives/media/uploads.ts";
import { encodeId } from "../platform/graphql/types/ids.ts";
import type { DemoMedium } from "./data/demo-item.ts";
import { drawings } from "./data/drawings.ts";
import { text } from "./data/texts.ts";
import { tuneNames, wavOf } from "./data/tunes.ts";
import type { DemoArchive } from "./seed-demo-archive.ts";

export interface MadeFile {
  bytes: Buffer;
  fileName: string;
  contentType: string;
}

/** The files of all media, made by code: drawings and tunes. What is uploaded may be no drawing; these are our own. */
export async function drawAndPlay(): Promise<ReadonlyMap<string, MadeFile>> {
  const { default: sharp } = await import("sharp");
  const files = new Map<string, MadeFile>();
  const draw = async ([name, drawing]: [string, string]) => {
    const bytes = await sharp(Buffer.from(drawing)).jpeg({ quality: 90 }).toBuffer();
    files.set(name, { bytes, fileName: `${name}.jpg`, contentType: "image/jpeg" });
  };
  sharp.unblock({ operation: ["VipsForeignLoadSvg"] });
  try {
    await Promise.all(Object.entries(drawings).map(draw));
  } finally {
    sharp.block({ operation: ["VipsForeignLoadSvg"] });
  }
  for (const name of tuneNames)
    files.set(name, { bytes: wavOf(name), fileName: `${name}.wav`, contentType: "audio/wav" });
  return files;
}

/** How many files are looked into at once: what a small machine has, and a little more, since each also waits. */
const atOnce = 4;

/** Files that are on their way, each with what is to be said of it. */
interface Announced {
  medium: DemoMedium;
  made: MadeFile;
  uploadId: string;
}

/** The media of all items, announced, sent and completed as everybody's files are; what is made of them, several at a time. */
export async function writeMedia(
  archive: DemoArchive,
  media: readonly { itemId: string; medium: DemoMedium; made: MadeFile | undefined }[],
): Promise<void> {
  const { services, actions, curator } = archive;
  const service = services.get(MediaService);
  const announced: Announced[] = [];
  for (const { itemId, medium, made } of media) {
    if (!made) throw new Error(`Nothing makes the file ${medium.file}.`);
    const { bytes, fileName, contentType } = made;
    const sha256 = createHash("sha256").update(bytes).digest("hex");
    const input = { itemId, fileName, contentType, size: bytes.length, sha256 };
    const { uploadId } = await service.createUpload(actions.as(curator), input);
    announced.push({ medium, made, uploadId });
  }
  const waiting = [...announced];
  const takeTurns = async () => {
    for (let one = waiting.pop(); one; one = waiting.pop()) await send(archive, one);
  };
  await Promise.all(Array.from({ length: atOnce }, takeTurns));
  for (const { medium, uploadId } of announced) {
    const { id } = await service.completeUpload(actions.as(curator), { uploadId });
    const { alternativeText, credit } = medium;
    await service.update(actions.as(curator), {
      id: encodeId("medi", id),
      alternativeText: text(alternativeText),
      credit: text(credit),
    });
  }
}

async function send({ actions, store, sealed }: DemoArchive, { made, uploadId }: Announced): Promise<void> {
  const { manager } = actions;
  await mediaUploads.receive({
    session: {
      query: (statement, values) => actions.inTurn(() => manager.query(statement, values)),
      transaction: (work) => actions.inTurn(() => work(manager, [])),
    },
    ...{ store, sealed, words: [uploadId] },
    content: Readable.from([made.bytes]),
    size: made.bytes.length,
  });
}
