// Normalised caches over the real service: what they keep, in which language, and how their lists grow.
import { ApolloClient, gql, HttpLink, InMemoryCache } from "@apollo/client";
import { relayStylePagination } from "@apollo/client/utilities";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, jest, test } from "@jest/globals";
import { Client, fetchExchange } from "@urql/core";
import { cacheExchange } from "@urql/exchange-graphcache";
import { relayPagination } from "@urql/exchange-graphcache/extras";
import { buildSchema, isObjectType } from "graphql";
import { keys, pagedResolvers, pagedTypePolicies, possibleTypes, typePolicies } from "../../src/caches.ts";
import { schemaText } from "../support/contract.ts";
import { type RunningApi, startApi } from "../support/running-api.ts";

const query = `query Cards($languages: [LanguageTag!]!, $first: Int, $after: String) @inLanguages(prefer: $languages) {
  programs(first: $first, after: $after, orderBy: STARTS_ON_DESC) {
    edges { node { id kind title { text language } languages { tag name } partner { id name { text language } place { country } }
      sessions(first: 1) { nodes { id venue { name { text language } locality } } } cost { kind min { minorUnits } } } }
    pageInfo { hasNextPage endCursor hasPreviousPage startCursor }
  }
}`;

interface Cards {
  programs: {
    edges: {
      node: { id: string; title: { text: string; language: string }; languages: { name: string }[] };
    }[];
    pageInfo: { endCursor: string };
  };
}
const titlesOf = (data: Cards | undefined) => data?.programs.edges.map(({ node }) => node.title.text);

let api: RunningApi;
/** The first three titles by language, asked without any cache. */
const titles: Record<string, string[] | undefined> = {};

beforeAll(async () => {
  api = await startApi();
  for (const language of ["en", "ar"]) {
    const body = JSON.stringify({ query, variables: { languages: [language], first: 3 } });
    const headers = { "content-type": "application/json" };
    const response = await fetch(api.url, { method: "POST", headers, body });
    titles[language] = titlesOf(((await response.json()) as { data: Cards }).data);
  }
});
afterAll(() => api?.close(), 60_000);

/** What the caches complain of: both do so on the console. */
let complaints: unknown[][];
beforeEach(() => {
  complaints = [];
  for (const method of ["error", "warn"] as const)
    jest.spyOn(console, method).mockImplementation((...args: unknown[]) => {
      complaints.push(args);
    });
});
afterEach(() => {
  jest.restoreAllMocks();
});

test("the titles differ by language, or nothing would be shown here", () => {
  expect(titles.en).toHaveLength(3);
  expect(titles.ar).not.toEqual(titles.en);
});

describe("Apollo Client", () => {
  const makeClient = (options: ConstructorParameters<typeof InMemoryCache>[0]) =>
    new ApolloClient({ link: new HttpLink({ uri: api.url }), cache: new InMemoryCache(options) });
  const ask = async (client: ApolloClient, language: string, more = {}) =>
    titlesOf(
      (
        await client.query<Cards>({
          query: gql(query),
          variables: { languages: [language], first: 3, ...more },
        })
      ).data,
    );

  test("left to itself serves the first language for ever", async () => {
    const client = makeClient({});
    expect(await ask(client, "en")).toEqual(titles.en);
    expect(await ask(client, "ar")).toEqual(titles.en);
  });

  test("keeps each language apart with the type policies, and asks once for each", async () => {
    const client = makeClient({ typePolicies, possibleTypes });
    const sent = jest.spyOn(globalThis, "fetch");
    for (const language of ["en", "ar", "en", "ar"])
      expect(await ask(client, language)).toEqual(titles[language]);
    expect(sent).toHaveBeenCalledTimes(2);
    expect(complaints).toEqual([]);
  });

  test("keeps one record for a program, whichever list and language it came with", async () => {
    const client = makeClient({ typePolicies, possibleTypes });
    await ask(client, "en");
    await ask(client, "ar");
    const kept = client.cache.extract() as Record<string, Record<string, { text: string }>>;
    const programs = Object.entries(kept).filter(([id]) => id.startsWith("Program:"));
    expect(programs).toHaveLength(3);
    expect(
      Object.keys(kept).filter((id) => !/^(Program|Partner|Session|ROOT_QUERY|__META)/.test(id)),
    ).toEqual([]);
    const [[, program = {}] = []] = programs;
    expect(Object.keys(program).filter((name) => name.startsWith("title"))).toEqual([
      'title:{"$languages":["en"]}',
      'title:{"$languages":["ar"]}',
    ]);
  });

  test("never puts a text together from two languages, though a document names none", async () => {
    const client = makeClient({ typePolicies, possibleTypes });
    const ofOne = (fields: string, language: string) =>
      client.query<{ programs: { nodes: { title: Record<string, string> }[] } }>({
        query: gql(
          `query @inLanguages(prefer: ["${language}"]) { programs(first: 1, orderBy: STARTS_ON_DESC) { nodes { id title { ${fields} } } } }`,
        ),
        fetchPolicy: "network-only",
      });
    await ofOne("language direction", "en");
    const { data } = await ofOne("text language", "ar");
    const [program] = data?.programs.nodes ?? [];
    expect(program?.title).toMatchObject({ text: titles.ar?.[0], language: "ar" });
    const kept = JSON.stringify(client.cache.extract());
    expect(kept).not.toContain('"direction":"LTR"');
  });

  test("grows a list page by page, for each language its own", async () => {
    const client = makeClient({ typePolicies: pagedTypePolicies(relayStylePagination), possibleTypes });
    const variables = { languages: ["ar"], first: 2 };
    const { data } = await client.query<Cards>({ query: gql(query), variables });
    const programs = client.watchQuery<Cards>({ query: gql(query), variables });
    await programs.fetchMore({ variables: { after: data?.programs.pageInfo.endCursor } });
    const whole = client.readQuery<Cards>({ query: gql(query), variables });
    expect(titlesOf(whole ?? undefined)?.slice(0, 3)).toEqual(titles.ar);
    expect(whole?.programs.edges).toHaveLength(4);
    expect(await ask(client, "en")).toEqual(titles.en);
    expect(complaints).toEqual([]);
  });
});

describe("Graphcache of urql", () => {
  const makeClient = (resolvers = {}) =>
    new Client({ url: api.url, exchanges: [cacheExchange({ keys, resolvers }), fetchExchange] });
  const ask = async (client: Client, language: string, more = {}) => {
    const { data, error } = await client
      .query<Cards>(query, { languages: [language], first: 3, ...more })
      .toPromise();
    if (error) throw error;
    return titlesOf(data);
  };

  test("knows by the keys what has no id, and complains of nothing", async () => {
    const client = makeClient();
    expect(await ask(client, "en")).toEqual(titles.en);
    expect(complaints).toEqual([]);
  });

  test("shared by two languages serves the first for ever", async () => {
    const client = makeClient();
    expect(await ask(client, "en")).toEqual(titles.en);
    expect(await ask(client, "ar")).toEqual(titles.en);
  });

  test("serves each language from a client of its own, as the guide has it", async () => {
    const clients = new Map<string, Client>();
    const clientFor = (language: string) => {
      const client = clients.get(language) ?? makeClient();
      clients.set(language, client);
      return client;
    };
    const sent = jest.spyOn(globalThis, "fetch");
    for (const language of ["en", "ar", "en", "ar"])
      expect(await ask(clientFor(language), language)).toEqual(titles[language]);
    expect(sent).toHaveBeenCalledTimes(2);
  });

  test("grows a list page by page", async () => {
    const client = makeClient(pagedResolvers(relayPagination));
    const variables = { languages: ["en"], first: 2 };
    const { data } = await client.query<Cards>(query, variables).toPromise();
    const after = data?.programs.pageInfo.endCursor;
    const grown = await client.query<Cards>(query, { ...variables, after }).toPromise();
    expect(titlesOf(grown.data)).toHaveLength(4);
    expect(titlesOf(grown.data)?.slice(0, 3)).toEqual(titles.en);
    expect(complaints).toEqual([]);
  });
});

test("every type is kept under its id or within what it belongs to, and no other is named", () => {
  const schema = buildSchema(schemaText);
  const types = Object.values(schema.getTypeMap()).filter(
    (type) => isObjectType(type) && !type.name.startsWith("__"),
  );
  const withoutId = types
    .filter((type) => isObjectType(type) && !type.getFields().id)
    .map(({ name }) => name);
  expect(Object.keys(keys).sort()).toEqual(
    withoutId.filter((name) => !/^(Query|Mutation)$/.test(name)).sort(),
  );
});
