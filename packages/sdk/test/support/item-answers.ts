// Answers of the API about items of the archive.
import { answer, countOf, text } from "./element-answers.ts";
import type { Reply } from "./protocol-server.ts";

export const contributor = (role: string, credit: string, name: object | null = null) => ({
  key: `${role} ${credit}`,
  role,
  credit,
  name,
});

export const notice = (kind: string, note: object | null = null) => ({ kind, note });

/** A picture of an item. */
export const picture = (facts: object = {}) => ({
  id: "medi_1",
  kind: "IMAGE",
  alternativeText: text("Three loaves on a cloth."),
  isDecorative: false,
  credit: text("Drawn by Hiwet"),
  contentWarning: null,
  isStreamingOnly: false,
  redacts: null,
  width: 1600,
  height: 1200,
  durationMs: null,
  placeholder: null,
  renditions: [
    { name: "small", contentType: "image/webp", size: 1, width: 320, height: 240, address: "/media/small" },
    { name: "large", contentType: "image/webp", size: 9, width: 1600, height: 1200, address: "/media/large" },
  ],
  ...facts,
});

/** A recording of an item. */
export const recording = (facts: object = {}) =>
  picture({
    id: "medi_2",
    kind: "AUDIO",
    alternativeText: text("A tune on six strings."),
    width: null,
    height: null,
    durationMs: 14_000,
    renditions: [
      {
        name: "original",
        contentType: "audio/mpeg",
        size: 9,
        width: null,
        height: null,
        address: "/media/sound",
      },
    ],
    ...facts,
  });

const ingredient = (name: string, facts: object = {}) => ({
  quantity: null,
  quantityMax: null,
  unit: null,
  name: text(name),
  note: null,
  substitute: null,
  ...facts,
});

const recipe = {
  __typename: "RecipeDetails",
  yield: text("One loaf, for eight"),
  preparationTime: "PT40M",
  cookingTime: "PT35M",
  totalTime: "P1DT2H",
  ingredients: [
    ingredient("wheat flour", { quantity: 500, unit: text("g") }),
    ingredient("eggs", { quantity: 2, quantityMax: 3 }),
    ingredient("cardamom", { note: text("pounded"), substitute: text("ground cardamom") }),
  ],
  steps: [
    text("Stir the yeast into warm water, and wait."),
    text("Knead, and let it rest."),
    text("Bake it."),
  ],
  occasion: text("Sundays and feasts"),
  taughtBy: [],
};

/** An item as its page gets it: a recipe. */
export const item = (facts: object = {}) => ({
  id: "item_1",
  slug: "sunday-bread",
  kind: "RECIPE",
  kindTerm: null,
  title: text("Himbasha for Sunday"),
  summary: text("A sweet bread, broken by the youngest."),
  description: text("We learned it by watching.\n\nNobody ever weighed the flour."),
  date: {
    asWritten: "since about 1970",
    edtf: "1970~/..",
    earliest: "1970-01-01",
    latest: null,
    reason: null,
  },
  places: [
    { key: "1", name: text("Asmara"), country: "ER", precision: "EXACT", latitude: null, longitude: null },
  ],
  contributors: [
    contributor("TAUGHT_BY", "FIRST_NAME", text("Hiwet")),
    contributor("TAUGHT_BY", "ANONYMOUS"),
    contributor("TRANSLATOR", "COMMUNITY_ONLY"),
  ],
  languages: [{ tag: "ti", name: "Tigrinya", autonym: "ትግርኛ", direction: "LTR" }],
  communities: [{ key: "habesha", label: text("Families from Eritrea") }],
  topics: [{ key: "bread", label: text("Bread") }],
  themes: ["FOODWAYS"],
  rights: "IN_COPYRIGHT",
  rightsNote: text("The families of the Asmara Circle."),
  warnings: [],
  notices: [],
  communityNotices: [notice("NAME_THE_SOURCE", text("Tell who taught you."))],
  holder: { id: "part_1", slug: "asmara", name: text("Asmara Circle"), website: "https://asmara.example/" },
  accessionNumber: "AC 2026/14",
  details: recipe,
  consentBasis: [],
  ownRecordStatement: null,
  media: {
    nodes: [picture()],
    pageInfo: { hasNextPage: false, hasPreviousPage: false, startCursor: "0", endCursor: "0" },
  },
  translationsWanted: true,
  isPublic: true,
  externalReferences: [],
  createdAt: "2026-10-01T08:00:00.000Z",
  updatedAt: "2026-10-01T08:00:00.000Z",
  revision: 1,
  contentRevision: 1,
  ...facts,
});

/** The page of one item, or of none. */
export const itemPage = (found: object | null): Reply => answer({ archiveItem: found });

/** An entry of a collection: an item, alone or with another beside it. */
export const entry = (facts: object = {}) => ({
  id: "cent_1",
  section: text("Bread"),
  comment: text("Every oven has its own hour."),
  item: item(),
  beside: null,
  ...facts,
});

/** The page of one collection with these entries. */
export const collectionPage = (nodes: object[], facts: object = {}, pageInfo: object = {}): Reply =>
  answer({
    collection: {
      id: "coll_1",
      slug: "two-looms",
      isPublic: true,
      title: text("Two Looms"),
      introduction: text("What hands remember.\n\nAnd what they make of it."),
      partner: { id: "part_1", slug: "asmara", name: text("Asmara Circle") },
      program: null,
      entries: {
        nodes,
        pageInfo: {
          hasNextPage: false,
          hasPreviousPage: false,
          startCursor: "0",
          endCursor: "9",
          ...pageInfo,
        },
      },
      ...facts,
    },
  });

/** A page of the archive with these items. */
export const archivePage = (nodes: object[], pageInfo: object = {}): Reply =>
  answer({
    archiveItems: {
      nodes,
      pageInfo: { hasNextPage: false, hasPreviousPage: false, startCursor: "0", endCursor: "9", ...pageInfo },
      totalCount: countOf(nodes.length),
    },
  });
