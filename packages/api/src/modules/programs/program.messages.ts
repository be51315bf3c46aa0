import { sentences } from "../../platform/texts/sentences.ts";
import type { ApprovalSide, ProgramCondition, ProgramLifecycle } from "./program/program.vocabulary.ts";

export const programMessages = sentences(import.meta.url, {
  notFound: "There is no program with this id.",
  notYours: "This program belongs to another partner: only members of its home partner can change it.",
  sideNotYours: "You cannot approve for any partner of this side that takes part in the program.",
  samePerson:
    "The other side's approval was given by the same person, or with a key that the same person created. Approval takes two people: ask somebody else on this side.",
  makersApproveNoLonger:
    "The person who created this key may no longer approve for its partner, and a key approves in its creator's name. Sign in to approve, or use a key created by somebody who may.",
  partnersWholeOrPart: "Give either the whole list of partners, or only those to add and to remove.",
  takesNoPart: "This partner does not take part in the program in this role.",
  editedImport:
    "The program was imported from {source} and has been edited here since, so it is now your draft. Once both sides have approved it, mark it as agreed.",
  cancelledIsNotEdited:
    "The program is cancelled, and a cancelled program cannot be edited. Reverse the cancellation first.",
  notCancelled: "The program is not cancelled, so there is no cancellation to reverse.",
  startRequired: "Give the first day too, or leave out the last.",
  termRequired: "A program of the kind OTHER needs a term that says what it is.",
  termForbidden: "A term is allowed only for the kind OTHER. Leave it out, or choose that kind.",
  ageRange: "Ages range from 0 to 130.",
  ageOrder: "The maximum age is below the minimum age.",
  costAmountRequired: "Give the lowest amount.",
  costCurrencyRequired: "Give the currency of the amount.",
  costAmountForbidden: "An amount is allowed only for a fixed price or a sliding scale.",
  costOrder: "The highest amount is below the lowest.",
  costNegative: "An amount cannot be negative.",
  evidenceRequired: "Say how this side approved: a signed form, a meeting and its minutes, a letter.",
  imported:
    "This program was imported from {source} and is public as its publisher wrote it, without approvals. Once you edit it, it is your own, and both sides approve it.",
  wordsOfSource:
    "This program shows only the text of {source}. Leave this out: the change takes effect without it.",
  transition: "A program that is {from} cannot become {to}.",
});

export const lifecycleWords = sentences<ProgramLifecycle>(import.meta.url, {
  DRAFT: "a draft",
  AGREED: "agreed",
  ACTIVE: "active",
  CLOSED: "closed",
  CANCELLED: "cancelled",
});

/** In place of those of the conditions, where more is known. */
export const lapsedMessages = sentences<ApprovalSide>(import.meta.url, {
  COMMUNITY: "The community side's approval lapsed when the program was changed. Ask it to approve again.",
  HOST: "The host side's approval lapsed when the program was changed. Ask it to approve again.",
});

export const conditionMessages = sentences<ProgramCondition>(import.meta.url, {
  COMMUNITY_LEAD: "The community side has no lead. Add a partner of the community side as LEAD.",
  HOST_LEAD: "The host side has no lead. Add a partner of the host side as LEAD or HOST.",
  COMMUNITY_APPROVAL:
    "The community side has not approved the program in its current form. Record its approval.",
  HOST_APPROVAL: "The host side has not approved the program in its current form. Record its approval.",
  AGREEMENT: "The program is a draft. Once both sides have approved it, mark it as agreed.",
  PUBLIC_HOME: "The home partner is not public. Publish it, and the program becomes visible with it.",
  RESTORATION: "The program is deleted. Restore it.",
  START_DATE: "The first day is not set. Set it.",
});

/** What is told of its programs to whoever changes a partner. */
export const programsOfPartnerMessages = sentences(import.meta.url, {
  hasPrograms: "The partner is the home partner of programs. Delete them first.",
  inUse: "The partner still has programs, or takes part in programs. Remove these first.",
  programsClash:
    "One of its programs has the slug or an external id of another public program. Change that program first.",
});

/** What programs hold about a person, and what stays of it. */
export const approvalMessages = sentences(import.meta.url, {
  held: "The approvals that you recorded.",
  remains: "The approval, which belongs to its partner, with an id that then identifies nobody.",
});
