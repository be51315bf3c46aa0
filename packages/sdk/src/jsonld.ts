import { type JsonLdNode, known } from "./jsonld-node.ts";

export type { JsonLdNode };

/** A text as it was served. */
interface Text {
  readonly text: string;
}

/** What is needed of a session; every session of this package has it. */
export interface DescribedSession {
  readonly id?: string;
  readonly startsAt: string;
  readonly endsAt: string | null;
  readonly localStart: string;
  readonly localEnd: string | null;
  readonly isAllDay?: boolean;
  readonly attendanceMode: string;
  readonly status: string;
  readonly url?: string | null;
  readonly venue: {
    readonly name: Text | null;
    readonly streetAddress?: string | null;
    readonly locality: string | null;
    readonly region?: string | null;
    readonly postalCode?: string | null;
    readonly country?: string | null;
    readonly latitude?: number | null;
    readonly longitude?: number | null;
  } | null;
}

/** What is needed of a program; every program of this package has it. */
export interface DescribedProgram {
  readonly title: Text;
  readonly summary?: Text | null;
  readonly description?: Text | null;
  readonly kind: string;
  readonly startsOn?: string | null;
  readonly endsOn?: string | null;
  readonly lifecycle?: string;
  readonly languages: readonly { readonly tag: string }[];
  readonly cost?: {
    readonly kind: string;
    readonly min: { readonly minorUnits: number; readonly currency: string } | null;
    readonly max: { readonly minorUnits: number; readonly currency: string } | null;
  };
  readonly ages?: { readonly min: number | null; readonly max: number | null } | null;
  readonly partner: { readonly name: Text; readonly website?: string | null } | null;
  readonly bookingUrl?: string | null;
  readonly infoUrl?: string | null;
  readonly sessions?: { readonly nodes: readonly DescribedSession[] };
}

/** What the page knows and the API does not. */
export interface EventOptions {
  /** The page that shows it. Left out, the program's own address is given, if it has one. */
  readonly url?: string | undefined;
}

/** A schema.org `Event`, or one of its kinds. */
export type EventJsonLd = JsonLdNode;

const SCHEMA = "https://schema.org";
const KINDS: Record<string, string> = {
  EXHIBITION: "ExhibitionEvent",
  FESTIVAL: "Festival",
  SHARED_MEAL: "FoodEvent",
  TRAINING: "EducationEvent",
  WORKSHOP: "EducationEvent",
};
const ATTENDANCE: Record<string, string> = { IN_PERSON: "Offline", ONLINE: "Online", HYBRID: "Mixed" };

/** A node of which more is known than its type. */
function some(type: string, node: object): object | undefined {
  const facts = known(node);
  return Object.keys(facts)[0] ? { "@type": type, ...facts } : undefined;
}

/** MOVED_ONLINE → MovedOnline. */
const pascal = (word: string) =>
  word.toLowerCase().replace(/(?:^|_)(.)/g, (_, letter: string) => letter.toUpperCase());

const iso = (milliseconds: number) => new Date(milliseconds).toISOString();

/** A time by the clock of the place, with the offset that this clock has then. */
function localTime(local: string, instant: string): string {
  const clock = Date.parse(`${local}Z`);
  const offset = clock - Date.parse(instant);
  // Half a minute more, to round: before there were zones, offsets had seconds.
  const distance = iso(Math.abs(offset) + 30_000).slice(11, 16);
  return `${iso(clock).slice(0, 19)}${offset < 0 ? "-" : "+"}${distance}`;
}

/** Beginning and end; of whole days only the days, of which one that begins at the last midnight is none. */
function timesOf({ startsAt, endsAt, localStart, localEnd, isAllDay }: DescribedSession) {
  if (!isAllDay)
    return {
      startDate: localTime(localStart, startsAt),
      endDate: localEnd && endsAt && localTime(localEnd, endsAt),
    };
  const startDate = localStart.slice(0, 10);
  const lastDay = localEnd && iso(Date.parse(`${localEnd}Z`) - 1000).slice(0, 10);
  return { startDate, endDate: lastDay && lastDay < startDate ? startDate : lastDay };
}

function placeOf({ venue }: DescribedSession): object | undefined {
  if (!venue) return undefined;
  const { name, latitude, longitude, locality, region, streetAddress, postalCode, country } = venue;
  return some("Place", {
    name: name?.text,
    address: some("PostalAddress", {
      streetAddress,
      postalCode,
      addressLocality: locality,
      addressRegion: region,
      addressCountry: country,
    }),
    geo: some("GeoCoordinates", { latitude, longitude }),
  });
}

function locationOf(session: DescribedSession, mode: string, url: string | null | undefined): unknown {
  const place = placeOf(session);
  const virtual = url && { "@type": "VirtualLocation", url };
  if (mode === "ONLINE") return virtual;
  return mode === "HYBRID" ? [place, virtual].filter(Boolean) : place;
}

/** An offer for each price that is known: one, or the least and the most. */
function offersOf({ cost, bookingUrl }: DescribedProgram): object[] {
  const { min, max } = cost ?? {};
  if (!min) return [];
  const { currency: priceCurrency } = min;
  const format = new Intl.NumberFormat("en", { style: "currency", currency: priceCurrency });
  const unit = 10 ** (format.resolvedOptions().maximumFractionDigits ?? 2);
  return [...new Set([min.minorUnits, max?.minorUnits ?? min.minorUnits])].map((units) =>
    known({ "@type": "Offer", price: units / unit, priceCurrency, url: bookingUrl }),
  );
}

const FREE: Record<string, boolean> = { FREE: true, FIXED: false };

function eventOf(
  program: DescribedProgram,
  url: string | null | undefined,
  status: string,
  facts: object,
): EventJsonLd {
  const { kind, title, summary, description, lifecycle, languages, cost, ages, partner } = program;
  return known({
    "@type": KINDS[kind] ?? "Event",
    name: title.text,
    description: (summary ?? description)?.text,
    ...facts,
    eventStatus: `${SCHEMA}/Event${pascal(lifecycle === "CANCELLED" ? lifecycle : status)}`,
    organizer: partner && known({ "@type": "Organization", name: partner.name.text, url: partner.website }),
    inLanguage: languages.map(({ tag }) => tag),
    isAccessibleForFree: FREE[cost?.kind ?? ""],
    offers: offersOf(program),
    typicalAgeRange: ages && `${ages.min ?? 0}-${ages.max ?? ""}`,
    url,
  });
}

/** One session of a program as a schema.org event, with its time by the clock of the place. */
export function sessionEvent(
  session: DescribedSession,
  program: DescribedProgram,
  { url }: EventOptions = {},
): EventJsonLd {
  const { attendanceMode, id, status } = session;
  const page = session.url ?? url ?? program.infoUrl;
  const mode = status === "MOVED_ONLINE" ? "ONLINE" : attendanceMode;
  const word = ATTENDANCE[mode];
  return eventOf(program, page, status, {
    identifier: id,
    ...timesOf(session),
    eventAttendanceMode: word && `${SCHEMA}/${word}EventAttendanceMode`,
    location: locationOf(session, mode, page),
  });
}

/** A program as schema.org events: one for each session that came with it, or one for its days where none did. */
export function programEvents(program: DescribedProgram, options: EventOptions = {}): EventJsonLd[] {
  const { sessions, startsOn, endsOn, infoUrl } = program;
  if (sessions?.nodes.length) return sessions.nodes.map((session) => sessionEvent(session, program, options));
  if (!startsOn) return [];
  return [eventOf(program, options.url ?? infoUrl, "SCHEDULED", { startDate: startsOn, endDate: endsOn })];
}

/** Nodes as the text of a `<script type="application/ld+json">`. It cannot end the script, whatever is in it. */
export function jsonLdText(nodes: readonly JsonLdNode[]): string {
  return JSON.stringify({ "@context": SCHEMA, "@graph": nodes }).replaceAll("<", "\\u003c");
}
