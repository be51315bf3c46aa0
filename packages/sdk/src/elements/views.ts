import type {
  CollectionFound,
  ItemFound,
  ItemsFound,
  RegistrationFound,
  ResultsFound,
  SessionsFound,
  SurveyFound,
} from "../element-types/found.ts";
import { wordsOfArchive } from "./archive/archive-words.ts";
import { dateOf } from "./archive/item-date.ts";
import { wordsOfCalendar } from "./calendar/calendar-words.ts";
import type { AnyElement, View } from "./heritage-element.ts";
import type { Words } from "./label-files.ts";
import type { LaterWords, LoadPart } from "./later-words.ts";
import type { LentPictures } from "./lent-picture.ts";
import type { Objections } from "./objection/objections.ts";
import type { PaperSheets } from "./paper/paper-sheets.ts";
import { wordsOfRegistration } from "./registration/registration-words.ts";
import type { view as languages } from "./results/languages/languages-table.ts";
import type { view as quotes } from "./results/quotes.ts";
import { wordsOfResults } from "./results/results-words.ts";
import type { SharedParts } from "./shared-parts.ts";
import type { view as questions } from "./survey/course.ts";
import { wordsOfSurvey } from "./survey/survey-words.ts";
import type { Withdrawal } from "./survey/withdrawal.ts";

// The hashes of what this file loads; see part.ts.
declare const PARTS: Readonly<Record<string, string>> | undefined;

/** What is shown where there is something of the archive, a survey, results or a registration, by its names. */
export interface Shown {
  readonly calendar: View<SessionsFound>;
  readonly collection: View<CollectionFound>;
  readonly item: View<ItemFound>;
  readonly languages: ReturnType<typeof languages>;
  readonly listing: View<ItemsFound>;
  readonly objections: Objections;
  readonly pictures: LentPictures;
  readonly questions: ReturnType<typeof questions>;
  readonly quotes: ReturnType<typeof quotes>;
  readonly registration: View<RegistrationFound>;
  readonly results: View<ResultsFound>;
  readonly sheet: PaperSheets;
  readonly survey: View<SurveyFound>;
  readonly withdrawal: Withdrawal;
}

interface Page<Name extends keyof Shown> {
  readonly view: (host: AnyElement, parts: ViewParts) => Shown[Name];
}

const pages: { readonly [Name in keyof Shown]: () => Promise<Page<Name>> } = {
  calendar: () => import("./calendar/calendar-page.ts"),
  collection: () => import("./archive/collection-page.ts"),
  item: () => import("./archive/item-page.ts"),
  languages: () => import("./results/languages/languages-table.ts"),
  listing: () => import("./archive/archive-listing.ts"),
  objections: () => import("./objection/objections.ts"),
  pictures: () => import("./archive/lent-pictures.ts"),
  questions: () => import("./survey/course.ts"),
  quotes: () => import("./results/quotes.ts"),
  registration: () => import("./registration/registration-page.ts"),
  results: () => import("./results/results-page.ts"),
  sheet: () => import("./paper/paper-sheets.ts"),
  survey: () => import("./survey/survey-page.ts"),
  withdrawal: () => import("./survey/withdrawal.ts"),
};

/** Whose labels they need, where these are not those of the archive. */
const labels: Partial<Record<keyof Shown, LaterWords>> = {
  calendar: wordsOfCalendar,
  languages: wordsOfResults,
  questions: wordsOfSurvey,
  quotes: wordsOfResults,
  registration: wordsOfRegistration,
  results: wordsOfResults,
  sheet: wordsOfSurvey,
  survey: wordsOfSurvey,
  withdrawal: wordsOfSurvey,
};

/** What these take along of what is there already. */
export interface ViewParts extends SharedParts {
  readonly dateOf: typeof dateOf;
  /** The labels that they need, in a language; a promise until they are there. */
  readonly words: (language: string) => Words | Promise<unknown>;
}

/** What is shown under a name. Its labels come while it is loaded. */
export async function viewOf<Name extends keyof Shown>(
  name: Name,
  host: AnyElement,
  shared: SharedParts,
): Promise<Shown[Name]> {
  const load: LoadPart = (part, from) => shared.part(part, from, PARTS);
  const wordsIn = labels[name] ?? wordsOfArchive;
  const parts = { ...shared, dateOf, words: (language: string) => wordsIn(language, load) };
  const words = parts.words(host.reader.labels.lang);
  const { view } = await load(name, pages[name]);
  await words;
  return view(host, parts);
}
