// What developers' own tools ask of the schema costs nothing: asked by the tools themselves, through a proxy that looks.
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { getIntrospectionQuery } from "graphql";
import { type RunningApi, startApi } from "./support/running-api.ts";
import { root, runWhileServing } from "./support/tools.ts";

interface Asked {
  query: string;
  status: number;
  /** In points, as the answer tells it. */
  requested: number;
}

const folder = join(root, "node_modules/.tools-of-developers");
let api: RunningApi;
let proxy: Server;
let url: string;
let asked: Asked[] = [];

beforeAll(async () => {
  mkdirSync(folder, { recursive: true });
  api = await startApi();
  proxy = createServer(async (request, response) => {
    let body = "";
    for await (const chunk of request) body += chunk;
    const { status, text } = await post(body);
    const { query } = JSON.parse(body) as { query: string };
    const { extensions } = JSON.parse(text) as { extensions: { cost: { requested: number } } };
    asked.push({ query, status, requested: extensions.cost.requested });
    response.writeHead(status, { "content-type": "application/json" }).end(text);
  });
  await new Promise<void>((resolve) => proxy.listen(0, "127.0.0.1", resolve));
  url = `http://127.0.0.1:${(proxy.address() as AddressInfo).port}/graphql`;
});
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  proxy.close();
  await api.close();
});

async function post(body: string) {
  const headers = { "content-type": "application/json" };
  const response = await fetch(api.url, { method: "POST", headers, body });
  return { status: response.status, text: await response.text() };
}

test("graphql-codegen reads the schema for nothing", async () => {
  asked = [];
  const config = {
    schema: url,
    silent: true,
    documents: "../schema/operations/*.graphql",
    generates: {
      [join(folder, "types.ts")]: {
        plugins: [fileURLToPath(import.meta.resolve("@graphql-codegen/typescript-operations"))],
      },
    },
  };
  writeFileSync(join(folder, "codegen.mjs"), `export default ${JSON.stringify(config)};`);
  const { status, output } = await runWhileServing("codegen", ["--config", join(folder, "codegen.mjs")]);
  expect({ status, output }).toMatchObject({ status: 0 });
  expect(asked.map(({ status, requested }) => ({ status, requested }))).toEqual([
    { status: 200, requested: 0 },
  ]);
});

test("gql.tada reads the schema for nothing", async () => {
  asked = [];
  const { status, output } = await runWhileServing("gql.tada", [
    "generate-schema",
    url,
    "--output",
    join(folder, "schema.graphql"),
  ]);
  expect({ status, output }).toMatchObject({ status: 0 });
  for (const each of asked) expect(each).toMatchObject({ status: 200, requested: 0 });
  expect(asked.length).toBeGreaterThan(0);
});

/** As it stands in Rover's repository, crates/rover-client/src/operations/graph/introspect. */
const ofRover = getIntrospectionQuery({ inputValueDeprecation: true, typeDepth: 7 })
  .replaceAll("{ name kind }", "{ name }")
  .replace(/ofType \{\s+name\s+kind/g, "ofType { kind name")
  .replace(/(locations\s+args)\(includeDeprecated: true\)/, "$1");
test.each([
  ["GraphiQL, Relay's compiler, Insomnia", getIntrospectionQuery()],
  ["Rover", ofRover],
  [
    "GraphiQL with all it can show",
    getIntrospectionQuery({ inputValueDeprecation: true, schemaDescription: true }),
  ],
])("%s reads the schema for nothing", async (_tool, text) => {
  const query = text.replace("IntrospectionQuery", "SchemaOfTool");
  const answer = await post(JSON.stringify({ query }));
  expect(answer.status).toBe(200);
  expect(JSON.parse(answer.text).extensions.cost.requested).toBe(0);
});
