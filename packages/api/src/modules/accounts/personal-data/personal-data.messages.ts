import { sentences } from "../../../platform/texts/sentences.ts";

/** What is held about a person in each place. */
export const heldMessages = sentences(import.meta.url, {
  memberships: "Your roles at partners.",
  identities: "The names by which your identity provider knows you.",
  person: "Your name and email address, as you gave them.",
  vacancies: "That you are to become a steward of a partner, or told its members who is.",
  invitations: "The invitations that you created.",
  secrets: "The API key secrets that you created.",
});

/** What stays in a place after somebody was erased, and why. */
export const remainsMessages = sentences(import.meta.url, {
  invitations: "The invitation, which belongs to its partner, with an id that then identifies nobody.",
  secrets:
    "The key, which belongs to its partner, with an id that then identifies nobody. It can no longer approve anything.",
});
