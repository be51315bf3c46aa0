import type { Check } from "../../../platform/actions/action.ts";
import type { EvaluationSide, WaveKind } from "../design/evaluation.vocabulary.ts";
import { fewestItems, unitOf } from "../disclosure/tables/scale.rules.ts";
import type { AgreedMetric, CountedScores } from "../releases/release-plan.rules.ts";

type Reading = Check["manager"];
type ScoredMetric = Pick<AgreedMetric, "items" | "scale_low" | "scale_high" | "from_wave" | "to_wave">;

/** The values of the items of a metric, reversed ones turned: of the evaluation $1, the items $2, on the scale from $3 to $4. */
const values = `item as (
       select item.question, item."isReversed" as is_reversed, choice.key as choice, choice.score
       from jsonb_to_recordset($2::jsonb) as item (question text, "isReversed" boolean)
       left join lateral (
         select asked.question from instruments, jsonb_array_elements(questions) as asked (question)
         where evaluation_id = $1 and asked.question->>'key' = item.question order by version desc limit 1) latest on true
       left join lateral jsonb_to_recordset(latest.question->'choices') as choice (key text, score float8) on true),
     value as (
       select answer.response_id, answer.question,
         case when item.is_reversed then $3::float8 + $4::float8 - coalesce(item.score, answer.number)
           else coalesce(item.score, answer.number) end as value
       from response_answers answer
       join item on item.question = answer.question and item.choice is not distinct from answer.choice
       where answer.evaluation_id = $1 and answer.missing is null)`;

/**
 * How many people have which scores: one statement for a metric, over answers that only the evaluator reads. A person's language is
 * the one in which they first answered, in whatever wave that was: each is counted in one.
 */
export async function scoresOf(
  manager: Reading,
  evaluation: string,
  metric: ScoredMetric,
): Promise<CountedScores[]> {
  const { items, scale_low, scale_high, from_wave, to_wave } = metric;
  return (await manager.query(
    `with ${values},
     score as (
       select response_id, round(avg(value) / $5::float8)::int as score from value
       where value is not null group by response_id having count(*) >= $6),
     person as (
       select response.respondent_id, response.side, response.group_number,
         (array_agg(response.consent_language order by waves.position))[1] as language,
         max(score.score) filter (where waves.kind = $7) as before, max(score.score) filter (where waves.kind = $8) as after
       from responses response join waves on waves.id = response.wave_id
       left join score on score.response_id = response.id
       where response.evaluation_id = $1
       group by response.respondent_id, response.side, response.group_number)
     select side, group_number as "group", language, before, after, count(*)::int as count
     from person group by side, group_number, language, before, after`,
    [
      ...[evaluation, JSON.stringify(items), scale_low, scale_high],
      ...[unitOf(items.length), fewestItems(items.length), from_wave, to_wave],
    ],
  )) as CountedScores[];
}

/** How many people answered every item of a metric like this, in the order of the items. */
export interface CountedAnswers {
  side: EvaluationSide;
  wave: WaveKind;
  answers: number[];
  count: number;
}

/** Of those who answered every item: how many answered alike, in the waves that the metric is measured in. */
export async function wholeAnswersOf(
  manager: Reading,
  evaluation: string,
  { items, scale_low, scale_high, from_wave, to_wave }: ScoredMetric,
): Promise<CountedAnswers[]> {
  return (await manager.query(
    `with ${values},
     whole as (
       select response_id, array_agg(value order by array_position($5::text[], question)) as answers from value
       where value is not null group by response_id having count(*) = cardinality($5::text[]))
     select response.side, waves.kind as wave, whole.answers, count(*)::int as count
     from whole join responses response on response.id = whole.response_id join waves on waves.id = response.wave_id
     where waves.kind in ($6, $7) group by response.side, waves.kind, waves.position, whole.answers
     order by waves.position, whole.answers`,
    [
      ...[evaluation, JSON.stringify(items), scale_low, scale_high],
      ...[items.map(({ question }) => question), from_wave, to_wave],
    ],
  )) as CountedAnswers[];
}
