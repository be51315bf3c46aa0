import type { Actor, MutationResult } from "../../../platform/actions/action.ts";
import { decodeId } from "../../../platform/graphql/types/ids.ts";
import { requireText } from "../../../platform/records/changes/text-input.ts";
import type { Sentence } from "../../../platform/texts/sentences.ts";
import type { ArchiveItemEraseInput } from "./erasure.inputs.ts";
import { erasureMessages } from "./erasure.messages.ts";

const longest = 5000;
type Answer = "PROPOSED" | "ORDERED" | "NOT_FOUND" | "NOT_SUSPENDED" | "TOO_NEW";

/** What those who run the service have erased, by its id and unread. */
export class ErasuresService {
  /** One of them says why, and another agrees. Gives whether that is done. */
  async eraseUnread(
    actor: Actor,
    input: ArchiveItemEraseInput,
  ): Promise<MutationResult & { isOrdered: boolean }> {
    let isOrdered = false;
    const result = await actor.perform("item.eraseUnread", input, async (action) => {
      const { manager, errors } = action;
      const reason = requireText(
        input.reason,
        ["reason"],
        { limit: longest, missing: erasureMessages.reasonNeeded },
        errors,
      );
      errors.throwIfAny();
      const item = decodeId("item", input.id) ?? null;
      const [{ answer }] = (await manager.query("select erase_unread($1, $2) as answer", [item, reason])) as [
        { answer: Answer },
      ];
      const refusals: Partial<Record<Answer, ["NOT_FOUND" | "CONDITION_MISSING", Sentence]>> = {
        NOT_FOUND: ["NOT_FOUND", erasureMessages.itemNotFound],
        NOT_SUSPENDED: ["CONDITION_MISSING", erasureMessages.notSuspended],
        TOO_NEW: ["CONDITION_MISSING", erasureMessages.keyTooNew],
      };
      const refusal = refusals[answer];
      if (refusal) errors.add(refusal[0], ["id"], refusal[1]);
      errors.throwIfAny();
      isOrdered = answer === "ORDERED";
      return action.setSubject("item", item ?? "", null);
    });
    return { ...result, isOrdered };
  }
}
