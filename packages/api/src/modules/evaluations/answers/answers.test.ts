import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { places } from "#test/admin-mutations";
import { type EvaluationStage, instrument, openEvaluations, say } from "#test/evaluation-stage";
import { decodeId } from "../../../platform/graphql/types/ids.ts";
import { hashOfCode } from "../../../platform/identity/spoken-code.rules.ts";
import { deleteDueResponses } from "./responses.job.ts";

let stage = {} as EvaluationStage;
beforeAll(async () => {
  stage = await openEvaluations();
});
afterAll(() => stage.end());

const states = ({ outcomes }: { outcomes: { question: string; state: string }[] }) =>
  outcomes.map(({ question, state }) => `${question} ${state}`);
const survey = `survey { isOpen isWithdrawn hasConsented wave consentText language { tag direction } languages { tag }
  questions { key text choices { text } isAnswered } }`;
const lookUp = async (code: string, language?: string) =>
  (await stage.done("surveyByCode", { code, language }, survey)).survey;

/** An evaluation whose first wave is open, with as many codes of the host side. */
async function asking(count = 1) {
  const { id, waves } = await stage.approved();
  const codes = await stage.codes(id, "HOST", count);
  await stage.open(waves[0] as string);
  return { id, waves, codes, code: codes[0] as string };
}

/** The tables that hold what people answer. */
const tables = ["respondents", "response_drafts", "responses", "response_answers", "open_answers"];

describe("whoever has a code", () => {
  test("is asked in one language, of everything shown", async () => {
    const { code } = await asking();
    const shown = await lookUp(code.toLowerCase().replaceAll("-", " "), "ti");
    expect(shown).toMatchObject({
      isOpen: true,
      hasConsented: false,
      wave: "BASELINE",
      consentText: "መልስኹም ክሳብ 2032 ንዕቅብ።",
      language: { tag: "ti", direction: "LTR" },
      languages: [{ tag: "en" }, { tag: "ti" }],
    });
    expect(JSON.stringify(shown.questions)).not.toMatch(/Step|neighbours/);
  });

  test("answers nothing without consent, and what is no answer is told", async () => {
    const { code } = await asking();
    const home = say("home", { choice: "s4" });
    expect(places(await stage.answer(code, [home], { hasConsented: false }))).toEqual([
      "hasConsented CONDITION_MISSING",
    ]);
    expect(places(await stage.answer(code, [home], { language: "uk" }))).toEqual(["language INVALID"]);
    // It waited on a device until another wave was open.
    expect(places(await stage.answer(code, [home], { wave: "END" }))).toEqual(["wave CONDITION_MISSING"]);
    const wrong = [
      say("home", { choice: "s9" }),
      say("nothing", { number: 1 }),
      { ...say("talk", {}), clientId: "short" },
    ];
    expect(places(await stage.answer(code, wrong))).toEqual([
      "answers.0 INVALID",
      "answers.1.question NOT_FOUND",
      "answers.2 INVALID",
      "answers.2.clientId INVALID",
    ]);
    expect(await stage.sql("select * from response_drafts where code_hash = $1", [hashOfCode(code)])).toEqual(
      [],
    );
  });

  test("goes on later, and on another device is told what is answered but not how", async () => {
    const { code } = await asking();
    await stage.answer(code, [say("home", { choice: "s4" })]);
    const shown = await lookUp(code);
    expect(shown.hasConsented).toBe(true);
    expect(shown.questions.map(({ isAnswered }: { isAnswered: boolean }) => isAnswered)).toEqual([
      true,
      false,
      false,
    ]);
    // The consent of this wave is there.
    expect(
      states(await stage.answer(code, [say("talk", { missing: "DONT_KNOW" })], { hasConsented: null })),
    ).toEqual(["talk KEPT"]);
    for (const choice of ["s4", "s1"])
      expect((await stage.answer(code, [say("home", { choice })])).outcomes).toEqual([
        { question: "home", state: "CONFLICT", stored: null },
      ]);
  });

  test("sends what was given offline as often as needed: it counts once, and a conflict shows both", async () => {
    const { code } = await asking();
    const first = say("home", { choice: "s4" });
    const changed = say("home", { choice: "s5", replaces: first.clientId });
    expect(states(await stage.answer(code, [first, changed]))).toEqual(["home KEPT", "home KEPT"]);
    expect(states(await stage.answer(code, [first, changed]))).toEqual(["home REPLAYED", "home REPLAYED"]);
    expect((await stage.answer(code, [{ ...changed, choice: "s1" }])).outcomes).toEqual([
      { question: "home", state: "CONFLICT", stored: { choice: "s5", text: null, missing: null } },
    ]);
    const both = await Promise.all(
      [1, 2, 3, 4].map(() => stage.answer(code, [say("talk", { choice: "s2" })])),
    );
    expect(both.flatMap(states).sort()).toEqual([
      "talk CONFLICT",
      "talk CONFLICT",
      "talk CONFLICT",
      "talk KEPT",
    ]);
    expect(states(await stage.answer(code, [say("talk", { choice: "s3", overwrites: true })]))).toEqual([
      "talk KEPT",
    ]);
    const [draft] = await stage.sql("select answers from response_drafts where code_hash = $1", [
      hashOfCode(code),
    ]);
    expect(draft?.answers).toMatchObject({ home: { choice: "s5" }, talk: { choice: "s3" } });
  });

  test("withdraws by it alone, before and after the wave has closed, and nothing more is taken in", async () => {
    const { codes, waves } = await asking(2);
    const [early, late] = codes as [string, string];
    for (const code of [early, late])
      await stage.answer(code, [say("home", { choice: "s4" }), say("words", { text: `We met ${code}.` })]);
    const withdraw = (code: string) => stage.done("surveyWithdraw", { code }, "receipt");
    expect((await withdraw(early)).receipt).toContain("Did understanding grow?");
    await stage.close(waves[0] as string);
    const counted = () =>
      stage.sql(`select (select count(*)::int from responses where wave_id = waves.id) as responses,
        (select count(*)::int from response_answers where wave_id = waves.id) as answers,
        (select count(*)::int from open_answers where wave_id = waves.id) as texts
        from waves where closed_on is not null order by opened_on desc, id desc limit 1`);
    expect(await counted()).toEqual([{ responses: 1, answers: 1, texts: 1 }]);
    await withdraw(late);
    expect((await withdraw(late)).receipt).toContain("has been deleted");
    expect(await counted()).toEqual([{ responses: 0, answers: 0, texts: 0 }]);
    expect((await lookUp(late)).isWithdrawn).toBe(true);
    await stage.open(waves[1] as string);
    expect(places(await stage.answer(late, [say("home", { choice: "s4" })]))).toEqual([
      "code CONDITION_MISSING",
    ]);
  });

  test("costs a class of thirty behind one address little, however often each sends an answer", async () => {
    const { code } = await asking();
    const query = `mutation ($input: SurveyAnswerInput!) { surveyAnswer(input: $input) { outcomes { state } userErrors { code } } }`;
    const input = { code, language: "en", hasConsented: true, answers: [say("home", { choice: "s4" })] };
    const { data, extensions } = await stage.app.graphql(query, { input });
    expect(data.surveyAnswer.outcomes).toEqual([{ state: "KEPT" }]);
    // An address without a key has 5,000 points, and 500 come back each second: each of thirty may answer every other second.
    expect(30 * extensions.cost.requested).toBeLessThan(5000);
    expect(30 * extensions.cost.actual).toBeLessThan(2 * 500);
  });

  test("that was misread, or is of nothing, is told so", async () => {
    const { code } = await asking();
    const misread = code.replace(/.$/, (symbol) => (symbol === "0" ? "1" : "0"));
    for (const name of ["surveyByCode", "surveyWithdraw"])
      expect(places(await stage.mutate(name, { code: misread }))).toEqual(["code INVALID"]);
    expect(places(await stage.mutate("surveyByCode", { code: "0000-0000-0000-0000-0000" }))).toEqual([
      "code NOT_FOUND",
    ]);
  });
});

describe("a wave", () => {
  test("opens after both sides have approved, in languages in which nothing is missing, one at a time", async () => {
    const { mutate, tokens, design } = stage;
    const draft = await design();
    const of = async (id: string) => (await stage.read(id, "waves { id }", "senait")).evaluation.waves[0].id;
    const open = (id: string, languages: string[]) =>
      mutate("waveOpen", { id, languages }, "", tokens.senait);
    expect(places(await open(await of(draft), ["en"]))).toEqual(["id CONDITION_MISSING"]);
    const { waves } = await stage.approved();
    const [first, second] = waves as [string, string];
    const refused = await open(first, ["en", "it"]);
    expect(places(refused)).toEqual(["languages.1 CONDITION_MISSING"]);
    expect(places(await open(first, []))).toEqual(["languages REQUIRED"]);
    expect(places(await open(first, ["en"]))).toEqual([]);
    expect(places(await open(first, ["en"]))).toEqual(["id INVALID_TRANSITION"]);
    expect(places(await open(second, ["en"]))).toEqual(["id CONDITION_MISSING"]);
    expect((await mutate("waveOpen", { id: second, languages: ["en"] }, "", tokens.eva)).refused).toBe(
      "FORBIDDEN",
    );
    expect(places(await mutate("waveClose", { id: first }, "", tokens.carla))).toEqual(["id NOT_YOURS"]);
    await stage.close(first);
    expect(places(await open(second, ["ti"]))).toEqual([]);
  });

  test("keeps the version that it opened; a translation added later is the next one", async () => {
    const { id } = await asking();
    const [first, ...others] = instrument.questions;
    const questions = [
      { ...first, text: [...(first?.text ?? []), { language: "it", text: "Mi sento a casa." }] },
      ...others,
    ];
    await stage.done("instrumentSave", { evaluationId: id, ...instrument, questions }, "", "senait");
    const { evaluation } = await stage.read(
      id,
      "instruments { id version languages { language { tag } isComplete } }",
    );
    expect(evaluation.instruments.map(({ version }: { version: number }) => version)).toEqual([2, 1]);
    const [to, from] = evaluation.instruments;
    const query =
      "query ($from: ID!, $to: ID!) { instrumentDiff(fromId: $from, toId: $to) { question change isComparable } }";
    const { data } = await stage.app.graphql(query, { from: from.id, to: to.id });
    expect(data.instrumentDiff).toEqual([{ question: "home", change: "TRANSLATED", isComparable: true }]);
    await expect(stage.sql("update instruments set consent = '{}' where version = 1")).rejects.toThrow(
      "has been answered",
    );
  });
});

describe("rule 19: what a pseudonym of one evaluation answered, joined to nothing else,", () => {
  test("is read by the evaluator alone, once the wave has closed", async () => {
    const { id, waves, code } = await asking();
    await stage.answer(code, [say("home", { choice: "s4" }), say("words", { text: "We cooked together." })]);
    const asked = `waves { responses { totalCount { value } nodes { side group answers { question choice } } }
      openAnswers { nodes { question text } } }`;
    const readBy = async (key?: string) => {
      const query = `query ($id: ID!) { evaluation(by: { id: $id }) { ${asked} } }`;
      const { data } = await stage.app.graphql(query, { id }, key ? { key } : {});
      return data.evaluation.waves[0];
    };
    const nothing = { responses: { totalCount: { value: 0 }, nodes: [] }, openAnswers: { nodes: [] } };
    expect(await readBy(stage.tokens.eva)).toEqual(nothing);
    await stage.close(waves[0] as string);
    expect(await readBy(stage.tokens.eva)).toEqual({
      responses: {
        totalCount: { value: 1 },
        nodes: [{ side: "HOST", group: 1, answers: [{ question: "home", choice: "s4" }] }],
      },
      openAnswers: { nodes: [{ question: "words", text: "We cooked together." }] },
    });
    expect(await readBy(stage.tokens.otto)).toEqual(nothing);
    for (const key of [undefined, stage.tokens.senait, stage.tokens.carla])
      expect(await readBy(key)).toEqual({ responses: null, openAnswers: null });
    expect(await readBy(stage.app.adminKey)).toEqual(nothing);
    // An evaluator who begins to run something of the program reads nothing more.
    await stage.sql(
      "insert into memberships (person_id, home_partner_id, role) select $1, home_partner_id, 'CURATOR' from memberships where person_id = $2",
      [stage.people.eva, stage.people.carla],
    );
    expect(await readBy(stage.tokens.eva)).toEqual(nothing);
    await stage.sql("delete from memberships where person_id = $1 and role = 'CURATOR'", [stage.people.eva]);
  });

  test("is deleted on the day that people were told: from then on nobody reads it, and nothing is asked", async () => {
    const { id, waves, codes } = await asking(2);
    const [first, second] = codes as [string, string];
    const texts = [say("home", { choice: "s4" }), say("words", { text: "We cooked together." })];
    await stage.answer(first, texts);
    await stage.close(waves[0] as string);
    await stage.open(waves[1] as string);
    await stage.answer(second, [say("home", { choice: "s4" })]);
    const held = (table: string) =>
      stage.sql(`select 1 from ${table} where wave_id = any($1::uuid[])`, [
        waves.map((wave) => decodeId("wave", wave)),
      ]);
    const work = () =>
      stage.app.databaseSessions
        .memberSession({ kind: "system" })
        .transaction((manager) => deleteDueResponses.run({ manager } as never));
    expect(await work()).toMatchObject({ done: 0, isLast: true });
    await stage.sql("alter table evaluations disable trigger user");
    await stage.sql("update evaluations set responses_until = current_date where id = $1", [
      decodeId("eval", id),
    ]);
    await stage.sql("alter table evaluations enable trigger user");
    const asked =
      "lifecycle waves { responses { totalCount { value } } openAnswers { totalCount { value } } }";
    const { evaluation } = await stage.read(id, asked, "eva");
    const none = { totalCount: { value: 0 } };
    expect(evaluation.waves).toEqual([
      { responses: none, openAnswers: none },
      { responses: none, openAnswers: none },
    ]);
    expect((await lookUp(second)).isOpen).toBe(false);
    expect(places(await stage.answer(second, [say("talk", { choice: "s4" })]))).toEqual([
      "code CONDITION_MISSING",
    ]);
    expect(await work()).toMatchObject({ done: 3 });
    for (const table of ["response_drafts", "responses", "response_answers", "open_answers"])
      expect([table, await held(table)]).toEqual([table, []]);
    // What was not released by then is withheld, and stays so when what is still open is closed.
    await stage.close(waves[1] as string);
    expect((await stage.read(id, "lifecycle withheldReasons { side }")).evaluation).toEqual({
      lifecycle: "WITHHELD",
      withheldReasons: [],
    });
    expect(places(await stage.mutate("evaluationRelease", { id }, "", stage.tokens.eva))).toEqual([
      "id INVALID_TRANSITION",
    ]);
  });

  test("stands in tables without an instant, an address, a person or an id that tells an order", async () => {
    const columns = (await stage.sql(
      `select relname as table, attname as column, format_type(atttypid, atttypmod) as type, pg_get_expr(adbin, adrelid) as default
       from pg_attribute join pg_class on pg_class.oid = attrelid left join pg_attrdef on adrelid = attrelid and adnum = attnum
       where relnamespace = 'heritage'::regnamespace and relname = any($1) and attnum > 0 and not attisdropped`,
      [tables],
    )) as { table: string; column: string; type: string; default: string | null }[];
    expect(new Set(columns.map(({ table }) => table))).toEqual(new Set(tables));
    expect(columns.filter(({ type }) => /time|date|inet|cidr|serial|interval/.test(type))).toEqual([]);
    const made = columns.filter((column) => column.default !== null).map((column) => column.default);
    expect(new Set(made)).toEqual(new Set(["gen_random_uuid()", "false"]));
    const others = await stage.sql(
      `select conname from pg_constraint where contype = 'f' and conrelid = any($1::regclass[])
       and confrelid <> all($2::regclass[])`,
      [tables, [...tables, "evaluations", "waves"]],
    );
    expect(others).toEqual([]);
    const triggers = "select tgname from pg_trigger where tgrelid = any($1::regclass[]) and not tgisinternal";
    expect(await stage.sql(triggers, [tables])).toEqual([]);
  });

  test("leaves nothing anywhere by which an answer is joined to who gave it, or when", async () => {
    const { codes, waves } = await asking(3);
    const kept =
      "select (select count(*) from audit_entries) as log, (select count(*) from idempotency_keys) as keys";
    const before = await stage.sql(kept);
    for (const code of codes)
      await stage.mutate(
        "surveyAnswer",
        {
          code,
          language: "en",
          hasConsented: true,
          answers: [say("home", { choice: "s2" })],
          idempotencyKey: `key of ${code}`,
        },
        "outcomes { state }",
        stage.tokens.miriam,
      );
    await stage.done(
      "surveyByCode",
      { code: codes[0], idempotencyKey: "look up" },
      "survey { isOpen }",
      "miriam",
    );
    expect(await stage.sql(kept)).toEqual(before);
    await stage.close(waves[0] as string);
    // No value of the tables of answers stands in any other table, but for the evaluation and its waves.
    const values = new Set<string>();
    const tell = (value: unknown) => {
      if (typeof value === "string" && value.length > 20) values.add(value.replace(/^\\x/, ""));
    };
    for (const table of tables)
      for (const { row } of await stage.sql(
        `select to_jsonb(t) - '{evaluation_id,wave_id}'::text[] as row from ${table} t`,
      ))
        Object.values(row).forEach(tell);
    for (const code of codes)
      for (const form of ["hex", "base64", "base64url"] as const) values.add(hashOfCode(code).toString(form));
    const all = await stage.sql(
      "select relname as name from pg_class where relnamespace = 'heritage'::regnamespace and relkind = 'r' and relname <> all($1)",
      [tables],
    );
    for (const { name } of all) {
      const rows = await stage.sql(`select to_jsonb(t)::text as text from ${name} t`);
      const found = rows.filter(({ text }) => [...values].some((value) => text.includes(value)));
      expect([name, found]).toEqual([name, []]);
    }
    expect(values.size).toBeGreaterThan(8);
  });

  test("tells no sequence: ids are random, and rows of a closed wave are of one transaction in an order drawn by lot", async () => {
    const { codes, waves } = await asking(40);
    for (const [index, code] of codes.entries())
      await stage.answer(code, [say("home", { choice: `s${1 + (index % 5)}` })]);
    await stage.close(waves[0] as string);
    const rows = await stage.sql(
      `select encode(code_hash, 'hex') as code, responses.id, responses.xmin::text as transaction
       from responses join respondents on respondents.id = respondent_id
       where wave_id = (select wave_id from responses group by wave_id having count(*) = 40) order by responses.ctid`,
    );
    expect(new Set(rows.map(({ transaction }) => transaction)).size).toBe(1);
    const given = codes.map((code) => hashOfCode(code).toString("hex"));
    const byPlace = rows.map(({ code }) => given.indexOf(code));
    const byId = rows
      .toSorted((one, other) => (one.id < other.id ? -1 : 1))
      .map(({ code }) => given.indexOf(code));
    // By lot, 40 rows go on in the order of answering about as often as not: never nearly always.
    for (const order of [byPlace, byId]) {
      const steps = order.filter((place, index) => index > 0 && place > (order[index - 1] as number)).length;
      expect(steps).toBeGreaterThan(6);
      expect(steps).toBeLessThan(33);
    }
    // Nor does the row of a respondent: answering leaves no mark on it that differs from row to row.
    const marked = await stage.sql(
      "select count(distinct xmin::text)::int as made, count(distinct xmax::text)::int as locked from respondents where code_hash = any($1)",
      [codes.map(hashOfCode)],
    );
    expect(marked).toEqual([{ made: 1, locked: 1 }]);
  });
});
