import { basename } from "node:path";
import { Kind } from "graphql";
import { OperationWriter } from "./operation.mjs";
import { HEADER, tsdoc } from "./tsdoc.mjs";

const lowerFirst = (text) => text[0].toLowerCase() + text.slice(1);
const upperFirst = (text) => text[0].toUpperCase() + text.slice(1);

/** ListPrograms → list, ListProgramSessions → sessions, ProgramFacets → facets, CreateProgram → create. */
export function methodName(domain, operation) {
  const plural = upperFirst(domain);
  if (operation === `List${plural}`) return "list";
  return lowerFirst(operation.replace(/^List/, "").replace(plural.replace(/s$/, ""), ""));
}

function operationsOf(schema, documents, domain) {
  return documents
    .filter((file) => basename(file.location, ".graphql") === domain)
    .flatMap((file) => file.document.definitions)
    .filter((definition) => definition.kind === Kind.OPERATION_DEFINITION)
    .map((definition) => new OperationWriter(schema, definition));
}

function interfaceText({ domain, operations }) {
  const methods = operations.map(({ name, functionName, said, hasRequired }) => {
    const options = `options${hasRequired ? "" : "?"}: ${domain}.${name}Variables & CallOptions`;
    const answer = `ReturnType<typeof ${domain}.${functionName}>`;
    return `${tsdoc(said, "  ")}  ${methodName(domain, name)}(${options}): ${answer};\n`;
  });
  const doc = tsdoc({ description: `What can be done with ${domain}.` });
  return `${doc}export interface ${upperFirst(domain)}Facade {\n${methods.join("")}}\n`;
}

function objectText({ domain, operations }) {
  const methods = operations.map(
    ({ name, functionName }) =>
      `      ${methodName(domain, name)}: (options) => ${domain}.${functionName}(client, options),\n`,
  );
  return `    ${domain}: {\n${methods.join("")}    },\n`;
}

/** The same functions under names with dots. It keeps every operation in the bundle. */
export function plugin(schema, documents, { domains }) {
  const found = domains
    .map((domain) => ({ domain, operations: operationsOf(schema, documents, domain) }))
    .filter(({ operations }) => operations.length > 0);
  const imports = found.map(({ domain }) => `import * as ${domain} from "./${domain}.ts";\n`);
  const members = found.map(({ domain }) => `  readonly ${domain}: ${upperFirst(domain)}Facade;\n`);
  return `${HEADER}
import type { CallOptions, Client } from "../client.ts";
${imports.join("")}
${found.map(interfaceText).join("\n")}
/** Every operation, as a method of its domain. */
export interface Facade {
${members.join("")}}

/** Every operation, as a method of its domain: \`hx.programs.list({ first: 12 })\`. */
export function createFacade(client: Client): Facade {
  return {
${found.map(objectText).join("")}  };
}
`;
}
