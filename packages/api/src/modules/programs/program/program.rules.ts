import type { ProgramCondition, ProgramLifecycle } from "./program.vocabulary.ts";

/** Where a program can go from where it stands. Each step is an action of its own. */
const steps: Record<ProgramLifecycle, readonly ProgramLifecycle[]> = {
  DRAFT: ["AGREED", "CANCELLED"],
  AGREED: ["ACTIVE", "CANCELLED"],
  ACTIVE: ["CLOSED", "CANCELLED"],
  CLOSED: [],
  CANCELLED: [],
};

export function allowedSteps(from: ProgramLifecycle): readonly ProgramLifecycle[] {
  return steps[from];
}

/** Where a program goes when its cancellation is taken back. What was not agreed begins as a draft. */
export function reinstated({
  cancelled_from,
  origin,
  agreed_at,
}: {
  cancelled_from: ProgramLifecycle | null;
  origin: string;
  agreed_at: unknown;
}): ProgramLifecycle {
  if (origin === "IMPORTED") return "ACTIVE";
  return agreed_at === null ? "DRAFT" : (cancelled_from ?? "AGREED");
}

export interface Participant {
  side: string;
  role: string;
}

export interface Substance {
  partners: Participant[];
  startsOn: string | null;
}

interface AgreementFacts extends Substance {
  isCommunityApproved: boolean;
  isHostApproved: boolean;
}

/** What keeps a draft from being agreed; empty when nothing does. */
export function missingForAgreement(facts: AgreementFacts): ProgramCondition[] {
  return [
    ...missingSubstance(facts),
    ...unless(facts.isCommunityApproved, "COMMUNITY_APPROVAL"),
    ...unless(facts.isHostApproved, "HOST_APPROVAL"),
  ];
}

export interface PublicationFacts {
  origin: string;
  is_deleted: boolean;
  is_agreed: boolean;
  is_community_approved: boolean;
  is_host_approved: boolean;
  has_public_home: boolean;
}

/** What keeps everybody from seeing a program; empty when nothing does. */
export function missingForPublication(facts: PublicationFacts): ProgramCondition[] {
  const isTheirs = facts.origin === "IMPORTED";
  return [
    ...unless(!facts.is_deleted, "RESTORATION"),
    ...unless(isTheirs || facts.is_community_approved, "COMMUNITY_APPROVAL"),
    ...unless(isTheirs || facts.is_host_approved, "HOST_APPROVAL"),
    ...unless(isTheirs || facts.is_agreed, "AGREEMENT"),
    ...unless(facts.has_public_home, "PUBLIC_HOME"),
  ];
}

/** What an edit would take away that the agreement rests on. Drafts may lack it, and what is over is history. */
export function takenFromAgreement(
  lifecycle: ProgramLifecycle,
  before: Substance,
  after: Substance,
): ProgramCondition[] {
  if (lifecycle !== "AGREED" && lifecycle !== "ACTIVE") return [];
  const missing = missingSubstance(before);
  return missingSubstance(after).filter((condition) => !missing.includes(condition));
}

function missingSubstance({ partners, startsOn }: Substance): ProgramCondition[] {
  const participates = (side: string, roles: string[]) =>
    partners.some((partner) => partner.side === side && roles.includes(partner.role));
  return [
    ...unless(participates("COMMUNITY", ["LEAD"]), "COMMUNITY_LEAD"),
    ...unless(participates("HOST", ["LEAD", "HOST"]), "HOST_LEAD"),
    ...unless(startsOn !== null, "START_DATE"),
  ];
}

const unless = (isMet: boolean, condition: ProgramCondition) => (isMet ? [] : [condition]);
