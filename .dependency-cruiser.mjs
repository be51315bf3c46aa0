// Who may import whom: the arrows of ARCHITECTURE.md, as rules that a tool holds.
const src = "^packages/api/src";
// In the order of knowing: a module may know only those before it.
export const modules = [
  "partners",
  "accounts",
  "programs",
  "sessions",
  "archives",
  "consent",
  "registrations",
  "evaluations",
  "governance",
  "funding",
  "interchange",
  "changes",
];
const test = "(\\.test\\.ts$|/test/)";
const library = (...names) => `node_modules/(@types/)?(${names.join("|")})/`;

const rule = (name, comment, from, to) => ({ name, comment, severity: "error", from, to });

const layers = [
  rule(
    "platform-knows-no-domain",
    "The platform serves any GraphQL service: it imports the platform and the settings, nothing above.",
    { path: `${src}/platform/`, pathNot: test },
    { path: `${src}/`, pathNot: `${src}/(platform/|config\\.ts$)` },
  ),
  rule(
    "modules-know-no-wiring",
    "Modules are put together in app.ts and schema.ts, and know neither.",
    { path: `${src}/modules/`, pathNot: test },
    { path: `${src}/[^/]+\\.ts$`, pathNot: `${src}/config\\.ts$` },
  ),
  rule(
    "nothing-imports-an-entry-point",
    "main.ts and cli.ts start a process when they are loaded.",
    {},
    { path: `${src}/(main|cli)\\.ts$` },
  ),
];

const roles = [
  rule(
    "resolver-touches-no-database",
    "A resolver states right and action; queries live in *.reads.ts, actions in *.service.ts.",
    { path: "\\.resolver\\.ts$" },
    { path: library("typeorm", "pg") },
  ),
  rule(
    "service-knows-no-graphql",
    "An action is the same whether GraphQL, the command line or a worker asks for it.",
    { path: "\\.service\\.ts$" },
    { path: library("graphql", "type-graphql") },
  ),
  rule(
    "rules-are-pure",
    "Rules decide without reading or writing anything: types, other rules, dates, hashes and mathematics only.",
    { path: "\\.rules\\.ts$" },
    {
      path: ".",
      pathNot: ["\\.rules\\.ts$", library("temporal-polyfill", "@stdlib", "yalps"), "^(node:)?crypto$"],
      dependencyTypesNot: ["type-only"],
    },
  ),
];

const interfaces = [
  rule(
    "module-uses-the-interface",
    "Of another module only *.entity, *.service, *.reads, *.bulk and *.type may be imported, *.inputs by *.inputs, and *.preconditions by *.preconditions.",
    { path: `${src}/modules/([^/]+)/`, pathNot: [test, "\\.(inputs|preconditions)\\.ts$"] },
    { path: `${src}/modules/(?!$1/)[^/]+/`, pathNot: "\\.(entity|service|reads|bulk|type)\\.ts$" },
  ),
  rule(
    "tables-are-written-by-their-module",
    "What maps another module's table is known as a type only: whoever holds the class itself could write with it.",
    { path: `${src}/modules/([^/]+)/`, pathNot: test },
    {
      path: `${src}/modules/(?!$1/)[^/]+/.*\\.entity\\.ts$`,
      dependencyTypesNot: ["type-only"],
    },
  ),
  rule(
    "inputs-know-inputs",
    "What a list can be filtered by may come from another module's *.inputs, nothing else.",
    { path: `${src}/modules/([^/]+)/.*\\.inputs\\.ts$` },
    { path: `${src}/modules/(?!$1/)[^/]+/`, pathNot: "\\.inputs\\.ts$" },
  ),
  rule(
    "preconditions-know-subjects",
    "The subject of an action may be another module's: a session is added to a program.",
    { path: `${src}/modules/([^/]+)/.*\\.preconditions\\.ts$` },
    { path: `${src}/modules/(?!$1/)[^/]+/`, pathNot: "\\.(preconditions|entity)\\.ts$" },
  ),
  rule(
    "action-knows-no-foreign-type",
    "A GraphQL type is another module's business where a field answers with it: not in services, rules and tables.",
    { path: `${src}/modules/([^/]+)/.*\\.(service|entity|rules)\\.ts$` },
    { path: `${src}/modules/(?!$1/)[^/]+/.*\\.type\\.ts$` },
  ),
  ...modules
    .slice(0, -1)
    .map((name, place) =>
      rule(
        `${name}-knows-only-earlier-modules`,
        `The order is ${modules.join(", ")}.`,
        { path: `${src}/modules/${name}/`, pathNot: test },
        { path: `${src}/modules/(${modules.slice(place + 1).join("|")})/` },
      ),
    ),
];

const packages = [
  rule(
    "api-knows-no-sdk",
    "The API writes the contract, the SDK reads it.",
    { path: "^packages/api/" },
    { path: ["^packages/sdk/", "@heritage-exchange/sdk"] },
  ),
  rule(
    "sdk-knows-no-api",
    "The SDK works from the contract alone.",
    { path: "^packages/sdk/" },
    { path: ["^packages/api/", "@heritage-exchange/api"] },
  ),
  rule(
    "schema-knows-nobody",
    "The contract imports nothing of ours.",
    { path: "^packages/schema/" },
    { path: ["^packages/(api|sdk)/", "@heritage-exchange/(api|sdk)"] },
  ),
  rule(
    "sdk-runs-anywhere",
    "The SDK also runs in browsers and at the edge, where there is no Node.",
    { path: "^packages/sdk/src/", pathNot: test },
    { dependencyTypes: ["core"] },
  ),
];

const hygiene = [
  rule(
    "no-file-cycle",
    "Files that need each other are one file, or hide a third. (Types alone may point back.)",
    {},
    { circular: true, viaOnly: { dependencyTypesNot: ["type-only"] } },
  ),
  rule(
    "no-test-in-sources",
    "What ships does not import what tests it.",
    { path: "^packages/[^/]+/src/", pathNot: test },
    { path: test, pathNot: "node_modules" },
  ),
  rule(
    "shipped-code-declares-what-it-uses",
    "A development dependency is absent where the package is installed for use.",
    { path: `${src}/`, pathNot: test },
    { dependencyTypes: ["npm-dev", "npm-no-pkg", "npm-unknown"], dependencyTypesNot: ["type-only"] },
  ),
  rule("no-dead-import", "The imported file or package was not found.", {}, { couldNotResolve: true }),
  rule(
    "names-say-what-is-inside",
    "A file called utils, helpers, common, types, manager or base can hold anything.",
    {},
    { path: "^packages/.*/(utils?|helpers?|common|types|manager|base)\\.ts$", pathNot: "node_modules" },
  ),
];

export default {
  forbidden: [...layers, ...roles, ...interfaces, ...packages, ...hygiene],
  options: {
    doNotFollow: { path: "node_modules" },
    exclude: { path: "/dist/" },
    tsPreCompilationDeps: "specify",
    detectJSDocImports: false,
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "require", "node", "default", "types"],
      mainFields: ["module", "main", "types", "typings"],
      extensions: [".ts", ".js", ".mjs", ".cjs", ".json", ".d.ts"],
    },
  },
};
