import type { GraphqlRequest } from "../../../platform/graphql/request.ts";
import { childRows } from "../../../platform/records/lists/record-reads.ts";
import { type LocalizedText, localizeNullable } from "../../../platform/texts/localized-text.ts";
import type { StoredText } from "../../../platform/texts/stored-text.ts";
import { isPublicViewer } from "../../../platform/viewer.ts";
import type { EvaluationRelease } from "../releases/release.type.ts";
import type { ReleaseComment } from "./comment.type.ts";

export class CommentReads {
  readonly #request: GraphqlRequest;
  readonly #comments;

  constructor(request: GraphqlRequest) {
    this.#request = request;
    this.#comments = childRows<Omit<ReleaseComment, "comment"> & { comment: StoredText }>(request, {
      table: "release_comments",
      owner: "release_id",
      columns: `side, comment, commented_on::text as "commentedOn"`,
      order: "id",
    });
  }

  /** The first fifty, for those who take part. */
  async ofRelease({ row }: EvaluationRelease): Promise<ReleaseComment[]> {
    if (isPublicViewer(this.#request.viewer)) return [];
    return (await this.#comments.load(row.id)).slice(0, 50).map((one) => ({
      ...one,
      comment: localizeNullable(one.comment, this.#request.languages) as LocalizedText,
    }));
  }
}
