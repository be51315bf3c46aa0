import { registerEnumType } from "type-graphql";

export enum SeriesChangeKind {
  KEPT = "KEPT",
  MOVED = "MOVED",
  CREATED = "CREATED",
  CANCELLED = "CANCELLED",
  REINSTATED = "REINSTATED",
}
registerEnumType(SeriesChangeKind, {
  name: "SeriesChangeKind",
  description: "What a change of a series does with one of its sessions.",
  valuesConfig: {
    KEPT: { description: "It begins when it did." },
    MOVED: { description: "It is the same session, and begins at another time." },
    CREATED: { description: "It is new." },
    CANCELLED: {
      description: "The series has no such date any more: the session stays visible as cancelled.",
    },
    REINSTATED: { description: "The series has that date again, after it had left it out." },
  },
});
