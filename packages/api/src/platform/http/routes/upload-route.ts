import type { IncomingMessage } from "node:http";
import type { Readable } from "node:stream";
import type { FastifyInstance } from "fastify";
import type { DatabaseSessions, MemberSession } from "../../database/connections/database-sessions.ts";
import { errors } from "../../errors.ts";
import type { FileAddresses } from "../../files/addresses/file-addresses.ts";
import { RefusedFile } from "../../files/reading/refused-file.ts";
import type { SealedFiles } from "../../files/sealed/sealed-files.ts";
import { WrongSize } from "../../files/stores/counted.ts";
import type { FileStore } from "../../files/stores/file-store.ts";
import type { OperationLimits } from "../../limits/operation-limits.ts";
import { parseAcceptLanguage } from "../../texts/languages.ts";
import { say } from "../../texts/sentences.ts";
import { isPublicViewer } from "../../viewer.ts";
import { callerOf } from "../caller.ts";
import { namedPlugin } from "../named-plugin.ts";

/** What a route of uploads works with. */
export interface Receiving {
  session: Pick<MemberSession, "query" | "transaction">;
  store: FileStore;
  sealed: SealedFiles;
  words: readonly string[];
  content: Readable;
  /** How many bytes come, as the sender says. */
  size: number;
}

/** A family of addresses to which files are sent. */
export interface UploadRoute {
  /** Such as `/media/uploads`; what is signed comes after it. */
  path: string;
  /** Takes a file in; false where there is nothing of that address for the viewer. Refusals are told by RefusedFile. */
  receive(receiving: Receiving): Promise<boolean>;
  notFound: string;
}

interface Parts {
  addresses: FileAddresses;
  store: FileStore;
  sealed: SealedFiles;
  databaseSessions: DatabaseSessions;
  limits: OperationLimits;
}

/** How long a sender may be silent, in milliseconds. */
const silenceMs = 30_000;
/** What it costs to have a file looked into, in points. */
const cost = 50;

/** PUT of files to addresses that were given for one file each. The body is a stream, and may take its time. */
export function uploadRoutes(app: FastifyInstance, routes: readonly UploadRoute[], parts: Parts): void {
  const plugin = namedPlugin("uploadRoutes", async (uploads) => {
    uploads.removeAllContentTypeParsers();
    uploads.addContentTypeParser("*", (_request, body, done) => done(null, body));
    for (const route of routes) uploadRoute(uploads, route, parts);
  });
  app.register(plugin);
}

function uploadRoute(
  app: FastifyInstance,
  route: UploadRoute,
  { addresses, store, sealed, databaseSessions, limits }: Parts,
): void {
  app.route<{ Params: { signed: string }; Body: IncomingMessage }>({
    url: `${route.path}/:signed`,
    method: "PUT",
    config: { takesItsTime: true },
    handler: async (request, reply) => {
      const addressed = addresses.read("upload", request.params.signed);
      if (!addressed || isPublicViewer(addressed.viewer))
        throw errors.badInput(route.notFound, { status: 404 });
      const { viewer, words } = addressed;
      const size = Number(request.headers["content-length"] ?? Number.NaN);
      if (!Number.isSafeInteger(size))
        throw errors.badInput("Say in Content-Length how many bytes the file has.", { status: 411 });
      (await limits.enter(callerOf(request, reply, viewer, limits.rates), cost))();
      const session = databaseSessions.memberSession(viewer);
      const content = request.raw.setTimeout(silenceMs, () => request.raw.destroy());
      try {
        if (!(await route.receive({ session, store, sealed, words, content, size })))
          throw errors.badInput(route.notFound, { status: 404 });
        if (!request.raw.complete) reply.header("connection", "close");
        return await reply.code(204).header("cache-control", "no-store").send();
      } catch (error) {
        // What was not read would be taken for the next request.
        if (!request.raw.complete) reply.header("connection", "close");
        if (request.raw.destroyed && !request.raw.complete) throw errors.hungUp();
        if (error instanceof RefusedFile)
          throw errors.badInput(refusalIn(error, request.headers), { status: 422 });
        if (error instanceof WrongSize) throw errors.badInput(error.message, { status: 400 });
        throw error;
      } finally {
        await session.close();
      }
    },
  });
}

const refusalIn = ({ sentence, values }: RefusedFile, headers: IncomingMessage["headers"]): string =>
  say(sentence, values, parseAcceptLanguage(headers["accept-language"]));
