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
import { modules } from "./modules.ts";
import { guardFields } from "./platform/graphql/access.ts";
import { resolveDirectly } from "./platform/graphql/direct-resolvers.ts";
import { idDescription } from "./platform/graphql/types/ids.ts";
import { LanguageTag } from "./platform/graphql/types/scalars.ts";
import { nameSearchFields } from "./platform/graphql/types/search-match.type.ts";
import { makeParts, type Parts } from "./platform/module.ts";

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

const rootDescriptions = {
  Query: "What can be read. Everybody sees what is public; an access key shows more.",
  Mutation: "What can be changed. Each field is one transaction; they run in the order written.",
};

/** Makes the schema of all modules, of the resolvers that they made. */
export function makeSchema(made: Parts["resolvers"] = makeParts(modules).resolvers): GraphQLSchema {
  const instanceOf = (Resolver: new () => object) => made.get(Resolver) ?? new Resolver();
  for (const { searchFields = {} } of modules) nameSearchFields(searchFields);
  const schema = buildSchemaSync({
    resolvers: modules.flatMap(({ resolvers = [] }) => resolvers) as unknown as NonEmptyArray<
      new () => object
    >,
    container: { get: instanceOf },
    validate: false,
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
