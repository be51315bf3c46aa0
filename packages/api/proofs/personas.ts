import { createHash } from "node:crypto";
import { encodeId } from "../src/platform/graphql/types/ids.ts";

/** A database id that is the same in every run, so that a run can be repeated. */
export function idOf(name: string): string {
  const hex = createHash("sha256").update(name).digest("hex");
  return `01900000-${hex.slice(0, 4)}-7${hex.slice(4, 7)}-8${hex.slice(7, 10)}-${hex.slice(10, 22)}`;
}

export const partnerIdOf = (name: string) => encodeId("part", idOf(name));

// What each role may do, written down again on purpose: a scope that moves in the database shows up as a difference.
const coordinator = [
  ...["partners:read", "programs:read", "programs:write", "programs:approve", "archives:read"],
  "registrations:read",
];
export const scopesOfRoles: Record<string, string[]> = {
  PARTNER_ADMINISTRATOR: [
    ...coordinator,
    "partners:write",
    "accounts:read",
    "accounts:write",
    "keys:write",
    "audit:read",
    "archives:write",
    "consent:record",
  ],
  PROGRAM_COORDINATOR: coordinator,
  CURATOR: [
    "partners:read",
    "programs:read",
    "programs:write",
    "archives:read",
    "archives:write",
    "consent:record",
  ],
  COMMUNITY_STEWARD: [
    "partners:read",
    "programs:read",
    "programs:approve",
    "archives:read",
    "consent:record",
    "heritage:steward",
  ],
  LANGUAGE_STEWARD: ["partners:read", "programs:read", "programs:write", "archives:read", "archives:write"],
  EVALUATOR: ["partners:read", "programs:read", "evaluations:evaluate"],
  TREASURER: ["partners:read", "programs:read"],
  AUDITOR: ["partners:read", "programs:read", "accounts:read", "audit:read"],
};
export const everyScope = scopesOfRoles.PARTNER_ADMINISTRATOR as string[];

interface Facts {
  name: string;
  /** At which partners, and as what. */
  roles?: Record<string, string>;
  /** A key's partner and scopes. */
  partner?: string;
  scopes?: string[];
  isAdministrator?: boolean;
  /** Who made a key's secret, by name; an administrator where nobody is named. */
  madeBy?: string;
  /** Who made the secret before, which has expired. */
  madeBefore?: string;
  /** Why a key is not valid any more. */
  state?: "revoked" | "expired" | "secret expired" | "partner deleted";
}
export interface Viewer extends Facts {
  kind: "visitor" | "publishable" | "person" | "key";
  id: string;
}

const viewer = (kind: Viewer["kind"], facts: Facts): Viewer => ({ kind, id: idOf(facts.name), ...facts });
const at = (role: string, ...partners: string[]) =>
  Object.fromEntries(partners.map((partner) => [partner, role]));
const ofA = (role: string) => at(role, "A public", "A", "A deleted");
const ofB = (role: string) => at(role, "B public", "B");

/** Everybody who asks. A and B are partners with people and keys; C and the others have none. */
export const personas = {
  visitor: viewer("visitor", { name: "visitor" }),
  // Scopes that a publishable key should never have, and that give it nothing.
  page: viewer("publishable", { name: "page of A", partner: "A public", scopes: everyScope }),
  stranger: viewer("person", { name: "person without membership" }),
  administratorOfA: viewer("person", { name: "administrator of A", roles: ofA("PARTNER_ADMINISTRATOR") }),
  coordinatorOfA: viewer("person", { name: "coordinator of A", roles: ofA("PROGRAM_COORDINATOR") }),
  curatorOfA: viewer("person", { name: "curator of A", roles: ofA("CURATOR") }),
  stewardOfA: viewer("person", { name: "community steward of A", roles: ofA("COMMUNITY_STEWARD") }),
  linguistOfA: viewer("person", { name: "language steward of A", roles: ofA("LANGUAGE_STEWARD") }),
  evaluatorOfA: viewer("person", { name: "evaluator of A", roles: ofA("EVALUATOR") }),
  treasurerOfA: viewer("person", { name: "treasurer of A", roles: ofA("TREASURER") }),
  auditorOfA: viewer("person", { name: "auditor of A", roles: ofA("AUDITOR") }),
  coordinatorOfB: viewer("person", { name: "coordinator of B", roles: ofB("PROGRAM_COORDINATOR") }),
  administratorOfB: viewer("person", {
    name: "administrator of B",
    // What everybody saw until its end, its own people see still.
    roles: at("PARTNER_ADMINISTRATOR", "B public", "B", "ended"),
  }),
  memberOfBoth: viewer("person", {
    name: "evaluator of A, coordinator of B",
    roles: { "A public": "EVALUATOR", B: "PROGRAM_COORDINATOR" },
  }),
  coordinatorOfBoth: viewer("person", {
    name: "coordinator of A and of B",
    roles: at("PROGRAM_COORDINATOR", "A public", "B public"),
  }),
  // K and L are communities that govern what M keeps, and N is listed by a protocol of K.
  stewardOfK: viewer("person", {
    name: "community steward of K",
    roles: at("COMMUNITY_STEWARD", "K public"),
  }),
  stewardOfL: viewer("person", {
    name: "community steward of L",
    roles: at("COMMUNITY_STEWARD", "L public"),
  }),
  curatorOfM: viewer("person", { name: "curator of M", roles: at("CURATOR", "M public") }),
  coordinatorOfM: viewer("person", {
    name: "coordinator of M",
    roles: at("PROGRAM_COORDINATOR", "M public"),
  }),
  evaluatorOfN: viewer("person", { name: "evaluator of N", roles: at("EVALUATOR", "N public") }),
  memberOfProtocol: viewer("person", { name: "member of a protocol of K" }),
  personOfSubject: viewer("person", { name: "person of a subject" }),
  keyOfM: viewer("key", {
    name: "key of M",
    partner: "M public",
    scopes: ["archives:read", "archives:write", "consent:record"],
    madeBy: "curator of M",
  }),
  keyOfA: viewer("key", {
    name: "key of A",
    partner: "A public",
    scopes: coordinator,
    madeBy: "coordinator of A",
    madeBefore: "coordinator of A and of B",
  }),
  // Made by somebody who may not approve there any more.
  keyOfB: viewer("key", {
    name: "key of B",
    partner: "B public",
    scopes: everyScope,
    madeBy: "person without membership",
  }),
  readingKeyOfA: viewer("key", { name: "reading key of A", partner: "A public", scopes: ["programs:read"] }),
  accountsKeyOfA: viewer("key", {
    name: "key of A for people and keys",
    partner: "A public",
    scopes: ["accounts:read", "accounts:write", "keys:write"],
  }),
  keyOfNobody: viewer("key", { name: "key without partner", scopes: everyScope }),
  administrator: viewer("key", { name: "administrator", isAdministrator: true }),
};

/** Keys that were valid once, or are for another use. */
export const voidKeys = {
  revoked: viewer("key", {
    name: "revoked key of A",
    partner: "A public",
    scopes: everyScope,
    state: "revoked",
  }),
  expired: viewer("key", {
    name: "expired key of A",
    partner: "A public",
    scopes: everyScope,
    state: "expired",
  }),
  rotated: viewer("key", {
    name: "key of A, its secret expired",
    partner: "A public",
    scopes: everyScope,
    state: "secret expired",
  }),
  ofDeleted: viewer("key", {
    name: "key of a deleted partner",
    partner: "A deleted",
    scopes: everyScope,
    state: "partner deleted",
  }),
  revokedAdministrator: viewer("key", {
    name: "revoked administrator",
    isAdministrator: true,
    state: "revoked",
  }),
  expiredAdministrator: viewer("key", {
    name: "expired administrator",
    isAdministrator: true,
    state: "expired",
  }),
};

/** Everybody who has an id of their own. */
export const members = [...Object.values(personas), ...Object.values(voidKeys)].filter(
  ({ kind }) => kind !== "visitor",
);

/** What a viewer may do at which partners, by database id. */
export function heldBy({ kind, roles = {}, partner, scopes = [], state }: Viewer): Map<string, Set<string>> {
  const held = new Map<string, Set<string>>();
  for (const [name, role] of Object.entries(roles)) held.set(idOf(name), new Set(scopesOfRoles[role]));
  if (kind === "key" && partner && (state === undefined || state === "secret expired"))
    held.set(idOf(partner), new Set(scopes));
  return held;
}
