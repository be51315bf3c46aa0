import {
  buildClientSchema,
  GraphQLInputObjectType,
  type GraphQLInputType,
  GraphQLNonNull,
  type GraphQLObjectType,
  type GraphQLSchema,
  getIntrospectionQuery,
  getNamedType,
} from "graphql";
import { harmless } from "./harmless-mutations.ts";
import { literal } from "./operations.ts";
import { heldBy, personas, type Viewer } from "./personas.ts";
import { Random } from "./random.ts";
import { neededScopes, onlyForPeople } from "./scopes.ts";
import type { Service } from "./service.ts";

const asking = [
  personas.visitor,
  personas.stranger,
  personas.accountsKeyOfA,
  personas.evaluatorOfA,
  personas.coordinatorOfA,
];

function holds(viewer: Viewer, scope: string): boolean {
  if (viewer.kind === "visitor") return false;
  return scope === "signed-in" || [...heldBy(viewer).values()].some((scopes) => scopes.has(scope));
}

async function schemaOf(service: Service): Promise<GraphQLSchema> {
  const document = getIntrospectionQuery({ oneOf: true });
  return buildClientSchema(
    JSON.parse((await service.send({ document, variables: {}, headers: {} }, personas.visitor)).body).data,
  );
}

/** The rule that the contract states for a field, in its description. */
function statedRule(description: string | null | undefined): string | undefined {
  if (description?.endsWith("Requires a sign-in or a secret key.")) return "signed-in";
  return /Requires the scope `([a-z]+:[a-z]+)`\.$/.exec(description ?? "")?.[1];
}

/** Every guarded field with its rule, as the contract says. */
export function guardedFields(schema: GraphQLSchema): Map<string, string> {
  const found = new Map<string, string>();
  for (const type of Object.values(schema.getTypeMap()))
    if ("getFields" in type && !type.name.startsWith("__"))
      for (const field of Object.values(type.getFields())) {
        const rule = statedRule(field.description);
        if (rule) found.set(`${type.name}.${field.name}`, rule);
      }
  return found;
}

/** Where a field lets in who lacks what scopes.ts says it needs, or keeps out who holds it. */
export async function refusalFaults(service: Service): Promise<string[]> {
  const schema = await schemaOf(service);
  const faults: string[] = [];
  const stated = guardedFields(schema);
  for (const name of new Set([...stated.keys(), ...Object.keys(neededScopes)]))
    if (stated.get(name) !== neededScopes[name])
      faults.push(
        `${name} needs ${stated.get(name) ?? "nothing"}, scopes.ts says ${neededScopes[name] ?? "nothing"}`,
      );
  for (const [name, scope] of Object.entries(neededScopes))
    for (const viewer of asking) {
      const { document, variables, isRoot } = question(schema, name);
      const { body } = await service.send({ document, variables, headers: {} }, viewer);
      const answered = isRoot ? codeOf(body) : belowRoot(body, name);
      const mayUse = holds(viewer, scope) && !(viewer.kind === "key" && onlyForPeople.has(name));
      const expected = mayUse ? "let in" : refusalFor(viewer, isRoot);
      if (answered !== expected && answered !== "nothing listed")
        faults.push(`${name} to the ${viewer.name}: ${answered} instead of ${expected}`);
    }
  return faults;
}

const refusalFor = (viewer: Viewer, isRoot: boolean) => {
  if (!isRoot) return "null";
  return viewer.kind === "visitor" ? "UNAUTHENTICATED" : "FORBIDDEN";
};

function codeOf(body: string): string {
  const code = JSON.parse(body).errors?.[0]?.extensions?.code;
  return code ?? "let in";
}

function belowRoot(body: string, name: string): string {
  const { data, errors } = JSON.parse(body);
  if (errors) return errors[0].extensions.code;
  const [type = "", field = ""] = name.split(".");
  const [parent, below] = reachedBelow[type] ?? [];
  const listed = data[listOf(parent ?? type)].nodes as Record<string, unknown>[];
  const nodes = below ? listed.flatMap((node) => node[below] as Record<string, unknown>[]) : listed;
  // Of a kind of record of which the viewer sees none, nothing is told either way.
  if (nodes.length === 0) return "nothing listed";
  return nodes.every((node) => node[field] === null) ? "null" : "let in";
}

/** Of types without a list of their own: below which other records they are, and in which field of those. */
const reachedBelow: Record<string, [type: string, field: string]> = {
  QualitativeRecord: ["Evaluation", "qualitativeRecords"],
  EvaluationRelease: ["Evaluation", "releases"],
  Wave: ["Evaluation", "waves"],
};

/** The list of a type's records. */
const listOf = (type: string) => `${type.charAt(0).toLowerCase()}${type.slice(1)}s`;

function question(schema: GraphQLSchema, name: string) {
  const [type = "", field = ""] = name.split(".");
  if (type === "Query") {
    const found = (schema.getQueryType() as GraphQLObjectType).getFields()[field];
    const args = (found?.args ?? [])
      .filter(({ type: of, defaultValue }) => of instanceof GraphQLNonNull && defaultValue === undefined)
      .map(({ name: arg, type: of }) => `${arg}: ${literal(leastOf(arg, of), of)}`);
    const given = args.length > 0 ? `(${args.join(", ")})` : "";
    return { document: `{ ${field}${given} { __typename } }`, variables: {}, isRoot: true };
  }
  if (type !== "Mutation") {
    const [parent, below] = reachedBelow[type] ?? [];
    const asked = `${field} { __typename }`;
    return {
      document: `{ ${listOf(parent ?? type)}(first: 3) { nodes { ${below ? `${below} { ${asked} }` : asked} } } }`,
      variables: {},
      isRoot: false,
    };
  }
  const input = getNamedType(
    (schema.getMutationType() as GraphQLObjectType).getFields()[field]?.args[0]?.type,
  ) as GraphQLInputObjectType;
  const change = harmless.get(field)?.(new Random(1), (prefix) => [`${prefix}_01j00000000000000000000000`]);
  return {
    document: `mutation ($input: ${input.name}!) { ${field}(input: $input) { __typename } }`,
    variables: { input: { ...least(input), ...change } },
    isRoot: true,
  };
}

/** The least that an input takes. */
function least(input: GraphQLInputObjectType): Record<string, unknown> {
  const needed = Object.values(input.getFields()).filter(
    ({ type, defaultValue }) => type instanceof GraphQLNonNull && defaultValue === undefined,
  );
  // Of an input that takes exactly one field, the first.
  const [first] = Object.values(input.getFields());
  const given = input.isOneOf && first ? [first] : needed;
  return Object.fromEntries(given.map(({ name, type }) => [name, leastOf(name, type)]));
}

function leastOf(name: string, type: GraphQLInputType): unknown {
  const named = getNamedType(type);
  if (String(type).startsWith("[")) return [];
  if (named instanceof GraphQLInputObjectType) return least(named);
  if ("getValues" in named) return named.getValues()[0]?.name;
  const plain: Record<string, unknown> = {
    String: name === "action" ? "programApprove" : name,
    ID: "part_01j00000000000000000000000",
    Boolean: false,
    Int: 0,
    TimeZone: "UTC",
    LanguageTag: "ti",
    DateTime: "2031-01-01T10:00:00Z",
    LocalDateTime: "2031-01-01T10:00",
    URL: "https://museum.example/",
  };
  return plain[named.name] ?? name;
}
