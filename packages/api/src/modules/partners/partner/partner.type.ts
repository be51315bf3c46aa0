import { Field, ObjectType } from "type-graphql";
import {
  Language,
  Place,
  type PlaceColumns,
  placeColumns,
  placeOf,
} from "../../../platform/graphql/types/record.type.ts";
import { WebAddress } from "../../../platform/graphql/types/scalars.ts";
import { connectionOf } from "../../../platform/records/lists/connection-types.ts";
import { ImportableRecord, type ImportableRow, RecordType } from "../../../platform/records/record.ts";
import { Stored, StoredLocalizedText, StoredParts } from "../../../platform/records/stored.ts";
import type { LocalizedText } from "../../../platform/texts/localized-text.ts";
import type { StoredText } from "../../../platform/texts/stored-text.ts";
import { IdentifierScheme, PartnerKind, PartnerSide } from "./partner.vocabulary.ts";

export interface PartnerRow extends PlaceColumns, ImportableRow {
  name: StoredText;
  description: StoredText | null;
  kind: PartnerKind;
  side: PartnerSide;
  website: string | null;
  contact_name: string | null;
  contact_email: string | null;
  contact_telephone: string | null;
  languages: string[];
}

@ObjectType({
  description: "A partner's public contact details: only what the partner wants to be public.",
  simpleResolvers: true,
})
export class PublicContact {
  @Field(() => String, { nullable: true, description: "The name of a person or an office." })
  name!: string | null;
  @Field(() => String, { nullable: true, description: "An email address." })
  email!: string | null;
  @Field(() => String, { nullable: true, description: "A telephone number, as the partner writes it." })
  telephone!: string | null;
}

function contactOf({ contact_name: name, contact_email: email, contact_telephone: telephone }: PartnerRow) {
  return { name, email, telephone };
}

function languagesOf({ languages }: PartnerRow, [reader]: readonly string[]): Language[] {
  return languages.map((tag) => new Language(tag, reader));
}

@ObjectType({
  description: "A partner's identifier in a public register.",
  simpleResolvers: true,
})
export class PartnerIdentifier {
  @Field(() => IdentifierScheme, { description: "The register that issued the identifier." })
  scheme!: IdentifierScheme;
  @Field(() => String, { description: "The identifier, without the web address." })
  value!: string;
  @Field(() => WebAddress, {
    nullable: true,
    description: "The web page of the identifier. Null if the register has none.",
  })
  url!: string | null;
}

@RecordType({
  table: "partners",
  prefix: "part",
  description:
    "An institution or community organisation, such as a museum, a school, a city council or a migrant association.",
})
export class Partner extends ImportableRecord<PartnerRow> {
  @StoredLocalizedText("name", { description: "The partner's name." })
  readonly name!: LocalizedText;
  @StoredLocalizedText("description", {
    nullable: true,
    description: "The partner's description of itself.",
  })
  readonly description!: LocalizedText | null;
  @Stored(() => PartnerKind, "kind", { description: "The kind of institution or organisation." })
  readonly kind!: PartnerKind;
  @Stored(() => PartnerSide, "side", { description: "The partner's side of the exchange." })
  readonly side!: PartnerSide;
  @Stored(() => WebAddress, "website", { nullable: true, description: "The partner's website." })
  readonly website!: string | null;

  @StoredParts(() => Place, { always: [], fields: placeColumns }, placeOf, {
    description: "The partner's location.",
  })
  readonly place!: Place;
  @StoredParts(() => PublicContact, ["contact_name", "contact_email", "contact_telephone"], contactOf, {
    description: "The partner's public contact details.",
  })
  readonly contact!: PublicContact;
  @StoredParts(() => [Language], ["languages"], languagesOf, {
    description: "The partner's working languages, most used first. At most 50.",
  })
  readonly languages!: Language[];
}

export const partners = connectionOf(Partner, {
  one: "partner",
  many: "partners",
  isSearched: true,
});
