// Generated from packages/schema by `pnpm generate`. Do not edit.

export type * from "./schema/accounts.ts";
export type * from "./schema/archive.ts";
export type * from "./schema/collections.ts";
export type * from "./schema/consent.ts";
export type * from "./schema/evaluations.ts";
export type * from "./schema/partners.ts";
export type * from "./schema/people.ts";
export type * from "./schema/programs.ts";
export type * from "./schema/registrations.ts";
export type * from "./schema/service.ts";
export type * from "./schema/sessions.ts";
export type * from "./schema/shared.ts";
