import { createHash } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { createTestApp, type TestApp } from "#test/test-app";

let app: TestApp;
beforeAll(async () => {
  app = await createTestApp({ demo: true });
});
afterAll(() => app?.close());

const get = (path: string, url = app.url) => fetch(`${url}${path}`);
const reservedBy = ({ headers }: Response) =>
  ["tdm-reservation", "tdm-policy", "content-usage"].map((name) => headers.get(name));

describe("training with what the service answers", () => {
  test.each([
    "/",
    "/demo",
    "/graphql?query={__typename}",
    "/schema.graphql",
    "/healthz",
    "/nowhere",
    "/robots.txt",
  ])("is refused by a header at %s", async (path) => {
    expect(reservedBy(await get(path))).toEqual(["1", `${app.url}/tdm-policy.json`, "train-ai=n"]);
  });

  test("is refused by a header at a trusted operation, also where it is answered from memory", async () => {
    const hash = createHash("sha256").update("nothing").digest("hex");
    for (let time = 0; time < 2; time++) expect(reservedBy(await get(`/graphql/t/${hash}`))[0]).toBe("1");
  });

  test("is refused in /.well-known/tdmrep.json, for everything, with a policy that asks for consent", async () => {
    const response = await get("/.well-known/tdmrep.json");
    expect(response.headers.get("content-type")).toMatch(/^application\/json/);
    const [everything, ...more] = (await response.json()) as Record<string, unknown>[];
    expect(more).toEqual([]);
    expect(everything).toEqual({
      location: "/",
      "tdm-reservation": 1,
      "tdm-policy": `${app.url}/tdm-policy.json`,
    });
    const policy = await get(new URL(String(everything?.["tdm-policy"])).pathname);
    expect(await policy.json()).toMatchObject({
      "@type": "Offer",
      permission: [{ target: `${app.url}/`, action: "tdm:mine", duty: [{ action: "obtainConsent" }] }],
    });
  });

  test("is refused under the address that visitors use, where a proxy stands before the service", async () => {
    const proxied = await app.another({ publicUrl: "https://api.museum.example" });
    const response = await get("/.well-known/tdmrep.json", proxied.url);
    expect(response.headers.get("tdm-policy")).toBe("https://api.museum.example/tdm-policy.json");
    expect(await response.json()).toMatchObject([
      { "tdm-policy": "https://api.museum.example/tdm-policy.json" },
    ]);
  });

  test("is refused to its robots by name, and searching is not", async () => {
    const text = await (await get("/robots.txt")).text();
    const groups = text
      .replace(/^#.*\n/gm, "")
      .trim()
      .split("\n\n")
      .map((group) => group.split("\n"));
    const rulesFor = (robot: string) => groups.find((group) => group.includes(`User-agent: ${robot}`));
    for (const robot of ["GPTBot", "CCBot", "ClaudeBot", "Google-Extended", "Bytespider"])
      expect([robot, rulesFor(robot)?.at(-1)]).toEqual([robot, "Disallow: /"]);
    for (const robot of ["Googlebot", "OAI-SearchBot", "bingbot"]) expect(rulesFor(robot)).toBeUndefined();
    expect(rulesFor("*")).toContain("Allow: /");
    expect(rulesFor("*")).toContain("Content-Usage: train-ai=n");
  });
});
