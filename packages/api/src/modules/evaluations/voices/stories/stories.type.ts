import { Field, Int, ObjectType } from "type-graphql";
import { RecordNode, type RecordRow, RecordType } from "../../../../platform/records/record.ts";
import { Stored, StoredLocalizedText } from "../../../../platform/records/stored.ts";
import { LocalizedText, localizeNullable } from "../../../../platform/texts/localized-text.ts";
import type { StoredText } from "../../../../platform/texts/stored-text.ts";
import { EvaluationSide } from "../../design/evaluation.vocabulary.ts";

@ObjectType({
  description: "Something that followed from what was done, as a ripple map shows it.",
  simpleResolvers: true,
})
export class Ripple {
  @Field(() => Int, {
    description: "How far away: 1 for those who took part, up to 5 for what is furthest.",
  })
  ring!: number;
  @Field(() => LocalizedText, { description: "What is different." })
  change!: LocalizedText;
  @Field(() => LocalizedText, { nullable: true, description: "For whom. Null if that was not said." })
  forWhom!: LocalizedText | null;
}

export interface StoredRipple {
  ring: number;
  change: StoredText;
  forWhom: StoredText | null;
}
export const ripplesOf = (stored: StoredRipple[], languages: readonly string[]): Ripple[] =>
  stored.map(({ ring, change, forWhom }) => ({
    ring,
    change: localizeNullable(change, languages) as LocalizedText,
    forWhom: localizeNullable(forWhom, languages),
  }));

export interface StorySelectionRow extends RecordRow {
  excerpt_id: string;
  among: string[];
}

@RecordType({
  table: "story_selections",
  prefix: "stor",
  description:
    "Which of several stories people chose as the most significant change, and why. It is seen while the story that was chosen is.",
})
export class StorySelection extends RecordNode<StorySelectionRow> {
  @StoredLocalizedText("domain", { description: "The domain of change in which it was chosen." })
  readonly domain!: LocalizedText;
  @Stored(() => EvaluationSide, "side", {
    nullable: true,
    description: "The side of those who chose. Null if both chose together.",
  })
  readonly side!: EvaluationSide | null;
  @StoredLocalizedText("choosers", { description: "Who chose, in words that name nobody." })
  readonly chosenBy!: LocalizedText;
  @StoredLocalizedText("reason", { description: "Why they chose it." })
  readonly reason!: LocalizedText;
}
