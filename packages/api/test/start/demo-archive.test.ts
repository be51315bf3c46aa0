import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { createTestApp, type TestApp } from "#test/test-app";
import { demoItems } from "../../src/demo/data/items.ts";

let app: TestApp;
beforeAll(async () => {
  app = await createTestApp({ demo: "archive" });
});
afterAll(() => app.close());

const languages = ["en", "ar", "it", "ti", "uk", "zh"];

async function ask(query: string, language = "en") {
  const { data, errors } = await app.graphql(query, {}, { headers: { "accept-language": language } });
  expect(errors).toBeUndefined();
  return data.archiveItems.nodes;
}

describe("the demonstration archive", () => {
  test("is seen by everybody, because people opened it: no item without a governing community and a basis", async () => {
    const nodes = await ask(
      "{ archiveItems { nodes { slug isPublic communityNotices { kind } consentBasis { kind } } } }",
    );
    expect(nodes.map(({ slug }: { slug: string }) => slug).sort()).toEqual(
      demoItems.map(({ slug }) => slug).sort(),
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
    const { data } = await app.asAdmin("{ archiveItems { nodes { slug } } protocols { nodes { id } } }");
    expect(data.archiveItems.nodes).toHaveLength(demoItems.length);
    expect(data.protocols.nodes).toEqual([]);
  });

  test.each(languages)(
    "can be read in %s: titles, what it tells, and what is seen and heard",
    async (language) => {
      const nodes = await ask(
        `{ archiveItems { nodes { slug title { language } summary { language } description { language }
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
      "{ archiveItems { nodes { media(first: 5) { nodes { kind renditions { address contentType } } } } } }",
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
