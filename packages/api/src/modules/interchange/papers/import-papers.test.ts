import { execFile } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { type EvaluationStage, openEvaluations, say } from "#test/evaluation-stage";
import { type Actor, actorOf } from "../../../platform/actions/action.ts";
import { decodeId } from "../../../platform/graphql/types/ids.ts";
import { hashOfCode } from "../../../platform/identity/spoken-code.rules.ts";
import { anonymous } from "../../../platform/viewer.ts";
import { AnswersService } from "../../evaluations/answers/answers.service.ts";
import { readCsv } from "../archive-files/csv-file.ts";
import { ImportPapersService, maxPapers, type PaperImportSummary } from "./import-papers.service.ts";
import { newSecret } from "./paper-ids.ts";
import type { PaperHow } from "./paper-reader.ts";

let stage = {} as EvaluationStage;
let wave = "";
let codes: string[] = [];
const secret = newSecret();
const folder = mkdtempSync(join(tmpdir(), "heritage-papers-"));
beforeAll(async () => {
  stage = await openEvaluations();
  const { id, waves } = await stage.approved();
  wave = waves[0] ?? "";
  await stage.open(wave);
  codes = await stage.codes(id, "COMMUNITY", 40);
});
afterAll(async () => {
  await stage.end();
  rmSync(folder, { recursive: true });
});

const header = "code,language,consent,home,talk,words";
const csv = (rows: readonly string[]) => [header, ...rows].join("\r\n");
async function enter(
  text: string,
  how: Partial<PaperHow> & { isDryRun?: boolean } = {},
): Promise<PaperImportSummary> {
  const session = stage.app.databaseSessions.sessionOfNobody();
  const actor: Actor = actorOf(anonymous, (work) => session.transaction(work));
  async function* pieces() {
    yield text;
  }
  try {
    return await new ImportPapersService(new AnswersService()).import(actor, readCsv(pieces()), {
      ...{ wave: "BASELINE", language: "en", secret, isCorrected: false },
      ...how,
    });
  } finally {
    await session.close();
  }
}
// biome-ignore lint/suspicious/noExplicitAny: jsonb of every shape.
const draft = async (code: string): Promise<any> => {
  const [row] = await stage.sql("select consent, answers from response_drafts where code_hash = $1", [
    hashOfCode(code),
  ]);
  return row;
};
const countOf = async (table: string) => {
  const [row] = await stage.sql(`select count(*)::int as count from ${table}`);
  return row.count;
};
const code = (place: number) => codes[place] ?? "";

test("sheets are typed in by their codes alone, and lead to nobody and no moment", async () => {
  const before = [await countOf("audit_entries"), await countOf("idempotency_keys")];
  const spoken = code(0).toLowerCase().replaceAll("-", " ");
  const { papers, kept, refusals, conflicts, outcome } = await enter(
    csv([`${spoken},ti,yes,s4,DONT_KNOW,ሰላም`, `${code(1)},,x,s2,,"One, two"`]),
  );
  expect({ papers, kept, refusals, conflicts, outcome }).toEqual({
    ...{ papers: 2, kept: 5, refusals: [], conflicts: [], outcome: "TAKEN" },
  });
  const [one, two] = [await draft(code(0)), await draft(code(1))];
  expect(one.consent).toEqual({ version: 1, language: "ti" });
  expect(one.answers).toMatchObject({
    home: { choice: "s4", language: "ti" },
    talk: { missing: "DONT_KNOW" },
    words: { text: "ሰላም" },
  });
  expect([Object.keys(two.answers), two.answers.words.text]).toEqual([["home", "words"], "One, two"]);
  expect([await countOf("audit_entries"), await countOf("idempotency_keys")]).toEqual(before);
});

test("the same sheets again change nothing; what they say otherwise is left and both are shown, until it is called corrected", async () => {
  const sheets = (home: string) => csv([`${code(2)},en,yes,${home},s1,`]);
  expect(await enter(sheets("s1"))).toMatchObject({ kept: 2, replayed: 0 });
  const before = await draft(code(2));
  expect(await enter(sheets("s1"))).toMatchObject({ kept: 0, replayed: 2 });
  expect(await enter(sheets("s5"))).toMatchObject({
    ...{ kept: 0, replayed: 1 },
    conflicts: [{ place: "line 2", question: "home", sent: "s5", stored: "s1" }],
  });
  expect(await draft(code(2))).toEqual(before);
  expect(await enter(sheets("s5"), { isCorrected: true })).toMatchObject({ conflicts: [] });
  expect((await draft(code(2))).answers.home.choice).toBe("s5");
  // The earlier state of the file comes late, and the corrected one again: neither changes anything.
  await enter(sheets("s1"));
  expect(await enter(sheets("s5"), { isCorrected: true })).toMatchObject({ kept: 0, replayed: 2 });
  expect((await draft(code(2))).answers.home.choice).toBe("s5");
});

test("what somebody answered on a device is left, and told to nobody who holds the paper", async () => {
  await stage.answer(code(3), [say("home", { choice: "s3" })]);
  const other = await enter(csv([`${code(3)},en,yes,s5,s1,`]));
  expect(other).toMatchObject({ kept: 1, conflicts: [{ question: "home", sent: "s5", stored: null }] });
  expect((await draft(code(3))).answers.home.choice).toBe("s3");
  // Without the secret of a pile its own answers are those of somebody else, too.
  const [conflict] = (await enter(csv([`${code(0)},ti,yes,s4,,`]), { secret: newSecret() })).conflicts;
  expect(conflict).toEqual({ place: "line 2", question: "home", sent: "s4", stored: null });
});

test("what is wrong is said all at once with its line and column, and then no sheet is taken in", async () => {
  const before = await countOf("response_drafts");
  await stage.done("surveyWithdraw", { code: code(9) });
  const misread = `${code(5).slice(0, -1)}${code(5).endsWith("0") ? "1" : "0"}`;
  const { refusals, outcome } = await enter(
    csv([
      `${code(4)},en,yes,s4,s4,`,
      `${misread},en,yes,s4,s4,`,
      `${code(6)},en,,s4,s4,`,
      `${code(7)},en,yes,often,NOT_APPLICABLE,`,
      `${code(4)},en,yes,s1,s1,`,
      `${code(8)},fr,yes,s1,s1,`,
      `${code(9)},en,yes,s1,s1,`,
      `${code(10)},en,yes,s1`,
      `AAAA-AAAA-AAAA-AAAA-AA0A,en,yes,s1,s1,`,
    ]),
  );
  expect(outcome).toBe("REFUSED");
  expect(refusals.map(({ place, column, reason }) => [place, column, reason.slice(0, 34)])).toEqual([
    ["line 3", "code", "This is no code of a survey. Look "],
    ["line 4", "consent", "Nothing is kept without your conse"],
    ["line 5", "home", "“often” is no choice: there are s1"],
    ["line 5", "talk", "This is no answer to this question"],
    ["line 6", "code", "This code stands on another of the"],
    ["line 7", "language", "This survey is not asked in this l"],
    ["line 8", "code", "What was answered with this code w"],
    ["line 9", undefined, "The row has 4 cells, and the first"],
    ["line 10", "code", "This is no code of a survey. Look "],
  ]);
  // Also where only a cell is wrong, which the survey itself never hears of.
  const {
    refusals: [cell],
  } = await enter(csv([`${code(4)},en,yes,s4,s4,`, `${code(6)},en,yes,often,,`]));
  expect([cell?.place, cell?.column]).toEqual(["line 3", "home"]);
  expect(await countOf("response_drafts")).toBe(before);
});

test.each([
  ["code,consent,nothing\r\nCODE,yes,s1", {}, "no questions of this survey: nothing"],
  ["code,home\r\nCODE,s1", {}, "no column “consent”"],
  [`code,consent\r\n${"x,yes\r\n".repeat(maxPapers + 1)}`, {}, "more than 500 sheets"],
  ["code,consent\r\nnone,yes", {}, "No code in the file leads to a survey"],
])("a file is refused that is none of this survey: %j", async (text, how, reason) => {
  await expect(enter(text.replace("CODE", code(11)), how)).rejects.toThrow(reason);
});

test("sheets of another wave than the one that is open are refused, and a dry run keeps nothing", async () => {
  const sheets = csv([`${code(12)},en,yes,s1,s1,`]);
  const { refusals } = await enter(sheets, { wave: "END" });
  expect(refusals).toEqual([
    { place: "line 2", column: undefined, reason: expect.stringContaining("has been closed") },
  ]);
  expect(await enter(sheets, { isDryRun: true })).toMatchObject({ outcome: "DRY_RUN", kept: 2 });
  expect(await draft(code(12))).toBeUndefined();
});

test("two piles with the same sheets wait for one another, and whoever answers meanwhile loses nothing", async () => {
  const pile = codes.slice(20, 30);
  const rows = pile.map((one) => `${one},en,yes,s2,s2,`);
  const [one, other] = await Promise.all([
    enter(csv(rows)),
    enter(csv(rows.toReversed())),
    ...pile.map((one) => stage.answer(one, [say("words", { text: "Here." })])),
  ]);
  expect([one, other].map((summary) => [summary?.kept, summary?.replayed]).toSorted()).toEqual([
    [0, 20],
    [20, 0],
  ]);
  for (const one of pile)
    expect(Object.keys((await draft(one)).answers).toSorted()).toEqual(["home", "talk", "words"]);
});

test("the command needs no key, keeps its secret beside the file, and says what it left", async () => {
  const file = join(folder, "pile.csv");
  const heritage = (...more: string[]) =>
    promisify(execFile)(
      process.execPath,
      [
        fileURLToPath(new URL("../../../../dist/cli.js", import.meta.url)),
        "import",
        "paper",
        file,
        "--wave",
        "BASELINE",
        ...more,
      ],
      { env: { ...process.env, DATA_DIR: folder, DATABASE_URL: stage.app.database.urls.owner } },
    ).catch((error) => error);
  writeFileSync(file, csv([`${code(13)},,yes,s1,s2,`]));
  expect((await heritage()).stderr).toContain("Nothing was taken in. Reasons: 1.");
  const { stdout } = await heritage("--language", "en");
  expect(stdout).toContain("pile.csv: 1 sheets, taken in.\n  answers: 2 new, 0 here before, 0 left\n");
  expect(statSync(`${file}.ids`).mode & 0o777).toBe(0o600);
  expect(readFileSync(`${file}.ids`, "utf8").trim()).toHaveLength(43);
  writeFileSync(file, csv([`${code(13)},,yes,s3,s2,`]));
  const left = await heritage("--language", "en");
  expect([left.code, left.stderr]).toEqual([
    1,
    "Answers that were left as they were: 1. The others are in.\n",
  ]);
  expect(left.stdout).toContain("line 2, home: the sheet says s3; typed in before was s1, and is left");
  const corrected = JSON.parse((await heritage("--language", "en", "--corrected", "--json")).stdout);
  expect(corrected).toMatchObject({ outcome: "TAKEN", conflicts: [] });
  expect((await draft(code(13))).answers.home.choice).toBe("s3");
});

test("what was typed in becomes responses like any other once the wave is closed", async () => {
  await stage.close(wave);
  const rows = await stage.sql(
    "select question, choice from response_answers where wave_id = $1 and choice is not null",
    [decodeId("wave", wave)],
  );
  expect(rows.length).toBeGreaterThan(20);
  expect(await countOf("response_drafts")).toBe(0);
});
