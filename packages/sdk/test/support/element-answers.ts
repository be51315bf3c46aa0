// Answers of the API for what the small catalogue does not hold.
import type { Reply } from "./protocol-server.ts";

/** An answer with this data. */
export const answer = (data: unknown): Reply => ({ body: JSON.stringify({ data }) });

/** The API is broken, in a way that asking again at once would not mend. */
export const broken: Reply = {
  status: 500,
  body: JSON.stringify({
    errors: [{ message: "Something went wrong on our side.", extensions: { code: "INTERNAL" } }],
  }),
};

export const text = (value: string, language = "en", direction = "LTR") => ({
  text: value,
  language,
  direction,
  isFallback: language !== "en",
});

/** A session as a listing gets it. */
export const session = (facts: object = {}) => ({
  id: "sess_1",
  startsAt: "2027-05-01T16:00:00.000Z",
  endsAt: "2027-05-01T18:00:00.000Z",
  localStart: "2027-05-01T18:00",
  localEnd: "2027-05-01T20:00",
  timeZone: "Europe/Rome",
  isAllDay: false,
  attendanceMode: "IN_PERSON",
  status: "SCHEDULED",
  venue: { name: text("Museo del Mare", "it"), locality: "Genova" },
  ...facts,
});

/** A session as a list of dates gets it, with its program. */
export const dated = (facts: object = {}, program: object = {}) => ({
  ...session(),
  statusNote: null,
  url: null,
  accessFeatures: [],
  program: {
    id: "prog_1",
    slug: "songs",
    title: text("Songs of the Red Sea"),
    kind: "ORAL_HISTORY",
    cost: { kind: "FREE", min: null, max: null },
    languages: [{ tag: "ti", name: "Tigrinya", autonym: "ትግርኛ", direction: "LTR" }],
    partner: { id: "part_1", slug: "asmara", name: text("Asmara Circle") },
    ...program,
  },
  ...facts,
});

/** A picture of the archive that stands for a program. */
export const lent = (facts: object = {}) => ({
  id: "medi_1",
  alternativeText: text("Singers on a quay."),
  isDecorative: false,
  credit: text("Drawn by Hiwet"),
  width: 960,
  height: 720,
  renditions: [{ width: 320, address: "/media/small" }],
  item: { communityNotices: [{ kind: "NAME_THE_SOURCE" }] },
  ...facts,
});

/** A program as a listing gets it. */
export const card = (facts: object = {}) => ({
  id: "prog_1",
  slug: "songs",
  title: text("Songs of the Red Sea"),
  summary: text("Elders and young people sing."),
  kind: "ORAL_HISTORY",
  kindTerm: null,
  bookingUrl: null,
  infoUrl: null,
  startsOn: "2027-05-01",
  endsOn: "2027-05-29",
  lifecycle: "AGREED",
  cost: { kind: "FREE", min: null, max: null },
  languages: [{ tag: "ti", name: "Tigrinya", autonym: "ትግርኛ", direction: "LTR" }],
  partner: { id: "part_1", slug: "asmara", name: text("Asmara Circle") },
  origin: "CREATED",
  source: null,
  picture: null,
  sessions: { nodes: [session()] },
  ...facts,
});

const noMore = { hasNextPage: false, hasPreviousPage: false, startCursor: "0", endCursor: "0" };

/** A page of a listing, of so many programs in all. */
export const page = (
  nodes: object[],
  pageInfo: object = noMore,
  totalCount: object = countOf(nodes.length),
) => answer({ programs: { nodes, pageInfo, totalCount } });

/** How many there are: exactly so many, unless it is said to be otherwise. */
export const countOf = (value: number, precision = "EXACT") => ({ value, precision });

/** A page of dates. */
export const dates = (nodes: object[], pageInfo: object = noMore) =>
  answer({ sessions: { nodes, pageInfo } });

/** All of a listing. */
export const listing = (...nodes: object[]): Reply => page(nodes);

/** A program as its own page gets it. */
export const program = (facts: object = {}) => ({
  ...card(),
  description: text("Six evenings.\n\nWhat is recorded belongs to those who sing."),
  subjects: [{ key: "music", label: text("Music") }],
  themes: ["MEMORY"],
  communities: [],
  audiences: ["EVERYONE"],
  ages: { min: 12, max: null },
  bookingUrl: "https://museum.example/book",
  infoUrl: "https://museum.example/songs",
  cancellationNote: null,
  isPublic: true,
  externalReferences: [],
  partners: {
    edges: [
      {
        role: "LEAD",
        node: {
          id: "part_1",
          slug: "asmara",
          name: text("Asmara Circle"),
          kind: "OTHER",
          side: "COMMUNITY",
          website: "https://asmara.example/",
        },
      },
    ],
    pageInfo: noMore,
  },
  sessions: {
    nodes: [
      session({
        statusNote: null,
        url: null,
        venue: {
          name: text("Museo del Mare", "it"),
          streetAddress: "Calata dei Mille 4",
          locality: "Genova",
          region: null,
          postalCode: "16126",
          country: "IT",
          latitude: null,
          longitude: null,
        },
        accessFeatures: [
          {
            kind: "STEP_FREE",
            name: text("Step-free"),
            status: "AVAILABLE",
            note: null,
            verifiedBy: null,
            verifiedUntil: null,
          },
          {
            kind: "HEARING_LOOP",
            name: text("Hearing loop"),
            status: "ON_REQUEST",
            note: text("Ask a week before."),
            verifiedBy: null,
            verifiedUntil: null,
          },
          {
            kind: "BRAILLE",
            name: text("Material in Braille"),
            status: "UNKNOWN",
            note: null,
            verifiedBy: null,
            verifiedUntil: null,
          },
        ],
      }),
    ],
    pageInfo: noMore,
  },
  createdAt: "2026-10-01T08:00:00.000Z",
  updatedAt: "2026-10-01T08:00:00.000Z",
  ...facts,
});

/** The page of one program, or of none. */
export const detail = (found: object | null): Reply => answer({ program: found });
