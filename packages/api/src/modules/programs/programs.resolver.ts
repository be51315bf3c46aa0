import type { GraphQLResolveInfo } from "graphql";
import {
  Arg,
  Args,
  Ctx,
  FieldResolver,
  Info,
  Int,
  Mutation,
  ObjectType,
  Query,
  Resolver,
  Root,
} from "type-graphql";
import { Needs, Public } from "../../platform/graphql/access.ts";
import { type Connection, PageArgs, TotalCount } from "../../platform/graphql/connections.ts";
import { Outcome, outcomeOf, PurgePayload, purgeOf } from "../../platform/graphql/outcome.ts";
import { ExternalReference, Language } from "../../platform/graphql/record.type.ts";
import type { GraphqlRequest } from "../../platform/graphql/request.ts";
import { selectionOf } from "../../platform/graphql/selection.ts";
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
  ProgramDeleteInput,
  ProgramPurgeInput,
  ProgramReinstateInput,
  ProgramRestoreInput,
  ProgramStartInput,
  ProgramsArgs,
  ProgramUpdateInput,
} from "./program.inputs.ts";
import { MissingCondition, Program, ProgramApproval, Term } from "./program.type.ts";
import { ProgramFacetField, Theme } from "./program.vocabulary.ts";
import {
  Facet,
  PartnerProgramConnection,
  ProgramConnection,
  ProgramPartnerConnection,
} from "./program-lists.type.ts";
import { type ProgramList, ProgramReads } from "./programs.reads.ts";
import type { ProgramsService } from "./programs.service.ts";

@ObjectType({ description: "What came of creating a program.", simpleResolvers: true })
class ProgramCreatePayload extends Outcome {}
@ObjectType({ description: "What came of changing a program.", simpleResolvers: true })
class ProgramUpdatePayload extends Outcome {}
@ObjectType({ description: "What came of recording an approval.", simpleResolvers: true })
class ProgramApprovePayload extends Outcome {}
@ObjectType({ description: "What came of agreeing a program.", simpleResolvers: true })
class ProgramAgreePayload extends Outcome {}
@ObjectType({ description: "What came of starting a program.", simpleResolvers: true })
class ProgramStartPayload extends Outcome {}
@ObjectType({ description: "What came of closing a program.", simpleResolvers: true })
class ProgramClosePayload extends Outcome {}
@ObjectType({ description: "What came of cancelling a program.", simpleResolvers: true })
class ProgramCancelPayload extends Outcome {}
@ObjectType({ description: "Result of `programReinstate`.", simpleResolvers: true })
class ProgramReinstatePayload extends Outcome {}
@ObjectType({ description: "What came of deleting a program.", simpleResolvers: true })
class ProgramDeletePayload extends Outcome {}
@ObjectType({ description: "What came of restoring a program.", simpleResolvers: true })
class ProgramRestorePayload extends Outcome {}

@Resolver(() => Program)
export class ProgramsResolver {
  readonly #programs: ProgramsService;
  constructor(programs: ProgramsService) {
    this.#programs = programs;
  }

  @Public()
  @Query(() => Program, {
    nullable: true,
    description: "One program; null when there is none that you may see.",
  })
  program(
    @Arg("by", () => ProgramBy, { description: "Which one." }) by: ProgramBy,
    @Ctx() request: GraphqlRequest,
    @Info() info: GraphQLResolveInfo,
  ) {
    return request.reads(ProgramReads).by(by, selectionOf(info));
  }

  @Public()
  @Query(() => ProgramConnection, {
    description: "Programs, past ones too, as a list that can be filtered, ordered and searched.",
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
    return request.reads(PartnerReads).byId(row.home_partner_id, selectionOf(info));
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

  @FieldResolver(() => [MissingCondition])
  hiddenBecause(@Root() program: Program, @Ctx() request: GraphqlRequest) {
    return request.reads(ProgramReads).hiddenBecause(program);
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

  @Needs("programs:read")
  @FieldResolver(() => [ProgramApproval], { nullable: true })
  approvals(@Root() program: Program, @Ctx() request: GraphqlRequest) {
    return request.reads(ProgramReads).approvalsOf(program);
  }

  @Needs("programs:write")
  @Mutation(() => ProgramCreatePayload, {
    description: "Creates a program as a draft.",
  })
  programCreate(
    @Arg("input", () => ProgramCreateInput, { description: "The new program." }) input: ProgramCreateInput,
    @Ctx() request: GraphqlRequest,
  ) {
    return outcomeOf(this.#programs.create(request, input));
  }

  @Needs("programs:write")
  @Mutation(() => ProgramUpdatePayload, {
    description:
      "Changes a program. When a text, a subject, theme or community, a partner, a day or the cost changes, both approvals lapse, and the program is hidden until both sides approve it again.",
  })
  programUpdate(
    @Arg("input", () => ProgramUpdateInput, { description: "The changes." }) input: ProgramUpdateInput,
    @Ctx() request: GraphqlRequest,
  ) {
    return outcomeOf(this.#programs.update(request, input));
  }

  @Needs("programs:approve")
  @Mutation(() => ProgramApprovePayload, {
    description: "Records one side's approval of what will be published.",
  })
  programApprove(
    @Arg("input", () => ProgramApproveInput, { description: "The approval." }) input: ProgramApproveInput,
    @Ctx() request: GraphqlRequest,
  ) {
    return outcomeOf(this.#programs.approve(request, input));
  }

  @Needs("programs:write")
  @Mutation(() => ProgramAgreePayload, {
    description:
      "Makes a draft agreed. From then on everybody sees it, if its home partner is public. Refused with every condition that is missing.",
  })
  programAgree(
    @Arg("input", () => ProgramAgreeInput, { description: "Which program." }) input: ProgramAgreeInput,
    @Ctx() request: GraphqlRequest,
  ) {
    return outcomeOf(this.#programs.agree(request, input));
  }

  @Needs("programs:write")
  @Mutation(() => ProgramStartPayload, {
    description: "Says that an agreed program is running.",
  })
  programStart(
    @Arg("input", () => ProgramStartInput, { description: "Which program." }) input: ProgramStartInput,
    @Ctx() request: GraphqlRequest,
  ) {
    return outcomeOf(this.#programs.start(request, input));
  }

  @Needs("programs:write")
  @Mutation(() => ProgramClosePayload, {
    description: "Says that an active program is over.",
  })
  programClose(
    @Arg("input", () => ProgramCloseInput, { description: "Which program." }) input: ProgramCloseInput,
    @Ctx() request: GraphqlRequest,
  ) {
    return outcomeOf(this.#programs.close(request, input));
  }

  @Needs("programs:write")
  @Mutation(() => ProgramCancelPayload, {
    description:
      "Cancels a program at once, with its sessions that were still to come. It stays visible as cancelled where it was visible.",
  })
  programCancel(
    @Arg("input", () => ProgramCancelInput, { description: "Which program, and why." })
    input: ProgramCancelInput,
    @Ctx() request: GraphqlRequest,
  ) {
    return outcomeOf(this.#programs.cancel(request, input));
  }

  @Needs("programs:write")
  @Mutation(() => ProgramReinstatePayload, {
    description:
      "Takes the cancellation of a program back: it is what it was before, with its approvals. Its sessions that were cancelled with it and are still to come are what they were, too.",
  })
  programReinstate(
    @Arg("input", () => ProgramReinstateInput, { description: "Which program." })
    input: ProgramReinstateInput,
    @Ctx() request: GraphqlRequest,
  ) {
    return outcomeOf(this.#programs.reinstate(request, input));
  }

  @Needs("programs:write")
  @Mutation(() => ProgramDeletePayload, {
    description: "Hides a program with its sessions, until it is restored or purged.",
  })
  programDelete(
    @Arg("input", () => ProgramDeleteInput, { description: "Which program." }) input: ProgramDeleteInput,
    @Ctx() request: GraphqlRequest,
  ) {
    return outcomeOf(this.#programs.delete(request, input));
  }

  @Needs("programs:write")
  @Mutation(() => ProgramRestorePayload, {
    description: "Takes a deletion back: the program is as it was before.",
  })
  programRestore(
    @Arg("input", () => ProgramRestoreInput, { description: "Which program." }) input: ProgramRestoreInput,
    @Ctx() request: GraphqlRequest,
  ) {
    return outcomeOf(this.#programs.restore(request, input));
  }

  @Needs("programs:write")
  @Mutation(() => PurgePayload, {
    description: "Removes a deleted program for good. It cannot be taken back.",
  })
  programPurge(
    @Arg("input", () => ProgramPurgeInput, { description: "Which program." }) input: ProgramPurgeInput,
    @Ctx() request: GraphqlRequest,
  ) {
    return purgeOf("prog", this.#programs.purge(request, input));
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
function payloadResolver(Payload: new () => Outcome) {
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
    ProgramReinstatePayload,
    ProgramDeletePayload,
    ProgramRestorePayload,
  ].map(payloadResolver),
] as const;
