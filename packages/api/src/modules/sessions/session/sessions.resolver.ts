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

export const { Mutations: SessionMutations, resolvers } = resolversOf<SessionsService, SessionRow, Session>({
  Type: Session,
  Reads: SessionReads,
  connection: sessions,
  list: "Sessions of all programs, past ones too, as a list that can be filtered, ordered and searched.",
  By: SessionBy,
  Args: SessionsArgs,
  scope: "programs:write",
  mutations: {
    sessionCreate: {
      description: "Creates a session.",
      Input: SessionCreateInput,
    },
    programCreateWithSessions: {
      description: "Creates a program, a draft, together with its sessions: all of it, or nothing.",
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
        "Changes a session, at once. A scheduled or postponed session that is given another beginning reads RESCHEDULED.",
      Input: SessionUpdateInput,
    },
    sessionCancel: {
      description: "Cancels a session, at once. It stays visible as cancelled.",
      record: "The session that does not take place.",
      isExplained: true,
    },
    sessionReinstate: {
      description:
        "Takes the cancellation of a session back: it is what it was before. Where its publisher cancelled an imported one, only they take that back.",
      record: "The cancelled session that takes place after all.",
    },
    sessionPostpone: {
      description:
        "Says that a session does not take place when it was announced, and that the new time is not known yet. It shows at once. When the time is known, give it with `sessionUpdate`.",
      record: "The session that does not take place at the time announced.",
      isExplained: true,
    },
    sessionMoveOnline: {
      description:
        "Says that a session takes place over the internet instead of at its venue. It shows at once.",
      Input: SessionMoveOnlineInput,
      input: "Which session, where to find it, and why.",
    },
    sessionDelete: {
      description:
        "Hides a session, until it is restored or purged. Where it was announced, cancel it instead.",
    },
    sessionRestore: {},
    sessionPurge: {},
  },
  hasReferences: true,
  fields: {
    program: {
      type: () => Program,
      nullable: true,
      description: "The program it belongs to.",
      columns: ["program_id"],
      read: ({ row }, request, info) => request.reads(ProgramReads).byId(row.program_id, selectionOf(info)),
    },
    accessFeatures: {
      type: () => [AccessFeature],
      description: "The access features somebody has said something about. Any other is unknown. At most 50.",
      read: (session, request) => request.reads(AccessFeatureReads).of(session),
    },
    accessFeature: {
      type: () => AccessFeature,
      description: "What is known of one access feature; UNKNOWN when nobody has said.",
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
      description: "Its sessions.",
      Args: ProgramSessionsArgs,
      read: (program, request, info, args) =>
        request.reads(SessionReads).ofProgram(program, args, selectionOf(info)),
    },
  }),
  sessionsOfProgram.TotalCountResolver,
];
