// Finds the tables that a text names, by the lexer of PostgreSQL itself: in statements, in parts of them, and in the
// texts within them, such as the bodies of functions.
import { parseSync } from "@swc/core";
import { loadModule, scanSync } from "libpg-query";

await loadModule();

/** Stands in a text where its code puts in a value. */
const valuePutIn = "hx_value_put_in";
const schemas = ["heritage", "open"];
const words = (text) => new Set(text.split(" "));
const readAfter = words("from join using references ::");
const writtenAfter = words("into update truncate copy");
const definitions = words("create drop alter grant revoke comment");
const startLists = words("from join using");
const endLists = words(
  "where group order having limit offset fetch for union intersect except window returning set values select ;",
);
const afterRelation = words("where join left inner cross as ,");

/** The tables that a migration creates. */
export function createdTables(text) {
  return mentionsIn(text).flatMap(({ table, access }) => (access === "creates" ? [table] : []));
}

/**
 * The tables that SQL reads, writes and creates, each with its line from 0; `table` is undefined where the code puts its
 * name in. Without `tables`, those that are called by what they stand in are told, whatever their names.
 */
export function mentionsIn(text, tables) {
  const tokens = tokensOf(text);
  const mentions = [];
  const isName = ({ word }) => (tables ? tables.has(word) : true) || word.includes(valuePutIn);
  const lists = [false];
  let start = 0;
  for (const [place, token] of tokens.entries()) {
    if (token.word === "(") lists.push(false);
    else if (token.word === ")" && lists.length > 1) lists.pop();
    else if (startLists.has(token.word)) lists[lists.length - 1] = true;
    else if (endLists.has(token.word)) lists[lists.length - 1] = false;
    if (token.word === ";") start = place + 1;
    const add = (access, table = token.word) =>
      access &&
      mentions.push({ table: table.includes(valuePutIn) ? undefined : table, access, line: token.line });
    if (token.tokenName === "SCONST") {
      if (tokens[place - 1]?.word === "is") continue; // What a comment says.
      for (const inner of mentionsIn(token.value, tables))
        mentions.push({ ...inner, line: token.line + inner.line });
      if (tables?.has(token.value)) add(isCalled(tokens, place) ? "writes" : "reads", token.value);
    } else if (token.isWord && isName(token) && tokens[place + 1]?.word !== ".") {
      add(accessTo({ tokens, place, definition: tokens.slice(start, start + 5), isListed: lists.at(-1) }));
    }
  }
  return mentions;
}

/** What a statement does with the table whose name stands at a place. */
function accessTo({ tokens, place, definition, isListed }) {
  let before = place - 1;
  const word = (index = before) => tokens[index]?.word;
  if (word() === ".") {
    if (!schemas.includes(word(before - 1))) return undefined;
    before -= 2;
  }
  while (["only", "lateral", "exists", "not", "if"].includes(word())) before -= 1;
  const { word: name } = tokens[place];
  if (word() === "table")
    return word(before - 1) === "create" || word(before - 2) === "create" ? "creates" : "writes";
  if (word() === "from" && word(before - 1) === "delete") return "writes";
  if (writtenAfter.has(word())) return "writes";
  // A table whose whole name is put in is named where that text stands.
  if (name === valuePutIn) return undefined;
  if (readAfter.has(word()) || (word() === "," && isListed)) return "reads";
  if (word() === "on" && definitions.has(definition[0]?.word))
    return definition.some(({ word }) => word === "trigger") ? "reads" : "writes";
  // A relation that code reads, such as "programs" or "programs where …"; names are written in small letters.
  const isRelation = before < 0 && tokens[place].text === name && !name.includes(valuePutIn);
  return isRelation && (!tokens[place + 1] || afterRelation.has(word(place + 1))) ? "reads" : undefined;
}

/** True for the first value that a procedure is called with: the table that it defines. */
function isCalled(tokens, place) {
  const [call, schema, dot, , bracket] = tokens.slice(Math.max(0, place - 5), place).map(({ word }) => word);
  return call === "call" && schema === "heritage" && dot === "." && bracket === "(";
}

/** The tokens of a text, without comments. */
function tokensOf(text) {
  const tokens =
    scan(text) ?? scan(text.replace(/['"]|\/\*|\$\w*\$/g, (sign) => " ".repeat(sign.length))) ?? [];
  const bytes = Buffer.from(text);
  let [line, end] = [0, 0];
  return tokens
    .filter(({ tokenName }) => !tokenName.endsWith("COMMENT"))
    .map(({ text, tokenName, start }) => {
      for (; end < start; end++) if (bytes[end] === 10) line += 1;
      const isWord = /^[\w"]/.test(text) && tokenName !== "SCONST";
      return {
        tokenName,
        isWord,
        line,
        text,
        word: text.replaceAll('"', "").toLowerCase(),
        value: contentOf(text),
      };
    });
}

/** Undefined for a text that opens what it does not close, such as a part of a statement, or a sentence with an apostrophe. */
function scan(text) {
  if (text.trim() === "") return [];
  try {
    return scanSync(text).tokens;
  } catch {
    return undefined;
  }
}

const contentOf = (text) =>
  text.startsWith("$")
    ? text.replace(/^\$\w*\$|\$\w*\$$/g, "")
    : text.replace(/^E?'|'$/gi, "").replaceAll("''", "'");

/** The texts in a TypeScript file, with their lines from 0. */
export function textsIn(source) {
  const bytes = Buffer.from(source);
  const lineOf = ({ start }) =>
    bytes
      .subarray(0, start - 1)
      .toString()
      .split("\n").length - 1;
  const texts = [];
  const visit = (node) => {
    if (typeof node !== "object" || node === null) return;
    // `nullable: "items"` is a word of TypeGraphQL, and no table.
    if (node.type === "KeyValueProperty" && node.key.value === "nullable") return;
    if (node.type === "StringLiteral") texts.push({ text: node.value, line: lineOf(node.span) });
    if (node.type === "TemplateLiteral" && node.quasis)
      texts.push({ text: node.quasis.map(({ cooked }) => cooked).join(valuePutIn), line: lineOf(node.span) });
    for (const [name, value] of Object.entries(node)) if (name !== "source") visit(value);
  };
  visit(parseSync(source, { syntax: "typescript", decorators: true }).body);
  return texts;
}
