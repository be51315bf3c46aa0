// What a kind of record costs to write, and how much of it stands in its siblings: node scripts/cost-of-a-record.mjs
// With the name of a module it shows each of its lines that stands in a sibling too.
import { readdirSync, readFileSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { filesUnder } from "./files.mjs";
import { repetitions } from "./repetition.mjs";

const modulesFolder = "packages/api/src/modules";
const limits = { partnersLines: 1700, repeatedShare: 0.12, fileLines: 400, filesOfAFolder: 12 };
/** Where people write code. What is generated is as long as the contract is. */
const written = ["scripts", "packages/api", "packages/schema", "packages/sdk"];
const notWritten = /(^|\/)(generated|fixtures)\//;

const linesOf = (text) => text.split("\n").length - (/(^|\n)$/.test(text) ? 1 : 0);
const sum = (numbers) => numbers.reduce((total, number) => total + number, 0);

/** Files that somebody wrote, with their texts. */
const textsUnder = (root, folder, pattern) =>
  filesUnder(root, folder, pattern)
    .filter((file) => !notWritten.test(file))
    .map((file) => ({ file, text: readFileSync(join(root, file), "utf8") }));

/** How many lines of the proofs name a table or an operation of the module. */
function proofLines(root, { tables, name }) {
  const subject = name.replace(/s$/, "");
  const names = new RegExp(`\\b(${[...tables, `(Query|Mutation)\\.${subject}\\w*`].join("|")})\\b`);
  return sum(
    textsUnder(root, "packages/api/proofs", /\.ts$/).map(
      ({ text }) => text.split("\n").filter((line) => names.test(line)).length,
    ),
  );
}

const tablesOf = (sql) =>
  [...sql.matchAll(/create table (?:if not exists )?(?:heritage\.)?(\w+)/g)].map(([, table]) => table);

/** What each module costs, in lines that somebody wrote. */
function costs(root) {
  const modules = readdirSync(join(root, modulesFolder), { withFileTypes: true }).filter((entry) =>
    entry.isDirectory(),
  );
  const texts = Object.fromEntries(
    modules.map(({ name }) => [
      name,
      textsUnder(root, join(modulesFolder, name), /\.(ts|sql)$/).map((text) => ({
        ...text,
        kind: text.file.endsWith(".sql") ? "sql" : "ts",
      })),
    ]),
  );
  const repeated = repetitions(texts);
  return Object.entries(texts).map(([name, files]) => {
    const counted = (pattern) =>
      sum(files.filter(({ file }) => pattern(file)).map(({ text }) => linesOf(text)));
    const sql = files.filter(({ kind }) => kind === "sql");
    const lines = {
      code: counted((file) => /\.ts$/.test(file) && !/\.test\.ts$/.test(file)),
      tests: counted((file) => /\.test\.ts$/.test(file)),
      sql: counted((file) => /\.sql$/.test(file)),
      operations: sum(
        textsUnder(root, "packages/schema/operations", new RegExp(`^${name}\\.graphql$`)).map(({ text }) =>
          linesOf(text),
        ),
      ),
      proofs: proofLines(root, { name, tables: sql.flatMap(({ text }) => tablesOf(text)) }),
    };
    const share = repeated[name].repeated.length / Math.max(1, repeated[name].lines);
    const total = lines.code + lines.tests + lines.sql + lines.operations;
    return { name, lines, total, share, repeated: repeated[name].repeated };
  });
}

const percent = (share) => `${(100 * share).toFixed(1)} %`;

/** What has grown beyond a limit, as sentences. */
function faults({ modules, files, folders }) {
  const partners = modules.find(({ name }) => name === "partners");
  const costly =
    partners && partners.total > limits.partnersLines
      ? [
          `A kind of record costs too much: partners are ${partners.total} lines, and at most ${limits.partnersLines} are allowed. Declare in platform/records what every kind of record repeats.`,
        ]
      : [];
  return [
    ...costly,
    ...modules
      .filter(({ share }) => share > limits.repeatedShare)
      .map(
        ({ name, share }) =>
          `${modulesFolder}/${name}: ${percent(share)} of its lines stand in a sibling too, and at most ${percent(limits.repeatedShare)} are allowed. \`node scripts/cost-of-a-record.mjs ${name}\` shows them; declare them once in the platform.`,
      ),
    ...files.map(
      ({ file, lines }) =>
        `${file} has ${lines} lines, and at most ${limits.fileLines} are allowed. Divide it by what its parts do.`,
    ),
    ...folders.map(
      ({ folder, count }) =>
        `${folder} holds ${count} files, and at most ${limits.filesOfAFolder} are allowed. Divide it by what they do.`,
    ),
  ];
}

/** The costs of each module, what is too large, and what is wrong with that. */
function judged(root) {
  const modules = costs(root);
  const sources = written.flatMap((folder) => textsUnder(root, folder, /\.(ts|tsx|mjs|sql|css)$/));
  const sizes = sources
    .map(({ file, text }) => ({ file, lines: linesOf(text) }))
    .sort((a, b) => b.lines - a.lines);
  const inFolder = new Map();
  for (const { file } of sources.filter(({ file }) => /^packages\/api\/src\/(modules|platform)\//.test(file)))
    inFolder.set(dirname(file), (inFolder.get(dirname(file)) ?? 0) + 1);
  const folders = [...inFolder]
    .map(([folder, count]) => ({ folder, count }))
    .filter(({ count }) => count > limits.filesOfAFolder)
    .sort((a, b) => b.count - a.count);
  const files = sizes.filter(({ lines }) => lines > limits.fileLines);
  return { modules, sizes, folders, faults: faults({ modules, files, folders }) };
}

/** What has grown beyond a limit, as sentences; none when everything is as small as it should be. */
export const costFaults = (root) => judged(root).faults;

function table(rows) {
  const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => String(row[column]).length)));
  const cell = (value, column) =>
    column === 0 ? String(value).padEnd(widths[0]) : String(value).padStart(widths[column]);
  return rows.map((row) => row.map(cell).join("  ")).join("\n");
}

function print(root, pattern) {
  const { modules, sizes, folders, faults } = judged(root);
  const shown = modules.find(({ name }) => name === pattern);
  for (const { file, line, shape } of shown?.repeated ?? []) console.log(`${file}:${line}  ${shape}`);
  const columns = ["code", "tests", "sql", "operations"];
  console.log(
    table([
      ["hand-written lines", ...columns, "together", "in proofs", "repeated"],
      ...modules.map(({ name, lines, total, share }) => [
        name,
        ...columns.map((column) => lines[column]),
        total,
        lines.proofs,
        percent(share),
      ]),
    ]),
  );
  console.log(`\nlargest files\n${table(sizes.slice(0, 8).map(({ file, lines }) => [file, lines]))}`);
  if (folders.length > 0)
    console.log(
      `\nfolders of more than a dozen files\n${table(folders.map(({ folder, count }) => [folder, count]))}`,
    );
  for (const fault of faults) console.error(`\n${fault}`);
  process.exitCode = faults.length === 0 ? 0 : 1;
}

if (import.meta.url === pathToFileURL(process.argv[1]).href)
  print(resolve(dirname(process.argv[1]), ".."), process.argv[2] && basename(process.argv[2]));
