import {
  type Action,
  type Actor,
  type Check,
  callerByCode,
  type MutationResult,
  runAction,
  type WriteOptions,
} from "../actions/action.ts";
import type {
  DatabaseSession,
  DatabaseSessions,
  MemberSession,
} from "../database/connections/database-sessions.ts";
import { errors } from "../errors.ts";
import type { Charge, LimitedCaller } from "../limits/operation-limits.ts";
import { hasScope, isPublicViewer, type Viewer } from "../viewer.ts";
import type { Deadline } from "./execution/deadline.ts";

const signInFirst =
  "This requires a sign-in or a secret key. Send it as `Authorization: Bearer <token or key>`.";

/** One GraphQL request: who asks, in which languages, and in which database session. */
export class GraphqlRequest implements Actor {
  readonly id: string;
  readonly viewer: Viewer;
  /** Preferred, most preferred first. Set from @inLanguages, else from Accept-Language. */
  languages: readonly string[];
  readonly database: DatabaseSession;
  /** Whose budget it spends; absent where nobody counts. */
  readonly caller: LimitedCaller | undefined;
  /** What it costs, once that is known. */
  charge: Charge | undefined;
  /** By when it has to be answered; once it runs. */
  deadline: Deadline | undefined;
  readonly startedAt = performance.now();
  readonly #member: MemberSession | undefined;
  readonly #databaseSessions: DatabaseSessions;
  #nobody: MemberSession | undefined;
  readonly #reads = new Map<unknown, unknown>();

  constructor(options: {
    id: string;
    viewer: Viewer;
    languages: readonly string[];
    databaseSessions: DatabaseSessions;
    caller?: LimitedCaller;
  }) {
    this.id = options.id;
    this.viewer = options.viewer;
    this.languages = options.languages;
    this.caller = options.caller;
    this.#databaseSessions = options.databaseSessions;
    this.#member = isPublicViewer(options.viewer)
      ? undefined
      : options.databaseSessions.memberSession(options.viewer);
    this.database = this.#member ?? options.databaseSessions.publicSession();
  }

  /** From where it comes. */
  get network(): string | undefined {
    return this.caller?.network;
  }

  /** A module's batched reads, made once for this request: what it has loaded, nobody else gets. */
  reads<T>(Reads: new (request: GraphqlRequest) => T): T {
    let reads = this.#reads.get(Reads) as T | undefined;
    if (!reads) {
      reads = new Reads(this);
      this.#reads.set(Reads, reads);
    }
    return reads;
  }

  /** Runs an action in one transaction. What was read before it is forgotten, so that its payload is read again. */
  async perform(
    actionName: string,
    input: WriteOptions,
    work: (action: Action) => Promise<string>,
  ): Promise<MutationResult> {
    if (!this.#member) throw errors.unauthenticated(signInFirst);
    return this.#performIn(this.#member, undefined, actionName, input, work);
  }

  /** The same for whoever knows a code, signed in or not. */
  performByCode(
    actionName: string,
    input: WriteOptions,
    proof: string,
    work: (action: Action) => Promise<string>,
  ): Promise<MutationResult> {
    if (this.#member) return this.perform(actionName, input, work);
    this.#nobody ??= this.#databaseSessions.sessionOfNobody();
    return this.#performIn(this.#nobody, callerByCode(proof), actionName, input, work);
  }

  /**
   * Reads before an action, in a transaction of its own, and works with it outside of any. What works so has a limit of its own:
   * meanwhile others take the place of this request, and its deadline stands still.
   */
  async prepare<Read, Result>(
    read: (manager: Check["manager"]) => Promise<Read>,
    work: (read: Read) => Promise<Result>,
  ): Promise<Result> {
    if (!this.#member) throw errors.unauthenticated(signInFirst);
    const found = await this.#member.transaction(read);
    const working = () => work(found);
    const { charge, deadline } = this;
    deadline?.stop();
    try {
      return await (charge ? charge.apart(working) : working());
    } finally {
      deadline?.run();
    }
  }

  async #performIn(
    session: MemberSession,
    calledBy: string | undefined,
    actionName: string,
    input: WriteOptions,
    work: (action: Action) => Promise<string>,
  ): Promise<MutationResult> {
    const { languages } = this;
    const result = await session.transaction((manager, beforeCommit) =>
      runAction({ manager, beforeCommit, languages, calledBy }, actionName, input, work),
    );
    this.#reads.clear();
    return result;
  }

  /** True for a viewer who has signed in and, where one is named, holds the scope at some partner. */
  holds(scope: string | undefined): boolean {
    return !isPublicViewer(this.viewer) && (scope === undefined || hasScope(this.viewer, scope));
  }

  require(scope: string | undefined): void {
    if (this.holds(scope)) return;
    if (isPublicViewer(this.viewer)) throw errors.unauthenticated(signInFirst);
    throw errors.forbidden(
      `This requires the scope ${scope}, which none of your roles and keys carries. Ask an administrator of your partner.`,
    );
  }

  async close(): Promise<void> {
    await this.#member?.close();
    await this.#nobody?.close();
  }
}
