import { execFile } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { DOMParser, type Document, type Element } from "@xmldom/xmldom";
import { Ajv } from "ajv";
import { parse } from "csv-parse/sync";
import { validateXML } from "xmllint-wasm";
import { type EvaluationStage, openEvaluations, say } from "#test/evaluation-stage";
import { resultFiles } from "./result-files.ts";

let stage = {} as EvaluationStage;
let id = "";
const name = '=HYPERLINK("https://evil.example") “ኣብ ገዛ”; a, b';
const limits = [
  { language: "en", text: "It is not how long people stay,\nand no more." },
  { language: "ar", text: "ليس مدة الإقامة، ولا أكثر." },
  { language: "ti", text: "ኣይኮነን።" },
];
type Said = [before: number, after: number][];
const repeat = (count: number, one: Said[number]): Said => Array.from({ length: count }, () => one);

beforeAll(async () => {
  stage = await openEvaluations();
  const said = {
    HOST: [...repeat(12, [2, 4]), ...repeat(10, [3, 4]), ...repeat(8, [2, 2])],
    COMMUNITY: repeat(3, [2, 5]),
  };
  const metrics = [
    stage.metric({ items: [{ question: "home" }], name: [{ language: "en", text: name }], limits }),
    ...["RETENTION", "BRIDGING"].map((metric) =>
      stage.metric({ metric, fromWave: null, isPrimary: false, items: [], target: 0.5, limits }),
    ),
  ];
  const made = await stage.approved({
    metrics,
    breakdowns: ["LANGUAGE"],
    title: [
      { language: "en", text: "Did understanding grow? <&>" },
      { language: "ar", text: "هل نما التفاهم؟" },
    ],
  });
  ({ id } = made);
  expect((await file("results.csv")).status).toBe(404);
  for (const side of ["HOST", "COMMUNITY"] as const) {
    const codes = await stage.codes(id, side, said[side].length);
    people.push(...codes.map((code, place) => [code, said[side][place]] as const));
  }
  for (const [place, wave] of made.waves.entries()) {
    await stage.open(wave);
    await Promise.all(
      people.map(([code, steps]) => stage.answer(code, [say("home", { choice: `s${steps?.[place]}` })])),
    );
    await stage.close(wave);
  }
  expect((await file("results.csv")).status).toBe(404);
  const { evaluation } = await stage.read(id, "metrics { id }");
  const counted = { metricId: evaluation.metrics[1].id, denominator: 40, source: limits };
  const recordedValues = [
    { ...counted, side: "COMMUNITY", numerator: 39 },
    { ...counted, side: "HOST", numerator: 30 },
  ];
  await stage.done("evaluationRelease", { id, recordedValues }, "", "eva");
  // While those who take part read it, there is no file of it, whoever asks.
  expect((await file("results.csv", { authorization: `Bearer ${stage.tokens.senait}` })).status).toBe(404);
  await stage.publish(id);
});
afterAll(() => stage.end());
const people: (readonly [string, Said[number] | undefined])[] = [];

const file = (path: string, headers: Record<string, string> = {}) =>
  fetch(`${stage.app.url}/evaluations/${id}/${path}`, { headers: { "accept-language": "en", ...headers } });
async function text(path: string, headers?: Record<string, string>): Promise<string> {
  const answer = await file(path, headers);
  expect([path, answer.status]).toEqual([path, 200]);
  return new TextDecoder("utf-8", { ignoreBOM: true }).decode(await answer.arrayBuffer());
}
type Row = Record<string, string>;
const rowsOf = async (path: string, headers?: Record<string, string>): Promise<Row[]> =>
  parse(await text(path, headers), { bom: true, columns: true });

const standard = (path: string) =>
  readFileSync(new URL(`../../../../test/fixtures/standards/${path}`, import.meta.url), "utf8");

/** A number or a word of the release as a cell shows it. */
const shown = (value: unknown) => (value === null || value === undefined ? "" : String(value));
const released = `releases { number releasedOn publishedOn results { metricId side design scope formulaVersion waves n left estimate
  interval { low high method } effect verdict reasons holdsUntil moved { down stayed up }
  levels { wave n bins { low high count } } suppressed { reason }
  byLanguage { language n estimate interval { low high method } before { wave n bins { low high count } } after { wave n bins { low high count } } suppressed { reason } } }
  recorded { metricId side wave until formulaVersion value target verdict source { text } suppressed { reason }
    network { partners known isIncomplete density externalInternal byChance reciprocity newTies possibleTies } } }`;

describe("released results as CSV", () => {
  test("hold exactly what the release holds, and nothing where it tells nothing", async () => {
    const { evaluation } = await stage.read(id, released);
    const [{ results, number, releasedOn, publishedOn }] = evaluation.releases;
    const all = await rowsOf("results.csv");
    expect(all.map(({ side, language }) => [side, language])).toEqual(
      ["COMMUNITY", "HOST"].flatMap((side) => ["", "en", "ti"].map((language) => [side, language])),
    );
    const rows = all.filter(({ language }) => language === "");
    for (const [place, result] of results.entries()) {
      const { interval, moved, suppressed } = result;
      expect(rows[place]).toMatchObject({
        release: shown(number),
        released_on: releasedOn,
        published_on: publishedOn,
        metric_id: result.metricId,
        side: result.side,
        waves: "BASELINE,END",
        n: shown(result.n),
        left: shown(result.left),
        estimate: shown(result.estimate),
        interval_low: shown(interval?.low),
        interval_high: shown(interval?.high),
        interval_method: shown(interval?.method),
        effect: shown(result.effect),
        verdict: shown(result.verdict),
        reasons: result.reasons.join(","),
        holds_until: shown(result.holdsUntil),
        moved_down: shown(moved?.down),
        moved_up: shown(moved?.up),
        suppressed: shown(suppressed?.reason),
      });
    }
    const [community, host] = rows;
    expect(community).toMatchObject({ n: "", estimate: "", moved_up: "", suppressed: "PROTECTED" });
    expect(Number(host?.estimate)).toBeGreaterThan(0);
    // Below each side its languages: what is told of them, and neither a verdict nor who left.
    for (const [place, row] of all.filter(({ language }) => language !== "").entries()) {
      const ofLanguage = results[place < 2 ? 0 : 1].byLanguage[place % 2];
      expect(row).toMatchObject({
        ...{ language: ofLanguage.language, n: shown(ofLanguage.n), estimate: shown(ofLanguage.estimate) },
        ...{
          interval_low: shown(ofLanguage.interval?.low),
          suppressed: shown(ofLanguage.suppressed?.reason),
        },
        ...{ verdict: "", reasons: "", left: "", effect: "", holds_until: "", moved_up: "" },
      });
    }
    expect(results[1].byLanguage[0].n).toBe(30);
    const levels = (await rowsOf("levels.csv")).filter(({ language }) => language === "");
    const ofLanguages = (await rowsOf("levels.csv")).filter(({ language }) => language !== "");
    expect(new Set(ofLanguages.map(({ language }) => language))).toEqual(new Set(["en", "ti"]));
    const counted = results.flatMap(
      ({ side, levels }: { side: string; levels: { wave: string; bins: object[] | null }[] }) =>
        levels.flatMap(({ wave, bins }) => (bins ?? [null]).map((bin) => ({ side, wave, bin }))),
    );
    expect(
      levels.map(({ side, wave, bin_low, bin_high, count }) => [side, wave, bin_low, bin_high, count]),
    ).toEqual(
      counted.map(
        ({ side, wave, bin }: { side: string; wave: string; bin: Record<string, number> | null }) => [
          ...[side, wave, shown(bin?.low), shown(bin?.high), shown(bin?.count)],
        ],
      ),
    );
  });

  test("hold what records say beside it, as it was released", async () => {
    const { evaluation } = await stage.read(id, released);
    const [{ recorded }] = evaluation.releases;
    const rows = await rowsOf("recorded.csv");
    expect(rows.map(({ side, value, suppressed }) => [side, value, suppressed])).toEqual([
      ["COMMUNITY", "", "PROTECTED"],
      ["HOST", "0.75", ""],
      ["", "", ""],
    ]);
    for (const [place, one] of recorded.entries())
      expect(rows[place]).toMatchObject({
        metric_id: one.metricId,
        until: one.until,
        target: "0.5",
        verdict: "",
        source: shown(one.source?.text),
        partners: shown(one.network?.partners),
        is_incomplete: shown(one.network?.isIncomplete),
        density: shown(one.network?.density),
        new_ties: shown(one.network?.newTies),
      });
    expect(rows[2]).toMatchObject({ partners: "2", is_incomplete: "true", density: "0" });
  });

  test("start no formula in a spreadsheet, and keep every script", async () => {
    const [row] = await rowsOf("results.csv?language=ar");
    expect(row?.metric_name).toBe(`'${name}`);
    expect(row?.not_to_be_read_as).toBe(limits[1]?.text);
    expect((await rowsOf("results.csv?language=ti"))[0]?.not_to_be_read_as).toBe("ኣይኮነን።");
    expect((await rowsOf("results.csv", { "accept-language": "it" }))[0]?.not_to_be_read_as).toBe(
      limits[0]?.text,
    );
    expect((await text("results.csv")).startsWith("\uFEFFrelease,")).toBe(true);
  });

  test("come with a codebook that names every column and every word in them", async () => {
    const book = await rowsOf("codebook.csv");
    expect(book[0]?.meaning).toContain("never zero");
    expect((await rowsOf("codebook.csv?language=ti"))[0]?.meaning).toContain("ባዶ ሳጹን");
    for (const table of ["results", "levels", "recorded"]) {
      const rows = await rowsOf(`${table}.csv`);
      const columns = Object.keys(rows[0] ?? {});
      const said = book.filter((one) => one.table === table);
      expect(said.filter(({ value }) => value === "").map(({ column }) => column)).toEqual(columns);
      expect(said.filter(({ meaning }) => meaning === "")).toEqual([]);
      for (const column of ["side", "verdict", "reasons", "suppressed", "wave", "kind"]) {
        const words = said.filter((one) => one.column === column).map(({ value }) => value);
        for (const row of rows)
          for (const word of (row[column] ?? "").split(",").filter(Boolean)) expect(words).toContain(word);
      }
    }
  });
});

test("released results are a Data Package whose descriptor says what its files hold", async () => {
  const descriptor = JSON.parse(await text("datapackage.json?language=ar"));
  const ajv = new Ajv({ strict: false, validateFormats: false });
  const isValid = ajv.validate(JSON.parse(standard("datapackage-2.0.json")), descriptor);
  expect([ajv.errors, isValid]).toEqual([null, true]);
  expect(descriptor).toMatchObject({ title: "هل نما التفاهم؟", version: "1" });
  expect(descriptor.resources).toHaveLength(4);
  for (const { path, schema } of descriptor.resources) {
    expect(path).toMatch(/^\w+\.csv\?language=ar,en$/);
    const rows = await rowsOf(path);
    const names = schema.fields.map(({ name }: Row) => name);
    expect(Object.keys(rows[0] ?? {})).toEqual(names);
    for (const row of rows)
      for (const { name, type, categories } of schema.fields) {
        const cell = row[name];
        if (cell === "") continue;
        if (type === "integer") expect(cell).toMatch(/^-?\d+$/);
        if (type === "number") expect(Number(cell)).not.toBeNaN();
        if (type === "boolean") expect(cell).toMatch(/^(true|false)$/);
        if (type === "date") expect(cell).toMatch(/^\d{4}-\d\d-\d\d$/);
        if (categories) expect(categories.map(({ value }: Row) => value)).toContain(cell);
      }
  }
});

test("released results are an activity by IATI 2.03, an indicator for each side and no value that is withheld", async () => {
  const xml = await text("results.iati.xml?language=ar");
  const { valid, errors } = await validateXML({
    xml: [{ fileName: "results.xml", contents: xml }],
    schema: [{ fileName: "iati-activities-schema.xsd", contents: standard("iati-activities-schema.xsd") }],
    preload: ["iati-common.xsd", "xml.xsd"].map((fileName) => ({ fileName, contents: standard(fileName) })),
  });
  expect([errors.map(({ message }) => message), valid]).toEqual([[], true]);
  const document = new DOMParser().parseFromString(xml, "application/xml");
  const all = (name: string, within: Document | Element = document) => [...within.getElementsByTagName(name)];
  const { evaluation } = await stage.read(id, released);
  const indicators = all("indicator");
  expect(indicators).toHaveLength(5);
  for (const [place, result] of evaluation.releases[0].results.entries()) {
    const [actual] = all("actual", indicators[place] as Element);
    expect(actual?.getAttribute("value") ?? null).toBe(
      result.estimate === null ? null : String(result.estimate),
    );
  }
  expect(indicators.map((one) => all("title", one)[0]?.textContent)).toEqual([
    ...["جانب المجتمع", "الجانب المضيف"],
    ...["جانب المجتمع", "الجانب المضيف", "الجانبان"],
  ]);
  const values = indicators.map((one) => all("actual", one)[0]?.getAttribute("value"));
  expect(values.slice(2)).toEqual([null, "0.75", null]);
  const [title] = all("title", all("result")[0] as Element);
  expect(title?.textContent).toBe(name);
  // Its own schema finds what is wrong with one.
  const broken = xml.replace(/<reporting-org.*?<\/reporting-org>/s, "");
  expect(broken).not.toBe(xml);
  const verdict = await validateXML({
    xml: [{ fileName: "results.xml", contents: broken }],
    schema: [{ fileName: "iati-activities-schema.xsd", contents: standard("iati-activities-schema.xsd") }],
    preload: ["iati-common.xsd", "xml.xsd"].map((fileName) => ({ fileName, contents: standard(fileName) })),
  });
  expect(verdict.valid).toBe(false);
});

test("heritage export results writes the same files, without the service", async () => {
  const folder = mkdtempSync(join(tmpdir(), "heritage-export-"));
  const cli = fileURLToPath(new URL("../../../../dist/cli.js", import.meta.url));
  const { DATABASE_URL: _other, ...environment } = process.env;
  const env = { ...environment, DATA_DIR: folder, DATABASE_URL: stage.app.database.urls.owner };
  const heritage = (...args: string[]) =>
    promisify(execFile)(process.execPath, [cli, "export", "results", ...args], { env });
  try {
    const out = join(folder, "package");
    await heritage(id, "--format", "data-package", "--language", "en", "--out", out);
    expect(readdirSync(out).sort()).toEqual([
      "codebook.csv",
      "datapackage.json",
      "levels.csv",
      "recorded.csv",
      "results.csv",
    ]);
    for (const name of ["codebook.csv", "levels.csv", "recorded.csv", "results.csv"])
      expect(readFileSync(join(out, name), "utf8")).toBe(await text(name));
    const { resources } = JSON.parse(readFileSync(join(out, "datapackage.json"), "utf8"));
    expect(resources.map(({ path }: Row) => path)).toEqual([
      ...["results.csv", "levels.csv", "recorded.csv", "codebook.csv"],
    ]);
    const unknown = "eval_00000000000000000000000000";
    await expect(heritage(unknown, "--format", "csv")).rejects.toMatchObject({
      code: 1,
      stderr: `There is no public evaluation ${unknown} that has released something.\n`,
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test("a file is the same for everybody, is known again, and is gone with its evaluation", async () => {
  const paths = resultFiles.map(({ name }) => name);
  expect(paths).toHaveLength(6);
  const etags: string[] = [];
  for (const path of paths) {
    const one = await file(path);
    const etag = one.headers.get("etag") ?? "";
    etags.push(etag);
    expect(one.headers.get("cache-control")).toBe("public, max-age=0, must-revalidate");
    const body = await one.text();
    for (const key of [stage.tokens.eva, stage.tokens.senait, stage.app.adminKey]) {
      const other = await file(path, { authorization: `Bearer ${key}` });
      expect([other.headers.get("etag"), await other.text()]).toEqual([etag, body]);
    }
    expect((await file(path, { "if-none-match": etag })).status).toBe(304);
  }
  const [{ id: program }] = (await stage.sql(
    "select program_id as id from evaluations join programs on programs.id = program_id order by evaluations.id desc limit 1",
  )) as [{ id: string }];
  await stage.sql("update programs set deleted_at = now() where id = $1", [program]);
  for (const [place, path] of paths.entries())
    expect([path, (await file(path, { "if-none-match": etags[place] ?? "" })).status]).toEqual([path, 404]);
  expect((await fetch(`${stage.app.url}/evaluations/eval_x/results.csv`)).status).toBe(404);
});
