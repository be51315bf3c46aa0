import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { places } from "#test/admin-mutations";
import { en } from "#test/stage";
import { openVoices, quotes, type VoicesStage } from "#test/voices-stage";
import { decodeId } from "../../platform/graphql/types/ids.ts";

let stage = {} as VoicesStage;
beforeAll(async () => {
  stage = await openVoices();
});
afterAll(() => stage.end());

const statement = JSON.stringify({ source: "en", texts: { en: "x" } });
const quotation = JSON.stringify({ source: "ti", texts: { ti: quotes[0] } });
const text = { chosenBy: en("x"), reason: en("x"), domain: en("x") };

/** Writes as many more rows into a list as are named, without asking whether there is room. */
const fill = (table: string, columns: string, values: string, of: (string | undefined)[], count: number) =>
  stage.sql(
    `insert into ${table} (${columns})
     select ${values} from generate_series(1, ${count}), set_config('hx.viewer', 'SYSTEM', true)`,
    of,
  );

test("a list of an evaluation that is shown whole takes fifty, and tells whoever adds one more", async () => {
  const { evaluation, id, uuid, excerpts } = await stage.quoted();
  const [turn] = await stage.turnsOf(id);
  const of = decodeId("eval", evaluation.id);
  const home = "(select home_partner_id from evaluations where id = $1)";
  const { finding } = await stage.done(
    "findingRecord",
    { evaluationId: evaluation.id, statement: en("x") },
    "finding { id }",
    "eva",
  );
  const frame = { kind: "FOCUS_GROUP", title: en("x"), heldOn: "2026-05-04", languages: ["en"] };
  const lists: [
    field: string,
    input: object,
    who: "eva" | "senait",
    path: string,
    fill: () => Promise<unknown>,
  ][] = [
    [
      ...([
        "qualitativeRecordCreate",
        { evaluationId: evaluation.id, ...frame },
        "eva",
        "evaluationId",
      ] as const),
      () =>
        fill(
          "qualitative_records",
          "evaluation_id, home_partner_id, kind, title, held_on, languages",
          `$1, ${home}, 'FOCUS_GROUP', '${statement}', '2026-05-04', '{en}'`,
          [of],
          48,
        ),
    ],
    [
      ...([
        "excerptCreate",
        { turnId: turn?.id, text: [{ language: "ti", text: quotes[0] }] },
        "eva",
        "turnId",
      ] as const),
      () =>
        fill(
          "excerpts",
          "evaluation_id, record_id, turn_id, text",
          `$1, $2, $3, '${quotation}'`,
          [of, uuid, decodeId("turn", turn?.id ?? "")],
          46,
        ),
    ],
    [
      ...([
        "storySelectionRecord",
        { excerptId: excerpts[0], amongIds: excerpts.slice(0, 2), ...text },
        "eva",
        "excerptId",
      ] as const),
      () =>
        fill(
          "story_selections",
          "evaluation_id, record_id, excerpt_id, among, choosers, reason, domain",
          `$1, $2, $3, array[$3, $4]::uuid[], '${statement}', '${statement}', '${statement}'`,
          [of, uuid, ...excerpts.slice(0, 2).map((one) => decodeId("exce", one))],
          49,
        ),
    ],
    [
      ...([
        "findingRecord",
        { evaluationId: evaluation.id, statement: en("x") },
        "senait",
        "evaluationId",
      ] as const),
      () =>
        fill(
          "findings",
          "evaluation_id, home_partner_id, statement, is_binding",
          `$1, ${home}, '${statement}', false`,
          [of],
          48,
        ),
    ],
    [
      ...([
        "recommendationCreate",
        { findingId: finding.id, statement: en("x"), ownerId: stage.sides.host, dueOn: "2031-01-01" },
        "senait",
        "findingId",
      ] as const),
      () =>
        fill(
          "recommendations",
          "evaluation_id, finding_id, owner_id, statement, due_on",
          `$1, $2, ${home}, '${statement}', '2031-01-01'`,
          [of, decodeId("find", finding.id)],
          49,
        ),
    ],
  ];
  for (const [name, input, who, path, fillList] of lists) {
    await fillList();
    const add = async () => places(await stage.mutate(name, input, "", stage.tokens[who]));
    // There is room for the fiftieth, whoever of two comes first.
    const [one, other] = await Promise.all([add(), add()]);
    expect([name, ...[one, other].sort((a, b) => a.length - b.length)]).toEqual([
      name,
      [],
      [`${path} TOO_MANY`],
    ]);
    expect([name, await add()]).toEqual([name, [`${path} TOO_MANY`]]);
  }
  const shown = "qualitativeRecords { id } findings { id recommendations { id } }";
  const { qualitativeRecords, findings } = (await stage.read(evaluation.id, shown)).evaluation;
  const recommendations = findings.map((one: { recommendations: unknown[] }) => one.recommendations.length);
  expect([qualitativeRecords.length, findings.length, Math.max(...recommendations)]).toEqual([50, 50, 50]);
  // What is removed makes room.
  await stage.done("excerptRemove", { id: excerpts[2] }, "", "eva");
  const again = { turnId: turn?.id, text: [{ language: "ti", text: quotes[0] }] };
  expect(places(await stage.mutate("excerptCreate", again, "", stage.tokens.eva))).toEqual([]);
  const query = "query ($action: String!, $id: ID!) { whyNot(action: $action, id: $id) { code message } }";
  const { data } = await stage.app.graphql(
    query,
    { action: "excerptCreate", id: turn?.id },
    { key: stage.tokens.eva },
  );
  expect(data.whyNot).toEqual([
    { code: "TOO_MANY", message: expect.stringContaining("Remove one that is no longer needed first.") },
  ]);
});

test("of comments each side has half the room, so that neither keeps the other from saying something", async () => {
  const { evaluation } = await stage.quoted();
  for (const wave of evaluation.waves) {
    await stage.open(wave);
    await stage.close(wave);
  }
  await stage.done("evaluationRelease", { id: evaluation.id }, "", "eva");
  const of = [decodeId("eval", evaluation.id), decodeId("part", stage.sides.community)];
  await fill(
    "release_comments",
    "release_id, evaluation_id, home_partner_id, partner_id, side, comment",
    `(select id from releases where evaluation_id = $1), $1,
     (select home_partner_id from evaluations where id = $1), $2, 'COMMUNITY', '${statement}'`,
    of,
    24,
  );
  const comment = async (side: string, who: "senait" | "carla") => {
    const input = { id: evaluation.id, side, comment: en("x") };
    return (await stage.mutate("evaluationComment", input, "", stage.tokens[who])).userErrors;
  };
  expect(await comment("COMMUNITY", "senait")).toEqual([]);
  // Nobody is told to remove what nobody can remove.
  expect(await comment("COMMUNITY", "senait")).toMatchObject([
    {
      code: "TOO_MANY",
      path: ["input", "side"],
      message: expect.stringContaining("none of these is removed"),
    },
  ]);
  expect(await comment("HOST", "carla")).toEqual([]);
});
