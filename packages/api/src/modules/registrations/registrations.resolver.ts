import { byFrequentCode } from "../../platform/graphql/access.ts";
import { PageArgs } from "../../platform/graphql/lists/connections.ts";
import { selectionOf } from "../../platform/graphql/lists/selection.ts";
import type { GraphqlRequest } from "../../platform/graphql/request.ts";
import { mutationsOf, toldText } from "../../platform/records/changes/mutations.ts";
import { fieldsOf } from "../../platform/records/fields.ts";
import { isPublicViewer } from "../../platform/viewer.ts";
import { SessionReads } from "../sessions/listing/sessions.reads.ts";
import { Session } from "../sessions/session/session.type.ts";
import {
  SessionRegistrationOpenInput,
  SessionRegistrationUpdateInput,
} from "./places/session-registration.inputs.ts";
import { RegistrationCounts, SessionRegistration } from "./places/session-registration.type.ts";
import { SessionRegistrationReads } from "./places/session-registrations.reads.ts";
import type { SessionRegistrationsService } from "./places/session-registrations.service.ts";
import { OwnRegistration } from "./registering/own-registration.type.ts";
import {
  RegistrationByCodeInput,
  RegistrationCancelInput,
  RegistrationConfirmInput,
  RegistrationCreateInput,
  RegistrationEraseInput,
  RegistrationRecordInput,
} from "./registering/registration.inputs.ts";
import {
  logOfSession,
  Registration,
  RegistrationLogEntry,
  registrationsOfSession,
} from "./registering/registration.type.ts";
import { RegistrationLogReads, RegistrationReads } from "./registering/registrations.reads.ts";
import type { RegistrationsService } from "./registering/registrations.service.ts";

export const registrationNodes = [
  {
    type: Registration.name,
    prefix: Registration.prefix,
    load: (request: GraphqlRequest, uuid: string) => request.reads(RegistrationReads).byId(uuid),
  },
  {
    type: RegistrationLogEntry.name,
    prefix: RegistrationLogEntry.prefix,
    load: (request: GraphqlRequest, uuid: string) => request.reads(RegistrationLogReads).byId(uuid),
  },
];

const session = {
  Type: Session,
  noun: "session",
  load: (request: GraphqlRequest, uuid: string) => request.reads(SessionReads).byId(uuid),
};

const places = mutationsOf<SessionRegistrationsService>(
  { ...session, noun: "session registration", scope: "programs:write" },
  {
    sessionRegistrationOpen: {
      description:
        "Opens registration for a session: how many places there are, and from when until when. It shows at once, and needs no approval.",
      Input: SessionRegistrationOpenInput,
      input: "The session, and its places.",
      result: session,
      tells: {
        isMailSent: {
          type: () => Boolean,
          description:
            "True if this service writes to those who register. False if it sends no mail: then your page shows each their private link, and nobody is told by mail of a place that comes free. False if there are errors.",
          otherwise: false,
        },
      },
    },
    sessionRegistrationUpdate: {
      description:
        "Changes how people register for a session, at once. Where there are fewer places than are taken, nobody is removed; where there are more, whoever waits is offered them.",
      Input: SessionRegistrationUpdateInput,
      input: "The session, and what changes.",
      result: session,
    },
  },
);

const registration = {
  type: () => OwnRegistration,
  nullable: true,
  description: "How the registration stands. Null if there are errors.",
  otherwise: null,
} as const;

const registering = mutationsOf<RegistrationsService>(
  { Type: Registration, noun: "registration", load: async () => null, scope: byFrequentCode },
  {
    registrationCreate: {
      description:
        "Registers somebody for a session who needs no account. A place is kept for half an hour, until the private link is used to confirm; without a free place they wait. They are told the same whether or not their address is known here.",
      Input: RegistrationCreateInput,
      input: "The session, and who registers.",
      result: null,
      tells: {
        registration,
        link: toldText(
          "The private link, by which the registration is confirmed and cancelled. Null where it is sent by mail, if there are errors, or if the result is replayed: it is told once.",
        ),
      },
    },
    registrationRecord: {
      scope: "programs:write",
      description:
        "Registers somebody on their behalf, as at a desk: also without an e-mail address. Nothing has to be confirmed; the code is for a slip of paper.",
      Input: RegistrationRecordInput,
      input: "The session, and who comes.",
      result: null,
      tells: {
        registration,
        code: toldText(
          "The code for a slip of paper, by which they can cancel. It is told once: null if there are errors, or the result is replayed.",
        ),
      },
    },
    registrationByCode: {
      description:
        "Looks up how a registration stands, by its private link or code; the name is not told. It is a mutation because a code is a secret: it stands in no address, and no cache keeps the answer.",
      Input: RegistrationByCodeInput,
      input: "The code.",
      result: null,
      tells: { registration },
    },
    registrationConfirm: {
      description:
        "Confirms a registration, or takes a place that was offered. Mail programs follow links by themselves; none of them does this.",
      Input: RegistrationConfirmInput,
      input: "The code.",
      result: null,
      tells: { registration },
    },
    registrationCancel: {
      description:
        "Cancels a registration, declines a place that was offered, or leaves the waiting list. Whoever waits is offered the places at once.",
      Input: RegistrationCancelInput,
      input: "The code.",
      result: null,
      tells: { registration },
    },
    registrationErase: {
      description:
        "Cancels a registration and deletes all that is known of whoever registered, at once and at any time. In the log of places a random id stays, which leads to nobody.",
      Input: RegistrationEraseInput,
      input: "The code.",
      result: null,
      tells: { registration },
    },
  },
);

export const SessionRegistrationMutations = places.Mutations;
export const RegistrationMutations = registering.Mutations;

const scope = "registrations:read";
export const registrationResolvers = [
  ...places.resolvers,
  ...registering.resolvers,
  fieldsOf(Session, {
    registration: {
      type: () => SessionRegistration,
      nullable: true,
      description: "How one registers for the session. Null if registration is not opened here.",
      read: (of, request) => request.reads(SessionRegistrationReads).of(of),
    },
    registrationCounts: {
      type: () => RegistrationCounts,
      nullable: true,
      description:
        "How many people are registered, for the partners of the program. Null for everybody else, and if registration is not opened here.",
      scope: "programs:read",
      read: (of, request) => request.reads(SessionRegistrationReads).countsOf(of),
    },
    registrations: {
      type: () => registrationsOfSession.Connection,
      nullable: true,
      description:
        "Who registered, in the order in which they did. Empty for everybody but people of the home partner.",
      Args: PageArgs,
      scope,
      read: (of, request, info, args) =>
        isPublicViewer(request.viewer)
          ? null
          : request.reads(RegistrationReads).ofSession(of, args, selectionOf(info)),
    },
    registrationLog: {
      type: () => logOfSession.Connection,
      nullable: true,
      description:
        "The log of its places, by which the order can be checked. Empty for everybody but people of the home partner.",
      Args: PageArgs,
      scope,
      read: (of, request, info, args) =>
        isPublicViewer(request.viewer)
          ? null
          : request.reads(RegistrationLogReads).ofSession(of, args, selectionOf(info)),
    },
  }),
  fieldsOf(Registration, {
    session: {
      type: () => Session,
      nullable: true,
      description: "The session.",
      columns: ["session_id"],
      read: ({ row }, request, info) => request.reads(SessionReads).byId(row.session_id, selectionOf(info)),
    },
  }),
  fieldsOf(OwnRegistration, {
    session: {
      type: () => Session,
      nullable: true,
      description: "The session. Null if it is not public any more.",
      read: ({ sessionUuid }, request, info) =>
        request.reads(SessionReads).byId(sessionUuid, selectionOf(info)),
    },
  }),
  registrationsOfSession.TotalCountResolver,
  logOfSession.TotalCountResolver,
] as const;
