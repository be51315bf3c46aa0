import { LocalDate } from "../../../platform/graphql/types/scalars.ts";
import { connectionOf } from "../../../platform/records/lists/connection-types.ts";
import { RecordNode, type RecordRow, RecordType } from "../../../platform/records/record.ts";
import { Stored, StoredLocalizedText } from "../../../platform/records/stored.ts";
import type { LocalizedText } from "../../../platform/texts/localized-text.ts";
import { RecommendationAnswer, RecommendationState } from "./learning.vocabulary.ts";

export interface FindingRow extends RecordRow {
  evaluation_id: string;
  metric_id: string | null;
  excerpt_ids: string[];
}

@RecordType({
  table: "findings",
  prefix: "find",
  description: "What those who took part read in the results. Seen with its evaluation.",
})
export class Finding extends RecordNode<FindingRow> {
  @StoredLocalizedText("statement", { description: "What it says." })
  readonly statement!: LocalizedText;
  @Stored(() => Boolean, "is_binding", {
    description:
      "True if the program waits with its next step until something is recommended after it, and all of that is answered.",
  })
  readonly isBinding!: boolean;
  @Stored(() => LocalDate, "recorded_on::text as recorded_on", {
    description: "The day on which it was recorded.",
  })
  readonly recordedOn!: string;
}

export interface RecommendationRow extends RecordRow {
  finding_id: string;
  owner_id: string;
}

/** Where a recommendation stands, in SQL. */
export const stateInSql = `case when answer is null then case when due_on < current_date then 'OVERDUE' else 'OPEN' end
  when answer = 'ACCEPTED' and change is null then 'ANSWERED' else 'CLOSED' end`;

@RecordType({
  table: "recommendations",
  prefix: "reco",
  description:
    "What is recommended after a finding, who answers it until when, what they said, and what they changed. Seen with its evaluation, also when an answer is late.",
})
export class Recommendation extends RecordNode<RecommendationRow> {
  @StoredLocalizedText("statement", { description: "What it says." })
  readonly statement!: LocalizedText;
  @Stored(() => LocalDate, "due_on::text as due_on", {
    description: "The day by which it is to be answered.",
  })
  readonly dueOn!: string;
  @Stored(() => RecommendationState, `${stateInSql} as state`, { description: "Where it stands." })
  readonly state!: RecommendationState;
  @Stored(() => RecommendationAnswer, "answer", {
    nullable: true,
    description: "What its owner says. Null if it waits for an answer.",
  })
  readonly answer!: RecommendationAnswer | null;
  @StoredLocalizedText("answer_text", {
    nullable: true,
    description: "What the owner will do, or why not. Null if it waits for an answer.",
  })
  readonly answerText!: LocalizedText | null;
  @Stored(() => LocalDate, "answered_on::text as answered_on", {
    nullable: true,
    description: "The day on which it was answered. Null if it waits for an answer.",
  })
  readonly answeredOn!: string | null;
  @StoredLocalizedText("change", {
    nullable: true,
    description: "What is different now. Null if that has not been told.",
  })
  readonly changeText!: LocalizedText | null;
  @Stored(() => LocalDate, "changed_on::text as changed_on", {
    nullable: true,
    description: "The day on which the change was told. Null if it has not been.",
  })
  readonly changedOn!: string | null;
}

export const recommendations = connectionOf(Recommendation, {
  one: "recommendation",
  many: "recommendations",
});
