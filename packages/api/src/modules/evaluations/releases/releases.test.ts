import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { places } from "#test/admin-mutations";
import { type EvaluationStage, openEvaluations, say } from "#test/evaluation-stage";
import { type Actor, actorOf } from "../../../platform/actions/action.ts";
import { decodeId } from "../../../platform/graphql/types/ids.ts";
import { ReleasesService } from "./releases.service.ts";

let stage = {} as EvaluationStage;
beforeAll(async () => {
  stage = await openEvaluations();
});
afterAll(() => stage.end());

const results = `releases { number results { side design scope waves n left estimate interval { low high method } verdict reasons
  holdsUntil moved { down stayed up } levels { wave n bins { low high count } } suppressed { reason } } }`;

/** What people say first and last, by side: steps of the scale, or nothing. */
type Said = [before: number | null, after: number | null][];

async function evaluated(said: Record<"COMMUNITY" | "HOST", Said>, more: object = {}) {
  const { id, waves } = await stage.approved(more);
  const people = await Promise.all(
    (["COMMUNITY", "HOST"] as const).map(async (side) => {
      const codes: string[] = [];
      while (codes.length < said[side].length)
        codes.push(...(await stage.codes(id, side, Math.min(50, said[side].length - codes.length))));
      return said[side].map((steps, index) => ({ code: codes[index] as string, steps }));
    }),
  );
  for (const [place, wave] of waves.entries()) {
    await stage.open(wave);
    for (const { code, steps } of people.flat()) {
      const step = steps[place];
      if (step != null) await stage.answer(code, [say("home", { choice: `s${step}` })]);
    }
    await stage.close(wave);
  }
  return id;
}
const release = (id: string, key = stage.tokens.eva) =>
  stage.mutate("evaluationRelease", { id }, `evaluation { lifecycle ${results} }`, key);
const metricOfOneItem = () => [stage.metric({ items: [{ question: "home" }] })];
const repeat = (count: number, one: Said[number]): Said => Array.from({ length: count }, () => one);

describe("rules 20 and 22: a release, in which both sides stand side by side,", () => {
  test("says of each side what may be said, with the same words for all that is withheld", async () => {
    const id = await evaluated(
      {
        HOST: [...repeat(12, [2, 4]), ...repeat(10, [3, 4]), ...repeat(8, [2, 2]), ...repeat(3, [3, null])],
        COMMUNITY: repeat(6, [2, 5]),
      },
      { metrics: metricOfOneItem() },
    );
    const { evaluation, userErrors } = await release(id);
    expect(userErrors).toEqual([]);
    expect(evaluation.lifecycle).toBe("SENSE_MAKING");
    const [{ number, results: found }] = evaluation.releases;
    expect(number).toBe(1);
    const [community, host] = found;
    expect(community).toMatchObject({
      side: "COMMUNITY",
      n: null,
      estimate: null,
      interval: null,
      verdict: "INSUFFICIENT_DATA",
      reasons: ["TOO_FEW"],
      moved: null,
      levels: [
        { n: null, bins: null },
        { n: null, bins: null },
      ],
      suppressed: { reason: "PROTECTED" },
    });
    expect(host).toMatchObject({
      side: "HOST",
      design: "PAIRED",
      scope: "THESE_PEOPLE",
      waves: ["BASELINE", "END"],
      n: 30,
      estimate: 1,
      interval: { method: "PAIRED_T" },
      verdict: "SUPPORTED",
      reasons: [],
    });
    expect(host.interval.low).toBeGreaterThan(0);
    // Everybody reads the same, once it is published.
    await stage.publish(id);
    expect((await stage.read(id, results)).evaluation.releases).toEqual(evaluation.releases);
  });

  test("holds no number of few people, and none that is not rounded", async () => {
    const id = await evaluated(
      {
        HOST: [...repeat(13, [1, 2]), ...repeat(13, [3, 3]), ...repeat(4, [5, 5])],
        COMMUNITY: [...repeat(11, [2, 2]), ...repeat(12, [4, 4])],
      },
      { metrics: metricOfOneItem() },
    );
    await release(id);
    const [stored] = await stage.sql("select results from releases order by id desc limit 1");
    const counts: number[] = [];
    for (const { n, moved, levels } of stored?.results ?? []) {
      counts.push(...[n, ...Object.values(moved ?? {})].filter((count) => count !== null));
      for (const level of levels)
        counts.push(
          ...[level.n, ...(level.bins ?? []).map((bin: { count: number }) => bin.count)].filter(
            (count) => count !== null,
          ),
        );
    }
    expect(counts.length).toBeGreaterThan(2);
    for (const count of counts) {
      expect(count % 5).toBe(0);
      expect(count).toBeGreaterThanOrEqual(10);
    }
  });

  test("is made by the evaluator alone, once all waves are closed, and once", async () => {
    const open = await stage.approved({ metrics: metricOfOneItem() });
    expect(places(await release(open.id))).toEqual(["id CONDITION_MISSING"]);
    const id = await evaluated(
      { HOST: repeat(1, [1, 2]), COMMUNITY: repeat(1, [1, 2]) },
      { metrics: metricOfOneItem() },
    );
    expect(places(await release(id, stage.tokens.otto))).toEqual(["id NOT_YOURS"]);
    expect((await release(id, stage.tokens.senait)).refused).toBe("FORBIDDEN");
    expect(places(await release(id, stage.app.adminKey))).toEqual(["id NOT_YOURS"]);
    expect(places(await release(id))).toEqual([]);
    expect(places(await release(id))).toEqual(["id INVALID_TRANSITION"]);
  });

  test("is refused as a whole where somebody withdraws while it is made, and made without them the next time", async () => {
    const { id, waves } = await stage.approved({ metrics: metricOfOneItem() });
    const codes = await stage.codes(id, "HOST", 10);
    for (const [place, wave] of waves.entries()) {
      await stage.open(wave);
      for (const code of codes) await stage.answer(code, [say("home", { choice: `s${2 + place}` })]);
      await stage.close(wave);
    }
    const viewer = { kind: "person", personId: stage.people.eva, scopes: new Set<string>() } as const;
    const database = stage.app.databaseSessions.memberSession(viewer);
    const actor = actorOf(viewer, (work) => database.transaction(work));
    const interrupted: Actor = {
      ...actor,
      async prepare(read, work) {
        const result = await actor.prepare(read, work);
        await stage.done("surveyWithdraw", { code: codes[0] }, "receipt");
        return result;
      },
    };
    const refused = new ReleasesService().release(interrupted, { id });
    await expect(refused).rejects.toThrow();
    await database.close();
    expect((await stage.read(id, `lifecycle ${results}`)).evaluation).toEqual({
      lifecycle: "SENSE_MAKING",
      releases: [],
    });
    const { evaluation } = await release(id);
    expect(evaluation.releases[0].results[1]).toMatchObject({ side: "HOST", reasons: ["TOO_FEW"] });
  });

  test("is where the link to the survey leads, in the language of the answers, and stays when somebody withdraws", async () => {
    const { id, waves } = await stage.approved({ metrics: metricOfOneItem() });
    const codes = await stage.codes(id, "HOST", 12);
    const lookUp = async () =>
      (
        await stage.done(
          "surveyByCode",
          { code: codes[0] },
          "survey { title isOpen isWithdrawn language { tag } releasedEvaluationId }",
        )
      ).survey;
    for (const [place, wave] of waves.entries()) {
      await stage.open(wave);
      for (const [index, code] of codes.entries())
        await stage.answer(code, [say("home", { choice: `s${1 + place + (index % 3)}` })], {
          language: "ti",
        });
      await stage.close(wave);
    }
    const over = { isOpen: false, isWithdrawn: false, language: { tag: "ti" } };
    expect(await lookUp()).toMatchObject({ ...over, releasedEvaluationId: null });
    const { evaluation } = await release(id);
    // Those who take part read it first.
    expect(await lookUp()).toMatchObject({ ...over, releasedEvaluationId: null });
    await stage.publish(id);
    expect(await lookUp()).toMatchObject({ ...over, releasedEvaluationId: id });
    for (const code of codes) await stage.done("surveyWithdraw", { code }, "receipt");
    expect((await stage.read(id, results)).evaluation.releases).toEqual(evaluation.releases);
    const gone = { isOpen: false, isWithdrawn: true, language: null, releasedEvaluationId: id };
    expect(await lookUp()).toMatchObject(gone);
    // A program that is not public shows its results to nobody, and says so to nobody.
    await stage.sql(
      "update programs set deleted_at = now() where id = (select program_id from evaluations where id = $1)",
      [decodeId("eval", id)],
    );
    expect(await lookUp()).toMatchObject({ ...gone, releasedEvaluationId: null });
    await stage.sql(
      "update programs set deleted_at = null where id = (select program_id from evaluations where id = $1)",
      [decodeId("eval", id)],
    );
    const [left] = await stage.sql(
      "select count(*)::int as count from response_answers join waves on waves.id = wave_id where waves.id = any($1)",
      [(await stage.sql("select id from waves order by id desc limit 2")).map((wave) => wave.id)],
    );
    expect(left?.count).toBe(0);
  });
});

describe("results by language", () => {
  const byLanguage = `breakdowns releases { results { side n byLanguage { language n estimate interval { low high method }
    before { wave n bins { count } } after { wave n bins { count } } suppressed { reason } } } }`;
  const nothing = (language: string) => ({
    ...{ language, n: null, estimate: null, interval: null, suppressed: { reason: "PROTECTED" } },
    before: { wave: "BASELINE", n: null, bins: null },
    after: { wave: "END", n: null, bins: null },
  });

  test("are told where both sides agreed to it: each person in the language in which they first answered", async () => {
    const { id, waves } = await stage.approved({ metrics: metricOfOneItem(), breakdowns: ["LANGUAGE"] });
    const [host, community] = [await stage.codes(id, "HOST", 37), await stage.codes(id, "COMMUNITY", 26)];
    for (const [place, wave] of waves.entries()) {
      await stage.open(wave);
      const say1 = (code: string, person: number, language: string) =>
        stage.answer(code, [say("home", { choice: `s${1 + ((person * (1 + 2 * place) + place) % 5)}` })], {
          language,
        });
      // Twelve of the hosts begin in English. Three who began in Tigrinya go on in English.
      for (const [person, code] of host.entries())
        await say1(code, person, person < 12 || (place === 1 && person < 15) ? "en" : "ti");
      // Of the community one person begins in English, and goes on in Tigrinya as all others do.
      for (const [person, code] of community.entries())
        await say1(code, person, place === 0 && person === 0 ? "en" : "ti");
      await stage.close(wave);
    }
    await stage.done("evaluationRelease", { id }, "", "eva");
    await stage.publish(id);
    const { evaluation } = await stage.read(id, byLanguage);
    expect(evaluation.breakdowns).toEqual(["LANGUAGE"]);
    const [ofCommunity, ofHost] = evaluation.releases[0].results;
    expect(ofHost.byLanguage).toMatchObject([
      { language: "en", n: 10, interval: { method: "PAIRED_T" } },
      { language: "ti", n: 25, interval: { method: "PAIRED_T" } },
    ]);
    // Twenty-five would tell of the one.
    expect([ofCommunity.n, ofCommunity.byLanguage]).toEqual([25, [nothing("en"), nothing("ti")]]);
  });

  test("are not told of groups like these; and the breakdown is fixed with the design", async () => {
    const id = await stage.design({ breakdowns: ["LANGUAGE", "LANGUAGE"] });
    const update = (more: object) =>
      stage.mutate("evaluationUpdate", { id, ...more }, "", stage.tokens.senait);
    expect(places(await update({ scope: "GROUPS_LIKE_THESE" }))).toEqual(["breakdowns INVALID"]);
    expect(places(await update({ scope: "GROUPS_LIKE_THESE", breakdowns: [] }))).toEqual([]);
    expect(places(await update({ breakdowns: ["LANGUAGE"] }))).toEqual(["breakdowns INVALID"]);
    expect(places(await update({ scope: "THESE_PEOPLE", breakdowns: ["LANGUAGE"] }))).toEqual([]);
    // What takes too long to audit is said before anybody is asked.
    const wide = stage.metric({ items: [{ question: "home" }], scaleLow: 0, scaleHigh: 20 });
    expect(places(await update({ metrics: [wide] }))).toEqual([]);
    const refused = await stage.approve(id, "COMMUNITY", "senait");
    expect(refused.userErrors.map(({ message }: { message: string }) => message)).toEqual([
      expect.stringContaining("By language"),
    ]);
    expect(places(await update({ metrics: metricOfOneItem() }))).toEqual([]);
    for (const [side, who] of [
      ["COMMUNITY", "senait"],
      ["HOST", "carla"],
    ] as const)
      expect(places(await stage.approve(id, side, who))).toEqual([]);
    expect((await stage.read(id, "breakdowns")).evaluation).toEqual({ breakdowns: ["LANGUAGE"] });
    await expect(
      stage.sql("update evaluations set breakdowns = '{}' where id = $1", [decodeId("eval", id)]),
    ).rejects.toThrow("The design is fixed.");
  });
});
