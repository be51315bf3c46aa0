import { setImmediate as turnOfOthers } from "node:timers/promises";
import type { GraphqlRequest } from "../../../platform/graphql/request.ts";
import { decodeId, encodeId } from "../../../platform/graphql/types/ids.ts";
import { sides } from "../design/design.rules.ts";
import type { AgreedMetric } from "../releases/release-plan.rules.ts";
import { changesOf, scaleIn } from "./analysis.rules.ts";
import type { MetricAnalysis } from "./analysis.type.ts";
import { scoresOf, wholeAnswersOf } from "./scores.ts";

/** What only the evaluator looks at, of what was answered in waves that have closed. */
export class AnalysisReads {
  readonly #request: GraphqlRequest;

  constructor(request: GraphqlRequest) {
    this.#request = request;
  }

  /** Null for everybody who reads no responses. */
  async of({ id }: { id?: string }): Promise<MetricAnalysis[] | null> {
    const { database } = this.#request;
    const uuid = decodeId("eval", id ?? "") ?? null;
    const [found] = await database.query<{ is_read: boolean }>(
      "select $1::uuid = any(viewer_reads_responses()) as is_read",
      [uuid],
    );
    if (!found?.is_read || uuid === null) return null;
    const metrics = await database.query<AgreedMetric>(
      "select * from evaluation_metrics where evaluation_id = $1 and kind in ('CHANGE', 'SHARE') order by position",
      [uuid],
    );
    const analyses: MetricAnalysis[] = [];
    for (const metric of metrics) {
      analyses.push(...(await this.#ofMetric(uuid, metric)));
      await turnOfOthers();
    }
    return analyses;
  }

  async #ofMetric(evaluation: string, metric: AgreedMetric): Promise<MetricAnalysis[]> {
    const { database } = this.#request;
    const scores = await scoresOf(database, evaluation, metric);
    const answered = metric.items.length > 1 ? await wholeAnswersOf(database, evaluation, metric) : [];
    return sides.map((side) => {
      const ofSide = answered.filter((one) => one.side === side);
      const waves = [...new Set(ofSide.map(({ wave }) => wave))];
      return {
        metricId: encodeId("metr", metric.id),
        side,
        ...changesOf(metric, side, scores),
        scales: waves.map((wave) =>
          scaleIn(
            metric,
            wave,
            ofSide.filter((one) => one.wave === wave),
          ),
        ),
      };
    });
  }
}
