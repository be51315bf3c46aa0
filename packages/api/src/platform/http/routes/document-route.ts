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
  variablesOf(parameters: Record<string, string>): Record<string, unknown> | undefined;
  /** The document; undefined where there is nothing that everybody may see. */
  write(data: Data, languages: readonly string[]): PublicDocument | undefined;
  notFound: string;
}

interface Options {
  routes: readonly DocumentRoute<never>[];
  runner: OperationRunner;
  contentVersion: ContentVersion;
  answers: LRUCache<string, Answer> | undefined;
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
  { runner, contentVersion, answers }: Omit<Options, "routes">,
): void {
  // Compiled when it is first asked for, as trusted operations are.
  let prepared: Prepared | undefined;

  async function make(
    variables: Record<string, unknown>,
    languages: readonly string[],
    request: FastifyRequest,
    reply: FastifyReply,
  ): Promise<Answer | undefined> {
    const asking = { viewer: anonymous, languages };
    prepared ??= runner.prepare(route.path, route.operation);
    const data = await runner.run(prepared, variables, asking, request, reply);
    if (!data) return undefined;
    const document = route.write(data, languages);
    if (!document) throw errors.badInput(route.notFound, { status: 404 });
    return answerOf(document.text, {
      "content-type": `${document.mediaType}; charset=utf-8`,
      "content-disposition": `inline; filename="${document.fileName}"`,
    });
  }

  app.get<{ Params: Record<string, string> }>(route.path, async (request, reply) => {
    const languages = languagesOf(request);
    const variables = route.variablesOf(request.params);
    if (!variables) throw errors.badInput(route.notFound, { status: 404 });
    const key = JSON.stringify([await contentVersion.current(), languages, route.path, variables]);
    const answer = answers?.get(key) ?? (await make(variables, languages, request, reply));
    if (!answer) return reply;
    answers?.set(key, answer);
    return sendAnswer(answer, request, reply.header("vary", "accept-language"));
  });
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
