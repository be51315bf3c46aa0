import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { expectedMatrix, matrixText } from "../../proofs/matrix.ts";
import { refusalFaults } from "../../proofs/refusals.ts";
import { startIssuer, startService } from "../../proofs/service.ts";
import { visibilityFaults } from "../../proofs/visible-rows.ts";
import { type BuiltWorld, createWorld } from "../../proofs/worlds.ts";

let world: BuiltWorld;
beforeAll(async () => {
  world = await createWorld();
});
afterAll(() => world?.database.drop());

test("a member may do to each kind of row what matrix.txt says, tried by statements", async () => {
  // `pnpm prove:access --write-matrix` writes it again; its diff is what there is to review.
  expect(await matrixText(world.database, world)).toBe(expectedMatrix());
});

test("every viewer sees exactly the rows that the rules of the domain give, in tables, views and searches", async () => {
  expect(await visibilityFaults(world.database, world)).toEqual([]);
});

test("every field lets in exactly those who hold what scopes.ts says it needs", async () => {
  const issuer = await startIssuer();
  const served = await createWorld(issuer.url);
  const service = await startService(served.database, served.secrets, issuer);
  const faults = await refusalFaults(service);
  await service.close();
  await served.database.drop();
  issuer.close();
  expect(faults).toEqual([]);
});
