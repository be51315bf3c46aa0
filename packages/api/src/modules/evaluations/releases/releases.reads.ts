import type { GraphqlRequest } from "../../../platform/graphql/request.ts";
import { childRows } from "../../../platform/records/lists/record-reads.ts";
import { isPublicViewer } from "../../../platform/viewer.ts";
import { OfEvaluationReads } from "../of-evaluation.reads.ts";
import { EvaluationRelease, type EvaluationResult, type ReleaseRow, resultsOf } from "./release.type.ts";

export class ReleaseReads extends OfEvaluationReads<ReleaseRow, EvaluationRelease> {
  readonly #request: GraphqlRequest;
  readonly #partnersEditions;

  constructor(request: GraphqlRequest) {
    super(request, EvaluationRelease, "number");
    this.#request = request;
    this.#partnersEditions = childRows<{ results: string }>(request, {
      table: "partners_editions",
      owner: "release_id",
      columns: "results::text as results",
      order: "release_id",
    });
  }

  /** The results as partners read them: null where there is no such edition, and for everybody else. */
  async partnersResultsOf({ row }: EvaluationRelease): Promise<EvaluationResult[] | null> {
    if (isPublicViewer(this.#request.viewer)) return null;
    const [edition] = await this.#partnersEditions.load(row.id);
    return edition ? resultsOf(edition.results, []) : null;
  }
}
