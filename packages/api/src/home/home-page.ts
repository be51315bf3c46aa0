import { createHash } from "node:crypto";
import type { FastifyRequest } from "fastify";
import { namedPlugin } from "../platform/http/named-plugin.ts";
import { nameForSwitch, pageLanguage } from "../platform/http/page-language.ts";
import { html, Markup } from "../platform/http/page-markup.ts";
import { directionOf } from "../platform/texts/languages.ts";
import { type HomeTexts, homeTexts } from "./home-texts.ts";

export interface HomePageOptions {
  /** Where visitors reach the service; without it, where this visitor did. */
  readonly publicUrl: string | undefined;
  /** Where the guides are. */
  readonly guidesUrl: string;
}

const style = `body { max-width: 40rem; margin: 3rem auto; padding: 0 1.25rem; font: 1.0625rem/1.6 system-ui, sans-serif; color: #1f2328; background: #fff }
a { color: #8a3417 } code { overflow-wrap: anywhere } li { margin-block: 0.5rem } main ul { padding-inline-start: 1.25rem }
nav ul { display: flex; flex-wrap: wrap; gap: 0 1rem; padding: 0; list-style: none }
@media (prefers-color-scheme: dark) { body { color: #e6e6e6; background: #16181b } a { color: #f0a182 } }`;

const contentSecurityPolicy = [
  "default-src 'none'",
  `style-src 'sha256-${createHash("sha256").update(style).digest("base64")}'`,
  "img-src data:",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join("; ");

const headers = {
  "cache-control": "no-cache",
  "content-security-policy": contentSecurityPolicy,
  "referrer-policy": "no-referrer",
  vary: "accept, accept-language",
};

interface Link {
  readonly href: string;
  readonly text: string;
}

function linksOf(texts: HomeTexts, language: string, guidesUrl: string): Link[] {
  return [
    { href: `/demo?lang=${language}`, text: texts.demo },
    { href: "/graphiql", text: texts.graphiql },
    { href: "/schema.graphql", text: texts.contract },
    { href: guidesUrl, text: texts.guides },
  ];
}

function homeHtml(language: string, endpoint: string, guidesUrl: string): string {
  const texts = homeTexts[language] as HomeTexts;
  const current = new Markup(' aria-current="true"');
  return html`<!doctype html>
<html lang="${language}" dir="${directionOf(language).toLowerCase()}">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>Heritage Exchange</title>
    <link rel="icon" href="data:,">
    <style>${new Markup(style)}</style>
  </head>
  <body>
    <main>
      <h1 lang="en">Heritage Exchange</h1>
      <p>${texts.about}</p>
      <p>${texts.endpoint} <code dir="ltr">${endpoint}</code></p>
      <ul>${linksOf(texts, language, guidesUrl).map(({ href, text }) => html`<li><a href="${href}">${text}</a></li>`)}</ul>
    </main>
    <nav aria-label="${texts.languages}"><ul>${Object.keys(homeTexts).map(
      (tag) =>
        html`<li><a href="/?lang=${tag}" lang="${tag}" hreflang="${tag}"${tag === language ? current : ""}>${nameForSwitch(tag)}</a></li>`,
    )}</ul></nav>
  </body>
</html>
`.text;
}

function homeText(language: string, endpoint: string, guidesUrl: string): string {
  const texts = homeTexts[language] as HomeTexts;
  const lines = linksOf(texts, language, guidesUrl).map(
    ({ href, text }) => `${text}: ${new URL(href.replace(/\?.*/, ""), endpoint)}`,
  );
  return ["Heritage Exchange", texts.about, `${texts.endpoint} ${endpoint}`, ...lines, ""].join("\n");
}

/** GET /: what this is, as a page for browsers, and as text for the rest. */
export const homePage = namedPlugin<HomePageOptions>("homePage", async (app, { publicUrl, guidesUrl }) => {
  app.get("/", (request: FastifyRequest, reply) => {
    const language = pageLanguage(request, homeTexts);
    const endpoint = `${publicUrl ?? `${request.protocol}://${request.host}`}/graphql`;
    const isPage = request.headers.accept?.includes("text/html") ?? false;
    return reply
      .headers({ ...headers, "content-language": language })
      .type(`text/${isPage ? "html" : "plain"}; charset=utf-8`)
      .send((isPage ? homeHtml : homeText)(language, endpoint, guidesUrl));
  });
});
