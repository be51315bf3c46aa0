import { fileURLToPath } from "node:url";
import fastifyStatic from "@fastify/static";
import type { FastifyReply, FastifyRequest } from "fastify";
import { namedPlugin } from "../platform/http/named-plugin.ts";
import { pageLanguage } from "../platform/http/page-language.ts";
import { directionOf } from "../platform/texts/languages.ts";
import { demoTexts } from "./demo-texts.ts";
import { type DemoPage, demoHtml } from "./demo-view.ts";

export interface DemoPageOptions {
  /** Where visitors reach the service; without it, where this visitor did. */
  readonly publicUrl: string | undefined;
}

/** The page's style sheet, script and pictures. */
const staticFolder = fileURLToPath(new URL("static", import.meta.url));

// As strict as the elements allow, so that the page proves what docs/guides/embed.md says.
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "connect-src 'self'",
  "img-src 'self'",
  "media-src 'self'",
  "style-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types lit-html heritage-exchange",
].join("; ");

const headers = {
  "cache-control": "no-cache",
  "content-security-policy": contentSecurityPolicy,
  "referrer-policy": "no-referrer",
  vary: "accept-language",
};

/** GET /demo: a museum's site that shows the programs, the archive, the results and a survey of this service, as a web editor would embed them. */
export const demoPage = namedPlugin<DemoPageOptions>("demoPage", async (app, { publicUrl }) => {
  function send(
    request: FastifyRequest,
    reply: FastifyReply,
    shown: Pick<DemoPage, "section" | "slug">,
  ): FastifyReply {
    const language = pageLanguage(request, demoTexts);
    const page = demoHtml({
      language,
      direction: directionOf(language) === "RTL" ? "rtl" : "ltr",
      publicUrl: publicUrl ?? `${request.protocol}://${request.host}`,
      ...shown,
    });
    return reply
      .headers({ ...headers, "content-language": language })
      .type("text/html; charset=utf-8")
      .send(page);
  }
  app.get("/demo", (request, reply) => send(request, reply, { section: "programs" }));
  for (const section of ["calendar", "archive", "results", "survey"] as const)
    app.get(`/demo/${section}`, (request, reply) => send(request, reply, { section }));
  for (const section of ["programs", "archive", "collections", "results"] as const)
    app.get<{ Params: { slug: string } }>(`/demo/${section}/:slug`, (request, reply) =>
      send(request, reply, { section, slug: request.params.slug }),
    );
  await app.register(fastifyStatic, {
    root: staticFolder,
    prefix: "/demo/assets/",
    index: false,
    decorateReply: false,
    cacheControl: false,
    setHeaders: (response) => void response.setHeader("cache-control", "no-cache"),
  });
});
