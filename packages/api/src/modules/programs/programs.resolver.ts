import type { GraphQLResolveInfo } from "graphql";
import {
  Arg,
  Args,
  Authorized,
  Ctx,
  Field,
  FieldResolver,
  Info,
  Int,
  Mutation,
  ObjectType,
  Query,
  Resolver,
  Root,
} from "type-graphql";
import { type Connection, PageArgs, TotalCount } from "../../platform/graphql/connections.ts";
import { type Outcome, outcomeOf } from "../../platform/graphql/outcome.ts";
import { ExternalReference, Language } from "../../platform/graphql/record.type.ts";
import type { GraphqlRequest } from "../../platform/graphql/request.ts";
import { selectionOf } from "../../platform/graphql/selection.ts";
import { UserError } from "../../platform/graphql/user-errors.ts";
import { Partner } from "../partners/partner.type.ts";
import { PartnerReads } from "../partners/partners.reads.ts";
import {
  PartnerProgramsArgs,
  ProgramAgreeInput,
  ProgramApproveInput,
  ProgramBy,
  ProgramCancelInput,
  ProgramCloseInput,
  ProgramCreateInput,
  ProgramStartInput,
  ProgramsArgs,
  ProgramUpdateInput,
} from "./program.inputs.ts";
import {
  Facet,
  PartnerProgramConnection,
  Program,
  ProgramApproval,
  ProgramConnection,
  ProgramPartnerConnection,
  Term,
} from "./program.type.ts";
import { ProgramFacetField, Theme } from "./program.vocabulary.ts";
import { type ProgramList, ProgramReads } from "./programs.reads.ts";
import type { ProgramsService } from "./programs.service.ts";

@ObjectType({ description: "What came of an act on a program.", simpleResolvers: true })
abstract class ProgramPayload implements Outcome {
  id: string | undefined;
  @Field(() => [UserError], {
    description: "What was not accepted or is missing, all at once; empty on success. At most 50.",
  })
  userErrors!: UserError[];
}
@ObjectType({ description: "What came of creating a program.", simpleResolvers: true })
class ProgramCreatePayload extends ProgramPayload {}
@ObjectType({ description: "What came of changing a program.", simpleResolvers: true })
class ProgramUpdatePayload extends ProgramPayload {}
@ObjectType({ description: "What came of recording an approval.", simpleResolvers: true })
class ProgramApprovePayload extends ProgramPayload {}
@ObjectType({ description: "What came of agreeing a program.", simpleResolvers: true })
class ProgramAgreePayload extends ProgramPayload {}
@ObjectType({ description: "What came of starting a program.", simpleResolvers: true })
class ProgramStartPayload extends ProgramPayload {}
@ObjectType({ description: "What came of closing a program.", simpleResolvers: true })
class ProgramClosePayload extends ProgramPayload {}
@ObjectType({ description: "What came of cancelling a program.", simpleResolvers: true })
class ProgramCancelPayload extends ProgramPayload {}

@Resolver(() => Program)
export class ProgramsResolver {
  readonly #programs: ProgramsService;
  constructor(programs: ProgramsService) {
    this.#programs = programs;
  }

  @Query(() => Program, {
    nullable: true,
    description: "One program; null when there is none that you may see. Public.",
  })
  program(
    @Arg("by", () => ProgramBy, { description: "Which one." }) by: ProgramBy,
    @Ctx() request: GraphqlRequest,
    @Info() info: GraphQLResolveInfo,
  ) {
    return request.reads(ProgramReads).by(by, selectionOf(info));
  }

  @Query(() => ProgramConnection, {
    description: "Programs, past ones too, as a list that can be filtered, ordered and searched. Public.",
  })
  programs(
    @Args(() => ProgramsArgs) args: ProgramsArgs,
    @Ctx() request: GraphqlRequest,
    @Info() info: GraphQLResolveInfo,
  ) {
    return request.reads(ProgramReads).list(args, selectionOf(info));
  }

  @FieldResolver(() => Partner, { nullable: true })
  partner(@Root() { row }: Program, @Ctx() request: GraphqlRequest, @Info() info: GraphQLResolveInfo) {
    return request.reads(PartnerReads).byId(row.home_partner_id, selectionOf(info).names);
  }

  @FieldResolver(() => ProgramPartnerConnection, { description: "Who takes part, and as what." })
  partners(
    @Root() program: Program,
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() request: GraphqlRequest,
    @Info() info: GraphQLResolveInfo,
  ) {
    return request.reads(ProgramReads).partnersOf(program, args, selectionOf(info));
  }

  @FieldResolver(() => [Term])
  subjects(@Root() program: Program, @Ctx() request: GraphqlRequest) {
    return request.reads(ProgramReads).termsOf(program, "SUBJECT");
  }

  @FieldResolver(() => [Term])
  communities(@Root() program: Program, @Ctx() request: GraphqlRequest) {
    return request.reads(ProgramReads).termsOf(program, "COMMUNITY");
  }

  @FieldResolver(() => [Theme])
  themes(@Root() program: Program, @Ctx() request: GraphqlRequest) {
    return request.reads(ProgramReads).themesOf(program);
  }

  @FieldResolver(() => [Language])
  languages(@Root() program: Program, @Ctx() request: GraphqlRequest) {
    return request.reads(ProgramReads).languagesOf(program);
  }

  @FieldResolver(() => [ExternalReference])
  externalReferences(@Root() program: Program, @Ctx() request: GraphqlRequest) {
    return request.reads(ProgramReads).referencesOf(program);
  }

  @FieldResolver(() => [ProgramApproval], { nullable: true })
  approvals(@Root() program: Program, @Ctx() request: GraphqlRequest) {
    return request.reads(ProgramReads).approvalsOf(program);
  }

  @Authorized("administrator")
  @Mutation(() => ProgramCreatePayload, {
    description: "Creates a program as a draft. Needs an administrator's key.",
  })
  programCreate(
    @Arg("input", () => ProgramCreateInput, { description: "The new program." }) input: ProgramCreateInput,
    @Ctx() request: GraphqlRequest,
  ) {
    return outcomeOf(this.#programs.create(request, input));
  }

  @Authorized("administrator")
  @Mutation(() => ProgramUpdatePayload, {
    description:
      "Changes a program. What both sides approved is hidden until they approve it again. Needs an administrator's key.",
  })
  programUpdate(
    @Arg("input", () => ProgramUpdateInput, { description: "The changes." }) input: ProgramUpdateInput,
    @Ctx() request: GraphqlRequest,
  ) {
    return outcomeOf(this.#programs.update(request, input));
  }

  @Authorized("administrator")
  @Mutation(() => ProgramApprovePayload, {
    description: "Records one side's approval of what will be published. Needs an administrator's key.",
  })
  programApprove(
    @Arg("input", () => ProgramApproveInput, { description: "The approval." }) input: ProgramApproveInput,
    @Ctx() request: GraphqlRequest,
  ) {
    return outcomeOf(this.#programs.approve(request, input));
  }

  @Authorized("administrator")
  @Mutation(() => ProgramAgreePayload, {
    description:
      "Makes a draft agreed, and with both approvals public. Refused with every condition that is missing. Needs an administrator's key.",
  })
  programAgree(
    @Arg("input", () => ProgramAgreeInput, { description: "Which program." }) input: ProgramAgreeInput,
    @Ctx() request: GraphqlRequest,
  ) {
    return outcomeOf(this.#programs.agree(request, input.id));
  }

  @Authorized("administrator")
  @Mutation(() => ProgramStartPayload, {
    description: "Says that an agreed program is running. Needs an administrator's key.",
  })
  programStart(
    @Arg("input", () => ProgramStartInput, { description: "Which program." }) input: ProgramStartInput,
    @Ctx() request: GraphqlRequest,
  ) {
    return outcomeOf(this.#programs.start(request, input.id));
  }

  @Authorized("administrator")
  @Mutation(() => ProgramClosePayload, {
    description: "Says that an active program is over. Needs an administrator's key.",
  })
  programClose(
    @Arg("input", () => ProgramCloseInput, { description: "Which program." }) input: ProgramCloseInput,
    @Ctx() request: GraphqlRequest,
  ) {
    return outcomeOf(this.#programs.close(request, input.id));
  }

  @Authorized("administrator")
  @Mutation(() => ProgramCancelPayload, {
    description:
      "Cancels a program at once. It stays visible as cancelled where it was visible. Needs an administrator's key.",
  })
  programCancel(
    @Arg("input", () => ProgramCancelInput, { description: "Which program, and why." })
    input: ProgramCancelInput,
    @Ctx() request: GraphqlRequest,
  ) {
    return outcomeOf(this.#programs.cancel(request, input));
  }
}

@Resolver(() => Partner)
class PartnerProgramsResolver {
  @FieldResolver(() => PartnerProgramConnection, { description: "The programs whose home it is." })
  programs(
    @Root() partner: Partner,
    @Args(() => PartnerProgramsArgs) args: PartnerProgramsArgs,
    @Ctx() request: GraphqlRequest,
    @Info() info: GraphQLResolveInfo,
  ) {
    return request.reads(ProgramReads).ofPartner(partner, args, selectionOf(info));
  }
}

/** `totalCount` of each connection of programs or of their partners. */
function countResolver(Counted: new () => object) {
  @Resolver(() => Counted)
  class CountResolver {
    @FieldResolver(() => TotalCount, { description: "How many the list holds, this page or not." })
    totalCount(
      @Root() connection: Connection<never, unknown>,
      @Arg("max", () => Int, { defaultValue: 10_000, description: "Counting stops here: 1 to 100,000." })
      max: number,
    ) {
      return connection.count(max);
    }
  }
  return CountResolver;
}

@Resolver(() => ProgramConnection)
class ProgramFacetsResolver {
  @FieldResolver(() => [Facet], {
    description: "How the programs of the list divide by the properties asked for. At most 3.",
  })
  facets(
    @Root() programs: ProgramList,
    @Arg("fields", () => [ProgramFacetField], { description: "The properties." }) fields: ProgramFacetField[],
  ) {
    return programs.facets(fields);
  }
}

/** The program of each payload, read after the act in a transaction of its own. */
function payloadResolver(Payload: new () => ProgramPayload) {
  @Resolver(() => Payload)
  class PayloadResolver {
    @FieldResolver(() => Program, {
      nullable: true,
      description: "The program as it now is; null exactly when there are errors.",
    })
    program(@Root() { id }: Outcome, @Ctx() request: GraphqlRequest) {
      return id === undefined ? null : request.reads(ProgramReads).byId(id);
    }
  }
  return PayloadResolver;
}

export const programResolvers = [
  ProgramsResolver,
  PartnerProgramsResolver,
  ProgramFacetsResolver,
  ...[ProgramConnection, PartnerProgramConnection, ProgramPartnerConnection].map(countResolver),
  ...[
    ProgramCreatePayload,
    ProgramUpdatePayload,
    ProgramApprovePayload,
    ProgramAgreePayload,
    ProgramStartPayload,
    ProgramClosePayload,
    ProgramCancelPayload,
  ].map(payloadResolver),
] as const;
