import { Field, ID, ObjectType } from "type-graphql";
import { encodeId } from "../../../platform/graphql/types/ids.ts";
import { DateTime } from "../../../platform/graphql/types/scalars.ts";
import { connectionOf } from "../../../platform/records/lists/connection-types.ts";
import {
  ChangingRecord,
  type ChangingRow,
  RecordNode,
  type RecordRow,
  RecordType,
} from "../../../platform/records/record.ts";
import { Reads, Stored, StoredLocalizedText } from "../../../platform/records/stored.ts";
import type { LocalizedText } from "../../../platform/texts/localized-text.ts";
import { Partner } from "../../partners/partner/partner.type.ts";
import { ProtocolReach } from "./protocol.vocabulary.ts";

export interface ProtocolRow extends ChangingRow {
  home_partner_id: string;
}

@RecordType({
  table: "protocols",
  prefix: "prot",
  description:
    "A community's rule about who may see what it governs. Seen by its stewards and by its members.",
})
export class Protocol extends ChangingRecord<ProtocolRow> {
  @StoredLocalizedText("name", { description: "What it is called." })
  readonly name!: LocalizedText;
  @StoredLocalizedText("description", { nullable: true, description: "What it asks, and why." })
  readonly description!: LocalizedText | null;
  @Stored(() => ProtocolReach, "reach", { description: "Whom it may admit." })
  readonly reach!: ProtocolReach;
}

export interface ProtocolMemberRow extends RecordRow {
  person_id: string;
}

@RecordType({
  table: "protocol_members",
  prefix: "pmem",
  description: "A person whom a protocol admits. Seen by the protocol's stewards and by the person.",
})
export class ProtocolMember extends RecordNode<ProtocolMemberRow> {
  @Stored(() => DateTime, "added_at", { description: "When the person was added." })
  readonly addedAt!: string;
  @Reads("person_id")
  @Field(() => ID, { description: "The person's id, as they told it." })
  get personId(): string {
    return encodeId("pers", this.row.person_id);
  }
}

@ObjectType({
  description: "A time in which a protocol is open. Outside of all of them it admits nobody.",
  simpleResolvers: true,
})
export class ProtocolWindow {
  @Field(() => ID, { description: "Its id, to change or remove it." })
  id!: string;
  @Field(() => DateTime, { description: "When it opens." })
  opensAt!: string;
  @Field(() => DateTime, { nullable: true, description: "When it closes. Null if it stays open." })
  closesAt!: string | null;
}

export const protocols = connectionOf(Protocol, {
  name: "ProtocolConnection",
  description: "Protocols, page by page.",
  one: "protocol",
  many: "protocols",
  isSearched: true,
});
export const protocolMembers = connectionOf(ProtocolMember, {
  one: "protocol member",
  many: "protocol members",
});
export const protocolPartners = connectionOf(Partner, {
  name: "ProtocolPartnersConnection",
  one: "partner",
  many: "partners whose people a protocol admits",
});
