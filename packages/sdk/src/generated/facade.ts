// Generated from packages/schema by `pnpm generate`. Do not edit.

import type { CallOptions, Client } from "../client.ts";
import * as accounts from "./accounts.ts";
import * as partners from "./partners.ts";
import * as programs from "./programs.ts";
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
  /** Makes a link by which one person becomes a member. Its secret is shown this once. */
  inviteMember(options: accounts.InviteMemberVariables & CallOptions): ReturnType<typeof accounts.inviteMember>;
  /** Takes an invitation back: its link is void at once. */
  revokeInvitation(options: accounts.RevokeInvitationVariables & CallOptions): ReturnType<typeof accounts.revokeInvitation>;
  /** Makes the person who has signed in a member. */
  acceptInvitation(options: accounts.AcceptInvitationVariables & CallOptions): ReturnType<typeof accounts.acceptInvitation>;
  /** Ends a membership at once: one's own, by which one leaves, or one that one looks after. */
  endMembership(options: accounts.EndMembershipVariables & CallOptions): ReturnType<typeof accounts.endMembership>;
  /** Changes what is known of the person who has signed in; null clears. */
  updatePerson(options: accounts.UpdatePersonVariables & CallOptions): ReturnType<typeof accounts.updatePerson>;
  /** Removes everything held about the person who has signed in, for good, and tells place by place. */
  erasePerson(options: accounts.ErasePersonVariables & CallOptions): ReturnType<typeof accounts.erasePerson>;
  /** Makes a key of a partner. Its secret is shown this once. */
  createKey(options: accounts.CreateKeyVariables & CallOptions): ReturnType<typeof accounts.createKey>;
  /** Gives a key a new secret, while the present one goes on for a while. */
  rotateKey(options: accounts.RotateKeyVariables & CallOptions): ReturnType<typeof accounts.rotateKey>;
  /** Ends a key: a secret one at once, a publishable one within 2 seconds. */
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
  /** Creates a partner. For administrators. */
  create(options: partners.CreatePartnerVariables & CallOptions): ReturnType<typeof partners.createPartner>;
  /** Changes what is given and leaves the rest; null clears. For administrators. */
  update(options: partners.UpdatePartnerVariables & CallOptions): ReturnType<typeof partners.updatePartner>;
  /** Makes a partner public. For administrators. */
  publish(options: partners.PublishPartnerVariables & CallOptions): ReturnType<typeof partners.publishPartner>;
  /** Hides a partner from the public. For administrators. */
  unpublish(options: partners.UnpublishPartnerVariables & CallOptions): ReturnType<typeof partners.unpublishPartner>;
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
  /** Creates a program as a draft that nobody sees yet. For administrators. */
  create(options: programs.CreateProgramVariables & CallOptions): ReturnType<typeof programs.createProgram>;
  /** Creates a program as a draft together with its sessions: all of it, or nothing. */
  createWithSessions(options: programs.CreateProgramWithSessionsVariables & CallOptions): ReturnType<typeof programs.createProgramWithSessions>;
  /** Changes what is given and leaves the rest; null clears. For administrators. */
  update(options: programs.UpdateProgramVariables & CallOptions): ReturnType<typeof programs.updateProgram>;
  /** Records that one side approves of the program being published, with the evidence. For administrators. */
  approve(options: programs.ApproveProgramVariables & CallOptions): ReturnType<typeof programs.approveProgram>;
  /** Takes a program from draft to agreed, once both sides have approved. For administrators. */
  agree(options: programs.AgreeProgramVariables & CallOptions): ReturnType<typeof programs.agreeProgram>;
  /** Takes an agreed program to active. For administrators. */
  start(options: programs.StartProgramVariables & CallOptions): ReturnType<typeof programs.startProgram>;
  /** Closes a program that has run. For administrators. */
  close(options: programs.CloseProgramVariables & CallOptions): ReturnType<typeof programs.closeProgram>;
  /** Cancels a program; it stays visible as cancelled. For administrators. */
  cancel(options: programs.CancelProgramVariables & CallOptions): ReturnType<typeof programs.cancelProgram>;
}

/** What can be done with sessions. */
export interface SessionsFacade {
  /** Sessions of all programs, a page at a time: what is on, and when. */
  list(options?: sessions.ListSessionsVariables & CallOptions): ReturnType<typeof sessions.listSessions>;
  /** One session with its program. Null when there is none that you may see. */
  get(options: sessions.GetSessionVariables & CallOptions): ReturnType<typeof sessions.getSession>;
  /** Adds a session to a program. For administrators. */
  create(options: sessions.CreateSessionVariables & CallOptions): ReturnType<typeof sessions.createSession>;
  /** Changes what is given and leaves the rest; null clears. For administrators. */
  update(options: sessions.UpdateSessionVariables & CallOptions): ReturnType<typeof sessions.updateSession>;
  /** Cancels a session; it stays visible as cancelled. For administrators. */
  cancel(options: sessions.CancelSessionVariables & CallOptions): ReturnType<typeof sessions.cancelSession>;
  /** Says that a session does not take place when it was announced, and that its new time is not known yet. For administrators. */
  postpone(options: sessions.PostponeSessionVariables & CallOptions): ReturnType<typeof sessions.postponeSession>;
  /** Says that a session takes place over the internet instead of at its venue. For administrators. */
  moveOnline(options: sessions.MoveSessionOnlineVariables & CallOptions): ReturnType<typeof sessions.moveSessionOnline>;
}

/** Every operation, as a method of its domain. */
export interface Facade {
  readonly accounts: AccountsFacade;
  readonly partners: PartnersFacade;
  readonly programs: ProgramsFacade;
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
    },
    sessions: {
      list: (options) => sessions.listSessions(client, options),
      get: (options) => sessions.getSession(client, options),
      create: (options) => sessions.createSession(client, options),
      update: (options) => sessions.updateSession(client, options),
      cancel: (options) => sessions.cancelSession(client, options),
      postpone: (options) => sessions.postponeSession(client, options),
      moveOnline: (options) => sessions.moveSessionOnline(client, options),
    },
  };
}
