import { DateTime } from "../../../platform/graphql/types/scalars.ts";
import { vocabulary } from "../../../platform/graphql/types/vocabulary.ts";
import { RecordNode, type RecordRow, RecordType } from "../../../platform/records/record.ts";
import { Stored } from "../../../platform/records/stored.ts";

export const SuspensionReason = vocabulary("SuspensionReason", "Why an archive item is closed at once.", {
  DISPUTE: "People disagree about it.",
  CLAIM: "A community claims what an institution calls its own.",
  MOURNING: "Somebody in it has died, or its people mourn.",
  DANGER: "It may bring somebody into danger.",
  COURT: "A court ordered it, or is asked to.",
});
export type SuspensionReason = keyof typeof SuspensionReason;

export interface SuspensionRow extends RecordRow {
  item_id: string;
  partner_id: string | null;
}

@RecordType({
  table: "item_suspensions",
  prefix: "susp",
  description:
    "What closes an archive item at once to all but its stewards, until it is lifted. Seen by its stewards, and by those for whom it was suspended.",
})
export class ItemSuspension extends RecordNode<SuspensionRow> {
  @Stored(() => SuspensionReason, "reason", { description: "Why." })
  readonly reason!: SuspensionReason;
  @Stored(() => String, "note", { nullable: true, description: "More about it, in plain words." })
  readonly note!: string | null;
  @Stored(() => DateTime, "suspended_at", { description: "When it was suspended." })
  readonly suspendedAt!: string;
  @Stored(() => DateTime, "lifted_at", {
    nullable: true,
    description: "When a steward lifted it. Null if none has.",
  })
  readonly liftedAt!: string | null;
  @Stored(() => String, "decision", { nullable: true, description: "What was decided when it was lifted." })
  readonly decision!: string | null;
  @Stored(() => DateTime, "released_at", {
    nullable: true,
    description:
      "When those who run the service agreed to lift what they suspended. Null if they have not, or did not suspend it.",
  })
  readonly releasedAt!: string | null;
}
