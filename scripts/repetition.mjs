// Which lines of a module stand in a sibling too, when names, texts and numbers are put aside.

/** How many lines in a row make a repetition. */
const runLength = 4;

const token =
  /(?<comment>\/\*[\s\S]*?\*\/|\/\/[^\n]*|--[^\n]*)|(?<text>"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|`(?:[^`\\\n]|\\.)*`)|(?<number>\b\d[\w.]*)|(?<name>[\p{L}_$][\p{L}\p{N}_$]*)|(?<sign>\S)|(?<end>\n)/gu;
const begins = { ts: /^\/[/*]/, sql: /^--/ };

/**
 * The lines of a text that say something beside imports, comments and braces: each with its number and its shape. Of a
 * line of texts and numbers alone, such as a row of a table, nothing is left once these are put aside.
 */
function linesOf({ text, kind }, shapeOfName) {
  const lines = [];
  let [shape, says, number] = ["", false, 1];
  const close = () => {
    if (says) lines.push({ number, shape });
    [shape, says] = ["", false];
  };
  const read = ({ comment, text: words, number: digits, name, sign, end }) => {
    if (comment && !begins[kind].test(comment))
      // A decrement is no comment of SQL, and a division none of ours.
      for (const { groups } of ` ${comment.slice(2)}`.matchAll(token)) read(groups);
    else if (comment || end)
      for (const _ of (comment ?? end).matchAll(/\n/g)) {
        close();
        number += 1;
      }
    else {
      says ||= name !== undefined;
      shape += sign ?? (words ? " t" : digits ? " 0" : ` ${shapeOfName(name)}`);
    }
  };
  for (const { groups } of text.matchAll(token)) read(groups);
  close();
  return withoutImports(lines);
}

function withoutImports(lines) {
  let isImport = false;
  return lines.filter(({ shape }) => {
    const begun = isImport || /^ import(?!\()/.test(shape);
    isImport = begun && !/ t;$/.test(shape);
    return !begun;
  });
}

const wordsIn = (name) => name.match(/\p{Lu}?[\p{Ll}\p{N}]+|\p{Lu}+(?!\p{Ll})|[_$]+/gu) ?? [name];
const alike = (word) => word.toLowerCase().replace(/s$/, "");

/**
 * Puts aside, as `n`, the names that a copy of a sibling would have changed: those of the modules' things, as their files
 * are called. What is left to differ is what the modules do, and which of the platform's parts they do it with.
 */
function withoutNames(files) {
  const subjects = files.flatMap(({ file }) => file.split("/").at(-1).split(".")[0].split("-"));
  const own = new Set(subjects.filter((word) => word.length > 2 && word !== "import").map(alike));
  return (name) =>
    wordsIn(name)
      .map((word) => (own.has(alike(word)) ? "n" : word))
      .join("");
}

const runsOf = (lines) =>
  lines.slice(0, Math.max(0, lines.length - runLength + 1)).map((_, at) =>
    lines
      .slice(at, at + runLength)
      .map(({ shape }) => shape)
      .join("\n"),
  );

/** For each module, by name: how many of its lines say something, and those of them that stand in a sibling too. */
export function repetitions(modules) {
  const shapeOfName = withoutNames(Object.values(modules).flat());
  const files = Object.entries(modules).flatMap(([module, texts]) =>
    texts.map((text) => ({ module, file: text.file, lines: linesOf(text, shapeOfName) })),
  );
  const holders = new Map();
  for (const { module, lines } of files)
    for (const run of runsOf(lines)) holders.set(run, (holders.get(run) ?? new Set()).add(module));
  const found = Object.fromEntries(
    Object.keys(modules).map((module) => [module, { lines: 0, repeated: [] }]),
  );
  for (const { module, file, lines } of files) {
    const repeated = new Set();
    for (const [at, run] of runsOf(lines).entries())
      if (holders.get(run).size > 1) for (let line = at; line < at + runLength; line += 1) repeated.add(line);
    found[module].lines += lines.length;
    for (const line of [...repeated].sort((a, b) => a - b))
      found[module].repeated.push({ file, line: lines[line].number, shape: lines[line].shape.trim() });
  }
  return found;
}
