import { createHash } from "node:crypto";
import type pg from "pg";
import { searchVector } from "../src/platform/search/search.ts";
import { idOf, personas, type Viewer } from "./personas.ts";
import { past, text, type WorldBuilder } from "./world-builder.ts";

interface EvaluationState {
  program: string;
  /** Whose program it is; that of A where nothing is said. */
  home?: string;
  isDeleted?: boolean;
  evaluator: Viewer;
  /** Both sides are still designing it. */
  isDesign?: boolean;
  /** Both sides want nothing of it to be released. */
  isWithheld?: boolean;
  /** Its results are read by those who take part, and by nobody else yet. */
  isReadFirst?: boolean;
}

/** An evaluation of a program, with all that hangs on it; one that is still being designed has less. */
export async function addEvaluation(
  world: WorldBuilder,
  owner: pg.Client,
  label: string,
  state: EvaluationState,
): Promise<void> {
  await addRows(world, owner, label, state);
  if (state.isDeleted)
    await owner.query("update heritage.evaluations set deleted_at = '2025-06-01' where id = $1", [
      idOf(`evaluation ${label}`),
    ]);
}

async function addRows(
  world: WorldBuilder,
  owner: pg.Client,
  label: string,
  { program, evaluator, home = "A public", isDesign, isWithheld, isReadFirst }: EvaluationState,
): Promise<void> {
  const mark = world.marker(home);
  const [evaluation_id, home_partner_id] = [idOf(`evaluation ${label}`), idOf(home)];
  const about = { evaluation_id, home_partner_id };
  const of = (thing: string) => idOf(`${thing} of evaluation ${label}`);
  await world.insert("evaluations", label, {
    id: evaluation_id,
    program_id: program,
    home_partner_id,
    title: text(`What ${mark} changed`),
    purpose: text(`Why ${mark}`),
    sort_title: `What ${mark} changed`,
    search_vector: searchVector([`What ${mark} changed`]),
    scope: "THESE_PEOPLE",
    evaluator_id: evaluator.id,
    expected_community: 20,
    expected_host: 20,
    responses_until: "2032-01-01",
    has_partners_edition: true,
    created_at: past,
    updated_at: past,
  });
  await world.insert("evaluation_metrics", label, {
    ...about,
    id: of("metric"),
    position: 0,
    metric: "BELONGING",
    kind: "CHANGE",
    name: text(`Home ${mark}`),
    direction: "UP",
    worthwhile: 0.25,
    is_primary: true,
    from_wave: "BASELINE",
    to_wave: "END",
    items: "[]",
    scale_low: 1,
    scale_high: 5,
    binnings: "[[1, 2, 3, 4, 5], [1, 4]]",
    limits: text(`Not ${mark}`),
    community_owner_id: home_partner_id,
    host_owner_id: idOf("C public"),
  });
  const asked = {
    key: "a",
    kind: "OPEN_TEXT",
    text: text(`Ask ${mark}`),
    hint: null,
    choices: [],
    missing: [],
  };
  await world.insert("instruments", label, {
    ...about,
    id: of("instrument"),
    version: 1,
    consent: text(`Agree ${mark}`),
    questions: JSON.stringify([asked]),
  });
  await world.insert("waves", label, { ...about, id: of("wave"), kind: "BASELINE", position: 1 });
  await world.insert("evaluation_approvals", label, {
    ...about,
    id: of("approval"),
    partner_id: home_partner_id,
    side: "COMMUNITY",
    evidence: `Minutes ${mark}`,
    recorded_by: personas.coordinatorOfA.id,
    revision: 1,
    approved_at: past,
  });
  if (isDesign) return;
  await owner.query(
    "update heritage.evaluations set lifecycle = 'SENSE_MAKING', community_approved_at = $2, host_approved_at = $2 where id = $1",
    [evaluation_id, past],
  );
  await addResponses(world, label, { evaluation_id, wave_id: of("wave"), side: "HOST" }, mark);
  if (isWithheld) {
    await owner.query(
      `update heritage.evaluations set lifecycle = 'WITHHELD', withheld_on = current_date,
         withheld_reasons = jsonb_build_object('HOST', $2::jsonb) where id = $1`,
      [evaluation_id, text(`Kept back ${mark}`)],
    );
    return;
  }
  const release_id = of("release");
  await world.insert("releases", label, {
    ...{ ...about, id: release_id, number: 1, released_on: past, results: "[]" },
    recorded: recordedOf(of("metric"), mark),
  });
  await world.insert("partners_editions", label, {
    ...{ ...about, release_id },
    results: resultsOf(of("metric"), mark),
  });
  await world.insert("release_comments", label, {
    ...{ ...about, id: of("comment"), release_id, partner_id: home_partner_id, side: "COMMUNITY" },
    comment: text(`Heard ${mark}`),
  });
  if (!isReadFirst)
    await owner.query("update heritage.releases set published_on = current_date where id = $1", [release_id]);
  await world.insert("release_figures", label, {
    release_id,
    evaluation_id,
    metric_id: of("metric"),
    side: "HOST",
    wave: "END",
    n: 12,
    mean: 3,
    deviation: 1,
  });
  // Nothing is found in public of what is read first.
  if (isReadFirst) return;
  const finding_id = of("finding");
  await world.insert("findings", label, {
    ...about,
    id: finding_id,
    statement: text(`Found ${mark}`),
    is_binding: true,
  });
  await world.insert("recommendations", label, {
    id: of("recommendation"),
    evaluation_id,
    finding_id,
    owner_id: home_partner_id,
    statement: text(`Do ${mark}`),
    due_on: "2031-12-01",
  });
}

const nothing = { wave: "END", n: null, bins: null };
/** What partners alone read of a metric: a language by which it is known again. */
const resultsOf = (metric: string, mark: string) =>
  JSON.stringify([
    {
      ...{ metric, side: "HOST", design: "PAIRED", scope: "THESE_PEOPLE", formulaVersion: 1 },
      ...{ waves: ["BASELINE", "END"], n: 5, left: null, estimate: null, effect: null, verdict: null },
      ...{ reasons: [], holdsUntil: null, moved: null, levels: [], isProtected: true },
      byLanguage: [{ language: mark, n: 5, estimate: null, before: null, after: nothing, isProtected: true }],
    },
  ]);

/** What records say of a metric, in the words of whoever read them. */
const recordedOf = (metric: string, mark: string) =>
  JSON.stringify([
    {
      ...{ metric, side: null, wave: "END", until: "2026-01-01", formulaVersion: 1, value: 0.5, target: 0.5 },
      ...{ source: text(`Read in ${mark}`), network: null, isProtected: false },
    },
  ]);

/** What somebody answered, and what somebody is answering. */
async function addResponses(
  world: WorldBuilder,
  label: string,
  about: { evaluation_id: string; wave_id: string; side: string },
  mark: string,
): Promise<void> {
  const { evaluation_id, wave_id, side } = about;
  const of = (thing: string) => idOf(`${thing} of evaluation ${label}`);
  const code_hash = createHash("sha256").update(`code ${mark}`).digest();
  const respondent_id = of("respondent");
  await world.insert("respondents", label, {
    id: respondent_id,
    evaluation_id,
    side,
    group_number: 1,
    code_hash,
  });
  await world.insert("response_drafts", label, {
    wave_id,
    code_hash,
    consent: {},
    answers: { a: { text: mark } },
  });
  await world.insert("responses", label, {
    ...about,
    id: of("response"),
    respondent_id,
    group_number: 1,
    instrument_version: 1,
    consent_language: "en",
  });
  const response_id = of("response");
  const answer = { response_id, evaluation_id, wave_id, question: "b", choice: mark, language: "en" };
  await world.insert("response_answers", label, answer);
  await world.insert("open_answers", label, {
    ...about,
    id: of("text"),
    respondent_id,
    question: "a",
    language: "en",
    text: `I felt ${mark}`,
  });
  await world.insert("imported_responses", label, {
    ...about,
    id: of("imported response"),
    source: "Elsewhere",
    content_hash: code_hash,
    instrument_version: 1,
    language: "en",
    answers: { b: { choice: mark } },
  });
}
