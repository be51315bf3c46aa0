import { isListType, isNonNullType } from "graphql";

const BUILT_IN = { ID: "string", String: "string", Int: "number", Float: "number", Boolean: "boolean" };
// An editor that offers to import it must not take the place of the `URL` that everybody has.
const RENAMED = { URL: "UrlString" };

/** What a scalar is in an answer, where it is not a text. */
export const SCALARS = { JSONObject: "Readonly<Record<string, unknown>>" };

export const isBuiltIn = (name) => Object.hasOwn(BUILT_IN, name);

/** What a named type is called in TypeScript. */
export const typeName = (name) => BUILT_IN[name] ?? RENAMED[name] ?? name;

const isSimple = (item) => /^\w+$/.test(item) || (/^\{[\s\S]*\}$/.test(item) && !item.includes("} &"));
const listOf = (item) => `readonly ${isSimple(item) ? item : `(${item})`}[]`;

/** The TypeScript of a type as it is answered, `named` standing for its innermost type. */
export function outputType(type, named) {
  if (isNonNullType(type)) return bare(type.ofType, named, outputType);
  return `${bare(type, named, outputType)} | null`;
}

/** The TypeScript of a type as it is given: what may be null may also be left out. */
export function inputType(type, named) {
  if (isNonNullType(type)) return bare(type.ofType, named, inputType);
  return `${bare(type, named, inputType)} | null`;
}

function bare(type, named, recurse) {
  return isListType(type) ? listOf(recurse(type.ofType, named)) : named;
}
