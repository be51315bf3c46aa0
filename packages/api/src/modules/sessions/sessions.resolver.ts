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
import { type Connection, TotalCount } from "../../platform/graphql/connections.ts";
import { Outcome, outcomeOf, PurgePayload, purgeOf } from "../../platform/graphql/outcome.ts";
import { ExternalReference } from "../../platform/graphql/record.type.ts";
import type { GraphqlRequest } from "../../platform/graphql/request.ts";
import { selectionOf } from "../../platform/graphql/selection.ts";
import { Program } from "../programs/program.type.ts";
import { ProgramReads } from "../programs/programs.reads.ts";
import {
  ProgramCreateWithSessionsInput,
  ProgramSessionsArgs,
  SessionBy,
  SessionCancelInput,
  SessionCreateInput,
  SessionDeleteInput,
  SessionMoveOnlineInput,
  SessionPostponeInput,
  SessionPurgeInput,
  SessionReinstateInput,
  SessionRestoreInput,
  SessionsArgs,
  SessionUpdateInput,
} from "./session.inputs.ts";
import { AccessFeature, ProgramSessionConnection, Session, SessionConnection } from "./session.type.ts";
import { AccessFeatureKind } from "./session.vocabulary.ts";
import { SessionReads } from "./sessions.reads.ts";
import type { SessionsService } from "./sessions.service.ts";

@ObjectType({ description: "What came of creating a session.", simpleResolvers: true })
class SessionCreatePayload extends Outcome {}
@ObjectType({ description: "What came of creating a program with its sessions.", simpleResolvers: true })
class ProgramCreateWithSessionsPayload extends Outcome {}
@ObjectType({ description: "What came of changing a session.", simpleResolvers: true })
class SessionUpdatePayload extends Outcome {}
@ObjectType({ description: "What came of cancelling a session.", simpleResolvers: true })
class SessionCancelPayload extends Outcome {}
@ObjectType({ description: "Result of `sessionReinstate`.", simpleResolvers: true })
class SessionReinstatePayload extends Outcome {}
@ObjectType({ description: "What came of postponing a session.", simpleResolvers: true })
class SessionPostponePayload extends Outcome {}
@ObjectType({ description: "What came of moving a session online.", simpleResolvers: true })
class SessionMoveOnlinePayload extends Outcome {}
@ObjectType({ description: "What came of deleting a session.", simpleResolvers: true })
class SessionDeletePayload extends Outcome {}
@ObjectType({ description: "What came of restoring a session.", simpleResolvers: true })
class SessionRestorePayload extends Outcome {}

@Resolver(() => Session)
export class SessionsResolver {
  readonly #sessions: SessionsService;
  constructor(sessions: SessionsService) {
    this.#sessions = sessions;
  }

  @Public()
  @Query(() => Session, {
    nullable: true,
    description: "One session; null when there is none that you may see.",
  })
  session(
    @Arg("by", () => SessionBy, { description: "Which one." }) by: SessionBy,
    @Ctx() request: GraphqlRequest,
    @Info() info: GraphQLResolveInfo,
  ) {
    return request.reads(SessionReads).by(by, selectionOf(info));
  }

  @Public()
  @Query(() => SessionConnection, {
    description:
      "Sessions of all programs, past ones too, as a list that can be filtered, ordered and searched.",
  })
  sessions(
    @Args(() => SessionsArgs) args: SessionsArgs,
    @Ctx() request: GraphqlRequest,
    @Info() info: GraphQLResolveInfo,
  ) {
    return request.reads(SessionReads).list(args, selectionOf(info));
  }

  @FieldResolver(() => Program, { nullable: true })
  program(@Root() { row }: Session, @Ctx() request: GraphqlRequest, @Info() info: GraphQLResolveInfo) {
    return request.reads(ProgramReads).byId(row.program_id, selectionOf(info));
  }

  @FieldResolver(() => [AccessFeature])
  accessFeatures(@Root() session: Session, @Ctx() request: GraphqlRequest) {
    return request.reads(SessionReads).accessOf(session);
  }

  @FieldResolver(() => AccessFeature, {
    description: "What is known of one access feature; UNKNOWN when nobody has said.",
  })
  accessFeature(
    @Root() session: Session,
    @Arg("kind", () => AccessFeatureKind, { description: "The feature." }) kind: AccessFeatureKind,
    @Ctx() request: GraphqlRequest,
  ) {
    return request.reads(SessionReads).accessFeature(session, kind);
  }

  @FieldResolver(() => [ExternalReference])
  externalReferences(@Root() session: Session, @Ctx() request: GraphqlRequest) {
    return request.reads(SessionReads).referencesOf(session);
  }

  @Needs("programs:write")
  @Mutation(() => SessionCreatePayload, { description: "Creates a session." })
  sessionCreate(
    @Arg("input", () => SessionCreateInput, { description: "The new session." }) input: SessionCreateInput,
    @Ctx() request: GraphqlRequest,
  ) {
    return outcomeOf(this.#sessions.create(request, input));
  }

  @Needs("programs:write")
  @Mutation(() => ProgramCreateWithSessionsPayload, {
    description: "Creates a program, a draft, together with its sessions: all of it, or nothing.",
  })
  programCreateWithSessions(
    @Arg("input", () => ProgramCreateWithSessionsInput, { description: "The new program and its sessions." })
    input: ProgramCreateWithSessionsInput,
    @Ctx() request: GraphqlRequest,
  ) {
    return outcomeOf(this.#sessions.createProgram(request, input));
  }

  @Needs("programs:write")
  @Mutation(() => SessionUpdatePayload, {
    description:
      "Changes a session, at once. A scheduled or postponed session that is given another beginning reads RESCHEDULED.",
  })
  sessionUpdate(
    @Arg("input", () => SessionUpdateInput, { description: "The changes." }) input: SessionUpdateInput,
    @Ctx() request: GraphqlRequest,
  ) {
    return outcomeOf(this.#sessions.update(request, input));
  }

  @Needs("programs:write")
  @Mutation(() => SessionCancelPayload, {
    description: "Cancels a session, at once. It stays visible as cancelled.",
  })
  sessionCancel(
    @Arg("input", () => SessionCancelInput, { description: "Which session, and why." })
    input: SessionCancelInput,
    @Ctx() request: GraphqlRequest,
  ) {
    return outcomeOf(this.#sessions.cancel(request, input));
  }

  @Needs("programs:write")
  @Mutation(() => SessionReinstatePayload, {
    description:
      "Takes the cancellation of a session back: it is what it was before. Where its publisher cancelled an imported one, only they take that back.",
  })
  sessionReinstate(
    @Arg("input", () => SessionReinstateInput, { description: "Which session." })
    input: SessionReinstateInput,
    @Ctx() request: GraphqlRequest,
  ) {
    return outcomeOf(this.#sessions.reinstate(request, input));
  }

  @Needs("programs:write")
  @Mutation(() => SessionPostponePayload, {
    description:
      "Says that a session does not take place when it was announced, and that the new time is not known yet. It shows at once. When the time is known, give it with `sessionUpdate`.",
  })
  sessionPostpone(
    @Arg("input", () => SessionPostponeInput, { description: "Which session, and why." })
    input: SessionPostponeInput,
    @Ctx() request: GraphqlRequest,
  ) {
    return outcomeOf(this.#sessions.postpone(request, input));
  }

  @Needs("programs:write")
  @Mutation(() => SessionMoveOnlinePayload, {
    description:
      "Says that a session takes place over the internet instead of at its venue. It shows at once.",
  })
  sessionMoveOnline(
    @Arg("input", () => SessionMoveOnlineInput, { description: "Which session, where to find it, and why." })
    input: SessionMoveOnlineInput,
    @Ctx() request: GraphqlRequest,
  ) {
    return outcomeOf(this.#sessions.moveOnline(request, input));
  }

  @Needs("programs:write")
  @Mutation(() => SessionDeletePayload, {
    description:
      "Hides a session, until it is restored or purged. Where it was announced, cancel it instead.",
  })
  sessionDelete(
    @Arg("input", () => SessionDeleteInput, { description: "Which session." }) input: SessionDeleteInput,
    @Ctx() request: GraphqlRequest,
  ) {
    return outcomeOf(this.#sessions.delete(request, input));
  }

  @Needs("programs:write")
  @Mutation(() => SessionRestorePayload, { description: "Takes a deletion back." })
  sessionRestore(
    @Arg("input", () => SessionRestoreInput, { description: "Which session." }) input: SessionRestoreInput,
    @Ctx() request: GraphqlRequest,
  ) {
    return outcomeOf(this.#sessions.restore(request, input));
  }

  @Needs("programs:write")
  @Mutation(() => PurgePayload, {
    description: "Removes a deleted session for good. It cannot be taken back.",
  })
  sessionPurge(
    @Arg("input", () => SessionPurgeInput, { description: "Which session." }) input: SessionPurgeInput,
    @Ctx() request: GraphqlRequest,
  ) {
    return purgeOf("sess", this.#sessions.purge(request, input));
  }
}

@Resolver(() => Program)
class ProgramSessionsResolver {
  @FieldResolver(() => ProgramSessionConnection, { description: "Its sessions." })
  sessions(
    @Root() program: Program,
    @Args(() => ProgramSessionsArgs) args: ProgramSessionsArgs,
    @Ctx() request: GraphqlRequest,
    @Info() info: GraphQLResolveInfo,
  ) {
    return request.reads(SessionReads).ofProgram(program, args, selectionOf(info));
  }
}

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

/** The session of each payload, read after the act in a transaction of its own. */
function payloadResolver(Payload: new () => Outcome) {
  @Resolver(() => Payload)
  class PayloadResolver {
    @FieldResolver(() => Session, {
      nullable: true,
      description: "The session as it now is; null exactly when there are errors.",
    })
    session(@Root() { id }: Outcome, @Ctx() request: GraphqlRequest) {
      return id === undefined ? null : request.reads(SessionReads).byId(id);
    }
  }
  return PayloadResolver;
}

@Resolver(() => ProgramCreateWithSessionsPayload)
class NewProgramResolver {
  @FieldResolver(() => Program, {
    nullable: true,
    description: "The program as it now is, with its sessions; null exactly when there are errors.",
  })
  program(@Root() { id }: Outcome, @Ctx() request: GraphqlRequest) {
    return id === undefined ? null : request.reads(ProgramReads).byId(id);
  }
}

export const sessionResolvers = [
  SessionsResolver,
  NewProgramResolver,
  ProgramSessionsResolver,
  ...[SessionConnection, ProgramSessionConnection].map(countResolver),
  ...[
    SessionCreatePayload,
    SessionUpdatePayload,
    SessionCancelPayload,
    SessionReinstatePayload,
    SessionPostponePayload,
    SessionMoveOnlinePayload,
    SessionDeletePayload,
    SessionRestorePayload,
  ].map(payloadResolver),
] as const;
