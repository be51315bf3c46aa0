import { vocabulary } from "../../../platform/graphql/types/vocabulary.ts";

export const ProtocolReach = vocabulary(
  "ProtocolReach",
  "Whom a protocol may admit. Within it, items need approval and consent for each circle, too.",
  {
    MEMBERS: "The people named as its members.",
    PARTNERS: "Its members, and the people of the partners that it lists.",
    PUBLIC: "Everyone.",
  },
);
export type ProtocolReach = keyof typeof ProtocolReach;
