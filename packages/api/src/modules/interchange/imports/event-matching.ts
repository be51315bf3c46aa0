import type { PartnerOfSource } from "../../partners/partners.bulk.ts";
import type { ProgramOfSource } from "../../programs/program/programs.bulk.ts";
import { daysOf, type SessionOfSource } from "../../sessions/sessions.bulk.ts";
import type { EventFacts, PartnerFacts } from "../events/event-facts.ts";
import { digest } from "../events/event-identity.rules.ts";

/** An event beside the session that it was imported as before, if it was. */
export interface EventChange {
  event: EventFacts;
  id: string | undefined;
  content_hash: string;
  /** What it says otherwise than before. */
  news: { session: boolean; status: boolean; program: boolean };
}

/** What is new in an event. */
export function changeOf(
  event: EventFacts,
  before: { id: string; content_hash: string | null } | undefined,
): EventChange {
  const content = contentOf(event);
  const [session, status, program] = before?.content_hash?.split(".") ?? [];
  return {
    event,
    id: before?.id,
    content_hash: Object.values(content).join("."),
    news: {
      session: session !== content.session,
      status: status !== content.status,
      program: program !== content.program,
    },
  };
}

/** Digests of what a record says, by what it says it of. */
function contentOf({ partners, program, session: { status, ...session } }: EventFacts) {
  return { session: digest(session), status, program: digest(program, partners) };
}

/** The session of an event. What the feed says of its status counts only where it says another one than before. */
export function sessionOf({ event, content_hash, news }: EventChange): SessionOfSource {
  return { ...event.session, content_hash, status: news.status ? event.session.status : null };
}

/** The partners of events. Of several records about one the last counts; one that names no web site takes none away. */
export function partnersOf(events: EventFacts[], importer: PartnerFacts): PartnerOfSource[] {
  const partners = new Map<string, PartnerFacts>();
  for (const each of events.flatMap(({ partners }) => (partners.length > 0 ? partners : [importer])))
    partners.set(each.reference, {
      ...each,
      website: each.website ?? partners.get(each.reference)?.website ?? null,
    });
  return [...partners.values()].map((partner) => ({ ...partner, content_hash: digest(partner) }));
}

/** The programs of events: those of one organiser under one name. The last word counts, as if one came after the other. */
export function programsOf(
  events: EventFacts[],
  partners: ReadonlyMap<string, string>,
  importer: PartnerFacts,
): ProgramOfSource[] {
  const idOf = (reference: string) => partners.get(reference) ?? "";
  const programs = new Map<string, { program: EventFacts["program"]; sessions: EventFacts["session"][] }>();
  for (const { program, session } of events) {
    const sessions = programs.get(program.reference)?.sessions ?? [];
    sessions.push(session);
    programs.set(program.reference, { program, sessions });
  }
  return [...programs.values()].map(({ program, sessions }) => ({
    ...program,
    ...daysOf(sessions),
    content_hash: digest(program),
    home_partner_id: idOf(program.leads[0] ?? importer.reference),
    leads: program.leads.map(idOf),
  }));
}
