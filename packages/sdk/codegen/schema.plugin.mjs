import {
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isNonNullType,
  isObjectType,
  isScalarType,
  isUnionType,
} from "graphql";
import { domainsOfTypes } from "./domains.mjs";
import { HEADER, tsdoc } from "./tsdoc.mjs";
import { inputType, isBuiltIn, outputType, SCALARS, typeName } from "./type-text.mjs";

const named = (field) => typeName(getNamedType(field.type).name);

function enumText(type) {
  const values = type.getValues();
  const listed = values.map((value) => {
    const said = [value.description, value.deprecationReason && `Deprecated: ${value.deprecationReason}`];
    const text = said.filter(Boolean).join(" ").replaceAll("\n", " ");
    return `- \`${value.name}\`${text && `: ${text}`}`;
  });
  const description = `${type.description ? `${type.description}\n` : ""}\n${listed.join("\n")}`;
  const members = values.map((value) => `  | "${value.name}"\n`).join("");
  return `${tsdoc({ description })}export type ${type.name} =\n${members}  | (string & {});\n`;
}

function isOptional(field) {
  return !isNonNullType(field.type) || field.defaultValue !== undefined;
}

/** One member of an input: left out, undefined and (where the contract says so) null are all accepted. */
export function inputMember(name, field, indent = "  ") {
  const type = inputType(field.type, named(field));
  const member = isOptional(field) ? `${name}?: ${type} | undefined` : `${name}: ${type}`;
  return `${tsdoc(field, indent)}${indent}readonly ${member};\n`;
}

function oneOfText(type) {
  const fields = Object.values(type.getFields());
  const alternatives = fields.map((chosen) => {
    const members = fields.map((field) => {
      if (field !== chosen) return `      readonly ${field.name}?: never;\n`;
      return `${tsdoc(field, "      ")}      readonly ${field.name}: ${named(field)};\n`;
    });
    return `  | {\n${members.join("")}    }\n`;
  });
  return `${tsdoc(type)}export type ${type.name} =\n${alternatives.join("").trimEnd()};\n`;
}

function inputText(type) {
  if (type.isOneOf) return oneOfText(type);
  const members = Object.values(type.getFields()).map((field) => inputMember(field.name, field));
  return `${tsdoc(type)}export interface ${type.name} {\n${members.join("")}}\n`;
}

function objectText(type) {
  const parents = type.getInterfaces().map((parent) => parent.name);
  const extending = parents.length > 0 ? ` extends ${parents.join(", ")}` : "";
  const members = Object.values(type.getFields()).map(
    (field) => `${tsdoc(field, "  ")}  readonly ${field.name}: ${outputType(field.type, named(field))};\n`,
  );
  return `${tsdoc(type)}export interface ${type.name}${extending} {\n${members.join("")}}\n`;
}

function typeText(type) {
  if (isScalarType(type))
    return `${tsdoc(type)}export type ${typeName(type.name)} = ${SCALARS[type.name] ?? "string"};\n`;
  if (isEnumType(type)) return enumText(type);
  if (isInputObjectType(type)) return inputText(type);
  if (isUnionType(type)) {
    return `${tsdoc(type)}export type ${type.name} = ${type
      .getTypes()
      .map((t) => t.name)
      .join(" | ")};\n`;
  }
  return isObjectType(type) || isInterfaceType(type) ? objectText(type) : "";
}

const isValue = (type) => isScalarType(type) || isEnumType(type) || isInputObjectType(type);

/** The other types that these name, by what they are. */
function importedBy(types) {
  const own = new Set(types.map(({ name }) => name));
  const named = types.flatMap((type) => [
    ...Object.values(type.getFields?.() ?? {}).map((field) => getNamedType(field.type)),
    ...(isUnionType(type) ? type.getTypes() : (type.getInterfaces?.() ?? [])),
  ]);
  const others = named.filter(({ name }) => !own.has(name) && !isBuiltIn(name));
  const names = (isOfKind) => [...new Set(others.filter(isOfKind).map(({ name }) => typeName(name)))].sort();
  return { values: names(isValue), schema: names((type) => !isValue(type)) };
}

function importText(types) {
  const lines = Object.entries(importedBy(types))
    .filter(([, names]) => names.length > 0)
    .map(([file, names]) => `import type { ${names.join(", ")} } from "../${file}.ts";\n`);
  return lines.length > 0 ? `${lines.join("")}\n` : "";
}

const kinds = {
  /** What is given and shown as it is. */
  values: (type) => isScalarType(type) || isEnumType(type),
  inputs: isInputObjectType,
  /** What is answered. */
  schema: (type) => !isValue(type),
};

/** The types of one kind and domain. */
export function plugin(schema, documents, { kind, domain }) {
  const domains = domainsOfTypes(schema, documents);
  const types = Object.values(schema.getTypeMap())
    .filter((type) => !isIntrospectionType(type) && !isBuiltIn(type.name) && kinds[kind](type))
    .filter(({ name }) => domains.get(name) === domain)
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  return `${HEADER}\n${importText(types)}${types.map(typeText).join("\n") || "export {};\n"}`;
}
