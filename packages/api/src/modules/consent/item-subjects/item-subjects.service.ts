import type { Action, Actor, Check, MutationResult } from "../../../platform/actions/action.ts";
import { decodeId } from "../../../platform/graphql/types/ids.ts";
import { messages } from "../../../platform/texts/messages.ts";
import type {
  ArchiveItemSubjectsAddInput,
  ArchiveItemSubjectsCompleteInput,
} from "../subjects/subject.inputs.ts";
import { subjectMessages } from "../subjects/subject.messages.ts";
import {
  itemSubjectActions,
  requireComplete,
  requireGoverned,
  type Standing,
  standingOf,
} from "./item-subjects.preconditions.ts";

const maxSubjects = 50;

/** Whose consent items need. Each action is one transaction. */
export class ItemSubjectsService {
  readonly actions = itemSubjectActions;

  /** Lists people whose consent an item needs. That only narrows who sees it. */
  add(actor: Actor, input: ArchiveItemSubjectsAddInput): Promise<MutationResult> {
    return actor.perform("item.subjectsAdd", input, async (action) => {
      const { id, standing } = await requireRecordable(action, input.id);
      const rows = await this.#rowsOf(action, id, input);
      action.errors.throwIfAny();
      await action.manager.query(
        `insert into item_subjects (item_id, subject_id, medium_id)
         select $1, subject_id, medium_id from unnest($2::uuid[], $3::uuid[]) as given (subject_id, medium_id)
         on conflict do nothing`,
        [id, rows.map(({ subject }) => subject), rows.map(({ medium }) => medium)],
      );
      return action.setSubject("item", id, standing.home_partner_id);
    });
  }

  /** A steward's word that those listed are all. Until each community says so, nobody sees the item but those who work on it. */
  complete(actor: Actor, input: ArchiveItemSubjectsCompleteInput): Promise<MutationResult> {
    return this.#onList(actor, "subjectsComplete", input, requireComplete, (id) => ({
      text: `insert into item_subject_lists (item_id, community_id)
             select item_id, community_id from item_communities
             where item_id = $1 and accepted_at is not null and left_at is null
               and community_id = any(viewer_partners('heritage:steward'))
             on conflict do nothing`,
      values: [id],
    }));
  }

  reopen(actor: Actor, input: ArchiveItemSubjectsCompleteInput): Promise<MutationResult> {
    return this.#onList(actor, "subjectsReopen", input, requireGoverned, (id) => ({
      text: "delete from item_subject_lists where item_id = $1",
      values: [id],
    }));
  }

  #onList(
    actor: Actor,
    verb: string,
    input: ArchiveItemSubjectsCompleteInput,
    check: (check: Check, standing: Standing) => void,
    statementOf: (id: string) => { text: string; values: unknown[] },
  ): Promise<MutationResult> {
    return actor.perform(`item.${verb}`, input, async (action) => {
      const { id, standing } = await requireRecordable(action, input.id);
      check(action, standing);
      action.errors.throwIfAny();
      const { text, values } = statementOf(id);
      await action.manager.query(text, values);
      return action.setSubject("item", id, standing.home_partner_id);
    });
  }

  async #rowsOf({ manager, errors }: Action, item: string, { subjects }: ArchiveItemSubjectsAddInput) {
    if (subjects.length === 0) errors.add("REQUIRED", ["subjects"], subjectMessages.subjectsNeeded);
    if (subjects.length > maxSubjects)
      errors.add("TOO_MANY", ["subjects"], messages.tooMany, { limit: maxSubjects });
    const rows: { subject: string; medium: string | null }[] = [];
    for (const [index, { subjectId, mediumIds }] of subjects.slice(0, maxSubjects).entries()) {
      const below = errors.below("subjects", index);
      if ((mediumIds?.length ?? 0) > maxSubjects)
        below.add("TOO_MANY", ["mediumIds"], messages.tooMany, { limit: maxSubjects });
      const subject = decodeId("subj", subjectId) ?? null;
      const media = (mediumIds ?? []).slice(0, maxSubjects).map((id) => decodeId("medi", id) ?? null);
      const [found] = (await manager.query(
        `select exists (select from consent_subjects where id = $1 and deleted_at is null and erased_at is null) as has_subject,
                array(select id from media where item_id = $2 and id = any($3::uuid[])) as media`,
        [subject, item, media],
      )) as [{ has_subject: boolean; media: string[] }];
      if (!found.has_subject) below.add("NOT_FOUND", ["subjectId"], subjectMessages.notFound);
      for (const [place, medium] of media.entries())
        if (medium === null || !found.media.includes(medium))
          below.add("NOT_FOUND", ["mediumIds", place], subjectMessages.mediumNotFound);
      const places = mediumIds == null ? [null] : media;
      rows.push(...places.map((medium) => ({ subject: subject ?? "", medium })));
    }
    return rows;
  }
}

/** An item of which the viewer may record what people say. Whoever may not is told of nothing. */
export async function requireRecordable(
  action: Pick<Action, "manager" | "errors">,
  given: string,
  path = ["id"],
): Promise<{ id: string; standing: Standing }> {
  const id = decodeId("item", given);
  const standing = await standingOf(action, id);
  if (!(standing?.may_record || standing?.governs))
    action.errors.add("NOT_FOUND", path, subjectMessages.itemNotFound);
  action.errors.throwIfAny();
  return { id: id ?? "", standing: standing as Standing };
}
