import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { basename } from "node:path";
import {
  buildSchema,
  Kind,
  parse,
  print,
  Source,
  stripIgnoredCharacters,
  TypeInfo,
  validate,
  visit,
  visitWithTypeInfo,
} from "graphql";

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

/** The operation with every fragment written out where it is spread, so that its text stands alone. */
function writtenOut(schema, operation, fragments) {
  const info = new TypeInfo(schema);
  const expand = (selection, parent) => {
    if (selection.kind !== Kind.FRAGMENT_SPREAD) return [selection];
    const { typeCondition, selectionSet } = fragments.get(selection.name.value);
    if (typeCondition.name.value === parent && selection.directives.length === 0) {
      return selectionSet.selections.flatMap((inner) => expand(inner, parent));
    }
    return [{ ...selection, kind: Kind.INLINE_FRAGMENT, typeCondition, selectionSet }];
  };
  const SelectionSet = (node) => {
    const parent = info.getParentType().name;
    return { ...node, selections: node.selections.flatMap((selection) => expand(selection, parent)) };
  };
  return visit(operation, visitWithTypeInfo(info, { SelectionSet }));
}

/** The manifest as the text of operations.json: each operation without its layout. The hash is of exactly the text in `document`. */
export function manifestText(schemaText, folder) {
  const all = readDocuments(folder);
  const schema = buildSchema(schemaText);
  const errors = validate(schema, all);
  if (errors.length > 0) throw new Error(errors.map(String).join("\n\n"));
  const fragments = new Map(
    all.definitions.filter((d) => d.kind === Kind.FRAGMENT_DEFINITION).map((d) => [d.name.value, d]),
  );
  const operations = all.definitions
    .filter((d) => d.kind === Kind.OPERATION_DEFINITION)
    .sort((a, b) => (a.name.value < b.name.value ? -1 : 1))
    .map((operation) => {
      const document = stripIgnoredCharacters(print(writtenOut(schema, operation, fragments)));
      const sha256 = createHash("sha256").update(document).digest("hex");
      return { name: operation.name.value, type: operation.operation, sha256, document };
    });
  return `${JSON.stringify({ operations }, null, 2)}\n`;
}
