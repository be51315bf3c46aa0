import { getIntrospectionQuery } from "graphql";

const wrapped = (levels: number): string =>
  levels === 0 ? "kind name" : `kind name ofType { ${wrapped(levels - 1)} }`;

const byName = "queryType { name } mutationType { name } subscriptionType { name }";
const references = "interfaces { ...TypeRef } ";
const possible = "possibleTypes { ...TypeRef } ";
const enumValues = "enumValues(includeDeprecated: true) { name description isDeprecated deprecationReason } ";
const inputFields = "inputFields(includeDeprecated: true) { ...InputValue } ";

const rover = `{
  __schema { ${byName} types { ...FullType } directives { name description locations args { ...InputValue } } }
}
fragment FullType on __Type {
  kind name description
  fields(includeDeprecated: true) {
    name description args(includeDeprecated: true) { ...InputValue } type { ...TypeRef } isDeprecated deprecationReason
  }
  ${inputFields} ${references} ${enumValues} ${possible}
}
fragment InputValue on __InputValue { name description type { ...TypeRef } defaultValue isDeprecated deprecationReason }
fragment TypeRef on __Type { ${wrapped(7)} }`;

const tadaProbe = `{
  directive: __type(name: "__Directive") { fields { name args { name } } }
  field: __type(name: "__Field") { fields { name args { name } } }
  type: __type(name: "__Type") { fields { name } }
  inputValue: __type(name: "__InputValue") { fields { name } }
}`;
const tada = `{
  __schema {
    ${byName} types { ...FullType }
    directives { name description locations args(includeDeprecated: true) { ...InputValue } isRepeatable }
  }
}
fragment FullType on __Type {
  kind name description isOneOf specifiedByURL
  fields(includeDeprecated: true) {
    name description isDeprecated deprecationReason args(includeDeprecated: true) { ...InputValue } type { ...TypeRef }
  }
  ${references} ${possible} ${inputFields} ${enumValues}
}
fragment InputValue on __InputValue { name description defaultValue type { ...TypeRef } isDeprecated deprecationReason }
fragment TypeRef on __Type { ${wrapped(9)} }`;

/** What known tools ask of a schema, whatever they call it. The tools ask it themselves in a test of the SDK. */
export const questionsOfTools: readonly string[] = [
  // graphql-js by itself: GraphiQL, graphql-codegen, Relay, Insomnia.
  getIntrospectionQuery(),
  getIntrospectionQuery({ inputValueDeprecation: true, schemaDescription: true }),
  getIntrospectionQuery({
    specifiedByUrl: true,
    directiveIsRepeatable: true,
    schemaDescription: true,
    inputValueDeprecation: true,
    oneOf: true,
  }),
  // Apollo's command line.
  rover,
  tadaProbe,
  tada,
];
