import type { GraphQLResolveInfo } from "graphql";
import { Arg, Ctx, Info, Query, Resolver } from "type-graphql";
import { Public } from "../../../platform/graphql/access.ts";
import { selectionOf } from "../../../platform/graphql/lists/selection.ts";
import type { GraphqlRequest } from "../../../platform/graphql/request.ts";
import { decodeId } from "../../../platform/graphql/types/ids.ts";
import { LocalDateTime } from "../../../platform/graphql/types/scalars.ts";
import { mutationsOf } from "../../../platform/records/changes/mutations.ts";
import { fieldsOf } from "../../../platform/records/fields.ts";
import { ProgramReads } from "../../programs/listing/programs.reads.ts";
import { Program } from "../../programs/program/program.type.ts";
import { ProgramSessionsArgs } from "../listing/session-lists.inputs.ts";
import { SessionReads } from "../listing/sessions.reads.ts";
import { Session, sessionsOfProgram } from "../session/session.type.ts";
import {
  SessionSeriesBy,
  SessionSeriesCancelInput,
  SessionSeriesCreateInput,
  SessionSeriesUpdateInput,
} from "./session-series.inputs.ts";
import { SessionSeriesReads } from "./session-series.reads.ts";
import type { SessionSeriesService } from "./session-series.service.ts";
import { SeriesChange, SeriesChangeCounts, SessionSeries } from "./session-series.type.ts";

const load = (request: GraphqlRequest, uuid: string) => request.reads(SessionSeriesReads).byId(uuid);
export const sessionSeriesNode = {
  ...{ type: SessionSeries.name, prefix: SessionSeries.prefix, table: SessionSeries.table, load },
};

const skipped = {
  type: () => [LocalDateTime],
  description:
    "Dates of the series that have no session: clocks skip that time of day, or the session of that date was deleted. At most 50. Empty if the result is replayed.",
  otherwise: [],
};

export const { Mutations: SessionSeriesMutations, resolvers } = mutationsOf<SessionSeriesService>(
  { Type: SessionSeries, noun: "session series", load, scope: "programs:write" },
  {
    sessionSeriesCreate: {
      description:
        "Creates the sessions of a program that follow a rule, such as six Tuesdays: all of them, or none. Each is a session of its own.",
      Input: SessionSeriesCreateInput,
      input: "The rule, and what all its sessions have in common.",
      tells: { skipped },
    },
    sessionSeriesUpdate: {
      description:
        "Updates the sessions of a series that have not begun, at once. Where the dates change, a session keeps its date if that is still one, and the others take the remaining dates in order; what is left over is cancelled and stays visible. A session that was moved by itself stays where it is as long as its date is one.",
      Input: SessionSeriesUpdateInput,
      tells: {
        changes: {
          type: () => [SeriesChange],
          description:
            "What the change did with each session that does not stay as it was, in the order of their dates; with `isDryRun`, what it would do. At most 50, of which `changeCounts` tells how many there are. Empty if the result is replayed.",
          otherwise: [],
        },
        changeCounts: {
          type: () => SeriesChangeCounts,
          nullable: true,
          description:
            "With how many sessions the change did what. Null if there are errors, or if the result is replayed.",
          otherwise: null,
        },
        skipped,
      },
    },
    sessionSeriesCancel: {
      description:
        "Cancels the sessions of a series that have not begun, at once. They remain visible, marked as cancelled; each can be reinstated with `sessionReinstate`.",
      Input: SessionSeriesCancelInput,
      input: "The series, and the reason.",
    },
  },
);

@Resolver()
class SessionSeriesQueries {
  @Public()
  @Query(() => SessionSeries, {
    nullable: true,
    description: "One series of sessions. Null if there is none that you may see.",
  })
  async sessionSeries(
    @Arg("by", () => SessionSeriesBy, { description: "How the series is identified." }) {
      id,
    }: SessionSeriesBy,
    @Ctx() request: GraphqlRequest,
    @Info() info: GraphQLResolveInfo,
  ): Promise<SessionSeries | null> {
    const uuid = decodeId(SessionSeries.prefix, id ?? "");
    return uuid === undefined ? null : request.reads(SessionSeriesReads).byId(uuid, selectionOf(info));
  }
}

export const sessionSeriesResolvers = [
  SessionSeriesQueries,
  ...resolvers,
  fieldsOf(Session, {
    series: {
      type: () => SessionSeries,
      nullable: true,
      description: "The series of which it is one date. Null if it stands by itself.",
      async read({ row: { id } }: Session, request, info) {
        const reads = request.reads(SessionSeriesReads);
        const link = await reads.ofSession(id);
        return link ? reads.byId(link.series_id, selectionOf(info)) : null;
      },
    },
    originalStart: {
      type: () => LocalDateTime,
      nullable: true,
      description:
        "When it begins by the rule of its series, in local time: another time than `localStart` if it was moved by itself. Null if it is of no series.",
      read: async ({ row: { id } }: Session, request) =>
        (await request.reads(SessionSeriesReads).ofSession(id))?.original_start ?? null,
    },
  }),
  fieldsOf(Program, {
    sessionSeries: {
      type: () => [SessionSeries],
      description: "Its sessions that follow a rule, each rule once, earliest first. At most 50.",
      byId: (id, request, selection) => request.reads(SessionSeriesReads).ofProgram(id, selection),
    },
  }),
  fieldsOf(SessionSeries, {
    program: {
      type: () => Program,
      nullable: true,
      description: "The program to which its sessions belong.",
      refersTo: { column: "program_id", Reads: ProgramReads },
    },
    sessions: {
      type: () => sessionsOfProgram.Connection,
      description: "Its sessions, also those that were cancelled.",
      Args: ProgramSessionsArgs,
      read: (series, request, info, args) =>
        request.reads(SessionReads).ofSeries(series, args, selectionOf(info)),
    },
  }),
];
