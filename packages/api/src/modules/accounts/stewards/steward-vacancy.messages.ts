import { sentences } from "../../../platform/texts/sentences.ts";

export const vacancyMessages = sentences(import.meta.url, {
  peopleOnly: "Two people who look after the partner's members appoint a steward: no key does.",
  hasSteward: "This partner has a steward, or no heritage. Stewards appoint stewards.",
  noMember: "Only a member of the partner can become its steward in this way.",
  notTold: "Tell the members first who is to become a steward.",
  tooEarly: "The members are told fourteen days before.",
  anotherNeeded:
    "Another administrator of the partner has to appoint them, who was one when the members were told; and who told them has to be one still.",
});
