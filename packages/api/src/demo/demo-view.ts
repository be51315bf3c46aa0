import { nameForSwitch } from "../platform/http/page-language.ts";
import { html, Markup } from "../platform/http/page-markup.ts";
import { type DemoTexts, demoTexts } from "./demo-texts.ts";

/** What a page of the demonstration shows. */
export interface DemoPage {
  language: string;
  direction: "ltr" | "rtl";
  /** Where visitors reach the service, for the lines to copy. */
  publicUrl: string;
  /** What it shows. */
  section: "programs" | "archive" | "collections" | "results";
  /** The program, the item or the collection whose page it is, or the program whose results; none for the list. */
  slug?: string;
}

const mail = "programmi@museo-porto-vecchio.example.org";

const elements = {
  programs: { many: "heritage-programs", one: "heritage-program", attribute: "program" },
  archive: { many: "heritage-archive", one: "heritage-item", attribute: "item" },
  collections: { many: "heritage-archive", one: "heritage-collection", attribute: "collection" },
  results: { many: "heritage-results", one: "heritage-results", attribute: "program" },
} as const;

/** The lines a web editor copies: what this page does itself, with the full address of the script. */
function snippet({ publicUrl, section, slug }: DemoPage, texts: DemoTexts): string {
  const { many, one, attribute } = elements[section];
  const leads = {
    collections: ` detail-href="/archive/{slug}"`,
    results: ` program-href="/programs/{slug}"`,
  };
  const lead = section in leads ? leads[section as keyof typeof leads] : "";
  const named = slug ?? (section === "results" ? evaluated[0].program : undefined);
  const [name, attributes] = named
    ? [one, `${attribute}="${encodeURIComponent(named)}"${lead}`]
    : [many, `filters detail-href="/${section}/{slug}"`];
  const fallback = fallbackOf(section, texts);
  return `<script type="module" src="${publicUrl}/embed/v1/programs.js"></script>

<${name} ${attributes}>
  <p>${fallback} ${mail}</p>
</${name}>`;
}

/** What is shown without scripts, or where there is no answer. */
function fallbackOf(section: DemoPage["section"], texts: DemoTexts): string {
  if (section === "programs") return texts.fallback;
  return section === "results" ? texts.resultsFallback : texts.archiveFallback;
}

/** Where a section of the demonstration begins. */
function home(section: DemoPage["section"]): string {
  if (section === "programs") return "/demo";
  return section === "results" ? "/demo/results" : "/demo/archive";
}

function languageSwitch({ language, section, slug }: DemoPage, label: string): Markup {
  const path = slug ? `/demo/${section}/${encodeURIComponent(slug)}` : home(section);
  const links = Object.keys(demoTexts).map(
    (tag) =>
      html`<li><a href="${path}?lang=${tag}" lang="${tag}" hreflang="${tag}"${new Markup(
        tag === language ? ' aria-current="true"' : "",
      )}>${nameForSwitch(tag)}</a></li>`,
  );
  return html`<nav class="languages" aria-label="${label}"><ul>${links}</ul></nav>`;
}

function archive({ language, section, slug }: DemoPage, texts: DemoTexts): Markup {
  const fallback = html`<p>${texts.archiveFallback} <a href="mailto:${mail}">${mail}</a></p>`;
  if (section === "collections") {
    return html`<p class="back"><a href="/demo/archive?lang=${language}">${texts.archiveBack}</a></p>
        <heritage-collection collection="${slug ?? ""}" heading-level="1" json-ld
          detail-href="/demo/archive/{slug}?lang=${language}" program-href="/demo/programs/{slug}?lang=${language}">
          ${fallback}
        </heritage-collection>`;
  }
  if (slug) {
    return html`<p class="back"><a href="/demo/archive?lang=${language}">${texts.archiveBack}</a></p>
        <heritage-item item="${slug}" heading-level="1" document-title="{title} · ${texts.museum}" json-ld>
          ${fallback}
        </heritage-item>`;
  }
  const collection = (name: string, title: string, text: string) =>
    html`<li><a href="/demo/collections/${name}?lang=${language}"><strong>${title}</strong> <span>${text}</span></a></li>`;
  return html`<ul class="collections">
          ${collection("hands-and-threads", texts.exhibition, texts.exhibitionText)}
          ${collection("what-is-cooking", texts.kitchen, texts.kitchenText)}
        </ul>
        <h2>${texts.archive}</h2>
        <heritage-archive filters heading-level="3" json-ld detail-href="/demo/archive/{slug}?lang=${language}">
          ${fallback}
        </heritage-archive>`;
}

function programs({ language, slug }: DemoPage, texts: DemoTexts): Markup {
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

/** The evaluations of the demonstration, by their programs: one that is finished, and one with too little data. */
const evaluated = [
  { program: "lanterns-on-the-quay", title: "lanterns", text: "lanternsText" },
  { program: "harbour-of-names", title: "names", text: "namesText" },
] as const;

function results({ language, slug }: DemoPage, texts: DemoTexts): Markup {
  const fallback = html`<p>${texts.resultsFallback} <a href="mailto:${mail}">${mail}</a></p>`;
  if (slug) {
    return html`<p class="back"><a href="/demo/results?lang=${language}">${texts.resultsBack}</a></p>
        <heritage-results program="${slug}" heading-level="1" document-title="{title} · ${texts.museum}" json-ld
          program-href="/demo/programs/{slug}?lang=${language}">
          ${fallback}
        </heritage-results>`;
  }
  const links = evaluated.map(
    ({ program, title, text }) =>
      html`<li><a href="/demo/results/${program}?lang=${language}"><strong>${texts[title]}</strong> <span>${texts[text]}</span></a></li>`,
  );
  return html`<h2>${texts.results}</h2>
        <ul class="collections">${links}</ul>`;
}

const titles = {
  programs: ["title", "intro"],
  archive: ["archiveTitle", "archiveIntro"],
  collections: ["archiveTitle", "archiveIntro"],
  results: ["resultsTitle", "resultsIntro"],
} as const;
const contents = { programs, archive, collections: archive, results };

function hero({ section }: DemoPage, texts: DemoTexts): Markup {
  const [title, intro] = titles[section].map((name) => texts[name]);
  return html`<div class="hero">
      <div class="hero-text">
        <h1>${title}</h1>
        <p>${intro}</p>
      </div>
    </div>`;
}

/** The whole page. */
export function demoHtml(page: DemoPage): string {
  const texts = demoTexts[page.language] as DemoTexts;
  const { language, section, slug } = page;
  const chapter = section === "collections" ? "archive" : section;
  const current = (here: typeof chapter) => new Markup(here === chapter ? ' aria-current="page"' : "");
  const title = texts[titles[section][0]];
  return html`<!doctype html>
<html lang="${page.language}" dir="${page.direction}">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>${slug ? texts[chapter] : title} · ${texts.museum}</title>
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
        <a class="logo" href="/demo?lang=${language}">
          <img src="/demo/assets/mark.svg" width="56" height="56" alt="">
          <span><strong>${texts.museum}</strong><small>${texts.tagline}</small></span>
        </a>
        <nav class="sections" aria-label="${texts.museum}">
          <ul>
            <li><a href="${home("programs")}?lang=${language}"${current("programs")}>${texts.programs}</a></li>
            <li><a href="${home("archive")}?lang=${language}"${current("archive")}>${texts.archive}</a></li>
            <li><a href="${home("results")}?lang=${language}"${current("results")}>${texts.results}</a></li>
            <li><a href="#visit">${texts.visit}</a></li>
            <li><a href="#editors">${texts.editors}</a></li>
          </ul>
        </nav>
      </div>
      ${slug ? "" : hero(page, texts)}
    </header>
    <div class="columns">
      <main id="content" tabindex="-1">
        ${contents[section](page, texts)}
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
