// Generated from packages/schema by `pnpm generate`. Do not edit.

export type * from "./values/accounts.ts";
export type * from "./values/archive.ts";
export type * from "./values/collections.ts";
export type * from "./values/consent.ts";
export type * from "./values/evaluations.ts";
export type * from "./values/partners.ts";
export type * from "./values/people.ts";
export type * from "./values/programs.ts";
export type * from "./values/registrations.ts";
export type * from "./values/service.ts";
export type * from "./values/sessions.ts";
export type * from "./values/shared.ts";
export type * from "./inputs/accounts.ts";
export type * from "./inputs/archive.ts";
export type * from "./inputs/collections.ts";
export type * from "./inputs/consent.ts";
export type * from "./inputs/evaluations.ts";
export type * from "./inputs/partners.ts";
export type * from "./inputs/people.ts";
export type * from "./inputs/programs.ts";
export type * from "./inputs/registrations.ts";
export type * from "./inputs/service.ts";
export type * from "./inputs/sessions.ts";
export type * from "./inputs/shared.ts";
