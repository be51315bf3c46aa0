import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type { LRUCache } from "lru-cache";
import { errors } from "../../errors.ts";
import { canonicalLanguageTag, parseAcceptLanguage } from "../../texts/languages.ts";
import { anonymous } from "../../viewer.ts";
import type { ContentVersion } from "../content-version.ts";
import {
  type Answer,
  answerOf,
  type OperationRunner,
  type Prepared,
  sendAnswer,
} from "./operation-runner.ts";

/** What is at an address: a file for people's tools, such as a calendar. */
export interface PublicDocument {
  text: string;
  mediaType: string;
  fileName: string;
}

/** A family of addresses, each with a document made of what one operation answers to everybody. */
export interface DocumentRoute<Data = unknown> {
  /** Such as `/calendar/:name`. */
  path: string;
  operation: string;
  /** What the operation is asked at an address; undefined where nothing can be. */
  variablesOf(
    parameters: Record<string, string>,
    query: Readonly<Record<string, unknown>>,
  ): Record<string, unknown> | undefined;
  /** What it is asked next, of a document that more than one page of a list makes; undefined where all is there. */
  more?(
    answers: readonly Data[],
    variables: Readonly<Record<string, unknown>>,
  ): Record<string, unknown> | undefined;
  /** The document, of each answer; undefined where there is nothing that everybody may see. */
  write(
    answers: readonly Data[],
    languages: readonly string[],
    address: DocumentAddress,
  ): PublicDocument | undefined;
  notFound: string;
}

export interface DocumentAddress {
  /** Where everybody finds the document in these languages; undefined where nobody said at which address the service is. */
  source: string | undefined;
}

interface Options {
  routes: readonly DocumentRoute<never>[];
  runner: OperationRunner;
  contentVersion: ContentVersion;
  answers: LRUCache<string, Answer> | undefined;
  publicUrl: string | undefined;
}

/**
 * GET addresses of documents that anybody may put into a link. Whoever asks is nobody in particular here, whatever key
 * is shown: what these say is what everybody may see.
 */
export function documentRoutes(app: FastifyInstance, { routes, ...parts }: Options): void {
  for (const route of routes as readonly DocumentRoute[]) documentRoute(app, route, parts);
}

function documentRoute(
  app: FastifyInstance,
  route: DocumentRoute,
  { runner, contentVersion, answers, publicUrl }: Omit<Options, "routes">,
): void {
  // Compiled when it is first asked for, as trusted operations are.
  let prepared: Prepared | undefined;

  /** The answers that make the document; undefined once a failure has been sent. */
  async function read(
    variables: Record<string, unknown>,
    languages: readonly string[],
    request: FastifyRequest,
    reply: FastifyReply,
  ): Promise<object[] | undefined> {
    const asking = { viewer: anonymous, languages };
    prepared ??= runner.prepare(route.path, route.operation);
    const found: object[] = [];
    for (let next: typeof variables | undefined = variables; next; ) {
      const data = await runner.run(prepared, next, asking, request, reply);
      if (!data) return undefined;
      found.push(data);
      next = route.more?.(found, next);
    }
    return found;
  }

  async function make(
    version: string,
    variables: Record<string, unknown>,
    languages: readonly string[],
    request: FastifyRequest,
    reply: FastifyReply,
  ): Promise<Answer | undefined> {
    let found = await read(variables, languages, request, reply);
    // Pages between which something was written are read once more, so that nothing falls between them.
    if (found && found.length > 1 && version !== (await contentVersion.current())) {
      found = await read(variables, languages, request, reply);
    }
    if (!found) return undefined;
    const source = publicUrl === undefined ? undefined : addressOf(publicUrl, request, languages);
    const document = route.write(found, languages, { source });
    if (!document) throw errors.badInput(route.notFound, { status: 404 });
    return answerOf(document.text, {
      "content-type": `${document.mediaType}; charset=utf-8`,
      "content-disposition": `inline; filename="${document.fileName}"`,
    });
  }

  app.get<{ Params: Record<string, string> }>(route.path, async (request, reply) => {
    const languages = languagesOf(request);
    const variables = route.variablesOf(request.params, request.query as Record<string, unknown>);
    if (!variables) throw errors.badInput(route.notFound, { status: 404 });
    const version = await contentVersion.current();
    const key = JSON.stringify([version, languages, route.path, variables]);
    const answer = answers?.get(key) ?? (await make(version, variables, languages, request, reply));
    if (!answer) return reply;
    answers?.set(key, answer);
    return sendAnswer(answer, request, reply.header("vary", "accept-language"));
  });
}

/** Where the document is in these languages, whatever the browser of whoever asks prefers. */
function addressOf(publicUrl: string, { url }: FastifyRequest, languages: readonly string[]): string {
  const [path = "", query = ""] = url.split("?");
  const asked = new URLSearchParams(query);
  asked.delete("language");
  asked.sort();
  if (languages.length > 0) asked.set("language", languages.join(","));
  return `${publicUrl.replace(/\/+$/, "")}${path}${asked.size > 0 ? `?${asked}` : ""}`;
}

/** Those of the address (`?language=ti,it`) before the browser's. */
function languagesOf({ query, headers }: FastifyRequest): string[] {
  const { language = "" } = query as { language?: unknown };
  if (typeof language !== "string") throw errors.badInput("Give `language` once, with commas between tags.");
  const asked = language.split(",").map((tag) => tag.trim());
  const known = asked.filter(Boolean).map((tag) => {
    const canonical = canonicalLanguageTag(tag);
    if (!canonical) throw errors.badInput(`\`language\` names ${tag.slice(0, 60)}, which is no BCP 47 tag.`);
    return canonical;
  });
  return [...new Set([...known, ...parseAcceptLanguage(headers["accept-language"])])].slice(0, 20);
}
