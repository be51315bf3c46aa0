import { asList, isNode, type JsonNode, textOf } from "../../../platform/feeds/json-ld/json-ld.rules.ts";
import type { ReadTracking } from "../../../platform/feeds/json-ld/read-tracking.ts";
import { cutAtWord } from "../../../platform/feeds/plain-text.ts";
import type { PlaceColumns } from "../../../platform/graphql/types/record.type.ts";
import { originalOf, type StoredText } from "../../../platform/texts/stored-text.ts";
import { readCost } from "../event-parts/event-offers.rules.ts";
import {
  type EventPlace,
  placeKey,
  readAttendanceMode,
  readPlace,
  readStatus,
} from "../event-parts/event-place.rules.ts";
import { type EventOccurrence, readOccurrences } from "../event-parts/event-sessions.ts";
import type { EventTimes } from "../event-parts/event-times.rules.ts";
import { RecordFields } from "../records/record-fields.ts";
import { type RecordNotes, Refusal } from "../records/record-notes.ts";
import type { EventFacts, FeedSettings, PartnerFacts, ProgramFacts, SessionFacts } from "./event-facts.ts";
import { eventReferences, nameKey, organiserReference } from "./event-identity.rules.ts";
import { EventTerms } from "./event-terms.ts";
import { saysCancelled } from "./event-words.ts";

const maxParts = 50;
const maxSubEvents = 200;
const deepest = 3;
/** What an event within another has from it, unless it says otherwise. */
const inherited = new Set(
  "organizer organiser location inLanguage isAccessibleForFree offers eventAttendanceMode eventStatus keywords".split(
    " ",
  ),
);

/** What the reading of one record shares. */
export interface Reading {
  notes: RecordNotes;
  tracking: ReadTracking;
  language: string;
}

interface Known {
  partners: PartnerFacts[];
  program: ProgramFacts;
  title: StoredText;
}

interface EventAddresses {
  page: string | null;
  booking: string | null;
  session: string | null;
}

/** Reads an event with the sessions that it consists of, and the events within it. */
export class EventReader {
  readonly #node: JsonNode;
  readonly #settings: FeedSettings;
  readonly #reading: Reading;
  readonly #notes: RecordNotes;
  readonly #fields: RecordFields;
  readonly #depth: number;
  readonly #addresses = new Map<JsonNode, EventAddresses>();

  constructor(node: JsonNode, settings: FeedSettings, reading: Reading, depth = 0) {
    this.#node = node;
    this.#settings = settings;
    this.#reading = reading;
    this.#notes = reading.notes;
    this.#fields = new RecordFields(reading.notes, reading.language);
    this.#depth = depth;
  }

  /** The event at each of its times. Those within it are its sessions where they bear its name, else events beside it. */
  read(): EventFacts[] {
    const title = this.#fields.name("name", this.#node.name);
    if (!title) throw new Refusal("name_missing", "The event has no name.");
    const within = this.#subEvents();
    const isPart = (event: JsonNode) => {
      const name = textOf(event.name);
      return name === undefined || nameKey(name) === nameKey(textOf(this.#node.name) ?? "");
    };
    const parts = within.filter(isPart);
    const others = within.filter((event) => !isPart(event)).flatMap((event) => this.#other(event));
    if (others.length > 0 && parts.length === 0 && !this.#hasTimes()) {
      const message =
        "The event has no startDate, so only the events within it are kept, each as a program of its own.";
      this.#notes.add("series_without_dates", message);
      return others;
    }
    const partners = this.#partners();
    const place = readPlace(this.#node.location);
    const program = this.#program(title, partners, place);
    const known = { partners, program, title };
    const sessions = parts.flatMap((part) => this.#part(part, known));
    return [...(sessions.length > 0 ? sessions : this.#sessions(this.#node, place, known)), ...others];
  }

  #hasTimes(): boolean {
    return asList(this.#node.startDate).length + asList(this.#node.eventSchedule).length > 0;
  }

  #subEvents(): JsonNode[] {
    if (this.#depth === deepest) return [];
    const given = asList(this.#node.subEvent ?? this.#node.subEvents).filter(isNode);
    return given
      .filter((event) => Object.keys(event).some((name) => !name.startsWith("@")))
      .slice(0, maxSubEvents)
      .map((event) => this.#reading.tracking.inheriting(event, this.#node, inherited));
  }

  /** An event within this one that has a name of its own. What is wrong with it does not keep this one out. */
  #other(event: JsonNode): EventFacts[] {
    return this.#trying(() => new EventReader(event, this.#settings, this.#reading, this.#depth + 1).read());
  }

  /** A session of this event that is told as an event within it. */
  #part(event: JsonNode, known: Known): EventFacts[] {
    return this.#trying(() => this.#sessions(event, readPlace(event.location), known));
  }

  #trying(read: () => EventFacts[]): EventFacts[] {
    try {
      return read();
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      this.#notes.add("sub_event_left_out", `A subEvent is left out: ${error.note.message}`);
      return [];
    }
  }

  #sessions(event: JsonNode, place: EventPlace, { partners, program, title }: Known): EventFacts[] {
    const occurrences = readOccurrences(event, this.#settings, this.#notes);
    const facts = this.#placeFacts(event, place, title);
    return occurrences.map(({ start, times }: EventOccurrence) => {
      const identity = { ...this.#identity(title, partners), start, place: placeKey(place) };
      const reference = eventReferences(identity).session;
      return { partners, program, session: { reference, ...times, ...facts } };
    });
  }

  #identity(title: StoredText, [home]: PartnerFacts[]) {
    const organiser = home ? originalOf(home.name) : "";
    return { source: this.#settings.source, organiser, name: originalOf(title) };
  }

  #partners(): PartnerFacts[] {
    const partners = new Map<string, PartnerFacts>();
    for (const organiser of asList(this.#node.organizer ?? this.#node.organiser).slice(0, maxParts)) {
      const value = isNode(organiser) ? organisersName(organiser) : organiser;
      const name = this.#fields.name("name of the organiser", value);
      if (!name) continue;
      const reference = organiserReference(this.#settings.source, originalOf(name));
      const website = isNode(organiser) ? this.#fields.url("organizer.url", organiser.url) : null;
      if (!partners.has(reference)) partners.set(reference, { reference, name, website });
    }
    return [...partners.values()];
  }

  #program(title: StoredText, partners: PartnerFacts[], place: EventPlace): ProgramFacts {
    const identity = { ...this.#identity(title, partners), start: "", place: placeKey(place) };
    const { page, booking } = this.#urls(this.#node, place);
    const { cost, notes } = readCost(this.#node.offers, this.#node.isAccessibleForFree);
    this.#notes.addAll(notes);
    const terms = new EventTerms(this.#fields, this.#notes);
    return {
      reference: eventReferences(identity).program,
      title,
      leads: partners.map(({ reference }) => reference),
      description: this.#fields.description("description", this.#node.description),
      ...cost,
      booking_url: booking,
      info_url: page === booking ? null : page,
      source_url: page ?? booking,
      terms: [...terms.subjects(this.#node.keywords), ...terms.languages(this.#node.inLanguage)],
    };
  }

  #urls(event: JsonNode, place: EventPlace): EventAddresses {
    let addresses = this.#addresses.get(event);
    if (!addresses) {
      addresses = this.#readUrls(event, place);
      this.#addresses.set(event, addresses);
    }
    return addresses;
  }

  #readUrls(event: JsonNode, place: EventPlace): EventAddresses {
    const page = this.#fields.url("url", event.url);
    const offers = asList(event.offers).filter(isNode);
    const booking =
      offers.map((offer) => this.#fields.url("offers.url", offer.url)).find((url) => url !== null) ?? null;
    const room = place.virtual ? this.#fields.url("location.url", place.virtual.url) : null;
    return { page, booking, session: page ?? booking ?? room };
  }

  /** What all sessions of an event share, in the order in which it is remembered. */
  #placeFacts(
    event: JsonNode,
    place: EventPlace,
    title: StoredText,
  ): Omit<SessionFacts, "reference" | keyof EventTimes> {
    return {
      time_zone: this.#settings.zone,
      attendance_mode: readAttendanceMode(event.eventAttendanceMode, place),
      venue_name: this.#fields.title("location.name", place.name),
      ...this.#place(place),
      url: this.#urls(event, place).session,
      status: this.#status(event.eventStatus, title),
    };
  }

  #place(place: EventPlace): PlaceColumns {
    if (place.coordinatesReason !== undefined)
      this.#notes.add(
        "coordinates_impossible",
        `The coordinates ${place.coordinatesReason}, so they are left out.`,
      );
    return {
      country: this.#fields.country(place.country),
      region: this.#fields.line("addressRegion", place.region),
      locality: this.#fields.line("addressLocality", place.locality),
      street_address: this.#fields.line("streetAddress", place.street),
      postal_code: this.#fields.line("postalCode", place.postalCode),
      ...place.coordinates,
    };
  }

  #status(stated: unknown, title: StoredText): SessionFacts["status"] {
    const status = readStatus(stated);
    if (!status) {
      const message = "The eventStatus is not one of schema.org's, so the session counts as scheduled.";
      this.#notes.add("status_unknown", message);
    }
    const said = Object.values(title.texts).find(saysCancelled);
    if (said !== undefined && status !== "CANCELLED") {
      const message = `The name "${cutAtWord(said, 60)}" seems to say that it is cancelled, which the eventStatus does not: look at it, and cancel it here if it is.`;
      this.#notes.add("cancelled_in_words", message);
    }
    return status ?? "SCHEDULED";
  }
}

/** An organisation's name or legal name, a person's name or its parts. */
function organisersName(organiser: JsonNode): unknown {
  const name = organiser["@value"] ?? organiser.name ?? organiser.legalName;
  if (name !== undefined && name !== null) return name;
  const parts = [organiser.givenName, organiser.familyName].flatMap((part) => textOf(part) ?? []);
  return parts.length > 0 ? parts.join(" ") : organiser.alternateName;
}
