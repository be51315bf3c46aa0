// What a page of another origin does with the clients that people have: bundled for Chromium by clients.test.ts.
import { ApolloClient, type ApolloLink, gql, HttpLink, InMemoryCache } from "@apollo/client";
import { PersistedQueryLink } from "@apollo/client/link/persisted-queries";
import { Client, fetchExchange } from "@urql/core";
import { persistedExchange } from "@urql/exchange-persisted";
import { GraphQLClient } from "graphql-request";

const text = "query Titles($first: Int) { programs(first: $first) { nodes { id title { text } } } }";
const variables = { first: 2 };

interface Titles {
  programs: { nodes: { id: string; title: { text: string } }[] };
}
const titlesOf = (data: Titles | undefined) => data?.programs.nodes.map(({ title }) => title.text);

async function sha256(document: string): Promise<string> {
  const bytes = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(document));
  return [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** What Sentry, OpenTelemetry, Datadog and New Relic add to the requests of a page. */
const tracing = {
  traceparent: "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01",
  tracestate: "dd=s:1",
  baggage: "sentry-environment=production",
  "sentry-trace": "0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-1",
  "x-datadog-trace-id": "1",
  newrelic: "e30=",
  "x-request-id": "page-1",
  "x-requested-with": "XMLHttpRequest",
};

async function urql(url: string, exchanges = [fetchExchange], headers = {}) {
  const client = new Client({ url, exchanges, fetchOptions: { headers } });
  const { data, error } = await client.query<Titles>(text, variables).toPromise();
  if (error) throw error;
  return titlesOf(data);
}

async function apollo(link: ApolloLink) {
  const client = new ApolloClient({
    link,
    cache: new InMemoryCache(),
    clientAwareness: { name: "museum", version: "2.1" },
  });
  const { data } = await client.query<Titles>({ query: gql(text), variables });
  return titlesOf(data);
}

async function relay(uri: string) {
  // The function that Relay's documentation has people write.
  const body = JSON.stringify({ doc_id: null, id: null, query: text, variables });
  const response = await fetch(uri, {
    method: "POST",
    headers: {
      Accept: "application/graphql-response+json; charset=utf-8, application/json; charset=utf-8",
      "Content-Type": "application/json",
    },
    body,
  });
  return titlesOf((await response.json()).data);
}

async function mutate(url: string, method: "GET" | "POST") {
  const query = 'mutation { programCancel(input: { id: "prog_1" }) { userErrors { code } } }';
  const client = new Client({
    url,
    exchanges: [fetchExchange],
    preferGetMethod: method === "GET" ? "force" : false,
  });
  if (method === "POST") return codesOf((await client.mutation(query, {}).toPromise()).error);
  // urql itself sends no mutation by GET; whoever does is refused.
  const response = await fetch(`${url}?query=${encodeURIComponent(query)}`);
  return [String(response.status), ...codesOf({ graphQLErrors: (await response.json()).errors })];
}
// biome-ignore lint/suspicious/noExplicitAny: an error of another library.
const codesOf = (error: any): string[] => error?.graphQLErrors.map(({ extensions }: any) => extensions.code);

const persisted = (uri: string) =>
  new PersistedQueryLink({ sha256, useGETForHashedQueries: true }).concat(new HttpLink({ uri }));

export const asks: Record<string, (url: string) => Promise<unknown>> = {
  "urql as it comes": (url) => urql(url),
  "urql with persisted queries": (url) =>
    urql(url, [persistedExchange({ preferGetForPersistedQueries: true }), fetchExchange]),
  "urql with tracing": (url) => urql(url, [fetchExchange], tracing),
  "Apollo Client as it comes": (uri) => apollo(new HttpLink({ uri })),
  "Apollo Client by GET": (uri) => apollo(new HttpLink({ uri, useGETForQueries: true })),
  "Apollo Client with persisted queries by GET": (uri) => apollo(persisted(uri)),
  "Apollo Client with its headers and tracing": (uri) =>
    apollo(new HttpLink({ uri, headers: { "apollo-require-preflight": "true", ...tracing } })),
  "graphql-request": async (url) => titlesOf(await new GraphQLClient(url).request<Titles>(text, variables)),
  "graphql-request by GET": async (url) =>
    titlesOf(
      await new GraphQLClient(url, { method: "GET", jsonSerializer: JSON }).request<Titles>(text, variables),
    ),
  Relay: relay,
  "a mutation by POST": (url) => mutate(url, "POST"),
  "a mutation by GET": (url) => mutate(url, "GET"),
};

Object.assign(globalThis, { asks });
