/** A style sheet as text, minified by the build. */
declare module "*.css" {
  const text: string;
  // biome-ignore lint/style/noDefaultExport: esbuild gives a text as the default export.
  export default text;
}
