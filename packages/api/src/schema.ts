import "reflect-metadata";
import {
  DirectiveLocation,
  GraphQLDirective,
  type GraphQLInputObjectType,
  GraphQLList,
  GraphQLNonNull,
  type GraphQLObjectType,
  type GraphQLSchema,
  specifiedDirectives,
} from "graphql";
import { buildSchemaSync, type NonEmptyArray } from "type-graphql";
import { accountResolvers } from "./modules/accounts/accounts.resolver.ts";
import { keyResolvers } from "./modules/accounts/keys.resolver.ts";
import { partnerResolvers } from "./modules/partners/partners.resolver.ts";
import { ConditionError, TransitionError } from "./modules/programs/program.errors.ts";
import { programResolvers } from "./modules/programs/programs.resolver.ts";
import { sessionResolvers } from "./modules/sessions/sessions.resolver.ts";
import { AuditResolver } from "./platform/audit/audit.resolver.ts";
import { guardFields } from "./platform/graphql/access.ts";
import { resolveDirectly } from "./platform/graphql/direct-resolvers.ts";
import { idDescription, idPrefixes } from "./platform/graphql/ids.ts";
import { NodeResolver } from "./platform/graphql/node.resolver.ts";
import { LanguageTag } from "./platform/graphql/scalars.ts";
import { ConflictError, InputError } from "./platform/graphql/user-errors.ts";
import { WhyNotResolver } from "./platform/graphql/why-not.resolver.ts";
import { CostEstimateResolver } from "./platform/limits/cost-estimate.resolver.ts";

const inLanguages = new GraphQLDirective({
  name: "inLanguages",
  description:
    "The languages in which texts are wanted, most wanted first, for the whole operation. Without it, or with an empty list, the `Accept-Language` header decides. Each text is served in the first of them that it exists in: exactly, else in what CLDR's language matching calls closest to it within its macrolanguage. Never in another language that many of its readers know.",
  locations: [DirectiveLocation.QUERY, DirectiveLocation.MUTATION],
  args: {
    prefer: {
      type: new GraphQLNonNull(new GraphQLList(new GraphQLNonNull(LanguageTag))),
      description: "BCP 47 language tags; at most 20.",
    },
  },
});

/** Inputs of which exactly one field is given. TypeGraphQL cannot say so; the printed schema is tested for it. */
const oneOfInputs = ["PartnerBy", "ProgramBy", "SessionBy"];

const rootDescriptions = {
  Query: "What can be read. Everybody sees what is public; an access key shows more.",
  Mutation: "What can be changed. Each field is one transaction; they run in the order written.",
};

type ResolverClass = abstract new (...args: never[]) => object;

/** Makes the schema from the resolvers; `instances` are the resolver objects put together in app.ts. */
export function makeSchema(instances: ReadonlyMap<unknown, object>): GraphQLSchema {
  const resolvers: ResolverClass[] = [
    NodeResolver,
    CostEstimateResolver,
    AuditResolver,
    WhyNotResolver,
    ...partnerResolvers,
    ...accountResolvers,
    ...keyResolvers,
    ...programResolvers,
    ...sessionResolvers,
  ];
  const instanceOf = (Resolver: new () => object) => instances.get(Resolver) ?? new Resolver();
  const schema = buildSchemaSync({
    resolvers: resolvers as unknown as NonEmptyArray<new () => object>,
    container: { get: instanceOf },
    validate: false,
    orphanedTypes: [InputError, ConflictError, ConditionError, TransitionError],
    directives: [...specifiedDirectives, inLanguages],
  });
  for (const name of oneOfInputs) (schema.getType(name) as GraphQLInputObjectType).isOneOf = true;
  for (const [name, description] of Object.entries(rootDescriptions))
    (schema.getType(name) as GraphQLObjectType).description = description;
  for (const [name, prefix] of Object.entries(idPrefixes)) {
    const { id } = (schema.getType(name) as GraphQLObjectType).getFields();
    if (id) id.description = idDescription(prefix);
  }
  resolveDirectly(schema, instanceOf);
  guardFields(schema);
  return schema;
}
