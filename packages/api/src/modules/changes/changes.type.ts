import { ArgsType, Field, ID, Int, ObjectType } from "type-graphql";
import { vocabulary } from "../../platform/graphql/types/vocabulary.ts";

export const RecordChangeKind = vocabulary("RecordChangeKind", "What a change feed says of a record.", {
  CHANGED: "It was created, changed, or made visible. Read it again.",
  GONE: "It is no longer visible to the readers of this feed: deleted, hidden and withdrawn read the same. Remove your copy.",
});
export type RecordChangeKind = keyof typeof RecordChangeKind;

@ObjectType({
  description:
    "A record of which a change feed says that it changed, or that it is gone. A feed contains each record once, at its latest change.",
  simpleResolvers: true,
})
export class RecordChange {
  @Field(() => ID, { description: "The id of the partner, program or session. `node` returns it." })
  recordId!: string;
  @Field(() => RecordChangeKind, { description: "Whether it changed, or is gone." })
  kind!: RecordChangeKind;
}

@ObjectType({ description: "A page of a change feed.", simpleResolvers: true })
export class ChangeFeed {
  @Field(() => [RecordChange], {
    description:
      "What changed after the cursor, oldest first. At most 50. Empty if nothing did, or without a cursor.",
  })
  changes!: RecordChange[];
  @Field(() => String, {
    description: "Where to go on: give it as `after` the next time. It is there on an empty page, too.",
  })
  cursor!: string;
  @Field(() => Boolean, { description: "True if more changes follow this page at once." })
  hasMore!: boolean;
}

@ArgsType()
export class ChangesArgs {
  @Field(() => ID, {
    nullable: true,
    description:
      "A partner: its feed says what changes for its members, in what is theirs and in the programs in which the partner takes part, published or not. Without it, the feed of everybody.",
  })
  partner?: string | null;
  @Field(() => String, {
    nullable: true,
    description:
      "The `cursor` of an earlier page of the same feed. Without it, the feed begins now: it returns a cursor and no changes. Take that first, then read the lists, then follow the feed: nothing is missed between them.",
  })
  after?: string | null;
  @Field(() => Int, { defaultValue: 50, description: "The number of changes: 1 to 50." })
  first!: number;
}
