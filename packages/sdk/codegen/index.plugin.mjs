import { HEADER } from "./tsdoc.mjs";

/** A file that gives everything of others: of `files`, and of `types` what is gone when it runs. */
export function plugin(_schema, _documents, { files = [], types = [] }) {
  const lines = [
    ...files.map((file) => `export * from "./${file}.ts";\n`),
    ...types.map((file) => `export type * from "./${file}.ts";\n`),
  ];
  return `${HEADER}\n${lines.join("")}`;
}
