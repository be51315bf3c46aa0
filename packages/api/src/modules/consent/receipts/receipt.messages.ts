import { sentences } from "../../../platform/texts/sentences.ts";

/** The words of a receipt, which somebody reads on paper, or hears. */
export const receiptWords = sentences(import.meta.url, {
  title: "Receipt: what you said about your heritage",
  recordedBy: "Recorded by {partner}. Receipt {id}, as of {day}.",
  nothing: "Nothing is recorded of you yet.",
  item: "{title}, kept by {holder}",
  itemUnnamed: "Item {id}, kept by {holder}",
  part: "A part of it ({id})",
  line: "{purpose}: {state}. {speaker} on {day}.",
  until: "Until {day}.",
  shownBy: "Shown by: {evidence}.",
  erased: "Erased on {day}, as you wanted.",
  erasedBy: "Hidden. It is erased on {day} at the latest, as you wanted.",
  copies: "Copies that others have",
  copyAsked: "{partner} was asked on {day} to take down its copy of {id}.",
  copyTakenDown: "{partner} took down its copy of {id}: confirmed on {day}.",
  more: "And {count} more items.",
  howTitle: "You can take it back",
  how: "You can take back what you said at any time: one use, one item, or everything. Nobody asks you why, and you need neither an account nor a document.",
  byTelephone: "By telephone: call {partner}, {telephone}, and read out the code, one group after the other.",
  byVoice: "In person or by telephone: read out the code to {partner}, one group after the other.",
  byAnybody:
    "Or give the code to somebody you trust. Whoever has it can withdraw for you, on any page of this service that asks for a code. So keep it as you keep a key.",
  code: "Your code: {code}",
  codeKept:
    "Your code is on the receipt that you were given first. If it is lost, ask {partner} for a new one.",
  atOnce: "It is in force at once.",
});

/** What a purpose is called. */
export const purposeWords = sentences(import.meta.url, {
  RECORDING: "Recording it",
  ARCHIVING: "Keeping it",
  COMMUNITY_ACCESS: "Showing it to members of the community",
  PARTNER_ACCESS: "Showing it to partners",
  PUBLIC_ONLINE: "Showing it to everybody online",
  EXHIBITION: "Exhibitions",
  EDUCATIONAL_USE: "Teaching",
  RESEARCH_USE: "Research",
  MEDIA_AND_PRESS: "Newspapers, radio and television",
  SOCIAL_MEDIA: "Social media",
  TRANSLATION: "Translating it",
  TRANSCRIPTION: "Writing down what is heard",
  AUTOMATED_TRANSCRIPTION: "Having a machine write down what is heard",
  AI_TRAINING: "Training machines",
  DERIVATIVE_WORKS: "Making other works of it",
  COMMERCIAL_USE: "Earning money with it",
  NAME_ATTRIBUTION: "Giving your name",
  IMAGE_OF_PERSON: "Showing your picture",
  VOICE: "Letting your voice be heard",
  MAP_PUBLICATION: "Showing exact places on a map",
  THIRD_PARTY_HARVEST: "Handing it to other catalogues",
  QUOTE_ATTRIBUTED: "Quoting you by name",
  QUOTE_ANONYMOUS: "Quoting you without your name",
  CONTACT_AGAIN: "Asking you again",
  POSTHUMOUS_USE: "Using it after your death",
  EVERY_USE: "Every use",
});

/** What was said, as it stands. */
export const stateWords = sentences(import.meta.url, {
  REQUESTED: "asked, not answered",
  DEFERRED: "put off",
  REFUSED: "no",
  GIVEN: "yes",
  RENEWED: "yes, again",
  WITHDRAWN: "taken back",
  REVOKED: "taken back by somebody else",
  INVALIDATED: "not valid",
  UNKNOWN: "not known",
  EXPIRED: "yes, but its time is over",
});

export const speakerWords = sentences(import.meta.url, {
  SUBJECT: "You said so",
  GUARDIAN: "Your guardian said so",
  REPRESENTATIVE: "Your representative said so",
  OTHER: "Somebody else said so",
});

export const evidenceWords = sentences(import.meta.url, {
  SIGNED_FORM: "a signed form",
  ORAL_RECORDED: "a recording of your voice",
  WITNESSED: "a witness",
  DIGITAL_CONFIRMATION: "a confirmation on a screen",
  COMMUNITY_MEETING_MINUTES: "the minutes of a meeting",
});
