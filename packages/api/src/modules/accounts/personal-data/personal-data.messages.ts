import { sentences } from "../../../platform/texts/sentences.ts";

/** What is held about a person in each place. */
export const heldMessages = sentences(import.meta.url, {
  memberships: "Your roles at partners.",
  identities: "Under which names your identity provider knows you.",
  person: "Your name and e-mail address, as you gave them.",
  invitations: "Which invitations you made.",
  secrets: "Which secrets of keys you made.",
});

/** What stays in a place after somebody was erased, and why. */
export const remainsMessages = sentences(import.meta.url, {
  invitations: "The invitation, which is its partner's, with an id that then leads to nobody.",
  secrets:
    "The key, which is its partner's, with an id that then leads to nobody. It approves nothing any more.",
});
