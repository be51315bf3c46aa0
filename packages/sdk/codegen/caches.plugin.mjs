import { getNamedType, isAbstractType, isObjectType } from "graphql";
import { HEADER } from "./tsdoc.mjs";

// What is read differently by readers of different languages, wherever it stands.
const IN_ITS_READERS_LANGUAGE = new Set(["Language", "LocalizedText", "SearchMatch", "UserError"]);

const fieldsOf = (type) => Object.values(type.getFields?.() ?? {});
const isConnection = (type) => type.name.endsWith("Connection");
const quoted = (names) => names.map((name) => `"${name}"`).join(", ");

/** Types that have no id, and so are kept within what they belong to. */
function embeddedTypes(schema) {
  const roots = [schema.getQueryType(), schema.getMutationType()];
  return Object.values(schema.getTypeMap())
    .filter((type) => isObjectType(type) && !type.name.startsWith("__") && !roots.includes(type))
    .filter((type) => !type.getFields().id)
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** Whether what is kept within a field is read differently in other languages. Lists are ordered as they are read. */
function isInLanguage(type, embedded, seen = new Set()) {
  if (IN_ITS_READERS_LANGUAGE.has(type.name) || isConnection(type)) return true;
  if (!embedded.has(type) || seen.has(type)) return false;
  seen.add(type);
  return fieldsOf(type).some((field) => isInLanguage(getNamedType(field.type), embedded, seen));
}

// Where in a list its page begins is no part of which list it is.
const WINDOW = new Set(["first", "after", "last", "before"]);

function fieldsText(owners, of) {
  return owners
    .map((owner) => {
      const members = fieldsOf(owner).flatMap(of);
      return members.length > 0 ? `  ${owner.name}: {\n${members.join("")}  },\n` : "";
    })
    .join("");
}

/** What a normalised cache has to know of the contract. */
export function plugin(schema) {
  const embedded = new Set(embeddedTypes(schema));
  const owners = Object.values(schema.getTypeMap())
    .filter((type) => isObjectType(type) && !type.name.startsWith("__") && !embedded.has(type))
    .filter((type) => type !== schema.getMutationType())
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  const inLanguage = fieldsText(owners, (field) =>
    isInLanguage(getNamedType(field.type), embedded)
      ? `    ${field.name}: [${quoted(field.args.map(({ name }) => name))}],\n`
      : [],
  );
  const lists = fieldsText([...owners, ...embedded], (field) =>
    isConnection(getNamedType(field.type))
      ? `    ${field.name}: [${quoted(field.args.map(({ name }) => name).filter((name) => !WINDOW.has(name)))}],\n`
      : [],
  );
  const possible = Object.values(schema.getTypeMap())
    .filter((type) => isAbstractType(type) && !type.name.startsWith("__"))
    .map((type) => {
      const names = schema.getPossibleTypes(type).map(({ name }) => name);
      return `  ${type.name}: [${quoted(names.sort())}],\n`;
    });
  const names = new Set([...embedded].map(({ name }) => name));
  // Those of lists are named after what is listed; some lists have the edges of another.
  const listed = [...names]
    .filter((name) => name.endsWith("Edge"))
    .map((name) => name.replace(/Edge$/, ""))
    .filter((name) => names.has(`${name}Connection`));
  const ofLists = new Set(listed.flatMap((name) => [`${name}Connection`, `${name}Edge`]));
  const linesOf = (some) => some.map((name) => `  "${name}",\n`).join("");
  return `${HEADER}
/** Types that have no id, and so are kept within what they belong to; beside those of lists. */
export const embeddedTypes = [
${linesOf([...names].filter((name) => !ofLists.has(name)))}] as const;

/** What is listed by a \`Connection\` with an \`Edge\` of its name, which have no id either. */
export const listedTypes = [
${linesOf(listed)}] as const;

/** Fields whose value depends on the languages wanted, by type, with their arguments. */
export const fieldsInLanguage = {
${inLanguage}} as const;

/** Lists, by type and field, with the arguments that say which list it is: all but those for the page. */
export const lists = {
${lists}} as const;

/** Which types an interface stands for. */
export const interfaces = {
${possible.join("")}} as const;
`;
}
