import { DateTime } from "../../../platform/graphql/types/scalars.ts";
import { vocabulary } from "../../../platform/graphql/types/vocabulary.ts";
import { RecordNode, type RecordRow, RecordType } from "../../../platform/records/record.ts";
import { Stored, StoredLocalizedText } from "../../../platform/records/stored.ts";
import type { LocalizedText } from "../../../platform/texts/localized-text.ts";

export const GovernanceState = vocabulary(
  "GovernanceState",
  "How far a community has come with an archive item that was offered to it.",
  {
    OFFERED: "The community has not answered yet. Its stewards see the draft.",
    GOVERNS: "The community accepted it: each that governs has to agree to whatever widens who sees it.",
    DECLINED: "The community declined the offer.",
    LEFT: "The community governed it, and left.",
  },
);
export type GovernanceState = keyof typeof GovernanceState;

export interface ItemCommunityRow extends RecordRow {
  item_id: string;
  community_id: string;
}

const state = `case when left_at is null and accepted_at is null then 'OFFERED' when left_at is null then 'GOVERNS'
  when accepted_at is null then 'DECLINED' else 'LEFT' end as state`;

@RecordType({
  table: "item_communities",
  prefix: "icom",
  description:
    "The way of a community with an archive item. Seen by the stewards of its communities and by the people of its holder.",
})
export class ItemCommunity extends RecordNode<ItemCommunityRow> {
  @Stored(() => GovernanceState, state, { description: "How far it has come." })
  readonly state!: GovernanceState;
  @Stored(() => DateTime, "offered_at", { description: "When it was offered." })
  readonly offeredAt!: string;
  @Stored(() => DateTime, "accepted_at", {
    nullable: true,
    description: "When the community accepted it. Null if it did not.",
  })
  readonly acceptedAt!: string | null;
  @Stored(() => DateTime, "left_at", {
    nullable: true,
    description: "When the community left, or declined. Null if it did neither.",
  })
  readonly leftAt!: string | null;
  @StoredLocalizedText("statement", {
    nullable: true,
    description:
      "In its own words, why an institution governs this record as its own. Null of a community, and until it has accepted.",
  })
  readonly statement!: LocalizedText | null;
  @Stored(() => Boolean, "agrees_to_any", {
    description:
      "True if the community agrees that one protocol is enough to be admitted. It counts once all communities that govern agree; until then all protocols have to admit.",
  })
  readonly agreesToAny!: boolean;
}
