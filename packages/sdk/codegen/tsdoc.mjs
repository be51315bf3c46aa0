export const HEADER = "// Generated from packages/schema by `pnpm generate`. Do not edit.\n";

/** A TSDoc comment of a description and a deprecation, or nothing where there is neither. */
export function tsdoc({ description, deprecationReason }, indent = "") {
  const parts = [];
  if (description) parts.push(...description.trim().split("\n"));
  if (deprecationReason) parts.push(...`@deprecated ${deprecationReason.trim()}`.split("\n"));
  if (parts.length === 0) return "";
  const lines = parts.map((line) => line.replaceAll("*/", "*\\/").trimEnd());
  if (lines.length === 1) return `${indent}/** ${lines[0]} */\n`;
  return `${indent}/**\n${lines.map((line) => `${indent} *${line && ` ${line}`}\n`).join("")}${indent} */\n`;
}

/** The comment lines right above a node: what the operations say where the contract says nothing. */
export function commentAbove(node) {
  const lines = [];
  for (let token = node.loc?.startToken?.prev; token?.kind === "Comment"; token = token.prev) {
    lines.unshift(token.value.trim());
  }
  return lines.join("\n");
}
