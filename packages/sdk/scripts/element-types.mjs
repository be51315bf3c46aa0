// Writes src/element-types/elements.ts from custom-elements.json: what each element takes and tells, for frameworks.
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath, pathToFileURL } from "node:url";
import { tsdoc } from "../codegen/tsdoc.mjs";

const at = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));

// A framework writes `filters`, `filters={true}` or, where it renders text, `filters=""`.
const TYPES = { boolean: 'boolean | ""', number: "number | string" };

const upperFirst = (text) => text[0].toUpperCase() + text.slice(1);
const typeName = (tag) => tag.split("-").map(upperFirst).join("");
const quoted = (name) => (/^\w+$/.test(name) ? name : `"${name}"`);

function attributesText({ tagName, attributes }) {
  const members = attributes.map(({ name, description, type }) => {
    const text = TYPES[type.text] ?? type.text;
    return `${tsdoc({ description }, "  ")}  readonly ${quoted(name)}?: ${text} | undefined;\n`;
  });
  return `/** Attributes of \`<${tagName}>\`. */\nexport interface ${typeName(tagName)}Attributes {\n${members.join("")}}\n`;
}

function eventsText({ tagName, events }) {
  const members = events.map(
    ({ name, description, type }) =>
      `${tsdoc({ description }, "  ")}  readonly ${quoted(name)}: ${type.text};\n`,
  );
  return `/** Events of \`<${tagName}>\`, which bubble. */\nexport interface ${typeName(tagName)}Events {\n${members.join("")}}\n`;
}

function mapText(elements, suffix) {
  const members = elements.map(({ tagName }) => `  readonly "${tagName}": ${typeName(tagName)}${suffix};\n`);
  return `/** ${suffix} by tag. */\nexport interface Element${suffix} {\n${members.join("")}}\n`;
}

/** The types of all elements of a custom elements manifest. */
export function elementTypes({ modules }) {
  const elements = modules
    .flatMap(({ declarations }) => declarations)
    .filter(({ tagName }) => tagName)
    .sort((a, b) => (a.tagName < b.tagName ? -1 : 1));
  const details = elements.flatMap(({ events }) =>
    events.flatMap(({ type }) => /^CustomEvent<(\w+Found)>$/.exec(type.text)?.[1] ?? []),
  );
  return [
    "// Generated from custom-elements.json by `pnpm generate`. Do not edit.",
    // A line each, as the formatter has them where they are longer than a line.
    `import type {\n${[...new Set(details)]
      .sort()
      .map((name) => `  ${name},\n`)
      .join("")}} from "./found.ts";\n`,
    ...elements.flatMap((element) => [attributesText(element), eventsText(element)]),
    mapText(elements, "Attributes"),
    mapText(elements, "Events"),
  ].join("\n");
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const manifest = JSON.parse(readFileSync(at("custom-elements.json"), "utf8"));
  writeFileSync(at("src/element-types/elements.ts"), elementTypes(manifest));
}
