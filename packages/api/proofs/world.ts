import type pg from "pg";
import { HeritageWorld } from "./heritage-world.ts";
import { idOf, personas, voidKeys } from "./personas.ts";
import { bothSides, past, type World, WorldBuilder } from "./world-builder.ts";
import { addChanges } from "./world-changes.ts";
import { addEvaluation } from "./world-evaluations.ts";
import { addRegistration } from "./world-registrations.ts";
import { addVoices } from "./world-voices.ts";

/** Fills a migrated database. `issuer` is the identity provider of its people. */
export async function buildWorld(owner: pg.Client, issuer: string): Promise<World> {
  await owner.query("begin");
  const world = new WorldBuilder(owner, issuer);
  for (const label of ["A public", "B public", "C public", "K public", "L public", "M public", "N public"])
    await world.partner(label, { from: past });
  for (const label of ["A", "B", "hidden"]) await world.partner(label);
  await world.partner("A deleted", { isDeleted: true });
  await world.partner("ended", { from: past, until: "2025-06-01" });
  await world.partner("future", { from: "2199-01-01" });
  for (const viewer of [...Object.values(personas), ...Object.values(voidKeys)]) await world.viewer(viewer);

  const approved = { approvals: bothSides };
  const ofA = await world.program("A public", "A public", { ...approved, with: ["C public"] });
  await world.program("A", "A public", {
    approvals: ["COMMUNITY"],
    isLapsed: true,
    approvedBy: personas.coordinatorOfA,
    approvedFor: "A public",
    with: ["C public"],
  });
  await world.program("A deleted", "A public", { ...approved, isDeleted: true });
  await world.program("shared", "A public", {
    approvals: ["COMMUNITY"],
    with: ["B public", "ended"],
    approvedBy: personas.coordinatorOfBoth,
    approvedFor: "A public",
  });
  await world.program("shared deleted", "A public", { ...approved, with: ["B public"], isDeleted: true });
  await world.program("B public", "B public", approved);
  // Who once recorded an approval sees that one for ever, as does who made the key, and nothing else by it.
  await world.program("B", "B public", {
    approvals: ["HOST"],
    approvedBy: personas.keyOfB,
    approvedFor: "B public",
  });
  await world.program("hidden with A", "hidden", {
    ...approved,
    with: ["A public"],
    approvedBy: personas.stranger,
  });
  await owner.query(
    "update heritage.partners set origin = 'IMPORTED', source_name = 'a feed' where id = $1",
    [idOf("C public")],
  );
  const ofC = await world.program("C public", "C public", { ...approved, with: ["hidden", "A public"] });
  for (let number = 2; number < 12; number++)
    await world.program("C public", "C public", { ...approved, number, isImported: number % 4 === 0 });
  for (const side of bothSides)
    await world.program("half approved", "C public", {
      approvals: [side],
      isAgreed: true,
      number: side.length,
    });
  await world.program("not agreed", "C public", { ...approved, isAgreed: false });
  await world.program("hidden", "C public", { number: 3 });
  const ofEnded = await world.program("ended", "ended", approved);
  await world.program("future", "future", approved);
  await world.session("A public, session deleted", ofA, "A public", 3, "deleted of A", true);
  await world.session("C public, session deleted", ofC, "C public", 3, "deleted of C", true);

  for (const label of ["A public", "A", "B public", "C public", "hidden with A", "ended"]) {
    const home = label === "A" ? "A public" : label.startsWith("hidden") ? "hidden" : label;
    await addRegistration(world, label, { session_id: idOf(`session ${label} 1 1`), home });
  }

  const named = { program: ofA, evaluator: personas.evaluatorOfA };
  await addEvaluation(world, owner, "A public", named);
  // Whoever writes programs of a partner that takes part reads no responses, named or not.
  await addEvaluation(world, owner, "A public, of a coordinator", {
    program: ofA,
    evaluator: personas.coordinatorOfA,
  });
  await addEvaluation(world, owner, "A, read first", { ...named, isReadFirst: true });
  await addEvaluation(world, owner, "A, withheld", { ...named, isWithheld: true });
  await addEvaluation(world, owner, "A", { ...named, isDesign: true });
  await addEvaluation(world, owner, "A deleted", { ...named, isDesign: true, isDeleted: true });
  await addEvaluation(world, owner, "ended", { ...named, program: ofEnded, home: "ended" });

  for (const label of ["A public", "B public", "C public"]) {
    await world.invitation(label, `open at ${label}`);
    await world.audit(`at ${label}`, label, "SYSTEM");
  }
  await world.invitation("A", "open at A");
  await world.invitation("A deleted", "open at A deleted");
  await world.invitation("A public", "expired", { expires_at: past });
  await world.invitation("A public", "accepted", { accepted_at: past });
  await world.invitation("A public", "revoked", { revoked_at: past });
  await owner.query("commit");
  await new HeritageWorld(owner, world).build();
  await addVoices(world, owner);
  await addChanges(world, owner);
  return world.world;
}
