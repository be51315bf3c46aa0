import { execFile } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { type EvaluationStage, openEvaluations } from "#test/evaluation-stage";
import { writeWorkbook } from "../../../platform/files/workbooks/write-workbook.ts";
import { decodeId } from "../../../platform/graphql/types/ids.ts";

const languages = {
  en: "Is it so?",
  ti: "ከምዚ ድዩ?",
  ar: "هل هو كذلك؟",
  uk: "Чи це так?",
  "zh-Hans": "是这样吗？",
};
const said = (more = "") =>
  Object.entries(languages).map(([language, text]) => ({ language, text: `${text} ${more}`.trim() }));
const steps = [1, 2.5, null].map((score, place) => ({ key: `step-${place}`, text: said(`${place}`), score }));
const kinds = [
  ...["LIKERT", "FREQUENCY", "SOCIAL_DISTANCE", "SINGLE_CHOICE", "MULTI_CHOICE", "RANKING", "PICTORIAL"],
  ...["SCALE_0_10", "THERMOMETER_0_100", "HOW_MANY", "OPEN_TEXT"],
];
const questions = kinds.map((kind, place) => ({
  ...{ key: place === 3 ? "consent" : `${place}-th`, kind, text: said(kind) },
  ...(place % 2 === 0 && { hint: said("hint").slice(0, 3) }),
  ...(place < 7 && { choices: place === 5 ? steps.toReversed() : steps }),
  missing: [[], ["PREFER_NOT_TO_SAY"], ["DONT_KNOW", "NOT_APPLICABLE"]][place % 3],
}));

let stage = {} as EvaluationStage;
const folder = mkdtempSync(join(tmpdir(), "heritage-forms-"));
const ids = { from: "", to: "" };
beforeAll(async () => {
  stage = await openEvaluations();
  ids.from = await stage.design();
  ids.to = await stage.design();
  writeFileSync(join(folder, "key"), stage.tokens.senait);
  writeFileSync(join(folder, "other-key"), stage.tokens.eva);
  await stage.done(
    "instrumentSave",
    { evaluationId: ids.from, consent: said("consent"), questions },
    "",
    "senait",
  );
});
afterAll(async () => {
  await stage.end();
  rmSync(folder, { recursive: true });
});

const file = (name: string) => join(folder, name);
const heritage = (...words: string[]) =>
  promisify(execFile)(
    process.execPath,
    [fileURLToPath(new URL("../../../../dist/cli.js", import.meta.url)), ...words],
    {
      env: {
        ...process.env,
        DATA_DIR: folder,
        DATABASE_URL: stage.app.database.urls.owner,
        OIDC_ISSUERS: JSON.stringify(stage.issuers),
      },
    },
  ).catch((error) => error);
const kept = (id: string) =>
  stage.sql("select version, consent, questions from instruments where evaluation_id = $1 order by version", [
    decodeId("eval", id),
  ]);

test("an instrument of every kind of question, in five languages, is the same after it went out and came in", async () => {
  const out = await heritage(
    "export",
    "instrument",
    ids.from,
    "--out",
    file("form.xlsx"),
    "--key-file",
    file("key"),
  );
  expect(out.stderr).toBe("");
  const given = ["--evaluation", ids.to, "--key-file", file("key"), "--json"];
  const { stdout, stderr } = await heritage("import", "instrument", file("form.xlsx"), ...given);
  expect(stderr).toBe("");
  expect(JSON.parse(stdout)).toMatchObject({
    outcome: "SAVED",
    questions: 11,
    refusals: [],
    missing: { en: [] },
  });
  expect(await kept(ids.to)).toEqual(await kept(ids.from));
  const [entry] = await stage.sql("select action from audit_entries order by position desc limit 1");
  expect(entry.action).toBe("instrument.save");
});

test("a form that is refused, or that is another's to change, changes nothing", async () => {
  const before = await kept(ids.to);
  const survey = (rows: string[][]) => [
    {
      name: "survey",
      rows: [["type", "name", "label::English (en)"], ["note", "consent", "We keep it."], ...rows],
    },
  ];
  writeFileSync(
    file("broken.xlsx"),
    await writeWorkbook(
      survey([
        ["text", "a", "A?"],
        ["geopoint", "b", "B?"],
      ]),
    ),
  );
  const given = (key: string) => ["--evaluation", ids.to, "--key-file", file(key)];
  const broken = await heritage("import", "instrument", file("broken.xlsx"), ...given("key"));
  expect([broken.code, broken.stderr]).toEqual([1, "Nothing was taken in. Reasons: 1.\n"]);
  expect(broken.stdout).toContain(
    "  survey, row 4, column A type: nobody is asked where they are: take the row out",
  );
  writeFileSync(file("sound.xlsx"), await writeWorkbook(survey([["text", "a", "A?"]])));
  const dry = await heritage("import", "instrument", file("sound.xlsx"), "--dry-run");
  expect(dry.stdout).toContain("1 questions, a dry run: nothing of it is kept.");
  const others = await heritage("import", "instrument", file("sound.xlsx"), ...given("other-key"));
  expect([others.code, others.stderr]).toEqual([1, expect.stringMatching(/\w/)]);
  const incomplete = await heritage("import", "instrument", file("sound.xlsx"), "--key-file", file("key"));
  expect(incomplete.stderr).toContain("--dry-run");
  expect(await kept(ids.to)).toEqual(before);
});

test("a form goes out only to whoever sees its evaluation", async () => {
  const privateId = ids.from;
  writeFileSync(file("nobody"), stage.tokens.miriam);
  const seen = await stage.app.graphql(
    `{ evaluation(by: { id: "${privateId}" }) { id } }`,
    {},
    { key: stage.tokens.miriam },
  );
  expect(seen.data.evaluation).toBeNull();
  const out = await heritage(
    "export",
    "instrument",
    privateId,
    "--out",
    file("none.xlsx"),
    "--key-file",
    file("nobody"),
  );
  expect([out.code, out.stderr]).toEqual([1, `You see no questions of ${privateId}.\n`]);
  const missing = await heritage(
    "export",
    "instrument",
    privateId,
    "--out",
    file("none.xlsx"),
    "--key-file",
    file("key"),
    "--version",
    "7",
  );
  expect(missing.stderr).toBe(`You see no version 7 of ${privateId}.\n`);
});
