import {
  getNamedType,
  getNullableType,
  isListType,
  isNonNullType,
  Kind,
  TypeInfo,
  typeFromAST,
  visit,
  visitWithTypeInfo,
} from "graphql";
import { split } from "./selection.mjs";
import { commentAbove, tsdoc } from "./tsdoc.mjs";
import { inputType } from "./type-text.mjs";

const lowerFirst = (text) => text[0].toLowerCase() + text.slice(1);

/** What the contract says about each variable: the description of the argument it is given to. */
function describedVariables(schema, operation) {
  const said = new Map();
  const info = new TypeInfo(schema);
  visit(
    operation,
    visitWithTypeInfo(info, {
      VariableDefinition: () => false,
      Variable: (node) => {
        const argument = info.getArgument();
        if (argument?.description && !said.has(node.name.value)) said.set(node.name.value, argument);
      },
    }),
  );
  return said;
}

/** How to walk from the answer to what a caller wants: down to a list, or as long as there is only one way. */
function walk(schema, operation) {
  let parent = operation.operation === "mutation" ? schema.getMutationType() : schema.getQueryType();
  let [field] = split(operation.selectionSet).fields;
  const found = { path: [], nullables: [], root: parent.getFields()[field.name.value] };
  for (;;) {
    const definition = parent.getFields()[field.name.value];
    found.path.push((field.alias ?? field.name).value);
    found.nullables.push(!isNonNullType(definition.type));
    Object.assign(found, { field, parent, type: getNamedType(definition.type), wrapped: definition.type });
    const { fields, spreads } = split(field.selectionSet);
    found.items = ["nodes", "edges"].find((name) => fields.some((f) => f.name.value === name));
    if (found.items || spreads.length > 0 || fields.length !== 1 || !fields[0].selectionSet) return found;
    parent = found.type;
    [field] = fields;
  }
}

/** One curated operation: its variables, its document and the function that calls it. */
export class OperationWriter {
  constructor(schema, operation, manifest, writer) {
    Object.assign(this, { schema, operation, manifest, writer });
    this.name = operation.name.value;
    this.walked = walk(schema, operation);
  }

  get isPaged() {
    return Boolean(this.walked.items);
  }

  /** What an editor shows about the function. */
  get said() {
    const { root } = this.walked;
    return { ...root, description: commentAbove(this.operation) || root.description };
  }

  /** The function's name. */
  get functionName() {
    return lowerFirst(this.name);
  }

  text() {
    return [this.#variables(), this.#result(), this.#document(), this.#function()].join("\n");
  }

  get hasRequired() {
    return this.operation.variableDefinitions.some(
      (v) => v.type.kind === Kind.NON_NULL_TYPE && !v.defaultValue,
    );
  }

  #variables() {
    const said = describedVariables(this.schema, this.operation);
    const members = this.operation.variableDefinitions.map((variable) => {
      const name = variable.variable.name.value;
      const type = typeFromAST(this.schema, variable.type);
      const text = inputType(type, this.writer.leaf(getNamedType(type).name));
      const comment = commentAbove(variable);
      const doc = tsdoc(comment ? { description: comment } : (said.get(name) ?? {}), "  ");
      const optional = !isNonNullType(type) || variable.defaultValue;
      return `${doc}  readonly ${name}${optional ? "?" : ""}: ${text}${optional ? " | undefined" : ""};\n`;
    });
    return `/** Variables of \`${this.functionName}\`. */\nexport interface ${this.name}Variables {\n${members.join("")}}\n`;
  }

  get #resultName() {
    return `${this.name}${this.isPaged ? "Page" : "Result"}`;
  }

  #result() {
    const { field, parent, wrapped, nullables } = this.walked;
    const nullable = nullables.includes(true);
    const text = this.writer.selected(field.selectionSet, this.walked.type);
    const doc = tsdoc({ description: `What \`${this.functionName}\` answers.` });
    // An interface is no list and cannot be null: of a page that is said where it is used, of all else here.
    const isList = isListType(getNullableType(wrapped));
    if (text.startsWith("{") && !isList && (this.isPaged || !nullable))
      return `${doc}export interface ${this.#resultName} ${text}\n`;
    const whole = this.writer.fieldType(field, parent, "");
    const orNull = nullable && isNonNullType(wrapped) ? " | null" : "";
    return `${doc}export type ${this.#resultName} = ${whole}${orNull};\n`;
  }

  #dataText() {
    const { path, nullables, wrapped } = this.walked;
    const result = this.#resultName + (this.isPaged && !isNonNullType(wrapped) ? " | null" : "");
    const outward = nullables.toReversed();
    const step = (text, key, index) =>
      `{ readonly ${key}: ${text}${index > 0 && outward[index] ? " | null" : ""} }`;
    return path.toReversed().reduce(step, result);
  }

  #document() {
    const { sha256, document, type } = this.manifest;
    const text = document.replaceAll("\\", "\\\\").replaceAll("`", "\\`").replaceAll("${", "\\${");
    const typed = `TypedDocument<${this.#dataText()}, ${this.name}Variables>`;
    return `/** The document of \`${this.functionName}\`, as the API knows it. */
export const ${this.name}Document: ${typed} = {
  name: "${this.name}",
  kind: "${type}",
  hash: "${sha256}",
  text: \`${text}\`,
};\n`;
  }

  #function() {
    const { path, items, field, type } = this.walked;
    const defaults = this.hasRequired ? "" : " = {}";
    const head = `${tsdoc(this.said)}export function ${this.functionName}(
  client: Client,
  options: ${this.name}Variables & CallOptions${defaults},
)`;
    const steps = `[${path.map((key) => `"${key}"`).join(", ")}]`;
    const document = `${this.name}Document`;
    if (!items) {
      return `${head}: Promise<${this.#resultName}> {\n  return call(client, ${document}, options, ${steps});\n}\n`;
    }
    const list = split(field.selectionSet).fields.find((f) => f.name.value === items);
    const itemType = getNamedType(type.getFields()[items].type);
    const item = this.writer.selected(list.selectionSet, itemType, "");
    return `${head}: Paged<${this.#resultName}, ${item}> {\n  return paged(client, ${document}, options, ${steps});\n}\n`;
  }
}
