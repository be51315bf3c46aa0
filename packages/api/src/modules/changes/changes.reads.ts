import { errors } from "../../platform/errors.ts";
import type { GraphqlRequest } from "../../platform/graphql/request.ts";
import { decodeId, encodeId } from "../../platform/graphql/types/ids.ts";
import { isPublicViewer } from "../../platform/viewer.ts";
import { Partner } from "../partners/partner/partner.type.ts";
import { Program } from "../programs/program/program.type.ts";
import { Session } from "../sessions/session/session.type.ts";
import { type ChangePosition, decodeChangeCursor, encodeChangeCursor } from "./change-cursor.ts";
import type { ChangeFeed, ChangesArgs, RecordChangeKind } from "./changes.type.ts";

const ofEverybody = "00000000-0000-0000-0000-000000000000";
const most = 50;
const prefixes = { partners: Partner.prefix, programs: Program.prefix, sessions: Session.prefix };

interface EntryRow {
  position: string;
  kind: keyof typeof prefixes;
  record_id: string;
  change: RecordChangeKind;
}

/** What changed, as far as the viewer may know: row-level security says which entries of which feeds. */
export class ChangeReads {
  readonly #request: GraphqlRequest;

  constructor(request: GraphqlRequest) {
    this.#request = request;
  }

  async page({ partner, after, first }: ChangesArgs): Promise<ChangeFeed | null> {
    if (first < 1 || first > most) throw errors.badInput(`first must be between 1 and ${most}.`);
    const feed = partner == null ? ofEverybody : decodeId(Partner.prefix, partner);
    const since = feed === undefined ? undefined : await this.#since(feed);
    if (feed === undefined || since === undefined) return null;
    if (after == null) return { changes: [], hasMore: false, cursor: await this.#cursor(feed, since) };
    const from = decodeChangeCursor(feed, after);
    // Asked after what follows is read: what is forgotten meanwhile is missed by nobody.
    const rows = await this.#entries(feed, from.position, first + 1);
    if (from.since !== since || !(await this.#holds(feed, from))) throw errors.cursorExpired();
    const shown = rows.slice(0, first);
    return {
      changes: shown.map(({ kind, record_id, change }) => ({
        recordId: encodeId(prefixes[kind], record_id),
        kind: change,
      })),
      hasMore: rows.length > first,
      cursor: await this.#cursor(feed, since, Number(shown.at(-1)?.position ?? from.position)),
    };
  }

  /** Since when the viewer reads a feed: null of that of everybody, undefined where they do not. */
  async #since(feed: string): Promise<string | null | undefined> {
    if (feed === ofEverybody) return null;
    if (isPublicViewer(this.#request.viewer)) return undefined;
    const [row] = await this.#request.database.query<{ since: string | null }>(
      "select viewer_change_feeds() ->> $1 as since",
      [feed],
    );
    return row?.since ?? undefined;
  }

  #entries(feed: string, position: number, limit: number): Promise<EntryRow[]> {
    return this.#request.database.query<EntryRow>(
      "select position, kind, record_id, change from change_entries where feed = $1 and position > $2 order by position limit $3",
      [feed, position, limit],
    );
  }

  /** Whether that position was given, and nothing after it is forgotten. */
  async #holds(feed: string, { position, run }: ChangePosition): Promise<boolean> {
    const text =
      run === null
        ? "select coalesce(min(from_position), 0) = 0 and $2 = 0 as holds from change_runs where feed = $1 and $3::uuid is null"
        : `select exists (select from change_runs where feed = $1 and run = $3
             and $2 between from_position and last_position) as holds`;
    const [row] = await this.#request.database.query<{ holds: boolean }>(text, [feed, position, run]);
    return row?.holds === true;
  }

  /** The cursor of a position; without one, of the end. */
  async #cursor(feed: string, since: string | null, position?: number): Promise<string> {
    const [row] = await this.#request.database.query<{ run: string; last: string }>(
      position === undefined
        ? "select run, last_position as last from change_runs where feed = $1 order by last_position desc, from_position limit 1"
        : `select run, last_position as last from change_runs where feed = $1 and last_position >= $2 and from_position <= $2
           order by last_position, from_position limit 1`,
      position === undefined ? [feed] : [feed, position],
    );
    const end = { position: position ?? Number(row?.last ?? 0), run: row?.run ?? null, since };
    return encodeChangeCursor(feed, end);
  }
}
