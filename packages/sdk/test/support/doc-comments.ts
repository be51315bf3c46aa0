// Reads generated TypeScript line by line: which members of which type have which comment.

/** The comment of each member, under `Type.member` or, for types written in place, `Type.outer.member`. */
export function memberComments(source: string): Map<string, string> {
  const found = new Map<string, string>();
  const open: string[] = [];
  let comment: string[] = [];
  for (const line of source.split("\n")) {
    const text = line.trim();
    if (text.startsWith("/**") || text.startsWith("*")) comment.push(text);
    const type = /^export (?:interface|type) (\w+)/.exec(line)?.[1];
    if (type) open.splice(0, open.length, type);
    // What an alternative must not have is described in the alternative that has it.
    const member = /^( +)readonly (\w+)\??:(?! never;)/.exec(line);
    if (member) {
      const [, indent = "", name = ""] = member;
      open.length = indent.length / 2;
      open[indent.length / 2] = name;
      // Alternatives of a union may have members of the same name, each with a comment of its own.
      const path = open.filter(Boolean).join(".");
      found.set(path, [found.get(path), plain(comment.join(" "))].filter(Boolean).join(" "));
    }
    if (!/^\s*(\/\*\*|\*)/.test(line)) comment = [];
  }
  return found;
}

/** A text as it can be compared: without comment marks and line breaks. */
export function plain(text: string): string {
  return text
    .replace(/\/\*\*|\*\\?\/|(^|\s)\*(?=\s|$)/g, " ")
    .replace(/\s+/g, " ")
    .trim();
}
