import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { operations } from "#test/operations";
import { createTestApp, type TestApp } from "#test/test-app";
import { readConfig } from "../../src/config.ts";
import { demoCollections } from "../../src/demo/data/collections.ts";
import { demoItems } from "../../src/demo/data/items.ts";
import { demoPictures } from "../../src/demo/data/pictures.ts";
import { demoProtocols } from "../../src/demo/data/protocols.ts";
import { seedDemoData } from "../../src/demo/seed-demo-data.ts";
import { makeLog } from "../../src/platform/log.ts";

let app: TestApp;
const seed = () =>
  seedDemoData(
    { ...readConfig({}), dataDir: app.dataDir, connectTimeoutMs: 15_000 },
    app.database.urls,
    makeLog("fatal"),
  );
const own = (text: string) => app.database.asOwner(async (owner) => (await owner.query(text)).rows);
/** Those that are told of, and the recording of a story circle, which its holder keeps to itself. */
const written = [{ count: demoItems.length + 1 }];
/** What the first start left that was interrupted in the middle of it. */
let left: unknown;

beforeAll(async () => {
  app = await createTestApp({ demo: true });
  await own(`create function heritage.interrupted() returns trigger language plpgsql as $$
      begin raise exception 'The machine was switched off.'; end $$;
    create trigger interrupted before insert on heritage.media_uploads execute function heritage.interrupted()`);
  await seed().catch(() => undefined);
  left = await own(
    `select (select count(*)::int from heritage.items) as items, (select count(*)::int from heritage.memberships) as members,
       (select count(*)::int from heritage.evaluations) as evaluations`,
  );
  await own("drop function heritage.interrupted cascade");
  await seed();
});
afterAll(() => app.close());

const reachOf = ({ community, protocol }: (typeof demoItems)[number]) =>
  demoProtocols.find(({ key }) => key === (protocol ?? community))?.reach;
const shownItems = demoItems.filter((item) => reachOf(item) === "PUBLIC");

const languages = ["en", "ar", "it", "ti", "uk", "zh"];

async function ask(query: string, language = "en") {
  const { data, errors } = await app.graphql(query, {}, { headers: { "accept-language": language } });
  expect(errors).toBeUndefined();
  return data.archiveItems.nodes;
}

describe("the demonstration archive", () => {
  test("is written whole or not at all: a start that is interrupted leaves nothing of it, and the next one writes it", async () => {
    expect(left).toEqual([{ items: 0, members: 0, evaluations: 0 }]);
    expect(await own("select count(*)::int as count from heritage.items")).toEqual(written);
  });

  test("is written once, and not again where somebody has taken all of it away", async () => {
    expect(await seed()).toBe(false);
    expect(await own("select count(*)::int as count from heritage.items")).toEqual(written);
  });

  test("stands under seven protocols: some for members or partners alone, one open in its season", async () => {
    const reaches = demoItems.map(reachOf);
    expect(reaches.filter((reach) => reach === "MEMBERS")).toHaveLength(2);
    expect(reaches.filter((reach) => reach === "PARTNERS")).toHaveLength(2);
    const [fish] = await ask('{ archiveItems(search: "鱼灯") { nodes { slug } } }');
    expect(fish).toEqual({ slug: "the-fish-lantern" });
    expect(
      await own(
        "select count(*)::int as count from heritage.protocol_windows where closes_at is not null and opens_at > now()",
      ),
    ).toEqual([{ count: 2 }]);
  });

  test("has an exhibition of a program, with two works side by side, and a set that cooks put together", async () => {
    const { data } = await app.graphql(
      "{ collections { nodes { slug program { slug } entries(first: 50) { nodes { item { slug } beside { slug } } } } } }",
    );
    const found = data.collections.nodes.sort((a: { slug: string }, b: { slug: string }) =>
      a.slug < b.slug ? -1 : 1,
    );
    expect(found).toEqual(
      demoCollections.map(({ slug, program, entries }) => ({
        slug,
        program: program ? { slug: program } : null,
        entries: {
          nodes: entries.map(({ item, beside }) => ({
            item: { slug: item },
            beside: beside ? { slug: beside } : null,
          })),
        },
      })),
    );
  });

  test("lends pictures to programs and partners, whose own they are", async () => {
    const { data } = await app.graphql(
      "{ programs(first: 50) { nodes { slug picture { item { slug } credit { text } } } } partners { nodes { slug picture { item { slug } } } } }",
    );
    const pictured = [...data.programs.nodes, ...data.partners.nodes].filter(({ picture }) => picture);
    expect(Object.fromEntries(pictured.map(({ slug, picture }) => [slug, picture.item.slug]))).toEqual(
      Object.fromEntries(
        Object.entries(demoPictures).flatMap(([item, slugs]) => slugs.map((slug) => [slug, item])),
      ),
    );
  });

  test("is seen by everybody, because people opened it: no item without a governing community and a basis", async () => {
    const nodes = await ask(
      "{ archiveItems(first: 50) { nodes { slug isPublic communityNotices { kind } consentBasis { kind } } } }",
    );
    expect(nodes.map(({ slug }: { slug: string }) => slug).sort()).toEqual(
      shownItems.map(({ slug }) => slug).sort(),
    );
    const basisOf = new Map(demoItems.map(({ slug, consent }) => [slug, consent.kind]));
    for (const { slug, isPublic, communityNotices, consentBasis } of nodes)
      expect([slug, isPublic, communityNotices.length > 0, consentBasis]).toEqual([
        slug,
        true,
        true,
        [{ kind: basisOf.get(slug) }],
      ]);
  });

  test("is closed to whoever runs the service, but for what everybody sees", async () => {
    const { data } = await app.asAdmin(
      "{ archiveItems(first: 50) { nodes { slug } } protocols { nodes { id } } }",
    );
    expect(data.archiveItems.nodes).toHaveLength(shownItems.length);
    expect(data.protocols.nodes).toEqual([]);
  });

  test.each(languages)(
    "can be read in %s: titles, what it tells, and what is seen and heard",
    async (language) => {
      const nodes = await ask(
        `{ archiveItems(first: 50) { nodes { slug title { language } summary { language } description { language }
         media(first: 5) { nodes { alternativeText { language } credit { language } renditions { address } } } } } }`,
        language,
      );
      for (const { slug, title, summary, description, media } of nodes) {
        expect([slug, title, summary, description]).toEqual([slug, { language }, { language }, { language }]);
        expect([slug, media.nodes.length > 0]).toEqual([slug, true]);
        for (const { alternativeText, credit } of media.nodes)
          expect([slug, alternativeText, credit]).toEqual([slug, { language }, { language }]);
      }
    },
  );

  test("has pictures and sounds that a visitor's browser gets", async () => {
    const nodes = await ask(
      "{ archiveItems(first: 50) { nodes { media(first: 5) { nodes { kind renditions { address contentType } } } } } }",
    );
    type Medium = { kind: string; renditions: { address: string; contentType: string }[] };
    const media = nodes.flatMap((node: { media: { nodes: Medium[] } }) => node.media.nodes) as Medium[];
    expect([...new Set(media.map(({ kind }) => kind))].sort()).toEqual(["AUDIO", "IMAGE"]);
    for (const { renditions } of media) {
      const { address = "", contentType } = renditions[0] ?? {};
      const response = await fetch(new URL(address, app.url));
      expect([response.status, response.headers.get("content-type")]).toEqual([200, contentType]);
    }
  });
});

describe("the demonstration's evaluations", () => {
  const { document } = operations.find(({ name }) => name === "GetProgramResults") as { document: string };
  interface Result {
    side: string;
    n: number | null;
    verdict: string;
    reasons: string[];
    levels: { bins: object[] | null }[];
    suppressed: object | null;
  }
  interface Evaluated {
    lifecycle: string;
    results: Result[];
    recorded: { value: number | null; target: number; network: object | null }[];
    qualitativeRecords: { excerpts: { side: string; name: string | null }[] }[];
    findings: { recommendations: { state: string; answer: string | null; changeText: object | null }[] }[];
  }
  async function evaluated(slug: string, language = "en"): Promise<Evaluated> {
    const { data, errors } = await app.graphql(document, { by: { slug }, languages: [language] });
    expect(errors).toBeUndefined();
    const [evaluation] = data.program.evaluations.nodes;
    return { ...evaluation, ...evaluation.releases[0] };
  }
  const said = ({ side, verdict, reasons }: Result) => [side, verdict, ...reasons].join(" ");

  test("are one that is finished, in which thirty people a side answered twice, with something of every kind to say", async () => {
    const { lifecycle, results, recorded, findings, qualitativeRecords } =
      await evaluated("lanterns-on-the-quay");
    expect(lifecycle).toBe("RELEASED");
    expect(results.map(said)).toEqual([
      "COMMUNITY NOT_SUPPORTED SMALLER_THAN_AGREED",
      "HOST SUPPORTED",
      "COMMUNITY NOT_SUPPORTED OPPOSITE",
      "HOST INSUFFICIENT_DATA TOO_UNCERTAIN",
      "COMMUNITY SUPPORTED",
      "HOST INSUFFICIENT_DATA TOO_UNCERTAIN",
    ]);
    expect(results.map(({ n }) => n)).toEqual([30, 30, 30, 30, 30, 30]);
    expect(recorded.map(({ value, target, network }) => [value, target, network !== null])).toEqual([
      [0.357, 0.5, false],
      [0, 0.5, true],
    ]);
    const ends = findings.flatMap(({ recommendations }) =>
      recommendations.map(({ state, answer, changeText }) => [state, answer, changeText !== null]),
    );
    expect(ends).toEqual([
      ["CLOSED", "ACCEPTED", true],
      ["CLOSED", "REFUSED", false],
    ]);
    const quoted = qualitativeRecords.flatMap(({ excerpts }) =>
      excerpts.map(({ side, name }) => [side, name]),
    );
    expect(quoted).toEqual([
      ["COMMUNITY", "陈师傅 (Master Chen)"],
      ["HOST", null],
    ]);
  });

  test("are one of which nothing can be said, because too few people answered, and nothing is", async () => {
    const { results, findings } = await evaluated("harbour-of-names");
    expect(results.map(said)).toEqual([
      "COMMUNITY INSUFFICIENT_DATA TOO_FEW",
      "HOST INSUFFICIENT_DATA TOO_FEW",
    ]);
    for (const { n, levels, suppressed } of results) {
      expect([n, suppressed]).toEqual([null, { reason: "PROTECTED" }]);
      expect(levels.every(({ bins }) => bins === null)).toBe(true);
    }
    expect(findings[0]?.recommendations[0]?.state).toBe("OPEN");
  });

  test.each(languages)("can be read in %s", async (language) => {
    for (const slug of ["lanterns-on-the-quay", "harbour-of-names"]) {
      const evaluation = await evaluated(slug, language);
      const found = JSON.stringify(evaluation).matchAll(/"language":"(\w+)"/g);
      expect([slug, ...new Set([...found].map(([, tag]) => tag))]).toEqual([slug, language]);
    }
  });

  test("were answered by people with codes alone: no entry of the audit log is theirs", async () => {
    const [{ answers, entries }] = await own(
      `select (select count(*)::int from heritage.responses) as answers,
         (select count(*)::int from heritage.audit_entries where action like 'survey%') as entries`,
    );
    expect([answers, entries]).toEqual([160, 0]);
  });
});

test("the example of story circles shows somebody who is quoted by name, and somebody who is not", async () => {
  const example = new URL("../../examples/17-story-circles.graphql", import.meta.url);
  const { data, errors } = await app.graphql(readFileSync(example, "utf8"));
  expect(errors).toBeUndefined();
  type Listened = { qualitativeRecords: { kind: string; excerpts: { name: string | null }[] }[] };
  const held = (data.evaluations.nodes as Listened[]).flatMap((one) => one.qualitativeRecords);
  const [circle] = held.filter(({ kind }) => kind === "STORY_CIRCLE");
  expect(new Set(circle?.excerpts.map(({ name }) => name === null))).toEqual(new Set([true, false]));
});
