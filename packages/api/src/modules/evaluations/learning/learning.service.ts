import {
  type Action,
  type Actor,
  type MutationResult,
  refuseOthers,
} from "../../../platform/actions/action.ts";
import { decodeId, newUuid } from "../../../platform/graphql/types/ids.ts";
import { applyTexts, textLimits } from "../../../platform/records/changes/text-input.ts";
import type { LocalizedTextInput } from "../../../platform/texts/localized-text.ts";
import { evaluationMessages, learningMessages } from "../evaluation.messages.ts";
import { namedExcerpts } from "../voices/named-excerpts.ts";
import type {
  FindingRecordInput,
  RecommendationAnswerInput,
  RecommendationChangeInput,
  RecommendationCreateInput,
} from "./learning.inputs.ts";
import { learningActions, type StoredRecommendation } from "./learning.preconditions.ts";

interface Stored {
  id: string;
  evaluation_id: string;
  home_partner_id: string;
  lifecycle: string;
  takes_part: boolean;
}

/** What becomes of what was said. Each action is one transaction. */
export class LearningService {
  readonly actions = learningActions;

  /** What those who took part, or the evaluator, read in the results. */
  findingRecord(actor: Actor, input: FindingRecordInput): Promise<MutationResult> {
    return actor.perform("finding.record", input, async (action) => {
      const { manager, errors } = action;
      const at: Place = {
        prefix: "eval",
        table: "evaluations",
        id: input.evaluationId,
        path: ["evaluationId"],
      };
      const stored = await evaluationWith(action, at, evaluationMessages);
      await learningActions.findingRecord?.check?.(action, stored, actor);
      const statement = saying(action, input.statement, "statement");
      const metric = await metricOf(action, stored.evaluation_id, input.metricId);
      const excerpts = await namedExcerpts(
        action,
        stored.evaluation_id,
        input.excerptIds ?? [],
        "excerptIds",
      );
      errors.throwIfAny();
      const id = newUuid();
      await manager.query(
        `insert into findings (id, evaluation_id, home_partner_id, statement, metric_id, is_binding, excerpt_ids)
         values ($1, $2, $3, $4::jsonb, $5, $6, $7)`,
        [
          ...[id, stored.evaluation_id, stored.home_partner_id, JSON.stringify(statement)],
          ...[metric, input.isBinding, excerpts],
        ],
      );
      return action.setSubject("finding", id, stored.home_partner_id);
    });
  }

  /** What is recommended after a finding, to a partner that takes part. */
  create(actor: Actor, input: RecommendationCreateInput): Promise<MutationResult> {
    return actor.perform("recommendation.create", input, async (action) => {
      const { manager, errors } = action;
      const at: Place = { prefix: "find", table: "findings", id: input.findingId, path: ["findingId"] };
      const sentences = {
        notFound: learningMessages.findingNotFound,
        notYours: learningMessages.notTakingPart,
      };
      const stored = await evaluationWith(action, at, sentences);
      await learningActions.recommendationCreate?.check?.(action, stored, actor);
      const statement = saying(action, input.statement, "statement");
      const owner = await ownerOf(action, stored.evaluation_id, input.ownerId);
      errors.throwIfAny();
      const id = newUuid();
      await manager.query(
        `insert into recommendations (id, evaluation_id, finding_id, owner_id, statement, due_on)
         values ($1, $2, $3, $4, $5::jsonb, $6)`,
        [id, stored.evaluation_id, stored.id, owner, JSON.stringify(statement), input.dueOn],
      );
      return action.setSubject("recommendation", id, owner);
    });
  }

  /** Its owner's answer, once: what will be done, or why not. */
  answer(actor: Actor, input: RecommendationAnswerInput): Promise<MutationResult> {
    return actor.perform("recommendation.answer", input, async (action) => {
      const stored = await lockRecommendation(action, input.id);
      await learningActions.recommendationAnswer?.check?.(action, stored, actor);
      const text = saying(action, input.text, "text");
      action.errors.throwIfAny();
      await action.manager.query(
        "update recommendations set answer = $2, answer_text = $3::jsonb where id = $1",
        [...[stored.id, input.answer, JSON.stringify(text)]],
      );
      return action.setSubject("recommendation", stored.id, stored.owner_id);
    });
  }

  /** What is different now. */
  change(actor: Actor, input: RecommendationChangeInput): Promise<MutationResult> {
    return actor.perform("recommendation.change", input, async (action) => {
      const stored = await lockRecommendation(action, input.id);
      await learningActions.recommendationChange?.check?.(action, stored, actor);
      const text = saying(action, input.text, "text");
      action.errors.throwIfAny();
      await action.manager.query("update recommendations set change = $2::jsonb where id = $1", [
        ...[stored.id, JSON.stringify(text)],
      ]);
      return action.setSubject("recommendation", stored.id, stored.owner_id);
    });
  }
}

const saying = ({ errors }: Action, given: LocalizedTextInput[], field: string) =>
  applyTexts(given, null, [field], { limit: textLimits.note, isRequired: true }, errors);

interface Place {
  prefix: string;
  table: "evaluations" | "findings";
  id: string;
  path: string[];
}

/** The evaluation of a record that the viewer names, where they take part in its program or evaluate it. */
async function evaluationWith(
  action: Action,
  { prefix, table, id, path }: Place,
  sentences: Parameters<typeof refuseOthers>[2],
): Promise<Stored> {
  const uuid = decodeId(prefix, id);
  const evaluation = table === "findings" ? "findings.evaluation_id" : "evaluations.id";
  const from =
    table === "findings"
      ? "findings join evaluations on evaluations.id = findings.evaluation_id"
      : "evaluations";
  const [stored] = (await action.manager.query(
    `select ${table}.id, ${evaluation} as evaluation_id, evaluations.home_partner_id, evaluations.lifecycle,
       evaluations.id = any(viewer_evaluations('programs:write')) or evaluations.id = any(viewer_evaluated()) as takes_part
     from ${from} where ${table}.id = $1 and evaluations.deleted_at is null`,
    [uuid ?? null],
  )) as Stored[];
  if (!stored?.takes_part) await refuseOthers(action, { table, uuid, path }, sentences);
  action.errors.throwIfAny();
  return stored as Stored;
}

async function metricOf(
  { manager, errors }: Action,
  evaluation: string,
  given: string | null | undefined,
): Promise<string | null> {
  if (given == null) return null;
  const [found] = (await manager.query(
    "select id from evaluation_metrics where id = $1 and evaluation_id = $2",
    [...[decodeId("metr", given) ?? null, evaluation]],
  )) as [{ id: string }?];
  if (!found) errors.add("NOT_FOUND", ["metricId"], learningMessages.metricNotFound);
  return found?.id ?? null;
}

async function ownerOf({ manager, errors }: Action, evaluation: string, given: string): Promise<string> {
  const [found] = (await manager.query(
    `select partners.id from partners join evaluations on evaluations.id = $2
     where partners.id = $1 and (partners.id = evaluations.home_partner_id or exists (
       select from program_partners part where part.program_id = evaluations.program_id and part.partner_id = partners.id))`,
    [decodeId("part", given) ?? null, evaluation],
  )) as [{ id: string }?];
  if (!found) errors.add("NOT_FOUND", ["ownerId"], learningMessages.ownerTakesPart);
  return found?.id ?? "";
}

async function lockRecommendation(action: Action, id: string): Promise<StoredRecommendation> {
  const uuid = decodeId("reco", id);
  const [stored] = (await action.manager.query(
    "select id, evaluation_id, owner_id, answer, change from recommendations where id = $1 for no key update",
    [uuid ?? null],
  )) as StoredRecommendation[];
  const { recommendationNotFound: notFound, notYours } = learningMessages;
  if (!stored)
    await refuseOthers(action, { table: "recommendations", uuid, path: ["id"] }, { notFound, notYours });
  action.errors.throwIfAny();
  return stored as StoredRecommendation;
}
