import type pg from "pg";
import { idOf, personas } from "./personas.ts";
import { past, text, type WorldBuilder } from "./world-builder.ts";

/** Who may be quoted of an item of M: whoever gave their word, and not whoever took it back. */
async function addSpeakers(world: WorldBuilder, owner: pg.Client): Promise<void> {
  const home_partner_id = idOf("M public");
  const item_id = idOf("recording of M");
  await owner.query("begin");
  await owner.query("select set_config('hx.viewer', $1, true)", [personas.curatorOfM.id]);
  const mark = world.marker("M public");
  await world.insert("items", "recording", {
    ...{ id: item_id, home_partner_id, slug: mark, kind: "STORY", title: text(`Recording ${mark}`) },
    ...{ sort_title: `Recording ${mark}`, search_vector: "", accession_number: world.marker("M public") },
  });
  for (const speaker of ["quoted", "withdrawn"]) {
    const subject_id = idOf(`${speaker} speaker`);
    await world.insert("consent_subjects", "recording", {
      ...{
        id: subject_id,
        home_partner_id,
        kind: "PERSON",
        name: world.marker("M public"),
        search_vector: "",
      },
    });
    await world.insert("item_subjects", "recording", { item_id, subject_id, medium_id: null });
    const evidence_id = idOf(`evidence of ${speaker} speaker`);
    await world.insert("consent_evidence", "recording", {
      ...{ id: evidence_id, home_partner_id, subject_id, kind: "WITNESSED", note: world.marker("M public") },
    });
    const said = { subject_id, item_id, purpose: "QUOTE_ANONYMOUS", said_by: "SUBJECT" };
    const id = idOf(`yes of ${speaker} speaker`);
    await world.insert("consent_events", "recording", {
      ...said,
      id,
      evidence_id,
      state: "GIVEN",
      happened_on: "2025-01-01",
    });
  }
  await world.insert("consent_events", "recording", {
    ...{ id: idOf("no of a speaker"), subject_id: idOf("withdrawn speaker"), item_id },
    ...{ purpose: "EVERY_USE", said_by: "SUBJECT", state: "WITHDRAWN", happened_on: "2025-02-01" },
  });
  await owner.query("commit");
}

/** What was said in a story circle of an evaluation, of each speaker a turn that is quoted. */
async function addCircle(world: WorldBuilder, label: string, home: string): Promise<void> {
  const mark = world.marker(home);
  const of = (thing: string) => idOf(`${thing} of evaluation ${label}`);
  const about = { evaluation_id: idOf(`evaluation ${label}`), record_id: of("circle") };
  await world.insert("qualitative_records", label, {
    ...{ id: of("circle"), evaluation_id: about.evaluation_id, home_partner_id: idOf(home) },
    ...{ kind: "STORY_CIRCLE", title: text(`Circle ${mark}`), held_on: past.slice(0, 10), languages: ["en"] },
  });
  for (const [index, speaker] of ["quoted", "withdrawn", "unknown"].entries()) {
    const number = index + 1;
    const [said, quote] = [world.marker(home), `Quoted ${world.marker(home)}`];
    await world.insert("qualitative_turns", label, {
      ...{ ...about, id: of(`turn ${number}`), position: number, speaker: number, side: "HOST" },
      ...{ language: "en", text: `We said ${said}. ${quote}` },
    });
    if (speaker !== "unknown")
      await world.insert("qualitative_speakers", label, {
        ...{ ...about, number, subject_id: idOf(`${speaker} speaker`), item_id: idOf("recording of M") },
        name: world.marker("M public"),
      });
    await world.insert("excerpts", label, {
      ...{ ...about, id: of(`excerpt ${number}`), turn_id: of(`turn ${number}`) },
      text: text(quote),
    });
  }
}

/** Which story was chosen: one that is quoted, and one that is not any more. */
async function addSelections(world: WorldBuilder, label: string, home: string): Promise<void> {
  const of = (thing: string) => idOf(`${thing} of evaluation ${label}`);
  const about = { evaluation_id: idOf(`evaluation ${label}`), record_id: of("circle") };
  const among = [1, 2, 3].map((number) => of(`excerpt ${number}`));
  for (const number of [1, 2])
    await world.insert("story_selections", label, {
      ...{ ...about, id: of(`selection ${number}`), excerpt_id: of(`excerpt ${number}`), among },
      ...{
        choosers: text("The circle"),
        domain: text("Trust"),
        reason: text(`Why ${world.marker(home)}`),
      },
    });
}

/** Voices beside the numbers of evaluations: of one that is released, one of which nothing is, and one that is public no more. */
export async function addVoices(world: WorldBuilder, owner: pg.Client): Promise<void> {
  await addSpeakers(world, owner);
  for (const label of ["A public", "A, withheld", "ended"]) {
    const home = label === "ended" ? label : "A public";
    await addCircle(world, label, home);
    await addSelections(world, label, home);
  }
}
