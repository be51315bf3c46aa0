import { createHash } from "node:crypto";
import { buildClientSchema, getIntrospectionQuery, isScalarType } from "graphql";
import type pg from "pg";
import { operations as trusted } from "../test/support/operations.ts";
import { type Operation, OperationWriter } from "./operations.ts";
import { personas, type Viewer } from "./personas.ts";
import { Pools, prefixes } from "./pools.ts";
import { Random } from "./random.ts";
import { readRows } from "./read-rows.ts";
import { type Answer, type Issuer, type Service, startIssuer, startService } from "./service.ts";
import { type BuiltWorld, copyOf, createWorld, withoutHidden } from "./worlds.ts";

/** An answer that tells of what its viewer may not see. */
export interface Leak {
  viewer: string;
  kind: "differs" | "canary" | "log" | "write";
  operation?: Operation;
  detail: string;
}

export interface Report {
  seed: number;
  operations: number;
  viewers: number;
  /** Answers without errors. */
  answered: number;
  differing: number;
  canaries: number;
  /** Canaries told to those who may see them, unasked: where that is 0, nothing could have been found. */
  control: number;
  leaks: Leak[];
  /** Parts of the schema that were asked for, and those that were not. */
  used: number;
  unused: string[];
  seconds: number;
}

interface Options {
  count: number;
  seed: number;
  viewers?: Viewer[];
  /** Weakens the full world, to see that it is noticed. */
  weaken?: string;
  onProgress?: (viewer: Viewer, operations: number, leaks: number) => void;
  /** Stops at the first leak. */
  stopsAtFirstLeak?: boolean;
}

/** Each takes one guard away: a prover that finds nothing then proves nothing. */
export const weakened: [string, string][] = [
  ["a policy", "alter policy read on heritage.programs using (true)"],
  [
    "a view's filter",
    `do $$ begin execute 'create or replace view open.sessions as '
       || regexp_replace(pg_get_viewdef('open.sessions'), 'WHERE .*', ''); end $$`,
  ],
];

const maxLeaksKept = 20;
const atOnce = 6;

// Of two answers to one operation these differ by time or chance alone, whatever the world holds.
const differentEachTime = new Set(["date", "x-request-id", "ratelimit", "content-length"]);
// Both services stand at an address of their own.
const differentAddresses = /http:\/\/127\.0\.0\.1:\d+/g;
const differentInBodies: [RegExp, string][] = [
  [/"requestId":"[0-9a-f-]{36}"/g, '"requestId":"…"'],
  // What is left of a budget grows with time; what an operation costs does not, and is compared.
  [/"available":\d+,"restoreRate"/g, '"available":"…","restoreRate"'],
];

/** What of an answer has to be the same in both worlds. */
export function essence({ status, headers, body }: Answer): string {
  const kept = Object.entries(headers).filter(([name]) => !differentEachTime.has(name));
  const same = differentInBodies.reduce((text, [pattern, plain]) => text.replace(pattern, plain), body);
  return `${status} ${JSON.stringify(kept)} ${same}`.replaceAll(differentAddresses, "http://…");
}

const tellsOfRefused = /\b(?:archiveItemTombstone|explainAccess)\(/;
const canaryPattern = new RegExp(`canary[a-z]+\\d+|(?:${prefixes.join("|")})_[0-9a-z]{26}`, "g");

/** Asks generated operations in the world, and in the same world without what the asker may not see. */
export async function proveAccess(options: Options): Promise<Report> {
  const issuer = await startIssuer();
  const world = await createWorld(issuer.url);
  try {
    return await new Proof(options, issuer, world).run();
  } finally {
    await world.database.drop();
    issuer.close();
  }
}

class Proof {
  readonly #options: Options;
  readonly #issuer: Issuer;
  readonly #world: BuiltWorld;
  readonly #report: Report;

  constructor(options: Options, issuer: Issuer, world: BuiltWorld) {
    this.#options = options;
    this.#issuer = issuer;
    this.#world = world;
    this.#report = {
      seed: options.seed,
      operations: 0,
      viewers: 0,
      answered: 0,
      differing: 0,
      canaries: 0,
      control: 0,
      leaks: [],
      used: 0,
      unused: [],
      seconds: 0,
    };
  }

  async run(): Promise<Report> {
    const began = performance.now();
    const { count, seed, weaken, viewers = Object.values(personas) } = this.#options;
    const full = await copyOf(this.#world.database);
    await full.asOwner((owner) => owner.query(withoutBudgets));
    if (weaken) await full.asOwner((owner) => owner.query(weaken));
    const pools = new Pools(await full.asOwner(readRows));
    const service = await startService(full, this.#world.secrets, this.#issuer);
    const jobs = await full.asOwner(jobIds);
    const asMade = await full.asOwner((owner) => digestOf(owner, jobs));
    try {
      const writer = await this.#writer(service, pools, seed);
      for (const viewer of viewers) {
        if (this.#isDone) break;
        await this.#asViewer(viewer, Math.ceil(count / viewers.length), writer, service, pools);
      }
      const asLeft = await full.asOwner((owner) => digestOf(owner, jobs));
      const written = Object.keys(asLeft).filter((table) => asLeft[table] !== asMade[table]);
      if (written.length > 0)
        this.#leak({
          viewer: "somebody",
          kind: "write",
          detail: `The rows of the world are not what they were: ${written.join(", ")}.`,
        });
      const askable = writer.askable;
      this.#report.unused = [...askable].filter((part) => !writer.used.has(part)).sort();
      this.#report.used = askable.size - this.#report.unused.length;
    } finally {
      await service.close();
      await full.drop();
    }
    this.#report.seconds = (performance.now() - began) / 1000;
    return this.#report;
  }

  get #isDone(): boolean {
    return this.#options.stopsAtFirstLeak === true && this.#report.leaks.length > 0;
  }

  async #writer(service: Service, pools: Pools, seed: number): Promise<OperationWriter> {
    const answer = await service.send(
      { document: getIntrospectionQuery(), variables: {}, headers: {} },
      personas.visitor,
    );
    const schema = buildClientSchema(JSON.parse(answer.body).data);
    // Whatever is drawn later: a scalar without values is missed now.
    for (const type of Object.values(schema.getTypeMap()))
      if (isScalarType(type)) pools.scalar(new Random(seed), type.name, []);
    const writer = new OperationWriter(schema, trusted, pools, new Random(seed));
    await gatherCursors(writer, service, listsPerField(this.#options.count));
    return writer;
  }

  async #asViewer(viewer: Viewer, count: number, writer: OperationWriter, full: Service, pools: Pools) {
    const database = await withoutHidden(this.#world.database, viewer);
    await database.asOwner((owner) => owner.query(withoutBudgets));
    const reduced = await startService(database, this.#world.secrets, this.#issuer);
    const forbidden = pools.forbidden(viewer);
    const refused = pools.refusedTo(viewer);
    const before = this.#report.leaks.length;
    this.#report.viewers += 1;
    try {
      let left = count;
      const ask = async () => {
        while (left > 0 && !this.#isDone) {
          left -= 1;
          await this.#compare(viewer, writer.next(viewer), full, reduced, { forbidden, refused });
        }
      };
      await Promise.all(Array.from({ length: atOnce }, ask));
      for (const detail of [...full.leakedLines.splice(0), ...reduced.leakedLines])
        this.#leak({ viewer: viewer.name, kind: "log", detail });
    } finally {
      await reduced.close();
      await database.drop();
    }
    this.#options.onProgress?.(viewer, count, this.#report.leaks.length - before);
  }

  async #compare(
    viewer: Viewer,
    operation: Operation,
    full: Service,
    reduced: Service,
    { forbidden, refused }: { forbidden: Set<string>; refused: string[] },
  ) {
    const [inFull, inReduced] = await Promise.all([
      full.send(operation, viewer),
      reduced.send(operation, viewer),
    ]);
    this.#report.operations += 1;
    if (inFull.status < 400 && !inFull.body.includes('"errors":[')) this.#report.answered += 1;
    if (inFull.status === 500)
      this.#leak({
        viewer: viewer.name,
        kind: "differs",
        operation,
        detail: `500: ${inFull.body}\n${full.errorLines.splice(0).join("")}`,
      });
    const asked = `${operation.document} ${JSON.stringify(operation.variables)}`;
    // What a steward is told of an item that somebody does not want to be kept is no row: the other world lacks it.
    const isOfRefused = tellsOfRefused.test(asked) && refused.some((id) => asked.includes(id));
    if (!isOfRefused && essence(inFull) !== essence(inReduced)) {
      this.#report.differing += 1;
      this.#leak({
        viewer: viewer.name,
        kind: "differs",
        operation,
        detail: firstDifference(essence(inFull), essence(inReduced)),
      });
    }
    const said = `${JSON.stringify(inFull.headers)} ${inFull.body} ${decodedCursors(inFull.body)}`;
    for (const detail of said.match(canaryPattern) ?? []) {
      if (asked.includes(detail)) continue;
      if (!forbidden.has(detail)) {
        this.#report.control += 1;
        continue;
      }
      this.#report.canaries += 1;
      this.#leak({ viewer: viewer.name, kind: "canary", operation, detail });
    }
  }

  #leak(leak: Leak): void {
    if (this.#report.leaks.length < maxLeaksKept) this.#report.leaks.push(leak);
  }
}

/** The service orders some by itself as soon as it runs. */
const jobIds = async (owner: pg.Client): Promise<Set<string>> => {
  const { rows } = await owner.query<{ id: string }>(
    "select id from heritage.jobs where viewer is distinct from 'SYSTEM'",
  );
  return new Set(rows.map(({ id }) => id));
};

/** One number for each table, but for what the service writes by itself: jobs that are not of the world, and when closings were kept. */
async function digestOf(owner: pg.Client, jobs: ReadonlySet<string>): Promise<Record<string, string>> {
  const digest = (rows: unknown) => createHash("sha256").update(JSON.stringify(rows)).digest("hex");
  const rows = await readRows(owner);
  const known = {
    ...rows,
    jobs: rows.jobs?.filter(({ id }) => jobs.has(String(id))),
    // What the numberer does by itself: it says until when it has looked.
    change_clock: [],
    closings: rows.closings?.map(({ id, closed_at }) => [id, closed_at]),
  };
  return Object.fromEntries(Object.entries(known).map(([table, all]) => [table, digest(all)]));
}

function firstDifference(one: string, other: string): string {
  let place = 0;
  while (one[place] === other[place]) place += 1;
  const around = (text: string) => text.slice(Math.max(0, place - 150), place + 250);
  return `with it:    … ${around(one)}\nwithout it: … ${around(other)}`;
}

// Budgets are a matter of time, and people may read when theirs will be full: here they always are.
const withoutBudgets = `
  create function heritage.keep_as_it_is() returns trigger language plpgsql as 'begin return null; end';
  create trigger keep_as_it_is before insert or delete on heritage.token_buckets
    for each row execute function heritage.keep_as_it_is()`;

/** Cursors hold the key of their row, which is a text of it where a list goes by name. */
function decodedCursors(body: string): string {
  const cursors = body.match(/"(?:cursor|startCursor|endCursor)":"([\w-]+)"/g) ?? [];
  return cursors.map((cursor) => Buffer.from(cursor.split('"')[3] ?? "", "base64url").toString()).join(" ");
}

/** In how many ways each list is asked for cursors: more where more operations use them. */
const listsPerField = (operations: number) => Math.min(12, Math.ceil(operations / 1000));

/**
 * Cursors that others were given: the administrator, who sees all but heritage, and both partners; where those were given
 * none, whoever looks after heritage.
 */
async function gatherCursors(writer: OperationWriter, service: Service, lists: number): Promise<void> {
  const those = [personas.administrator, personas.administratorOfA, personas.administratorOfB];
  const keepers = [personas.curatorOfM, personas.stewardOfK, personas.personOfSubject];
  for (const field of writer.listFields)
    for (let made = 0; made < lists; made++) {
      const list = writer.list(field);
      const args = (size: number) => [...list.args, `first: ${size}`].join(", ");
      const document = documentOf(field, args);
      if (!document) continue;
      for (const others of [those, keepers])
        for (const viewer of list.cursors.length === 0 ? others : []) {
          const { body } = await service.send({ document, variables: {}, headers: {} }, viewer);
          for (const [, cursor] of body.matchAll(/"cursor":"([\w-]+)"/g))
            if (cursor) list.cursors.push(cursor);
        }
      writer.lists.push(list);
    }
  for (const { type, document, sha256 } of trusted) {
    if (type !== "query" || !document.includes("$after")) continue;
    for (let made = 0; made < lists; made++) {
      const variables = writer.trustedVariables(document);
      const cursors: string[] = [];
      for (const viewer of those) {
        const { body } = await service.send({ document, hash: sha256, variables, headers: {} }, viewer);
        for (const [, cursor] of body.matchAll(/"(?:cursor|endCursor)":"([\w-]+)"/g))
          if (cursor) cursors.push(cursor);
      }
      writer.trustedLists.push({ hash: sha256, variables, cursors });
    }
  }
}

const eachOf = (list: string) => (field: string) => `${list}(first: 30) { nodes { ${field} } }`;
const within: Record<string, (field: string) => string> = {
  Query: (field) => field,
  ViewerInfo: (field) => `viewer { ${field} }`,
  Partner: eachOf("partners"),
  Program: eachOf("programs"),
  Session: eachOf("sessions"),
  SessionSeries: (field) => eachOf("programs")(`sessionSeries { ${field} }`),
  ArchiveItem: eachOf("archiveItems"),
  Collection: eachOf("collections"),
  ConsentReview: (field) => eachOf("archiveItems")(eachOf("consentReviews")(field)),
  ConsentSubject: eachOf("consentSubjects"),
  Protocol: eachOf("protocols"),
};

function documentOf(field: string, args: (size: number) => string): string | undefined {
  const [type = "", name = ""] = field.split(".");
  const size = type === "Query" ? 50 : 5;
  return within[type] && `{ ${within[type](`${name}(${args(size)}) { edges { cursor } }`)} }`;
}
