// Generated from packages/schema by `pnpm generate`. Do not edit.

export * from "./accounts.ts";
export * from "./archive.ts";
export * from "./collections.ts";
export * from "./consent.ts";
export * from "./evaluations.ts";
export * from "./partners.ts";
export * from "./people.ts";
export * from "./programs.ts";
export * from "./registrations.ts";
export * from "./service.ts";
export * from "./sessions.ts";
export type * from "./shared.ts";
export type * from "./values.ts";
