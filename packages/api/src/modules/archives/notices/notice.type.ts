import { Field, ObjectType } from "type-graphql";
import { WebAddress } from "../../../platform/graphql/types/scalars.ts";
import { LocalizedText, localizeNullable } from "../../../platform/texts/localized-text.ts";
import type { StoredText } from "../../../platform/texts/stored-text.ts";
import { CommunityNotice, ContentWarning, InstitutionNotice } from "./notice.vocabulary.ts";

/** A warning or notice as it is stored in its item. */
export interface StoredNotice<K extends string = string> {
  kind: K;
  note: StoredText | null;
  url?: string | null;
  /** Of a community's notice, the partner that placed it. */
  partner_id?: string;
}

const Note = () =>
  Field(() => LocalizedText, {
    nullable: true,
    description: "More, in words. Null if nothing more is said.",
  });

@ObjectType({ description: "A content warning, to be shown before the item.", simpleResolvers: true })
export class ItemWarning {
  @Field(() => ContentWarning, { description: "What it warns of." })
  kind!: ContentWarning;
  @Note()
  note!: LocalizedText | null;
}

@ObjectType({ description: "A notice of the institution that keeps an item.", simpleResolvers: true })
export class ItemNotice {
  @Field(() => InstitutionNotice, { description: "What it says." })
  kind!: InstitutionNotice;
  @Note()
  note!: LocalizedText | null;
  @Field(() => WebAddress, {
    nullable: true,
    description: "Its page in the Local Contexts Hub. Null if there is none.",
  })
  url!: string | null;
}

@ObjectType({
  description: "How to behave with an item, as one of its communities asks.",
  simpleResolvers: true,
})
export class ItemCommunityNotice {
  readonly partner_id!: string;
  @Field(() => CommunityNotice, { description: "What the community asks." })
  kind!: CommunityNotice;
  @Note()
  note!: LocalizedText | null;
}

/** Notices in the reader's languages. */
export const noticesOf = (stored: StoredNotice[], languages: readonly string[]) =>
  stored.map(({ note, url = null, ...notice }) => ({
    ...notice,
    url,
    note: localizeNullable(note, languages),
  }));
