import { sentences } from "../../platform/graphql/sentences.ts";

/** What is held about a person in each place. */
export const heldMessages = sentences(import.meta.url, {
  memberships: "Your roles at partners.",
  identities: "Under which names your identity provider knows you.",
  calls: "Under which keys you called mutations, for 24 hours.",
  person: "Your name and e-mail address, as you gave them.",
  log: "What you did and when, under your id, without any text of yours.",
  approvals: "Which approvals you recorded.",
  invitations: "Which invitations you made.",
  secrets: "Which secrets of keys you made.",
  contacts: "Whose public contact bears your e-mail address.",
  checks: "Where you are named as the one who checked how accessible a session is.",
  budget: "How much you asked for in the last seconds, so that nobody takes the place of others.",
});

/** What stays in a place after somebody was erased, and why. */
export const remainsMessages = sentences(import.meta.url, {
  log: "The id, which then leads to nobody: without it the log could not be verified.",
  approvals: "The approval, which is its partner's, with an id that then leads to nobody.",
  invitations: "The invitation, which is its partner's, with an id that then leads to nobody.",
  secrets:
    "The key, which is its partner's, with an id that then leads to nobody. It approves nothing any more.",
  published: "What its partner publishes and can change: ask there.",
  budget: "Your id with a time, for a minute or so; it then leads to nobody and is removed.",
});
