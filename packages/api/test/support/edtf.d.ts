/** The independent reader of EDTF that the tests compare with; it brings no types. */
declare module "edtf" {
  // biome-ignore lint/style/noDefaultExport: it is how that package exports.
  export default function edtf(text: string): { min: number | null; max: number | null };
}
