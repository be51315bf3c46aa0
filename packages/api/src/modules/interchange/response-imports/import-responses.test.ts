import { execFile } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { type EvaluationStage, type Login, openEvaluations } from "#test/evaluation-stage";
import { type Actor, actorOf } from "../../../platform/actions/action.ts";
import { decodeId } from "../../../platform/graphql/types/ids.ts";
import type { Viewer } from "../../../platform/viewer.ts";
import { deleteDueResponses } from "../../evaluations/answers/responses.job.ts";
import { ImportedResponsesService } from "../../evaluations/imported/imported-responses.service.ts";
import { readCsv } from "../archive-files/csv-file.ts";
import {
  ImportResponsesService,
  maxResponses,
  type ResponseImportSummary,
} from "./import-responses.service.ts";
import { readResponseMapping } from "./response-mapping.ts";
import type { CellRefusal } from "./response-reader.ts";

let stage = {} as EvaluationStage;
let id = "";
beforeAll(async () => {
  stage = await openEvaluations();
  ({ id } = await stage.approved());
});
afterAll(() => stage.end());

const words = ["Never", "Rarely", "Sometimes", "Often", "Always"];
const choices = Object.fromEntries(words.map((word, place) => [word, `s${place + 1}`]));
const mapping = (more: object = {}) => ({
  evaluation: id,
  source: "Town survey",
  wave: "BASELINE",
  language: "en",
  side: "HOST",
  respondent: "respondent",
  questions: {
    home: { column: "q1", choices, missing: { NA: "NOT_ASKED" } },
    talk: { column: "q2", choices },
  },
  missing: { "No answer": "NO_RESPONSE", "": "NOT_ASKED", "Don't know": "DONT_KNOW" },
  ...more,
});

/** A survey like those that are held elsewhere: with a time for each, an age group, and words for what is missing. */
const header = "respondent,started,q1,q2,age";
const rows = Array.from({ length: 40 }, (_, place) => {
  const said = place % 8 === 0 ? "No answer" : place % 8 === 1 ? "NA" : words[place % 5];
  return `${place + 1},5/10/18 4:${String(place + 10)},${said},${place % 9 === 0 ? "Don't know" : words[place % 5]},35 - 64`;
});
const csv = (lines: readonly string[], first = header) => [first, ...lines].join("\r\n");

interface How {
  who?: Login | Viewer;
  mapping?: object;
  isDryRun?: boolean;
}
async function take(
  text: string,
  { who = "eva", mapping: given = {}, isDryRun = false }: How = {},
): Promise<ResponseImportSummary & { refusals: CellRefusal[] }> {
  const viewer: Viewer =
    typeof who === "string"
      ? { kind: "person", personId: stage.people[who], scopes: new Set(["evaluations:evaluate"]) }
      : who;
  const session = stage.app.databaseSessions.memberSession(viewer);
  const actor: Actor = actorOf(viewer, (work) => session.transaction(work));
  const refusals: CellRefusal[] = [];
  async function* pieces() {
    yield text;
  }
  try {
    const service = new ImportResponsesService(new ImportedResponsesService());
    const summary = await service.import(actor, readCsv(pieces()), {
      mapping: readResponseMapping(JSON.stringify(mapping(given))),
      isDryRun,
      onRefusal: (refusal) => refusals.push(refusal),
    });
    return { ...summary, refusals };
  } finally {
    await session.close();
  }
}
const held = (source = "Town survey") =>
  stage.sql("select *, xmin::text, ctid::text from imported_responses where source = $1 order by ctid", [
    source,
  ]);

describe("answers of a survey held elsewhere", () => {
  test("show in a dry run what each column becomes, and are not kept by it", async () => {
    const summary = await take(csv(rows), { isDryRun: true });
    expect(summary).toMatchObject({ read: 40, refused: 0, outcome: "DRY_RUN", consent: "UNKNOWN" });
    expect(summary.columns).toEqual([
      { column: "respondent", becomes: "DROPPED", reason: expect.stringContaining("doubles") },
      { column: "started", becomes: "DROPPED", reason: expect.stringContaining("times") },
      { column: "q1", becomes: "ANSWERS", question: "home", reason: "answers" },
      { column: "q2", becomes: "ANSWERS", question: "talk", reason: "answers" },
      { column: "age", becomes: "DROPPED", reason: expect.stringContaining("does not name it") },
    ]);
    expect(await held()).toEqual([]);
  });

  test("are all taken in, with each reason why there is no answer apart, and nothing that leads to anybody", async () => {
    const summary = await take(csv(rows));
    expect(summary.outcome).toBe("TAKEN");
    const [home, talk] = summary.questions;
    expect(home?.missing).toEqual({ NO_RESPONSE: 5, NOT_ASKED: 5 });
    expect(talk?.missing).toEqual({ DONT_KNOW: 5 });
    const kept = await held();
    expect(kept).toHaveLength(40);
    expect(kept.filter(({ consent, side }) => consent === "UNKNOWN" && side === "HOST")).toHaveLength(40);
    const count = (question: string, word: string) =>
      kept.filter(({ answers }) => JSON.stringify(answers[question]).includes(word)).length;
    expect([count("home", "NO_RESPONSE"), count("home", "NOT_ASKED"), count("talk", "DONT_KNOW")]).toEqual([
      5, 5, 5,
    ]);
    expect(JSON.stringify(kept)).not.toMatch(/5\/10\/18|4:1|35 - 64|respondent/);
    // Neither the order of the rows nor the number of a transaction tells who stands where in the file.
    const inFile = rows.map((row) => row.split(",").slice(2, 4).join());
    const word = ({ missing, choice }: { missing?: string; choice?: string }) => missing ?? choice;
    const inTable = kept.map(({ answers }) => `${word(answers.home)},${word(answers.talk)}`);
    const codes = new Map<string, string>(
      Object.entries({ ...choices, "No answer": "NO_RESPONSE", NA: "NOT_ASKED", "Don't know": "DONT_KNOW" }),
    );
    const expected = inFile.map((row) =>
      row
        .split(",")
        .map((one) => codes.get(one))
        .join(),
    );
    expect(inTable.toSorted()).toEqual(expected.toSorted());
    expect(inTable).not.toEqual(expected);
    expect(new Set(kept.map(({ xmin }) => xmin)).size).toBe(1);
  });

  test("are read by the evaluator alone, page by page", async () => {
    const query = `query ($id: ID!) { evaluation(by: { id: $id }) { waves { kind importedResponses(first: 2) {
      totalCount { value } pageInfo { hasNextPage }
      nodes { id source side instrumentVersion language { tag } answers { question choice number missing language { tag } } } } } } }`;
    const readBy = async (key?: string) => {
      const { data } = await stage.app.graphql(query, { id }, key ? { key } : {});
      return data.evaluation?.waves[0].importedResponses;
    };
    const read = await readBy(stage.tokens.eva);
    expect(read).toMatchObject({ totalCount: { value: 40 }, pageInfo: { hasNextPage: true } });
    expect(read.nodes[0]).toMatchObject({
      ...{ source: "Town survey", side: "HOST", instrumentVersion: 1, language: { tag: "en" } },
      answers: [{ question: "home" }, { question: "talk", number: null, language: { tag: "en" } }],
    });
    for (const key of [stage.tokens.senait, stage.app.adminKey])
      expect((await readBy(key))?.nodes ?? []).toEqual([]);
  });

  test("are the same for the same file again, in whatever order, and another state takes its place", async () => {
    const before = await held();
    expect((await take(csv(rows))).outcome).toBe("UNCHANGED");
    expect((await take(csv(rows.toReversed()))).outcome).toBe("UNCHANGED");
    expect(await held()).toEqual(before);
    expect((await take(csv(rows.slice(1)))).outcome).toBe("TAKEN");
    expect(await held()).toHaveLength(39);
    expect((await take(csv(rows.slice(0, 3)), { mapping: { source: "Other" } })).outcome).toBe("TAKEN");
    expect([await held(), await held("Other")].map((all) => all.length)).toEqual([39, 3]);
  });

  test("are refused with line, column and reason, and nothing of such a file is kept", async () => {
    const before = await held();
    const bad = [
      ...rows.slice(0, 5),
      "41,5/10/18 4:09,Perhaps,Often,x",
      "3,5/10/18 4:09,Often,Mostly,x",
      "43,5/10/18 4:09,Often",
      "44,5/10/18 4:09,4:09,Often,x",
    ];
    const { outcome, refused, refusals } = await take(csv(bad));
    expect([outcome, refused]).toEqual(["REFUSED", 4]);
    expect(refusals).toEqual([
      { place: "line 7", column: "q1", reason: expect.stringContaining("“Perhaps” is no choice") },
      { place: "line 8", column: "respondent", reason: "the same respondent stands in line 4" },
      { place: "line 8", column: "q2", reason: expect.stringContaining("“Mostly”") },
      { place: "line 9", column: undefined, reason: expect.stringContaining("3 cells") },
      { place: "line 10", column: "q1", reason: expect.stringContaining("is a time") },
    ]);
    expect(await held()).toEqual(before);
    await expect(
      take(csv(Array.from({ length: maxResponses + 1 }, (_, place) => `${place},,Often,Often,`))),
    ).rejects.toThrow("more than 10000 rows");
    expect(await held()).toEqual(before);
  });

  test("are taken in by heritage import responses, with the sign-in of the evaluator", async () => {
    const folder = mkdtempSync(join(tmpdir(), "heritage-responses-"));
    const file = (name: string, text: string) => {
      writeFileSync(join(folder, name), text);
      return join(folder, name);
    };
    const cli = fileURLToPath(new URL("../../../../dist/cli.js", import.meta.url));
    const env = {
      ...process.env,
      DATA_DIR: folder,
      DATABASE_URL: stage.app.database.urls.owner,
      OIDC_ISSUERS: JSON.stringify(stage.issuers),
    };
    const given = ["--mapping", file("mapping.json", JSON.stringify(mapping({ source: "By command" })))];
    const heritage = (name: string, key: string, ...more: string[]) =>
      promisify(execFile)(
        process.execPath,
        [cli, "import", "responses", name, ...given, "--key-file", file("key", key), ...more],
        { env },
      );
    try {
      const survey = file("survey.csv", csv(rows));
      const { stdout } = await heritage(survey, stage.tokens.eva);
      expect(stdout).toContain("40 responses, taken in. Consent UNKNOWN: no release counts them.");
      expect(stdout).toContain("started: dropped, it holds times");
      expect(await held("By command")).toHaveLength(40);
      const again = JSON.parse((await heritage(survey, stage.tokens.eva, "--json")).stdout);
      expect(again).toMatchObject({ outcome: "UNCHANGED", read: 40 });
      const wrong = await heritage(file("wrong.csv", csv(["1,,Perhaps,Often,"])), stage.tokens.eva).catch(
        (error) => error,
      );
      expect([wrong.code, wrong.stderr]).toEqual([1, "Nothing was taken in: 1 of 1 rows cannot be.\n"]);
      expect(wrong.stdout).toContain("line 2, q1: “Perhaps” is no choice of “home”");
      const admin = await heritage(survey, stage.app.adminKey).catch((error) => error);
      expect([admin.code, admin.stderr]).toEqual([1, expect.stringContaining("reads no answers")]);
    } finally {
      rmSync(folder, { recursive: true });
      await stage.sql("delete from imported_responses where source = 'By command'");
    }
  });

  test.each([
    [{ questions: { words: "q1" } }, "own words"],
    [{ questions: { nothing: "q1" } }, "asks no question “nothing”"],
    [{ questions: { home: { column: "q1", choices: { Never: "s9" } } } }, "no choice s9"],
    [{ questions: { home: "q7" } }, "columns that the file does not have: q7"],
    [{ wave: "MID" }, "plans no wave MID"],
    [{ wave: "LATER", side: "BOTH", missing: { x: "GONE" } }, "must be one of"],
  ])("need a mapping that can be followed: %j", async (wrong, sentence) => {
    const needed = { missing: { "": "NO_RESPONSE" }, ...wrong };
    await expect(take(csv(["1,x,s1,s2,x"]), { mapping: needed })).rejects.toThrow(sentence);
  });

  test("are taken in and read by the evaluator alone, and nobody who runs the service", async () => {
    const before = await held();
    for (const who of ["otto", "senait", "carla", "miriam"] as const)
      await expect(take(csv(rows.slice(2)), { who })).rejects.toThrow("evaluator");
    await expect(take(csv(rows.slice(2)), { who: { kind: "system" } })).rejects.toThrow("reads no answers");
    expect(await held()).toEqual(before);
    const seenBy = async (viewer: Viewer) => {
      const session = stage.app.databaseSessions.memberSession(viewer);
      try {
        const [row] = await session.query<{ count: number }>(
          "select count(*)::int as count from imported_responses",
        );
        return row?.count;
      } finally {
        await session.close();
      }
    };
    const person = (login: Login): Viewer => ({
      kind: "person",
      personId: stage.people[login],
      scopes: new Set(),
    });
    expect(await seenBy(person("eva"))).toBe(42);
    for (const viewer of [person("otto"), person("senait"), { kind: "system" } as const])
      expect(await seenBy(viewer)).toBe(0);
  });

  test("are counted by no release, and go on the day on which all answers go", async () => {
    const { waves } = (await stage.read(id, "waves { id }")).evaluation;
    for (const { id: wave } of waves) {
      await stage.open(wave);
      await stage.close(wave);
    }
    const { evaluation } = await stage.done(
      "evaluationRelease",
      { id },
      "evaluation { releases { results { side n estimate levels { n } } } }",
      "eva",
    );
    const [{ results }] = evaluation.releases;
    expect(results.length).toBeGreaterThan(0);
    for (const result of results)
      expect(result).toMatchObject({ n: null, estimate: null, levels: [{ n: null }, { n: null }] });
    await stage.sql("alter table evaluations disable trigger user");
    await stage.sql("update evaluations set responses_until = current_date where id = $1", [
      decodeId("eval", id),
    ]);
    await stage.sql("alter table evaluations enable trigger user");
    const session = stage.app.databaseSessions.memberSession({ kind: "system" });
    try {
      await session.transaction((manager) => deleteDueResponses.run({ manager } as never));
    } finally {
      await session.close();
    }
    expect([...(await held()), ...(await held("Other"))]).toEqual([]);
  });
});
