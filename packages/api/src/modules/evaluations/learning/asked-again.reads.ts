import type { GraphqlRequest } from "../../../platform/graphql/request.ts";
import { childRows } from "../../../platform/records/lists/record-reads.ts";
import { type AskedAgainRow, askedAgainOf, type MetricAskedAgain } from "./asked-again.type.ts";
import type { Recommendation } from "./learning.type.ts";

/** What was found after a change, beside what was found before it: of both evaluations only what the viewer may see. */
export class AskedAgainReads {
  readonly #rows;

  constructor(request: GraphqlRequest) {
    this.#rows = childRows<AskedAgainRow>(request, { table, owner: "recommendation_id", columns, order });
  }

  /** By release, the oldest first, and side: at most twenty. */
  async ofRecommendation({ row }: Recommendation): Promise<MetricAskedAgain[]> {
    const rows = await this.#rows.load(row.id);
    return rows.slice(0, 20).map(askedAgainOf);
  }
}

const columns =
  "evaluation_id, released_on::text as released_on, kind, direction, worthwhile, range, before, after";
const order = "released_on, evaluation_id, before->>'side'";
// The same metric by the same formula, of the same questions on the same scale between the same waves, in an evaluation of the
// same program in which nobody was asked anything until the day after the change was told.
const table = `(select recommendations.id as recommendation_id, later.evaluation_id, later.published_on as released_on, again.kind, again.direction,
    greatest(first.worthwhile, again.worthwhile) as worthwhile, again.scale_high - again.scale_low as range,
    before.result as before, after.result as after
  from recommendations
  join findings on findings.id = recommendations.finding_id
  join evaluations on evaluations.id = recommendations.evaluation_id
  join evaluation_metrics first on first.id = findings.metric_id
  join releases on releases.evaluation_id = evaluations.id and releases.published_on is not null
  join evaluations next on next.program_id = evaluations.program_id and next.id <> evaluations.id
  join evaluation_metrics again on again.evaluation_id = next.id
    and (again.metric, again.kind, again.formula_version, again.direction, again.items, again.scale_low, again.scale_high,
         again.from_wave, again.to_wave)
      is not distinct from (first.metric, first.kind, first.formula_version, first.direction, first.items, first.scale_low,
         first.scale_high, first.from_wave, first.to_wave)
  join releases later on later.evaluation_id = next.id and later.published_on is not null
  cross join lateral jsonb_array_elements(releases.results) as before (result)
  cross join lateral jsonb_array_elements(later.results) as after (result)
  where recommendations.changed_on < (select min(opened_on) from waves where waves.evaluation_id = next.id)
    and before.result->>'metric' = first.id::text and after.result->>'metric' = again.id::text
    and after.result->>'side' = before.result->>'side') as asked_again`;
