import type { Module } from "../../platform/module.ts";
import { personalDataMessages } from "../../platform/personal-data.messages.ts";
import { ProgramsService } from "../programs/programs.service.ts";
import { SessionAccessFeatureEntity } from "./access-feature.entity.ts";
import { SessionEntity, SessionReferenceEntity } from "./session.entity.ts";
import { accessCheckMessages } from "./session.messages.ts";
import { Session } from "./session.type.ts";
import { sessionCalendars } from "./session-calendars.ts";
import { SessionReads } from "./sessions.reads.ts";
import { SessionMutations, sessionResolvers } from "./sessions.resolver.ts";
import {
  cancelSessionsToCome,
  refreshSessionSearch,
  reinstateSessionsToCome,
  SessionsService,
} from "./sessions.service.ts";

export const sessionsModule: Module = {
  name: "sessions",
  entities: [SessionEntity, SessionAccessFeatureEntity, SessionReferenceEntity],
  resolvers: sessionResolvers,
  nodes: [
    {
      type: "Session",
      prefix: Session.prefix,
      load: (request, uuid) => request.reads(SessionReads).byId(uuid),
    },
  ],
  searchFields: { VENUE: "The name of the venue." },
  oneOfInputs: ["SessionBy"],
  documents: [sessionCalendars],
  personalData: [
    {
      place: "session_access_features",
      held: accessCheckMessages.held,
      read: `select md5(session_id || ' ' || feature)::uuid, jsonb_build_object('session', session_id, 'feature', feature, 'by', verified_by)
             from session_access_features where lower(verified_by) = lower(person.name)`,
      remains: personalDataMessages.published,
    },
  ],
  make(earlier) {
    const programs = earlier.get(ProgramsService);
    programs.on("changed", refreshSessionSearch);
    programs.on("cancelled", cancelSessionsToCome);
    programs.on("reinstated", reinstateSessionsToCome);
    const sessions = new SessionsService(programs);
    return { services: [sessions], resolvers: [new SessionMutations(sessions)], actions: sessions.actions };
  },
};
