import { connectionOf } from "../../../platform/records/lists/connection-types.ts";
import { Partner } from "../../partners/partner/partner.type.ts";
import { Program } from "../../programs/program/program.type.ts";
import { Session } from "../../sessions/session/session.type.ts";
import { ArchiveItem } from "../items/item.type.ts";

const list = { one: "archive item", many: "archive items", isSearched: true };

export const archiveItems = connectionOf(ArchiveItem, list);
const below = (of: string, description: string) =>
  connectionOf(ArchiveItem, {
    ...list,
    name: `${of}ArchiveItemConnection`,
    description,
    Edge: archiveItems.Edge,
  });
export const itemsOfProgram = below("Program", "A page of the archive items that have to do with a program.");
export const itemsOfSession = below("Session", "A page of the archive items that have to do with a session.");
export const linkedItemsOfPartner = below(
  "LinkedPartner",
  "A page of the archive items that have to do with a partner, beside those that it keeps.",
);
export const programsOfItem = connectionOf(Program, {
  name: "ArchiveItemProgramConnection",
  description: "A page of the programs that an item has to do with.",
  one: "program",
  many: "programs",
});
export const sessionsOfItem = connectionOf(Session, {
  name: "ArchiveItemSessionConnection",
  description: "A page of the sessions that an item has to do with.",
  one: "session",
  many: "sessions",
});
export const partnersOfItem = connectionOf(Partner, {
  name: "ArchiveItemPartnerConnection",
  description: "A page of the partners that have to do with an item, beside its holder.",
  one: "partner",
  many: "partners",
});
export const itemsOfPartner = connectionOf(ArchiveItem, {
  ...list,
  name: "PartnerArchiveItemConnection",
  description: "A page of the archive items that one partner keeps.",
  Edge: archiveItems.Edge,
});
