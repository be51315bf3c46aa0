import { randomUUID } from "node:crypto";
import {
  type DocumentNode,
  type FieldNode,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLOutputType,
  GraphQLScalarType,
  type GraphQLSchema,
  getNamedType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from "graphql";
import { Extensions } from "type-graphql";

const extension = "isMadeOnce";

/** Says of a field without a resolver that its values are made once and changed by nobody, as `madeOnce` makes them. */
export const MadeOnce = () => Extensions({ [extension]: true });

/** What an answer holds of a value that is made once: as objects, and as the JSON that is sent. */
export class Written {
  readonly data: unknown;
  readonly json: string;

  constructor(data: unknown) {
    this.data = data;
    this.json = JSON.stringify(data);
  }

  toJSON(): unknown {
    if (!pieces) return this.data;
    pieces.push(this.json);
    return mark;
  }
}

/** What has been written of the answer that is being written now. */
let pieces: string[] | undefined;
/** Stands where a piece belongs. Nobody can have stored it: it is of this process. */
const mark = randomUUID();
const writtenMark = JSON.stringify(mark);

/** The JSON of an answer, in which what was written ahead is put in as it is. */
export function stringifyWritten(answer: object): string {
  pieces = [];
  try {
    const [first = "", ...rest] = JSON.stringify(answer).split(writtenMark);
    let text = first;
    for (const [index, part] of rest.entries()) text += pieces[index] + part;
    return text;
  } finally {
    pieces = undefined;
  }
}

/** A field of a value, under the name that the answer gives it. */
interface Shown {
  key: string;
  name: string;
  type: GraphQLOutputType;
  below: Shown[];
}

const WrittenValue = new GraphQLScalarType({ name: "WrittenValue" });
let written = 0;

/**
 * Lets an operation take a value that is made once as it was written for it before. That is done where the field stands once in the
 * document, and nothing below it depends on anything but the value: neither arguments nor directives nor resolvers, so neither who asks.
 */
export function writeAhead(schema: GraphQLSchema, document: DocumentNode): DocumentNode {
  const typeInfo = new TypeInfo(schema);
  const uses = new Map<string, number>();
  const count = (node: FieldNode) => void uses.set(keyOf(node), (uses.get(keyOf(node)) ?? 0) + 1);
  const write = (node: FieldNode) => {
    const field = typeInfo.getFieldDef();
    const parent = typeInfo.getParentType();
    if (!field?.extensions[extension] || !isObjectType(parent) || uses.get(keyOf(node)) !== 1) return;
    const shown = shownBy(field, node);
    if (!shown) return;
    return { ...nameField(parent, shown), alias: { kind: Kind.NAME, value: shown.key } };
  };
  visit(document, { [Kind.FIELD]: count });
  return visit(document, visitWithTypeInfo(typeInfo, { [Kind.FIELD]: write }));
}

/** Adds a field that gives what is shown as it is written. Its name is none in GraphQL: no document can ask for it. */
function nameField(parent: GraphQLObjectType, shown: Shown): Pick<FieldNode, "kind" | "name"> {
  written += 1;
  const name = `${shown.name}$${written}`;
  const known = new WeakMap<object, Written>();
  const resolve = (source: Record<string, object | null>) => {
    const value = source[shown.name];
    if (!value) return null;
    const found = known.get(value) ?? new Written(picked(value, shown.type, shown.below));
    known.set(value, found);
    return found;
  };
  const value = { name, type: WrittenValue, args: [], extensions: {}, resolve };
  Object.defineProperty(parent.getFields(), name, { value, enumerable: false });
  return { kind: Kind.FIELD, name: { kind: Kind.NAME, value: name } };
}

/** The name of the field in the contract. */
export const nameInSchema = ({ name }: FieldNode): string => name.value.split("$", 1)[0] as string;

/** Undefined where something below asks for more than to read a property. */
function shownBy(field: GraphQLField<unknown, unknown>, node: FieldNode): Shown | undefined {
  const type = getNamedType(field.type);
  if (field.resolve || field.args.length > 0 || node.directives?.length) return undefined;
  const shown = { key: keyOf(node), name: field.name, type: field.type, below: [] as Shown[] };
  if (isLeafType(type)) return shown;
  if (!isObjectType(type) || !node.selectionSet) return undefined;
  for (const selection of node.selectionSet.selections) {
    const below = selection.kind === Kind.FIELD ? type.getFields()[selection.name.value] : undefined;
    const part = below && shownBy(below, selection as FieldNode);
    if (!part || shown.below.some(({ key }) => key === part.key)) return undefined;
    shown.below.push(part);
  }
  return shown;
}

function picked(value: unknown, type: GraphQLOutputType, below: readonly Shown[]): unknown {
  if (isNonNullType(type)) {
    const found = picked(value, type.ofType, below);
    if (found === null) throw new Error(`Cannot return null for a value of the type ${type}.`);
    return found;
  }
  if (value === null || value === undefined) return null;
  if (isListType(type)) return (value as unknown[]).map((item) => picked(item, type.ofType, below));
  if (isLeafType(type)) return value;
  const object = value as Record<string, unknown>;
  return Object.fromEntries(
    below.map((part) => [part.key, picked(object[part.name], part.type, part.below)]),
  );
}

const keyOf = ({ alias, name }: FieldNode): string => alias?.value ?? name.value;
