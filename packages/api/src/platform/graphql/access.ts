import {
  defaultFieldResolver,
  type GraphQLField,
  type GraphQLFieldResolver,
  GraphQLInterfaceType,
  GraphQLNonNull,
  GraphQLObjectType,
  type GraphQLSchema,
} from "graphql";
import { Extensions, getMetadataStorage } from "type-graphql";
import type { GraphqlRequest } from "./request.ts";

/** What only platform administrators may do; no role at a partner carries it. */
export const administration = "platform:administer";

/** In the place of a scope: whoever has signed in. */
export const signedIn = "signed-in";

/** In the place of a scope: whoever knows a code. */
export const byCode = "by-code";

/** The same where many behind one address use their codes again and again, as a class does that answers a survey. */
export const byFrequentCode = "by-frequent-code";

/** Who may use a field: everybody, whoever has signed in, or who holds a scope. */
type AccessRule = "public" | "signed-in" | `scope ${string}`;
const ruleName = "access";
const costName = "cost";
const costOfTrying = 500;
const costOfFrequentTrying = 5;

/** Everybody may use this field. What they see through it the database decides. */
export const Public = () => Extensions({ [ruleName]: "public" satisfies AccessRule });
/**
 * Everybody may use this mutation who knows a code. To try one costs as much as 500 objects, so that nobody tries
 * many; and whoever is not signed in acts as nobody, whom no policy admits. A code has 90 random bits: where it is used
 * frequently it may cost less to try, for nobody comes to one by trying.
 */
export const ByCode = (isFrequent = false) =>
  Extensions({
    [ruleName]: "public" satisfies AccessRule,
    [costName]: isFrequent ? costOfFrequentTrying : costOfTrying,
  });
/** What using a field costs beside its objects. */
export const costOfUsing = ({ extensions }: { extensions: object }): number =>
  (extensions as { [costName]?: number })[costName] ?? 0;
/** Whoever has signed in, or sends a secret key, may use this field. */
export const SignedIn = () => Extensions({ [ruleName]: "signed-in" satisfies AccessRule });
/** Only who holds the scope may use this field; below the root it is null for others. */
export const RequiresScope = (scope: string) =>
  Extensions({ [ruleName]: `scope ${scope}` satisfies AccessRule });

type Field = GraphQLField<unknown, GraphqlRequest>;
export const accessRuleOf = (field: { extensions: object }) =>
  (field.extensions as { [ruleName]?: AccessRule })[ruleName];

const sentences = (rule: AccessRule): string => {
  if (rule === "public") return "Public.";
  return rule === "signed-in"
    ? "Requires a sign-in or a secret key."
    : `Requires the scope \`${rule.slice(6)}\`.`;
};

/**
 * Sets a guard before every field that states a rule, and says the rule in its description. A root field without
 * one, and a field that loses the rule of what it inherits from, are faults: such a schema is not built.
 */
export function guardFields(schema: GraphQLSchema): void {
  const faults = [...inheritedFaults(schema)];
  for (const type of Object.values(schema.getTypeMap())) {
    if (!(type instanceof GraphQLObjectType) || type.name.startsWith("__")) continue;
    const isRoot = type === schema.getQueryType() || type === schema.getMutationType();
    for (const field of Object.values(type.getFields()) as Field[]) {
      const rule = accessRuleOf(field);
      if (rule === undefined && isRoot)
        faults.push(
          `${type.name}.${field.name} does not state who may use it: add @Public() or @RequiresScope("…:…").`,
        );
      if (rule === undefined) continue;
      if (!isRoot && field.type instanceof GraphQLNonNull)
        faults.push(`${type.name}.${field.name} may be refused, so it has to be nullable.`);
      field.description = [field.description, sentences(rule)].filter(Boolean).join(" ");
      if (rule !== "public") guard(field, rule, isRoot);
    }
  }
  if (faults.length > 0) throw new Error(`The schema is not guarded:\n${faults.join("\n")}`);
}

function guard(field: Field, rule: AccessRule, isRoot: boolean): void {
  const resolve: GraphQLFieldResolver<unknown, GraphqlRequest> = field.resolve ?? defaultFieldResolver;
  const scope = rule === "signed-in" ? undefined : rule.slice(6);
  field.resolve = (root, args, request, info) => {
    if (isRoot) request.require(scope);
    else if (!request.holds(scope)) return null;
    return resolve(root, args, request, info);
  };
}

/** TypeGraphQL forgets the rule of a field that a subclass or an implementation declares again. */
function* inheritedFaults(schema: GraphQLSchema): Generator<string> {
  const { objectTypes, interfaceTypes } = getMetadataStorage();
  const typeOf = new Map([...objectTypes, ...interfaceTypes].map(({ target, name }) => [target, name]));
  for (const [target, name] of typeOf) {
    const own = schema.getType(name);
    if (!(own instanceof GraphQLObjectType || own instanceof GraphQLInterfaceType)) continue;
    const parents = [
      typeOf.get(Object.getPrototypeOf(target)),
      ...own.getInterfaces().map((one) => one.name),
    ];
    for (const parent of parents.map((parentName) => parentName && schema.getType(parentName))) {
      if (!(parent instanceof GraphQLObjectType || parent instanceof GraphQLInterfaceType)) continue;
      for (const field of Object.values(parent.getFields())) {
        const rule = accessRuleOf(field);
        const inherited = own.getFields()[field.name];
        if (rule !== undefined && inherited && accessRuleOf(inherited) !== rule)
          yield `${name}.${field.name} drops the rule of ${parent.name}.${field.name}: state it again.`;
      }
    }
  }
}
