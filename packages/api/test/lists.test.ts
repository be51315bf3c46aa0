import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { createTestApp, type TestApp } from "./support/test-app.ts";

let app: TestApp;
beforeAll(async () => {
  app = await createTestApp({ demo: true });
});
afterAll(() => app.close());

describe("a list", () => {
  test("gives what everybody may see", async () => {
    const { data } = await app.graphql("{ programs { totalCount { value precision } } }");
    expect(data.programs.totalCount).toEqual({ value: 11, precision: "EXACT" });
  });
});
