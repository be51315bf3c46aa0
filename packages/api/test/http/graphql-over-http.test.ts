import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { serverAudits } from "graphql-http";
import { createTestApp, type TestApp } from "#test/test-app";

let app: TestApp;
beforeAll(async () => {
  app = await createTestApp();
});
afterAll(() => app.close());

// Three audits want a status that Apollo Server gives on purpose only to clients of the newer media type.
const leastShould = 20;

test("the service passes every MUST of GraphQL over HTTP, and nearly every SHOULD", async () => {
  const audits = serverAudits({ url: () => `${app.url}/graphql`, fetchFn: fetch });
  const passed = { MUST: 0, SHOULD: 0, MAY: 0 };
  const failed = { MUST: [] as string[], SHOULD: [] as string[], MAY: [] as string[] };
  for (const audit of audits) {
    const level = audit.name.split(" ")[0] as keyof typeof passed;
    const result = await audit.fn();
    if (result.status === "ok") passed[level] += 1;
    else failed[level].push(`${audit.id} ${audit.name}: ${result.reason}`);
  }
  expect(failed.MUST).toEqual([]);
  expect(passed.MUST).toBeGreaterThanOrEqual(13);
  expect(passed.SHOULD).toBeGreaterThanOrEqual(leastShould);
});
