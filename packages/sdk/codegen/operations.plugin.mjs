import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { Kind } from "graphql";
import { OperationWriter } from "./operation.mjs";
import { SelectionWriter } from "./selection.mjs";
import { HEADER } from "./tsdoc.mjs";

const MANIFEST = new URL(import.meta.resolve("@heritage-exchange/schema/operations.json"));

const domainOf = (file) => basename(file.location, ".graphql");

function definitionsOf(documents, kind) {
  return documents.flatMap((file) =>
    file.document.definitions
      .filter((definition) => definition.kind === kind)
      .map((definition) => ({ definition, domain: domainOf(file) })),
  );
}

function readManifest() {
  const { operations } = JSON.parse(readFileSync(MANIFEST, "utf8"));
  return new Map(operations.map((operation) => [operation.name, operation]));
}

function manifestEntry(manifest, name) {
  const entry = manifest.get(name);
  if (!entry) throw new Error(`${name} is not in operations.json: generate packages/schema first.`);
  return entry;
}

const imports = (kind, names, from) =>
  names.length > 0 ? `import ${kind}{ ${names.sort().join(", ")} } from "${from}";\n` : "";

function importText(writer, operations, fragmentDomains, domain) {
  const lines = [];
  if (operations.length > 0) {
    lines.push(imports("", ["call"], "../call.ts"));
    lines.push(imports("type ", ["CallOptions", "Client"], "../client.ts"));
    const isPaged = operations.some((operation) => operation.isPaged);
    lines.push(isPaged ? 'import { paged, type Paged } from "../paged.ts";\n' : "");
    lines.push(imports("type ", ["TypedDocument"], "../typed-document.ts"));
  }
  for (const other of [...new Set(fragmentDomains.values())].sort()) {
    if (other === domain) continue;
    const names = [...writer.fragmentNames].filter((name) => fragmentDomains.get(name) === other);
    lines.push(imports("type ", names, `./${other}.ts`));
  }
  lines.push(imports("type ", [...writer.valueNames], "./values.ts"));
  return lines.join("");
}

/** The operations and fragments of one domain's file. */
export function plugin(schema, documents, { domain }) {
  const manifest = readManifest();
  const fragments = definitionsOf(documents, Kind.FRAGMENT_DEFINITION);
  const writer = new SelectionWriter(schema);
  const mine = ({ domain: of }) => of === domain;
  const operations = definitionsOf(documents, Kind.OPERATION_DEFINITION)
    .filter(mine)
    .map(
      ({ definition: d }) => new OperationWriter(schema, d, manifestEntry(manifest, d.name.value), writer),
    );
  const texts = [
    ...fragments.filter(mine).map(({ definition }) => writer.fragmentText(definition)),
    ...operations.map((operation) => operation.text()),
  ];
  const fragmentDomains = new Map(fragments.map((f) => [f.definition.name.value, f.domain]));
  return [HEADER, importText(writer, operations, fragmentDomains, domain), ...texts].join("\n");
}
