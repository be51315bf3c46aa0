import { vocabulary } from "../../platform/graphql/types/vocabulary.ts";

export const Role = vocabulary("Role", "What a person is at a partner. `roles` tells what each may do.", {
  PARTNER_ADMINISTRATOR: "Looks after everything of one partner: its page, programs, people and keys.",
  PROGRAM_COORDINATOR: "Writes the partner's programs and sessions, and approves for its side.",
  CURATOR: "Describes what is shown and checks that it is right, for the institution.",
  COMMUNITY_STEWARD: "Speaks for a community about its heritage: approves, or does not.",
  LANGUAGE_STEWARD: "Translates texts and answers for what they say in a language.",
  EVALUATOR: "Learns with those who took part what a program changed.",
  TREASURER: "Keeps the partner's money and accounts for it.",
  AUDITOR: "Reads who did what and when, and changes nothing.",
});
export type Role = keyof typeof Role;

export const KeyKind = vocabulary("KeyKind", "What a key is good for.", {
  SECRET: "For a server of one's own: carries scopes, and must never stand in a page.",
  PUBLISHABLE: "For pages: runs trusted operations on what is public, so that use can be counted per page.",
});
export type KeyKind = keyof typeof KeyKind;

export const ViewerKind = vocabulary("ViewerKind", "Who is asking.", {
  VISITOR: "Nobody in particular.",
  PUBLISHABLE_KEY: "A page with a publishable key. It sees what every visitor sees.",
  SECRET_KEY: "A program with a secret key.",
  PERSON: "A person who has signed in.",
});
export type ViewerKind = keyof typeof ViewerKind;
