// Generated from packages/schema by `pnpm generate`. Do not edit.

export {};
