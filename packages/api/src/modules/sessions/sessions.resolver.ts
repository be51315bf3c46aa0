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
import { type Connection, TotalCount } from "../../platform/graphql/connections.ts";
import { type Outcome, outcomeOf } from "../../platform/graphql/outcome.ts";
import { ExternalReference } from "../../platform/graphql/record.type.ts";
import type { GraphqlRequest } from "../../platform/graphql/request.ts";
import { selectionOf } from "../../platform/graphql/selection.ts";
import { UserError } from "../../platform/graphql/user-errors.ts";
import { Program } from "../programs/program.type.ts";
import { ProgramReads } from "../programs/programs.reads.ts";
import {
  ProgramSessionsArgs,
  SessionBy,
  SessionCancelInput,
  SessionCreateInput,
  SessionMoveOnlineInput,
  SessionPostponeInput,
  SessionsArgs,
  SessionUpdateInput,
} from "./session.inputs.ts";
import { AccessFeature, ProgramSessionConnection, Session, SessionConnection } from "./session.type.ts";
import { AccessFeatureKind } from "./session.vocabulary.ts";
import { SessionReads } from "./sessions.reads.ts";
import type { SessionsService } from "./sessions.service.ts";

@ObjectType({ description: "What came of an act on a session.", simpleResolvers: true })
abstract class SessionPayload implements Outcome {
  id: string | undefined;
  @Field(() => [UserError], {
    description: "What in the input was not accepted, all at once; empty on success. At most 50.",
  })
  userErrors!: UserError[];
}
@ObjectType({ description: "What came of creating a session.", simpleResolvers: true })
class SessionCreatePayload extends SessionPayload {}
@ObjectType({ description: "What came of changing a session.", simpleResolvers: true })
class SessionUpdatePayload extends SessionPayload {}
@ObjectType({ description: "What came of cancelling a session.", simpleResolvers: true })
class SessionCancelPayload extends SessionPayload {}
@ObjectType({ description: "What came of postponing a session.", simpleResolvers: true })
class SessionPostponePayload extends SessionPayload {}
@ObjectType({ description: "What came of moving a session online.", simpleResolvers: true })
class SessionMoveOnlinePayload extends SessionPayload {}

@Resolver(() => Session)
export class SessionsResolver {
  readonly #sessions: SessionsService;
  constructor(sessions: SessionsService) {
    this.#sessions = sessions;
  }

  @Query(() => Session, {
    nullable: true,
    description: "One session; null when there is none that you may see. Public.",
  })
  session(
    @Arg("by", () => SessionBy, { description: "Which one." }) by: SessionBy,
    @Ctx() request: GraphqlRequest,
    @Info() info: GraphQLResolveInfo,
  ) {
    return request.reads(SessionReads).by(by, selectionOf(info));
  }

  @Query(() => SessionConnection, {
    description:
      "Sessions of all programs, past ones too, as a list that can be filtered, ordered and searched. Public.",
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
    return request.reads(ProgramReads).byId(row.program_id, selectionOf(info).names);
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

  @Authorized("administrator")
  @Mutation(() => SessionCreatePayload, { description: "Creates a session. Needs an administrator's key." })
  sessionCreate(
    @Arg("input", () => SessionCreateInput, { description: "The new session." }) input: SessionCreateInput,
    @Ctx() request: GraphqlRequest,
  ) {
    return outcomeOf(this.#sessions.create(request, input));
  }

  @Authorized("administrator")
  @Mutation(() => SessionUpdatePayload, {
    description:
      "Changes a session, at once. A scheduled or postponed session that is given another beginning reads RESCHEDULED. Needs an administrator's key.",
  })
  sessionUpdate(
    @Arg("input", () => SessionUpdateInput, { description: "The changes." }) input: SessionUpdateInput,
    @Ctx() request: GraphqlRequest,
  ) {
    return outcomeOf(this.#sessions.update(request, input));
  }

  @Authorized("administrator")
  @Mutation(() => SessionCancelPayload, {
    description: "Cancels a session, at once. It stays visible as cancelled. Needs an administrator's key.",
  })
  sessionCancel(
    @Arg("input", () => SessionCancelInput, { description: "Which session, and why." })
    input: SessionCancelInput,
    @Ctx() request: GraphqlRequest,
  ) {
    return outcomeOf(this.#sessions.cancel(request, input));
  }

  @Authorized("administrator")
  @Mutation(() => SessionPostponePayload, {
    description:
      "Says that a session does not take place when it was announced, and that the new time is not known yet. It shows at once. When the time is known, give it with `sessionUpdate`. Needs an administrator's key.",
  })
  sessionPostpone(
    @Arg("input", () => SessionPostponeInput, { description: "Which session, and why." })
    input: SessionPostponeInput,
    @Ctx() request: GraphqlRequest,
  ) {
    return outcomeOf(this.#sessions.postpone(request, input));
  }

  @Authorized("administrator")
  @Mutation(() => SessionMoveOnlinePayload, {
    description:
      "Says that a session takes place over the internet instead of at its venue. It shows at once. Needs an administrator's key.",
  })
  sessionMoveOnline(
    @Arg("input", () => SessionMoveOnlineInput, { description: "Which session, where to find it, and why." })
    input: SessionMoveOnlineInput,
    @Ctx() request: GraphqlRequest,
  ) {
    return outcomeOf(this.#sessions.moveOnline(request, input));
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
function payloadResolver(Payload: new () => SessionPayload) {
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

export const sessionResolvers = [
  SessionsResolver,
  ProgramSessionsResolver,
  ...[SessionConnection, ProgramSessionConnection].map(countResolver),
  ...[
    SessionCreatePayload,
    SessionUpdatePayload,
    SessionCancelPayload,
    SessionPostponePayload,
    SessionMoveOnlinePayload,
  ].map(payloadResolver),
] as const;
