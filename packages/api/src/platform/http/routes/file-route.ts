import { Readable } from "node:stream";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type { DatabaseSession, DatabaseSessions } from "../../database/connections/database-sessions.ts";
import { errors } from "../../errors.ts";
import type { FileAddresses } from "../../files/addresses/file-addresses.ts";
import type { SealedFiles } from "../../files/sealed/sealed-files.ts";
import type { ByteRange, FileStore } from "../../files/stores/file-store.ts";
import type { OperationLimits } from "../../limits/operation-limits.ts";
import { isPublicViewer, type Viewer } from "../../viewer.ts";
import { callerOf } from "../caller.ts";
import { rangeOf } from "./byte-range.ts";

/** A file as the database knows it. */
export interface StoredFile {
  /** Its name in the store. */
  file: string;
  /** Where it is encrypted: what opens it. */
  seal?: Buffer;
  contentType: string;
  size: number;
  sha256: Buffer;
  /** What it is called where somebody keeps it. */
  fileName: string;
  /** True where everybody in it agreed that machines are trained with it; otherwise that is reserved. */
  mayTrain?: boolean;
}

/** A family of addresses of files. */
export interface FileRoute {
  /** Such as `/media`; what is signed comes after it. */
  path: string;
  /** The file that an address names, if whoever the session is for may have it now; undefined for everything else. */
  find(session: DatabaseSession, words: readonly string[]): Promise<StoredFile | undefined>;
  notFound: string;
}

interface Parts {
  addresses: FileAddresses;
  store: FileStore;
  sealed: SealedFiles;
  databaseSessions: DatabaseSessions;
  limits: OperationLimits;
}

/** How much is sent, and for how long, before the question is asked again. */
const askedAnew = { bytes: 8 * 1024 * 1024, ms: 10_000 };

/**
 * GET and HEAD of files that not everybody may have. Whether the viewer of the address may is asked in the database with
 * each request, and again while the file is under way; no cache is allowed to answer instead.
 */
export function fileRoute(app: FastifyInstance, route: FileRoute, parts: Parts): void {
  app.route<{ Params: { signed: string } }>({
    url: `${route.path}/:signed`,
    method: ["GET", "HEAD"],
    exposeHeadRoute: false,
    handler: async (request, reply) => {
      const addressed = parts.addresses.read("read", request.params.signed);
      const ask = addressed && questionOf(route, parts, { ...addressed, request, reply });
      const file = await ask?.({ isFirst: true });
      if (!ask || !file) throw errors.badInput(route.notFound, { status: 404 });
      const { seal } = file;
      const store = seal && request.method === "GET" ? await parts.sealed.open(file.file, seal) : parts.store;
      if (!store) throw errors.badInput(route.notFound, { status: 404 });
      return send(file, store, { ask, request, reply, isPublic: isPublicViewer(addressed.viewer) });
    },
  });
}

type Question = (options?: { isFirst?: boolean }) => Promise<StoredFile | undefined>;

/** Asks the database as the viewer of the address, in a session that is over with the answer. */
function questionOf(
  route: FileRoute,
  { databaseSessions, limits }: Parts,
  asking: { viewer: Viewer; words: readonly string[]; request: FastifyRequest; reply: FastifyReply },
): Question {
  const { viewer, words, request, reply } = asking;
  const caller = callerOf(request, reply, viewer, limits.rates);
  return async ({ isFirst = false } = {}) => {
    const leave = await limits.enter(caller, isFirst ? 1 : 0);
    const member = isPublicViewer(viewer) ? undefined : databaseSessions.memberSession(viewer);
    try {
      return await route.find(member ?? databaseSessions.publicSession(), words);
    } finally {
      await member?.close();
      leave();
    }
  };
}

interface Sending {
  ask: Question;
  request: FastifyRequest;
  reply: FastifyReply;
  isPublic: boolean;
}

async function send(
  { file, size, contentType, sha256, fileName, mayTrain }: StoredFile,
  store: Pick<FileStore, "read">,
  { ask, request, reply, isPublic }: Sending,
): Promise<FastifyReply> {
  const etag = `"${sha256.toString("base64url")}"`;
  reply.headers({
    etag,
    // Whoever keeps it asks each time whether they still may.
    "cache-control": isPublic ? "no-cache" : "private, no-cache",
    "accept-ranges": "bytes",
    "content-type": contentType,
    "content-disposition": `inline; filename="${fileName}"`,
    "content-security-policy": "default-src 'none'; sandbox",
    "cross-origin-resource-policy": "cross-origin",
    "referrer-policy": "no-referrer",
  });
  if (mayTrain)
    reply.headers({ "tdm-reservation": "0", "content-usage": "train-ai=y" }).removeHeader("tdm-policy");
  const { range: wanted, "if-range": ifRange, "if-none-match": known } = request.headers;
  if (isAmong(etag, known)) return reply.code(304).send();
  const range = ifRange === undefined || ifRange === etag ? rangeOf(wanted, size) : undefined;
  if (range === "unsatisfiable")
    return reply.code(416).header("content-range", `bytes */${size}`).removeHeader("content-type").send();
  const { start, end } = range ?? { start: 0, end: size - 1 };
  if (range) reply.code(206).header("content-range", `bytes ${start}-${end}/${size}`);
  reply.header("content-length", end - start + 1);
  if (request.method === "HEAD") return reply.send();
  const isStillThere = async () => (await ask())?.file === file;
  return reply.send(Readable.from(bytesOf(store, file, { start, end }, isStillThere), { objectMode: false }));
}

const isAmong = (etag: string, known: string | undefined): boolean =>
  known?.split(",").some((tag) => ["*", etag].includes(tag.trim().replace(/^W\//, ""))) ?? false;

/** The bytes of a file in pieces, each only once it is still allowed. What was withdrawn breaks off. */
async function* bytesOf(
  store: Pick<FileStore, "read">,
  file: string,
  { start, end }: ByteRange,
  isStillThere: () => Promise<boolean>,
): AsyncGenerator<Buffer, void> {
  let askedAt = Date.now();
  for (let place = start; place <= end; ) {
    if (place > start) {
      if (!(await isStillThere())) throw new Withdrawn();
      askedAt = Date.now();
    }
    const piece = await store.read(file, { start: place, end: Math.min(place + askedAnew.bytes - 1, end) });
    if (!piece) throw new Withdrawn();
    for await (const bytes of piece as AsyncIterable<Buffer>) {
      yield bytes;
      place += bytes.length;
      // A slow reader gets a smaller piece.
      if (Date.now() - askedAt > askedAnew.ms) break;
    }
  }
}

class Withdrawn extends Error {
  constructor() {
    super("The file is no longer there for whoever reads it.");
    this.name = "Withdrawn";
  }
}
