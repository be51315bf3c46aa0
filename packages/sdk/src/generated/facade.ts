// Generated from packages/schema by `pnpm generate`. Do not edit.

import type { CallOptions, Client } from "../client.ts";
import * as accounts from "./accounts.ts";
import * as partners from "./partners.ts";
import * as programs from "./programs.ts";
import * as service from "./service.ts";
import * as sessions from "./sessions.ts";

/** What can be done with accounts. */
export interface AccountsFacade {
  /** Who is asking, with roles and scopes. */
  getViewer(options?: accounts.GetViewerVariables & CallOptions): ReturnType<typeof accounts.getViewer>;
  /** Every role, and what it may do. */
  getRoles(options?: accounts.GetRolesVariables & CallOptions): ReturnType<typeof accounts.getRoles>;
  /** What keeps you from an act on a thing, before you try. Null where there is nothing that you belong to. */
  whyNot(options: accounts.WhyNotVariables & CallOptions): ReturnType<typeof accounts.whyNot>;
  /** Everything that is held about the person who has signed in, place by place, a page at a time. */
  personalData(options?: accounts.ListPersonalDataVariables & CallOptions): ReturnType<typeof accounts.listPersonalData>;
  /** Who is what at one partner, a page at a time. For those who look after its people. */
  members(options: accounts.ListMembersVariables & CallOptions): ReturnType<typeof accounts.listMembers>;
  /** The invitations of one partner, a page at a time. For those who look after its people. */
  invitations(options: accounts.ListInvitationsVariables & CallOptions): ReturnType<typeof accounts.listInvitations>;
  /** The keys of one partner, a page at a time, never their secrets. For those who look after them. */
  keys(options: accounts.ListKeysVariables & CallOptions): ReturnType<typeof accounts.listKeys>;
  /** Makes a link by which one person becomes a member. Needs the scope `accounts:write`. */
  inviteMember(options: accounts.InviteMemberVariables & CallOptions): ReturnType<typeof accounts.inviteMember>;
  /** Takes an invitation back: its link is void at once. Needs the scope `accounts:write`. */
  revokeInvitation(options: accounts.RevokeInvitationVariables & CallOptions): ReturnType<typeof accounts.revokeInvitation>;
  /** Makes the person who has signed in a member. Needs a sign-in or a secret key. */
  acceptInvitation(options: accounts.AcceptInvitationVariables & CallOptions): ReturnType<typeof accounts.acceptInvitation>;
  /** Ends a membership at once: one's own, by which one leaves, or one that one looks after. Needs a sign-in or a secret key. */
  endMembership(options: accounts.EndMembershipVariables & CallOptions): ReturnType<typeof accounts.endMembership>;
  /** Changes what is known of you. Needs a sign-in or a secret key. */
  updatePerson(options: accounts.UpdatePersonVariables & CallOptions): ReturnType<typeof accounts.updatePerson>;
  /** Removes everything held about you, at once and for good, and tells place by place. Whoever signs in again afterwards begins anew. Needs a sign-in or a secret key. */
  erasePerson(options: accounts.ErasePersonVariables & CallOptions): ReturnType<typeof accounts.erasePerson>;
  /** Makes a key of a partner. Needs the scope `keys:write`. */
  createKey(options: accounts.CreateKeyVariables & CallOptions): ReturnType<typeof accounts.createKey>;
  /** Gives a key a new secret, while the present one goes on for the hours you say. Needs the scope `keys:write`. */
  rotateKey(options: accounts.RotateKeyVariables & CallOptions): ReturnType<typeof accounts.rotateKey>;
  /** Ends a key, on every instance within a second. What it could see, it sees no more from this moment. Needs the scope `keys:write`. */
  revokeKey(options: accounts.RevokeKeyVariables & CallOptions): ReturnType<typeof accounts.revokeKey>;
}

/** What can be done with partners. */
export interface PartnersFacade {
  /** Partners, a page at a time. */
  list(options?: partners.ListPartnersVariables & CallOptions): ReturnType<typeof partners.listPartners>;
  /** One partner with all that is public about it. Null when there is none that you may see. */
  get(options: partners.GetPartnerVariables & CallOptions): ReturnType<typeof partners.getPartner>;
  /** The programs whose home is one partner, a page at a time. */
  programs(options: partners.ListPartnerProgramsVariables & CallOptions): ReturnType<typeof partners.listPartnerPrograms>;
  /** Creates a partner, not yet public. Needs the scope `platform:administer`. */
  create(options: partners.CreatePartnerVariables & CallOptions): ReturnType<typeof partners.createPartner>;
  /** Changes a partner. Needs the scope `partners:write`. */
  update(options: partners.UpdatePartnerVariables & CallOptions): ReturnType<typeof partners.updatePartner>;
  /** Shows a partner to everybody. Needs the scope `partners:write`. */
  publish(options: partners.PublishPartnerVariables & CallOptions): ReturnType<typeof partners.publishPartner>;
  /** Hides a partner, the programs it is home of and its part in other programs. Needs the scope `partners:write`. */
  unpublish(options: partners.UnpublishPartnerVariables & CallOptions): ReturnType<typeof partners.unpublishPartner>;
  /** Hides a partner that is home of no program, until it is restored or purged. So long its keys sign nobody in. Needs the scope `partners:write`. */
  delete(options: partners.DeletePartnerVariables & CallOptions): ReturnType<typeof partners.deletePartner>;
  /** Takes a deletion back. The partner is not public until it is published again; its keys sign in again, but for those that were revoked or have expired. Needs the scope `partners:write`. */
  restore(options: partners.RestorePartnerVariables & CallOptions): ReturnType<typeof partners.restorePartner>;
  /** Removes a deleted partner for good, with its keys, invitations and memberships. It cannot be taken back. Needs the scope `platform:administer`. */
  purge(options: partners.PurgePartnerVariables & CallOptions): ReturnType<typeof partners.purgePartner>;
  /** One partner as a form for editing needs it: each text in all its languages. Null when there is none that you may see. */
  getForEditing(options: partners.GetPartnerForEditingVariables & CallOptions): ReturnType<typeof partners.getPartnerForEditing>;
}

/** What can be done with programs. */
export interface ProgramsFacade {
  /** Programs, a page at a time: each with its home partner and its next sessions. */
  list(options?: programs.ListProgramsVariables & CallOptions): ReturnType<typeof programs.listPrograms>;
  /** One program with all that a page about it shows. Null when there is none that you may see. */
  get(options: programs.GetProgramVariables & CallOptions): ReturnType<typeof programs.getProgram>;
  /** How many programs there are of each kind, language and subject, under the same filter and search as the list. */
  facets(options?: programs.ProgramFacetsVariables & CallOptions): ReturnType<typeof programs.programFacets>;
  /** The sessions of one program, past ones too, a page at a time. */
  sessions(options: programs.ListProgramSessionsVariables & CallOptions): ReturnType<typeof programs.listProgramSessions>;
  /** The partners of one program with their roles, a page at a time. */
  partners(options: programs.ListProgramPartnersVariables & CallOptions): ReturnType<typeof programs.listProgramPartners>;
  /** Creates a program as a draft. Needs the scope `programs:write`. */
  create(options: programs.CreateProgramVariables & CallOptions): ReturnType<typeof programs.createProgram>;
  /** Creates a program, a draft, together with its sessions: all of it, or nothing. Needs the scope `programs:write`. */
  createWithSessions(options: programs.CreateProgramWithSessionsVariables & CallOptions): ReturnType<typeof programs.createProgramWithSessions>;
  /** Changes a program. When a text, a subject, theme or community, a partner, a day or the cost changes, both approvals lapse, and the program is hidden until both sides approve it again. Needs the scope `programs:write`. */
  update(options: programs.UpdateProgramVariables & CallOptions): ReturnType<typeof programs.updateProgram>;
  /** Records one side's approval of what will be published. Needs the scope `programs:approve`. */
  approve(options: programs.ApproveProgramVariables & CallOptions): ReturnType<typeof programs.approveProgram>;
  /** Makes a draft agreed. From then on everybody sees it, if its home partner is public. Refused with every condition that is missing. Needs the scope `programs:write`. */
  agree(options: programs.AgreeProgramVariables & CallOptions): ReturnType<typeof programs.agreeProgram>;
  /** Says that an agreed program is running. Needs the scope `programs:write`. */
  start(options: programs.StartProgramVariables & CallOptions): ReturnType<typeof programs.startProgram>;
  /** Says that an active program is over. Needs the scope `programs:write`. */
  close(options: programs.CloseProgramVariables & CallOptions): ReturnType<typeof programs.closeProgram>;
  /** Cancels a program at once, with its sessions that were still to come. It stays visible as cancelled where it was visible. Needs the scope `programs:write`. */
  cancel(options: programs.CancelProgramVariables & CallOptions): ReturnType<typeof programs.cancelProgram>;
  /** Takes the cancellation of a program back: it is what it was, with the sessions that went with it. */
  reinstate(options: programs.ReinstateProgramVariables & CallOptions): ReturnType<typeof programs.reinstateProgram>;
  /** Hides a program with its sessions, until it is restored or purged. Needs the scope `programs:write`. */
  delete(options: programs.DeleteProgramVariables & CallOptions): ReturnType<typeof programs.deleteProgram>;
  /** Takes a deletion back: the program is as it was before. Needs the scope `programs:write`. */
  restore(options: programs.RestoreProgramVariables & CallOptions): ReturnType<typeof programs.restoreProgram>;
  /** Removes a deleted program for good. It cannot be taken back. Needs the scope `programs:write`. */
  purge(options: programs.PurgeProgramVariables & CallOptions): ReturnType<typeof programs.purgeProgram>;
  /** One program as a form for editing needs it: each text in all its languages, and the approvals. For those who take part. */
  getForEditing(options: programs.GetProgramForEditingVariables & CallOptions): ReturnType<typeof programs.getProgramForEditing>;
}

/** What can be done with service. */
export interface ServiceFacade {
  /** What has been done, the newest first, a page at a time: by whom, to what, and which fields were given. */
  auditEntries(options?: service.ListAuditEntriesVariables & CallOptions): ReturnType<typeof service.listAuditEntries>;
  /** What an operation would cost, without running it. */
  costOf(options: service.CostOfVariables & CallOptions): ReturnType<typeof service.costOf>;
  /** What an id belongs to, and its name. Null when there is nothing that you may see. */
  getNode(options: service.GetNodeVariables & CallOptions): ReturnType<typeof service.getNode>;
  /** What several ids belong to, in their order, with null for each that belongs to nothing that you may see. */
  getNodes(options: service.GetNodesVariables & CallOptions): ReturnType<typeof service.getNodes>;
}

/** What can be done with sessions. */
export interface SessionsFacade {
  /** Sessions of all programs, a page at a time: what is on, and when. */
  list(options?: sessions.ListSessionsVariables & CallOptions): ReturnType<typeof sessions.listSessions>;
  /** One session with its program. Null when there is none that you may see. */
  get(options: sessions.GetSessionVariables & CallOptions): ReturnType<typeof sessions.getSession>;
  /** Creates a session. Needs the scope `programs:write`. */
  create(options: sessions.CreateSessionVariables & CallOptions): ReturnType<typeof sessions.createSession>;
  /** Changes a session, at once. A scheduled or postponed session that is given another beginning reads RESCHEDULED. Needs the scope `programs:write`. */
  update(options: sessions.UpdateSessionVariables & CallOptions): ReturnType<typeof sessions.updateSession>;
  /** Cancels a session, at once. It stays visible as cancelled. Needs the scope `programs:write`. */
  cancel(options: sessions.CancelSessionVariables & CallOptions): ReturnType<typeof sessions.cancelSession>;
  /** Takes the cancellation of a session back: it is what it was. */
  reinstate(options: sessions.ReinstateSessionVariables & CallOptions): ReturnType<typeof sessions.reinstateSession>;
  /** Says that a session does not take place when it was announced, and that the new time is not known yet. It shows at once. When the time is known, give it with `sessionUpdate`. Needs the scope `programs:write`. */
  postpone(options: sessions.PostponeSessionVariables & CallOptions): ReturnType<typeof sessions.postponeSession>;
  /** Says that a session takes place over the internet instead of at its venue. It shows at once. Needs the scope `programs:write`. */
  moveOnline(options: sessions.MoveSessionOnlineVariables & CallOptions): ReturnType<typeof sessions.moveSessionOnline>;
  /** Hides a session, until it is restored or purged. Where it was announced, cancel it instead. Needs the scope `programs:write`. */
  delete(options: sessions.DeleteSessionVariables & CallOptions): ReturnType<typeof sessions.deleteSession>;
  /** Takes a deletion back. Needs the scope `programs:write`. */
  restore(options: sessions.RestoreSessionVariables & CallOptions): ReturnType<typeof sessions.restoreSession>;
  /** Removes a deleted session for good. It cannot be taken back. Needs the scope `programs:write`. */
  purge(options: sessions.PurgeSessionVariables & CallOptions): ReturnType<typeof sessions.purgeSession>;
  /** One session as a form for editing needs it: each text in all its languages. Null when there is none that you may see. */
  getForEditing(options: sessions.GetSessionForEditingVariables & CallOptions): ReturnType<typeof sessions.getSessionForEditing>;
}

/** Every operation, as a method of its domain. */
export interface Facade {
  readonly accounts: AccountsFacade;
  readonly partners: PartnersFacade;
  readonly programs: ProgramsFacade;
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
      inviteMember: (options) => accounts.inviteMember(client, options),
      revokeInvitation: (options) => accounts.revokeInvitation(client, options),
      acceptInvitation: (options) => accounts.acceptInvitation(client, options),
      endMembership: (options) => accounts.endMembership(client, options),
      updatePerson: (options) => accounts.updatePerson(client, options),
      erasePerson: (options) => accounts.erasePerson(client, options),
      createKey: (options) => accounts.createKey(client, options),
      rotateKey: (options) => accounts.rotateKey(client, options),
      revokeKey: (options) => accounts.revokeKey(client, options),
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
    programs: {
      list: (options) => programs.listPrograms(client, options),
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
    service: {
      auditEntries: (options) => service.listAuditEntries(client, options),
      costOf: (options) => service.costOf(client, options),
      getNode: (options) => service.getNode(client, options),
      getNodes: (options) => service.getNodes(client, options),
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
      getForEditing: (options) => sessions.getSessionForEditing(client, options),
    },
  };
}
