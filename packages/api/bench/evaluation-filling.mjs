// An evaluation of any size, made inside the database, whose waves are over; and another one that people answer.
import { randomBytes } from "node:crypto";
import { codeOf, hashOfCode, randomBytesOfCode } from "../dist/platform/identity/spoken-code.rules.js";

/** Ids that follow each other as those of uuidv7() do. */
const id = (kind, number = 1) => `0190${kind}-0000-7000-8000-${String(number).padStart(12, "0")}`;
const sides = ["COMMUNITY", "HOST"];
export const known = {
  partner: (side) => id("0001", sides.indexOf(side) + 1),
  program: id("0002"),
  evaluator: id("0003"),
  over: id("0004", 1),
  running: id("0004", 2),
};
const text = (words) => JSON.stringify({ source: "en", texts: { en: words, ar: `${words} — بالعربية` } });
const metrics = 12;
export const questions = Array.from({ length: metrics }, (_, place) => `q${place + 1}`);
const asked = questions.map((key) => ({
  ...{ key, kind: "LIKERT", hint: null, missing: ["DONT_KNOW"] },
  text: JSON.parse(text(`I feel at home here, question ${key}.`)),
  choices: [1, 2, 3, 4, 5].map((score) => ({
    key: `s${score}`,
    text: JSON.parse(text(`Step ${score}`)),
    score,
  })),
}));
const binnings = JSON.stringify([
  [1, 2, 3, 4, 5],
  [1, 3, 4],
  [1, 4],
]);

/** Answers lean to the middle, and four people in ten have moved one step up. Seven in a hundred do not know. */
const answers = (wave, isLater) => `insert into heritage.response_answers
    (response_id, wave_id, evaluation_id, question, choice, missing, language)
  select response.id, '${wave}', '${known.over}', question.key,
    case when ${chance("1000")} >= 70 then 's' || least(5, greatest(1,
      2 + ${chance("3", 1)} + ${chance("2", 2)} - ${chance("2", 3)} + ${isLater ? `(${chance("10", 4)} < 4)::int` : "0"})) end,
    case when ${chance("1000")} < 70 then 'DONT_KNOW' end, case when ${chance("2", 5)} = 0 then 'en' else 'ar' end
  from heritage.responses response, unnest($1::text[]) with ordinality question (key, place)
  where response.wave_id = '${wave}'`;
/** Below a number, the same for a person and question at each filling. */
const chance = (below, salt = 0) =>
  `abs(hashtext(response.respondent_id::text || question.place || '${salt}') % ${below})`;

/** Gives how many answers there are. */
export async function fillEvaluations(owner, people) {
  const insert = (table, values) =>
    owner.query(
      `insert into heritage.${table} (${Object.keys(values).join(", ")})
       values (${Object.keys(values).map((_, place) => `$${place + 1}`)})`,
      Object.values(values),
    );
  await owner.query("set statement_timeout = 0; set session_replication_role = replica");
  const named = { search_vector: "", public_from: "2026-01-01" };
  for (const side of sides)
    await insert("partners", {
      ...{ ...named, id: known.partner(side), slug: side.toLowerCase(), name: text(side), side },
      ...{ kind: side === "HOST" ? "MUSEUM" : "MIGRANT_ASSOCIATION", sort_name: side },
    });
  const home = { home_partner_id: known.partner("COMMUNITY") };
  await insert("programs", {
    ...{ ...named, ...home, id: known.program, slug: "workshop", title: text("Workshop"), kind: "WORKSHOP" },
    ...{ sort_title: "Workshop", lifecycle: "ACTIVE" },
  });
  await insert("people", { id: known.evaluator, name: "Eva" });
  await insert("memberships", {
    ...{ person_id: known.evaluator, home_partner_id: known.partner("HOST"), role: "EVALUATOR" },
  });
  for (const [evaluation, lifecycle] of [
    [known.over, "SENSE_MAKING"],
    [known.running, "COLLECTING"],
  ])
    await fillDesign({ insert, named, home, evaluation, lifecycle });
  const last = [known.over, people];
  await owner.query(
    `insert into heritage.respondents (evaluation_id, side, group_number, code_hash)
     select $1, case when n % 2 = 0 then 'HOST' else 'COMMUNITY' end, 1, sha256(n::text::bytea) from generate_series(1, $2::int) n`,
    last,
  );
  for (const [place, wave] of [waveOf(known.over, 1), waveOf(known.over, 2)].entries()) {
    await owner.query(
      `insert into heritage.responses (evaluation_id, wave_id, respondent_id, side, group_number, instrument_version, consent_language)
       select evaluation_id, $2, id, side, group_number, 1, 'en' from heritage.respondents where evaluation_id = $1`,
      [known.over, wave],
    );
    await owner.query(answers(wave, place === 1), [questions]);
  }
  await owner.query("set session_replication_role = origin");
  // Else PostgreSQL would tidy up a million new rows while others are measured.
  await owner.query("vacuum analyze");
  await owner.query("checkpoint");
  const { rows } = await owner.query("select count(*)::int as count from heritage.response_answers");
  return rows[0].count;
}

const waveOf = (evaluation, position) => id("0006", Number(evaluation.slice(-1)) * 10 + position);

async function fillDesign({ insert, named, home, evaluation, lifecycle }) {
  // What belongs to an evaluation is seen with it.
  const of = { evaluation_id: evaluation, ...home, public_from: named.public_from };
  const number = Number(evaluation.slice(-1));
  await insert("evaluations", {
    ...{
      ...named,
      ...home,
      id: evaluation,
      program_id: known.program,
      title: text("What changed"),
      lifecycle,
    },
    ...{ sort_title: `What changed ${number}`, scope: "THESE_PEOPLE", responses_until: "9000-01-01" },
    ...{ expected_community: 20_000, expected_host: 20_000, evaluator_id: known.evaluator },
  });
  await insert("instruments", {
    ...{
      ...of,
      id: id("0005", number),
      version: 1,
      consent: text("Agreed"),
      questions: JSON.stringify(asked),
    },
  });
  for (const [position, kind] of [
    [1, "BASELINE"],
    [2, "END"],
  ])
    await insert("waves", {
      ...{ ...of, id: waveOf(evaluation, position), kind, position, languages: ["en", "ar"] },
      ...{
        instrument_id: id("0005", number),
        opened_on: position === 1 || lifecycle === "SENSE_MAKING" ? "2026-01-01" : null,
      },
      closed_on: lifecycle === "SENSE_MAKING" ? "2026-02-01" : null,
    });
  for (const [position, question] of questions.entries()) {
    const isChange = position % 3 < 2;
    await insert("evaluation_metrics", {
      ...{
        ...of,
        id: id("0007", number * 100 + position),
        position,
        name: text(`Metric ${position}`),
        binnings,
      },
      ...{
        metric: isChange ? "BELONGING" : "COLLABORATION_WILLINGNESS",
        kind: isChange ? "CHANGE" : "SHARE",
        direction: "UP",
      },
      ...{ worthwhile: isChange ? 0.25 : null, target: isChange ? null : 0.5, is_primary: position < 3 },
      ...{ from_wave: isChange ? "BASELINE" : null, to_wave: "END", scale_low: 1, scale_high: 5 },
      ...{
        items: JSON.stringify([{ question, isReversed: false }]),
        limits: text("It is not how long people stay."),
      },
      ...{ community_owner_id: known.partner("COMMUNITY"), host_owner_id: known.partner("HOST") },
    });
  }
}

/** Codes for the evaluation that people answer, and the wave that is open. */
export async function giveCodes(owner, people) {
  const codes = Array.from({ length: people }, () => codeOf(randomBytes(randomBytesOfCode)));
  await owner.query(
    `insert into heritage.respondents (evaluation_id, side, group_number, code_hash) select $1, 'HOST', 1, unnest($2::bytea[])`,
    [known.running, codes.map(hashOfCode)],
  );
  return { codes, wave: waveOf(known.running, 1) };
}
