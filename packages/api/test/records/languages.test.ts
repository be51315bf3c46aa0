import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { createTestApp, type TestApp } from "#test/test-app";

let app: TestApp;
let id: string;
beforeAll(async () => {
  app = await createTestApp({ demo: true });
  const partners = await app.graphql("{ partners(first: 1) { nodes { id } } }");
  const { data } = await app.asAdmin(
    "mutation ($input: ProgramCreateInput!) { programCreate(input: $input) { program { id } userErrors { message } } }",
    {
      input: {
        partnerId: partners.data.partners.nodes[0].id,
        kind: "WORKSHOP",
        languages: ["ti", "x-rif", "zh-yue"],
        title: [
          { language: "ti", text: "ቡን" },
          { language: "AR", text: "قهوة" },
          { language: "zh-hant", text: "咖啡" },
          { language: "zh", text: "咖啡。" },
          { language: "az-Arab", text: "قهوه" },
          { language: "it", text: "Caffè" },
        ],
      },
    },
  );
  expect(data.programCreate.userErrors).toEqual([]);
  id = data.programCreate.program.id;
});
afterAll(() => app.close());

const titleParts = "text language direction origin isFallback isOutdated";
const title = async (directive: string, header?: string, variables: object = {}, declared = "") => {
  const query = `query ($id: ID! ${declared}) ${directive} { program(by: { id: $id }) { title { ${titleParts} } } }`;
  const { data, errors } = await app.graphql(
    query,
    { id, ...variables },
    {
      key: app.adminKey,
      ...(header !== undefined && { headers: { "accept-language": header } }),
    },
  );
  return errors ?? data.program.title;
};

describe("the language of an answer", () => {
  test("is the original where none is wanted", async () => {
    expect(await title("", "*")).toEqual({
      text: "ቡን",
      language: "ti",
      direction: "LTR",
      origin: "ORIGINAL",
      isFallback: false,
      isOutdated: false,
    });
  });

  test("is what the header wants", async () => {
    expect(await title("", "fr, ar;q=0.8, it;q=0.5")).toMatchObject({
      text: "قهوة",
      language: "ar",
      direction: "RTL",
      origin: "HUMAN",
      isFallback: true,
    });
    expect(await title("", "zh-TW")).toMatchObject({ language: "zh-Hant", isFallback: false });
    expect(await title("", "zh-CN")).toMatchObject({ language: "zh", isFallback: false });
    expect(await title("", "az-Arab")).toMatchObject({ language: "az-Arab", direction: "RTL" });
    expect(await title("", "uk")).toMatchObject({ language: "ti", isFallback: true });
  });

  test("is what the operation wants, whatever the header says", async () => {
    expect(await title('@inLanguages(prefer: ["it"])', "ar")).toMatchObject({
      text: "Caffè",
      language: "it",
    });
    expect(await title('@inLanguages(prefer: "it")', "ar")).toMatchObject({ language: "it" });
    expect(
      await title("@inLanguages(prefer: $l)", "ar", { l: ["uk", "IT"] }, ", $l: [LanguageTag!]!"),
    ).toMatchObject({ language: "it", isFallback: true });
    expect(await title("@inLanguages(prefer: [])", "ar")).toMatchObject({ language: "ar" });
  });

  test("cannot be what is no language, nor one of more than twenty", async () => {
    expect(await title('@inLanguages(prefer: ["en_US"])')).toMatchObject([
      { extensions: { code: "GRAPHQL_VALIDATION_FAILED" } },
    ]);
    expect(await title("@inLanguages(prefer: $l)", "", { l: ["!"] }, ", $l: [LanguageTag!]!")).toMatchObject([
      { extensions: { code: "BAD_USER_INPUT" } },
    ]);
    const many = Array(21).fill('"ti"').join(" ");
    expect(await title(`@inLanguages(prefer: [${many}])`)).toMatchObject([
      { message: expect.stringMatching(/at most 20/), extensions: { code: "BAD_USER_INPUT" } },
    ]);
  });

  test("does not depend on the length or the form of the header", async () => {
    for (const header of [
      "x".repeat(8000),
      `${"it;q=0.1,".repeat(800)}ar`,
      "ar;q=",
      ";;;,,,",
      "it;q=1;q=0",
      "\u00e9",
    ])
      expect(await title("", header)).toHaveProperty("language");
  });
});

describe("a text", () => {
  test("shows every language it exists in, the original first, under the usual spelling of each tag", async () => {
    const query = `query ($id: ID!) { program(by: { id: $id }) { title { translations { ${titleParts.replace("isFallback", "")} } } } }`;
    const { data } = await app.graphql(query, { id }, { key: app.adminKey });
    const { translations } = data.program.title;
    expect(translations.map(({ language }: { language: string }) => language)[0]).toBe("ti");
    expect(translations.map(({ language }: { language: string }) => language).sort()).toEqual([
      "ar",
      "az-Arab",
      "it",
      "ti",
      "zh",
      "zh-Hant",
    ]);
  });

  test("says of its translations that the original has changed since", async () => {
    const { data } = await app.asAdmin(
      "mutation ($input: ProgramUpdateInput!) { programUpdate(input: $input) { userErrors { message } } }",
      {
        input: {
          id,
          title: [
            { language: "ti", text: "ቡን ኣቦታትና" },
            { language: "it", text: "Caffè dei padri" },
          ],
        },
      },
    );
    expect(data.programUpdate.userErrors).toEqual([]);
    expect(await title('@inLanguages(prefer: ["ti"])')).toMatchObject({ isOutdated: false });
    expect(await title('@inLanguages(prefer: ["it"])')).toMatchObject({ isOutdated: false });
    expect(await title('@inLanguages(prefer: ["ar"])')).toMatchObject({ isOutdated: true });
  });

  test("keeps saying so when it is saved as it was read, until a translation is changed or compared", async () => {
    const save = async (texts: object[]) => {
      const { data } = await app.asAdmin(
        "mutation ($input: ProgramUpdateInput!) { programUpdate(input: $input) { userErrors { message } } }",
        { input: { id, title: texts } },
      );
      expect(data.programUpdate.userErrors).toEqual([]);
    };
    const outdated = async () => {
      const query =
        "query ($id: ID!) { program(by: { id: $id }) { title { translations { language text isOutdated } } } }";
      const { data } = await app.graphql(query, { id }, { key: app.adminKey });
      const { translations } = data.program.title as { translations: Translation[] };
      return {
        asRead: translations.map(({ language, text }) => ({ language, text })),
        languages: translations.filter(({ isOutdated }) => isOutdated).map(({ language }) => language),
      };
    };
    interface Translation {
      language: string;
      text: string;
      isOutdated: boolean;
    }
    const before = await outdated();
    expect(before.languages).toContain("ar");
    await save(before.asRead);
    expect(await outdated()).toEqual(before);
    // A form that gives back every language while only the original was changed makes all others outdated.
    const [original, ...others] = before.asRead;
    await save([{ ...original, text: "ቡን" }, ...others]);
    expect((await outdated()).languages.sort()).toEqual(others.map(({ language }) => language).sort());
    const arabic = others.find(({ language }) => language === "ar");
    await save([
      { ...arabic, isUpToDate: true },
      { language: "it", text: "Caffè" },
    ]);
    const left = (await outdated()).languages;
    expect(left).not.toContain("ar");
    expect(left).not.toContain("it");
    expect(left).toContain("zh");
  });
});

test("languages are named for the reader and in themselves, where anybody has recorded a name", async () => {
  const query = `query ($id: ID!) @inLanguages(prefer: ["it"]) { program(by: { id: $id }) { languages { tag name autonym direction } } }`;
  const { data } = await app.graphql(query, { id }, { key: app.adminKey });
  expect(data.program.languages).toEqual([
    { tag: "ti", name: "tigrino", autonym: "ትግርኛ", direction: "LTR" },
    { tag: "x-rif", name: "x-rif", autonym: "x-rif", direction: "LTR" },
    { tag: "yue", name: "cantonese", autonym: "粵語", direction: "LTR" },
  ]);
});
