import { vocabulary } from "../../platform/graphql/types/vocabulary.ts";

export const Role = vocabulary("Role", "A person's role at a partner; see the query `roles`.", {
  PARTNER_ADMINISTRATOR: "Manages everything of one partner: profile, programs, members and keys.",
  PROGRAM_COORDINATOR: "Edits the partner's programs and sessions, and approves for its side.",
  CURATOR: "Writes and checks descriptions on behalf of the institution.",
  COMMUNITY_STEWARD: "Speaks for a community about its heritage, and approves programs or declines to.",
  LANGUAGE_STEWARD: "Translates texts, and is responsible for them in a language.",
  EVALUATOR: "Evaluates with the participants what a program has changed.",
  TREASURER: "Manages the partner's finances and accounts.",
  AUDITOR: "Reads the audit log, and changes nothing.",
});
export type Role = keyof typeof Role;

export const KeyKind = vocabulary("KeyKind", "The kind of an API key.", {
  SECRET: "For your own server: carries scopes, and must never appear in a web page.",
  PUBLISHABLE:
    "For web pages: runs trusted operations on public data, so that usage can be counted per page.",
});
export type KeyKind = keyof typeof KeyKind;

export const ViewerKind = vocabulary("ViewerKind", "The kind of viewer.", {
  VISITOR: "An anonymous visitor.",
  PUBLISHABLE_KEY: "A web page with a publishable key. It sees only public data.",
  SECRET_KEY: "Software with a secret key.",
  PERSON: "A signed-in person.",
});
export type ViewerKind = keyof typeof ViewerKind;
