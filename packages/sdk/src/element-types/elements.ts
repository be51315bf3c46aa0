// Generated from custom-elements.json by `pnpm generate`. Do not edit.
import type {
  CollectionFound,
  ItemFound,
  ItemsFound,
  ProgramFound,
  ProgramsFound,
  RegistrationFound,
  ResultsFound,
  SessionsFound,
  SurveyFound,
} from "./found.ts";

/** Attributes of `<heritage-archive>`. */
export interface HeritageArchiveAttributes {
  /** Only items of these kinds: `recipe, oral history`. */
  readonly kind?: string | undefined;
  /** Only items about one of these themes: `foodways`. */
  readonly theme?: string | undefined;
  /** Only items of one of these communities, by key. */
  readonly community?: string | undefined;
  /** Only items in one of these languages: `ti, it`. */
  readonly language?: string | undefined;
  /** Only items that one of these partners keeps, by id. */
  readonly holder?: string | undefined;
  /** Only items that have to do with a place in one of these countries, by their two letters: `ER, ET`. */
  readonly country?: string | undefined;
  /** Lets visitors search and filter. */
  readonly filters?: boolean | "" | undefined;
  /** How many items a page holds, 1 to 100. 12, unless set. */
  readonly "page-size"?: number | string | undefined;
  /** Your page about an item, `/archive/{slug}`; `{id}` works as well. Titles lead to it. */
  readonly "detail-href"?: string | undefined;
  /** The word that the parameters of your page's address begin with, in which stands what a visitor has chosen. `archive`, unless set. With `none` the address is left alone. */
  readonly parameters?: string | undefined;
  /** The API's address, such as `https://api.example.org/graphql`. Left out, the one that the script came from. */
  readonly api?: string | undefined;
  /** A publishable key (`hx_pub_…`). Public data needs none. */
  readonly "publishable-key"?: string | undefined;
  /** Preferred languages, most preferred first: `it, en`. Left out, the page's (`lang`), then the browser's. */
  readonly languages?: string | undefined;
  /** The level of the topmost heading, 1 to 6, as it fits into the page. */
  readonly "heading-level"?: number | string | undefined;
  /** Adds schema.org data for search engines to the page. */
  readonly "json-ld"?: boolean | "" | undefined;
  /** Shows in the page what else stands in the browser's console: what an editor should mend. Take it out before visitors come. */
  readonly debug?: boolean | "" | undefined;
}

/** Events of `<heritage-archive>`, which bubble. */
export interface HeritageArchiveEvents {
  /** The answer is there: `detail.archiveItems` is the page of the list. It comes again whenever the element has asked what may still be seen. */
  readonly "heritage-load": CustomEvent<ItemsFound>;
  /** There is no answer; `detail` is the error. */
  readonly "heritage-error": CustomEvent<Error>;
}

/** Attributes of `<heritage-calendar>`. */
export interface HeritageCalendarAttributes {
  /** Only dates of programs in which one of these partners takes part, by id. */
  readonly partner?: string | undefined;
  /** Only dates of these programs, by id (`prog_…`). */
  readonly program?: string | undefined;
  /** Only dates of programs of these kinds: `workshop, festival`. */
  readonly kind?: string | undefined;
  /** Only dates of programs held in one of these languages: `ti, it`. */
  readonly language?: string | undefined;
  /** Only dates that one attends in these ways: `in-person, hybrid, online`. */
  readonly attendance?: string | undefined;
  /** Only dates with a venue in one of these countries: `IT`. */
  readonly country?: string | undefined;
  /** Only dates of programs that cost nothing. */
  readonly free?: boolean | "" | undefined;
  /** How many dates a page holds, 1 to 100. 20, unless set. */
  readonly "page-size"?: number | string | undefined;
  /** Your page about a program, `/programs/{slug}`; `{id}` works as well. Titles lead to it. */
  readonly "detail-href"?: string | undefined;
  /** The API's address, such as `https://api.example.org/graphql`. Left out, the one that the script came from. */
  readonly api?: string | undefined;
  /** A publishable key (`hx_pub_…`). Public data needs none. */
  readonly "publishable-key"?: string | undefined;
  /** Preferred languages, most preferred first: `it, en`. Left out, the page's (`lang`), then the browser's. */
  readonly languages?: string | undefined;
  /** The level of the topmost heading, 1 to 6, as it fits into the page. */
  readonly "heading-level"?: number | string | undefined;
  /** Adds schema.org data for search engines to the page. */
  readonly "json-ld"?: boolean | "" | undefined;
  /** Shows in the page what else stands in the browser's console: what an editor should mend. Take it out before visitors come. */
  readonly debug?: boolean | "" | undefined;
}

/** Events of `<heritage-calendar>`, which bubble. */
export interface HeritageCalendarEvents {
  /** The answer is there: `detail.sessions` is the page of dates. */
  readonly "heritage-load": CustomEvent<SessionsFound>;
  /** There is no answer; `detail` is the error. */
  readonly "heritage-error": CustomEvent<Error>;
}

/** Attributes of `<heritage-collection>`. */
export interface HeritageCollectionAttributes {
  /** The collection: its slug, such as `two-looms`, or its id (`coll_…`). */
  readonly collection?: string | undefined;
  /** Instead: the name of the parameter of your page's address that holds it. With `parameter="collection"`, `/exhibition?collection=two-looms` shows that one. */
  readonly parameter?: string | undefined;
  /** How many entries a page holds, 1 to 50. 20, unless set. */
  readonly "page-size"?: number | string | undefined;
  /** Your page about an item, `/archive/{slug}`; `{id}` works as well. Titles lead to it. */
  readonly "detail-href"?: string | undefined;
  /** Your page about a program, `/programs/{slug}`; `{id}` works as well. The name of the program whose exhibition it is leads to it. */
  readonly "program-href"?: string | undefined;
  /** Your page where people tell you that they are in an item, or that they object, where nobody could ask them: `/tell-us?item={slug}`; `{id}` works as well. Left out, they tell it here, and whoever decides about it answers. */
  readonly "tell-us-href"?: string | undefined;
  /** The word that the parameters of your page's address begin with, in which stands which page a visitor reads. `collection`, unless set. With `none` the address is left alone. */
  readonly parameters?: string | undefined;
  /** The API's address, such as `https://api.example.org/graphql`. Left out, the one that the script came from. */
  readonly api?: string | undefined;
  /** A publishable key (`hx_pub_…`). Public data needs none. */
  readonly "publishable-key"?: string | undefined;
  /** Preferred languages, most preferred first: `it, en`. Left out, the page's (`lang`), then the browser's. */
  readonly languages?: string | undefined;
  /** The level of the topmost heading, 1 to 6, as it fits into the page. */
  readonly "heading-level"?: number | string | undefined;
  /** Adds schema.org data for search engines to the page. */
  readonly "json-ld"?: boolean | "" | undefined;
  /** Shows in the page what else stands in the browser's console: what an editor should mend. Take it out before visitors come. */
  readonly debug?: boolean | "" | undefined;
}

/** Events of `<heritage-collection>`, which bubble. */
export interface HeritageCollectionEvents {
  /** The answer is there: `detail.collection` is the collection, or null. It comes again whenever the element has asked what may still be seen. */
  readonly "heritage-load": CustomEvent<CollectionFound>;
  /** There is no answer; `detail` is the error. */
  readonly "heritage-error": CustomEvent<Error>;
}

/** Attributes of `<heritage-item>`. */
export interface HeritageItemAttributes {
  /** The item: its slug, such as `sunday-injera`, or its id (`item_…`). */
  readonly item?: string | undefined;
  /** Instead: the name of the parameter of your page's address that holds it. With `parameter="item"`, `/item?item=sunday-injera` shows that one. */
  readonly parameter?: string | undefined;
  /** Makes the item's title that of your page, where the page is about it alone. `{title}` stands for it: `{title} · Harbour Museum`. */
  readonly "document-title"?: string | undefined;
  /** Your page where people tell you that they are in it, or that they object, for an item whose people nobody could ask: `/tell-us?item={slug}`; `{id}` works as well. Left out, they tell it here, and whoever decides about it answers. */
  readonly "tell-us-href"?: string | undefined;
  /** The API's address, such as `https://api.example.org/graphql`. Left out, the one that the script came from. */
  readonly api?: string | undefined;
  /** A publishable key (`hx_pub_…`). Public data needs none. */
  readonly "publishable-key"?: string | undefined;
  /** Preferred languages, most preferred first: `it, en`. Left out, the page's (`lang`), then the browser's. */
  readonly languages?: string | undefined;
  /** The level of the topmost heading, 1 to 6, as it fits into the page. */
  readonly "heading-level"?: number | string | undefined;
  /** Adds schema.org data for search engines to the page. */
  readonly "json-ld"?: boolean | "" | undefined;
  /** Shows in the page what else stands in the browser's console: what an editor should mend. Take it out before visitors come. */
  readonly debug?: boolean | "" | undefined;
}

/** Events of `<heritage-item>`, which bubble. */
export interface HeritageItemEvents {
  /** The answer is there: `detail.archiveItem` is the item, or null. It comes again whenever the element has asked whether the item may still be seen. */
  readonly "heritage-load": CustomEvent<ItemFound>;
  /** There is no answer; `detail` is the error. */
  readonly "heritage-error": CustomEvent<Error>;
}

/** Attributes of `<heritage-program>`. */
export interface HeritageProgramAttributes {
  /** The program: its slug, such as `songs-of-the-red-sea`, or its id (`prog_…`). */
  readonly program?: string | undefined;
  /** Instead: the name of the parameter of your page's address that holds it. With `parameter="program"`, `/program?program=songs-of-the-red-sea` shows that one. */
  readonly parameter?: string | undefined;
  /** Makes the program's title that of your page, where the page is about it alone. `{title}` stands for it: `{title} · Harbour Museum`. */
  readonly "document-title"?: string | undefined;
  /** The API's address, such as `https://api.example.org/graphql`. Left out, the one that the script came from. */
  readonly api?: string | undefined;
  /** A publishable key (`hx_pub_…`). Public data needs none. */
  readonly "publishable-key"?: string | undefined;
  /** Preferred languages, most preferred first: `it, en`. Left out, the page's (`lang`), then the browser's. */
  readonly languages?: string | undefined;
  /** The level of the topmost heading, 1 to 6, as it fits into the page. */
  readonly "heading-level"?: number | string | undefined;
  /** Adds schema.org data for search engines to the page. */
  readonly "json-ld"?: boolean | "" | undefined;
  /** Shows in the page what else stands in the browser's console: what an editor should mend. Take it out before visitors come. */
  readonly debug?: boolean | "" | undefined;
}

/** Events of `<heritage-program>`, which bubble. */
export interface HeritageProgramEvents {
  /** The answer is there: `detail.program` is the program, or null. */
  readonly "heritage-load": CustomEvent<ProgramFound>;
  /** There is no answer; `detail` is the error. */
  readonly "heritage-error": CustomEvent<Error>;
}

/** Attributes of `<heritage-programs>`. */
export interface HeritageProgramsAttributes {
  /** Lets visitors search and filter. */
  readonly filters?: boolean | "" | undefined;
  /** How many programs a page holds, 1 to 100. 12, unless set. */
  readonly "page-size"?: number | string | undefined;
  /** Your page about a program, `/programs/{slug}`; `{id}` works as well. Titles lead to it. */
  readonly "detail-href"?: string | undefined;
  /** The word that the parameters of your page's address begin with, in which stands what a visitor has chosen: with `events`, `?events-kind=WORKSHOP&events-page=2`. `programs`, unless set; in a second listing on the page, `programs2`. With `none` the address is left alone. */
  readonly parameters?: string | undefined;
  /** Only programs of these kinds: `workshop, festival`. */
  readonly kind?: string | undefined;
  /** Only programs held in one of these languages: `ti, it`. */
  readonly language?: string | undefined;
  /** Only programs about one of these subjects, by key. */
  readonly subject?: string | undefined;
  /** Only programs about one of these themes: `foodways`. */
  readonly theme?: string | undefined;
  /** Only programs of one of these communities, by key. */
  readonly community?: string | undefined;
  /** Only programs in which one of these partners takes part, by id. */
  readonly partner?: string | undefined;
  /** Only programs that cost nothing. */
  readonly free?: boolean | "" | undefined;
  /** Which programs: those not over yet, unless set. */
  readonly when?: "upcoming" | "past" | "all" | undefined;
  /** The API's address, such as `https://api.example.org/graphql`. Left out, the one that the script came from. */
  readonly api?: string | undefined;
  /** A publishable key (`hx_pub_…`). Public data needs none. */
  readonly "publishable-key"?: string | undefined;
  /** Preferred languages, most preferred first: `it, en`. Left out, the page's (`lang`), then the browser's. */
  readonly languages?: string | undefined;
  /** The level of the topmost heading, 1 to 6, as it fits into the page. */
  readonly "heading-level"?: number | string | undefined;
  /** Adds schema.org data for search engines to the page. */
  readonly "json-ld"?: boolean | "" | undefined;
  /** Shows in the page what else stands in the browser's console: what an editor should mend. Take it out before visitors come. */
  readonly debug?: boolean | "" | undefined;
}

/** Events of `<heritage-programs>`, which bubble. */
export interface HeritageProgramsEvents {
  /** The answer is there: `detail.programs` is the page of the listing. */
  readonly "heritage-load": CustomEvent<ProgramsFound>;
  /** There is no answer; `detail` is the error. */
  readonly "heritage-error": CustomEvent<Error>;
}

/** Attributes of `<heritage-registration>`. */
export interface HeritageRegistrationAttributes {
  /** The session, by its id (`sess_…`). A page that only private links lead to needs none. */
  readonly session?: string | undefined;
  /** The API's address, such as `https://api.example.org/graphql`. Left out, the one that the script came from. */
  readonly api?: string | undefined;
  /** A publishable key (`hx_pub_…`). Public data needs none. */
  readonly "publishable-key"?: string | undefined;
  /** Preferred languages, most preferred first: `it, en`. Left out, the page's (`lang`), then the browser's. */
  readonly languages?: string | undefined;
  /** The level of the topmost heading, 1 to 6, as it fits into the page. */
  readonly "heading-level"?: number | string | undefined;
  /** Adds schema.org data for search engines to the page. */
  readonly "json-ld"?: boolean | "" | undefined;
  /** Shows in the page what else stands in the browser's console: what an editor should mend. Take it out before visitors come. */
  readonly debug?: boolean | "" | undefined;
}

/** Events of `<heritage-registration>`, which bubble. */
export interface HeritageRegistrationEvents {
  /** The answer is there: `detail.session` is the session, or null. It comes again when places have been taken or given back. */
  readonly "heritage-load": CustomEvent<RegistrationFound>;
  /** There is no answer; `detail` is the error. */
  readonly "heritage-error": CustomEvent<Error>;
}

/** Attributes of `<heritage-results>`. */
export interface HeritageResultsAttributes {
  /** The evaluation, by its id (`eval_…`). */
  readonly evaluation?: string | undefined;
  /** Your page about a program, `/programs/{slug}`; `{id}` works as well. The name of the program leads to it. */
  readonly "program-href"?: string | undefined;
  /** Instead: the program, by its slug or id. Of its evaluations the latest that has released something is shown. */
  readonly program?: string | undefined;
  /** Instead: the name of the parameter of your page's address that holds one or the other. With `parameter="program"`, `/results?program=songs-of-the-red-sea` shows that one. */
  readonly parameter?: string | undefined;
  /** Makes the evaluation's title that of your page, where the page is about it alone. `{title}` stands for it: `{title} · Harbour Museum`. */
  readonly "document-title"?: string | undefined;
  /** The API's address, such as `https://api.example.org/graphql`. Left out, the one that the script came from. */
  readonly api?: string | undefined;
  /** A publishable key (`hx_pub_…`). Public data needs none. */
  readonly "publishable-key"?: string | undefined;
  /** Preferred languages, most preferred first: `it, en`. Left out, the page's (`lang`), then the browser's. */
  readonly languages?: string | undefined;
  /** The level of the topmost heading, 1 to 6, as it fits into the page. */
  readonly "heading-level"?: number | string | undefined;
  /** Adds schema.org data for search engines to the page. */
  readonly "json-ld"?: boolean | "" | undefined;
  /** Shows in the page what else stands in the browser's console: what an editor should mend. Take it out before visitors come. */
  readonly debug?: boolean | "" | undefined;
}

/** Events of `<heritage-results>`, which bubble. */
export interface HeritageResultsEvents {
  /** The answer is there: `detail.evaluation` is the evaluation, or null; where a program is named, `detail.program.evaluations` holds it. */
  readonly "heritage-load": CustomEvent<ResultsFound>;
  /** There is no answer; `detail` is the error. */
  readonly "heritage-error": CustomEvent<Error>;
}

/** Attributes of `<heritage-survey>`. */
export interface HeritageSurveyAttributes {
  /** The API's address, such as `https://api.example.org/graphql`. Left out, the one that the script came from. */
  readonly api?: string | undefined;
  /** A publishable key (`hx_pub_…`). Public data needs none. */
  readonly "publishable-key"?: string | undefined;
  /** Preferred languages, most preferred first: `it, en`. Left out, the page's (`lang`), then the browser's. */
  readonly languages?: string | undefined;
  /** The level of the topmost heading, 1 to 6, as it fits into the page. */
  readonly "heading-level"?: number | string | undefined;
  /** Adds schema.org data for search engines to the page. */
  readonly "json-ld"?: boolean | "" | undefined;
  /** Shows in the page what else stands in the browser's console: what an editor should mend. Take it out before visitors come. */
  readonly debug?: boolean | "" | undefined;
}

/** Events of `<heritage-survey>`, which bubble. */
export interface HeritageSurveyEvents {
  /** The code was looked up: `detail.surveyByCode` tells what is asked. It comes again when a language is chosen, and when a lost connection is back. */
  readonly "heritage-load": CustomEvent<SurveyFound>;
  /** There is no answer; `detail` is the error. */
  readonly "heritage-error": CustomEvent<Error>;
}

/** Attributes by tag. */
export interface ElementAttributes {
  readonly "heritage-archive": HeritageArchiveAttributes;
  readonly "heritage-calendar": HeritageCalendarAttributes;
  readonly "heritage-collection": HeritageCollectionAttributes;
  readonly "heritage-item": HeritageItemAttributes;
  readonly "heritage-program": HeritageProgramAttributes;
  readonly "heritage-programs": HeritageProgramsAttributes;
  readonly "heritage-registration": HeritageRegistrationAttributes;
  readonly "heritage-results": HeritageResultsAttributes;
  readonly "heritage-survey": HeritageSurveyAttributes;
}

/** Events by tag. */
export interface ElementEvents {
  readonly "heritage-archive": HeritageArchiveEvents;
  readonly "heritage-calendar": HeritageCalendarEvents;
  readonly "heritage-collection": HeritageCollectionEvents;
  readonly "heritage-item": HeritageItemEvents;
  readonly "heritage-program": HeritageProgramEvents;
  readonly "heritage-programs": HeritageProgramsEvents;
  readonly "heritage-registration": HeritageRegistrationEvents;
  readonly "heritage-results": HeritageResultsEvents;
  readonly "heritage-survey": HeritageSurveyEvents;
}
