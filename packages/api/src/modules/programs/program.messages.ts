import { sentences } from "../../platform/texts/sentences.ts";
import type { ApprovalSide, ProgramCondition, ProgramLifecycle } from "./program/program.vocabulary.ts";

export const programMessages = sentences(import.meta.url, {
  notFound: "There is no program with this id.",
  notYours: "This program is another partner's: only the people of its home partner change it.",
  sideNotYours: "You approve for no partner of this side that takes part in the program.",
  samePerson:
    "The other side's approval was given by the same person, or by a key that the same person made. Two people approve: ask somebody else of this side.",
  makersApproveNoLonger:
    "Whoever made this key may not approve for its partner any more, and a key approves in their name. Sign in to approve, or use a key made by somebody who may.",
  partnersWholeOrPart: "Give either the whole list of partners, or those to add and to remove.",
  takesNoPart: "This partner does not take part in the program in this role.",
  editedImport:
    "The program was imported from {source} and has been edited here since, so it is a draft of yours. Once both sides have approved it, agree it.",
  cancelledIsNotEdited:
    "The program is cancelled, and what is cancelled is not edited. Take the cancellation back first.",
  notCancelled: "The program is not cancelled, so there is no cancellation to take back.",
  startRequired: "Give the first day too, or leave out the last.",
  termRequired: "A program of kind OTHER needs a term that says what it is.",
  termForbidden: "A term fits only the kind OTHER. Leave it out, or choose that kind.",
  ageRange: "Ages go from 0 to 130.",
  ageOrder: "The highest age is below the lowest.",
  costAmountRequired: "Give the lowest amount.",
  costCurrencyRequired: "Give the currency of the amount.",
  costAmountForbidden: "An amount fits only a fixed price or a sliding scale.",
  costOrder: "The highest amount is below the lowest.",
  costNegative: "An amount cannot be negative.",
  evidenceRequired: "Say how this side approved: a signed form, a meeting and its minutes, a letter.",
  imported:
    "This program came from {source} and is public as its publisher wrote it, without approvals. Edit it, and it is yours: then both sides approve it.",
  wordsOfSource:
    "This program shows the words of {source} alone. Leave this out: what is to be told at once is told without it.",
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
  COMMUNITY_APPROVAL: "The community side has not approved the program as it now reads. Record its approval.",
  HOST_APPROVAL: "The host side has not approved the program as it now reads. Record its approval.",
  AGREEMENT: "The program is a draft. Once both sides have approved it, agree it.",
  PUBLIC_HOME: "The home partner is not public. Publish it, and the program is seen with it.",
  RESTORATION: "The program is deleted. Restore it.",
  START_DATE: "The first day is not set. Set it.",
});

/** What is told of its programs to whoever changes a partner. */
export const programsOfPartnerMessages = sentences(import.meta.url, {
  hasPrograms: "The partner is home of programs. Delete them first.",
  inUse: "The partner still has programs, or takes part in programs. Remove these first.",
  programsClash:
    "One of its programs has the slug or an outside id of another public program. Change that program first.",
});

/** What programs hold about a person, and what stays of it. */
export const approvalMessages = sentences(import.meta.url, {
  held: "Which approvals you recorded.",
  remains: "The approval, which is its partner's, with an id that then leads to nobody.",
});
