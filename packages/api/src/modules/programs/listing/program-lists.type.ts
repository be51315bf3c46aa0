import { ArgsType, Field, Int, ObjectType } from "type-graphql";
import { connectionOf } from "../../../platform/records/lists/connection-types.ts";
import { LocalizedText } from "../../../platform/texts/localized-text.ts";
import { Partner } from "../../partners/partner/partner.type.ts";
import { Program } from "../program/program.type.ts";
import { ProgramFacetField, ProgramPartnerRole } from "../program/program.vocabulary.ts";

const list = { one: "program", many: "programs", isSearched: true };

export const programs = connectionOf(Program, list);

export const programsOfPartner = connectionOf(Program, {
  ...list,
  name: "PartnerProgramConnection",
  description: "The programs of one partner, page by page.",
  Edge: programs.Edge,
});

export const partnersOfProgram = connectionOf(Partner, {
  name: "ProgramPartnerConnection",
  description: "The partners of a program with their roles, page by page.",
  one: "partner",
  many: "partners",
  edge: {
    description: "A partner's part in a program.",
    fields: {
      role: {
        type: () => ProgramPartnerRole,
        description: "What the partner does in the program. A partner with two roles is listed twice.",
      },
    },
  },
});

@ObjectType({ description: "How many programs have one value.", simpleResolvers: true })
export class FacetBucket {
  @Field(() => String, { description: "The value, as filters take it." })
  value!: string;
  @Field(() => LocalizedText, {
    nullable: true,
    description:
      "The value for people: a subject's label, a language's name. Null for a kind, whose meaning is in `ProgramKind`.",
  })
  label!: LocalizedText | null;
  @Field(() => Int, {
    description:
      "How many programs of the list have it: as many as a filter by it finds. Of languages that are one request, such as `no` and `nb`, each counts the programs of both.",
  })
  count!: number;
}

@ObjectType({
  description: "The values of one property among the programs of a list, with counts.",
  simpleResolvers: true,
})
export class Facet {
  @Field(() => ProgramFacetField, { description: "The property." })
  field!: ProgramFacetField;
  @Field(() => [FacetBucket], { description: "Its values, most frequent first. At most 50." })
  buckets!: FacetBucket[];
}

@ArgsType()
export class FacetArgs {
  @Field(() => [ProgramFacetField], { description: "The properties." })
  fields!: ProgramFacetField[];
}
