// biome-ignore lint/performance/noBarrelFile: an entry of the package.
export { type Introspection, type Scalars, scalars } from "./generated/introspection.ts";
export type * from "./generated/schema.ts";
export type * from "./generated/values.ts";
