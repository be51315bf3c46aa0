import { Field, Int, ObjectType } from "type-graphql";
import { PageInfo } from "../../platform/graphql/connections.ts";
import { LocalizedText } from "../../platform/graphql/localized-text.ts";
import { SearchMatch } from "../../platform/graphql/search-match.type.ts";
import { Partner } from "../partners/partner.type.ts";
import { Program } from "./program.type.ts";
import { ProgramFacetField, ProgramPartnerRole } from "./program.vocabulary.ts";

@ObjectType({ description: "A program in a list.", simpleResolvers: true })
export class ProgramEdge {
  @Field(() => String, { description: "Its place in the list, for `after` and `before`." })
  cursor!: string;
  @Field(() => Program, { description: "The program." })
  node!: Program;
  @Field(() => [SearchMatch], {
    description: "Where the search found its words; empty without a search. At most 50.",
    simple: false,
  })
  matches!: SearchMatch[];
}

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

@ObjectType({ simpleResolvers: true })
class ProgramPage {
  @Field(() => [ProgramEdge], { description: "The programs of this page with their cursors." })
  edges!: ProgramEdge[];
  @Field(() => [Program], { description: "The programs of this page." })
  nodes!: Program[];
  @Field(() => PageInfo, { description: "Where this page lies in the list." })
  pageInfo!: PageInfo;
}

@ObjectType({ description: "Programs, page by page.", simpleResolvers: true })
export class ProgramConnection extends ProgramPage {}

@ObjectType({ description: "The programs of one partner, page by page.", simpleResolvers: true })
export class PartnerProgramConnection extends ProgramPage {}

@ObjectType({ description: "A partner's part in a program.", simpleResolvers: true })
export class ProgramPartnerEdge {
  @Field(() => String, { description: "Its place in the list, for `after` and `before`." })
  cursor!: string;
  @Field(() => ProgramPartnerRole, {
    description: "What the partner does in the program. A partner with two roles is listed twice.",
  })
  role!: ProgramPartnerRole;
  @Field(() => Partner, { description: "The partner." })
  node!: Partner;
}

@ObjectType({
  description: "The partners of a program with their roles, page by page.",
  simpleResolvers: true,
})
export class ProgramPartnerConnection {
  @Field(() => [ProgramPartnerEdge], { description: "The partners of this page with their roles." })
  edges!: ProgramPartnerEdge[];
  @Field(() => [Partner], { description: "The partners of this page." })
  nodes!: Partner[];
  @Field(() => PageInfo, { description: "Where this page lies in the list." })
  pageInfo!: PageInfo;
}
