import type { EntityManager } from "typeorm";
import type { Action } from "../../../platform/actions/action.ts";
import { encodeId, newUuid } from "../../../platform/graphql/types/ids.ts";
import type { StoredText } from "../../../platform/texts/stored-text.ts";
import { type AccessToStore, readAccess } from "../access/session-access.ts";
import { wordsOfSession } from "../listing/session-words.ts";
import type { SessionEntity } from "../session/session.entity.ts";
import { statusWhenMoved } from "../session/session.rules.ts";
import type { SessionStatus } from "../session/session.vocabulary.ts";
import { applyFacts } from "../session/session-facts.ts";
import type { NewSession } from "../session/sessions.service.ts";
import { type Dated, type Dates, type Pairing, pair } from "./dates/recurrence.rules.ts";
import { endOf, written } from "./dates/recurrence.ts";
import { timesOf } from "./dates/series-dates.ts";
import type { SessionSeriesUpdateInput } from "./session-series.inputs.ts";
import type { StoredSeries } from "./session-series.preconditions.ts";
import type { SeriesChange } from "./session-series.type.ts";
import { SeriesChangeKind } from "./session-series.vocabulary.ts";

/** A session of a series, with the start that its rule gave it. Local times are written alike. */
export interface SessionOfSeries extends SessionEntity, Dated {}

/** The sessions of a series in the order of their original starts, locked. */
export async function lockSessions(manager: EntityManager, seriesId: string): Promise<SessionOfSeries[]> {
  const rows = (await manager.query(
    `select sessions.*, original_start, is_dropped from series_sessions
     join sessions on sessions.id = series_sessions.session_id
     where series_id = $1 order by original_start for no key update of sessions`,
    [seriesId],
  )) as (SessionEntity & { original_start: string; is_dropped: boolean })[];
  return rows.map(({ original_start, is_dropped, ...session }) => ({
    ...session,
    local_start: written(session.local_start),
    local_end: session.local_end && written(session.local_end),
    originalStart: written(original_start),
    isCancelled: session.status === "CANCELLED",
    isDropped: is_dropped && session.status === "CANCELLED",
  }));
}

/** Those of them that a change may touch: what has begun, or is deleted, stays. */
export const toCome = (sessions: SessionOfSeries[], from?: string): SessionOfSeries[] =>
  sessions.filter(
    ({ deleted_at, starts_at, originalStart }) =>
      deleted_at === null &&
      starts_at.getTime() > Date.now() &&
      (from === undefined || originalStart >= from),
  );

/** The starts that are to have a session, and those of the rule that get none: clocks skip them, or theirs was deleted. */
export function wantedStarts(
  starts: readonly string[],
  dates: Dates,
  others: readonly SessionOfSeries[],
): { wanted: string[]; skipped: string[] } {
  const taken = new Map(others.map((session) => [session.originalStart, session]));
  const wanted: string[] = [];
  const skipped: string[] = [];
  for (const start of starts) {
    const times = timesOf(start, dates);
    const other = taken.get(start);
    if (!times || other?.deleted_at) skipped.push(start);
    else if (!other && times.starts_at.getTime() > Date.now()) wanted.push(start);
  }
  return { wanted, skipped };
}

/** What of a session a series changes; all rows have the same columns. */
type ChangedRow = Pick<
  SessionEntity,
  "id" | "status" | "cancelled_from" | "note_before_cancellation" | "search_vector"
> &
  ReturnType<typeof applyFacts>;

/** What becomes of the sessions of a series. */
export interface SessionsChange {
  pairing: Pairing<SessionOfSeries>;
  changed: ChangedRow[];
  created: (NewSession & { originalStart: string })[];
  /** What is known of access afterwards, of the sessions whose facts are written again; undefined where nothing is said of that. */
  access: Map<string, AccessToStore[]> | undefined;
  changes: SeriesChange[];
}

interface Given {
  stored: StoredSeries;
  input: SessionSeriesUpdateInput;
  /** The sessions that the change may touch, and all of the series. */
  scope: SessionOfSeries[];
  all: SessionOfSeries[];
  dates: Dates | undefined;
  wanted: string[] | undefined;
  features: Map<string, AccessToStore[]>;
}

/** Works out what a change makes of each session. What is wrong with the input is among the errors. */
export function changeSessions(action: Action, given: Given): SessionsChange {
  const { scope, wanted, input, features } = given;
  const { errors } = action;
  const nothing = { moved: [], restored: [], dropped: [], created: [] };
  const pairing: Pairing<SessionOfSeries> = wanted ? pair(scope, wanted) : { ...nothing, kept: scope };
  const access = input.accessFeatures === undefined ? undefined : new Map<string, AccessToStore[]>();
  const changed: ChangedRow[] = [];
  const changes: SeriesChange[] = [];
  const write = (kind: SeriesChangeKind, session: SessionOfSeries, start?: string) => {
    const row = rowOf(action, given, session, start);
    if (kind === "REINSTATED") Object.assign(row, reinstated(session));
    if (access) access.set(session.id, accessOf(action, given, session.id));
    errors.throwIfAny();
    const isMoved = row.starts_at.getTime() !== session.starts_at.getTime();
    if (isMoved && kind !== "REINSTATED") row.status = statusWhenMoved(session.status);
    if (!isSame(row, session) || access) changed.push(row);
    changes.push(
      changeOf(isMoved && kind === "KEPT" ? SeriesChangeKind.MOVED : kind, session, row.local_start),
    );
  };
  for (const session of pairing.kept)
    if (session.isCancelled) changes.push(changeOf(SeriesChangeKind.KEPT, session, session.local_start));
    else write(SeriesChangeKind.KEPT, session);
  for (const { session, to } of pairing.moved) write(SeriesChangeKind.MOVED, session, to);
  for (const session of pairing.restored) write(SeriesChangeKind.REINSTATED, session, session.originalStart);
  for (const session of pairing.dropped) changes.push(changeOf(SeriesChangeKind.CANCELLED, session, null));
  const pattern = scope.find(({ isCancelled }) => !isCancelled) ?? given.all.at(-1);
  const created = pattern
    ? pairing.created.map((start) => {
        const like = { ...pattern, id: newUuid(), status_note: null };
        const access =
          input.accessFeatures === undefined ? (features.get(pattern.id) ?? []) : accessOf(action, given, "");
        errors.throwIfAny();
        return { id: like.id, row: rowOf(action, given, like, start), access, originalStart: start };
      })
    : [];
  for (const { id, originalStart } of created)
    changes.push({
      kind: SeriesChangeKind.CREATED,
      sessionId: input.isDryRun ? null : encodeId("sess", id),
      previousStart: null,
      localStart: originalStart,
    });
  changes.sort((one, other) => startOf(one).localeCompare(startOf(other)));
  return { pairing, changed, created, access, changes };
}

const startOf = ({ localStart, previousStart }: SeriesChange) => localStart ?? previousStart ?? "";

function changeOf(kind: SeriesChangeKind, session: SessionOfSeries, localStart: string | null): SeriesChange {
  return { kind, sessionId: encodeId("sess", session.id), previousStart: session.local_start, localStart };
}

/** A session after the change. Whoever moved it by itself finds it where they left it, unless its date is another one now. */
function rowOf(
  { errors }: Action,
  { stored, dates, input }: Given,
  session: SessionOfSeries,
  start = isAsGiven(session, stored) ? session.originalStart : undefined,
) {
  const times = dates && start !== undefined ? timesOf(start, dates) : undefined;
  const { localStart: _start, localEnd: _end, timeZone: _zone, ...facts } = input;
  const row = applyFacts(facts, { ...session, ...times }, errors);
  const { id, status, cancelled_from, note_before_cancellation } = session;
  const search_vector = wordsOfSession(row, stored.program);
  return { id, ...row, status, cancelled_from, note_before_cancellation, search_vector };
}

/** True where a session has the times that its series gave it. */
function isAsGiven(session: SessionOfSeries, { time_zone, ...series }: StoredSeries): boolean {
  const { originalStart, local_start, local_end } = session;
  const times = {
    local_start: written(series.local_start),
    local_end: series.local_end && written(series.local_end),
  };
  return (
    local_start === originalStart &&
    local_end === endOf(originalStart, times) &&
    session.time_zone === time_zone
  );
}

const reinstated = ({ cancelled_from, note_before_cancellation }: SessionOfSeries) => ({
  status: (cancelled_from ?? "SCHEDULED") as SessionStatus,
  status_note: note_before_cancellation,
  cancelled_from: null,
  note_before_cancellation: null,
});

/** The columns of a session that is cancelled, for the public with a reason. */
export const cancelled = ({ id, status, status_note }: SessionOfSeries, note: StoredText | null) => ({
  id,
  status: "CANCELLED" as const,
  status_note: note,
  cancelled_from: status,
  note_before_cancellation: status_note,
});

const accessOf = ({ errors }: Action, { input, features }: Given, id: string): AccessToStore[] =>
  readAccess(input.accessFeatures, (features.get(id) ?? []) as never, errors) ?? [];

function isSame(row: ChangedRow, session: SessionOfSeries): boolean {
  return Object.entries(row).every(
    ([column, value]) =>
      column === "search_vector" ||
      JSON.stringify(value) === JSON.stringify(session[column as keyof SessionEntity]),
  );
}

/** What is known of access to each of several sessions. */
export async function featuresOf(
  manager: EntityManager,
  sessions: readonly SessionOfSeries[],
): Promise<Map<string, AccessToStore[]>> {
  const rows = (await manager.query(
    `select session_id, feature, status, note, verified_by, verified_until, holds_until <= now() as is_over
     from session_access_features where session_id = any($1::uuid[])`,
    [sessions.map(({ id }) => id)],
  )) as (AccessToStore & { session_id: string })[];
  const bySession = new Map<string, AccessToStore[]>();
  for (const { session_id, ...feature } of rows)
    bySession.set(session_id, [...(bySession.get(session_id) ?? []), feature]);
  return bySession;
}
