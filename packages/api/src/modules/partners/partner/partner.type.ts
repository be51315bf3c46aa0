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
import type { LocalizedText, StoredText } from "../../../platform/texts/localized-text.ts";
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

function contactOf({ contact_name: name, contact_email: email, contact_telephone: telephone }: PartnerRow) {
  return { name, email, telephone };
}

function languagesOf({ languages }: PartnerRow, [reader]: readonly string[]): Language[] {
  return languages.map((tag) => new Language(tag, reader));
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

@RecordType({
  table: "partners",
  prefix: "part",
  description:
    "An institution or a community body: a museum, a school, a city council, a migrant association.",
})
export class Partner extends ImportableRecord<PartnerRow> {
  @StoredLocalizedText("name", { description: "The partner's name." })
  readonly name!: LocalizedText;
  @StoredLocalizedText("description", {
    nullable: true,
    description: "Who the partner is, in its own words.",
  })
  readonly description!: LocalizedText | null;
  @Stored(() => PartnerKind, "kind", { description: "What kind of institution or body it is." })
  readonly kind!: PartnerKind;
  @Stored(() => PartnerSide, "side", { description: "Which side of the exchange it stands on." })
  readonly side!: PartnerSide;
  @Stored(() => WebAddress, "website", { nullable: true, description: "Its web site." })
  readonly website!: string | null;

  @StoredParts(() => Place, { always: [], fields: placeColumns }, placeOf, { description: "Where it is." })
  readonly place!: Place;
  @StoredParts(() => PublicContact, ["contact_name", "contact_email", "contact_telephone"], contactOf, {
    description: "How the public may reach it.",
  })
  readonly contact!: PublicContact;
  @StoredParts(() => [Language], ["languages"], languagesOf, {
    description: "The languages it works in, most used first. At most 50.",
  })
  readonly languages!: Language[];
}

export const partners = connectionOf(Partner, {
  one: "partner",
  many: "partners",
  isSearched: true,
});
