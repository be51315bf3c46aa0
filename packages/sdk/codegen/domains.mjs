import { basename } from "node:path";
import { getNamedType, isIntrospectionType, isUnionType, Kind } from "graphql";

/** Where types stand that are as near to one domain as to another. */
export const SHARED = "shared";

const singular = (domain) => domain.replace(/s$/, "");
const isNamedAfter = (name, domain) => name.toLowerCase().startsWith(singular(domain));

/** A file of operations is a domain. Its root fields are those named after it, and those that no other asks for. */
function rootFields(schema, documents) {
  const domains = documents.map(({ location }) => basename(location, ".graphql"));
  const found = new Map();
  for (const [index, { document }] of documents.entries())
    for (const { kind, operation, selectionSet } of document.definitions)
      for (const { name } of kind === Kind.OPERATION_DEFINITION ? selectionSet.selections : []) {
        const domain = domains.find((other) => isNamedAfter(name.value, other)) ?? domains[index];
        const field = schema.getRootType(operation).getFields()[name.value];
        found.set(domain, [...(found.get(domain) ?? []), field]);
      }
  return found;
}

const typesOf = ({ type, args = [] }) => [type, ...args.map((argument) => argument.type)].map(getNamedType);

/** The types that the fields of a type lead to. An interface leads to what implements it. */
function nextTo(schema, type) {
  if (isUnionType(type)) return [...type.getTypes()];
  const implementing = "getInterfaces" in type ? schema.getPossibleTypes?.(type) : undefined;
  return [...Object.values(type.getFields?.() ?? {}).flatMap(typesOf), ...(implementing ?? [])];
}

/** How many steps it is from the root fields of a domain to each type, not by way of what is named after another. */
function distances(schema, fields, isForeign) {
  const found = new Map();
  let reached = fields.flatMap(typesOf);
  for (let steps = 0; reached.length > 0; steps += 1) {
    const fresh = [...new Set(reached)].filter(({ name }) => !found.has(name) && !isForeign(name));
    for (const { name } of fresh) found.set(name, steps);
    reached = fresh.flatMap((type) => nextTo(schema, type));
  }
  return found;
}

/** The domain of each type of the contract: the one it is named after, else the one or two that lead to it, the nearer first. */
export function domainsOfTypes(schema, documents) {
  const roots = [...rootFields(schema, documents)];
  const namesake = (name) => roots.map(([domain]) => domain).find((domain) => isNamedAfter(name, domain));
  const near = roots.map(([domain, fields]) => {
    const isForeign = (name) => (namesake(name) ?? domain) !== domain;
    return { domain, steps: distances(schema, fields, isForeign) };
  });
  const domainOf = (name) => {
    const leading = near
      .filter(({ steps }) => steps.has(name))
      .toSorted((one, other) => one.steps.get(name) - other.steps.get(name));
    const [first, second] = leading;
    const isTie = first && second && first.steps.get(name) === second.steps.get(name);
    return namesake(name) ?? (!first || isTie || leading.length > 2 ? SHARED : first.domain);
  };
  const types = Object.values(schema.getTypeMap()).filter((type) => !isIntrospectionType(type));
  return new Map(types.map(({ name }) => [name, domainOf(name)]));
}
