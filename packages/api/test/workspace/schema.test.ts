import { describe, expect, test } from "@jest/globals";
import {
  type GraphQLField,
  GraphQLInputObjectType,
  GraphQLNonNull,
  type GraphQLSchema,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isListType,
  isObjectType,
  isScalarType,
  printSchema,
  validateSchema,
} from "graphql";
import { modules } from "../../src/modules.ts";
import { makeSchema } from "../../src/schema.ts";

const schema: GraphQLSchema = makeSchema();
const types = Object.values(schema.getTypeMap()).filter(({ name }) => !name.startsWith("__"));
const objects = types.filter((type) => isObjectType(type) || isInterfaceType(type));
const ours = types.filter((type) => !["String", "Int", "Float", "Boolean", "ID"].includes(type.name));
const fields = objects.flatMap((type) =>
  Object.values(type.getFields()).map((field) => [`${type.name}.${field.name}`, field] as const),
);

const isList = ({ type }: GraphQLField<unknown, unknown>) =>
  isListType(type instanceof GraphQLNonNull ? type.ofType : type);

describe("the schema", () => {
  test("is one by the rules of GraphQL", () => {
    expect(validateSchema(schema)).toEqual([]);
  });

  test("describes everything in it, in sentences", () => {
    const described: [string, string | null | undefined][] = [];
    for (const type of ours) {
      described.push([type.name, type.description]);
      if (isEnumType(type))
        for (const { name, description } of type.getValues())
          described.push([`${type.name}.${name}`, description]);
      if (isInputObjectType(type))
        for (const { name, description } of Object.values(type.getFields()))
          described.push([`${type.name}.${name}`, description]);
    }
    for (const [name, { description, args }] of fields) {
      described.push([name, description]);
      for (const argument of args) described.push([`${name}(${argument.name})`, argument.description]);
    }
    for (const { name, description, args } of schema.getDirectives()) {
      described.push([`@${name}`, description]);
      for (const argument of args) described.push([`@${name}(${argument.name})`, argument.description]);
    }
    const lacking = described
      .filter(([, text]) => !/^[A-Z`\d][\s\S]*[.…]$/.test(text?.trim() ?? ""))
      .map(([name, text]) => `${name}: ${text}`);
    expect(lacking).toEqual([]);
    expect(described.length).toBeGreaterThan(500);
  });

  test("shows with each id the prefix that such an id has", () => {
    const nodes = objects.filter(
      (type) => isObjectType(type) && type.getInterfaces().some(({ name }) => name === "Node"),
    );
    const said = nodes.map((type) => [
      type.name,
      /`(\w+)_01k3…`/.exec(type.getFields().id?.description ?? "")?.[1],
    ]);
    const known = modules.flatMap(({ nodes: types = [] }) => types.map(({ type, prefix }) => [type, prefix]));
    expect(Object.fromEntries(said)).toEqual(Object.fromEntries(known));
    expect(new Set(known.map(([, prefix]) => prefix)).size).toBe(nodes.length);
  });

  test("names things by one rule", () => {
    const wrong: string[] = [];
    const expectName = (name: string, shape: RegExp) =>
      shape.test(name.split(".").at(-1) ?? "") || wrong.push(name);
    for (const type of ours) expectName(type.name, /^[A-Z][A-Za-z]+$/);
    for (const type of ours.filter(isEnumType))
      for (const { name } of type.getValues())
        expectName(`${type.name}.${name}`, /^[A-Z][A-Z0-9]*(_[A-Z0-9]+)*$/);
    for (const [name, field] of fields) {
      expectName(name, /^[a-z][A-Za-z]*$/);
      const type = getNamedType(field.type);
      if (type.name === "Boolean") expectName(name, /^(is|has|can)[A-Z]|^replayed$/);
      if (isScalarType(type) && type.name === "DateTime") expectName(name, /At$/);
      if (isScalarType(type) && type.name === "LocalDate") expectName(name, /(On|Until)$/);
    }
    // Words of consent records (DPV: valid from and until), of hashes, and of what communities and protocols do.
    const termsOfTheField =
      /^(ItemApproval\.(validUntil|opensWhenDue)|ConsentEvent\.valid(From|Until)|ConsentEvidence\.sha256|ItemCommunity\.agreesToAny|AccessReason\.admits|Evaluation\.tellsParticipants|RecordedResult\.until)$/;
    expect(wrong.filter((field) => !termsOfTheField.test(field))).toEqual([]);
  });

  test("has look-ups that take exactly one way to identify a record", () => {
    const lookups = ours.filter(
      (type) => type instanceof GraphQLInputObjectType && type.name.endsWith("By"),
    ) as GraphQLInputObjectType[];
    expect(lookups.length).toBeGreaterThanOrEqual(3);
    const printed = printSchema(schema);
    for (const { name, isOneOf } of lookups) {
      expect([name, isOneOf]).toEqual([name, true]);
      expect(printed).toContain(`input ${name} @oneOf {`);
    }
  });

  test("lists without pages say how many they hold at most", () => {
    const bare = fields.filter(
      ([name, field]) => isList(field) && !/Connection\.|^Query\.nodes$|\.path$/.test(name),
    );
    const unbounded = bare
      .filter(([, { description }]) => !/[Aa]t most \d+/.test(description ?? ""))
      .map(([name]) => name);
    expect(unbounded).toEqual([]);
    const most = bare.map(
      ([name, { description }]) => [name, Number(/[Aa]t most (\d+)/.exec(description ?? "")?.[1])] as const,
    );
    expect(most.filter(([, count]) => count > 50)).toEqual([]);
  });

  test("has lists with pages that are all of one shape", () => {
    const connections = fields.filter(([, { type }]) => getNamedType(type).name.endsWith("Connection"));
    expect(connections.length).toBeGreaterThanOrEqual(6);
    for (const [name, { args, type }] of connections) {
      const given = args.map((argument) => argument.name);
      expect([name, given]).toEqual([name, expect.arrayContaining(["first", "after", "last", "before"])]);
      const connection = getNamedType(type);
      const parts = isObjectType(connection) ? Object.keys(connection.getFields()) : [];
      expect([name, parts]).toEqual([
        name,
        expect.arrayContaining(["edges", "nodes", "pageInfo", "totalCount"]),
      ]);
    }
  });

  test("is null where a record may be missing or hidden, and nowhere else at the root", () => {
    const wrong: string[] = [];
    for (const [name, { type }] of fields) {
      const named = getNamedType(type);
      const isNonNull = type instanceof GraphQLNonNull;
      const isRecord = isObjectType(named) && named.getInterfaces().some((one) => one.name === "Node");
      if (isRecord && isNonNull && !isListType(type.ofType) && !/Edge\.node$/.test(name))
        wrong.push(`${name} may be hidden`);
      if (/^Query\./.test(name) && named.name.endsWith("Connection") && !isNonNull)
        wrong.push(`${name} is always there`);
      if (/^Mutation\./.test(name) && !isNonNull) wrong.push(`${name} is always there`);
      if (isListType(isNonNull ? type.ofType : type) && !/^\[\w+!\]!?$|^\[Node\]!$/.test(String(type)))
        wrong.push(`${name}: ${type}`);
    }
    expect(wrong).toEqual([]);
  });

  test("returns a payload for each write, which is never null and lists its user errors", () => {
    for (const field of Object.values(schema.getMutationType()?.getFields() ?? {})) {
      const payload = getNamedType(field.type);
      const { name } = field;
      expect([name, String(field.type)]).toEqual([name, `${payload.name}!`]);
      const input = `${name[0]?.toUpperCase()}${name.slice(1)}Input!`;
      expect(field.args.map((argument) => `${argument.name}: ${argument.type}`)).toEqual([`input: ${input}`]);
      const errors = isObjectType(payload) ? payload.getFields().userErrors : undefined;
      expect([name, String(errors?.type)]).toEqual([name, "[UserError!]!"]);
    }
  });

  test("says at each root field who may use it", () => {
    for (const root of [schema.getQueryType(), schema.getMutationType()]) {
      for (const { name, description } of Object.values(root?.getFields() ?? {}))
        expect([name, description]).toEqual([
          name,
          expect.stringMatching(
            /(Public|Requires a sign-in or a secret key|Requires the scope `\w+:\w+`)\.$/,
          ),
        ]);
    }
  });
});
