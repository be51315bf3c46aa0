import {
  asList,
  isNode,
  type JsonNode,
  textOf,
  typesOf,
  withBareNames,
} from "../../platform/feeds/json-ld.rules.ts";
import { cutAtWord, plainLine } from "../../platform/feeds/plain-text.ts";
import { foldedKey } from "../../platform/folding.ts";
import type { StoredText } from "../../platform/graphql/localized-text.ts";
import type { PlaceColumns } from "../../platform/graphql/record.type.ts";
import type {
  EventFacts,
  FeedSettings,
  PartnerFacts,
  ProgramFacts,
  SessionFacts,
  TermFacts,
} from "./event-facts.ts";
import { EventFields } from "./event-fields.ts";
import { eventReferences, organiserReference } from "./event-identity.rules.ts";
import { readCost } from "./event-offers.rules.ts";
import {
  type EventPlace,
  placeKey,
  readAttendanceMode,
  readCoordinates,
  readPlace,
  readStatus,
} from "./event-place.rules.ts";
import { type EventTimes, readTimes } from "./event-times.rules.ts";
import { type RecordNote, RecordNotes, Refusal } from "./record-notes.ts";

const eventTypes = new Set(
  (
    "Event BusinessEvent ChildrensEvent ComedyEvent ConferenceEvent CourseInstance DanceEvent DeliveryEvent " +
    "EducationEvent EventSeries ExhibitionEvent Festival FoodEvent Hackathon LiteraryEvent MusicEvent " +
    "PerformingArtsEvent PublicationEvent BroadcastEvent OnDemandEvent SaleEvent ScreeningEvent SocialEvent " +
    "SportsEvent TheaterEvent VisualArtsEvent"
  ).split(" "),
);
const mostParts = 50;
const longestTerm = 100;

/** The name is what the record calls itself, for whoever looks for it in the file. */
export type EventReading = { name: string | undefined; notes: RecordNote[] } & (
  | { facts: EventFacts }
  | { refusal: RecordNote }
);

/** Reads one record of a feed. Whatever it holds, the answer is an event or the reason why it is none. */
export function readEvent(record: unknown, settings: FeedSettings): EventReading {
  const node = isNode(record) ? withBareNames(record) : {};
  const ownName = textOf(node.name);
  const name = ownName === undefined ? undefined : cutAtWord(plainLine(ownName), 100);
  try {
    if (!isNode(record)) throw new Refusal("not_an_object", "The record is not a JSON object.");
    const reader = new EventReader(node, settings);
    return { name, facts: reader.read(), notes: reader.notes.list };
  } catch (error) {
    if (error instanceof Refusal) return { name, refusal: error.note, notes: [] };
    throw error;
  }
}

class EventReader {
  readonly notes = new RecordNotes();
  readonly #node: JsonNode;
  readonly #settings: FeedSettings;
  readonly #fields: EventFields;

  constructor(node: JsonNode, settings: FeedSettings) {
    this.#node = node;
    this.#settings = settings;
    this.#fields = new EventFields(this.notes, settings.language);
  }

  read(): EventFacts {
    this.#requireEvent();
    const title = this.#fields.name("name", this.#node.name);
    if (!title) throw new Refusal("name_missing", "The event has no name.");
    const { times, start } = this.#times();
    const partners = this.#partners();
    const place = readPlace(this.#node.location);
    const references = eventReferences({
      source: this.#settings.source,
      organiser: partners[0] ? originalOf(partners[0].name) : "",
      name: originalOf(title),
      start,
      place: placeKey(place),
    });
    const urls = this.#urls(place);
    const leads = partners.map(({ reference }) => reference);
    return {
      partners,
      program: this.#program({ reference: references.program, title, leads }, urls),
      session: this.#session(references.session, times, place, urls.session),
    };
  }

  #requireEvent(): void {
    const types = typesOf(this.#node);
    if (types.some((type) => eventTypes.has(type))) return;
    const shown = cutAtWord(types.join(", ") || "nothing", 100);
    throw new Refusal("not_an_event", `The record says that it is ${shown}, not an Event of schema.org.`);
  }

  #times(): { times: EventTimes; start: string } {
    const start = textOf(this.#node.startDate);
    if (start === undefined) throw new Refusal("start_missing", "The event has no startDate.");
    const read = readTimes(start, textOf(this.#node.endDate), this.#settings.zone);
    if (!read) {
      const message = `The startDate "${cutAtWord(start, 60)}" is neither a day nor a time of ISO 8601.`;
      throw new Refusal("start_unreadable", message);
    }
    for (const { code, message } of read.notes) this.notes.add(code, message);
    return { times: read.times, start };
  }

  #partners(): PartnerFacts[] {
    const partners = new Map<string, PartnerFacts>();
    for (const organiser of asList(this.#node.organizer ?? this.#node.organiser).slice(0, mostParts)) {
      const value = isNode(organiser) ? (organiser["@value"] ?? organiser.name) : organiser;
      const name = this.#fields.name("name of the organiser", value);
      if (name) {
        const reference = organiserReference(this.#settings.source, originalOf(name));
        const website = isNode(organiser) ? this.#fields.url("organizer.url", organiser.url) : null;
        if (!partners.has(reference)) partners.set(reference, { reference, name, website });
      } else if (isNode(organiser) && organiser["@id"] !== undefined) {
        const message =
          "The organiser is only a reference to another part of the file, which is not followed; write its name into the event.";
        this.notes.add("organiser_elsewhere", message);
      }
    }
    return [...partners.values()];
  }

  #urls(place: EventPlace) {
    const page = this.#fields.url("url", this.#node.url);
    const offers = asList(this.#node.offers).filter(isNode);
    const booking =
      offers.map((offer) => this.#fields.url("offers.url", offer.url)).find((url) => url !== null) ?? null;
    const room = place.virtual ? this.#fields.url("location.url", place.virtual.url) : null;
    return { page, booking, session: page ?? booking ?? room };
  }

  #program(
    known: Pick<ProgramFacts, "reference" | "title" | "leads">,
    { page, booking }: { page: string | null; booking: string | null },
  ): ProgramFacts {
    const { cost, notes } = readCost(this.#node.offers, this.#node.isAccessibleForFree);
    for (const { code, message } of notes) this.notes.add(code, message);
    return {
      ...known,
      description: this.#fields.description("description", this.#node.description),
      ...cost,
      booking_url: booking,
      info_url: page === booking ? null : page,
      source_url: page ?? booking,
      terms: [...this.#subjects(), ...this.#languages()],
    };
  }

  #session(reference: string, times: EventTimes, place: EventPlace, url: string | null): SessionFacts {
    const status = readStatus(this.#node.eventStatus);
    if (!status) {
      const message = "The eventStatus is not one of schema.org's, so the session counts as scheduled.";
      this.notes.add("status_unknown", message);
    }
    return {
      reference,
      ...times,
      time_zone: this.#settings.zone,
      attendance_mode: readAttendanceMode(this.#node.eventAttendanceMode, place),
      venue_name: this.#fields.title("location.name", place.name),
      ...this.#place(place),
      url,
      status: status ?? "SCHEDULED",
    };
  }

  #place(place: EventPlace): PlaceColumns {
    const { coordinates, reason } = readCoordinates(this.#node.location);
    if (reason) this.notes.add("coordinates_impossible", `The coordinates ${reason}, so they are left out.`);
    return {
      country: this.#fields.country(place.country),
      region: this.#fields.line("addressRegion", place.region),
      locality: this.#fields.line("addressLocality", place.locality),
      street_address: this.#fields.line("streetAddress", place.street),
      postal_code: this.#fields.line("postalCode", place.postalCode),
      ...coordinates,
    };
  }

  #subjects(): TermFacts[] {
    const { keywords } = this.#node;
    const terms = new Map<string, TermFacts>();
    for (const word of wordsAmong(keywords)) {
      const label = this.#fields.label("keyword", word);
      const longest = Object.values(label?.texts ?? {}).find((text) => text.length > longestTerm);
      const key = label ? foldedKey(originalOf(label), longestTerm) : "";
      if (longest !== undefined) {
        const message = `The keyword "${cutAtWord(longest, 40)}" is longer than ${longestTerm} characters, so it is left out.`;
        this.notes.add("keyword_too_long", message);
      } else if (key !== "" && !terms.has(key)) terms.set(key, { vocabulary: "SUBJECT", key, label });
    }
    if (terms.size > mostParts) {
      const message = `There are more than ${mostParts} keywords; the first ${mostParts} are kept.`;
      this.notes.add("keywords_too_many", message);
    }
    return [...terms.values()].slice(0, mostParts);
  }

  #languages(): TermFacts[] {
    const tags = asList(this.#node.inLanguage).flatMap((language) => {
      const given = textOf(isNode(language) ? (language.alternateName ?? language) : language);
      const each = given?.split(/[,;/]/, mostParts).filter((part) => part.trim() !== "") ?? [];
      return each.flatMap((part) => this.#fields.language("inLanguage", part) ?? []);
    });
    return [...new Set(tags)]
      .slice(0, mostParts)
      .map((key) => ({ vocabulary: "LANGUAGE", key, label: null }));
  }
}

/** Keywords are a list of words, of tagged words or of things with a name; or one text with commas between them. */
function wordsAmong(keywords: unknown): unknown[] {
  if (Array.isArray(keywords))
    return asList(keywords).map((word) => (isNode(word) ? (word.name ?? word) : word));
  const text = textOf(keywords);
  const language = isNode(keywords) ? keywords["@language"] : undefined;
  const words = text?.split(",", 1000) ?? [];
  return language === undefined ? words : words.map((word) => ({ "@value": word, "@language": language }));
}
const originalOf = (text: StoredText) => text.texts[text.source] ?? "";
