import { vocabulary } from "../../../platform/graphql/types/vocabulary.ts";

export const ConsentPurpose = vocabulary(
  "ConsentPurpose",
  "What a consent is for. Who sees an item is decided by ARCHIVING and the three purposes of access. The others are asked besides, by what does the thing, and are refused unless they are given; a no to any of them hides what it is about (one to IMAGE_OF_PERSON or VOICE: the media) until its stewards have read that.",
  {
    RECORDING: "To be recorded: on tape, in a picture, in writing.",
    ARCHIVING: "To be kept. Without it, stewards too see no more than that there is something.",
    COMMUNITY_ACCESS: "To be seen by those whom a community's protocol admits.",
    PARTNER_ACCESS: "To be seen by the partners that a community's protocol lists.",
    PUBLIC_ONLINE: "To be seen by everybody, online.",
    EXHIBITION: "To be shown in an exhibition.",
    EDUCATIONAL_USE: "To be used in teaching.",
    RESEARCH_USE: "To be used in research.",
    MEDIA_AND_PRESS: "To be used by newspapers, radio and television.",
    SOCIAL_MEDIA: "To be shown on social media.",
    TRANSLATION: "To be translated.",
    TRANSCRIPTION: "To be written down from what is heard.",
    AUTOMATED_TRANSCRIPTION: "To be written down by a machine.",
    AI_TRAINING:
      "To be used to train a machine. It is refused unless it is given; no review stands in for it.",
    DERIVATIVE_WORKS: "To be made into other works.",
    COMMERCIAL_USE: "To be used for money.",
    NAME_ATTRIBUTION: "To be named.",
    IMAGE_OF_PERSON:
      "That one's picture is shown. Asked of whoever is listed for a picture or a video; a no closes that, and not the item.",
    VOICE:
      "That one's voice is heard. Asked of whoever is listed for a sound or a video; a no closes that, and not the item.",
    MAP_PUBLICATION:
      "That exact places are shown on a map. Without it, they are shown within ten kilometres.",
    THIRD_PARTY_HARVEST: "To be taken over by other catalogues. Nothing here hands items over yet.",
    QUOTE_ATTRIBUTED: "To be quoted by name.",
    QUOTE_ANONYMOUS: "To be quoted without a name.",
    CONTACT_AGAIN: "To be asked again.",
    POSTHUMOUS_USE: "To be used after one's death.",
    EVERY_USE:
      "All of them but RECORDING and ARCHIVING: what is said no to is shown nowhere, and kept. Only a no can be about every use.",
  },
);
export type ConsentPurpose = keyof typeof ConsentPurpose;

const states = {
  REQUESTED: "Somebody was asked, and has not answered.",
  DEFERRED: "They want to think about it.",
  REFUSED: "They said no.",
  GIVEN: "They said yes.",
  RENEWED: "They said yes again.",
  WITHDRAWN: "They took their yes back.",
  REVOKED: "Somebody else who may took it back.",
  INVALIDATED: "It turned out that it was no valid yes.",
  UNKNOWN: "Nobody knows what they said.",
} as const;

export const ConsentState = vocabulary(
  "ConsentState",
  "What was said, as it is recorded. After the Data Privacy Vocabulary (W3C DPV 2.3).",
  states,
);
export type ConsentState = keyof typeof ConsentState;

export const ConsentStanding = vocabulary("ConsentStanding", "What was said, as it stands now.", {
  ...states,
  EXPIRED: "They said yes, for a time that is over.",
});

export const ConsentSpeaker = vocabulary("ConsentSpeaker", "Who said it.", {
  SUBJECT: "The person.",
  GUARDIAN: "The guardian of a child.",
  REPRESENTATIVE: "Whoever speaks for a family or for somebody who has died.",
  OTHER: "Somebody else. They can close, and open nothing.",
});
export type ConsentSpeaker = keyof typeof ConsentSpeaker;

export const ConsentRemains = vocabulary(
  "ConsentRemains",
  "What a no leaves. Where several people chose, the strictest choice wins.",
  {
    HIDE: "Nothing: it is hidden.",
    TOMBSTONE:
      "To those who saw it, a word that something was here, and since when it is gone. Of a medium, nothing.",
    ERASE:
      "Nothing: it is hidden at once, and erased within seven days; within thirty where others are in it, too. It cannot be taken back.",
    METADATA_ONLY: "The description; its media are hidden.",
    BLUR: "Everything but the exact place and day: the country, a square of a hundred kilometres and the decade are told.",
  },
);
export type ConsentRemains = keyof typeof ConsentRemains;

const noStates: readonly ConsentState[] = ["REFUSED", "WITHDRAWN", "REVOKED", "INVALIDATED"];
export const isNo = (state: ConsentState): boolean => noStates.includes(state);
export const opens = (state: ConsentState): boolean => state === "GIVEN" || state === "RENEWED";
