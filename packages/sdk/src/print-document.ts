// Writes a parsed document as text. Only what an operation can hold: a contract is never sent.

/** A node of a parsed document, of whichever library. */
// biome-ignore lint/suspicious/noExplicitAny: each library has types of its own for the same tree.
type Node = any;

const all = (nodes: readonly Node[] | undefined, between = " ") => (nodes ?? []).map(print).join(between);
const within = (open: string, nodes: readonly Node[] | undefined, close: string) =>
  nodes?.length ? open + all(nodes) + close : "";
const named = (word: string, node: Node) => (node ? `${word}${print(node)}` : "");

const WRITERS: Record<string, (node: Node) => string> = {
  Document: ({ definitions }) => all(definitions, "\n"),
  OperationDefinition: ({ operation, name, variableDefinitions, directives, selectionSet }) =>
    `${operation}${named(" ", name)}${within("(", variableDefinitions, ")")}${all(directives)}${print(selectionSet)}`,
  FragmentDefinition: ({ name, typeCondition, directives, selectionSet }) =>
    `fragment ${print(name)} on ${print(typeCondition)}${all(directives)}${print(selectionSet)}`,
  VariableDefinition: ({ variable, type, defaultValue, directives }) =>
    `${print(variable)}:${print(type)}${named("=", defaultValue)}${all(directives)}`,
  SelectionSet: ({ selections }) => within("{", selections, "}"),
  Field: ({ alias, name, arguments: given, directives, selectionSet }) =>
    `${alias ? `${print(alias)}:` : ""}${print(name)}${within("(", given, ")")}${all(directives)}${named("", selectionSet)}`,
  FragmentSpread: ({ name, directives }) => `...${print(name)}${all(directives)}`,
  InlineFragment: ({ typeCondition, directives, selectionSet }) =>
    `...${named("on ", typeCondition)}${all(directives)}${print(selectionSet)}`,
  Directive: ({ name, arguments: given }) => `@${print(name)}${within("(", given, ")")}`,
  Argument: ({ name, value }) => `${print(name)}:${print(value)}`,
  ObjectField: ({ name, value }) => `${print(name)}:${print(value)}`,
  Name: ({ value }) => value,
  Variable: ({ name }) => `$${print(name)}`,
  NamedType: ({ name }) => print(name),
  ListType: ({ type }) => `[${print(type)}]`,
  NonNullType: ({ type }) => `${print(type)}!`,
  NullValue: () => "null",
  // What JSON escapes, GraphQL reads the same.
  StringValue: ({ value }) => JSON.stringify(value),
  ListValue: ({ values }) => `[${all(values)}]`,
  ObjectValue: ({ fields }) => `{${all(fields)}}`,
};

/** The text of a node; of numbers, booleans and words of a list, it is their value. */
export function print(node: Node): string {
  return WRITERS[node.kind]?.(node) ?? String(node.value);
}
