// Where both sides agreed to it, partners read an edition of the results of their own, and nobody else does.
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { places } from "#test/admin-mutations";
import { type EvaluationStage, type Login, openEvaluations, say } from "#test/evaluation-stage";
import { trustedUrl } from "#test/operations";
import { en } from "#test/stage";
import { decodeId } from "../../../../platform/graphql/types/ids.ts";
import { hashOfKey, makeKey, prefixOfKey } from "../../../../platform/identity/access-key.ts";

let stage = {} as EvaluationStage;
/** An evaluation with such an edition, of which results are made and published; and what everybody reads of it. */
let id = "";
let everybody: { levels: { bins: { count: number }[] | null }[] }[] = [];
beforeAll(async () => {
  stage = await openEvaluations();
  id = await collected({ hasPartnersEdition: true });
  await stage.done("evaluationRelease", { id }, "", "eva");
});
afterAll(() => stage.end());

const shown =
  "side n estimate interval { low high method } moved { down stayed up } levels { wave n bins { low high count } }";
const editions = `hasPartnersEdition releases { number publishedOn results { ${shown} } partnersResults { ${shown} } }`;

/** One of which thirty-two people of the host side answered twice. */
async function collected(more: object): Promise<string> {
  const metrics = [stage.metric({ items: [{ question: "home" }] })];
  const { id, waves } = await stage.approved({ metrics, ...more });
  const codes = await stage.codes(id, "HOST", 32);
  const said = [
    ...[2, 3, 4].flatMap((score) => Array.from({ length: 7 }, () => [score, score])),
    ...[2, 3].flatMap((score) => Array.from({ length: 4 }, () => [score, score + 1])),
    ...Array.from({ length: 3 }, () => [4, 3]),
  ];
  for (const [place, wave] of waves.entries()) {
    await stage.open(wave);
    for (const [person, code] of codes.entries())
      await stage.answer(code, [say("home", { choice: `s${said[person]?.[place]}` })]);
    await stage.close(wave);
  }
  return id;
}
const read = async (who: { key?: string }, of = id) => {
  const query = `query ($id: ID!) { evaluation(by: { id: $id }) { ${editions} } }`;
  const { data, errors } = await stage.app.graphql(query, { id: of }, who);
  if (errors) throw new Error(JSON.stringify(errors));
  return data.evaluation;
};
const as = (login: Login) => ({ key: stage.tokens[login] });

/** Everybody who takes no part in the program. */
async function others(): Promise<Record<string, { key?: string }>> {
  const { app, admin, sql, people } = stage;
  const { id: school } = await admin.do("partnerCreate", {
    name: en("A school"),
    kind: "SCHOOL",
    side: "HOST",
  });
  await sql(
    "insert into memberships (person_id, home_partner_id, role) values ($1, $2, 'PROGRAM_COORDINATOR')",
    [...[people.miriam, decodeId("part", school)]],
  );
  return {
    visitor: {},
    "member of another partner": as("miriam"),
    administrator: { key: app.adminKey },
  };
}

test("members of both sides read it from when results are made, and nobody else, also when they are published", async () => {
  for (const member of ["senait", "carla", "rosa"] as const) {
    const [release] = (await read(as(member))).releases;
    expect([member, release.publishedOn]).toEqual([member, null]);
    expect(release.partnersResults).toHaveLength(2);
  }
  await stage.publish(id);
  const [published] = (await read(as("carla"))).releases;
  everybody = published.results;
  const counts = (results: typeof everybody) =>
    results.flatMap(({ levels }) => levels.flatMap(({ bins }) => (bins ?? []).map(({ count }) => count)));
  // Seven chose the lowest two steps.
  expect(counts(everybody)).not.toContain(5);
  expect(counts(published.partnersResults)).toContain(5);
  for (const [who, options] of Object.entries(await others()))
    expect([who, (await read(options)).releases]).toEqual([
      who,
      [{ ...published, results: everybody, partnersResults: null }],
    ]);
  const database = stage.app.databaseSessions.memberSession({ kind: "system" });
  const seen = await database.transaction((manager) =>
    manager.query("select count(*)::int as count from partners_editions"),
  );
  await database.close();
  expect(seen).toEqual([{ count: 0 }]);
});

test("no known operation, no answer that is kept, and no file tells of it to somebody else", async () => {
  const ask = async (name: string, headers: Record<string, string> = {}) => {
    const response = await fetch(trustedUrl(stage.app.url, name, { by: { id } }), { headers });
    return { body: await response.text(), kept: response.headers.get("cache-control") };
  };
  const bearer = { authorization: `Bearer ${stage.tokens.senait}` };
  const theirs = await ask("GetPartnersResults", bearer);
  expect(JSON.parse(theirs.body).data.evaluation.releases[0].partnersResults).toHaveLength(2);
  expect(theirs.kept).toMatch(/private|no-store/);
  const publishable = makeKey("PUBLISHABLE");
  await stage.sql(
    `with key as (insert into access_keys (name, kind, home_partner_id) values ('page', 'PUBLISHABLE', $3) returning id)
     insert into access_key_secrets (key_hash, key_id, prefix) select $1, id, $2 from key`,
    [hashOfKey(publishable), prefixOfKey(publishable), decodeId("part", stage.sides.host)],
  );
  for (const headers of [{}, { authorization: `Bearer ${publishable}` }, {}])
    expect(JSON.parse((await ask("GetPartnersResults", headers)).body).data.evaluation).toMatchObject({
      hasPartnersEdition: true,
      releases: [{ number: 1, partnersResults: null }],
    });
  for (const file of ["results.csv", "levels.csv", "datapackage.json", "results.iati.xml"]) {
    const [visitor, member] = await Promise.all(
      [{}, bearer].map(async (headers) =>
        (await fetch(`${stage.app.url}/evaluations/${id}/${file}`, { headers })).text(),
      ),
    );
    expect(member).toBe(visitor);
    if (file === "levels.csv") expect(visitor).not.toMatch(/,5\s/);
  }
});

test("it is agreed on with the design and then fixed; without it there is none, and none is added", async () => {
  const update = (of: string, more: object) =>
    stage.mutate("evaluationUpdate", { id: of, ...more }, "", stage.tokens.senait);
  const design = await stage.design();
  expect((await read(as("senait"), design)).hasPartnersEdition).toBe(false);
  expect(places(await stage.approve(design, "COMMUNITY", "senait"))).toEqual([]);
  // A side that approved did not agree to this.
  expect(places(await update(design, { hasPartnersEdition: true }))).toEqual([]);
  const { evaluation } = await stage.read(design, "hasPartnersEdition approvals { isCurrent }", "carla");
  expect(evaluation).toEqual({ hasPartnersEdition: true, approvals: [{ isCurrent: false }] });
  expect(places(await update(id, { hasPartnersEdition: false }))).toEqual(["id INVALID_TRANSITION"]);
  await expect(
    stage.sql("update evaluations set has_partners_edition = false where id = $1", [decodeId("eval", id)]),
  ).rejects.toThrow("The design is fixed.");

  const without = await collected({});
  await stage.done("evaluationRelease", { id: without }, "", "eva");
  const [release] = (await read(as("carla"), without)).releases;
  expect([release.results.length, release.partnersResults]).toEqual([2, null]);
  const viewer = { kind: "person", personId: stage.people.eva, scopes: new Set<string>() } as const;
  const database = stage.app.databaseSessions.memberSession(viewer);
  const add = (of: string) =>
    database.transaction((manager) =>
      manager.query(
        `insert into partners_editions (release_id, evaluation_id, home_partner_id, results)
         select id, evaluation_id, home_partner_id, '[]' from releases where evaluation_id = $1`,
        [decodeId("eval", of)],
      ),
    );
  await expect(add(without)).rejects.toThrow("You may not do this");
  // Nor is one written again.
  await expect(add(id)).rejects.toThrow("You may not do this");
  await database.close();
});

test("more than can be audited in the time that a release has is refused before anybody is asked", async () => {
  const metrics = Array.from({ length: 5 }, (_metric, place) =>
    stage.metric({ isPrimary: place === 0, items: [{ question: "home" }] }),
  );
  const tooMany = { metrics, hasPartnersEdition: true, breakdowns: ["LANGUAGE"] };
  const refused = await stage.approve(await stage.design(tooMany), "COMMUNITY", "senait");
  expect(refused.userErrors.map(({ message }: { message: string }) => message)).toContainEqual(
    expect.stringContaining("at most 4 where results are told by language"),
  );
});
