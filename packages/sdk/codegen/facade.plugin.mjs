import { basename } from "node:path";
import { Kind } from "graphql";
import { HEADER } from "./tsdoc.mjs";

const lowerFirst = (text) => text[0].toLowerCase() + text.slice(1);

/** ListPrograms → list, ListProgramSessions → sessions, ProgramFacets → facets, CreateProgram → create. */
export function methodName(domain, operation) {
  const plural = domain[0].toUpperCase() + domain.slice(1);
  const singular = plural.slice(0, -1);
  if (operation === `List${plural}`) return "list";
  const rest = operation.replace(/^List/, "").replace(singular, "");
  return lowerFirst(rest);
}

function operationNames(documents, domain) {
  return documents
    .filter((file) => basename(file.location, ".graphql") === domain)
    .flatMap((file) => file.document.definitions)
    .filter((definition) => definition.kind === Kind.OPERATION_DEFINITION)
    .map((definition) => definition.name.value);
}

function domainText(domain, operations) {
  const methods = operations.map((name) => {
    const fn = lowerFirst(name);
    return `      /** See {@link ${domain}.${fn}}. */
      ${methodName(domain, name)}: (...[options]: Rest<typeof ${domain}.${fn}>): ReturnType<typeof ${domain}.${fn}> =>
        ${domain}.${fn}(client, options),\n`;
  });
  return `    ${domain}: {\n${methods.join("")}    },\n`;
}

/** The same functions under names with dots. It keeps every operation in the bundle. */
export function plugin(_schema, documents, { domains }) {
  const found = domains
    .map((domain) => ({ domain, operations: operationNames(documents, domain) }))
    .filter(({ operations }) => operations.length > 0);
  const imports = found.map(({ domain }) => `import * as ${domain} from "./${domain}.ts";\n`).join("");
  return `${HEADER}
import type { Client } from "../client.ts";
${imports}
// biome-ignore lint/suspicious/noExplicitAny: stands for the arguments of any of the functions below.
type Rest<F extends (client: Client, ...rest: any) => unknown> =
  F extends (client: Client, ...rest: infer R) => unknown ? R : never;

/** Every operation, as a method of its domain: \`hx.programs.list({ first: 12 })\`. */
export function createFacade(client: Client) {
  return {
${found.map(({ domain, operations }) => domainText(domain, operations)).join("")}  };
}

/** What {@link createFacade} gives. */
export type Facade = ReturnType<typeof createFacade>;
`;
}
