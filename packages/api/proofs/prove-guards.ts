// Takes each guard of access away, one at a time: pnpm prove:guards [--match WORDS]
import { availableParallelism } from "node:os";
import { parseArgs } from "node:util";
import type { TestDatabase } from "../test/support/test-database.ts";
import { startTestServer, stopTestServer } from "../test/support/test-server.ts";
import {
  compilerGuards,
  isNoticedByHistories,
  isOfArchive,
  isStatement,
  namesOfArchive,
} from "./consent/played/guards.ts";
import { Stage } from "./consent/played/stage.ts";
import { proveAccess } from "./differential.ts";
import { databaseGuards, fieldGuards, type Guard } from "./guards.ts";
import { expectedMatrix, matrixOf } from "./matrix.ts";
import { personas } from "./personas.ts";
import { tablesLeftOpen } from "./read-rows.ts";
import { refusalFaults } from "./refusals.ts";
import { type Issuer, startIssuer, startService } from "./service.ts";
import { visibilityFaults } from "./visible-rows.ts";
import { type BuiltWorld, copyOf, createWorld } from "./worlds.ts";

const { values } = parseArgs({ options: { match: { type: "string", default: "" } } });
const isMeant = (name: string) => new RegExp(values.match).test(name);

/** What noticed that a guard was gone; undefined when nothing did. */
type Notice = string | undefined;

/** The access tests on a database that need no service, the quickest first: the rules row by row, then the matrix. */
async function noticedByStatements(database: TestDatabase, world: BuiltWorld, guard: Guard): Promise<Notice> {
  try {
    if ((await database.asOwner(tablesLeftOpen)).length > 0) return "catalogue";
    if ((await visibilityFaults(database, world)).length > 0) return "rules";
    const expected = new Set(
      expectedMatrix()
        .split("\n\n")
        .map((block) => block.trim()),
    );
    for await (const [, block] of matrixOf(database, world, guard.table))
      if (!expected.has(block.trim())) return "matrix";
  } catch (error) {
    return `an error (${(error as Error).message.slice(0, 80)})`;
  }
  return undefined;
}

async function noticedByOperations(guard: Guard): Promise<Notice> {
  const { leaks } = await proveAccess({
    count: 600,
    seed: 1,
    weaken: guard.weaken,
    stopsAtFirstLeak: true,
    viewers: [personas.visitor, personas.stranger, personas.evaluatorOfA, personas.administratorOfB],
  });
  return leaks.length > 0 ? "operations" : undefined;
}

async function tryDatabaseGuards(world: BuiltWorld, survivors: string[]): Promise<number> {
  const database = await copyOf(world.database);
  const stage = await Stage.open();
  const archive = namesOfArchive();
  const compiler = await database.asOwner(compilerGuards);
  const guards = [...(await database.asOwner(databaseGuards)), ...compiler].filter(({ name }) =>
    isMeant(name),
  );
  const byStatements = async (guard: Guard): Promise<Notice> => {
    await database.asOwner((owner) => owner.query(guard.weaken));
    try {
      return await noticedByStatements(database, world, guard);
    } finally {
      await database.asOwner((owner) => owner.query(guard.restore));
    }
  };
  const isTried = async (guard: Guard): Promise<Notice> => {
    // Where a condition of a procedure cannot be taken out by itself, there is nothing to try.
    if (!(await isStatement(stage, guard))) return "its grammar";
    const notice = await byStatements(guard);
    if (notice) return notice;
    if (!isOfArchive(guard, archive)) return await noticedByOperations(guard);
    if (await isNoticedByHistories(stage, guard, 20)) return "histories";
    // Some conditions need a combination that few histories have.
    return (
      (await noticedByOperations(guard)) ??
      ((await isNoticedByHistories(stage, guard, 400)) ? "many histories" : undefined)
    );
  };
  for (const guard of guards) {
    const notice = await isTried(guard);
    console.log(`${notice ? `killed by ${notice}` : "SURVIVED"}: ${guard.name}`);
    if (!notice) survivors.push(guard.name);
  }
  await stage.close();
  const left = await visibilityFaults(database, world);
  if (left.length > 0) throw new Error(`A guard was not put back: ${left[0]}`);
  await database.drop();
  return guards.length;
}

async function tryFieldGuards(world: BuiltWorld, issuer: Issuer, survivors: string[]): Promise<number> {
  const faultsOf = async () => {
    const service = await startService(world.database, world.secrets, issuer);
    try {
      return await refusalFaults(service);
    } finally {
      await service.close();
    }
  };
  const before = await faultsOf();
  if (before.length > 0) throw new Error(`The fields are not guarded to begin with: ${before[0]}`);
  const guards = fieldGuards().filter(({ name }) => isMeant(name));
  for (const guard of guards) {
    guard.weaken();
    const faults = await faultsOf();
    guard.restore();
    // Where a visitor is refused further down as well, only what the contract says has changed.
    const isLetIn = faults.some((fault) => fault.includes(" to the "));
    const notice = isLetIn ? "refusals" : faults.length > 0 ? "the contract" : undefined;
    console.log(`${notice ? `killed by ${notice}` : "SURVIVED"}: ${guard.name}`);
    if (!notice) survivors.push(guard.name);
  }
  return guards.length;
}

async function prove(): Promise<void> {
  const began = performance.now();
  const issuer = await startIssuer();
  const world = await createWorld(issuer.url);
  const survivors: string[] = [];
  const inDatabase = await tryDatabaseGuards(world, survivors);
  const inFields = await tryFieldGuards(world, issuer, survivors);
  issuer.close();
  const total = inDatabase + inFields;
  console.log(`
killed ${total - survivors.length} of ${total}: ${inDatabase} in the catalogue of the database, ${inFields} rules of fields
survivors: ${survivors.join("; ") || "none"}
${((performance.now() - began) / 1000).toFixed(0)} s, ${availableParallelism()} cores, Node ${process.versions.node}`);
  if (survivors.length > 0) process.exitCode = 1;
}

await startTestServer();
try {
  await prove();
} catch (error) {
  // Told before the server goes, and with it connections that then complain.
  console.error(error);
  process.exitCode = 1;
} finally {
  await stopTestServer();
}
