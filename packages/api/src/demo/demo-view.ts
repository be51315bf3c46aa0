import { nameForSwitch } from "../platform/http/page-language.ts";
import { html, Markup } from "../platform/http/page-markup.ts";
import { type DemoTexts, demoTexts } from "./demo-texts.ts";

/** What a page of the demonstration shows. */
export interface DemoPage {
  language: string;
  direction: "ltr" | "rtl";
  /** Where visitors reach the service, for the lines to copy. */
  publicUrl: string;
  /** The program whose page it is; none for the listing. */
  slug?: string;
}

const mail = "programmi@museo-porto-vecchio.example.org";

/** The lines a web editor copies: what this page does itself, with the full address of the script. */
function snippet({ publicUrl, slug }: DemoPage, { fallback }: DemoTexts): string {
  const [name, attributes] = slug
    ? ["heritage-program", `program="${encodeURIComponent(slug)}"`]
    : ["heritage-programs", 'filters detail-href="/programs/{slug}"'];
  return `<script type="module" src="${publicUrl}/embed/v1/programs.js"></script>

<${name} ${attributes}>
  <p>${fallback} ${mail}</p>
</${name}>`;
}

function languageSwitch({ language, slug }: DemoPage, label: string): Markup {
  const path = slug ? `/demo/programs/${encodeURIComponent(slug)}` : "/demo";
  const links = Object.keys(demoTexts).map(
    (tag) =>
      html`<li><a href="${path}?lang=${tag}" lang="${tag}" hreflang="${tag}"${new Markup(
        tag === language ? ' aria-current="true"' : "",
      )}>${nameForSwitch(tag)}</a></li>`,
  );
  return html`<nav class="languages" aria-label="${label}"><ul>${links}</ul></nav>`;
}

function content({ language, slug }: DemoPage, texts: DemoTexts): Markup {
  const fallback = html`<p>${texts.fallback} <a href="mailto:${mail}">${mail}</a></p>`;
  if (slug) {
    return html`<p class="back"><a href="/demo?lang=${language}">${texts.back}</a></p>
        <heritage-program program="${slug}" heading-level="1" document-title="{title} · ${texts.museum}" json-ld>
          ${fallback}
        </heritage-program>`;
  }
  return html`<h2>${texts.programs}</h2>
        <heritage-programs filters page-size="6" heading-level="3" json-ld
          detail-href="/demo/programs/{slug}?lang=${language}">
          ${fallback}
        </heritage-programs>`;
}

function hero(texts: DemoTexts): Markup {
  return html`<div class="hero">
      <div class="hero-text">
        <h1>${texts.title}</h1>
        <p>${texts.intro}</p>
      </div>
    </div>`;
}

/** The whole page. */
export function demoHtml(page: DemoPage): string {
  const texts = demoTexts[page.language] as DemoTexts;
  const home = `/demo?lang=${page.language}`;
  return html`<!doctype html>
<html lang="${page.language}" dir="${page.direction}">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>${page.slug ? texts.programs : texts.title} · ${texts.museum}</title>
    <link rel="icon" href="/demo/assets/mark.svg" type="image/svg+xml">
    <link rel="stylesheet" href="/demo/assets/demo.css">
    <script type="module" src="/embed/v1/programs.js"></script>
    <script type="module" src="/demo/assets/demo.js"></script>
  </head>
  <body>
    <header>
      <a class="skip" href="#content">${texts.skip}</a>
      ${languageSwitch(page, texts.languages)}
      <div class="brand">
        <a class="logo" href="${home}">
          <img src="/demo/assets/mark.svg" width="56" height="56" alt="">
          <span><strong>${texts.museum}</strong><small>${texts.tagline}</small></span>
        </a>
        <nav class="sections" aria-label="${texts.museum}">
          <ul>
            <li><a href="${home}" aria-current="page">${texts.programs}</a></li>
            <li><a href="#visit">${texts.visit}</a></li>
            <li><a href="#editors">${texts.editors}</a></li>
          </ul>
        </nav>
      </div>
      ${page.slug ? "" : hero(texts)}
    </header>
    <div class="columns">
      <main id="content" tabindex="-1">
        ${content(page, texts)}
      </main>
      <aside class="embed" id="editors" aria-labelledby="copy-title">
        <h2 id="copy-title">${texts.copyTitle}</h2>
        <p>${texts.copyText}</p>
        <pre lang="en" dir="ltr"><code id="snippet">${snippet(page, texts)}</code></pre>
        <p><button type="button" id="copy" data-copied="${texts.copied}">${texts.copy}</button> <span id="copied" role="status"></span></p>
      </aside>
    </div>
    <footer class="visit" id="visit">
      <div>
        <h2>${texts.visit}</h2>
        <p>${texts.hours}</p>
        <address><span lang="it" dir="ltr">Calata dei Mille 4, Genova</span> <a href="mailto:${mail}" dir="ltr">${mail}</a></address>
        <p class="notice">${texts.notice}</p>
      </div>
    </footer>
  </body>
</html>
`.text;
}
