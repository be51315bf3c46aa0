import type { ProgramCondition, ProgramLifecycle } from "./program.vocabulary.ts";

/** Where a program can go from where it stands. Each step is an act of its own. */
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

export interface AgreementFacts {
  partners: { side: string; role: string }[];
  isCommunityApproved: boolean;
  isHostApproved: boolean;
  startsOn: string | null;
}

/** What keeps a draft from being agreed; empty when nothing does. */
export function missingForAgreement(facts: AgreementFacts): ProgramCondition[] {
  const takesPart = (side: string, roles: string[]) =>
    facts.partners.some((partner) => partner.side === side && roles.includes(partner.role));
  const conditions: [ProgramCondition, boolean][] = [
    ["COMMUNITY_LEAD", takesPart("COMMUNITY", ["LEAD"])],
    ["HOST_LEAD", takesPart("HOST", ["LEAD", "HOST"])],
    ["START_DATE", facts.startsOn !== null],
    ["COMMUNITY_APPROVAL", facts.isCommunityApproved],
    ["HOST_APPROVAL", facts.isHostApproved],
  ];
  return conditions.filter(([, isMet]) => !isMet).map(([condition]) => condition);
}
