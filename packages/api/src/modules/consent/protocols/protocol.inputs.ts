import { Field, ID, InputType } from "type-graphql";
import {
  type EnumComparator,
  enumComparator,
  IDComparator,
} from "../../../platform/graphql/lists/comparators.ts";
import { columnFilter, idFilter } from "../../../platform/graphql/lists/filter-sql.ts";
import { ChangeInput, WriteInput } from "../../../platform/graphql/mutation-payload.ts";
import { DateTime } from "../../../platform/graphql/types/scalars.ts";
import { Optional, OptionalTexts, updateOf } from "../../../platform/records/changes/inputs.ts";
import { Filters, RecordFilter } from "../../../platform/records/lists/filters.ts";
import { searchedListArgs } from "../../../platform/records/lists/list-args.ts";
import { historyOrders, orders, textKey } from "../../../platform/records/lists/orders.ts";
import { LocalizedTextInput } from "../../../platform/texts/localized-text.ts";
import { Protocol } from "./protocol.type.ts";
import { ProtocolReach } from "./protocol.vocabulary.ts";

const ReachComparator = enumComparator("ProtocolReach", ProtocolReach, "whom a protocol may admit");

@InputType({ description: "Names one protocol, in exactly one way." })
export class ProtocolBy {
  @Optional(() => ID, "By its id.")
  id?: string;
}

@RecordFilter("ProtocolFilter", "protocols", Protocol)
export class ProtocolFilter {
  @Filters(() => IDComparator, {
    description: "By the community whose it is.",
    sql: idFilter("home_partner_id", "part"),
  })
  community?: IDComparator;
  @Filters(() => ReachComparator, {
    description: "By whom it may admit.",
    sql: columnFilter("reach", "text"),
  })
  reach?: EnumComparator;
}

export const ProtocolOrder = orders("ProtocolOrder", "protocols", {
  NAME: { description: "By name, A to Z.", key: textKey("sort_name") },
  ...historyOrders,
});

export const ProtocolsArgs = searchedListArgs(
  { Filter: ProtocolFilter, orders: ProtocolOrder, order: "NAME", many: "protocols" },
  "name and description",
);

@InputType({
  description:
    "A new protocol, open from now on without end. It admits nobody before it has members, or lists partners, or reaches everyone.",
})
export class ProtocolCreateInput extends WriteInput {
  @Field(() => ID, { description: "The community whose protocol it is. You have to be a steward there." })
  communityId!: string;
  @Field(() => [LocalizedTextInput], { description: "What it is called, 300 characters a language." })
  name!: LocalizedTextInput[];
  @OptionalTexts("What it asks, and why, 20,000 characters a language.")
  description?: LocalizedTextInput[] | null;
  @Field(() => ProtocolReach, { defaultValue: "MEMBERS", description: "Whom it may admit." })
  reach!: ProtocolReach;
}

@InputType()
abstract class ProtocolFacts extends WriteInput {
  @OptionalTexts("What it is called: a language left out stays, a text of null removes it.")
  name?: LocalizedTextInput[] | null;
  @OptionalTexts("What it asks, and why: a language left out stays, a text of null removes it.")
  description?: LocalizedTextInput[] | null;
  @Optional(() => ProtocolReach, "Whom it may admit.")
  reach?: ProtocolReach | null;
}

@InputType({
  description: "Changes to a protocol: what is left out stays. They count at once for all items under it.",
})
export class ProtocolUpdateInput extends updateOf(ProtocolFacts, "protocol") {}

@InputType()
abstract class OfProtocolInput extends ChangeInput {
  @Field(() => ID, { description: "The protocol." })
  id!: string;
}

@InputType()
export abstract class ProtocolPeopleInput extends OfProtocolInput {
  @Field(() => [ID], { description: "The people, by the ids that they told you. At most 100." })
  personIds!: string[];
}

@InputType()
export abstract class ProtocolPartnersInput extends OfProtocolInput {
  @Field(() => [ID], { description: "The partners. At most 100." })
  partnerIds!: string[];
}

@InputType({ description: "People to make members of a protocol. All others stay as they are." })
export class ProtocolMembersAddInput extends ProtocolPeopleInput {}

@InputType({
  description: "People who are to be members of a protocol no more. All others stay as they are.",
})
export class ProtocolMembersRemoveInput extends ProtocolPeopleInput {}

@InputType({ description: "Partners to list in a protocol. All others stay as they are." })
export class ProtocolPartnersAddInput extends ProtocolPartnersInput {}

@InputType({ description: "Partners to take off the list of a protocol. All others stay as they are." })
export class ProtocolPartnersRemoveInput extends ProtocolPartnersInput {}

@InputType({ description: "A time in which a protocol is to be open, too." })
export class ProtocolWindowAddInput extends OfProtocolInput {
  @Field(() => DateTime, { description: "When it opens." })
  opensAt!: string;
  @Optional(() => DateTime, "When it closes. Without it, it stays open.")
  closesAt?: string | null;
}

@InputType({ description: "Changes to a time in which a protocol is open: what is left out stays." })
export class ProtocolWindowUpdateInput extends OfProtocolInput {
  @Field(() => ID, { description: "The window." })
  windowId!: string;
  @Optional(() => DateTime, "When it opens.")
  opensAt?: string | null;
  @Optional(() => DateTime, "When it closes. Null, and it stays open.")
  closesAt?: string | null;
}

@InputType({ description: "A time in which a protocol is not to be open any more." })
export class ProtocolWindowRemoveInput extends OfProtocolInput {
  @Field(() => ID, { description: "The window." })
  windowId!: string;
}
