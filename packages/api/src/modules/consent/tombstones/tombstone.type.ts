import { Field, ObjectType } from "type-graphql";
import { LocalDate } from "../../../platform/graphql/types/scalars.ts";
import { vocabulary } from "../../../platform/graphql/types/vocabulary.ts";

export const TombstoneReason = vocabulary("TombstoneReason", "Why something is no longer shown.", {
  CONSENT: "Somebody in it took back what they had agreed to.",
  KEEPING: "Somebody in it does not want it kept. Told to its stewards alone.",
  ERASURE: "Somebody in it had it erased: it is gone soon. Told to its stewards alone.",
});
export type TombstoneReason = keyof typeof TombstoneReason;

@ObjectType({
  description: "That something was here, why it is not shown, and since when: nothing else.",
  simpleResolvers: true,
})
export class ArchiveItemTombstone {
  @Field(() => TombstoneReason, { description: "Why it is not shown." })
  reason!: TombstoneReason;
  @Field(() => LocalDate, { description: "Since which day, in UTC." })
  closedOn!: string;
}
