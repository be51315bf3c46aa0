// A survey whose wave is open, and the codes of those who are asked: written by the owner of the database.
import { randomBytes } from "node:crypto";
import type pg from "pg";
import { codeOf, hashOfCode, randomBytesOfCode } from "../../src/platform/identity/spoken-code.rules.ts";
import { idOf } from "../personas.ts";

export interface SurveyToAnswer {
  wave: string;
  /** The partner who closes the wave. */
  partner: string;
  questions: readonly string[];
  codes: readonly string[];
}

const text = (words: string) => JSON.stringify({ source: "en", texts: { en: words } });

/** Each question is answered by a number, so that a later answer is a greater one. */
export async function openSurvey(owner: pg.Client, people: number): Promise<SurveyToAnswer> {
  const [partner, program, evaluation, instrument, wave] = [
    "museum",
    "program",
    "evaluation",
    "instrument",
    "wave",
  ].map((name) => idOf(`${name} of those who answer`)) as [string, string, string, string, string];
  const questions = ["q1", "q2", "q3", "q4", "q5"];
  const asked = questions.map((key) => ({
    ...{ key, kind: "HOW_MANY", text: JSON.parse(text(`How many, ${key}?`)) },
    ...{ hint: null, choices: [], missing: [] },
  }));
  const codes = Array.from({ length: people }, () => codeOf(randomBytes(randomBytesOfCode)));
  const insert = (table: string, values: Record<string, unknown>) =>
    owner.query(
      `insert into heritage.${table} (${Object.keys(values).join(", ")})
       values (${Object.keys(values).map((_, place) => `$${place + 1}`)})`,
      Object.values(values),
    );
  const of = { evaluation_id: evaluation, home_partner_id: partner };
  await insert("partners", {
    ...{ id: partner, slug: "museum", name: text("Museum"), kind: "MUSEUM", side: "HOST" },
    ...{ sort_name: "Museum", search_vector: "" },
  });
  await insert("programs", {
    ...{ id: program, home_partner_id: partner, slug: "workshop", title: text("Workshop"), kind: "WORKSHOP" },
    ...{ sort_title: "Workshop", search_vector: "" },
  });
  await insert("evaluations", {
    ...{ id: evaluation, program_id: program, home_partner_id: partner, title: text("What changed") },
    ...{
      sort_title: "What changed",
      search_vector: "",
      scope: "THESE_PEOPLE",
      responses_until: "9000-01-01",
    },
    ...{ expected_community: 0, expected_host: people },
  });
  await insert("instruments", {
    ...{ ...of, id: instrument, version: 1, consent: text("Agreed"), questions: JSON.stringify(asked) },
  });
  await insert("waves", {
    ...{ ...of, id: wave, kind: "BASELINE", position: 1 },
  });
  await owner.query("update heritage.evaluations set lifecycle = 'APPROVED' where id = $1", [evaluation]);
  await owner.query(
    "update heritage.waves set instrument_id = $2, languages = '{en}', opened_on = current_date where id = $1",
    [wave, instrument],
  );
  await owner.query(
    `insert into heritage.respondents (evaluation_id, side, group_number, code_hash)
     select $1, 'HOST', 1, unnest($2::bytea[])`,
    [evaluation, codes.map(hashOfCode)],
  );
  return { wave, partner, questions, codes };
}
