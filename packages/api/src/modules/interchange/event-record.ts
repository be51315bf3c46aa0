import { canonicalLanguageTag } from "../../platform/graphql/languages.ts";
import type { StoredText } from "../../platform/graphql/localized-text.ts";
import { nowhere } from "../../platform/graphql/place-input.ts";
import type { PlaceColumns } from "../../platform/graphql/record.type.ts";
import { CountryCode } from "../../platform/graphql/scalars.ts";
import { textLimits } from "../../platform/graphql/text-input.ts";
import { fold } from "../../platform/search.ts";
import { digest, eventReferences, nameKey, organiserReference } from "./event-identity.rules.ts";
import { type EventCost, readCost } from "./event-offers.rules.ts";
import {
  type EventPlace,
  placeKey,
  readAttendanceMode,
  readCoordinates,
  readPlace,
  readStatus,
} from "./event-place.rules.ts";
import { cutAtWord, plainLine, plainText } from "./event-text.ts";
import { type EventTimes, readTimes, startKey } from "./event-times.rules.ts";
import {
  addressOf,
  asList,
  isEvent,
  isNode,
  type JsonNode,
  taggedTexts,
  textOf,
  typesOf,
  withBareNames,
} from "./json-ld.rules.ts";
import { readWebAddress } from "./web-address.rules.ts";

/** What holds for every record of an import. */
export interface FeedSettings {
  /** The name under which the feed's records are found again. */
  source: string;
  /** The IANA zone of times without an offset, and of the clock that sessions are shown on. */
  zone: string;
  /** The language of texts that do not name theirs. */
  language: string;
}

/** Why a record was refused, or what of it was left out or repaired. */
export interface RecordNote {
  code: string;
  message: string;
}

export interface PartnerFacts {
  reference: string;
  name: StoredText;
  website: string | null;
}

export interface TermFacts {
  vocabulary: "SUBJECT" | "LANGUAGE";
  key: string;
  label: StoredText | null;
}

export interface ProgramFacts extends EventCost {
  reference: string;
  title: StoredText;
  description: StoredText | null;
  booking_url: string | null;
  info_url: string | null;
  source_url: string | null;
  terms: TermFacts[];
}

export interface SessionFacts extends EventTimes, PlaceColumns {
  reference: string;
  time_zone: string;
  attendance_mode: string;
  venue_name: StoredText | null;
  url: string | null;
  status: string;
}

/** One event as it would be stored. */
export interface EventFacts {
  /** Its organisers, the first of them at home; none when the feed names nobody. */
  partners: PartnerFacts[];
  program: ProgramFacts;
  session: SessionFacts;
  /** Of several events of a program, the one of the highest rank says what the program is. */
  rank: string;
  /** Digests of what the record says, by what it says it of. */
  content: { session: string; status: string; program: string; partners: string };
}

export type EventReading = { name: string | undefined; notes: RecordNote[] } & (
  | { facts: EventFacts }
  | { refusal: RecordNote }
);

class Refusal extends Error {
  readonly note: RecordNote;
  constructor(code: string, message: string) {
    super(message);
    this.note = { code, message };
  }
}

/** Reads one record of a feed. Whatever it holds, the answer is an event or the reason why it is none. */
export function readEvent(record: unknown, settings: FeedSettings): EventReading {
  const node = isNode(record) ? record : {};
  const reader = new EventReader(hasBareNames(node) ? node : (withBareNames(node) as JsonNode), settings);
  const name = reader.shownName();
  try {
    if (!isNode(record)) throw new Refusal("not_an_object", "The record is not a JSON object.");
    return { name, facts: reader.read(), notes: reader.notes };
  } catch (error) {
    if (error instanceof Refusal) return { name, refusal: error.note, notes: [] };
    throw error;
  }
}

const hasBareNames = (node: JsonNode) => Object.keys(node).every((name) => !name.includes(":"));
const mostParts = 50;
const longestTerm = 100;

class EventReader {
  readonly notes: RecordNote[] = [];
  readonly #node: JsonNode;
  readonly #settings: FeedSettings;

  constructor(node: JsonNode, settings: FeedSettings) {
    this.#node = node;
    this.#settings = settings;
  }

  shownName(): string | undefined {
    const name = textOf(this.#node.name);
    return name === undefined ? undefined : cutAtWord(plainLine(name), 100);
  }

  read(): EventFacts {
    this.#requireEvent();
    const title = this.#title();
    const { times, start } = this.#times();
    const partners = this.#partners();
    const place = readPlace(this.#node.location);
    const name = title.texts[title.source] ?? "";
    const [home] = partners;
    const references = eventReferences({
      source: this.#settings.source,
      organiser: home?.name.texts[home.name.source],
      name,
      start: startKey(start, times),
      place: placeKey(place),
    });
    const urls = this.#urls(place);
    const program = this.#program(references.program, title, urls);
    const session = this.#session(references.session, times, place, urls.session);
    return {
      partners,
      program,
      session,
      rank: `${session.starts_at} ${session.reference}`,
      content: contentOf(partners, program, session),
    };
  }

  #requireEvent(): void {
    if (isEvent(this.#node)) return;
    const types = typesOf(this.#node).join(", ") || "nothing";
    throw new Refusal(
      "not_an_event",
      `The record says that it is ${cutAtWord(types, 100)}, not an Event of schema.org.`,
    );
  }

  #title(): StoredText {
    const title = this.#localized(this.#node.name, plainLine);
    if (!title) throw new Refusal("name_missing", "The event has no name.");
    requireShort("The name", title);
    return title;
  }

  #times(): { times: EventTimes; start: string } {
    const start = textOf(this.#node.startDate);
    if (start === undefined) throw new Refusal("start_missing", "The event has no startDate.");
    const read = readTimes(start, textOf(this.#node.endDate), this.#settings.zone);
    if (!read)
      throw new Refusal(
        "start_unreadable",
        `The startDate "${cutAtWord(start, 60)}" is neither a day nor a time.`,
      );
    this.notes.push(...read.notes);
    return { times: read.times, start };
  }

  #partners(): PartnerFacts[] {
    const partners = new Map<string, PartnerFacts>();
    for (const organiser of asList(this.#node.organizer ?? this.#node.organiser).slice(0, mostParts)) {
      const name = this.#localized(isNode(organiser) ? organiser.name : organiser, plainLine);
      if (name) {
        requireShort("The name of the organiser", name);
        const reference = organiserReference(this.#settings.source, name.texts[name.source] ?? "");
        const website = isNode(organiser) ? this.#url("organizer.url", organiser.url) : null;
        if (!partners.has(reference)) partners.set(reference, { reference, name, website });
      } else if (isNode(organiser) && organiser["@id"] !== undefined) {
        this.#note(
          "organiser_elsewhere",
          "The organiser is only a reference to another part of the file, which is not followed; write its name into the event.",
        );
      }
    }
    return [...partners.values()];
  }

  #urls(place: EventPlace) {
    const page = this.#url("url", this.#node.url);
    const offers = asList(this.#node.offers).filter(isNode);
    const booking =
      offers.map((offer) => this.#url("offers.url", offer.url)).find((url) => url !== null) ?? null;
    const online = page ?? booking ?? (place.virtual ? this.#url("location.url", place.virtual.url) : null);
    return { page, booking, session: online };
  }

  #program(
    reference: string,
    title: StoredText,
    { page, booking }: { page: string | null; booking: string | null },
  ): ProgramFacts {
    const { cost, notes } = readCost(this.#node.offers, this.#node.isAccessibleForFree);
    this.notes.push(...notes);
    return {
      reference,
      title,
      description: this.#cut(
        "description",
        this.#localized(this.#node.description, plainText),
        textLimits.description,
      ),
      ...cost,
      booking_url: booking,
      info_url: page === booking ? null : page,
      source_url: page ?? booking,
      terms: [...this.#subjects(), ...this.#languages()],
    };
  }

  #session(reference: string, times: EventTimes, place: EventPlace, url: string | null): SessionFacts {
    const status = readStatus(this.#node.eventStatus);
    if (!status)
      this.#note(
        "status_unknown",
        "The eventStatus is not one of schema.org's, so the session counts as scheduled.",
      );
    return {
      reference,
      ...times,
      time_zone: this.#settings.zone,
      attendance_mode: readAttendanceMode(this.#node.eventAttendanceMode, place),
      venue_name:
        place.name === undefined
          ? null
          : this.#cut("location.name", this.#localized(place.name, plainLine), textLimits.title),
      ...this.#place(place),
      url,
      status: status ?? "SCHEDULED",
    };
  }

  #place(place: EventPlace): PlaceColumns {
    const { coordinates, reason } = readCoordinates(this.#node.location);
    if (reason) this.#note("coordinates_impossible", `The coordinates ${reason}, so they are left out.`);
    return {
      ...nowhere,
      country: this.#country(place.country),
      region: this.#line("addressRegion", place.region),
      locality: this.#line("addressLocality", place.locality),
      street_address: this.#line("streetAddress", place.street),
      postal_code: this.#line("postalCode", place.postalCode),
      ...coordinates,
    };
  }

  #country(given: string | undefined): string | null {
    if (given === undefined) return null;
    const code = countryCode(given, this.#settings.language);
    if (!code)
      this.#note(
        "country_unknown",
        `The country "${cutAtWord(given, 60)}" is not known, so it is left out; write its ISO 3166-1 code.`,
      );
    return code ?? null;
  }

  #subjects(): TermFacts[] {
    const keywords = this.#node.keywords;
    const words = typeof keywords === "string" ? keywords.split(",") : asList(keywords).map(textOf);
    const terms = new Map<string, TermFacts>();
    for (const word of words) {
      const label = plainLine(word ?? "");
      const key = termKey(label);
      if (label.length > longestTerm)
        this.#note(
          "keyword_too_long",
          `The keyword "${cutAtWord(label, 40)}" is longer than ${longestTerm} characters, so it is left out.`,
        );
      else if (key !== "" && !terms.has(key))
        terms.set(key, { vocabulary: "SUBJECT", key, label: this.#inFeedLanguage(label) });
    }
    if (terms.size > mostParts)
      this.#note(
        "keywords_too_many",
        `There are more than ${mostParts} keywords; the first ${mostParts} are kept.`,
      );
    return [...terms.values()].slice(0, mostParts);
  }

  #languages(): TermFacts[] {
    const tags = asList(this.#node.inLanguage).flatMap((language) => {
      const given = isNode(language)
        ? (textOf(language.alternateName) ?? textOf(language))
        : textOf(language);
      const tag = given === undefined ? undefined : canonicalLanguageTag(given.trim());
      if (given !== undefined && !tag)
        this.#note(
          "language_unknown",
          `"${cutAtWord(given, 40)}" in inLanguage is not a BCP 47 language tag, so it is left out.`,
        );
      return tag ?? [];
    });
    return [...new Set(tags)]
      .slice(0, mostParts)
      .map((key) => ({ vocabulary: "LANGUAGE", key, label: null }));
  }

  #localized(value: unknown, clean: (text: string) => string): StoredText | null {
    const texts: Record<string, string> = {};
    for (const { text, language } of taggedTexts(value)) {
      if (text.includes("\0"))
        this.#note("nul_removed", "A text holds NUL characters, which no text can; they are removed.");
      const tag = (language && canonicalLanguageTag(language)) || this.#settings.language;
      const cleaned = clean(text);
      if (cleaned !== "") texts[tag] ??= cleaned;
    }
    const [source] = Object.keys(texts);
    return source === undefined ? null : { source, texts };
  }

  #inFeedLanguage(text: string): StoredText {
    return { source: this.#settings.language, texts: { [this.#settings.language]: text } };
  }

  #cut(property: string, stored: StoredText | null, limit: number): StoredText | null {
    if (!stored || Object.values(stored.texts).every((text) => text.length <= limit)) return stored;
    this.#note("text_cut", `The ${property} is longer than ${limit} characters; the rest is cut off.`);
    const texts = Object.entries(stored.texts).map(([language, text]) => [language, cutAtWord(text, limit)]);
    return { ...stored, texts: Object.fromEntries(texts) };
  }

  #line(property: string, given: string | undefined): string | null {
    const line = plainLine(given ?? "");
    if (line.length > textLimits.line)
      this.#note(
        "text_cut",
        `The ${property} is longer than ${textLimits.line} characters; the rest is cut off.`,
      );
    return line === "" ? null : cutAtWord(line, textLimits.line);
  }

  #url(property: string, value: unknown): string | null {
    const given = addressOf(value);
    if (given === undefined) return null;
    const read = readWebAddress(given);
    const shown = cutAtWord(given.trim(), 80);
    if ("reason" in read) {
      this.#note("url_dropped", `The ${property} "${shown}" ${read.reason}, so it is left out.`);
      return null;
    }
    if (read.isRepaired)
      this.#note(
        "url_repaired",
        `The ${property} "${shown}" is not a complete web address; it is read as ${cutAtWord(read.url, 80)}.`,
      );
    return read.url;
  }

  #note(code: string, message: string): void {
    if (!this.notes.some((note) => note.message === message)) this.notes.push({ code, message });
  }
}

function requireShort(what: string, text: StoredText): void {
  if (Object.values(text.texts).every((each) => each.length <= textLimits.title)) return;
  throw new Refusal(
    "name_too_long",
    `${what} is longer than ${textLimits.title} characters. Shorten it at its publisher.`,
  );
}

/** The key of a subject, the same that programs made here give it: spellings by case, accents and spaces agree. */
function termKey(text: string): string {
  return fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim()
    .slice(0, longestTerm)
    .replace(/\p{Surrogate}$/u, "");
}

function contentOf(
  partners: PartnerFacts[],
  program: ProgramFacts,
  { status, ...session }: SessionFacts,
): EventFacts["content"] {
  return {
    session: digest(session),
    status,
    program: digest(
      program,
      partners.map(({ reference }) => reference),
    ),
    partners: digest(partners),
  };
}

const countriesByName = new Map<string, Map<string, string>>();

function countryCode(given: string, language: string): string | undefined {
  const text = given.trim();
  const code = /^[a-z]{2}$/i.test(text)
    ? text.toUpperCase()
    : (countryNames(language).get(nameKey(text)) ?? countryNames("en").get(nameKey(text)));
  return code !== undefined && isCountry(code) ? code : undefined;
}

function isCountry(code: string): boolean {
  try {
    return CountryCode.parseValue(code) === code;
  } catch {
    return false;
  }
}

const letters = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"];

/** Every country by its name in a language, as the runtime knows them. */
function countryNames(language: string): Map<string, string> {
  const known = countriesByName.get(language);
  if (known) return known;
  const names = new Map<string, string>();
  const supported = Intl.DisplayNames.supportedLocalesOf([language]).length > 0;
  const namer = new Intl.DisplayNames([supported ? language : "en"], { type: "region", fallback: "none" });
  for (const code of letters.flatMap((one) => letters.map((two) => one + two))) {
    const name = namer.of(code);
    if (name !== undefined && isCountry(code)) names.set(nameKey(name), code);
  }
  countriesByName.set(language, names);
  return names;
}
