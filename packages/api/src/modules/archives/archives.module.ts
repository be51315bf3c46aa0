import type { Module } from "../../platform/module.ts";

export const archivesModule: Module = {
  name: "archives",
  scopes: ["archives:read", "archives:write", "consent:record", "heritage:steward"],
  personalScopes: ["heritage:steward"],
};
