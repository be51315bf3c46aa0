import { HeritageArchive } from "./heritage-archive.ts";
import { HeritageCalendar } from "./heritage-calendar.ts";
import { HeritageCollection } from "./heritage-collection.ts";
import { useApi } from "./heritage-element.ts";
import { HeritageItem } from "./heritage-item.ts";
import { HeritageProgram } from "./heritage-program.ts";
import { HeritagePrograms } from "./heritage-programs.ts";
import { HeritageRegistration } from "./heritage-registration.ts";
import { HeritageResults } from "./heritage-results.ts";
import { HeritageSurvey } from "./heritage-survey.ts";

export type {
  CollectionFound,
  ItemFound,
  ItemsFound,
  ProgramFound,
  ProgramsFound,
  RegistrationFound,
  ResultsFound,
  SessionsFound,
  SurveyFound,
} from "../element-types/found.ts";
export type {
  ArchiveElement,
  CalendarElement,
  CollectionElement,
  HeritageElement,
  ItemElement,
  ProgramElement,
  ProgramsElement,
  RegistrationElement,
  ResultsElement,
  SurveyElement,
} from "../element-types/heritage-element.ts";

const elements = {
  programs: HeritagePrograms,
  program: HeritageProgram,
  calendar: HeritageCalendar,
  item: HeritageItem,
  archive: HeritageArchive,
  collection: HeritageCollection,
  results: HeritageResults,
  survey: HeritageSurvey,
  registration: HeritageRegistration,
};

/**
 * Makes `<heritage-programs>`, `<heritage-program>`, `<heritage-calendar>`, `<heritage-item>`, `<heritage-archive>`,
 * `<heritage-collection>`, `<heritage-results>`, `<heritage-survey>` and `<heritage-registration>` known to the page. Those without an
 * `api` attribute ask `api`.
 * On a server, which has no elements, it does nothing.
 */
export function defineElements({ api }: { readonly api?: string } = {}): void {
  if (!globalThis.customElements) return;
  if (api) useApi(api);
  // A page may load the script twice, or in two versions: the first one stays.
  for (const [word, element] of Object.entries(elements)) {
    const name = `heritage-${word}`;
    if (!customElements.get(name)) customElements.define(name, element);
  }
}
