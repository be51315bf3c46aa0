// Servers and edge functions are compiled without the library of the browser: every entry but the elements has to be.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { expect, test } from "@jest/globals";
import { root, run } from "./support/tools.ts";

const { exports } = JSON.parse(readFileSync(`${root}/package.json`, "utf8")) as { exports: object };
const entries = Object.keys(exports).filter((entry) => !/elements|\.json$|\.graphql$/.test(entry));
const imports = entries.map(
  (entry, index) => `import * as entry${index} from "@heritage-exchange/sdk${entry.slice(1)}";`,
);

const program = `${imports.join("\n")}
export const all = [${entries.map((_, index) => `entry${index}`).join(", ")}];

// Whatever has the shape of fetch and of a signal will do.
const answer = { ok: true, status: 200, headers: { get: (_name: string) => null }, text: async () => "{}" };
const controller = { signal: { aborted: false, reason: undefined, throwIfAborted() {}, addEventListener() {}, removeEventListener() {} } };
const client = entry0.createClient({ url: "https://api.example.org/graphql", fetch: async () => answer });
export const page = entry0.listPrograms(client, { first: 1, signal: controller.signal });
entry0.setLangAttributes({ setAttribute(_name: string, _value: string) {} }, { language: "ar", direction: "RTL" });
`;

const withPlatform = `import { createClient, type Fetch, listPrograms, revalidatingFetch, memoryStore } from "@heritage-exchange/sdk";
const own: Fetch = (url, init) => fetch(url, { ...init, keepalive: true });
const client = createClient({ url: "https://api.example.org/graphql", fetch });
export const clients = [client, createClient({ url: "", fetch: own }), createClient({ url: "", fetch: revalidatingFetch(memoryStore(), { fetch }) })];
export const page = listPrograms(client, { signal: new AbortController().signal });
// @ts-expect-error: not a signal.
export const wrong = listPrograms(client, { signal: "now" });
`;

test.each([
  ["neither the browser's types nor Node's", program, { lib: ["ES2022"], types: [] }],
  ["the browser's types", withPlatform, { lib: ["ES2022", "DOM"], types: [] }],
  ["Node's types", withPlatform, { lib: ["ES2022"], types: ["node"] }],
])("the types compile with %s", (name, text, options) => {
  // Below node_modules, so that the package finds itself and git does not see it.
  const folder = `${root}/node_modules/.${name.replace(/\W/g, "-")}`;
  mkdirSync(folder, { recursive: true });
  try {
    writeFileSync(`${folder}/program.ts`, text);
    const compilerOptions = { noEmit: true, skipLibCheck: false, ...options };
    const settings = { extends: "../../../../tsconfig.base.json", compilerOptions, include: ["*.ts"] };
    writeFileSync(`${folder}/tsconfig.json`, JSON.stringify(settings));
    expect(run("tsc", ["-p", folder]).output).toBe("");
  } finally {
    rmSync(folder, { recursive: true });
  }
});
