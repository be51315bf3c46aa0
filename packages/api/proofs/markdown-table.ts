/** Rows, the heads first, as a table whose columns are as wide as their widest cell: as the formatter leaves it. */
export function markdownTable(rows: readonly (readonly string[])[]): string {
  const [heads = [], ...others] = rows;
  const widths = heads.map((_, column) => Math.max(3, ...rows.map((row) => [...(row[column] ?? "")].length)));
  const line = (row: readonly string[]) =>
    `| ${widths.map((width, column) => (row[column] ?? "").padEnd(width)).join(" | ")} |`;
  return [line(heads), line(widths.map((width) => "-".repeat(width))), ...others.map(line)].join("\n");
}
