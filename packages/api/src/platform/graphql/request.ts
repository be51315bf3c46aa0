import type { EntityManager } from "typeorm";
import type { Door, Doors, MemberDoor } from "../database/doors.ts";
import { errors } from "../errors.ts";
import { isAdministrator, type Viewer } from "../viewer.ts";

/** Who acts, as services see it: a request, the command line or the demonstration data. */
export interface Actor {
  readonly viewer: Viewer;
  /** The languages in which mistakes are told. */
  readonly languages: readonly string[];
  /** Runs an act in one transaction. */
  act<T>(work: (manager: EntityManager) => Promise<T>): Promise<T>;
}

/** One GraphQL request: who asks, in which languages, and through which door. */
export class GraphqlRequest implements Actor {
  readonly id: string;
  readonly viewer: Viewer;
  /** Wanted, most wanted first. Set from @inLanguages, else from Accept-Language. */
  languages: readonly string[];
  readonly door: Door;
  readonly #member: MemberDoor | undefined;
  readonly #reads = new Map<unknown, unknown>();

  constructor(options: {
    id: string;
    viewer: Viewer;
    languages: readonly string[];
    doors: Doors;
  }) {
    this.id = options.id;
    this.viewer = options.viewer;
    this.languages = options.languages;
    this.#member = options.viewer.kind === "anonymous" ? undefined : options.doors.member(options.viewer);
    this.door = this.#member ?? options.doors.public;
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

  /** Runs an act in one transaction. What was read before it is forgotten, so that its payload is read afresh. */
  async act<T>(work: (manager: EntityManager) => Promise<T>): Promise<T> {
    if (!this.#member)
      throw errors.unauthenticated("This needs an access key. Send it as `Authorization: Bearer <key>`.");
    const result = await this.#member.act(work);
    this.#reads.clear();
    return result;
  }

  requireAdministrator(): void {
    if (this.viewer.kind === "anonymous") {
      throw errors.unauthenticated(
        "This needs an administrator's access key. Send it as `Authorization: Bearer <key>`.",
      );
    }
    if (!isAdministrator(this.viewer)) throw errors.forbidden("This needs the key of an administrator.");
  }

  async close(): Promise<void> {
    await this.#member?.close();
  }
}
