import { randomInt } from "node:crypto";
import { nameForSwitch } from "../platform/http/page-language.ts";
import { html, Markup } from "../platform/http/page-markup.ts";
import { codesToTry } from "./data/evaluations/songs-of-the-red-sea.ts";
import { type DemoTexts, demoTexts } from "./demo-texts.ts";

export type Section = "programs" | "calendar" | "archive" | "collections" | "results" | "survey";

/** What a page of the demonstration shows. */
export interface DemoPage {
  language: string;
  direction: "ltr" | "rtl";
  /** Where visitors reach the service, for the lines to copy. */
  publicUrl: string;
  /** What it shows. */
  section: Section;
  /** The program, the item or the collection whose page it is, or the program whose results; none for the list. */
  slug?: string;
}

const mail = "programmi@museo-porto-vecchio.example.org";

function languageSwitch({ language, section, slug }: DemoPage, label: string): Markup {
  const path = slug ? `/demo/${section}/${encodeURIComponent(slug)}` : sections[section].home;
  const links = Object.keys(demoTexts).map(
    (tag) =>
      html`<li><a href="${path}?lang=${tag}" lang="${tag}" hreflang="${tag}"${new Markup(
        tag === language ? ' aria-current="true"' : "",
      )}>${nameForSwitch(tag)}</a></li>`,
  );
  return html`<nav class="languages" aria-label="${label}"><ul>${links}</ul></nav>`;
}

function archive({ language, section, slug }: DemoPage, texts: DemoTexts): Markup {
  const fallback = fallbackOf(section, texts);
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

function programs({ language, section, slug }: DemoPage, texts: DemoTexts): Markup {
  const fallback = fallbackOf(section, texts);
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

function calendar({ language, section }: DemoPage, texts: DemoTexts): Markup {
  return html`<heritage-calendar heading-level="2" page-size="12" detail-href="/demo/programs/{slug}?lang=${language}">
          ${fallbackOf(section, texts)}
        </heritage-calendar>`;
}

/** The evaluations of the demonstration, by their programs: one that is finished, and one with too little data. */
const evaluated = [
  { program: "lanterns-on-the-quay", title: "lanterns", text: "lanternsText" },
  { program: "harbour-of-names", title: "names", text: "namesText" },
] as const;

function results({ language, section, slug }: DemoPage, texts: DemoTexts): Markup {
  const fallback = fallbackOf(section, texts);
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

/** The survey that is running, with a few of the codes that visitors may try: others try the others. */
function survey({ section }: DemoPage, texts: DemoTexts): Markup {
  const first = randomInt(codesToTry.length);
  const codes = [0, 1, 2].map((at) => codesToTry[(first + at) % codesToTry.length]);
  return html`<h2>${texts.surveyRunning}</h2>
        <section class="codes" aria-labelledby="codes-title">
          <h3 id="codes-title">${texts.surveyTry}</h3>
          <ul>${codes.map((code) => html`<li><a href="#code=${code}" dir="ltr">${code}</a></li>`)}</ul>
          <p>${texts.surveyCodes}</p>
          <p>${texts.surveyKept}</p>
        </section>
        <heritage-survey heading-level="3">
          ${fallbackOf(section, texts)}
        </heritage-survey>`;
}

/** What there is of each section: where it begins, what it is called, the element of the lines to copy, and what stands on its page. */
const sections = {
  programs: {
    home: "/demo",
    ...{ chapter: "programs", title: "title", intro: "intro", fallback: "fallback" },
    lines: (slug?: string) =>
      slug
        ? `heritage-program program="${slug}"`
        : `heritage-programs filters detail-href="/programs/{slug}"`,
    content: programs,
  },
  calendar: {
    home: "/demo/calendar",
    ...{ chapter: "dates", title: "datesTitle", intro: "datesIntro", fallback: "fallback" },
    lines: () => `heritage-calendar detail-href="/programs/{slug}"`,
    content: calendar,
  },
  archive: {
    home: "/demo/archive",
    ...{ chapter: "archive", title: "archiveTitle", intro: "archiveIntro", fallback: "archiveFallback" },
    lines: (slug?: string) =>
      slug ? `heritage-item item="${slug}"` : `heritage-archive filters detail-href="/archive/{slug}"`,
    content: archive,
  },
  collections: {
    home: "/demo/archive",
    ...{ chapter: "archive", title: "archiveTitle", intro: "archiveIntro", fallback: "archiveFallback" },
    lines: (slug = "") => `heritage-collection collection="${slug}" detail-href="/archive/{slug}"`,
    content: archive,
  },
  results: {
    home: "/demo/results",
    ...{ chapter: "results", title: "resultsTitle", intro: "resultsIntro", fallback: "resultsFallback" },
    lines: (slug: string = evaluated[0].program) =>
      `heritage-results program="${slug}" program-href="/programs/{slug}"`,
    content: results,
  },
  survey: {
    home: "/demo/survey",
    ...{ chapter: "survey", title: "surveyTitle", intro: "surveyIntro", fallback: "surveyFallback" },
    lines: () => "heritage-survey",
    content: survey,
  },
} as const satisfies Record<
  Section,
  {
    home: string;
    /** The section of the museum's navigation in which it is found. */
    chapter: keyof DemoTexts;
    title: keyof DemoTexts;
    intro: keyof DemoTexts;
    /** What is shown without scripts, or where there is no answer. */
    fallback: keyof DemoTexts;
    /** The element with its attributes. */
    lines(slug?: string): string;
    content(page: DemoPage, texts: DemoTexts): Markup;
  }
>;

/** What the navigation leads to. */
const chapters = ["programs", "calendar", "archive", "results", "survey"] as const;

function fallbackOf(section: Section, texts: DemoTexts): Markup {
  return html`<p>${texts[sections[section].fallback]} <a href="mailto:${mail}">${mail}</a></p>`;
}

/** The lines a web editor copies: what this page does itself, with the full address of the script. */
function snippet({ publicUrl, section, slug }: DemoPage, texts: DemoTexts): string {
  const { fallback, lines } = sections[section];
  const opening = lines(slug && encodeURIComponent(slug));
  const [name] = opening.split(" ");
  return `<script type="module" src="${publicUrl}/embed/v1/programs.js"></script>

<${opening}>
  <p>${texts[fallback]} ${mail}</p>
</${name}>`;
}

function hero({ section }: DemoPage, texts: DemoTexts): Markup {
  const { title, intro } = sections[section];
  return html`<div class="hero">
      <div class="hero-text">
        <h1>${texts[title]}</h1>
        <p>${texts[intro]}</p>
      </div>
    </div>`;
}

/** The whole page. */
export function demoHtml(page: DemoPage): string {
  const texts = demoTexts[page.language] as DemoTexts;
  const { language, section, slug } = page;
  const { chapter, title, content } = sections[section];
  const current = (here: string) => new Markup(here === chapter ? ' aria-current="page"' : "");
  const links = chapters.map((name) => {
    const { home, chapter: label } = sections[name];
    return html`<li><a href="${home}?lang=${language}"${current(label)}>${texts[label]}</a></li>`;
  });
  return html`<!doctype html>
<html lang="${page.language}" dir="${page.direction}">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>${texts[slug ? chapter : title]} · ${texts.museum}</title>
    <link rel="icon" href="/demo/assets/mark.svg" type="image/svg+xml">
    <link rel="stylesheet" href="/demo/assets/demo.css">
    ${section === "survey" ? html`<link rel="stylesheet" href="/demo/assets/survey.css">` : ""}
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
            ${links}
            <li><a href="#visit">${texts.visit}</a></li>
            <li><a href="#editors">${texts.editors}</a></li>
          </ul>
        </nav>
      </div>
      ${slug ? "" : hero(page, texts)}
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
