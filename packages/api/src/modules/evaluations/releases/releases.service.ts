import type { Action, Actor, MutationResult } from "../../../platform/actions/action.ts";
import { newUuid } from "../../../platform/graphql/types/ids.ts";
import { lockRecord, type RecordToChange } from "../../../platform/records/changes/record-actions.ts";
import type { EvaluationEntity } from "../design/evaluation.entity.ts";
import type { EvaluationSide, WaveKind } from "../design/evaluation.vocabulary.ts";
import { publicLimits } from "../disclosure/rounding/limits.rules.ts";
import { evaluationMessages } from "../evaluation.messages.ts";
import { releaseActions, requireReadable } from "./release.preconditions.ts";
import {
  type AgreedMetric,
  type CountedScores,
  fewestItems,
  type People,
  peopleOf,
  unitOf,
} from "./release-plan.rules.ts";
import { figuresOf, levelsOf, resultOf } from "./results.rules.ts";

const seen = {
  prefix: "eval",
  table: "evaluations",
  messages: evaluationMessages,
  locked: "select * from evaluations where id = $1 and deleted_at is null",
};
const sides: readonly EvaluationSide[] = ["COMMUNITY", "HOST"];

/** What everybody is told of an evaluation. */
export class ReleasesService {
  readonly actions = releaseActions;

  /** Computes, audits and freezes the results, from responses that only the evaluator reads. */
  release(actor: Actor, input: RecordToChange): Promise<MutationResult> {
    return actor.perform("evaluation.release", input, async (action) => {
      const { manager, errors } = action;
      const evaluation = await lockRecord<EvaluationEntity>(action, seen, input.id, ["id"]);
      action.setSubject("evaluation", evaluation.id, evaluation.home_partner_id);
      errors.expectRevision(evaluation.revision, input.expectedRevision);
      await requireReadable(action, evaluation);
      errors.throwIfAny();
      const all = await peopleIn(action, evaluation);
      const { scope } = evaluation;
      const levels = levelsOf(all, scope, await lastWave(action, evaluation.id));
      const results = all.map((people, place) =>
        resultOf(people, { scope, holmLevel: levels[place] ?? null, limits: publicLimits }),
      );
      const id = newUuid();
      await manager.query(
        "insert into releases (id, evaluation_id, home_partner_id, number, results) values ($1, $2, $3, 1, $4::jsonb)",
        [id, evaluation.id, evaluation.home_partner_id, JSON.stringify(results)],
      );
      await keepFigures(action, { release: id, evaluation: evaluation.id }, all);
      return evaluation.id;
    });
  }
}

async function lastWave({ manager }: Action, evaluation: string): Promise<WaveKind> {
  const [wave] = (await manager.query(
    "select kind from waves where evaluation_id = $1 order by position desc limit 1",
    [evaluation],
  )) as [{ kind: WaveKind }];
  return wave.kind;
}

/** The people of each side for each metric that is asked of a sample. */
async function peopleIn(action: Action, { id, scope }: EvaluationEntity): Promise<People[]> {
  const metrics = (await action.manager.query(
    "select * from evaluation_metrics where evaluation_id = $1 and kind in ('CHANGE', 'SHARE') order by position",
    [id],
  )) as AgreedMetric[];
  const all: People[] = [];
  for (const metric of metrics) {
    const rows = await scoresOf(action, id, metric);
    all.push(...sides.map((side) => peopleOf(metric, side, scope, rows)));
  }
  return all;
}

/** How many people have which scores: one statement for a metric, over answers that only the evaluator reads. */
async function scoresOf(
  { manager }: Action,
  evaluation: string,
  metric: AgreedMetric,
): Promise<CountedScores[]> {
  const { items, scale_low, scale_high, from_wave, to_wave } = metric;
  return (await manager.query(
    `with item as (
       select item.question, item."isReversed" as is_reversed, choice.key as choice, choice.score
       from jsonb_to_recordset($2::jsonb) as item (question text, "isReversed" boolean)
       left join lateral (
         select asked.question from instruments, jsonb_array_elements(questions) as asked (question)
         where evaluation_id = $1 and asked.question->>'key' = item.question order by version desc limit 1) latest on true
       left join lateral jsonb_to_recordset(latest.question->'choices') as choice (key text, score float8) on true),
     value as (
       select answer.response_id, case when item.is_reversed then $3::float8 + $4::float8 - coalesce(item.score, answer.number)
           else coalesce(item.score, answer.number) end as value
       from response_answers answer
       join item on item.question = answer.question and item.choice is not distinct from answer.choice
       where answer.evaluation_id = $1 and answer.missing is null),
     score as (
       select response_id, round(avg(value) / $5::float8)::int as score from value
       where value is not null group by response_id having count(*) >= $6),
     person as (
       select response.respondent_id, response.side, response.group_number,
         max(score.score) filter (where waves.kind = $7) as before, max(score.score) filter (where waves.kind = $8) as after
       from responses response join waves on waves.id = response.wave_id
       left join score on score.response_id = response.id
       where response.evaluation_id = $1
       group by response.respondent_id, response.side, response.group_number)
     select side, group_number as "group", before, after, count(*)::int as count
     from person group by side, group_number, before, after`,
    [
      ...[evaluation, JSON.stringify(items), scale_low, scale_high],
      ...[unitOf(items.length), fewestItems(items.length), from_wave, to_wave],
    ],
  )) as CountedScores[];
}

/** Kept for comparisons, and told to nobody. */
async function keepFigures(
  { manager }: Action,
  { release, evaluation }: { release: string; evaluation: string },
  all: People[],
): Promise<void> {
  const rows = all.flatMap((people) => {
    const { from_wave, to_wave, id } = people.metric;
    const waves = people.metric.kind === "CHANGE" ? [from_wave, to_wave] : [to_wave];
    return waves.flatMap((wave, place) => {
      const figures = figuresOf(people, place);
      const of = { release_id: release, evaluation_id: evaluation, metric_id: id, side: people.side, wave };
      return figures ? [{ ...of, ...figures }] : [];
    });
  });
  await manager.query(
    `insert into release_figures (release_id, evaluation_id, metric_id, side, wave, n, mean, deviation)
     select * from jsonb_to_recordset($1::jsonb) as given (release_id uuid, evaluation_id uuid, metric_id uuid, side text,
       wave text, n integer, mean float8, deviation float8)`,
    [JSON.stringify(rows)],
  );
}
