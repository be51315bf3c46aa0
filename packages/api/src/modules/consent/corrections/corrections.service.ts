import type { Action, Actor, MutationResult } from "../../../platform/actions/action.ts";
import { decodeId } from "../../../platform/graphql/types/ids.ts";
import { readText } from "../../../platform/records/changes/text-input.ts";
import { messages } from "../../../platform/texts/messages.ts";
import { longestTexts, renewWords } from "../../archives/translations/translations.service.ts";
import { governanceMessages } from "../governance/governance.messages.ts";
import { partyItem } from "../governance/item-parties.ts";
import type {
  ArchiveItemAgreeToCorrectionsInput,
  ArchiveItemCorrectInput,
  ItemCorrectionTakeBackInput,
} from "./correction.inputs.ts";
import { correctionMessages as told } from "./correction.messages.ts";
import { correctionActions, requireSide } from "./correction.preconditions.ts";

interface Standing {
  is_agreed: boolean;
  is_approved: boolean;
  is_blurred: boolean;
  words_before: string | null;
  is_small: boolean | null;
}

/** Small corrections of what was approved, where both sides agreed that these do not wait. */
export class CorrectionsService {
  readonly actions = correctionActions;

  agreeToCorrections(actor: Actor, input: ArchiveItemAgreeToCorrectionsInput): Promise<MutationResult> {
    return actor.perform("item.agreeToCorrections", input, async (action) => {
      const { item, partnerId } = await this.#sideOf(action, input);
      const values = [item.id, partnerId];
      await action.manager.query(
        "delete from correction_agreements where item_id = $1 and partner_id = $2",
        values,
      );
      if (input.agrees)
        await action.manager.query(
          "insert into correction_agreements (item_id, partner_id) values ($1, $2)",
          values,
        );
      return action.setSubject("item", item.id, partnerId);
    });
  }

  /** Published at once; the words from before are kept for the stewards. Gives the correction. */
  correct(actor: Actor, input: ArchiveItemCorrectInput): Promise<MutationResult> {
    return actor.perform("item.correct", input, async (action) => {
      const { manager, errors } = action;
      const { item, partnerId } = await this.#sideOf(action, input);
      const [field, part] = [input.field, readText(input.part ?? "", ["part"], errors)];
      const words = readText(input.text, ["text"], errors);
      const limit = longestTexts[field];
      if (words.length > limit) errors.add("TOO_LONG", ["text"], messages.textTooLong, { limit });
      errors.throwIfAny();
      const [standing] = (await manager.query(
        `select is_blurred, corrections_are_agreed(items.id) as is_agreed, exists (
             select from item_approvals approval where approval.item_id = items.id and ended_at is null
               and approval.content_revision = items.content_revision) as is_approved,
           before.words as words_before, is_small_correction(before.words, $5) as is_small
         from items cross join lateral (select text_of_item(items, $2, $3) #>> array['texts', $4] as words) before
         where items.id = $1 and deleted_at is null for no key update of items`,
        [item.id, field, part, input.language, words],
      )) as Standing[];
      if (!standing) errors.add("NOT_FOUND", ["id"], governanceMessages.itemNotFound);
      else this.#requireSmall(action, standing, field);
      errors.throwIfAny();
      const [made] = (await manager.query("select correct_item($1, $2, $3, $4, $5, $6) as id", [
        ...[item.id, partnerId, field, part, input.language, words],
      ])) as [{ id: string | null }];
      if (made.id === null) errors.add("CONDITION_MISSING", ["field"], told.notCorrected);
      errors.throwIfAny();
      await renewWords(manager, item.id);
      return action.setSubject("correction", made.id ?? "", partnerId);
    });
  }

  #requireSmall({ errors }: Action, standing: Standing, field: ArchiveItemCorrectInput["field"]): void {
    if (!standing.is_agreed) errors.add("CONDITION_MISSING", ["id"], told.notAgreed);
    else if (!standing.is_approved) errors.add("CONDITION_MISSING", ["id"], told.nothingApproved);
    else if (standing.is_blurred) errors.add("CONDITION_MISSING", ["id"], told.blurred);
    if (standing.words_before === null || field === "CREDIT" || field === "PLACE")
      errors.add("CONDITION_MISSING", ["field"], told.nothingToCorrect);
    else if (!standing.is_small) errors.add("INVALID", ["text"], told.notSmall);
  }

  takeBack(actor: Actor, input: ItemCorrectionTakeBackInput): Promise<MutationResult> {
    return actor.perform("correction.takeBack", input, async (action) => {
      const { manager, errors } = action;
      const [made] = (await manager.query(
        "select id, item_id, partner_id from item_corrections where id = $1",
        [decodeId("corr", input.id) ?? null],
      )) as { id: string; item_id: string; partner_id: string }[];
      if (!made) errors.add("NOT_FOUND", ["id"], told.notFound);
      errors.throwIfAny();
      const [{ is_done }] = (await manager.query("select take_correction_back($1) as is_done", [
        made?.id,
      ])) as [{ is_done: boolean }];
      if (!is_done) errors.add("CONDITION_MISSING", ["id"], told.changedSince);
      errors.throwIfAny();
      await renewWords(manager, made?.item_id ?? "");
      return action.setSubject("correction", made?.id ?? "", made?.partner_id ?? null);
    });
  }

  /** The item, and the side for which the viewer speaks. */
  async #sideOf(action: Action, { id, partnerId: named }: { id: string; partnerId: string }) {
    const item = await partyItem(action, id);
    const partnerId = decodeId("part", named) ?? "";
    await requireSide(action, item, partnerId);
    action.errors.throwIfAny();
    return { item, partnerId };
  }
}
