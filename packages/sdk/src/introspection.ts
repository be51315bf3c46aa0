export type { Introspection } from "./generated/introspection.ts";
export type * from "./generated/schema.ts";
export type * from "./generated/values.ts";
