import { ArgsType, Field, Int, ObjectType } from "type-graphql";
import { CountPrecision } from "../../../platform/graphql/lists/connections.ts";
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
  description: "A page of the programs of one partner.",
  Edge: programs.Edge,
});

export const partnersOfProgram = connectionOf(Partner, {
  name: "ProgramPartnerConnection",
  description: "A page of a program's participating partners, with their roles.",
  one: "partner",
  many: "partners",
  edge: {
    description: "A partner that participates in a program, with its role.",
    fields: {
      role: {
        type: () => ProgramPartnerRole,
        description: "The partner's role in the program. A partner with two roles is listed twice.",
      },
    },
  },
});

@ObjectType({ description: "One value, and the number of programs that have it.", simpleResolvers: true })
export class FacetBucket {
  @Field(() => String, { description: "The value, as used in filters." })
  value!: string;
  @Field(() => LocalizedText, {
    nullable: true,
    description:
      "The value's display name: the label of a subject or the name of a language. Null for a kind; see `ProgramKind`.",
  })
  label!: LocalizedText | null;
  @Field(() => Int, {
    description:
      "The number of programs in the list that have this value: the same number that a filter by it finds. Languages that are filtered as one, such as `no` and `nb`, each count the programs of both.",
  })
  count!: number;
  @Field(() => CountPrecision, {
    description:
      "Whether the count is exact. Programs are counted in the first 10,000 of a list: of a longer list, there are at least this many.",
  })
  precision!: keyof typeof CountPrecision;
}

@ObjectType({
  description: "The values of one property among the programs in a list, with counts.",
  simpleResolvers: true,
})
export class Facet {
  @Field(() => ProgramFacetField, { description: "The property." })
  field!: ProgramFacetField;
  @Field(() => [FacetBucket], { description: "The values, most frequent first. At most 50." })
  buckets!: FacetBucket[];
}

@ArgsType()
export class FacetArgs {
  @Field(() => [ProgramFacetField], { description: "The properties to count by." })
  fields!: ProgramFacetField[];
}
