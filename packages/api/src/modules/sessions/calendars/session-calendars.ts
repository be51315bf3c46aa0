import { calendarText } from "../../../platform/calendar/calendar-text.ts";
import type { DocumentRoute } from "../../../platform/http/routes/document-route.ts";
import { languageOf, say } from "../../../platform/texts/sentences.ts";
import { calendarMessages } from "../session.messages.ts";
import {
  calendarFragments,
  eventOf,
  type ProgramFacts,
  type SessionFacts,
  type Text,
} from "./calendar-events.ts";
import { filterOf } from "./calendar-filter.ts";

type ListedSession = SessionFacts & { program: ProgramFacts | null };

interface Found {
  /** What the address names: a session, or whose sessions these are. Null where nobody may see it; left out by a filter. */
  node?: ListedSession | { slug: string; title: Text } | { slug: string; name: Text } | null;
  /** Left out by a session. */
  sessions?: { nodes: ListedSession[]; pageInfo: { hasNextPage: boolean; endCursor: string | null } };
}

const operation = `query Calendar(
  $id: ID! $isNamed: Boolean! $isList: Boolean! $where: SessionFilter $orderBy: SessionOrder! $after: String
) {
  node(id: $id) @include(if: $isNamed) {
    ... on Partner { slug name { ...Text } }
    ... on Program { slug title { ...Text } }
    ... on Session { ...SessionFacts program { ...ProgramFacts } }
  }
  sessions(first: 100, after: $after, where: $where, orderBy: $orderBy) @include(if: $isList) {
    nodes { ...SessionFacts program { ...ProgramFacts } }
    pageInfo { hasNextPage endCursor }
  }
}
${calendarFragments}`;

/** How many sessions a calendar holds at most: those to come first, then the latest that are over. */
const limit = 500;
/** For how long what is over, or was cancelled, stays in a calendar: twelve months. */
const kept = 365 * 24 * 3600 * 1000;
/** How often whoever follows a calendar should ask again. */
const refreshed = "PT1H";

/**
 * GET /calendar/<id>.ics: a session, or the sessions of a program or a partner; GET /calendar/sessions.ics: those that a
 * filter finds. For the calendars of people, who take in a file or follow an address.
 */
export const sessionCalendars: DocumentRoute<Found> = {
  path: "/calendar/:file",
  operation,
  variablesOf({ file = "" }, query) {
    const [, name = ""] = /^((?:prog|sess|part)_[0-9a-z]{26}|sessions)\.ics$/.exec(file) ?? [];
    if (name === "") return undefined;
    const isNamed = name !== "sessions";
    const of = { prog: "program", part: "partner" }[name.slice(0, 4)];
    const isList = !name.startsWith("sess_");
    const filter = !isNamed ? filterOf(query) : of ? { [of]: { eq: name } } : {};
    return { id: name, isNamed, isList, ...upcoming(filter), after: null };
  },
  more(found, variables) {
    const read = found.reduce((count, { sessions }) => count + (sessions?.nodes.length ?? 0), 0);
    const last = found.at(-1);
    // Nothing is asked for what nobody may see, nor for one session.
    if (!last?.sessions || found[0]?.node === null || read >= limit) return undefined;
    const { hasNextPage, endCursor } = last.sessions.pageInfo;
    if (hasNextPage) return { ...variables, after: endCursor };
    return isOver(variables) ? undefined : { ...variables, ...over(variables.where as object), after: null };
  },
  write(found, languages, address) {
    const [{ node, sessions } = {}] = found;
    if (node === null || (!node && !sessions)) return undefined;
    if (node && "startsAt" in node) return fileOf(node.program?.title, node.program?.slug, [node], languages);
    const listed = found.flatMap((page) => page.sessions?.nodes ?? []);
    // What moved between two pages while they were read would be there twice.
    const each = [...new Map(listed.map((session) => [session.id, session])).values()].slice(0, limit);
    each.sort((one, other) => one.startsAt.localeCompare(other.startsAt));
    if (node) return fileOf("title" in node ? node.title : node.name, node.slug, each, languages, address);
    const title = calendarMessages.sessions;
    const language = languageOf(title, languages);
    return fileOf({ text: say(title, {}, languages), language }, "sessions", each, languages, address);
  },
  notFound:
    "There is no calendar here. A public program has one at /calendar/prog_….ics, so have each of its sessions, at /calendar/sess_….ics, and each partner, at /calendar/part_….ics; sessions that a filter finds are at /calendar/sessions.ics?kind=WORKSHOP&held-in=ti.",
};

const upcoming = (filter: object) => ({
  where: { ...filter, isUpcoming: { eq: true } },
  orderBy: "STARTS_AT",
});

const isOver = ({ orderBy }: Record<string, unknown>) => orderBy === "STARTS_AT_DESC";

const over = (where: object) => ({
  where: { ...where, isUpcoming: { eq: false }, endsAt: { gte: new Date(Date.now() - kept).toISOString() } },
  orderBy: "STARTS_AT_DESC",
});

function fileOf(
  name: Text | undefined,
  slug: string | undefined,
  sessions: readonly ListedSession[],
  languages: readonly string[],
  address?: { readonly source: string | undefined },
) {
  if (!name || !slug) return undefined;
  const events = sessions.flatMap((session) =>
    session.program ? [eventOf(session, session.program, languages)] : [],
  );
  const text = calendarText(name, events, address && { every: refreshed, source: address.source });
  return { text, mediaType: "text/calendar", fileName: `${slug}.ics` };
}
