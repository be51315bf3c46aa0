import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "@jest/globals";

let root = dirname(fileURLToPath(import.meta.url));
while (!existsSync(join(root, "pnpm-workspace.yaml"))) root = dirname(root);
const folders = ["packages", "scripts", "docs", "docker"];
const isPassedOver = /^(node_modules|dist|generated|fixtures|\.[\w-]+)$/;
const isRead = /\.(ts|tsx|mjs|sql|md|graphql)$/;
// The glossary names them; this test looks for them.
const exceptions = [/docs\/language\.md$/, /private-words\.test\.ts$/, /released\.graphql$/];

/** Words that only we would know, with what the field says instead. */
const privateWords: [word: RegExp, field: string][] = [
  [/\b[a-z]*(?<![a-z])acts?\b(?! (?:for|as|when|on behalf)\b)/, "action, mutation or transaction"],
  [/\b\w*[a-z]Acts?\b|\bActs?\b(?! (?:for|as|when)\b)/, "action, mutation or transaction"],
  [/\b\w*[Dd]oors?\b/, "session (to the database)"],
  [/\b\w+Thing\b/, "subject, record or node"],
  [
    /\b(?:const|let|class|interface|type|function) (?:told|Told|came|Came|Wanted|Done|Tell|cast)\b/,
    "a name of the field",
  ],
  [
    /\b(?:lookingAgain|beAlone|isImpatient|alsoLogs|isIdle|mostTold|languagesWanted|outcomeOf)\b/,
    "a name of the field",
  ],
  [/\bmost[A-Z]\w*/, "max…"],
  [/\banew\b/, "again, or afresh"],
  [/@Needs\(|\bNeeds the scope\b/, "RequiresScope"],
  [/[Kk]eeper of the/, "platform administrator"],
  [/[Ww]hat came of/, "result of …"],
  [/\b[Aa]ccess keys?\b/, "API key"],
];

/** What these words may stand for all the same. */
const otherSenses =
  /closed door|side door|doorTime|[Ww]ho(?:ever)? acts\b|\b(?:may|can|must) act\b|\bact for it\b|\bto act\b|[Tt]o be acted|Door \$\{mark\}|interface Node .*Thing|\bon Thing\b/g;

function filesUnder(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return isPassedOver.test(entry.name) ? [] : filesUnder(path);
    return isRead.test(entry.name) && !exceptions.some((pattern) => pattern.test(path)) ? [path] : [];
  });
}

function privateWordsIn(text: string): string[] {
  return text.split("\n").flatMap((line, index) => {
    const bare = line.replace(otherSenses, "");
    return privateWords
      .filter(([word]) => word.test(bare))
      .map(([word, field]) => `${index + 1}: ${word.exec(bare)?.[0]}: say ${field}`);
  });
}

describe("the words of the code, the contract and the pages", () => {
  test("are those of the field", () => {
    const pages = ["README.md", "ARCHITECTURE.md", "CONTRIBUTING.md"].map((name) => join(root, name));
    // Stories may have doors.
    const files = [...pages, ...folders.flatMap((folder) => filesUnder(join(root, folder)))].filter(
      (file) => !file.includes("/demo/data/"),
    );
    expect(files.length).toBeGreaterThan(400);
    const found = files.flatMap((file) =>
      privateWordsIn(readFileSync(file, "utf8")).map((fault) => `${relative(root, file)}:${fault}`),
    );
    expect(found).toEqual([]);
  });

  test.each([
    "/** One act under way. */",
    "const partnerActs = {};",
    "export class Doors {}",
    "through the member door",
    "const programThing = {};",
    "const mostTold = 50;",
    "it begins anew",
    '@Needs("programs:write")',
    "What came of creating a program.",
    "a key of the keeper of the whole service",
    "an access key",
  ])("are noticed where they are not: %s", (line) => {
    expect(privateWordsIn(line)).not.toEqual([]);
  });

  test.each([
    "before a closed door",
    "whoever acts for a partner",
    "the contract, a fact, an exact reaction",
    "anything, nothing, something",
    "mostly, almost",
  ])("may be used in their common sense: %s", (line) => {
    expect(privateWordsIn(line)).toEqual([]);
  });
});
