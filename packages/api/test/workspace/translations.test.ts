import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { translationFaults } from "../../../../scripts/translations.mjs";

const workspace = join(dirname(fileURLToPath(import.meta.url)), "../../../..");
const locales = "packages/api/src/platform/locales";
const slug = "Another record already has the slug {slug}. Choose another.";
const twice = "{value} is given twice. Give it once.";

test("every sentence is translated whole, with the same values, to every language", async () => {
  expect(await translationFaults(workspace)).toEqual([]);
});

describe("the check of translations", () => {
  let root = "";
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), "heritage-translations-"));
    for (const folder of ["packages/api/src", "packages/sdk/src"])
      cpSync(join(workspace, folder), join(root, folder), { recursive: true });
    // What is said in English comes from the code as it is; its translations are those of the copy.
    symlinkSync(join(workspace, "packages/api/dist"), join(root, "packages/api/dist"));
  });
  afterEach(() => rmSync(root, { recursive: true, force: true }));

  const change = (file: string, edit: (translations: Record<string, string>) => void) => {
    const path = join(root, locales, file);
    const translations = JSON.parse(readFileSync(path, "utf8"));
    edit(translations);
    writeFileSync(path, `${JSON.stringify(translations, null, 2)}\n`);
  };

  test("names the file and the sentence that is not translated", async () => {
    change("ti.json", (translations) => delete translations[slug]);
    expect(await translationFaults(root)).toEqual([`${locales}/ti.json has no translation of “${slug}”.`]);
  });

  test("notices that the English changed since it was translated", async () => {
    change("it.json", (translations) => {
      translations["Another record has the slug {slug}."] = translations[slug] ?? "";
      delete translations[slug];
    });
    expect(await translationFaults(root)).toEqual([
      `${locales}/it.json has no translation of “${slug}”.`,
      expect.stringContaining(
        `${locales}/it.json translates “Another record has the slug {slug}.”, which is not said any more.`,
      ),
    ]);
  });

  test.each([
    [
      "a value is missing",
      "uk",
      "Значення подано двічі. Подайте один раз.",
      "has other values in braces: none, and the English {value}",
    ],
    [
      "a value was invented",
      "zh",
      "{value} 出现了 {n} 次。",
      "has other values in braces: {n}, {value}, and the English {value}",
    ],
    [
      "the direction changes for good",
      "ar",
      "\u202e{value} مذكور مرتين.",
      "holds U+202E near “{value} مذكور",
    ],
    ["it is empty", "ti", " ", "is empty"],
    ["it is still English", "it", twice, "is still English"],
    ["it is in another script", "uk", "{value} podano dvichi.", "is not in the script of uk"],
    ["it is cut off", "zh", "{value} 出现", "does not end as a sentence does"],
    ["its letters are taken apart", "it", "{value} e\u0300 doppio.", "has space around it, or marks apart"],
  ])("refuses a translation where %s", async (_what, language, text, fault) => {
    change(`${language}.json`, (translations) => {
      translations[twice] = text;
    });
    expect(await translationFaults(root)).toEqual([
      expect.stringContaining(`${locales}/${language}.json: the translation of “${twice}” ${fault}`),
    ]);
  });

  test("wants a language everywhere or nowhere, and files that can be read", async () => {
    rmSync(join(root, locales, "zh.json"));
    writeFileSync(join(root, locales, "ar.json"), "{");
    expect(await translationFaults(root)).toEqual([
      expect.stringContaining(`${locales}/zh.json is missing`),
      expect.stringContaining(`${locales}/ar.json is not JSON`),
    ]);
  });
});
