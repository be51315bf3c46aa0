import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { basename } from "node:path";
import { buildSchema, Kind, parse, print, Source, stripIgnoredCharacters, validate, visit } from "graphql";

/** Every document of a folder as one, each file named in errors. */
function readDocuments(folder) {
  const definitions = readdirSync(folder)
    .filter((name) => name.endsWith(".graphql"))
    .sort()
    .flatMap(
      (name) => parse(new Source(readFileSync(new URL(name, folder), "utf8"), basename(name))).definitions,
    );
  return { kind: Kind.DOCUMENT, definitions };
}

function fragmentNames(definition) {
  const names = new Set();
  visit(definition, { FragmentSpread: (spread) => void names.add(spread.name.value) });
  return names;
}

function withFragments(operation, fragments) {
  const needed = new Set();
  const add = (definition) => {
    for (const name of fragmentNames(definition)) {
      if (needed.has(name)) continue;
      needed.add(name);
      add(fragments.get(name));
    }
  };
  add(operation);
  // By name, so that moving a spread in a file does not change the text that was hashed.
  return [operation, ...[...needed].sort().map((name) => fragments.get(name))];
}

/** The manifest as the text of operations.json. The hash is of exactly the text in `document`. */
export function manifestText(schemaText, folder) {
  const all = readDocuments(folder);
  const errors = validate(buildSchema(schemaText), all);
  if (errors.length > 0) throw new Error(errors.map(String).join("\n\n"));
  const fragments = new Map(
    all.definitions.filter((d) => d.kind === Kind.FRAGMENT_DEFINITION).map((d) => [d.name.value, d]),
  );
  const operations = all.definitions
    .filter((d) => d.kind === Kind.OPERATION_DEFINITION)
    .sort((a, b) => (a.name.value < b.name.value ? -1 : 1))
    .map((operation) => {
      const definitions = withFragments(operation, fragments);
      // Every web page that embeds an operation carries its text: nothing in it that means nothing.
      const document = stripIgnoredCharacters(print({ kind: Kind.DOCUMENT, definitions }));
      const sha256 = createHash("sha256").update(document).digest("hex");
      return { name: operation.name.value, type: operation.operation, sha256, document };
    });
  return `${JSON.stringify({ operations }, null, 2)}\n`;
}
