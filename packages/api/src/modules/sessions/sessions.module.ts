import type { Module } from "../../platform/module.ts";
import { personalDataMessages } from "../../platform/personal-data.messages.ts";
import { ProgramsService } from "../programs/program/programs.service.ts";
import { SessionAccessFeatureEntity } from "./access/access-feature.entity.ts";
import { sessionCalendars } from "./calendars/session-calendars.ts";
import { SeriesSessionEntity, SessionSeriesEntity } from "./series/session-series.entity.ts";
import {
  SessionSeriesMutations,
  sessionSeriesNode,
  sessionSeriesResolvers,
} from "./series/session-series.resolver.ts";
import { SessionSeriesService } from "./series/session-series.service.ts";
import { SessionEntity, SessionReferenceEntity } from "./session/session.entity.ts";
import { SessionMutations, sessionNode, sessionResolvers } from "./session/sessions.resolver.ts";
import {
  cancelSessionsToCome,
  refreshSessionSearch,
  reinstateSessionsToCome,
  SessionsService,
} from "./session/sessions.service.ts";
import { accessCheckMessages } from "./session.messages.ts";

export const sessionsModule: Module = {
  name: "sessions",
  entities: [
    SessionEntity,
    SessionAccessFeatureEntity,
    SessionReferenceEntity,
    SessionSeriesEntity,
    SeriesSessionEntity,
  ],
  resolvers: [...sessionResolvers, ...sessionSeriesResolvers],
  nodes: [sessionNode, sessionSeriesNode],
  searchFields: { VENUE: "The name of the venue." },
  oneOfInputs: ["SessionBy", "SessionSeriesBy"],
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
    const series = new SessionSeriesService();
    return {
      services: [sessions],
      resolvers: [new SessionMutations(sessions), new SessionSeriesMutations(series)],
      actions: { ...sessions.actions, ...series.actions },
    };
  },
};
