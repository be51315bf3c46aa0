import { sentences } from "../../platform/texts/sentences.ts";

/** What is told to whoever removes a partner that decides over heritage. */
export const heritageOfPartnerMessages = sentences(import.meta.url, {
  hasProtocols: "The partner still has protocols for its heritage, so its record stays.",
  governs: "The partner governs heritage, or did, so its record stays.",
  sideIsKept:
    "The partner keeps or governs heritage, and who may open it depends on whether it is a community: that stays as it is. Add another partner, and transfer to it what is its own.",
  decided: "The partner took part in decisions about heritage, so its record stays.",
});

/** What is held of people who decided, and what stays of it. */
export const deciderMessages = sentences(import.meta.url, {
  membershipsHeld: "The protocols that admit you.",
  decisionsHeld:
    "What you decided about heritage: offers, answers, protocols placed, suspensions, approvals and reviews.",
  transfersHeld: "The archive items that you offered to another holder, or answered for one.",
  decisionsRemain: "The decision, which belongs to its community, with an id that then identifies nobody.",
});

/** What is held about a person in each place. */
export const heldMessages = sentences(import.meta.url, {
  subjects: "What is recorded of you as somebody whose consent is needed.",
  events: "What you recorded that people said.",
  evidence: "The evidence of consent that you took.",
  confirmed: "The items of which a steward confirmed that you are the person whose consent they need.",
  lists: "The items of which you recorded that all people in them are listed.",
  answers: "The objections that you answered.",
});

/** What stays in a place after an account was erased, and why. */
export const remainsMessages = sentences(import.meta.url, {
  subjects:
    "The record, without your account, so that what you closed stays closed. Use `consentSubjectErase` first to remove your name and contact from it.",
  recorded: "The record, which belongs to others, with an id that then identifies nobody.",
});
