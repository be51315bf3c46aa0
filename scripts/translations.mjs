// Holds each locales/<tag>.json against the English it was made from: node scripts/translations.mjs
// With --write it writes locales/en.json, the file that translators' tools and new languages begin with.
import { existsSync, readdirSync, readFileSync, realpathSync, writeFileSync } from "node:fs";
import { basename, join, relative, resolve } from "node:path";
import { pathToFileURL } from "node:url";

const api = "packages/api";
const fileOf = (path) => readFileSync(path, "utf8");

/** The folders of translations of a package. */
const localesOf = (root, folder) =>
  readdirSync(join(root, folder, "src"), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name === "locales")
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();

/** What the build made of sources in which a pattern is found. The compiler leaves behind what it made of files that moved. */
function builtFrom(root, pattern) {
  const [src, dist] = ["src", "dist"].map((folder) => realpathSync(join(root, api, folder)));
  return readdirSync(src, { recursive: true })
    .filter((path) => path.endsWith(".ts") && pattern.test(fileOf(join(src, path))))
    .map((path) => join(dist, path.replace(/\.ts$/, ".js")))
    .filter(existsSync)
    .sort();
}

const load = (path) => import(pathToFileURL(path));

/** What the API says in English, by folder of translations: each file that says something is asked. */
async function saidByApi(root) {
  const dist = realpathSync(join(root, api, "dist"));
  for (const file of builtFrom(root, /sentences(<.*>)?\(import\.meta\.url/)) await load(file);
  const [registry] = builtFrom(root, /^export const saidBy\b/m);
  const { saidBy } = await load(registry);
  const said = new Map();
  for (const [, { locales, english }] of [...saidBy].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const folder = resolve(join(root, api, "src"), relative(dist, locales));
    said.set(folder, new Set([...(said.get(folder) ?? []), ...english]));
  }
  return said;
}

const englishFile = (english) =>
  `${JSON.stringify(Object.fromEntries([...english].map((text) => [text, text])), null, 2)}\n`;

async function writeEnglish(root) {
  for (const [folder, english] of await saidByApi(root))
    writeFileSync(join(folder, "en.json"), englishFile(english));
}

const valuesOf = (text) => [...text.matchAll(/\{\w+\}/g)].map(([value]) => value).sort();
const list = (values) => (values.length === 0 ? "none" : values.join(", "));

function scriptOf(language) {
  const { script } = new Intl.Locale(language).maximize();
  return /^Han[st]$/.test(script) ? "Hani" : script;
}

/** What is wrong with one translation of one sentence; `marksOf` finds what the service would not store either. */
function textFaults(language, english, text, marksOf) {
  if (typeof text !== "string" || text.trim() === "") return ["is empty. Translate it"];
  const faults = [];
  const [pattern, given] = [valuesOf(english), valuesOf(text)].map(list);
  if (pattern !== given) faults.push(`has other values in braces: ${given}, and the English ${pattern}`);
  for (const { code, near } of marksOf(text))
    faults.push(`holds ${code} near “${near}”, which cannot be seen or changes the direction for good`);
  if (text !== text.normalize("NFC").trim())
    faults.push("has space around it, or marks apart from their letters (not NFC)");
  if (/\.$/.test(english) && !/[.。።۔।]$/.test(text)) faults.push("does not end as a sentence does");
  if (text === english && english.includes(" ")) faults.push("is still English");
  else if (!new RegExp(`\\p{Script=${scriptOf(language)}}`, "u").test(text))
    faults.push(`is not in the script of ${language}`);
  return faults;
}

/** What is wrong with the translations to one language, as sentences. */
export function languageFaults({ file, language, english, translations, marksOf }) {
  const missing = [...english]
    .filter((text) => !Object.hasOwn(translations, text))
    .map((text) => `${file} has no translation of “${text}”.`);
  const left = Object.keys(translations)
    .filter((text) => !english.has(text))
    .map(
      (text) =>
        `${file} translates “${text}”, which is not said any more. Remove it, or put the new English in its place once the translation fits it.`,
    );
  const wrong = Object.entries(translations)
    .filter(([text]) => english.has(text))
    .flatMap(([text, translation]) =>
      textFaults(language, text, translation, marksOf).map(
        (fault) => `${file}: the translation of “${text}” ${fault}.`,
      ),
    );
  return [...missing, ...left, ...wrong];
}

function parsed(path, file) {
  try {
    return { translations: JSON.parse(fileOf(path)), faults: [] };
  } catch (error) {
    return { translations: undefined, faults: [`${file} is not JSON: ${error.message}`] };
  }
}

/** What is wrong with one folder of translations, as sentences. */
function folderFaults(root, folder, { english, languages, marksOf }) {
  const at = relative(root, folder);
  const absent = languages
    .filter((language) => !existsSync(join(folder, `${language}.json`)))
    .map(
      (language) =>
        `${at}/${language}.json is missing: every module speaks the same languages. Translate ${at}/en.json.`,
    );
  const present = languages.filter((language) => existsSync(join(folder, `${language}.json`)));
  return [
    ...absent,
    ...present.flatMap((language) => {
      const file = `${at}/${language}.json`;
      const { translations, faults } = parsed(join(root, file), file);
      return translations ? languageFaults({ file, language, english, translations, marksOf }) : faults;
    }),
  ];
}

/** What is wrong with the translations of the API and the elements, as sentences; none when each is whole. */
export async function translationFaults(root) {
  const [characters] = builtFrom(root, /^export function faultsOf\(text\b/m);
  const { faultsOf: marksOf } = await load(characters);
  const said = await saidByApi(root);
  const folders = [api, "packages/sdk"].flatMap((folder) => localesOf(root, folder));
  if (folders.length < 2 || said.size === 0)
    return ["No translations were found, so a verdict about them would mean nothing."];
  const languages = new Set(
    folders.flatMap((folder) => readdirSync(folder).map((name) => basename(name, ".json"))),
  );
  languages.delete("en");
  return folders.flatMap((folder) => {
    const path = join(folder, "en.json");
    const written = existsSync(path) ? fileOf(path) : "{}";
    // The elements say their English in place; their en.json lists it, and their tests hold the list against the places.
    const listed = () => Object.keys(JSON.parse(written));
    const english = new Set(relative(root, folder).startsWith(api) ? said.get(folder) : listed());
    const stale = `${relative(root, path)} is not what is said in English. Run \`pnpm generate\`.`;
    return [
      ...(written === englishFile(english) ? [] : [stale]),
      ...folderFaults(root, folder, { english, languages: [...languages].sort(), marksOf }),
    ];
  });
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const root = resolve(import.meta.dirname, "..");
  if (process.argv.includes("--write")) await writeEnglish(root);
  const faults = await translationFaults(root);
  for (const fault of faults) console.error(fault);
  process.exitCode = faults.length === 0 ? 0 : 1;
}
