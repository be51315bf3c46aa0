// Who is in the random histories.
import type { Viewer, World } from "./world.ts";

export const communities = ["ayni", "biriya"];
export const partners = [...communities, "museum", "school"];
export const people = [
  "abrehet",
  "asmara",
  "bilal",
  "bahar",
  "maria",
  "marco",
  "sofia",
  "elder",
  "niece",
  "guest",
];

export const viewers: Viewer[] = [
  { kind: "VISITOR" },
  { kind: "ADMINISTRATOR" },
  { kind: "SYSTEM" },
  ...people.map((id) => ({ kind: "PERSON", id }) as const),
  { kind: "KEY", partner: "museum", writes: true, madeBy: "PARTNER" },
  { kind: "KEY", partner: "museum", writes: false, madeBy: "PARTNER" },
  { kind: "KEY", partner: "museum", writes: true, madeBy: "ADMINISTRATOR" },
  { kind: "KEY", partner: "school", writes: true, madeBy: "PARTNER" },
];

/** Everybody, before anything has happened. */
export const everyone: World = {
  partners: partners.map((id) => ({ id, isCommunity: communities.includes(id) })),
  memberships: [
    { person: "maria", partner: "museum", writes: true },
    { person: "marco", partner: "museum", writes: false },
    { person: "abrehet", partner: "museum", writes: true },
    { person: "sofia", partner: "school", writes: true },
    { person: "asmara", partner: "ayni", writes: true },
  ],
  stewards: [
    { person: "abrehet", community: "ayni", appointedBy: "ADMINISTRATOR", appointedAt: 0 },
    { person: "asmara", community: "ayni", appointedBy: "STEWARD", appointedAt: 1 },
    { person: "bilal", community: "biriya", appointedBy: "ADMINISTRATOR", appointedAt: 0 },
    { person: "bahar", community: "biriya", appointedBy: "STEWARD", appointedAt: 1 },
    { person: "maria", community: "museum", appointedBy: "ADMINISTRATOR", appointedAt: 0 },
  ],
  protocols: [],
  items: [],
  subjects: [
    {
      id: "elder",
      recordedBy: "museum",
      majorityAt: null,
      person: { id: "elder", isConfirmed: true },
      isErased: false,
    },
    {
      id: "niece",
      recordedBy: "museum",
      majorityAt: 60,
      person: { id: "niece", isConfirmed: true },
      isErased: false,
    },
    { id: "dead", recordedBy: "museum", majorityAt: null, person: null, isErased: false },
    { id: "elder-again", recordedBy: "museum", majorityAt: null, person: null, isErased: false },
  ],
  depictions: [],
  events: [],
  merges: [],
  reviews: [],
  approvals: [],
};

/** Viewers that are there on the real tables: an administrator makes no key of a partner. */
export const askers = viewers.filter((viewer) => viewer.kind !== "KEY" || viewer.madeBy === "PARTNER");
