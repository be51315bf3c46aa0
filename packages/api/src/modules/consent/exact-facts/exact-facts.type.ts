import { Field, ID, ObjectType } from "type-graphql";
import { LocalDate } from "../../../platform/graphql/types/scalars.ts";
import { LocalizedText, localize, localizeNullable } from "../../../platform/texts/localized-text.ts";
import type { StoredText } from "../../../platform/texts/stored-text.ts";
import { dateOf, ItemDate } from "../../archives/items/item.type.ts";

export interface ExactFactsRow {
  date: Parameters<typeof dateOf>[0] | null;
  details: { place?: StoredText; recordedOn?: string };
  /** The places that the item has, in their order. */
  places: { key: string; name: StoredText }[];
}

@ObjectType({ description: "The name of a place that an item does not tell.", simpleResolvers: true })
class ExactPlace {
  @Field(() => ID, { description: "Which of the item's places it is." })
  key!: string;
  @Field(() => LocalizedText, { description: "Its name, in each of its languages." })
  name!: LocalizedText;
}

@ObjectType({
  description: "Where and when an item is from, which nobody else learns, as somebody in it wanted.",
  simpleResolvers: true,
})
export class ExactFacts {
  @Field(() => ItemDate, {
    nullable: true,
    description: "When it was made or happened. Null if nothing is said of that.",
  })
  date!: ItemDate | null;
  @Field(() => [ExactPlace], { description: "The names of its places. At most 20." })
  places!: ExactPlace[];
  @Field(() => LocalizedText, { nullable: true, description: "Of an oral history, where it was recorded." })
  recordedAt!: LocalizedText | null;
  @Field(() => LocalDate, { nullable: true, description: "Of an oral history, the day it was recorded." })
  recordedOn!: string | null;
}

export const exactFactsOf = (
  { date, details, places }: ExactFactsRow,
  languages: readonly string[],
): ExactFacts => ({
  date: date && dateOf(date),
  places: places.map(({ key, name }) => ({ key, name: localize(name, languages) })),
  recordedAt: localizeNullable(details.place, languages),
  recordedOn: details.recordedOn ?? null,
});
