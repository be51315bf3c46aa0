import type { EntityManager } from "typeorm";
import type { Action, Actor, Check, MutationResult } from "../../../platform/actions/action.ts";
import { sendTogether } from "../../../platform/database/connections/member-connection.ts";
import type { Statement } from "../../../platform/database/connections/statement-batch.ts";
import { insertOf } from "../../../platform/database/insert.ts";
import { updateOf } from "../../../platform/database/update.ts";
import { decodeId, newUuid } from "../../../platform/graphql/types/ids.ts";
import { requireFields } from "../../../platform/records/changes/given.ts";
import { lockRecord, noteOf } from "../../../platform/records/changes/record-actions.ts";
import { applyTexts, readText, textLimits } from "../../../platform/records/changes/text-input.ts";
import type { StoredText } from "../../../platform/texts/stored-text.ts";
import { lockProgram } from "../../programs/program/programs.service.ts";
import { SessionAccessFeatureEntity } from "../access/access-feature.entity.ts";
import { SessionEntity } from "../session/session.entity.ts";
import { requireGoingOn, requireProgramsWords } from "../session/session.preconditions.ts";
import { insertsOf, readNew } from "../session/sessions.service.ts";
import { seriesMessages } from "../session.messages.ts";
import { type Dates, isRule, ruleText } from "./dates/recurrence.rules.ts";
import { written } from "./dates/recurrence.ts";
import {
  changedDates,
  type DatesFound,
  datesOf,
  startsFor,
  storedDates,
  timesOf,
} from "./dates/series-dates.ts";
import {
  cancelled,
  changeSessions,
  featuresOf,
  lockSessions,
  type SessionOfSeries,
  type SessionsChange,
  toCome,
  wantedStarts,
} from "./series-sessions.ts";
import { SeriesSessionEntity, SessionSeriesEntity } from "./session-series.entity.ts";
import type {
  SessionSeriesCancelInput,
  SessionSeriesCreateInput,
  SessionSeriesUpdateInput,
} from "./session-series.inputs.ts";
import {
  lockedSeries,
  readSeries,
  requireProgramGoingOn,
  type StoredSeries,
  seriesActions,
} from "./session-series.preconditions.ts";
import type { SeriesChange, SeriesChangeCounts } from "./session-series.type.ts";
import { SeriesChangeKind } from "./session-series.vocabulary.ts";

/** What is told of a change beside the series. */
export interface SeriesChanged extends MutationResult {
  changes: SeriesChange[];
  changeCounts: SeriesChangeCounts | null;
  skipped: string[];
}
type Report = Pick<SeriesChanged, "changes" | "changeCounts" | "skipped">;
/** So many are told one by one. */
const maxReported = 50;

/** What is known of a change before its transaction, since rules take long to follow. */
interface Known {
  revision: number;
  /** The original start of the session from which on another series goes on. */
  from: string | undefined;
  found: DatesFound | undefined;
}

/** Sessions that follow a rule: they are written together, and changed together where one likes. */
export class SessionSeriesService {
  readonly actions = seriesActions;

  async create(actor: Actor, input: SessionSeriesCreateInput): Promise<SeriesChanged> {
    const { dates, starts } = await datesOf(input);
    const skipped: string[] = [];
    const result = await actor.perform("sessionSeries.create", input, async (action) => {
      const { manager, errors } = action;
      const program = await lockProgram(action, input.programId, ["programId"]);
      requireGoingOn(action, program);
      readText(input.rule, ["rule"], errors);
      const first = readNew(input, errors);
      errors.throwIfAny();
      const found = startsFor(starts, errors);
      errors.throwIfAny();
      const sessions = found.flatMap((start) => {
        const times = timesOf(start, dates);
        if (!times) skipped.push(start);
        return times
          ? [{ ...first, id: newUuid(), row: { ...first.row, ...times }, originalStart: start }]
          : [];
      });
      const { home_partner_id } = program;
      const series = { ...columnsOf(dates), id: newUuid(), program_id: program.id, home_partner_id };
      await sendTogether(manager, [
        ...insertOf(manager, SessionSeriesEntity, [series]),
        ...insertsOf(manager, program, sessions),
        ...insertOf(manager, SeriesSessionEntity, linksOf(series, sessions)),
      ]);
      action.addAuditEntries(audited({ "session.create": sessions }, home_partner_id));
      return action.setSubject("series", series.id, home_partner_id);
    });
    return { ...result, changes: [], changeCounts: null, skipped: skipped.slice(0, maxReported) };
  }

  /** Changes what has not begun: the same start keeps its session, the rest pair in order. */
  async update(actor: Actor, input: SessionSeriesUpdateInput): Promise<SeriesChanged> {
    return actor.prepare(
      (manager) => this.#read(manager, input),
      async (read) => {
        const found = read && (await changedDates(read.stored, input, read.from));
        const report: Report = { changes: [], changeCounts: null, skipped: [] };
        const result = await actor.perform("sessionSeries.update", input, (action) =>
          this.#update(
            action,
            input,
            { revision: read?.stored.revision ?? 0, from: read?.from, found },
            report,
          ),
        );
        return { ...result, ...report };
      },
    );
  }

  /** A series as it is before a change, and the date from which on another goes on, where one stands before it. */
  async #read(
    manager: Check["manager"],
    { id, fromSessionId }: SessionSeriesUpdateInput,
  ): Promise<{ stored: StoredSeries; from: string | undefined } | undefined> {
    const uuid = decodeId("seri", id);
    const [stored] = uuid === undefined ? [] : ((await manager.query(readSeries, [uuid])) as StoredSeries[]);
    if (!stored) return undefined;
    const session = fromSessionId == null ? undefined : decodeId("sess", fromSessionId);
    const [found] =
      session === undefined
        ? []
        : ((await manager.query(
            `select original_start, exists (select from series_sessions earlier
               where earlier.series_id = $1 and earlier.original_start < found.original_start) as has_earlier
             from series_sessions found where series_id = $1 and session_id = $2`,
            [uuid, session],
          )) as { original_start: string; has_earlier: boolean }[]);
    return { stored, from: found?.has_earlier ? written(found.original_start) : undefined };
  }

  async #update(
    action: Action,
    input: SessionSeriesUpdateInput,
    { revision, from, found }: Known,
    report: Report,
  ): Promise<string> {
    const { manager, errors } = action;
    const stored = await lockSeries(action, input);
    errors.expectRevision(stored.revision, revision);
    requireProgramGoingOn(action, stored);
    requireProgramsWords(action, stored, { cancellationNote: input.cancellationNote });
    requireFields(input, ["rule", "localStart", "timeZone", "attendanceMode"], errors);
    const reason = applyTexts(
      input.cancellationNote,
      null,
      ["cancellationNote"],
      { limit: textLimits.note },
      errors,
    );
    const all = await lockSessions(manager, stored.id);
    const scope = scopeOf(action, all, input.fromSessionId);
    readText(input.rule ?? "", ["rule"], errors);
    errors.throwIfAny();
    const starts = found && startsFor(found.starts, errors);
    errors.throwIfAny();
    const others = all.filter((session) => !scope.includes(session));
    const wanted = found && starts && wantedStarts(starts, found.dates, others);
    const features = await featuresOf(manager, all);
    const dates = found?.dates;
    const change = changeSessions(action, {
      stored,
      input,
      scope,
      all,
      dates,
      wanted: wanted?.wanted,
      features,
    });
    Object.assign(report, reportOf(change, wanted?.skipped ?? []));
    if (input.isDryRun) {
      action.leaveUnchanged();
      return stored.id;
    }
    const isContinued = from !== undefined && dates !== undefined;
    const series = isContinued ? newUuid() : stored.id;
    await sendTogether(manager, [
      ...writeSeries(manager, stored, { series, dates, from }),
      ...writeSessions(manager, stored, change, reason),
      ...writeLinks(manager, stored, series, change),
    ]);
    const { changed, created, pairing } = change;
    action.addAuditEntries(
      audited(
        { "session.update": changed, "session.create": created, "session.cancel": pairing.dropped },
        stored.home_partner_id,
      ),
    );
    return action.setSubject("series", series, stored.home_partner_id);
  }

  /** Cancels what has not begun. It stays visible as cancelled; each session can be reinstated by itself. */
  async cancel(actor: Actor, input: SessionSeriesCancelInput): Promise<MutationResult> {
    return actor.perform("sessionSeries.cancel", input, async (action) => {
      const { manager, errors } = action;
      const stored = await lockSeries(action, input);
      requireProgramsWords(action, stored, { note: input.note });
      const note = noteOf(action, input);
      const all = await lockSessions(manager, stored.id);
      const scope = scopeOf(action, all, input.fromSessionId).filter(({ isCancelled }) => !isCancelled);
      errors.throwIfAny();
      await sendTogether(manager, [
        nextRevision(stored),
        ...updateOf(
          manager,
          SessionEntity,
          scope.map((session) => cancelled(session, note)),
        ),
      ]);
      action.addAuditEntries(audited({ "session.cancel": scope }, stored.home_partner_id));
      return action.setSubject("series", stored.id, stored.home_partner_id);
    });
  }
}

function reportOf({ changes }: SessionsChange, skipped: string[]): Report {
  const count = (kind: SeriesChange["kind"]) => changes.filter((change) => change.kind === kind).length;
  return {
    changes: changes.filter(({ kind }) => kind !== "KEPT").slice(0, maxReported),
    changeCounts: {
      kept: count(SeriesChangeKind.KEPT),
      moved: count(SeriesChangeKind.MOVED),
      created: count(SeriesChangeKind.CREATED),
      cancelled: count(SeriesChangeKind.CANCELLED),
      reinstated: count(SeriesChangeKind.REINSTATED),
    },
    skipped: skipped.slice(0, maxReported),
  };
}

async function lockSeries(
  action: Action,
  { id, expectedRevision }: Pick<SessionSeriesUpdateInput, "id" | "expectedRevision">,
): Promise<StoredSeries> {
  const kind = { table: "session_series", prefix: "seri", locked: lockedSeries, messages: seriesMessages };
  const stored = await lockRecord<StoredSeries & { deleted_at: null }>(action, kind, id, ["id"]);
  action.errors.expectRevision(stored.revision, expectedRevision);
  action.errors.throwIfAny();
  return stored;
}

/** The sessions that a change may touch, from the one that it names. */
function scopeOf(
  { errors }: Action,
  all: SessionOfSeries[],
  fromSessionId: string | null | undefined,
): SessionOfSeries[] {
  const named = fromSessionId == null ? undefined : decodeId("sess", fromSessionId);
  const from = all.find(({ id }) => id === named);
  if (fromSessionId != null && !from) errors.add("NOT_FOUND", ["fromSessionId"], seriesMessages.notInSeries);
  else if (from && toCome([from]).length === 0)
    errors.add("INVALID_TRANSITION", ["fromSessionId"], seriesMessages.hasBegun);
  const scope = toCome(all, from?.originalStart);
  if (errors.isEmpty && scope.length === 0)
    errors.add("INVALID_TRANSITION", ["id"], seriesMessages.nothingToCome);
  return scope;
}

const columnsOf = ({ rule, ...dates }: Dates) => ({
  ...dates,
  // A rule that could not be followed was refused before.
  rule: isRule(rule) ? ruleText(rule) : "",
});

const linksOf = (
  { id: series_id, home_partner_id }: { id: string; home_partner_id: string },
  sessions: { id: string; originalStart: string }[],
) =>
  sessions.map(({ id, originalStart }) => ({
    session_id: id,
    home_partner_id,
    series_id,
    original_start: originalStart,
    is_dropped: false,
  }));

const nextRevision = ({ id }: StoredSeries): Statement => ({
  text: "update session_series set revision = revision + 1 where id = $1",
  values: [id],
});

/** The series after a change of its dates; where another one goes on in its place, it ends before that one begins. */
function writeSeries(
  manager: EntityManager,
  stored: StoredSeries,
  { series, dates, from }: { series: string; dates: Dates | undefined; from: string | undefined },
): Statement[] {
  const { id, program_id, home_partner_id } = stored;
  if (!dates) return [nextRevision(stored)];
  if (series === id)
    return [nextRevision(stored), ...updateOf(manager, SessionSeriesEntity, [{ id, ...columnsOf(dates) }])];
  const before = storedDates(stored);
  const earlier = (starts: string[]) => starts.filter((start) => from === undefined || start < from);
  const ended = {
    ...{ id, ends_before: from ?? null },
    additional_starts: earlier(before.additional_starts),
    excluded_starts: earlier(before.excluded_starts),
  };
  const next = { ...columnsOf(dates), id: series, program_id, home_partner_id };
  return [
    nextRevision(stored),
    ...updateOf(manager, SessionSeriesEntity, [ended]),
    ...insertOf(manager, SessionSeriesEntity, [{ ...next, ends_before: stored.ends_before }]),
  ];
}

function writeSessions(
  manager: EntityManager,
  { program, program_id, home_partner_id }: StoredSeries,
  { changed, created, access, pairing }: SessionsChange,
  note: StoredText | null,
): Statement[] {
  const features = [...(access ?? [])].flatMap(([session_id, all]) =>
    all.map((feature) => ({ ...feature, session_id, home_partner_id })),
  );
  return [
    ...updateOf(manager, SessionEntity, changed),
    ...updateOf(
      manager,
      SessionEntity,
      pairing.dropped.map((session) => cancelled(session, note)),
    ),
    ...(access
      ? [
          {
            text: "delete from session_access_features where session_id = any($1::uuid[])",
            values: [[...access.keys()]],
          },
          ...insertOf(manager, SessionAccessFeatureEntity, features),
        ]
      : []),
    ...insertsOf(manager, { ...program, id: program_id, home_partner_id }, created),
  ];
}

/** Which session has which date of which series. */
function writeLinks(
  manager: EntityManager,
  { home_partner_id }: StoredSeries,
  series_id: string,
  { pairing, created }: SessionsChange,
): Statement[] {
  const { kept, moved, restored, dropped } = pairing;
  const link = (session: SessionOfSeries, original_start: string, is_dropped: boolean) => ({
    ...{ session_id: session.id, series_id, original_start, is_dropped },
  });
  return [
    ...updateOf(manager, SeriesSessionEntity, [
      ...kept.map((session) => link(session, session.originalStart, false)),
      ...moved.map(({ session, to }) => link(session, to, false)),
      ...restored.map((session) => link(session, session.originalStart, false)),
      ...dropped.map((session) => link(session, session.originalStart, true)),
    ]),
    ...insertOf(manager, SeriesSessionEntity, linksOf({ id: series_id, home_partner_id }, created)),
  ];
}

/** The audit entries of single sessions, by what was done with them. */
function audited(done: Record<string, { id: string }[]>, partnerId: string): Statement {
  const entries = Object.entries(done).flatMap(([action, sessions]) =>
    sessions.map(({ id }) => ({ action, id })),
  );
  return {
    text: "select record_audits($1, array_fill('session'::text, array[cardinality($2::uuid[])]), $2, array_fill($3::uuid, array[cardinality($2::uuid[])]))",
    values: [entries.map(({ action }) => action), entries.map(({ id }) => id), partnerId],
  };
}
