import type { GraphiQLProps } from "graphiql";

/** Sends operations to the API this page came from; with a key, as the key's owner. */
export function createFetcher(accessKey: string): GraphiQLProps["fetcher"] {
  const key = accessKey.trim();
  return async (operation) => {
    const response = await fetch(new URL("graphql", location.href), {
      method: "POST",
      headers: {
        accept: "application/graphql-response+json, application/json",
        "content-type": "application/json",
        ...(key === "" ? {} : { authorization: `Bearer ${key}` }),
      },
      body: JSON.stringify(operation),
    });
    return response.json();
  };
}
