import { getNamedType, isAbstractType, Kind, typeFromAST } from "graphql";
import { commentAbove, tsdoc } from "./tsdoc.mjs";
import { isBuiltIn, outputType, typeName } from "./type-text.mjs";

const CONDITIONAL = new Set(["include", "skip"]);
const isConditional = (node) => (node.directives ?? []).some((d) => CONDITIONAL.has(d.name.value));
const keyOf = (field) => (field.alias ?? field.name).value;

/** Writes the TypeScript of selections and remembers which names the file must import. */
export class SelectionWriter {
  constructor(schema) {
    this.schema = schema;
    this.valueNames = new Set();
    this.fragmentNames = new Set();
  }

  fragmentText(fragment) {
    const type = typeFromAST(this.schema, fragment.typeCondition);
    const name = fragment.name.value;
    if (isAbstractType(type)) return this.#unionText(name, type, fragment.selectionSet);
    const { spreads, fields } = split(fragment.selectionSet);
    const extending = spreads.length > 0 ? ` extends ${spreads.map((s) => this.#spread(s)).join(", ")}` : "";
    const members = fields.map((field) => this.#member(field, type, "  ")).join("");
    const description = commentAbove(fragment) || type.description;
    return `${tsdoc({ description })}export interface ${name}${extending} {\n${members}}\n`;
  }

  /** The type of what is selected: a fragment's name where the selection is just that, else written out. */
  selected(selectionSet, type, indent = "") {
    const { spreads, fields } = split(selectionSet);
    const names = spreads.map((spread) => this.#spread(spread));
    if (fields.length > 0) {
      const members = fields.map((field) => this.#member(field, type, `${indent}  `)).join("");
      names.push(`{\n${members}${indent}}`);
    }
    return names.join(" & ");
  }

  fieldType(field, parent, indent) {
    const definition = parent.getFields()[field.name.value];
    const inner = getNamedType(definition.type);
    const text = field.selectionSet
      ? this.selected(field.selectionSet, inner, indent)
      : this.leaf(inner.name);
    return outputType(definition.type, text);
  }

  leaf(name) {
    if (!isBuiltIn(name)) this.valueNames.add(typeName(name));
    return typeName(name);
  }

  #spread(spread) {
    this.fragmentNames.add(spread.name.value);
    return spread.name.value;
  }

  #member(field, parent, indent) {
    if (field.name.value === "__typename") return `${indent}readonly ${keyOf(field)}: "${parent.name}";\n`;
    const definition = parent.getFields()[field.name.value];
    const optional = isConditional(field) ? "?" : "";
    const type = this.fieldType(field, parent, indent);
    return `${tsdoc(definition, indent)}${indent}readonly ${keyOf(field)}${optional}: ${type};\n`;
  }

  // "%other" stands for types that a later version of the API adds: a switch has to have a default.
  #unionText(name, type, selectionSet) {
    const { fields, inline } = split(selectionSet);
    const common = fields.filter((field) => field.name.value !== "__typename");
    const members = common.map((field) => this.#member(field, type, "  ")).join("");
    const possible = this.schema
      .getPossibleTypes(type)
      .map((t) => t.name)
      .sort();
    const variants = [...possible, "%other"].map((typename) => {
      const own = inline.filter((part) => part.typeCondition?.name.value === typename);
      const extra = own.flatMap((part) =>
        part.selectionSet.selections.map((field) =>
          this.#member(field, this.schema.getType(typename), "      "),
        ),
      );
      return `  | {\n      readonly __typename: "${typename}";\n${extra.join("")}    }\n`;
    });
    return `${tsdoc(type)}export interface ${name}Fields {\n${members}}\n
${tsdoc(type)}export type ${name} = ${name}Fields &\n  (\n${variants.join("")}  );\n`;
  }
}

export function split(selectionSet) {
  const of = (kind) => selectionSet.selections.filter((selection) => selection.kind === kind);
  return { fields: of(Kind.FIELD), spreads: of(Kind.FRAGMENT_SPREAD), inline: of(Kind.INLINE_FRAGMENT) };
}
