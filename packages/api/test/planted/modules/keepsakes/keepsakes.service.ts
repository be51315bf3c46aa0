import type { Actor, MutationResult } from "../../platform/actions/action.ts";
import type { UserErrors } from "../../platform/graphql/user-errors.ts";
import { givenTexts, requireFields } from "../../platform/records/changes/given.ts";
import { RecordActions } from "../../platform/records/changes/record-actions.ts";
import { searchVector } from "../../platform/search/search.ts";
import { originalOf, textsOf } from "../../platform/texts/stored-text.ts";
import { homePartner } from "../partners/partner/partners.service.ts";
import { KeepsakeEntity } from "./keepsake.entity.ts";
import type { KeepsakeCreateInput, KeepsakeUpdateInput } from "./keepsake.inputs.ts";
import { keepsakeMessages } from "./keepsake.messages.ts";
import { keepsakeActions } from "./keepsake.preconditions.ts";

type Facts = Omit<KeepsakeUpdateInput, "id">;

/** What is done with keepsakes. Each action is one transaction. */
export class KeepsakesService extends RecordActions<KeepsakeEntity> {
  constructor() {
    super({
      noun: "keepsake",
      prefix: "keep",
      table: "keepsakes",
      Entity: KeepsakeEntity,
      messages: keepsakeMessages,
      partnerOf: ({ partner_id }) => partner_id,
      actions: keepsakeActions,
    });
  }

  create(actor: Actor, input: KeepsakeCreateInput): Promise<MutationResult> {
    return actor.perform("keepsake.create", input, async (action) => {
      const home = { id: input.partnerId, path: ["partnerId"] };
      const partner_id = await homePartner(action, "partners:write", home);
      const row = columnsOf(input, null, action.errors);
      action.errors.throwIfAny();
      const { identifiers } = await action.manager.insert(KeepsakeEntity, { ...row, partner_id });
      return action.setSubject("keepsake", String(identifiers[0]?.id), partner_id);
    });
  }

  update(actor: Actor, input: KeepsakeUpdateInput): Promise<MutationResult> {
    return this.change(actor, "update", input, async (action, stored) =>
      columnsOf(input, stored, action.errors),
    );
  }
}

/** The columns of a keepsake after an input. */
function columnsOf(input: Facts, stored: KeepsakeEntity | null, errors: UserErrors) {
  const { name } = givenTexts(input, stored, ["name"], errors);
  requireFields(input, ["material"], errors);
  return {
    name,
    material: input.material ?? stored?.material ?? "OTHER",
    sort_name: originalOf(name),
    search_vector: searchVector(textsOf(name)),
  };
}
