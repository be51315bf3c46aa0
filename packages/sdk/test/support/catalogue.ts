// A small catalogue in memory, in the shape that the contract's default resolvers read.

import { GraphQLError } from "graphql";

interface PageArguments {
  first?: number | null;
  after?: string | null;
  last?: number | null;
  before?: string | null;
}

const text = (value: string, language = "en", direction = "LTR") => ({
  text: value,
  language,
  direction,
  origin: "ORIGINAL",
  isFallback: false,
  isOutdated: false,
  translations: [],
});

/** One page of all there is, forwards or backwards, with cursors that are positions. */
export function connection<T>(all: readonly T[], { first, after, last, before }: PageArguments) {
  if (Number.isNaN(Number(after ?? 0))) {
    throw new GraphQLError("The cursor is not one of this list.", { extensions: { code: "BAD_CURSOR" } });
  }
  const from = after ? Number(after) + 1 : 0;
  const to = before ? Number(before) : all.length;
  const start = last ? Math.max(from, to - last) : from;
  const end = last ? to : Math.min(to, from + (first ?? 20));
  const nodes = all.slice(start, end);
  return {
    nodes,
    edges: nodes.map((node, index) => ({ node, cursor: String(start + index), role: "LEAD", matches: [] })),
    pageInfo: {
      hasNextPage: end < all.length,
      hasPreviousPage: start > 0,
      startCursor: nodes.length > 0 ? String(start) : null,
      endCursor: nodes.length > 0 ? String(end - 1) : null,
    },
    totalCount: { value: all.length, precision: "EXACT" },
  };
}

const session = (id: string) => ({
  id,
  startsAt: "2027-05-01T16:00:00.000Z",
  endsAt: "2027-05-01T18:00:00.000Z",
  localStart: "2027-05-01T18:00",
  localEnd: "2027-05-01T20:00",
  timeZone: "Europe/Rome",
  isAllDay: false,
  attendanceMode: "IN_PERSON",
  status: "SCHEDULED",
  statusNote: null,
  url: null,
  venue: { name: text("Museo del Mare", "it"), locality: "Genova" },
  accessFeatures: [{ kind: "STEP_FREE", name: text("Step-free"), status: "UNKNOWN", note: null }],
  externalReferences: [],
  createdAt: "2026-10-01T08:00:00.000Z",
  updatedAt: "2026-10-01T08:00:00.000Z",
});

const partner = {
  id: "part_1",
  slug: "harbour-museum",
  name: text("Harbour Museum"),
  kind: "MUSEUM",
  side: "HOST",
  website: "https://museum.example",
};

function program(number: number, sessions: readonly ReturnType<typeof session>[]) {
  return {
    id: `prog_${number}`,
    slug: `program-${number}`,
    title: number === 2 ? text("أغاني الميناء", "ar", "RTL") : text(`Program ${number}`),
    summary: null,
    description: null,
    kind: "WORKSHOP",
    kindTerm: null,
    subjects: [],
    themes: ["MEMORY"],
    communities: [],
    startsOn: "2027-05-01",
    endsOn: null,
    lifecycle: "AGREED",
    cancellationNote: null,
    isPublic: true,
    hiddenBecause: [],
    languages: [],
    cost: { kind: "FREE", min: null, max: null },
    audiences: [],
    ages: null,
    origin: "CREATED",
    externalReferences: [],
    partner,
    partners: (page: PageArguments) => connection([partner], page),
    sessions: (page: PageArguments) => connection(sessions, page),
    createdAt: "2026-10-01T08:00:00.000Z",
    revision: 1,
    updatedAt: "2026-10-01T08:00:00.000Z",
  };
}

interface ListArguments extends PageArguments {
  where?: { kind?: { eq?: string } };
}

interface ByArguments {
  by: { id?: string; slug?: string };
}

/** What the root fields of the contract answer. */
export function catalogue(count = 45) {
  const sessions = Array.from({ length: 7 }, (_, index) => session(`sess_${index + 1}`));
  const programs = Array.from({ length: count }, (_, index) => program(index + 1, sessions));
  const workshops = {
    value: "WORKSHOP",
    label: text("Workshop"),
    count: programs.length,
    precision: "EXACT",
  };
  const facets = [{ field: "KIND", buckets: [workshops] }];
  return {
    programs({ where, ...page }: ListArguments) {
      const kind = where?.kind?.eq;
      return { ...connection(kind ? programs.filter((p) => p.kind === kind) : programs, page), facets };
    },
    program: ({ by }: ByArguments) => programs.find((p) => p.id === by.id || p.slug === by.slug) ?? null,
    programCancel: ({ input }: { input: { id: string } }) => {
      const found = programs.find((p) => p.id === input.id);
      if (found) return { program: { ...found, lifecycle: "CANCELLED" }, userErrors: [], replayed: false };
      const message = "There is no such program.";
      return {
        replayed: false,
        program: null,
        userErrors: [{ __typename: "InputError", code: "NOT_FOUND", message, path: ["id"] }],
      };
    },
  };
}
