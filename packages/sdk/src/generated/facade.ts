// Generated from packages/schema by `pnpm generate`. Do not edit.

import type { CallOptions, Client } from "../client.ts";
import * as accounts from "./accounts.ts";
import * as archive from "./archive.ts";
import * as collections from "./collections.ts";
import * as consent from "./consent.ts";
import * as evaluations from "./evaluations.ts";
import * as partners from "./partners.ts";
import * as people from "./people.ts";
import * as programs from "./programs.ts";
import * as registrations from "./registrations.ts";
import * as service from "./service.ts";
import * as sessions from "./sessions.ts";

/** What can be done with accounts. */
export interface AccountsFacade {
  /** Who is asking, with roles and scopes. */
  getViewer(options?: accounts.GetViewerVariables & CallOptions): ReturnType<typeof accounts.getViewer>;
  /** Every role, and what it may do. */
  getRoles(options?: accounts.GetRolesVariables & CallOptions): ReturnType<typeof accounts.getRoles>;
  /** The reasons why you cannot perform an action on a record, before you try. Null if you have no role at its partners. */
  whyNot(options: accounts.WhyNotVariables & CallOptions): ReturnType<typeof accounts.whyNot>;
  /** Everything that is held about the person who has signed in, place by place, a page at a time. */
  personalData(options?: accounts.ListPersonalDataVariables & CallOptions): ReturnType<typeof accounts.listPersonalData>;
  /** Who is what at one partner, a page at a time. For those who look after its people. */
  members(options: accounts.ListMembersVariables & CallOptions): ReturnType<typeof accounts.listMembers>;
  /** The invitations of one partner, a page at a time. For those who look after its people. */
  invitations(options: accounts.ListInvitationsVariables & CallOptions): ReturnType<typeof accounts.listInvitations>;
  /** The keys of one partner, a page at a time, never their secrets. For those who look after them. */
  keys(options: accounts.ListKeysVariables & CallOptions): ReturnType<typeof accounts.listKeys>;
  /** Whether a partner has no steward left, and who is to become one: for its members. */
  getStewardVacancy(options: accounts.GetStewardVacancyVariables & CallOptions): ReturnType<typeof accounts.getStewardVacancy>;
  /** Invites one person to become a member of a partner, by creating a single-use link. Requires the scope `accounts:write`. */
  inviteMember(options: accounts.InviteMemberVariables & CallOptions): ReturnType<typeof accounts.inviteMember>;
  /** Invites one person to become a steward: somebody who speaks for a community about its heritage. Stewards appoint stewards; an administrator of the service appoints only the first, before the partner keeps or governs any heritage. Requires the scope `heritage:steward`. */
  inviteSteward(options: accounts.InviteStewardVariables & CallOptions): ReturnType<typeof accounts.inviteSteward>;
  /** Tells the members that no steward is left, and who is to become one. */
  proposeSteward(options: accounts.ProposeStewardVariables & CallOptions): ReturnType<typeof accounts.proposeSteward>;
  /** Appoints the member of whom the others were told fourteen days ago, as another administrator of the partner. */
  appointSteward(options: accounts.AppointStewardVariables & CallOptions): ReturnType<typeof accounts.appointSteward>;
  /** Revokes an invitation: its link stops working at once. Requires a sign-in or a secret key. */
  revokeInvitation(options: accounts.RevokeInvitationVariables & CallOptions): ReturnType<typeof accounts.revokeInvitation>;
  /** Makes the signed-in person a member of the partner that sent the invitation. Requires a sign-in or a secret key. */
  acceptInvitation(options: accounts.AcceptInvitationVariables & CallOptions): ReturnType<typeof accounts.acceptInvitation>;
  /** Ends a membership at once: your own, to leave a partner, or one that you manage. Requires a sign-in or a secret key. */
  endMembership(options: accounts.EndMembershipVariables & CallOptions): ReturnType<typeof accounts.endMembership>;
  /** Updates your personal details. Requires a sign-in or a secret key. */
  updatePerson(options: accounts.UpdatePersonVariables & CallOptions): ReturnType<typeof accounts.updatePerson>;
  /** Permanently erases all data stored about you, at once, and reports what was erased from each table. If you sign in again later, you start as a new person. Requires a sign-in or a secret key. */
  erasePerson(options: accounts.ErasePersonVariables & CallOptions): ReturnType<typeof accounts.erasePerson>;
  /** Creates an API key for a partner. Requires the scope `keys:write`. */
  createKey(options: accounts.CreateKeyVariables & CallOptions): ReturnType<typeof accounts.createKey>;
  /** Gives a key a new secret. The current one remains valid for as many hours as you choose. Requires the scope `keys:write`. */
  rotateKey(options: accounts.RotateKeyVariables & CallOptions): ReturnType<typeof accounts.rotateKey>;
  /** Revokes a key. It loses all access at once, and every instance of the service refuses it within a second. Requires the scope `keys:write`. */
  revokeKey(options: accounts.RevokeKeyVariables & CallOptions): ReturnType<typeof accounts.revokeKey>;
}

/** What can be done with archive. */
export interface ArchiveFacade {
  /** Items of the archive, a page at a time. */
  items(options?: archive.ListArchiveItemsVariables & CallOptions): ReturnType<typeof archive.listArchiveItems>;
  /** One item of the archive with all that a page about it shows. Null when there is none that you may see. */
  getItem(options: archive.GetArchiveItemVariables & CallOptions): ReturnType<typeof archive.getArchiveItem>;
  /** One item as a form for editing needs it: each text in all its languages. Null when there is none that you may see. */
  getItemForEditing(options: archive.GetArchiveItemForEditingVariables & CallOptions): ReturnType<typeof archive.getArchiveItemForEditing>;
  /** The items that one partner keeps, a page at a time. */
  partnerItems(options: archive.ListPartnerArchiveItemsVariables & CallOptions): ReturnType<typeof archive.listPartnerArchiveItems>;
  /** The items that a program brought forth or uses, a page at a time. */
  programItems(options: archive.ListProgramArchiveItemsVariables & CallOptions): ReturnType<typeof archive.listProgramArchiveItems>;
  /** The items that were recorded at a session or are shown there, a page at a time. */
  sessionItems(options: archive.ListSessionArchiveItemsVariables & CallOptions): ReturnType<typeof archive.listSessionArchiveItems>;
  /** The programs that one item came from or is used in, each with its next sessions, a page at a time. */
  itemPrograms(options: archive.ListArchiveItemProgramsVariables & CallOptions): ReturnType<typeof archive.listArchiveItemPrograms>;
  /** The sessions at which one item was recorded or is shown, a page at a time. */
  itemSessions(options: archive.ListArchiveItemSessionsVariables & CallOptions): ReturnType<typeof archive.listArchiveItemSessions>;
  /** The partners that have to do with one item, beside its holder, a page at a time. */
  itemPartners(options: archive.ListArchiveItemPartnersVariables & CallOptions): ReturnType<typeof archive.listArchiveItemPartners>;
  /** The items that have to do with a partner which does not keep them, a page at a time. */
  linkedItems(options: archive.ListLinkedArchiveItemsVariables & CallOptions): ReturnType<typeof archive.listLinkedArchiveItems>;
  /** How many items there are of each kind, theme and community, or of other properties, under the same filter and search as the list. */
  itemFacets(options?: archive.ArchiveItemFacetsVariables & CallOptions): ReturnType<typeof archive.archiveItemFacets>;
  /** What your partners keep, whoever may see it: number, storage place, and whom to ask. */
  holdingRecords(options?: archive.ListHoldingRecordsVariables & CallOptions): ReturnType<typeof archive.listHoldingRecords>;
  /** The holding record of one item that your partner keeps. */
  getHoldingRecord(options: archive.GetHoldingRecordVariables & CallOptions): ReturnType<typeof archive.getHoldingRecord>;
  /** Creates an archive item as a draft. Requires the scope `archives:write`. */
  createItem(options: archive.CreateArchiveItemVariables & CallOptions): ReturnType<typeof archive.createArchiveItem>;
  /** Updates an archive item. If what communities approved changes, their approvals lapse, and the item is hidden until they approve it again. Requires the scope `archives:read`. */
  updateItem(options: archive.UpdateArchiveItemVariables & CallOptions): ReturnType<typeof archive.updateArchiveItem>;
  /** Hides an archive item at once, until it is restored or purged. Requires the scope `archives:write`. */
  deleteItem(options: archive.DeleteArchiveItemVariables & CallOptions): ReturnType<typeof archive.deleteArchiveItem>;
  /** Restores a deleted archive item. It is seen by no more people than its communities and the people in it allow today. Requires the scope `archives:write`. */
  restoreItem(options: archive.RestoreArchiveItemVariables & CallOptions): ReturnType<typeof archive.restoreArchiveItem>;
  /** Permanently removes a deleted archive item. What a community ever accepted, only its stewards purge. This cannot be undone. Requires the scope `archives:read`. */
  purgeItem(options: archive.PurgeArchiveItemVariables & CallOptions): ReturnType<typeof archive.purgeArchiveItem>;
  /** The media of one item, in their order, a page at a time. */
  itemMedia(options: archive.ListArchiveItemMediaVariables & CallOptions): ReturnType<typeof archive.listArchiveItemMedia>;
  /** Announces a file for an item. It is sent to the address by PUT, as it is; then call `completeMediaUpload`. */
  createMediaUpload(options: archive.CreateMediaUploadVariables & CallOptions): ReturnType<typeof archive.createMediaUpload>;
  /** Makes a medium of a file that has been uploaded. It shows nobody more than its item does, and waits for approval of its own. Called again, it gives the same medium. Requires the scope `archives:write`. */
  completeMediaUpload(options: archive.CompleteMediaUploadVariables & CallOptions): ReturnType<typeof archive.completeMediaUpload>;
  /** Updates a medium. If what communities approved changes, their approvals of it lapse. Requires the scope `archives:read`. */
  updateMedium(options: archive.UpdateMediumVariables & CallOptions): ReturnType<typeof archive.updateMedium>;
  /** A steward lets in texts of a medium that were added once communities had accepted the item. */
  approveMediumTexts(options: archive.ApproveMediumTextsVariables & CallOptions): ReturnType<typeof archive.approveMediumTexts>;
  /** Hides a medium and its files at once, until it is restored or purged. Requires the scope `archives:write`. */
  deleteMedium(options: archive.DeleteMediumVariables & CallOptions): ReturnType<typeof archive.deleteMedium>;
  /** Restores a deleted medium. It is seen by no more people than its communities and the people in it allow today. Requires the scope `archives:write`. */
  restoreMedium(options: archive.RestoreMediumVariables & CallOptions): ReturnType<typeof archive.restoreMedium>;
  /** Permanently removes a deleted medium and its files. What a community ever accepted, only its stewards purge. This cannot be undone. Requires the scope `archives:read`. */
  purgeMedium(options: archive.PurgeMediumVariables & CallOptions): ReturnType<typeof archive.purgeMedium>;
  /** Translations of one item that wait for a person or for its communities, for those who may change the item. */
  getWaitingTranslations(options: archive.GetWaitingTranslationsVariables & CallOptions): ReturnType<typeof archive.getWaitingTranslations>;
  /** Translates a text of an archive item. What software wrote waits for a person, and what is added after communities approved the item, for their stewards: nothing that is public is hidden by it. Requires the scope `archives:read`. */
  translateItem(options: archive.TranslateArchiveItemVariables & CallOptions): ReturnType<typeof archive.translateArchiveItem>;
  /** Only a person accepts what software wrote. */
  acceptItemTranslation(options: archive.AcceptArchiveItemTranslationVariables & CallOptions): ReturnType<typeof archive.acceptArchiveItemTranslation>;
  /** Approves a translation for the communities that you speak for. Once all that govern the item have, it is a part of the item. Requires the scope `heritage:steward`. */
  approveItemTranslation(options: archive.ApproveArchiveItemTranslationVariables & CallOptions): ReturnType<typeof archive.approveArchiveItemTranslation>;
  /** Takes away a translation that waits. Requires the scope `archives:read`. */
  rejectItemTranslation(options: archive.RejectArchiveItemTranslationVariables & CallOptions): ReturnType<typeof archive.rejectArchiveItemTranslation>;
  /** For the stewards of a community that governs the item. */
  placeItemNotice(options: archive.PlaceArchiveItemNoticeVariables & CallOptions): ReturnType<typeof archive.placeArchiveItemNotice>;
  /** Takes a notice of a community away from an archive item. Requires the scope `heritage:steward`. */
  removeItemNotice(options: archive.RemoveArchiveItemNoticeVariables & CallOptions): ReturnType<typeof archive.removeArchiveItemNotice>;
  /** One import that you ordered, with its jobs and what became of single records. Null when there is none. */
  getImport(options: archive.GetArchiveImportVariables & CallOptions): ReturnType<typeof archive.getArchiveImport>;
  /** Announces a file of records. Send it to uploadAddress by PUT: a job then tries it or takes it in. */
  createImport(options: archive.CreateArchiveImportVariables & CallOptions): ReturnType<typeof archive.createArchiveImport>;
  /** Takes in a file that has arrived, once it was tried. */
  runImport(options: archive.RunArchiveImportVariables & CallOptions): ReturnType<typeof archive.runArchiveImport>;
}

/** What can be done with collections. */
export interface CollectionsFacade {
  /** Collections, a page at a time. */
  list(options?: collections.ListCollectionsVariables & CallOptions): ReturnType<typeof collections.listCollections>;
  /** One collection with a page of its entries, and what has to be shown with each. Null when there is none that you may see. */
  get(options: collections.GetCollectionVariables & CallOptions): ReturnType<typeof collections.getCollection>;
  /** The exhibitions of one program, a page at a time. */
  programExhibitions(options: collections.ListProgramExhibitionsVariables & CallOptions): ReturnType<typeof collections.listProgramExhibitions>;
  /** The collections that show one archive item, a page at a time. */
  archiveItems(options: collections.ListArchiveItemCollectionsVariables & CallOptions): ReturnType<typeof collections.listArchiveItemCollections>;
  /** Creates a collection, which its partner's people see until it is published. Requires the scope `archives:write`. */
  create(options: collections.CreateCollectionVariables & CallOptions): ReturnType<typeof collections.createCollection>;
  /** Updates a collection at once. Requires the scope `archives:write`. */
  update(options: collections.UpdateCollectionVariables & CallOptions): ReturnType<typeof collections.updateCollection>;
  /** Shows a collection to everyone. Its items are still seen only by those who may see them, without a gap for others. Requires the scope `archives:write`. */
  publish(options: collections.PublishCollectionVariables & CallOptions): ReturnType<typeof collections.publishCollection>;
  /** Hides a published collection from everyone but its partner's people. Requires the scope `archives:write`. */
  unpublish(options: collections.UnpublishCollectionVariables & CallOptions): ReturnType<typeof collections.unpublishCollection>;
  /** Shows an archive item in a collection, alone or side by side with another. Requires the scope `archives:write`. */
  addEntry(options: collections.AddCollectionEntryVariables & CallOptions): ReturnType<typeof collections.addCollectionEntry>;
  /** Updates an entry of a collection, or moves it. Requires the scope `archives:write`. */
  updateEntry(options: collections.UpdateCollectionEntryVariables & CallOptions): ReturnType<typeof collections.updateCollectionEntry>;
  /** Takes an entry out of its collection. The item itself stays in the archive. Requires the scope `archives:write`. */
  removeEntry(options: collections.RemoveCollectionEntryVariables & CallOptions): ReturnType<typeof collections.removeCollectionEntry>;
  /** Hides a collection, until it is restored or purged. Requires the scope `archives:write`. */
  delete(options: collections.DeleteCollectionVariables & CallOptions): ReturnType<typeof collections.deleteCollection>;
  /** Restores a deleted collection, as it was before. Requires the scope `archives:write`. */
  restore(options: collections.RestoreCollectionVariables & CallOptions): ReturnType<typeof collections.restoreCollection>;
  /** Permanently removes a deleted collection. This cannot be undone. Requires the scope `archives:write`. */
  purge(options: collections.PurgeCollectionVariables & CallOptions): ReturnType<typeof collections.purgeCollection>;
}

/** What can be done with consent. */
export interface ConsentFacade {
  /** The protocols that you may see, a page at a time. */
  protocols(options?: consent.ListProtocolsVariables & CallOptions): ReturnType<typeof consent.listProtocols>;
  /** One protocol with the people and partners that it admits, as far as you may see them. Null when there is none. */
  getProtocol(options: consent.GetProtocolVariables & CallOptions): ReturnType<typeof consent.getProtocol>;
  /** Who decides over an item of the archive, under which protocols it stands, and what was approved or suspended: for its stewards and its holder. */
  getArchiveItemGovernance(options: consent.GetArchiveItemGovernanceVariables & CallOptions): ReturnType<typeof consent.getArchiveItemGovernance>;
  /** On what consent it rests that an item of the archive is shown: to be said beside it. */
  getBasis(options: consent.GetConsentBasisVariables & CallOptions): ReturnType<typeof consent.getConsentBasis>;
  /** Why a person, a key or a visitor sees an item of the archive or one of its media, or does not: for its stewards. */
  explainAccess(options: consent.ExplainAccessVariables & CallOptions): ReturnType<typeof consent.explainAccess>;
  /**
   * Where and when exactly an item of the archive is from that tells less, as somebody in it wanted: for its stewards, and for
   * whoever alone chose that. Null for everybody else.
   */
  getExactFacts(options: consent.GetExactFactsVariables & CallOptions): ReturnType<typeof consent.getExactFacts>;
  /** What was done with one item of the archive, newest first: for its stewards. */
  archiveItemAuditEntries(options: consent.ListArchiveItemAuditEntriesVariables & CallOptions): ReturnType<typeof consent.listArchiveItemAuditEntries>;
  /** The reviews that one partner recorded, newest first: for its stewards. */
  reviews(options: consent.ListConsentReviewsVariables & CallOptions): ReturnType<typeof consent.listConsentReviews>;
  /** What the reviews of one partner are about, newest first: of each the items that you see, by title. For its stewards. */
  reviewItems(options: consent.ListConsentReviewItemsVariables & CallOptions): ReturnType<typeof consent.listConsentReviewItems>;
  /** Creates a protocol of a community. Requires the scope `heritage:steward`. */
  createProtocol(options: consent.CreateProtocolVariables & CallOptions): ReturnType<typeof consent.createProtocol>;
  /** Changes a protocol, at once for all items that stand under it. Requires the scope `heritage:steward`. */
  updateProtocol(options: consent.UpdateProtocolVariables & CallOptions): ReturnType<typeof consent.updateProtocol>;
  /** Deletes a protocol, until it is restored. It admits nobody any more, and items that stand under it are closed by it. Requires the scope `heritage:steward`. */
  deleteProtocol(options: consent.DeleteProtocolVariables & CallOptions): ReturnType<typeof consent.deleteProtocol>;
  /** Restores a deleted protocol, as it was before. Requires the scope `heritage:steward`. */
  restoreProtocol(options: consent.RestoreProtocolVariables & CallOptions): ReturnType<typeof consent.restoreProtocol>;
  /** Makes people members of a protocol. Requires the scope `heritage:steward`. */
  addProtocolMembers(options: consent.AddProtocolMembersVariables & CallOptions): ReturnType<typeof consent.addProtocolMembers>;
  /** Ends that people are members of a protocol, at once. Requires the scope `heritage:steward`. */
  removeProtocolMembers(options: consent.RemoveProtocolMembersVariables & CallOptions): ReturnType<typeof consent.removeProtocolMembers>;
  /** Lists partners whose people a protocol admits, where it reaches partners. Requires the scope `heritage:steward`. */
  addProtocolPartners(options: consent.AddProtocolPartnersVariables & CallOptions): ReturnType<typeof consent.addProtocolPartners>;
  /** Takes partners off the list of a protocol, at once. Requires the scope `heritage:steward`. */
  removeProtocolPartners(options: consent.RemoveProtocolPartnersVariables & CallOptions): ReturnType<typeof consent.removeProtocolPartners>;
  /** Adds a time in which a protocol is open. Requires the scope `heritage:steward`. */
  addProtocolWindow(options: consent.AddProtocolWindowVariables & CallOptions): ReturnType<typeof consent.addProtocolWindow>;
  /** Changes a time in which a protocol is open. Requires the scope `heritage:steward`. */
  updateProtocolWindow(options: consent.UpdateProtocolWindowVariables & CallOptions): ReturnType<typeof consent.updateProtocolWindow>;
  /** Removes a time in which a protocol is open. Without any, it admits nobody. Requires the scope `heritage:steward`. */
  removeProtocolWindow(options: consent.RemoveProtocolWindowVariables & CallOptions): ReturnType<typeof consent.removeProtocolWindow>;
  /** Offers an archive item to a community, whose stewards see the draft from now on. An institution offers to itself what is its own. Requires the scope `archives:write`. */
  offerArchiveItem(options: consent.OfferArchiveItemVariables & CallOptions): ReturnType<typeof consent.offerArchiveItem>;
  /** Accepts authority over an archive item for a community. From now on it is for its communities to say who sees it. An institution that governs its own record says so in its own words. Requires the scope `heritage:steward`. */
  acceptArchiveItem(options: consent.AcceptArchiveItemVariables & CallOptions): ReturnType<typeof consent.acceptArchiveItem>;
  /** Declines an offer, for a community. Requires the scope `heritage:steward`. */
  declineArchiveItem(options: consent.DeclineArchiveItemVariables & CallOptions): ReturnType<typeof consent.declineArchiveItem>;
  /** Ends that a community governs an archive item. All approvals lapse. The last community names a successor, to whom it is offered. Requires the scope `heritage:steward`. */
  leaveArchiveItem(options: consent.LeaveArchiveItemVariables & CallOptions): ReturnType<typeof consent.leaveArchiveItem>;
  /** Agrees for a community that one of the protocols of an archive item is enough to be admitted. It counts once all communities that govern agree. Requires the scope `heritage:steward`. */
  agreeToAnyProtocol(options: consent.AgreeToAnyProtocolVariables & CallOptions): ReturnType<typeof consent.agreeToAnyProtocol>;
  /** Places an archive item under a protocol of a community that governs it. Where that may admit more people, the approvals lapse. Requires the scope `heritage:steward`. */
  placeArchiveItemUnderProtocol(options: consent.PlaceArchiveItemUnderProtocolVariables & CallOptions): ReturnType<typeof consent.placeArchiveItemUnderProtocol>;
  /** Takes an archive item out of a protocol. Without any, only stewards see it. Requires the scope `heritage:steward`. */
  removeArchiveItemFromProtocol(options: consent.RemoveArchiveItemFromProtocolVariables & CallOptions): ReturnType<typeof consent.removeArchiveItemFromProtocol>;
  /** Closes an archive item at once to all but its stewards: for a community that governs it, for its holder, or by those who run the service, who need not see it. Requires a sign-in or a secret key. */
  suspendArchiveItem(options: consent.SuspendArchiveItemVariables & CallOptions): ReturnType<typeof consent.suspendArchiveItem>;
  /** Lifts a suspension by a recorded decision. What those who run the service suspended stays closed until they release it, too. Requires the scope `heritage:steward`. */
  liftSuspension(options: consent.LiftSuspensionVariables & CallOptions): ReturnType<typeof consent.liftSuspension>;
  /** Agrees, for those who run the service, that a suspension of theirs is lifted. It ends once a steward lifts it, too. Requires the scope `platform:administer`. */
  releaseSuspension(options: consent.ReleaseSuspensionVariables & CallOptions): ReturnType<typeof consent.releaseSuspension>;
  /** Approves an archive item for one circle, of the revision that you have read. It opens once each community that governs it has approved, for everyone the holder too by another person, and each person in it has agreed or a review stands in for them. Requires a sign-in or a secret key. */
  approveArchiveItem(options: consent.ApproveArchiveItemVariables & CallOptions): ReturnType<typeof consent.approveArchiveItem>;
  /** Withdraws an approval. What it opened is closed before this is answered. Requires a sign-in or a secret key. */
  withdrawArchiveItemApproval(options: consent.WithdrawArchiveItemApprovalVariables & CallOptions): ReturnType<typeof consent.withdrawArchiveItemApproval>;
  /** Records a review of archive items that a community governs, and opens what is approved and then rests on it. What everyone may see rests on it once the holder stands behind it, too. Requires the scope `heritage:steward`. */
  recordReview(options: consent.RecordConsentReviewVariables & CallOptions): ReturnType<typeof consent.recordConsentReview>;
  /** Stands behind a review for another community that governs, or for the holder. Requires a sign-in or a secret key. */
  supportReview(options: consent.SupportConsentReviewVariables & CallOptions): ReturnType<typeof consent.supportConsentReview>;
  /** Withdraws a review, for whoever stands behind it or is asked to. What rests on it is closed before this is answered. Requires a sign-in or a secret key. */
  withdrawReview(options: consent.WithdrawConsentReviewVariables & CallOptions): ReturnType<typeof consent.withdrawConsentReview>;
  /** The small corrections of items that you govern, or keep and see, with the words from before, newest first, a page at a time. */
  itemCorrections(options?: consent.ListItemCorrectionsVariables & CallOptions): ReturnType<typeof consent.listItemCorrections>;
  /** Agrees for one side that small corrections of an item do not wait for another approval; or takes that back. */
  agreeToCorrections(options: consent.AgreeToCorrectionsVariables & CallOptions): ReturnType<typeof consent.agreeToCorrections>;
  /** Makes a small correction of an approved text, where both sides agreed that these do not wait. */
  correctArchiveItem(options: consent.CorrectArchiveItemVariables & CallOptions): ReturnType<typeof consent.correctArchiveItem>;
  /** Puts back the words from before a correction. */
  takeBackCorrection(options: consent.TakeBackCorrectionVariables & CallOptions): ReturnType<typeof consent.takeBackCorrection>;
  /** The transfers of items to another holder that wait for an answer, the first offered first, a page at a time. */
  itemTransfers(options?: consent.ListItemTransfersVariables & CallOptions): ReturnType<typeof consent.listItemTransfers>;
  /** Offers items to another partner, which is to hold them. Nothing changes until it accepts. */
  offerItemTransfer(options: consent.OfferItemTransferVariables & CallOptions): ReturnType<typeof consent.offerItemTransfer>;
  /** Accepts items for the partner to which they were offered. Nothing opens by it. */
  acceptItemTransfer(options: consent.AcceptItemTransferVariables & CallOptions): ReturnType<typeof consent.acceptItemTransfer>;
  /** Declines items, for the partner to which they were offered. */
  declineItemTransfer(options: consent.DeclineItemTransferVariables & CallOptions): ReturnType<typeof consent.declineItemTransfer>;
  /** Takes back an offer of items, for their holder. */
  withdrawItemTransfer(options: consent.WithdrawItemTransferVariables & CallOptions): ReturnType<typeof consent.withdrawItemTransfer>;
  /** One bulk action that you ordered, with its jobs. Null when there is none. */
  getBulkAction(options: consent.GetBulkActionVariables & CallOptions): ReturnType<typeof consent.getBulkAction>;
  /** Fixes a list of archive items and does the same to each of them, as a job: with your rights, and judged item by item. By default it is only tried. Requires a sign-in or a secret key. */
  createBulkAction(options: consent.CreateBulkActionVariables & CallOptions): ReturnType<typeof consent.createBulkAction>;
  /** Does what was tried, with the same list. A job that was cancelled or has failed goes on with the items that are left. Requires a sign-in or a secret key. */
  runBulkAction(options: consent.RunBulkActionVariables & CallOptions): ReturnType<typeof consent.runBulkAction>;
  /** Takes back what was done, for all items by one call. Items for which that is not possible any more are told in the job's entries. Requires a sign-in or a secret key. */
  takeBackBulkAction(options: consent.TakeBackBulkActionVariables & CallOptions): ReturnType<typeof consent.takeBackBulkAction>;
}

/** What can be done with evaluations. */
export interface EvaluationsFacade {
  /** The evaluations that you may see, a page at a time. */
  list(options?: evaluations.ListEvaluationsVariables & CallOptions): ReturnType<typeof evaluations.listEvaluations>;
  /** One evaluation: what is measured, what is asked, what was found and what was answered. Null when there is none that you may see. */
  get(options: evaluations.GetEvaluationVariables & CallOptions): ReturnType<typeof evaluations.getEvaluation>;
  /** What an evaluation found, whom it asked, and what was changed because of it. Null when there is none that you may see. */
  getResults(options: evaluations.GetEvaluationResultsVariables & CallOptions): ReturnType<typeof evaluations.getEvaluationResults>;
  /** The same of the evaluations of a program that have released something, the latest first, one at a time. */
  getProgramResults(options: evaluations.GetProgramResultsVariables & CallOptions): ReturnType<typeof evaluations.getProgramResults>;
  /** The results of an evaluation as the partners of its program read them: of five people or more, where both sides agreed to that. For everybody else there is no such edition. */
  getPartnersResults(options: evaluations.GetPartnersResultsVariables & CallOptions): ReturnType<typeof evaluations.getPartnersResults>;
  /** Recommendations with their answers, a page at a time: what is open, what is late, what was done. */
  recommendations(options?: evaluations.ListRecommendationsVariables & CallOptions): ReturnType<typeof evaluations.listRecommendations>;
  /** One recommendation, with the finding that it follows from. Null when there is none that you may see. */
  getRecommendation(options: evaluations.GetRecommendationVariables & CallOptions): ReturnType<typeof evaluations.getRecommendation>;
  /** The common set of metrics, and how each is judged. */
  getSuccessMetrics(options?: evaluations.GetSuccessMetricsVariables & CallOptions): ReturnType<typeof evaluations.getSuccessMetrics>;
  /** Questions that are ready to be asked, each with its source, its licence and the metric that it can be an item of. */
  getInstrumentItems(options?: evaluations.GetInstrumentItemsVariables & CallOptions): ReturnType<typeof evaluations.getInstrumentItems>;
  /** What an evaluation could say with the people expected, for both sides to see before they approve it. Null when there is none that you may see. */
  getForesight(options: evaluations.GetEvaluationForesightVariables & CallOptions): ReturnType<typeof evaluations.getEvaluationForesight>;
  /** What the evaluator looks at beside the results: how well questions hold together, and changes that a few people do not move. Null for everybody else. */
  getAnalyses(options: evaluations.GetEvaluationAnalysesVariables & CallOptions): ReturnType<typeof evaluations.getEvaluationAnalyses>;
  /** What changed from one version of an instrument to another. Null when there are no two such versions. */
  compareInstruments(options: evaluations.CompareInstrumentsVariables & CallOptions): ReturnType<typeof evaluations.compareInstruments>;
  /** Begins the design of an evaluation of a program. */
  create(options: evaluations.CreateEvaluationVariables & CallOptions): ReturnType<typeof evaluations.createEvaluation>;
  /** Changes a design that is not fixed. */
  update(options: evaluations.UpdateEvaluationVariables & CallOptions): ReturnType<typeof evaluations.updateEvaluation>;
  /** Approves a design for one side. The second side's approval fixes it. */
  approve(options: evaluations.ApproveEvaluationVariables & CallOptions): ReturnType<typeof evaluations.approveEvaluation>;
  /** Records one side's decision that nothing of an evaluation is released. The second side's decision withholds it. */
  withhold(options: evaluations.WithholdEvaluationVariables & CallOptions): ReturnType<typeof evaluations.withholdEvaluation>;
  /** Makes codes to give out to people who took part together. They are told once. */
  issueCodes(options: evaluations.IssueEvaluationCodesVariables & CallOptions): ReturnType<typeof evaluations.issueEvaluationCodes>;
  /** Deletes a design that is not fixed. */
  delete(options: evaluations.DeleteEvaluationVariables & CallOptions): ReturnType<typeof evaluations.deleteEvaluation>;
  /** Restores a deleted design. */
  restore(options: evaluations.RestoreEvaluationVariables & CallOptions): ReturnType<typeof evaluations.restoreEvaluation>;
  /** Saves what people are asked. */
  saveInstrument(options: evaluations.SaveInstrumentVariables & CallOptions): ReturnType<typeof evaluations.saveInstrument>;
  /** Opens a wave in the languages given. */
  openWave(options: evaluations.OpenWaveVariables & CallOptions): ReturnType<typeof evaluations.openWave>;
  /** Closes a wave, for good. */
  closeWave(options: evaluations.CloseWaveVariables & CallOptions): ReturnType<typeof evaluations.closeWave>;
  /** Looks up what the holder of a code is asked now, all of it in one language. */
  lookUpSurvey(options: evaluations.LookUpSurveyVariables & CallOptions): ReturnType<typeof evaluations.lookUpSurvey>;
  /** Keeps answers of whoever has a code. Neither who answered nor when is kept. */
  answerSurvey(options: evaluations.AnswerSurveyVariables & CallOptions): ReturnType<typeof evaluations.answerSurvey>;
  /** Takes back all that was answered with a code. */
  withdrawFromSurvey(options: evaluations.WithdrawFromSurveyVariables & CallOptions): ReturnType<typeof evaluations.withdrawFromSurvey>;
  /** Computes what may be told of an evaluation, audits it and freezes it. */
  release(options: evaluations.ReleaseEvaluationVariables & CallOptions): ReturnType<typeof evaluations.releaseEvaluation>;
  /** Says what one side has to say of results that are not published yet. */
  commentOn(options: evaluations.CommentOnEvaluationVariables & CallOptions): ReturnType<typeof evaluations.commentOnEvaluation>;
  /** Publishes the results of an evaluation, which those who took part have read. */
  publish(options: evaluations.PublishEvaluationVariables & CallOptions): ReturnType<typeof evaluations.publishEvaluation>;
  /** Records what was read in the results. */
  recordFinding(options: evaluations.RecordFindingVariables & CallOptions): ReturnType<typeof evaluations.recordFinding>;
  /** Recommends something after a finding, to a partner that answers it by a day. */
  createRecommendation(options: evaluations.CreateRecommendationVariables & CallOptions): ReturnType<typeof evaluations.createRecommendation>;
  /** Answers a recommendation for its owner, once. */
  answerRecommendation(options: evaluations.AnswerRecommendationVariables & CallOptions): ReturnType<typeof evaluations.answerRecommendation>;
  /** Tells what was changed after a recommendation that was accepted. */
  tellRecommendationChange(options: evaluations.TellRecommendationChangeVariables & CallOptions): ReturnType<typeof evaluations.tellRecommendationChange>;
  /** Records that people were listened to, such as in a story circle. */
  createQualitativeRecord(options: evaluations.CreateQualitativeRecordVariables & CallOptions): ReturnType<typeof evaluations.createQualitativeRecord>;
  /** Corrects what is told of a qualitative record, until results are made. */
  updateQualitativeRecord(options: evaluations.UpdateQualitativeRecordVariables & CallOptions): ReturnType<typeof evaluations.updateQualitativeRecord>;
  /** Removes a qualitative record for good, with all that was said in it, until results are made. */
  removeQualitativeRecord(options: evaluations.RemoveQualitativeRecordVariables & CallOptions): ReturnType<typeof evaluations.removeQualitativeRecord>;
  /** Writes down what was said in it, for the evaluator alone. */
  addTurns(options: evaluations.AddTurnsVariables & CallOptions): ReturnType<typeof evaluations.addTurns>;
  /** Corrects what was written down of a turn, until results are made. */
  updateTurn(options: evaluations.UpdateTurnVariables & CallOptions): ReturnType<typeof evaluations.updateTurn>;
  /** Removes a turn for good, with its codes and quotations. */
  removeTurn(options: evaluations.RemoveTurnVariables & CallOptions): ReturnType<typeof evaluations.removeTurn>;
  /** Saves codes and what two coders read in turns, with how far they agree. */
  codeTurns(options: evaluations.CodeTurnsVariables & CallOptions): ReturnType<typeof evaluations.codeTurns>;
  /** Says who a speaker is: quotations rest on that person's consent. */
  linkSpeaker(options: evaluations.LinkSpeakerVariables & CallOptions): ReturnType<typeof evaluations.linkSpeaker>;
  /** Quotes what somebody said, to be shown while they consent to it. */
  createExcerpt(options: evaluations.CreateExcerptVariables & CallOptions): ReturnType<typeof evaluations.createExcerpt>;
  /** Records which story people chose as the most significant change, from which, and why. */
  recordStorySelection(options: evaluations.RecordStorySelectionVariables & CallOptions): ReturnType<typeof evaluations.recordStorySelection>;
  /** Removes what was recorded of a choice, until results are made. */
  removeStorySelection(options: evaluations.RemoveStorySelectionVariables & CallOptions): ReturnType<typeof evaluations.removeStorySelection>;
  /** Removes a quotation for good. */
  removeExcerpt(options: evaluations.RemoveExcerptVariables & CallOptions): ReturnType<typeof evaluations.removeExcerpt>;
}

/** What can be done with partners. */
export interface PartnersFacade {
  /** Partners, a page at a time. */
  list(options?: partners.ListPartnersVariables & CallOptions): ReturnType<typeof partners.listPartners>;
  /** One partner with all that is public about it. Null when there is none that you may see. */
  get(options: partners.GetPartnerVariables & CallOptions): ReturnType<typeof partners.getPartner>;
  /** The programs whose home is one partner, a page at a time. */
  programs(options: partners.ListPartnerProgramsVariables & CallOptions): ReturnType<typeof partners.listPartnerPrograms>;
  /** Creates a partner. It is not public until it is published. Requires the scope `platform:administer`. */
  create(options: partners.CreatePartnerVariables & CallOptions): ReturnType<typeof partners.createPartner>;
  /** Updates a partner. Requires the scope `partners:write`. */
  update(options: partners.UpdatePartnerVariables & CallOptions): ReturnType<typeof partners.updatePartner>;
  /** Publishes a partner: everyone can see it. Requires the scope `partners:write`. */
  publish(options: partners.PublishPartnerVariables & CallOptions): ReturnType<typeof partners.publishPartner>;
  /** Unpublishes a partner: hides it, the programs of which it is the home partner, and its participation in other programs. Requires the scope `partners:write`. */
  unpublish(options: partners.UnpublishPartnerVariables & CallOptions): ReturnType<typeof partners.unpublishPartner>;
  /** Deletes a partner that is not the home partner of any program. It can be restored until it is purged; until then, its keys do not work. Requires the scope `partners:write`. */
  delete(options: partners.DeletePartnerVariables & CallOptions): ReturnType<typeof partners.deletePartner>;
  /** Restores a deleted partner. It is not public until it is published again. Its keys work again, except those that were revoked or have expired. Requires the scope `partners:write`. */
  restore(options: partners.RestorePartnerVariables & CallOptions): ReturnType<typeof partners.restorePartner>;
  /** Permanently removes a deleted partner, with its keys, invitations and memberships. This cannot be undone. Requires the scope `platform:administer`. */
  purge(options: partners.PurgePartnerVariables & CallOptions): ReturnType<typeof partners.purgePartner>;
  /** One partner as a form for editing needs it: each text in all its languages. Null when there is none that you may see. */
  getForEditing(options: partners.GetPartnerForEditingVariables & CallOptions): ReturnType<typeof partners.getPartnerForEditing>;
}

/** What can be done with people. */
export interface PeopleFacade {
  /** The people whose consent items need, as far as you may see them, a page at a time. */
  consentSubjects(options?: people.ListConsentSubjectsVariables & CallOptions): ReturnType<typeof people.listConsentSubjects>;
  /** Somebody whose consent items need, with what they said and what shows it. Null when there is nobody that you may see. */
  getConsentSubject(options: people.GetConsentSubjectVariables & CallOptions): ReturnType<typeof people.getConsentSubject>;
  /** Whose consent an item needs, what they said of it, and what people say against it, as far as you may read it. */
  getItemConsent(options: people.GetItemConsentVariables & CallOptions): ReturnType<typeof people.getItemConsent>;
  /** The receipt of a person, without the code, for themselves and for who may record what they say. */
  getConsentReceipt(options: people.GetConsentReceiptVariables & CallOptions): ReturnType<typeof people.getConsentReceipt>;
  /** Objections to items that you govern which wait for an answer, the first due first, a page at a time. */
  objections(options?: people.ListObjectionsVariables & CallOptions): ReturnType<typeof people.listObjections>;
  /** What is left of an item that you saw and that somebody in it withdrew, where they chose that this be told. */
  getArchiveItemTombstone(options: people.GetArchiveItemTombstoneVariables & CallOptions): ReturnType<typeof people.getArchiveItemTombstone>;
  /** The consents of items that you govern whose embargo has ended, and that wait until the item is approved again, a page at a time. */
  endedEmbargoes(options?: people.ListEndedEmbargoesVariables & CallOptions): ReturnType<typeof people.listEndedEmbargoes>;
  /** The consents of items that you govern that ended or began as a child came of age, a page at a time. */
  consentsAtMajority(options?: people.ListConsentsAtMajorityVariables & CallOptions): ReturnType<typeof people.listConsentsAtMajority>;
  /** What is to be erased of the items that you hold or govern, the first due first, a page at a time. */
  erasures(options?: people.ListErasuresVariables & CallOptions): ReturnType<typeof people.listErasures>;
  /** The copies that partners were asked to take down and did not confirm yet, the first due first, a page at a time. */
  copiesToTakeDown(options?: people.ListCopiesToTakeDownVariables & CallOptions): ReturnType<typeof people.listCopiesToTakeDown>;
  /** Lists a copy of an item that a partner has. */
  createItemCopy(options: people.CreateItemCopyVariables & CallOptions): ReturnType<typeof people.createItemCopy>;
  /** Confirms that a copy is taken down, for the partner that had it. */
  confirmItemCopy(options: people.ConfirmItemCopyVariables & CallOptions): ReturnType<typeof people.confirmItemCopy>;
  /** Has an item erased that those who run the service suspended, unread: one of them says why, and another agrees. */
  eraseArchiveItem(options: people.EraseArchiveItemVariables & CallOptions): ReturnType<typeof people.eraseArchiveItem>;
  /** Records somebody whose consent items need, and makes the code of their receipt, which is told once. */
  createConsentSubject(options: people.CreateConsentSubjectVariables & CallOptions): ReturnType<typeof people.createConsentSubject>;
  /** Changes what is recorded of somebody whose consent items need. */
  updateConsentSubject(options: people.UpdateConsentSubjectVariables & CallOptions): ReturnType<typeof people.updateConsentSubject>;
  /** Removes who somebody is from all records of them. What was closed stays closed. This cannot be undone. */
  eraseConsentSubject(options: people.EraseConsentSubjectVariables & CallOptions): ReturnType<typeof people.eraseConsentSubject>;
  /** Says that two records are one person. This cannot be undone. */
  mergeConsentSubjects(options: people.MergeConsentSubjectsVariables & CallOptions): ReturnType<typeof people.mergeConsentSubjects>;
  /** Makes a second person of a record that turned out to be of two. */
  splitConsentSubject(options: people.SplitConsentSubjectVariables & CallOptions): ReturnType<typeof people.splitConsentSubject>;
  /** Makes a new receipt code in place of one that was lost. */
  renewReceiptCode(options: people.RenewReceiptCodeVariables & CallOptions): ReturnType<typeof people.renewReceiptCode>;
  /** Links the account of the signed-in person to what is recorded of them, by the code on their receipt. */
  linkConsentSubject(options: people.LinkConsentSubjectVariables & CallOptions): ReturnType<typeof people.linkConsentSubject>;
  /** Confirms, as a steward, whose account was linked by a receipt code. */
  confirmConsentSubjectLink(options: people.ConfirmConsentSubjectLinkVariables & CallOptions): ReturnType<typeof people.confirmConsentSubjectLink>;
  /** Lists people whose consent an item needs. */
  addItemSubjects(options: people.AddItemSubjectsVariables & CallOptions): ReturnType<typeof people.addItemSubjects>;
  /** Records that the people listed for an item are all. */
  completeItemSubjects(options: people.CompleteItemSubjectsVariables & CallOptions): ReturnType<typeof people.completeItemSubjects>;
  /** Records that perhaps not all people of an item are listed. */
  reopenItemSubjects(options: people.ReopenItemSubjectsVariables & CallOptions): ReturnType<typeof people.reopenItemSubjects>;
  /** Records what somebody said of an item, for one purpose or several. */
  recordConsent(options: people.RecordConsentVariables & CallOptions): ReturnType<typeof people.recordConsent>;
  /** Withdraws a person's consent, by their account or by whoever may record what they say. It is in force before it is answered. */
  withdrawConsent(options: people.WithdrawConsentVariables & CallOptions): ReturnType<typeof people.withdrawConsent>;
  /** Withdraws a person's consent by the code on their receipt, without an account. It is in force before it is answered. */
  withdrawConsentByCode(options: people.WithdrawConsentByCodeVariables & CallOptions): ReturnType<typeof people.withdrawConsentByCode>;
  /** Adds what shows that somebody said it. Send its file by PUT to the address that this tells. */
  createConsentEvidence(options: people.CreateConsentEvidenceVariables & CallOptions): ReturnType<typeof people.createConsentEvidence>;
  /** What stands of what a person said, by the code on their receipt, as a text to print and for machines. */
  getConsentReceiptByCode(options: people.GetConsentReceiptByCodeVariables & CallOptions): ReturnType<typeof people.getConsentReceiptByCode>;
  /** Says what is wrong with an item, without an account. The code to read the answer is told once. */
  createObjection(options: people.CreateObjectionVariables & CallOptions): ReturnType<typeof people.createObjection>;
  /** The answer to an objection, by the code that was told when it was made. */
  getObjectionByCode(options: people.GetObjectionByCodeVariables & CallOptions): ReturnType<typeof people.getObjectionByCode>;
  /** Answers an objection, as a steward. */
  answerObjection(options: people.AnswerObjectionVariables & CallOptions): ReturnType<typeof people.answerObjection>;
}

/** What can be done with programs. */
export interface ProgramsFacade {
  /** Programs, a page at a time: each with its home partner and its next sessions. */
  list(options?: programs.ListProgramsVariables & CallOptions): ReturnType<typeof programs.listPrograms>;
  /** Programs as cards show them: as in a list, each with the picture that its partner has lent it. */
  cards(options?: programs.ListProgramCardsVariables & CallOptions): ReturnType<typeof programs.listProgramCards>;
  /** One program with all that a page about it shows. Null when there is none that you may see. */
  get(options: programs.GetProgramVariables & CallOptions): ReturnType<typeof programs.getProgram>;
  /** How many programs there are of each kind, language and subject, under the same filter and search as the list. */
  facets(options?: programs.ProgramFacetsVariables & CallOptions): ReturnType<typeof programs.programFacets>;
  /** The sessions of one program, past ones too, a page at a time. */
  sessions(options: programs.ListProgramSessionsVariables & CallOptions): ReturnType<typeof programs.listProgramSessions>;
  /** The partners of one program with their roles, a page at a time. */
  partners(options: programs.ListProgramPartnersVariables & CallOptions): ReturnType<typeof programs.listProgramPartners>;
  /** Creates a program as a draft. Requires the scope `programs:write`. */
  create(options: programs.CreateProgramVariables & CallOptions): ReturnType<typeof programs.createProgram>;
  /** Creates a program as a draft with its sessions. Either all of it is created, or nothing. Requires the scope `programs:write`. */
  createWithSessions(options: programs.CreateProgramWithSessionsVariables & CallOptions): ReturnType<typeof programs.createProgramWithSessions>;
  /** Updates a program. If a text, subject, theme, community, partner, date or the cost changes, both approvals lapse, and the program is hidden until both sides approve it again. Requires the scope `programs:write`. */
  update(options: programs.UpdateProgramVariables & CallOptions): ReturnType<typeof programs.updateProgram>;
  /** Records one side's approval of the program as it will be published. Requires the scope `programs:approve`. */
  approve(options: programs.ApproveProgramVariables & CallOptions): ReturnType<typeof programs.approveProgram>;
  /** Moves a draft to AGREED. From then on it is public, provided that its home partner is public. If preconditions are not met, the mutation is refused and lists all of them. Requires the scope `programs:write`. */
  agree(options: programs.AgreeProgramVariables & CallOptions): ReturnType<typeof programs.agreeProgram>;
  /** Marks an agreed program as active. Requires the scope `programs:write`. */
  start(options: programs.StartProgramVariables & CallOptions): ReturnType<typeof programs.startProgram>;
  /** Marks an active program as closed. Requires the scope `programs:write`. */
  close(options: programs.CloseProgramVariables & CallOptions): ReturnType<typeof programs.closeProgram>;
  /** Cancels a program and its upcoming sessions at once. A public program remains visible, marked as cancelled. Requires the scope `programs:write`. */
  cancel(options: programs.CancelProgramVariables & CallOptions): ReturnType<typeof programs.cancelProgram>;
  /** Takes the cancellation of a program back: it is what it was, with the sessions that went with it. */
  reinstate(options: programs.ReinstateProgramVariables & CallOptions): ReturnType<typeof programs.reinstateProgram>;
  /** Deletes a program with its sessions. They can be restored until they are purged. Requires the scope `programs:write`. */
  delete(options: programs.DeleteProgramVariables & CallOptions): ReturnType<typeof programs.deleteProgram>;
  /** Restores a deleted program, as it was before. Requires the scope `programs:write`. */
  restore(options: programs.RestoreProgramVariables & CallOptions): ReturnType<typeof programs.restoreProgram>;
  /** Permanently removes a deleted program. This cannot be undone. Requires the scope `programs:write`. */
  purge(options: programs.PurgeProgramVariables & CallOptions): ReturnType<typeof programs.purgeProgram>;
  /** One program as a form for editing needs it: each text in all its languages, and the approvals. For those who take part. */
  getForEditing(options: programs.GetProgramForEditingVariables & CallOptions): ReturnType<typeof programs.getProgramForEditing>;
}

/** What can be done with registrations. */
export interface RegistrationsFacade {
  /** A session with how one registers for it: its places, and from when until when. Counts are for the partners of its program. */
  getPlaces(options: registrations.GetRegistrationPlacesVariables & CallOptions): ReturnType<typeof registrations.getRegistrationPlaces>;
  /** Who registered for a session, a page at a time. For people of its home partner. */
  list(options: registrations.ListRegistrationsVariables & CallOptions): ReturnType<typeof registrations.listRegistrations>;
  /** The log of the places of a session, a page at a time, by which its order can be checked. For people of its home partner. */
  log(options: registrations.ListRegistrationLogVariables & CallOptions): ReturnType<typeof registrations.listRegistrationLog>;
  /** Opens registration for a session. */
  openPlaces(options: registrations.OpenRegistrationPlacesVariables & CallOptions): ReturnType<typeof registrations.openRegistrationPlaces>;
  /** Changes how people register for a session; nobody is removed. */
  updatePlaces(options: registrations.UpdateRegistrationPlacesVariables & CallOptions): ReturnType<typeof registrations.updateRegistrationPlaces>;
  /** Registers somebody who needs no account. The link is told once. */
  create(options: registrations.CreateRegistrationVariables & CallOptions): ReturnType<typeof registrations.createRegistration>;
  /** Registers somebody on their behalf. The code is for a slip of paper. */
  record(options: registrations.RecordRegistrationVariables & CallOptions): ReturnType<typeof registrations.recordRegistration>;
  /** How a registration stands, by its private link or code. */
  lookUp(options: registrations.LookUpRegistrationVariables & CallOptions): ReturnType<typeof registrations.lookUpRegistration>;
  /** Confirms a registration, or takes a place that was offered. */
  confirm(options: registrations.ConfirmRegistrationVariables & CallOptions): ReturnType<typeof registrations.confirmRegistration>;
  /** Cancels a registration, declines an offer, or leaves the waiting list. */
  cancel(options: registrations.CancelRegistrationVariables & CallOptions): ReturnType<typeof registrations.cancelRegistration>;
  /** Cancels a registration and deletes all that is known of whoever registered. */
  erase(options: registrations.EraseRegistrationVariables & CallOptions): ReturnType<typeof registrations.eraseRegistration>;
}

/** What can be done with service. */
export interface ServiceFacade {
  /** What has been done, the newest first, a page at a time: by whom, to what, and which fields were given. */
  auditEntries(options?: service.ListAuditEntriesVariables & CallOptions): ReturnType<typeof service.listAuditEntries>;
  /** What changed after a cursor, for whoever keeps a copy: ids, each with whether it changed or is gone. */
  getChanges(options?: service.GetChangesVariables & CallOptions): ReturnType<typeof service.getChanges>;
  /** What an operation would cost, without running it. */
  costOf(options: service.CostOfVariables & CallOptions): ReturnType<typeof service.costOf>;
  /** What an id belongs to, and its name. Null when there is nothing that you may see. */
  getNode(options: service.GetNodeVariables & CallOptions): ReturnType<typeof service.getNode>;
  /** What several ids belong to, in their order, with null for each that belongs to nothing that you may see. */
  getNodes(options: service.GetNodesVariables & CallOptions): ReturnType<typeof service.getNodes>;
  /** The jobs that you ordered, the newest first, a page at a time. */
  jobs(options?: service.ListJobsVariables & CallOptions): ReturnType<typeof service.listJobs>;
  /** One job that you ordered, with what it has to say. Null when there is none. */
  getJob(options: service.GetJobVariables & CallOptions): ReturnType<typeof service.getJob>;
  /** Cancels a job that has not ended. */
  cancelJob(options: service.CancelJobVariables & CallOptions): ReturnType<typeof service.cancelJob>;
}

/** What can be done with sessions. */
export interface SessionsFacade {
  /** Sessions of all programs, a page at a time: what is on, and when. */
  list(options?: sessions.ListSessionsVariables & CallOptions): ReturnType<typeof sessions.listSessions>;
  /** One session with its program. Null when there is none that you may see. */
  get(options: sessions.GetSessionVariables & CallOptions): ReturnType<typeof sessions.getSession>;
  /** Creates a session. Requires the scope `programs:write`. */
  create(options: sessions.CreateSessionVariables & CallOptions): ReturnType<typeof sessions.createSession>;
  /** Updates a session at once. If a scheduled or postponed session gets another start time, its status becomes RESCHEDULED. Requires the scope `programs:write`. */
  update(options: sessions.UpdateSessionVariables & CallOptions): ReturnType<typeof sessions.updateSession>;
  /** Cancels a session at once. It remains visible, marked as cancelled. Requires the scope `programs:write`. */
  cancel(options: sessions.CancelSessionVariables & CallOptions): ReturnType<typeof sessions.cancelSession>;
  /** Takes the cancellation of a session back: it is what it was. */
  reinstate(options: sessions.ReinstateSessionVariables & CallOptions): ReturnType<typeof sessions.reinstateSession>;
  /** Postpones a session to a time that is not known yet, with immediate effect. Set the new time later with `sessionUpdate`. Requires the scope `programs:write`. */
  postpone(options: sessions.PostponeSessionVariables & CallOptions): ReturnType<typeof sessions.postponeSession>;
  /** Moves a session online, with immediate effect: it takes place over the internet instead of at its venue. Requires the scope `programs:write`. */
  moveOnline(options: sessions.MoveSessionOnlineVariables & CallOptions): ReturnType<typeof sessions.moveSessionOnline>;
  /** Deletes a session. It can be restored until it is purged. If the session has been announced, cancel it instead. Requires the scope `programs:write`. */
  delete(options: sessions.DeleteSessionVariables & CallOptions): ReturnType<typeof sessions.deleteSession>;
  /** Restores a deleted session, as it was before. Requires the scope `programs:write`. */
  restore(options: sessions.RestoreSessionVariables & CallOptions): ReturnType<typeof sessions.restoreSession>;
  /** Permanently removes a deleted session. This cannot be undone. Requires the scope `programs:write`. */
  purge(options: sessions.PurgeSessionVariables & CallOptions): ReturnType<typeof sessions.purgeSession>;
  /** The sessions of a program that follow a rule, each rule once. Null when there is no such program that you may see. */
  getSeriesOfProgram(options: sessions.GetSessionSeriesOfProgramVariables & CallOptions): ReturnType<typeof sessions.getSessionSeriesOfProgram>;
  /** A series with its sessions, a page at a time. Null when there is none that you may see. */
  getSeries(options: sessions.GetSessionSeriesVariables & CallOptions): ReturnType<typeof sessions.getSessionSeries>;
  /** The sessions of a program that follow a rule, such as six Tuesdays: all of them are created, or none. */
  createSeries(options: sessions.CreateSessionSeriesVariables & CallOptions): ReturnType<typeof sessions.createSessionSeries>;
  /** Changes the sessions of a series that have not begun, or tells with `isDryRun` what would become of each. */
  updateSeries(options: sessions.UpdateSessionSeriesVariables & CallOptions): ReturnType<typeof sessions.updateSessionSeries>;
  /** Cancels the sessions of a series that have not begun. They remain visible, marked as cancelled. */
  cancelSeries(options: sessions.CancelSessionSeriesVariables & CallOptions): ReturnType<typeof sessions.cancelSessionSeries>;
  /** One session as a form for editing needs it: each text in all its languages. Null when there is none that you may see. */
  getForEditing(options: sessions.GetSessionForEditingVariables & CallOptions): ReturnType<typeof sessions.getSessionForEditing>;
}

/** Every operation, as a method of its domain. */
export interface Facade {
  readonly accounts: AccountsFacade;
  readonly archive: ArchiveFacade;
  readonly collections: CollectionsFacade;
  readonly consent: ConsentFacade;
  readonly evaluations: EvaluationsFacade;
  readonly partners: PartnersFacade;
  readonly people: PeopleFacade;
  readonly programs: ProgramsFacade;
  readonly registrations: RegistrationsFacade;
  readonly service: ServiceFacade;
  readonly sessions: SessionsFacade;
}

/** Every operation, as a method of its domain: `hx.programs.list({ first: 12 })`. */
export function createFacade(client: Client): Facade {
  return {
    accounts: {
      getViewer: (options) => accounts.getViewer(client, options),
      getRoles: (options) => accounts.getRoles(client, options),
      whyNot: (options) => accounts.whyNot(client, options),
      personalData: (options) => accounts.listPersonalData(client, options),
      members: (options) => accounts.listMembers(client, options),
      invitations: (options) => accounts.listInvitations(client, options),
      keys: (options) => accounts.listKeys(client, options),
      getStewardVacancy: (options) => accounts.getStewardVacancy(client, options),
      inviteMember: (options) => accounts.inviteMember(client, options),
      inviteSteward: (options) => accounts.inviteSteward(client, options),
      proposeSteward: (options) => accounts.proposeSteward(client, options),
      appointSteward: (options) => accounts.appointSteward(client, options),
      revokeInvitation: (options) => accounts.revokeInvitation(client, options),
      acceptInvitation: (options) => accounts.acceptInvitation(client, options),
      endMembership: (options) => accounts.endMembership(client, options),
      updatePerson: (options) => accounts.updatePerson(client, options),
      erasePerson: (options) => accounts.erasePerson(client, options),
      createKey: (options) => accounts.createKey(client, options),
      rotateKey: (options) => accounts.rotateKey(client, options),
      revokeKey: (options) => accounts.revokeKey(client, options),
    },
    archive: {
      items: (options) => archive.listArchiveItems(client, options),
      getItem: (options) => archive.getArchiveItem(client, options),
      getItemForEditing: (options) => archive.getArchiveItemForEditing(client, options),
      partnerItems: (options) => archive.listPartnerArchiveItems(client, options),
      programItems: (options) => archive.listProgramArchiveItems(client, options),
      sessionItems: (options) => archive.listSessionArchiveItems(client, options),
      itemPrograms: (options) => archive.listArchiveItemPrograms(client, options),
      itemSessions: (options) => archive.listArchiveItemSessions(client, options),
      itemPartners: (options) => archive.listArchiveItemPartners(client, options),
      linkedItems: (options) => archive.listLinkedArchiveItems(client, options),
      itemFacets: (options) => archive.archiveItemFacets(client, options),
      holdingRecords: (options) => archive.listHoldingRecords(client, options),
      getHoldingRecord: (options) => archive.getHoldingRecord(client, options),
      createItem: (options) => archive.createArchiveItem(client, options),
      updateItem: (options) => archive.updateArchiveItem(client, options),
      deleteItem: (options) => archive.deleteArchiveItem(client, options),
      restoreItem: (options) => archive.restoreArchiveItem(client, options),
      purgeItem: (options) => archive.purgeArchiveItem(client, options),
      itemMedia: (options) => archive.listArchiveItemMedia(client, options),
      createMediaUpload: (options) => archive.createMediaUpload(client, options),
      completeMediaUpload: (options) => archive.completeMediaUpload(client, options),
      updateMedium: (options) => archive.updateMedium(client, options),
      approveMediumTexts: (options) => archive.approveMediumTexts(client, options),
      deleteMedium: (options) => archive.deleteMedium(client, options),
      restoreMedium: (options) => archive.restoreMedium(client, options),
      purgeMedium: (options) => archive.purgeMedium(client, options),
      getWaitingTranslations: (options) => archive.getWaitingTranslations(client, options),
      translateItem: (options) => archive.translateArchiveItem(client, options),
      acceptItemTranslation: (options) => archive.acceptArchiveItemTranslation(client, options),
      approveItemTranslation: (options) => archive.approveArchiveItemTranslation(client, options),
      rejectItemTranslation: (options) => archive.rejectArchiveItemTranslation(client, options),
      placeItemNotice: (options) => archive.placeArchiveItemNotice(client, options),
      removeItemNotice: (options) => archive.removeArchiveItemNotice(client, options),
      getImport: (options) => archive.getArchiveImport(client, options),
      createImport: (options) => archive.createArchiveImport(client, options),
      runImport: (options) => archive.runArchiveImport(client, options),
    },
    collections: {
      list: (options) => collections.listCollections(client, options),
      get: (options) => collections.getCollection(client, options),
      programExhibitions: (options) => collections.listProgramExhibitions(client, options),
      archiveItems: (options) => collections.listArchiveItemCollections(client, options),
      create: (options) => collections.createCollection(client, options),
      update: (options) => collections.updateCollection(client, options),
      publish: (options) => collections.publishCollection(client, options),
      unpublish: (options) => collections.unpublishCollection(client, options),
      addEntry: (options) => collections.addCollectionEntry(client, options),
      updateEntry: (options) => collections.updateCollectionEntry(client, options),
      removeEntry: (options) => collections.removeCollectionEntry(client, options),
      delete: (options) => collections.deleteCollection(client, options),
      restore: (options) => collections.restoreCollection(client, options),
      purge: (options) => collections.purgeCollection(client, options),
    },
    consent: {
      protocols: (options) => consent.listProtocols(client, options),
      getProtocol: (options) => consent.getProtocol(client, options),
      getArchiveItemGovernance: (options) => consent.getArchiveItemGovernance(client, options),
      getBasis: (options) => consent.getConsentBasis(client, options),
      explainAccess: (options) => consent.explainAccess(client, options),
      getExactFacts: (options) => consent.getExactFacts(client, options),
      archiveItemAuditEntries: (options) => consent.listArchiveItemAuditEntries(client, options),
      reviews: (options) => consent.listConsentReviews(client, options),
      reviewItems: (options) => consent.listConsentReviewItems(client, options),
      createProtocol: (options) => consent.createProtocol(client, options),
      updateProtocol: (options) => consent.updateProtocol(client, options),
      deleteProtocol: (options) => consent.deleteProtocol(client, options),
      restoreProtocol: (options) => consent.restoreProtocol(client, options),
      addProtocolMembers: (options) => consent.addProtocolMembers(client, options),
      removeProtocolMembers: (options) => consent.removeProtocolMembers(client, options),
      addProtocolPartners: (options) => consent.addProtocolPartners(client, options),
      removeProtocolPartners: (options) => consent.removeProtocolPartners(client, options),
      addProtocolWindow: (options) => consent.addProtocolWindow(client, options),
      updateProtocolWindow: (options) => consent.updateProtocolWindow(client, options),
      removeProtocolWindow: (options) => consent.removeProtocolWindow(client, options),
      offerArchiveItem: (options) => consent.offerArchiveItem(client, options),
      acceptArchiveItem: (options) => consent.acceptArchiveItem(client, options),
      declineArchiveItem: (options) => consent.declineArchiveItem(client, options),
      leaveArchiveItem: (options) => consent.leaveArchiveItem(client, options),
      agreeToAnyProtocol: (options) => consent.agreeToAnyProtocol(client, options),
      placeArchiveItemUnderProtocol: (options) => consent.placeArchiveItemUnderProtocol(client, options),
      removeArchiveItemFromProtocol: (options) => consent.removeArchiveItemFromProtocol(client, options),
      suspendArchiveItem: (options) => consent.suspendArchiveItem(client, options),
      liftSuspension: (options) => consent.liftSuspension(client, options),
      releaseSuspension: (options) => consent.releaseSuspension(client, options),
      approveArchiveItem: (options) => consent.approveArchiveItem(client, options),
      withdrawArchiveItemApproval: (options) => consent.withdrawArchiveItemApproval(client, options),
      recordReview: (options) => consent.recordConsentReview(client, options),
      supportReview: (options) => consent.supportConsentReview(client, options),
      withdrawReview: (options) => consent.withdrawConsentReview(client, options),
      itemCorrections: (options) => consent.listItemCorrections(client, options),
      agreeToCorrections: (options) => consent.agreeToCorrections(client, options),
      correctArchiveItem: (options) => consent.correctArchiveItem(client, options),
      takeBackCorrection: (options) => consent.takeBackCorrection(client, options),
      itemTransfers: (options) => consent.listItemTransfers(client, options),
      offerItemTransfer: (options) => consent.offerItemTransfer(client, options),
      acceptItemTransfer: (options) => consent.acceptItemTransfer(client, options),
      declineItemTransfer: (options) => consent.declineItemTransfer(client, options),
      withdrawItemTransfer: (options) => consent.withdrawItemTransfer(client, options),
      getBulkAction: (options) => consent.getBulkAction(client, options),
      createBulkAction: (options) => consent.createBulkAction(client, options),
      runBulkAction: (options) => consent.runBulkAction(client, options),
      takeBackBulkAction: (options) => consent.takeBackBulkAction(client, options),
    },
    evaluations: {
      list: (options) => evaluations.listEvaluations(client, options),
      get: (options) => evaluations.getEvaluation(client, options),
      getResults: (options) => evaluations.getEvaluationResults(client, options),
      getProgramResults: (options) => evaluations.getProgramResults(client, options),
      getPartnersResults: (options) => evaluations.getPartnersResults(client, options),
      recommendations: (options) => evaluations.listRecommendations(client, options),
      getRecommendation: (options) => evaluations.getRecommendation(client, options),
      getSuccessMetrics: (options) => evaluations.getSuccessMetrics(client, options),
      getInstrumentItems: (options) => evaluations.getInstrumentItems(client, options),
      getForesight: (options) => evaluations.getEvaluationForesight(client, options),
      getAnalyses: (options) => evaluations.getEvaluationAnalyses(client, options),
      compareInstruments: (options) => evaluations.compareInstruments(client, options),
      create: (options) => evaluations.createEvaluation(client, options),
      update: (options) => evaluations.updateEvaluation(client, options),
      approve: (options) => evaluations.approveEvaluation(client, options),
      withhold: (options) => evaluations.withholdEvaluation(client, options),
      issueCodes: (options) => evaluations.issueEvaluationCodes(client, options),
      delete: (options) => evaluations.deleteEvaluation(client, options),
      restore: (options) => evaluations.restoreEvaluation(client, options),
      saveInstrument: (options) => evaluations.saveInstrument(client, options),
      openWave: (options) => evaluations.openWave(client, options),
      closeWave: (options) => evaluations.closeWave(client, options),
      lookUpSurvey: (options) => evaluations.lookUpSurvey(client, options),
      answerSurvey: (options) => evaluations.answerSurvey(client, options),
      withdrawFromSurvey: (options) => evaluations.withdrawFromSurvey(client, options),
      release: (options) => evaluations.releaseEvaluation(client, options),
      commentOn: (options) => evaluations.commentOnEvaluation(client, options),
      publish: (options) => evaluations.publishEvaluation(client, options),
      recordFinding: (options) => evaluations.recordFinding(client, options),
      createRecommendation: (options) => evaluations.createRecommendation(client, options),
      answerRecommendation: (options) => evaluations.answerRecommendation(client, options),
      tellRecommendationChange: (options) => evaluations.tellRecommendationChange(client, options),
      createQualitativeRecord: (options) => evaluations.createQualitativeRecord(client, options),
      updateQualitativeRecord: (options) => evaluations.updateQualitativeRecord(client, options),
      removeQualitativeRecord: (options) => evaluations.removeQualitativeRecord(client, options),
      addTurns: (options) => evaluations.addTurns(client, options),
      updateTurn: (options) => evaluations.updateTurn(client, options),
      removeTurn: (options) => evaluations.removeTurn(client, options),
      codeTurns: (options) => evaluations.codeTurns(client, options),
      linkSpeaker: (options) => evaluations.linkSpeaker(client, options),
      createExcerpt: (options) => evaluations.createExcerpt(client, options),
      recordStorySelection: (options) => evaluations.recordStorySelection(client, options),
      removeStorySelection: (options) => evaluations.removeStorySelection(client, options),
      removeExcerpt: (options) => evaluations.removeExcerpt(client, options),
    },
    partners: {
      list: (options) => partners.listPartners(client, options),
      get: (options) => partners.getPartner(client, options),
      programs: (options) => partners.listPartnerPrograms(client, options),
      create: (options) => partners.createPartner(client, options),
      update: (options) => partners.updatePartner(client, options),
      publish: (options) => partners.publishPartner(client, options),
      unpublish: (options) => partners.unpublishPartner(client, options),
      delete: (options) => partners.deletePartner(client, options),
      restore: (options) => partners.restorePartner(client, options),
      purge: (options) => partners.purgePartner(client, options),
      getForEditing: (options) => partners.getPartnerForEditing(client, options),
    },
    people: {
      consentSubjects: (options) => people.listConsentSubjects(client, options),
      getConsentSubject: (options) => people.getConsentSubject(client, options),
      getItemConsent: (options) => people.getItemConsent(client, options),
      getConsentReceipt: (options) => people.getConsentReceipt(client, options),
      objections: (options) => people.listObjections(client, options),
      getArchiveItemTombstone: (options) => people.getArchiveItemTombstone(client, options),
      endedEmbargoes: (options) => people.listEndedEmbargoes(client, options),
      consentsAtMajority: (options) => people.listConsentsAtMajority(client, options),
      erasures: (options) => people.listErasures(client, options),
      copiesToTakeDown: (options) => people.listCopiesToTakeDown(client, options),
      createItemCopy: (options) => people.createItemCopy(client, options),
      confirmItemCopy: (options) => people.confirmItemCopy(client, options),
      eraseArchiveItem: (options) => people.eraseArchiveItem(client, options),
      createConsentSubject: (options) => people.createConsentSubject(client, options),
      updateConsentSubject: (options) => people.updateConsentSubject(client, options),
      eraseConsentSubject: (options) => people.eraseConsentSubject(client, options),
      mergeConsentSubjects: (options) => people.mergeConsentSubjects(client, options),
      splitConsentSubject: (options) => people.splitConsentSubject(client, options),
      renewReceiptCode: (options) => people.renewReceiptCode(client, options),
      linkConsentSubject: (options) => people.linkConsentSubject(client, options),
      confirmConsentSubjectLink: (options) => people.confirmConsentSubjectLink(client, options),
      addItemSubjects: (options) => people.addItemSubjects(client, options),
      completeItemSubjects: (options) => people.completeItemSubjects(client, options),
      reopenItemSubjects: (options) => people.reopenItemSubjects(client, options),
      recordConsent: (options) => people.recordConsent(client, options),
      withdrawConsent: (options) => people.withdrawConsent(client, options),
      withdrawConsentByCode: (options) => people.withdrawConsentByCode(client, options),
      createConsentEvidence: (options) => people.createConsentEvidence(client, options),
      getConsentReceiptByCode: (options) => people.getConsentReceiptByCode(client, options),
      createObjection: (options) => people.createObjection(client, options),
      getObjectionByCode: (options) => people.getObjectionByCode(client, options),
      answerObjection: (options) => people.answerObjection(client, options),
    },
    programs: {
      list: (options) => programs.listPrograms(client, options),
      cards: (options) => programs.listProgramCards(client, options),
      get: (options) => programs.getProgram(client, options),
      facets: (options) => programs.programFacets(client, options),
      sessions: (options) => programs.listProgramSessions(client, options),
      partners: (options) => programs.listProgramPartners(client, options),
      create: (options) => programs.createProgram(client, options),
      createWithSessions: (options) => programs.createProgramWithSessions(client, options),
      update: (options) => programs.updateProgram(client, options),
      approve: (options) => programs.approveProgram(client, options),
      agree: (options) => programs.agreeProgram(client, options),
      start: (options) => programs.startProgram(client, options),
      close: (options) => programs.closeProgram(client, options),
      cancel: (options) => programs.cancelProgram(client, options),
      reinstate: (options) => programs.reinstateProgram(client, options),
      delete: (options) => programs.deleteProgram(client, options),
      restore: (options) => programs.restoreProgram(client, options),
      purge: (options) => programs.purgeProgram(client, options),
      getForEditing: (options) => programs.getProgramForEditing(client, options),
    },
    registrations: {
      getPlaces: (options) => registrations.getRegistrationPlaces(client, options),
      list: (options) => registrations.listRegistrations(client, options),
      log: (options) => registrations.listRegistrationLog(client, options),
      openPlaces: (options) => registrations.openRegistrationPlaces(client, options),
      updatePlaces: (options) => registrations.updateRegistrationPlaces(client, options),
      create: (options) => registrations.createRegistration(client, options),
      record: (options) => registrations.recordRegistration(client, options),
      lookUp: (options) => registrations.lookUpRegistration(client, options),
      confirm: (options) => registrations.confirmRegistration(client, options),
      cancel: (options) => registrations.cancelRegistration(client, options),
      erase: (options) => registrations.eraseRegistration(client, options),
    },
    service: {
      auditEntries: (options) => service.listAuditEntries(client, options),
      getChanges: (options) => service.getChanges(client, options),
      costOf: (options) => service.costOf(client, options),
      getNode: (options) => service.getNode(client, options),
      getNodes: (options) => service.getNodes(client, options),
      jobs: (options) => service.listJobs(client, options),
      getJob: (options) => service.getJob(client, options),
      cancelJob: (options) => service.cancelJob(client, options),
    },
    sessions: {
      list: (options) => sessions.listSessions(client, options),
      get: (options) => sessions.getSession(client, options),
      create: (options) => sessions.createSession(client, options),
      update: (options) => sessions.updateSession(client, options),
      cancel: (options) => sessions.cancelSession(client, options),
      reinstate: (options) => sessions.reinstateSession(client, options),
      postpone: (options) => sessions.postponeSession(client, options),
      moveOnline: (options) => sessions.moveSessionOnline(client, options),
      delete: (options) => sessions.deleteSession(client, options),
      restore: (options) => sessions.restoreSession(client, options),
      purge: (options) => sessions.purgeSession(client, options),
      getSeriesOfProgram: (options) => sessions.getSessionSeriesOfProgram(client, options),
      getSeries: (options) => sessions.getSessionSeries(client, options),
      createSeries: (options) => sessions.createSessionSeries(client, options),
      updateSeries: (options) => sessions.updateSessionSeries(client, options),
      cancelSeries: (options) => sessions.cancelSessionSeries(client, options),
      getForEditing: (options) => sessions.getSessionForEditing(client, options),
    },
  };
}
