import {
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isListType,
  isNonNullType,
  isScalarType,
  isUnionType,
} from "graphql";
import { HEADER, tsdoc } from "./tsdoc.mjs";
import { isBuiltIn, SCALARS } from "./type-text.mjs";

function kindOf(type) {
  if (isScalarType(type)) return "SCALAR";
  if (isEnumType(type)) return "ENUM";
  if (isInputObjectType(type)) return "INPUT_OBJECT";
  if (isInterfaceType(type)) return "INTERFACE";
  return isUnionType(type) ? "UNION" : "OBJECT";
}

function reference(type) {
  if (isNonNullType(type)) return `{ kind: "NON_NULL"; name: never; ofType: ${reference(type.ofType)} }`;
  if (isListType(type)) return `{ kind: "LIST"; name: never; ofType: ${reference(type.ofType)} }`;
  return `{ kind: "${kindOf(type)}"; name: "${type.name}"; ofType: null }`;
}

function inputFields(type) {
  const fields = Object.values(type.getFields()).map((field) => {
    const value = field.astNode?.defaultValue ? '"default"' : "null";
    return `{ name: "${field.name}"; type: ${reference(field.type)}; defaultValue: ${value} }`;
  });
  return `{ kind: "INPUT_OBJECT"; name: "${type.name}"; isOneOf: ${type.isOneOf}; inputFields: [${fields.join(", ")}] }`;
}

function typeText(schema, type) {
  if (isScalarType(type)) return "unknown";
  if (isEnumType(type)) {
    const values = type.getValues().map((value) => `"${value.name}"`);
    return `{ name: "${type.name}"; enumValues: ${values.join(" | ")} }`;
  }
  if (isInputObjectType(type)) return inputFields(type);
  const fields = isUnionType(type) ? [] : Object.values(type.getFields());
  const members = fields.map((f) => `"${f.name}": { name: "${f.name}"; type: ${reference(f.type)} }`);
  const possible = kindOf(type) === "OBJECT" ? [] : schema.getPossibleTypes(type).map((t) => `"${t.name}"`);
  const possibleText = possible.length > 0 ? `; possibleTypes: ${possible.join(" | ")}` : "";
  return `{ kind: "${kindOf(type)}"; name: "${type.name}"; fields: { ${members.join("; ")} }${possibleText} }`;
}

/** What each scalar of the contract is in TypeScript, as a type and as a value: tools ask for one or the other. */
function scalarsText(types) {
  const scalars = types.filter((type) => isScalarType(type) && !isBuiltIn(type.name));
  const textOf = ({ name }) => SCALARS[name] ?? "string";
  const members = scalars.map((type) => `${tsdoc(type, "  ")}  readonly ${type.name}: ${textOf(type)};\n`);
  const values = scalars.map((type) => `  ${type.name}: "${textOf(type)}",\n`);
  return `/** What each scalar of the contract is in TypeScript, for tools that take it as a type, such as gql.tada. */
export interface Scalars {
${members.join("")}}

/** The same for tools that take it as a setting, such as graphql-codegen: \`config: { scalars }\`. */
export const scalars = {
${values.join("")}} as const;
`;
}

const nameOf = (type) => (type ? `"${type.name}"` : "never");

/** The shape of the contract as one type, in the form that gql.tada reads. It has no runtime value. */
export function plugin(schema) {
  const all = Object.values(schema.getTypeMap())
    .filter((type) => !isIntrospectionType(type))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  const types = all.map((type) => `    "${type.name}": ${typeText(schema, type)};\n`);
  return `${HEADER}
/** The shape of the contract as a type, for tools that type a document by reading it, such as gql.tada. */
export type Introspection = {
  name: "heritage-exchange";
  query: ${nameOf(schema.getQueryType())};
  mutation: ${nameOf(schema.getMutationType())};
  subscription: ${nameOf(schema.getSubscriptionType())};
  types: {
${types.join("")}  };
};

${scalarsText(all)}`;
}
