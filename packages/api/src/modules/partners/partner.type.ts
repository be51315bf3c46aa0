import { Field, Int, ObjectType } from "type-graphql";
import type { Columns } from "../../platform/graphql/columns.ts";
import { PageInfo } from "../../platform/graphql/connections.ts";
import { encodeId } from "../../platform/graphql/ids.ts";
import {
  LocalizedText,
  localize,
  localizeNullable,
  type StoredText,
} from "../../platform/graphql/localized-text.ts";
import { Node } from "../../platform/graphql/node.ts";
import {
  ExternalReference,
  Language,
  Place,
  type PlaceColumns,
  placeColumns,
  placeOf,
  RecordOrigin,
  Source,
  sourceColumns,
  sourceOf,
} from "../../platform/graphql/record.type.ts";
import { DateTime, WebAddress } from "../../platform/graphql/scalars.ts";
import { SearchMatch } from "../../platform/graphql/search-match.type.ts";
import { IdentifierScheme, PartnerKind, PartnerSide } from "./partner.vocabulary.ts";

export interface PartnerRow extends PlaceColumns {
  id: string;
  slug: string;
  name: StoredText;
  description: StoredText | null;
  kind: PartnerKind;
  side: PartnerSide;
  website: string | null;
  contact_name: string | null;
  contact_email: string | null;
  contact_telephone: string | null;
  languages: string[];
  origin: RecordOrigin;
  source_name: string | null;
  source_url: string | null;
  is_public: boolean;
  created_at: string;
  updated_at: string;
  revision: number;
  deleted_at: string | null;
}

const contactColumns = ["contact_name", "contact_email", "contact_telephone"];

/** The columns that each field of the type needs; fields that are not here need the id only. */
export const partnerColumns: Columns = {
  slug: ["slug"],
  name: ["name"],
  description: ["description"],
  kind: ["kind"],
  side: ["side"],
  place: { always: [], fields: placeColumns },
  website: ["website"],
  contact: contactColumns,
  languages: ["languages"],
  ...sourceColumns,
  isPublic: ["public_from <= now() and now() < public_until as is_public"],
  createdAt: ["created_at"],
  updatedAt: ["updated_at"],
  revision: ["revision"],
  deletedAt: ["deleted_at"],
};

@ObjectType({
  description: "How the public may reach a partner. Only what the partner wants to be public.",
  simpleResolvers: true,
})
export class PublicContact {
  @Field(() => String, { nullable: true, description: "A person or an office." })
  name!: string | null;
  @Field(() => String, { nullable: true, description: "An e-mail address." })
  email!: string | null;
  @Field(() => String, { nullable: true, description: "A telephone number, as the partner writes it." })
  telephone!: string | null;
}

@ObjectType({
  description: "An identifier that an outside register gave to a partner.",
  simpleResolvers: true,
})
export class PartnerIdentifier {
  @Field(() => IdentifierScheme, { description: "The register." })
  scheme!: IdentifierScheme;
  @Field(() => String, { description: "The identifier in its bare form." })
  value!: string;
  @Field(() => WebAddress, {
    nullable: true,
    description: "The page of the identifier; null where the register has none.",
  })
  url!: string | null;
}

@ObjectType({
  implements: Node,
  description:
    "An institution or a community body: a museum, a school, a city council, a migrant association.",
  simpleResolvers: true,
})
export class Partner extends Node {
  readonly row: PartnerRow;
  readonly #languages: readonly string[];
  // Compiled operations read a property again for each field below it: what is made is kept.
  #name?: LocalizedText;
  #description?: LocalizedText | null;

  constructor(row: PartnerRow, languages: readonly string[]) {
    super();
    this.row = row;
    this.id = encodeId("part", row.id);
    this.#languages = languages;
  }

  @Field(() => String, {
    description: "Its name in web addresses, such as `harbour-museum`; unique among public partners.",
  })
  get slug(): string {
    return this.row.slug;
  }
  @Field(() => LocalizedText, { description: "The partner's name." })
  get name(): LocalizedText {
    this.#name ??= localize(this.row.name, this.#languages);
    return this.#name;
  }
  @Field(() => LocalizedText, { nullable: true, description: "Who the partner is, in its own words." })
  get description(): LocalizedText | null {
    this.#description ??= localizeNullable(this.row.description, this.#languages);
    return this.#description;
  }
  @Field(() => PartnerKind, { description: "What kind of institution or body it is." })
  get kind(): PartnerKind {
    return this.row.kind;
  }
  @Field(() => PartnerSide, { description: "Which side of the exchange it stands on." })
  get side(): PartnerSide {
    return this.row.side;
  }
  @Field(() => Place, { description: "Where it is." })
  get place(): Place {
    return placeOf(this.row);
  }
  @Field(() => WebAddress, { nullable: true, description: "Its web site." })
  get website(): string | null {
    return this.row.website;
  }
  @Field(() => PublicContact, { description: "How the public may reach it." })
  get contact(): PublicContact {
    return {
      name: this.row.contact_name,
      email: this.row.contact_email,
      telephone: this.row.contact_telephone,
    };
  }
  @Field(() => [Language], { description: "The languages it works in, most used first. At most 50." })
  get languages(): Language[] {
    return this.row.languages.map((tag) => new Language(tag, this.#languages[0]));
  }
  @Field(() => RecordOrigin, { description: "Whether the record was written here or imported." })
  get origin(): RecordOrigin {
    return this.row.origin;
  }
  @Field(() => Source, {
    nullable: true,
    description: "Where an imported record comes from; null for one written here, or edited here since.",
  })
  get source(): Source | null {
    return sourceOf(this.row, "IMPORTED");
  }
  @Field(() => Source, {
    nullable: true,
    description:
      "The listing it was imported from before it was edited here. Its words are not that publisher's any more; null for one written here, and while it is imported.",
  })
  get basedOn(): Source | null {
    return sourceOf(this.row, "CREATED");
  }
  @Field(() => Boolean, {
    description:
      "True when anyone may see it. What is not public is seen by its own people and by administrators.",
  })
  get isPublic(): boolean {
    return this.row.is_public;
  }
  @Field(() => DateTime, { description: "When the record was made." })
  get createdAt(): string {
    return this.row.created_at;
  }
  @Field(() => DateTime, { description: "When the record last changed." })
  get updatedAt(): string {
    return this.row.updated_at;
  }
  @Field(() => Int, {
    description: "Grows by one with each change. Give it as `expectedRevision` to change what you have read.",
  })
  get revision(): number {
    return this.row.revision;
  }
  @Field(() => DateTime, {
    nullable: true,
    description: "When it was deleted. Only those who may restore it see what is deleted.",
  })
  get deletedAt(): string | null {
    return this.row.deleted_at;
  }
  // Resolved in batches by partners.resolver.ts.
  @Field(() => [PartnerIdentifier], { description: "Identifiers in outside registers. At most 50." })
  identifiers!: PartnerIdentifier[];
  @Field(() => [ExternalReference], { description: "Ids of this record in other systems. At most 50." })
  externalReferences!: ExternalReference[];
}

@ObjectType({ description: "A partner in a list.", simpleResolvers: true })
export class PartnerEdge {
  @Field(() => String, { description: "Its place in the list, for `after` and `before`." })
  cursor!: string;
  @Field(() => Partner, { description: "The partner." })
  node!: Partner;
  @Field(() => [SearchMatch], {
    description: "Where the search found its words; empty without a search. At most 50.",
  })
  matches!: SearchMatch[];
}

@ObjectType({ description: "Partners, page by page.", simpleResolvers: true })
export class PartnerConnection {
  @Field(() => [PartnerEdge], { description: "The partners of this page with their cursors." })
  edges!: PartnerEdge[];
  @Field(() => [Partner], { description: "The partners of this page." })
  nodes!: Partner[];
  @Field(() => PageInfo, { description: "Where this page lies in the list." })
  pageInfo!: PageInfo;
}
