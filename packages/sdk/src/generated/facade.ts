// Generated from packages/schema by `pnpm generate`. Do not edit.

import type { Client } from "../client.ts";
import * as programs from "./programs.ts";
import * as partners from "./partners.ts";
import * as sessions from "./sessions.ts";

// biome-ignore lint/suspicious/noExplicitAny: stands for the arguments of any of the functions below.
type Rest<F extends (client: Client, ...rest: any) => unknown> =
  F extends (client: Client, ...rest: infer R) => unknown ? R : never;

/** Every operation, as a method of its domain: `hx.programs.list({ first: 12 })`. */
export function createFacade(client: Client) {
  return {
    programs: {
      /** See {@link programs.listPrograms}. */
      list: (...[options]: Rest<typeof programs.listPrograms>): ReturnType<typeof programs.listPrograms> =>
        programs.listPrograms(client, options),
      /** See {@link programs.getProgram}. */
      get: (...[options]: Rest<typeof programs.getProgram>): ReturnType<typeof programs.getProgram> =>
        programs.getProgram(client, options),
      /** See {@link programs.programFacets}. */
      facets: (...[options]: Rest<typeof programs.programFacets>): ReturnType<typeof programs.programFacets> =>
        programs.programFacets(client, options),
      /** See {@link programs.listProgramSessions}. */
      sessions: (...[options]: Rest<typeof programs.listProgramSessions>): ReturnType<typeof programs.listProgramSessions> =>
        programs.listProgramSessions(client, options),
      /** See {@link programs.listProgramPartners}. */
      partners: (...[options]: Rest<typeof programs.listProgramPartners>): ReturnType<typeof programs.listProgramPartners> =>
        programs.listProgramPartners(client, options),
      /** See {@link programs.createProgram}. */
      create: (...[options]: Rest<typeof programs.createProgram>): ReturnType<typeof programs.createProgram> =>
        programs.createProgram(client, options),
      /** See {@link programs.updateProgram}. */
      update: (...[options]: Rest<typeof programs.updateProgram>): ReturnType<typeof programs.updateProgram> =>
        programs.updateProgram(client, options),
      /** See {@link programs.approveProgram}. */
      approve: (...[options]: Rest<typeof programs.approveProgram>): ReturnType<typeof programs.approveProgram> =>
        programs.approveProgram(client, options),
      /** See {@link programs.agreeProgram}. */
      agree: (...[options]: Rest<typeof programs.agreeProgram>): ReturnType<typeof programs.agreeProgram> =>
        programs.agreeProgram(client, options),
      /** See {@link programs.startProgram}. */
      start: (...[options]: Rest<typeof programs.startProgram>): ReturnType<typeof programs.startProgram> =>
        programs.startProgram(client, options),
      /** See {@link programs.closeProgram}. */
      close: (...[options]: Rest<typeof programs.closeProgram>): ReturnType<typeof programs.closeProgram> =>
        programs.closeProgram(client, options),
      /** See {@link programs.cancelProgram}. */
      cancel: (...[options]: Rest<typeof programs.cancelProgram>): ReturnType<typeof programs.cancelProgram> =>
        programs.cancelProgram(client, options),
    },
    partners: {
      /** See {@link partners.listPartners}. */
      list: (...[options]: Rest<typeof partners.listPartners>): ReturnType<typeof partners.listPartners> =>
        partners.listPartners(client, options),
      /** See {@link partners.getPartner}. */
      get: (...[options]: Rest<typeof partners.getPartner>): ReturnType<typeof partners.getPartner> =>
        partners.getPartner(client, options),
      /** See {@link partners.listPartnerPrograms}. */
      programs: (...[options]: Rest<typeof partners.listPartnerPrograms>): ReturnType<typeof partners.listPartnerPrograms> =>
        partners.listPartnerPrograms(client, options),
      /** See {@link partners.createPartner}. */
      create: (...[options]: Rest<typeof partners.createPartner>): ReturnType<typeof partners.createPartner> =>
        partners.createPartner(client, options),
      /** See {@link partners.updatePartner}. */
      update: (...[options]: Rest<typeof partners.updatePartner>): ReturnType<typeof partners.updatePartner> =>
        partners.updatePartner(client, options),
      /** See {@link partners.publishPartner}. */
      publish: (...[options]: Rest<typeof partners.publishPartner>): ReturnType<typeof partners.publishPartner> =>
        partners.publishPartner(client, options),
      /** See {@link partners.unpublishPartner}. */
      unpublish: (...[options]: Rest<typeof partners.unpublishPartner>): ReturnType<typeof partners.unpublishPartner> =>
        partners.unpublishPartner(client, options),
    },
    sessions: {
      /** See {@link sessions.listSessions}. */
      list: (...[options]: Rest<typeof sessions.listSessions>): ReturnType<typeof sessions.listSessions> =>
        sessions.listSessions(client, options),
      /** See {@link sessions.getSession}. */
      get: (...[options]: Rest<typeof sessions.getSession>): ReturnType<typeof sessions.getSession> =>
        sessions.getSession(client, options),
      /** See {@link sessions.createSession}. */
      create: (...[options]: Rest<typeof sessions.createSession>): ReturnType<typeof sessions.createSession> =>
        sessions.createSession(client, options),
      /** See {@link sessions.updateSession}. */
      update: (...[options]: Rest<typeof sessions.updateSession>): ReturnType<typeof sessions.updateSession> =>
        sessions.updateSession(client, options),
      /** See {@link sessions.cancelSession}. */
      cancel: (...[options]: Rest<typeof sessions.cancelSession>): ReturnType<typeof sessions.cancelSession> =>
        sessions.cancelSession(client, options),
      /** See {@link sessions.postponeSession}. */
      postpone: (...[options]: Rest<typeof sessions.postponeSession>): ReturnType<typeof sessions.postponeSession> =>
        sessions.postponeSession(client, options),
      /** See {@link sessions.moveSessionOnline}. */
      moveOnline: (...[options]: Rest<typeof sessions.moveSessionOnline>): ReturnType<typeof sessions.moveSessionOnline> =>
        sessions.moveSessionOnline(client, options),
    },
  };
}

/** What {@link createFacade} gives. */
export type Facade = ReturnType<typeof createFacade>;
