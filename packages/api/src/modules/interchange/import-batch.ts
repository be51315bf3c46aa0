import { groupBy } from "../../platform/graphql/list-reads.ts";
import type { StoredText } from "../../platform/graphql/localized-text.ts";
import { slugify } from "../../platform/graphql/slug.ts";
import { applyTexts, textsOf } from "../../platform/graphql/text-input.ts";
import { UserErrors } from "../../platform/graphql/user-errors.ts";
import { searchVector } from "../../platform/search.ts";
import { digest, referenceNumber } from "./event-identity.rules.ts";
import type { EventFacts, PartnerFacts, ProgramFacts } from "./event-record.ts";
import type { ImportWrites, Known, SessionRow, StoredProgram, TermRow } from "./import-writes.ts";

export type Change = "created" | "updated" | "unchanged";

/** What became of a batch: of each event in turn, and of each partner and program it names. */
export interface BatchOutcome {
  events: Change[];
  partners: Map<string, Change>;
  programs: Map<string, Change>;
}

/** The partner that is home of what names no organiser: one that exists, or what it would be. */
export type Importer = { id: string } | { facts: PartnerFacts };

interface EventChange {
  event: EventFacts;
  /** Of the session that the event was imported as before. */
  id: string | undefined;
  /** What the event says otherwise than before. */
  news: { session: boolean; status: boolean; program: boolean; partners: boolean };
}

interface Wanted<T> {
  facts: T;
  hash: string;
  rank: string;
  /** True when an event says something new of it. */
  isNews: boolean;
}

interface Home {
  id: string;
  home_partner_id: string;
}

const sessionsAtOnce = 1000;

/** Writes events with their programs and partners, in a transaction of its caller's. Unchanged ones cost one look-up. */
export class ImportBatch {
  readonly #writes: ImportWrites;
  readonly #importer: Importer;
  readonly #outcome: BatchOutcome = { events: [], partners: new Map(), programs: new Map() };

  constructor(writes: ImportWrites, importer: Importer) {
    this.#writes = writes;
    this.#importer = importer;
  }

  async write(events: EventFacts[]): Promise<BatchOutcome> {
    const changes = await this.#changes(events);
    if (changes.length > 0) {
      const partners = await this.#writePartners(changes);
      const programs = await this.#writePrograms(changes, partners);
      await this.#writeSessions(changes, programs);
      await this.#setDays(changes, programs);
    }
    return this.#outcome;
  }

  async #changes(events: EventFacts[]): Promise<EventChange[]> {
    const known = byReference(
      await this.#writes.knownSessions(events.map((event) => event.session.reference)),
    );
    const changes = events.map((event): EventChange => {
      const before = known.get(event.session.reference);
      return { event, id: before?.id, news: newsOf(event, before?.content_hash) };
    });
    for (const { event, id, news } of changes) {
      const isNews = Object.values(news).includes(true);
      this.#outcome.events.push(id === undefined ? "created" : isNews ? "updated" : "unchanged");
      for (const { reference } of event.partners) this.#outcome.partners.set(reference, "unchanged");
      this.#outcome.programs.set(event.program.reference, "unchanged");
    }
    return changes.filter((_change, index) => this.#outcome.events[index] !== "unchanged");
  }

  async #writePartners(changes: EventChange[]): Promise<Map<string, string>> {
    const wanted = new Map<string, Wanted<PartnerFacts>>();
    for (const { event, news } of changes) {
      for (const facts of event.partners) want(wanted, facts, digest(facts), event.rank, news.partners);
      if (event.partners.length === 0 && "facts" in this.#importer) {
        const { facts } = this.#importer;
        want(wanted, facts, digest(facts), "", false);
      }
    }
    const known = byReference(await this.#writes.knownPartners([...wanted.keys()]));
    const ids = new Map([...known].map(([reference, { id }]) => [reference, id]));
    for (const [reference, id] of await this.#createPartners(missing(wanted, known))) ids.set(reference, id);
    await this.#updatePartners(wanted, known);
    return ids;
  }

  async #createPartners(wanted: Wanted<PartnerFacts>[]): Promise<Map<string, string>> {
    const ids = await this.#writes.newIds(wanted.length);
    const slugs = await this.#slugs(
      "partners",
      wanted.map(({ facts }) => ({ text: facts.name, reference: facts.reference })),
    );
    const rows = wanted.map(({ facts, hash, rank }, index) => ({
      ...facts,
      id: ids[index] ?? "",
      slug: slugs[index] ?? "",
      sort_name: sourceText(facts.name),
      search_vector: searchVector(textsOf(facts.name)),
      content_hash: hash,
      content_rank: rank,
    }));
    await this.#writes.insertPartners(rows);
    for (const { reference } of rows) this.#outcome.partners.set(reference, "created");
    return new Map(rows.map(({ reference, id }) => [reference, id]));
  }

  async #updatePartners(wanted: Map<string, Wanted<PartnerFacts>>, known: Map<string, Known>): Promise<void> {
    const { decisive, altered } = decided(wanted, known);
    await this.#writes.remember(
      "partner_references",
      decisive.map(({ facts, hash, rank }) => remembered(facts.reference, hash, rank)),
    );
    if (altered.length === 0) return;
    const stored = byId(
      await this.#writes.storedPartners(altered.map(({ facts }) => known.get(facts.reference)?.id ?? "")),
    );
    const rows = altered.flatMap(({ facts }) => {
      const before = stored.get(known.get(facts.reference)?.id ?? "");
      const name = withText(before?.name ?? null, facts.name) ?? facts.name;
      this.#outcome.partners.set(facts.reference, "updated");
      const search_vector = searchVector([...textsOf(name), ...textsOf(before?.description)]);
      return before
        ? [{ id: before.id, name, website: facts.website, sort_name: sourceText(name), search_vector }]
        : [];
    });
    await this.#writes.updatePartners(rows);
  }

  async #writePrograms(changes: EventChange[], partners: Map<string, string>): Promise<Map<string, Home>> {
    const wanted = new Map<string, Wanted<ProgramFacts>>();
    for (const { event, news } of changes)
      want(wanted, event.program, event.content.program, event.rank, news.program);
    const known = byReference(await this.#writes.knownPrograms([...wanted.keys()]));
    const homes = new Map<string, Home>(known);
    for (const [reference, home] of await this.#createPrograms(missing(wanted, known), changes, partners))
      homes.set(reference, home);
    await this.#addLeads(changes, homes, partners);
    await this.#updatePrograms(wanted, known);
    return homes;
  }

  async #createPrograms(
    wanted: Wanted<ProgramFacts>[],
    changes: EventChange[],
    partners: Map<string, string>,
  ): Promise<Map<string, Home>> {
    const ids = await this.#writes.newIds(wanted.length);
    const slugs = await this.#slugs(
      "programs",
      wanted.map(({ facts }) => ({ text: facts.title, reference: facts.reference })),
    );
    const events = groupBy(changes, ({ event }) => event.program.reference);
    const rows = wanted.map(({ facts, hash, rank }, index) => {
      const own = (events.get(facts.reference) ?? []).map(({ event }) => event);
      return {
        ...facts,
        id: ids[index] ?? "",
        home_partner_id: this.#homeOf(own[0], partners),
        slug: slugs[index] ?? "",
        sort_title: sourceText(facts.title),
        search_vector: searchVector(
          [facts.title, facts.description, ...facts.terms.map(({ label }) => label)].flatMap(textsOf),
        ),
        starts_on: own.map(({ session }) => session.local_start.slice(0, 10)).sort()[0] ?? "",
        ends_on: own.map(lastDay).sort().at(-1) ?? "",
        content_hash: hash,
        content_rank: rank,
      };
    });
    await this.#writes.insertPrograms(rows);
    await this.#writes.addTerms(rows.flatMap((row) => termRows(row, row.terms)));
    for (const { reference } of rows) this.#outcome.programs.set(reference, "created");
    return new Map(rows.map((row) => [row.reference, row]));
  }

  #homeOf(event: EventFacts | undefined, partners: Map<string, string>): string {
    const organiser = event?.partners[0];
    if (organiser) return partners.get(organiser.reference) ?? "";
    return "id" in this.#importer ? this.#importer.id : (partners.get(this.#importer.facts.reference) ?? "");
  }

  /** Who organises a program leads it; the partner that only imports it has no part in it. */
  async #addLeads(
    changes: EventChange[],
    homes: Map<string, Home>,
    partners: Map<string, string>,
  ): Promise<void> {
    const rows = new Map<
      string,
      { program_id: string; home_partner_id: string; partner_id: string; position: number }
    >();
    for (const { event } of changes.filter(({ news }) => news.program)) {
      const home = homes.get(event.program.reference);
      for (const [position, { reference }] of event.partners.entries()) {
        const partner_id = partners.get(reference);
        if (home && partner_id)
          rows.set(`${home.id} ${partner_id}`, {
            program_id: home.id,
            home_partner_id: home.home_partner_id,
            partner_id,
            position,
          });
      }
    }
    await this.#writes.addLeads([...rows.values()]);
  }

  async #updatePrograms(wanted: Map<string, Wanted<ProgramFacts>>, known: Map<string, Known>): Promise<void> {
    const { decisive, altered } = decided(wanted, known);
    await this.#writes.remember(
      "program_references",
      decisive.map(({ facts, hash, rank }) => remembered(facts.reference, hash, rank)),
    );
    const ids = altered.map(({ facts }) => known.get(facts.reference)?.id ?? "");
    if (ids.length === 0) return;
    const stored = byId(await this.#writes.storedPrograms(ids));
    const told = altered.flatMap(({ facts }) => {
      const before = stored.get(known.get(facts.reference)?.id ?? "");
      this.#outcome.programs.set(facts.reference, "updated");
      return before ? [{ facts, before }] : [];
    });
    await this.#writes.updatePrograms(told.map(({ facts, before }) => alteredProgram(facts, before)));
    const terms = told.flatMap(({ facts, before }) => termRows(before, facts.terms));
    await this.#writes.removeOtherTerms(terms);
    await this.#writes.addTerms(terms);
    await this.#index(ids);
  }

  /** Sessions are found by their program's words too. */
  async #index(programIds: string[]): Promise<void> {
    const programs = await this.#writes.storedPrograms(programIds);
    await this.#writes.indexPrograms(
      programs.map(({ id, title, summary, description, kind_term, labels }) => ({
        id,
        search_vector: searchVector([title, summary, description, kind_term, ...labels].flatMap(textsOf)),
      })),
    );
    const sessions = await this.#writes.storedVenues(programIds);
    for (let first = 0; first < sessions.length; first += sessionsAtOnce) {
      const some = sessions.slice(first, first + sessionsAtOnce);
      await this.#writes.indexSessions(
        some.map(({ id, venue_name }) => ({ id, venue_vector: searchVector(textsOf(venue_name)) })),
      );
    }
  }

  async #writeSessions(changes: EventChange[], programs: Map<string, Home>): Promise<void> {
    const created = changes.filter(({ id }) => id === undefined);
    const ids = await this.#writes.newIds(created.length);
    const updated = changes.filter(({ id, news }) => id !== undefined && (news.session || news.status));
    await this.#writes.insertSessions(
      created.map((change, index) => sessionRow({ ...change, id: ids[index] }, programs)),
    );
    await this.#writes.updateSessions(updated.map((change) => sessionRow(change, programs)));
    await this.#writes.rememberSessions(
      changes
        .filter(({ id }) => id !== undefined)
        .map(({ event }) => ({ reference: event.session.reference, content_hash: contentHash(event) })),
    );
  }

  async #setDays(changes: EventChange[], programs: Map<string, Home>): Promise<void> {
    const moved = changes.filter(({ news }) => news.session).map(({ event }) => event.program.reference);
    const references = new Map(
      [...new Set(moved)].map((reference) => [programs.get(reference)?.id ?? "", reference]),
    );
    for (const [id, reference] of references)
      if (this.#outcome.programs.get(reference) === "created") references.delete(id);
    if (references.size === 0) return;
    for (const id of await this.#writes.setDays([...references.keys()]))
      this.#outcome.programs.set(references.get(id) ?? "", "updated");
  }

  /** A readable slug for each; with a few letters of its own where the plain one is taken. */
  async #slugs(
    table: "partners" | "programs",
    named: { text: StoredText; reference: string }[],
  ): Promise<string[]> {
    const plain = named.map(
      ({ text }) =>
        textsOf(text)
          .map(slugify)
          .find((slug) => slug !== "") ?? "",
    );
    const taken = await this.#writes.takenSlugs(table, plain);
    return named.map(({ reference }, index) => {
      const slug = plain[index] || table.slice(0, -1);
      const isFree = plain[index] !== "" && !taken.has(slug);
      taken.add(slug);
      return isFree ? slug : `${slug}-${referenceNumber(reference).toString(36).slice(-8)}`;
    });
  }
}

const contentHash = ({ content }: EventFacts) =>
  [content.session, content.status, content.program, content.partners].join(".");

function newsOf({ content }: EventFacts, before: string | null | undefined): EventChange["news"] {
  const [session, status, program, partners] = (before ?? "").split(".");
  return {
    session: session !== content.session,
    status: status !== content.status,
    program: program !== content.program,
    partners: partners !== content.partners,
  };
}

function want<T extends { reference: string }>(
  wanted: Map<string, Wanted<T>>,
  facts: T,
  hash: string,
  rank: string,
  isNews: boolean,
): void {
  const other = wanted.get(facts.reference);
  const outranked = other !== undefined && (other.isNews === isNews ? other.rank >= rank : other.isNews);
  if (!outranked) wanted.set(facts.reference, { facts, hash, rank, isNews });
}

function missing<T extends { reference: string }>(
  wanted: Map<string, Wanted<T>>,
  known: Map<string, unknown>,
): Wanted<T>[] {
  return [...wanted.values()].filter(({ facts }) => !known.has(facts.reference));
}

/** Those whose event has the say now, and of these the ones it says something else of than what was last imported. */
function decided<T extends { reference: string }>(wanted: Map<string, Wanted<T>>, known: Map<string, Known>) {
  const decisive = [...wanted.values()].filter(({ facts, rank, isNews, hash }) => {
    const before = known.get(facts.reference);
    if (!before || !isNews || rank < (before.content_rank ?? "")) return false;
    return rank !== before.content_rank || hash !== before.content_hash;
  });
  return {
    decisive,
    altered: decisive.filter(({ facts, hash }) => hash !== known.get(facts.reference)?.content_hash),
  };
}

const remembered = (reference: string, content_hash: string, content_rank: string) => ({
  reference,
  content_hash,
  content_rank,
});
const byReference = <T extends { reference: string }>(rows: T[]) =>
  new Map(rows.map((row) => [row.reference, row]));
const byId = <T extends { id: string }>(rows: T[]) => new Map(rows.map((row) => [row.id, row]));
const sourceText = (text: StoredText) => text.texts[text.source] ?? "";

/** A stored text after the feed gives it anew: translations made here stay, marked as outdated where it changed. */
function withText(stored: StoredText | null, given: StoredText | null): StoredText | null {
  const input = given && Object.entries(given.texts).map(([language, text]) => ({ language, text }));
  return applyTexts(input, stored, [], { limit: Number.POSITIVE_INFINITY }, new UserErrors([]));
}

function alteredProgram(
  { terms: _terms, reference: _reference, ...facts }: ProgramFacts,
  before: StoredProgram,
) {
  const title = withText(before.title, facts.title) ?? facts.title;
  return {
    ...facts,
    id: before.id,
    title,
    description: withText(before.description, facts.description),
    sort_title: sourceText(title),
  };
}

function termRows({ id, home_partner_id }: Home, terms: ProgramFacts["terms"]): TermRow[] {
  return terms.map((term, position) => ({ ...term, program_id: id, home_partner_id, position }));
}

function sessionRow(
  { event, id = "", news }: EventChange,
  programs: Map<string, Home>,
): SessionRow & { content_hash: string } {
  const program = programs.get(event.program.reference);
  return {
    ...event.session,
    id,
    program_id: program?.id ?? "",
    home_partner_id: program?.home_partner_id ?? "",
    status: news.status ? event.session.status : null,
    venue_vector: searchVector(textsOf(event.session.venue_name)),
    content_hash: contentHash(event),
  };
}

// A meeting that ends at midnight is not one of the next day.
function lastDay({ session }: EventFacts): string {
  const { local_start, local_end } = session;
  if (local_end === null) return local_start.slice(0, 10);
  const last = new Date(Date.parse(`${local_end}Z`) - 1000).toISOString().slice(0, 10);
  const first = local_start.slice(0, 10);
  return [first, last].sort().at(-1) ?? first;
}
