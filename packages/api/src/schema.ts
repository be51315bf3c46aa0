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
import { type Given, makeModuleParts, modules } from "./modules.ts";
import { guardFields } from "./platform/graphql/access.ts";
import { resolveDirectly } from "./platform/graphql/direct-resolvers.ts";
import { findExtensionsByName, knowingItsMembers } from "./platform/graphql/quick-build.ts";
import { idDescription } from "./platform/graphql/types/ids.ts";
import { LanguageTag } from "./platform/graphql/types/scalars.ts";
import { nameSearchFields } from "./platform/graphql/types/search-match.type.ts";

const inLanguages = new GraphQLDirective({
  name: "inLanguages",
  description:
    "The reader's preferred languages for the whole operation, most preferred first. Without this directive, or with an empty list, the `Accept-Language` header decides. Each text is served in the first of these languages in which it exists: an exact match, or the closest match that CLDR language matching finds within the same macrolanguage. A different language is never substituted merely because many speakers of the preferred one also read it.",
  locations: [DirectiveLocation.QUERY, DirectiveLocation.MUTATION],
  args: {
    prefer: {
      type: new GraphQLNonNull(new GraphQLList(new GraphQLNonNull(LanguageTag))),
      description: "BCP 47 language tags; at most 20.",
    },
  },
});

const rootDescriptions = {
  Query:
    "Everything that can be read. Public data is visible to everyone; signing in or using an API key may show more.",
  Mutation:
    "Everything that can be changed. Each field runs in a transaction of its own, in the order in which the fields are written.",
};

/** Makes the schema of all modules, with what an instance gives them. */
export function makeSchema(given: Given = {}): GraphQLSchema {
  const { resolvers: made } = makeModuleParts(given);
  const instanceOf = (Resolver: new () => object) => made.get(Resolver) ?? new Resolver();
  for (const { searchFields = {} } of modules) nameSearchFields(searchFields);
  findExtensionsByName();
  const resolvers = modules.flatMap((module) => module.resolvers ?? []) as unknown as NonEmptyArray<
    new () => object
  >;
  const schema = buildSchemaSync({
    resolvers: knowingItsMembers(resolvers),
    container: { get: instanceOf },
    validate: false,
    // It asks the schema about itself at every start; the printed schema is tested instead.
    skipCheck: true,
    orphanedTypes: modules.flatMap(({ otherTypes = [] }) => otherTypes) as (new () => object)[],
    directives: [...specifiedDirectives, inLanguages],
  });
  // TypeGraphQL cannot say so; the printed schema is tested for it.
  for (const name of modules.flatMap(({ oneOfInputs = [] }) => oneOfInputs))
    (schema.getType(name) as GraphQLInputObjectType).isOneOf = true;
  for (const [name, description] of Object.entries(rootDescriptions))
    (schema.getType(name) as GraphQLObjectType).description = description;
  for (const { type, prefix } of modules.flatMap(({ nodes = [] }) => nodes)) {
    const { id } = (schema.getType(type) as GraphQLObjectType).getFields();
    if (id) id.description = idDescription(prefix);
  }
  resolveDirectly(schema, instanceOf);
  guardFields(schema);
  return schema;
}
