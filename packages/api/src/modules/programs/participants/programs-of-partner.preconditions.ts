import type { Check } from "../../../platform/actions/action.ts";
import type { Dependents } from "../../../platform/records/changes/record-actions.ts";
import type { PartnerEntity } from "../../partners/partner/partner.entity.ts";
import { programsOfPartnerMessages as messages } from "../program.messages.ts";

async function requireNoPrograms(
  { manager, errors }: Check,
  { id }: Pick<PartnerEntity, "id">,
): Promise<void> {
  const [row] = (await manager.query(
    "select exists (select from programs where home_partner_id = $1 and deleted_at is null) as has_programs",
    [id],
  )) as [{ has_programs: boolean }];
  if (row.has_programs) errors.add("CONDITION_MISSING", ["id"], messages.hasPrograms);
}

/** What actions on a partner have to know of its programs. */
export const programsOfPartner: Dependents<PartnerEntity> = {
  requireFor: { partnerDelete: requireNoPrograms },
  uniqueKeys: {
    // They become public with it.
    programs_public_slug: { path: "id", sentence: messages.programsClash },
    program_references_public: { path: "id", sentence: messages.programsClash },
  },
  keptBy: {
    programs_home_partner_id_fkey: messages.inUse,
    program_partners_partner_id_fkey: messages.inUse,
    program_approvals_partner_id_fkey: messages.inUse,
  },
};
