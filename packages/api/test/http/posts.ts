import { expect } from "@jest/globals";

/** Sends a body to the GraphQL address of a service. */
export const postTo = (
  url: string,
  body: string | Buffer | undefined,
  headers: Record<string, string> = {},
) =>
  fetch(`${url}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json", ...headers },
    ...(body === undefined ? {} : { body: body as string }),
  });

/** The status and the code of an answer that holds one error and nothing else. */
export async function refusal(response: Response) {
  expect(response.headers.get("content-type")).toMatch(/json/);
  expect(response.headers.get("cache-control")).toBe("no-store");
  const { errors, data } = (await response.json()) as {
    errors: { message: string; extensions: { code: string; requestId: string } }[];
    data?: unknown;
  };
  expect(data ?? null).toBeNull();
  expect(errors).toHaveLength(1);
  expect(errors[0]?.extensions.requestId).toBe(response.headers.get("x-request-id"));
  return [response.status, errors[0]?.extensions.code];
}
