import { ArgsType, Field } from "type-graphql";
import { selectionOf } from "../../../platform/graphql/lists/selection.ts";
import { fieldsOf } from "../../../platform/records/fields.ts";
import { resolversOf } from "../../../platform/records/resolvers.ts";
import { ProgramReads } from "../../programs/listing/programs.reads.ts";
import { Program } from "../../programs/program/program.type.ts";
import { AccessFeature } from "../access/access-feature.type.ts";
import { AccessFeatureKind } from "../access/access-feature.vocabulary.ts";
import { AccessFeatureReads } from "../access/access-features.reads.ts";
import { ProgramSessionsArgs, SessionBy, SessionsArgs } from "../listing/session-lists.inputs.ts";
import { SessionReads } from "../listing/sessions.reads.ts";
import {
  ProgramCreateWithSessionsInput,
  SessionCreateInput,
  SessionMoveOnlineInput,
  SessionUpdateInput,
} from "./session.inputs.ts";
import { Session, type SessionRow, sessions, sessionsOfProgram } from "./session.type.ts";
import type { SessionsService } from "./sessions.service.ts";

@ArgsType()
class AccessFeatureArgs {
  @Field(() => AccessFeatureKind, { description: "The feature." })
  kind!: AccessFeatureKind;
}

export const {
  Mutations: SessionMutations,
  node: sessionNode,
  resolvers,
} = resolversOf<SessionsService, SessionRow, Session>({
  Type: Session,
  Reads: SessionReads,
  connection: sessions,
  list: "Lists the sessions of all programs, including past ones. The list can be filtered, sorted and searched.",
  By: SessionBy,
  Args: SessionsArgs,
  scope: "programs:write",
  mutations: {
    sessionCreate: {
      description: "Creates a session.",
      Input: SessionCreateInput,
    },
    programCreateWithSessions: {
      description: "Creates a program as a draft with its sessions. Either all of it is created, or nothing.",
      Input: ProgramCreateWithSessionsInput,
      input: "The new program and its sessions.",
      run: (service, actor, input) => service.createProgram(actor, input),
      result: {
        Type: Program,
        noun: "program",
        load: (request, uuid) => request.reads(ProgramReads).byId(uuid),
      },
    },
    sessionUpdate: {
      description:
        "Updates a session at once. If a scheduled or postponed session gets another start time, its status becomes RESCHEDULED.",
      Input: SessionUpdateInput,
    },
    sessionCancel: {
      description: "Cancels a session at once. It remains visible, marked as cancelled.",
      record: "The session to cancel.",
      isExplained: true,
    },
    sessionReinstate: {
      description:
        "Reverses the cancellation of a session: it returns to its previous status. If its publisher cancelled an imported session, only the publisher can reverse that.",
      record: "The cancelled session to reinstate.",
    },
    sessionPostpone: {
      description:
        "Postpones a session to a time that is not known yet, with immediate effect. Set the new time later with `sessionUpdate`.",
      record: "The session to postpone.",
      isExplained: true,
    },
    sessionMoveOnline: {
      description:
        "Moves a session online, with immediate effect: it takes place over the internet instead of at its venue.",
      Input: SessionMoveOnlineInput,
      input: "The session, its web address, and the reason.",
    },
    sessionDelete: {
      description:
        "Deletes a session. It can be restored until it is purged. If the session has been announced, cancel it instead.",
    },
    sessionRestore: {},
    sessionPurge: {},
  },
  hasReferences: true,
  fields: {
    program: {
      type: () => Program,
      nullable: true,
      description: "The program to which the session belongs.",
      refersTo: { column: "program_id", Reads: ProgramReads },
    },
    accessFeatures: {
      type: () => [AccessFeature],
      description: "The access features on record; all others are unknown. At most 50.",
      read: (session, request) => request.reads(AccessFeatureReads).of(session),
    },
    accessFeature: {
      type: () => AccessFeature,
      description: "One access feature of the session. Its status is UNKNOWN if there is no information.",
      Args: AccessFeatureArgs,
      read: (session, request, _info, { kind }) => request.reads(AccessFeatureReads).one(session, kind),
    },
  },
});

export const sessionResolvers = [
  ...resolvers,
  fieldsOf(Program, {
    sessions: {
      type: () => sessionsOfProgram.Connection,
      description: "The program's sessions.",
      Args: ProgramSessionsArgs,
      read: (program, request, info, args) =>
        request.reads(SessionReads).ofProgram(program, args, selectionOf(info)),
    },
  }),
  sessionsOfProgram.TotalCountResolver,
];
