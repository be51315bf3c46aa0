// Generated from packages/schema by `pnpm generate`. Do not edit.

import { call } from "../call.ts";
import type { CallOptions, Client } from "../client.ts";
import { paged, type Paged } from "../paged.ts";
import type { TypedDocument } from "../typed-document.ts";
import type { SessionSummary } from "./sessions.ts";
import type { Language, LocalizedText, PageInfo, UserError } from "./shared.ts";
import type { DateTime, LanguageTag, ProgramLifecycle, RegistrationByCodeInput, RegistrationCancelInput, RegistrationConfirmInput, RegistrationCreateInput, RegistrationEraseInput, RegistrationLogState, RegistrationOpenness, RegistrationRecordInput, RegistrationState, SessionBy, SessionRegistrationOpenInput, SessionRegistrationUpdateInput, UrlString } from "./values.ts";

/** How people register for a session. Everybody sees it who sees the session. */
export interface SessionRegistration {
  /** Whether one can register now, and if not, why. */
  readonly status: RegistrationOpenness;
  /** How many places there are. */
  readonly places: number;
  /** How many places are free. A place that is kept for somebody who has to confirm is not. */
  readonly placesFree: number;
  /** How many people can be registered together at most. */
  readonly partyLimit: number;
  /** From when one can register. */
  readonly opensAt: DateTime;
  /** Until when one can register. */
  readonly closesAt: DateTime;
  /** Until when one can cancel by the private link. */
  readonly cancellationEndsAt: DateTime;
  /** The partner's page to which private links lead. */
  readonly pageUrl: UrlString;
}

/** A registration, as whoever has its private link or code is shown it: without the name. */
export interface OwnRegistration {
  /** How it stands. */
  readonly state: RegistrationState;
  /** For how many people it is. */
  readonly partySize: number;
  /** Until when it has to be confirmed. Null if nothing has to be. */
  readonly confirmationDueAt: DateTime | null;
  /** True if it can be cancelled by its link or code. */
  readonly canCancel: boolean;
  /** The language in which whoever registered is written to. */
  readonly language: Language;
  /** The session. Null if it is not public any more. */
  readonly session: {
    /** An opaque id that never changes: a short type prefix and 26 characters, such as `sess_01k3…`. */
    readonly id: string;
  } | null;
}

/** Who comes to a session, or waits for a place. Only people of the session's home partner who hold `registrations:read`, and whoever registered while signed in, see it. It is deleted 30 days after the session. */
export interface Registration {
  /** An opaque id that never changes: a short type prefix and 26 characters, such as `regi_01k3…`. */
  readonly id: string;
  /** The order in which people registered, from 1. */
  readonly rank: number;
  /** How it stands. */
  readonly state: RegistrationState;
  /** The name of whoever registered. */
  readonly name: string;
  /** Their e-mail address. Null if they gave none. */
  readonly email: string | null;
  /** For how many people it is. */
  readonly partySize: number;
  /** True if its private link was used, or staff recorded it. */
  readonly isConfirmed: boolean;
  /** When they registered. */
  readonly registeredAt: DateTime;
  /** Until when it has to be confirmed. Null if nothing has to be. */
  readonly confirmationDueAt: DateTime | null;
  /** The language in which they are written to. */
  readonly language: Language;
  /** The session. */
  readonly session: {
    /** An opaque id that never changes: a short type prefix and 26 characters, such as `sess_01k3…`. */
    readonly id: string;
  } | null;
}

/** A step of the log of places: enough to play again by which rule places were given, and no name. It stays when people are erased. */
export interface RegistrationLogEntry {
  /** An opaque id that never changes: a short type prefix and 26 characters, such as `rent_01k3…`. */
  readonly id: string;
  /** Its place in the log of the session, from 1. */
  readonly number: number;
  /** The registration. Null if the number of places was set. */
  readonly registrationId: string | null;
  /** What happened. */
  readonly state: RegistrationLogState;
  /** True if whoever registered had confirmed: nobody else is offered a place. Null if places were set. */
  readonly isConfirmed: boolean | null;
  /** For how many people. Null if places were set. */
  readonly partySize: number | null;
  /** How many places there were. */
  readonly places: number;
  /** How many were taken afterwards. */
  readonly taken: number;
  /** Until when one could register. */
  readonly closesAt: DateTime;
  /** The version of the rule. */
  readonly ruleVersion: number;
  /** When. */
  readonly happenedAt: DateTime;
}

/** Variables of `getRegistrationPlaces`. */
export interface GetRegistrationPlacesVariables {
  /** How the record is identified. */
  readonly by: SessionBy;
  /** Preferred languages: BCP 47 tags, most preferred first. Without any, the browser's languages decide. */
  readonly languages?: readonly LanguageTag[] | undefined;
}

/** What `getRegistrationPlaces` answers. */
export type GetRegistrationPlacesResult = SessionSummary & {
  /** The program to which the session belongs. */
  readonly program: {
    /** An opaque id that never changes: a short type prefix and 26 characters, such as `prog_01k3…`. */
    readonly id: string;
    /** The record's short name for web addresses, such as `songs-of-the-red-sea`. Unique among public records of its kind. */
    readonly slug: string;
    /** The title. */
    readonly title: LocalizedText;
    /** The current lifecycle state. */
    readonly lifecycle: ProgramLifecycle;
  } | null;
  /** How one registers for the session. Null if registration is not opened here. */
  readonly registration: SessionRegistration | null;
  /** How many people are registered, for the partners of the program. Null for everybody else, and if registration is not opened here. Requires the scope `programs:read`. */
  readonly registrationCounts: {
    /** How many people come. */
    readonly confirmed: number;
    /** For how many people a place is kept until they confirm. */
    readonly held: number;
    /** To how many people on the waiting list a place is offered. */
    readonly offered: number;
    /** How many people wait for a place. */
    readonly waiting: number;
  } | null;
} | null;

/** The document of `getRegistrationPlaces`, as the API knows it. */
export const GetRegistrationPlacesDocument: TypedDocument<{ readonly session: GetRegistrationPlacesResult }, GetRegistrationPlacesVariables> = {
  name: "GetRegistrationPlaces",
  kind: "query",
  hash: "938e187dd39fc6cbab4e844669c853952cbe742f1f26410d859fba16709dae00",
  text: `query GetRegistrationPlaces($by:SessionBy!$languages:[LanguageTag!]!=[])@inLanguages(prefer:$languages){session(by:$by){id startsAt endsAt localStart localEnd timeZone isAllDay attendanceMode status statusNote{text language direction isFallback}url venue{name{text language direction isFallback}streetAddress locality region postalCode country latitude longitude}accessFeatures{kind name{text language direction isFallback}status note{text language direction isFallback}verifiedBy verifiedUntil}program{id slug title{text language direction isFallback}lifecycle}registration{status places placesFree partyLimit opensAt closesAt cancellationEndsAt pageUrl}registrationCounts{confirmed held offered waiting}}}`,
};

/** A session with how one registers for it: its places, and from when until when. Counts are for the partners of its program. */
export function getRegistrationPlaces(
  client: Client,
  options: GetRegistrationPlacesVariables & CallOptions,
): Promise<GetRegistrationPlacesResult> {
  return call(client, GetRegistrationPlacesDocument, options, ["session"]);
}

/** Variables of `listRegistrations`. */
export interface ListRegistrationsVariables {
  /** How the record is identified. */
  readonly by: SessionBy;
  /** The number of items from the start of the list, or after `after`: 1 to 100. Without `first` and `last`, it is 20. */
  readonly first?: number | null | undefined;
  /** Only items after this cursor, which must come from the same list. */
  readonly after?: string | null | undefined;
  /** The number of items from the end of the list, or before `before`: 1 to 100. Not allowed together with `first`. */
  readonly last?: number | null | undefined;
  /** Only items before this cursor, which must come from the same list. */
  readonly before?: string | null | undefined;
  /** Preferred languages: BCP 47 tags, most preferred first. Without any, the browser's languages decide. */
  readonly languages?: readonly LanguageTag[] | undefined;
}

/** What `listRegistrations` answers. */
export interface ListRegistrationsPage {
  /** The registrations on this page. */
  readonly nodes: readonly Registration[];
  /** The page's position in the list. */
  readonly pageInfo: PageInfo;
}

/** The document of `listRegistrations`, as the API knows it. */
export const ListRegistrationsDocument: TypedDocument<{ readonly session: { readonly registrations: ListRegistrationsPage | null } | null }, ListRegistrationsVariables> = {
  name: "ListRegistrations",
  kind: "query",
  hash: "aa2eefab9d0f2b9bebbb0d523c06ea63d36584b17a55e871fe5972ab1c123bbc",
  text: `query ListRegistrations($by:SessionBy!$first:Int$after:String$last:Int$before:String$languages:[LanguageTag!]!=[])@inLanguages(prefer:$languages){session(by:$by){registrations(first:$first after:$after last:$last before:$before){nodes{id rank state name email partySize isConfirmed registeredAt confirmationDueAt language{tag name autonym direction}session{id}}pageInfo{hasNextPage hasPreviousPage startCursor endCursor}}}}`,
};

/** Who registered for a session, a page at a time. For people of its home partner. */
export function listRegistrations(
  client: Client,
  options: ListRegistrationsVariables & CallOptions,
): Paged<ListRegistrationsPage, Registration> {
  return paged(client, ListRegistrationsDocument, options, ["session", "registrations"]);
}

/** Variables of `listRegistrationLog`. */
export interface ListRegistrationLogVariables {
  /** How the record is identified. */
  readonly by: SessionBy;
  /** The number of items from the start of the list, or after `after`: 1 to 100. Without `first` and `last`, it is 20. */
  readonly first?: number | null | undefined;
  /** Only items after this cursor, which must come from the same list. */
  readonly after?: string | null | undefined;
  /** The number of items from the end of the list, or before `before`: 1 to 100. Not allowed together with `first`. */
  readonly last?: number | null | undefined;
  /** Only items before this cursor, which must come from the same list. */
  readonly before?: string | null | undefined;
  /** Preferred languages: BCP 47 tags, most preferred first. Without any, the browser's languages decide. */
  readonly languages?: readonly LanguageTag[] | undefined;
}

/** What `listRegistrationLog` answers. */
export interface ListRegistrationLogPage {
  /** The steps on this page. */
  readonly nodes: readonly RegistrationLogEntry[];
  /** The page's position in the list. */
  readonly pageInfo: PageInfo;
}

/** The document of `listRegistrationLog`, as the API knows it. */
export const ListRegistrationLogDocument: TypedDocument<{ readonly session: { readonly registrationLog: ListRegistrationLogPage | null } | null }, ListRegistrationLogVariables> = {
  name: "ListRegistrationLog",
  kind: "query",
  hash: "f20f96609a9b3f51c2ca6a3cb114da3a9c4942a58ea9fe594fa7385539f8ba50",
  text: `query ListRegistrationLog($by:SessionBy!$first:Int$after:String$last:Int$before:String$languages:[LanguageTag!]!=[])@inLanguages(prefer:$languages){session(by:$by){registrationLog(first:$first after:$after last:$last before:$before){nodes{id number registrationId state isConfirmed partySize places taken closesAt ruleVersion happenedAt}pageInfo{hasNextPage hasPreviousPage startCursor endCursor}}}}`,
};

/** The log of the places of a session, a page at a time, by which its order can be checked. For people of its home partner. */
export function listRegistrationLog(
  client: Client,
  options: ListRegistrationLogVariables & CallOptions,
): Paged<ListRegistrationLogPage, RegistrationLogEntry> {
  return paged(client, ListRegistrationLogDocument, options, ["session", "registrationLog"]);
}

/** Variables of `openRegistrationPlaces`. */
export interface OpenRegistrationPlacesVariables {
  /** The session, and its places. */
  readonly input: SessionRegistrationOpenInput;
  /** Preferred languages: BCP 47 tags, most preferred first. Without any, the browser's languages decide. */
  readonly languages?: readonly LanguageTag[] | undefined;
}

/** What `openRegistrationPlaces` answers. */
export interface OpenRegistrationPlacesResult {
  /** The session after the mutation. Null if there are errors, and only then. */
  readonly session: {
    /** An opaque id that never changes: a short type prefix and 26 characters, such as `sess_01k3…`. */
    readonly id: string;
    /** How one registers for the session. Null if registration is not opened here. */
    readonly registration: SessionRegistration | null;
  } | null;
  /** True if this service writes to those who register. False if it sends no mail: then your page shows each their private link, and nobody is told by mail of a place that comes free. False if there are errors. */
  readonly isMailSent: boolean;
  /** Everything in the input that is invalid or missing. Empty on success. At most 50. */
  readonly userErrors: readonly UserError[];
  /** True if this is the result of an earlier call with the same idempotency key, and nothing was done this time. */
  readonly replayed: boolean;
}

/** The document of `openRegistrationPlaces`, as the API knows it. */
export const OpenRegistrationPlacesDocument: TypedDocument<{ readonly sessionRegistrationOpen: OpenRegistrationPlacesResult }, OpenRegistrationPlacesVariables> = {
  name: "OpenRegistrationPlaces",
  kind: "mutation",
  hash: "8efb47fc206057d61b22ef92d06b718f2cec6edef59926e6b8fe151eb0f90834",
  text: `mutation OpenRegistrationPlaces($input:SessionRegistrationOpenInput!$languages:[LanguageTag!]!=[])@inLanguages(prefer:$languages){sessionRegistrationOpen(input:$input){session{id registration{status places placesFree partyLimit opensAt closesAt cancellationEndsAt pageUrl}}isMailSent userErrors{__typename code message path ...on ConditionError{condition}...on ConflictError{currentRevision}...on TransitionError{from allowed}}replayed}}`,
};

/** Opens registration for a session. */
export function openRegistrationPlaces(
  client: Client,
  options: OpenRegistrationPlacesVariables & CallOptions,
): Promise<OpenRegistrationPlacesResult> {
  return call(client, OpenRegistrationPlacesDocument, options, ["sessionRegistrationOpen"]);
}

/** Variables of `updateRegistrationPlaces`. */
export interface UpdateRegistrationPlacesVariables {
  /** The session, and what changes. */
  readonly input: SessionRegistrationUpdateInput;
  /** Preferred languages: BCP 47 tags, most preferred first. Without any, the browser's languages decide. */
  readonly languages?: readonly LanguageTag[] | undefined;
}

/** What `updateRegistrationPlaces` answers. */
export interface UpdateRegistrationPlacesResult {
  /** The session after the mutation. Null if there are errors, and only then. */
  readonly session: {
    /** An opaque id that never changes: a short type prefix and 26 characters, such as `sess_01k3…`. */
    readonly id: string;
    /** How one registers for the session. Null if registration is not opened here. */
    readonly registration: SessionRegistration | null;
  } | null;
  /** Everything in the input that is invalid or missing. Empty on success. At most 50. */
  readonly userErrors: readonly UserError[];
  /** True if this is the result of an earlier call with the same idempotency key, and nothing was done this time. */
  readonly replayed: boolean;
}

/** The document of `updateRegistrationPlaces`, as the API knows it. */
export const UpdateRegistrationPlacesDocument: TypedDocument<{ readonly sessionRegistrationUpdate: UpdateRegistrationPlacesResult }, UpdateRegistrationPlacesVariables> = {
  name: "UpdateRegistrationPlaces",
  kind: "mutation",
  hash: "8f434861f0a740fd4cf5aa8446bc267516683a763eb9d9ced312ad1a77899d5b",
  text: `mutation UpdateRegistrationPlaces($input:SessionRegistrationUpdateInput!$languages:[LanguageTag!]!=[])@inLanguages(prefer:$languages){sessionRegistrationUpdate(input:$input){session{id registration{status places placesFree partyLimit opensAt closesAt cancellationEndsAt pageUrl}}userErrors{__typename code message path ...on ConditionError{condition}...on ConflictError{currentRevision}...on TransitionError{from allowed}}replayed}}`,
};

/** Changes how people register for a session; nobody is removed. */
export function updateRegistrationPlaces(
  client: Client,
  options: UpdateRegistrationPlacesVariables & CallOptions,
): Promise<UpdateRegistrationPlacesResult> {
  return call(client, UpdateRegistrationPlacesDocument, options, ["sessionRegistrationUpdate"]);
}

/** Variables of `createRegistration`. */
export interface CreateRegistrationVariables {
  /** The session, and who registers. */
  readonly input: RegistrationCreateInput;
  /** Preferred languages: BCP 47 tags, most preferred first. Without any, the browser's languages decide. */
  readonly languages?: readonly LanguageTag[] | undefined;
}

/** What `createRegistration` answers. */
export interface CreateRegistrationResult {
  /** How the registration stands. Null if there are errors. */
  readonly registration: OwnRegistration | null;
  /** The private link, by which the registration is confirmed and cancelled. Null where it is sent by mail, if there are errors, or if the result is replayed: it is told once. */
  readonly link: string | null;
  /** Everything in the input that is invalid or missing. Empty on success. At most 50. */
  readonly userErrors: readonly UserError[];
  /** True if this is the result of an earlier call with the same idempotency key, and nothing was done this time. */
  readonly replayed: boolean;
}

/** The document of `createRegistration`, as the API knows it. */
export const CreateRegistrationDocument: TypedDocument<{ readonly registrationCreate: CreateRegistrationResult }, CreateRegistrationVariables> = {
  name: "CreateRegistration",
  kind: "mutation",
  hash: "52677f991400f7461a0b91cc38781d4b971cedf6ff20716540b857f6a24884a9",
  text: `mutation CreateRegistration($input:RegistrationCreateInput!$languages:[LanguageTag!]!=[])@inLanguages(prefer:$languages){registrationCreate(input:$input){registration{state partySize confirmationDueAt canCancel language{tag name autonym direction}session{id}}link userErrors{__typename code message path ...on ConditionError{condition}...on ConflictError{currentRevision}...on TransitionError{from allowed}}replayed}}`,
};

/** Registers somebody who needs no account. The link is told once. */
export function createRegistration(
  client: Client,
  options: CreateRegistrationVariables & CallOptions,
): Promise<CreateRegistrationResult> {
  return call(client, CreateRegistrationDocument, options, ["registrationCreate"]);
}

/** Variables of `recordRegistration`. */
export interface RecordRegistrationVariables {
  /** The session, and who comes. */
  readonly input: RegistrationRecordInput;
  /** Preferred languages: BCP 47 tags, most preferred first. Without any, the browser's languages decide. */
  readonly languages?: readonly LanguageTag[] | undefined;
}

/** What `recordRegistration` answers. */
export interface RecordRegistrationResult {
  /** How the registration stands. Null if there are errors. */
  readonly registration: OwnRegistration | null;
  /** The code for a slip of paper, by which they can cancel. It is told once: null if there are errors, or the result is replayed. */
  readonly code: string | null;
  /** Everything in the input that is invalid or missing. Empty on success. At most 50. */
  readonly userErrors: readonly UserError[];
  /** True if this is the result of an earlier call with the same idempotency key, and nothing was done this time. */
  readonly replayed: boolean;
}

/** The document of `recordRegistration`, as the API knows it. */
export const RecordRegistrationDocument: TypedDocument<{ readonly registrationRecord: RecordRegistrationResult }, RecordRegistrationVariables> = {
  name: "RecordRegistration",
  kind: "mutation",
  hash: "63f16bd55db5684cef10cac4f72c54cf8882623b840b7fb760860091115e65d6",
  text: `mutation RecordRegistration($input:RegistrationRecordInput!$languages:[LanguageTag!]!=[])@inLanguages(prefer:$languages){registrationRecord(input:$input){registration{state partySize confirmationDueAt canCancel language{tag name autonym direction}session{id}}code userErrors{__typename code message path ...on ConditionError{condition}...on ConflictError{currentRevision}...on TransitionError{from allowed}}replayed}}`,
};

/** Registers somebody on their behalf. The code is for a slip of paper. */
export function recordRegistration(
  client: Client,
  options: RecordRegistrationVariables & CallOptions,
): Promise<RecordRegistrationResult> {
  return call(client, RecordRegistrationDocument, options, ["registrationRecord"]);
}

/** Variables of `lookUpRegistration`. */
export interface LookUpRegistrationVariables {
  /** The code. */
  readonly input: RegistrationByCodeInput;
  /** Preferred languages: BCP 47 tags, most preferred first. Without any, the browser's languages decide. */
  readonly languages?: readonly LanguageTag[] | undefined;
}

/** What `lookUpRegistration` answers. */
export interface LookUpRegistrationResult {
  /** How the registration stands. Null if there are errors. */
  readonly registration: OwnRegistration | null;
  /** Everything in the input that is invalid or missing. Empty on success. At most 50. */
  readonly userErrors: readonly UserError[];
  /** True if this is the result of an earlier call with the same idempotency key, and nothing was done this time. */
  readonly replayed: boolean;
}

/** The document of `lookUpRegistration`, as the API knows it. */
export const LookUpRegistrationDocument: TypedDocument<{ readonly registrationByCode: LookUpRegistrationResult }, LookUpRegistrationVariables> = {
  name: "LookUpRegistration",
  kind: "mutation",
  hash: "926add6b0638941f005cc575d4fe481e1d72996a1ef7e156d247fc670a746474",
  text: `mutation LookUpRegistration($input:RegistrationByCodeInput!$languages:[LanguageTag!]!=[])@inLanguages(prefer:$languages){registrationByCode(input:$input){registration{state partySize confirmationDueAt canCancel language{tag name autonym direction}session{id}}userErrors{__typename code message path ...on ConditionError{condition}...on ConflictError{currentRevision}...on TransitionError{from allowed}}replayed}}`,
};

/** How a registration stands, by its private link or code. */
export function lookUpRegistration(
  client: Client,
  options: LookUpRegistrationVariables & CallOptions,
): Promise<LookUpRegistrationResult> {
  return call(client, LookUpRegistrationDocument, options, ["registrationByCode"]);
}

/** Variables of `confirmRegistration`. */
export interface ConfirmRegistrationVariables {
  /** The code. */
  readonly input: RegistrationConfirmInput;
  /** Preferred languages: BCP 47 tags, most preferred first. Without any, the browser's languages decide. */
  readonly languages?: readonly LanguageTag[] | undefined;
}

/** What `confirmRegistration` answers. */
export interface ConfirmRegistrationResult {
  /** How the registration stands. Null if there are errors. */
  readonly registration: OwnRegistration | null;
  /** Everything in the input that is invalid or missing. Empty on success. At most 50. */
  readonly userErrors: readonly UserError[];
  /** True if this is the result of an earlier call with the same idempotency key, and nothing was done this time. */
  readonly replayed: boolean;
}

/** The document of `confirmRegistration`, as the API knows it. */
export const ConfirmRegistrationDocument: TypedDocument<{ readonly registrationConfirm: ConfirmRegistrationResult }, ConfirmRegistrationVariables> = {
  name: "ConfirmRegistration",
  kind: "mutation",
  hash: "fbff7a612288b56a99fbff58ff2ee0e64bad9c9fdb4bc550e84c93f50f52dd9a",
  text: `mutation ConfirmRegistration($input:RegistrationConfirmInput!$languages:[LanguageTag!]!=[])@inLanguages(prefer:$languages){registrationConfirm(input:$input){registration{state partySize confirmationDueAt canCancel language{tag name autonym direction}session{id}}userErrors{__typename code message path ...on ConditionError{condition}...on ConflictError{currentRevision}...on TransitionError{from allowed}}replayed}}`,
};

/** Confirms a registration, or takes a place that was offered. */
export function confirmRegistration(
  client: Client,
  options: ConfirmRegistrationVariables & CallOptions,
): Promise<ConfirmRegistrationResult> {
  return call(client, ConfirmRegistrationDocument, options, ["registrationConfirm"]);
}

/** Variables of `cancelRegistration`. */
export interface CancelRegistrationVariables {
  /** The code. */
  readonly input: RegistrationCancelInput;
  /** Preferred languages: BCP 47 tags, most preferred first. Without any, the browser's languages decide. */
  readonly languages?: readonly LanguageTag[] | undefined;
}

/** What `cancelRegistration` answers. */
export interface CancelRegistrationResult {
  /** How the registration stands. Null if there are errors. */
  readonly registration: OwnRegistration | null;
  /** Everything in the input that is invalid or missing. Empty on success. At most 50. */
  readonly userErrors: readonly UserError[];
  /** True if this is the result of an earlier call with the same idempotency key, and nothing was done this time. */
  readonly replayed: boolean;
}

/** The document of `cancelRegistration`, as the API knows it. */
export const CancelRegistrationDocument: TypedDocument<{ readonly registrationCancel: CancelRegistrationResult }, CancelRegistrationVariables> = {
  name: "CancelRegistration",
  kind: "mutation",
  hash: "a936cc75e6db2eaddb95ada520e8c27f6f6a411e3692981755730973c81f0386",
  text: `mutation CancelRegistration($input:RegistrationCancelInput!$languages:[LanguageTag!]!=[])@inLanguages(prefer:$languages){registrationCancel(input:$input){registration{state partySize confirmationDueAt canCancel language{tag name autonym direction}session{id}}userErrors{__typename code message path ...on ConditionError{condition}...on ConflictError{currentRevision}...on TransitionError{from allowed}}replayed}}`,
};

/** Cancels a registration, declines an offer, or leaves the waiting list. */
export function cancelRegistration(
  client: Client,
  options: CancelRegistrationVariables & CallOptions,
): Promise<CancelRegistrationResult> {
  return call(client, CancelRegistrationDocument, options, ["registrationCancel"]);
}

/** Variables of `eraseRegistration`. */
export interface EraseRegistrationVariables {
  /** The code. */
  readonly input: RegistrationEraseInput;
  /** Preferred languages: BCP 47 tags, most preferred first. Without any, the browser's languages decide. */
  readonly languages?: readonly LanguageTag[] | undefined;
}

/** What `eraseRegistration` answers. */
export interface EraseRegistrationResult {
  /** How the registration stands. Null if there are errors. */
  readonly registration: OwnRegistration | null;
  /** Everything in the input that is invalid or missing. Empty on success. At most 50. */
  readonly userErrors: readonly UserError[];
  /** True if this is the result of an earlier call with the same idempotency key, and nothing was done this time. */
  readonly replayed: boolean;
}

/** The document of `eraseRegistration`, as the API knows it. */
export const EraseRegistrationDocument: TypedDocument<{ readonly registrationErase: EraseRegistrationResult }, EraseRegistrationVariables> = {
  name: "EraseRegistration",
  kind: "mutation",
  hash: "8e492bd6df84e33c0116d78bfcd55cd54aad3f1ddd9954dba8f06120fe47574a",
  text: `mutation EraseRegistration($input:RegistrationEraseInput!$languages:[LanguageTag!]!=[])@inLanguages(prefer:$languages){registrationErase(input:$input){registration{state partySize confirmationDueAt canCancel language{tag name autonym direction}session{id}}userErrors{__typename code message path ...on ConditionError{condition}...on ConflictError{currentRevision}...on TransitionError{from allowed}}replayed}}`,
};

/** Cancels a registration and deletes all that is known of whoever registered. */
export function eraseRegistration(
  client: Client,
  options: EraseRegistrationVariables & CallOptions,
): Promise<EraseRegistrationResult> {
  return call(client, EraseRegistrationDocument, options, ["registrationErase"]);
}
