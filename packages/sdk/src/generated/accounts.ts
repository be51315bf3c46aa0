// Generated from packages/schema by `pnpm generate`. Do not edit.

import { call } from "../call.ts";
import type { CallOptions, Client } from "../client.ts";
import { paged, type Paged } from "../paged.ts";
import type { TypedDocument } from "../typed-document.ts";
import type { PartnerName } from "./programs.ts";
import type { LocalizedText, PageInfo, UserError } from "./shared.ts";
import type { DateTime, InvitationAcceptInput, InvitationRevokeInput, KeyCreateInput, KeyKind, KeyRevokeInput, KeyRotateInput, LanguageTag, MemberInviteInput, MembershipEndInput, PartnerBy, PersonEraseInput, PersonUpdateInput, Role, StewardAppointInput, StewardInviteInput, StewardProposeInput, ViewerKind } from "./values.ts";

/** That a partner with heritage has no steward left, and who is to become one. Its members are told fourteen days before. */
export interface StewardVacancy {
  /** An opaque id that never changes: a short type prefix and 26 characters, such as `vaca_01k3…`. */
  readonly id: string;
  /** The member who is to become a steward. */
  readonly personId: string;
  /** When the members were told. */
  readonly toldAt: DateTime;
  /** From when on another administrator of the partner may appoint them. */
  readonly appointableAt: DateTime;
}

/** Who is asking. */
export interface Viewer {
  /** The kind of viewer. */
  readonly kind: ViewerKind;
  /** True for a platform administrator, who holds every scope. */
  readonly isAdministrator: boolean;
  /** Every scope that the viewer holds at any partner. At most 20. */
  readonly scopes: readonly string[];
  /** The secret key, if the request was made with one. */
  readonly key: AccessKey | null;
  /** The signed-in person, if there is one. */
  readonly person: Person | null;
  /** The person's memberships, one for each role at a partner. At most 50. */
  readonly memberships: readonly Membership[];
}

/** A person, as far as the person gave it. */
export interface Person {
  /** An opaque id that never changes: a short type prefix and 26 characters, such as `pers_01k3…`. */
  readonly id: string;
  /** The person's name, as they gave it. */
  readonly name: string | null;
  /** The person's email address, as they gave it. */
  readonly email: string | null;
  /** When the person first signed in. */
  readonly createdAt: DateTime;
}

/** What a person is at a partner. */
export interface Membership {
  /** An opaque id that never changes: a short type prefix and 26 characters, such as `memb_01k3…`. */
  readonly id: string;
  /** The role. */
  readonly role: Role;
  /** When the membership began. */
  readonly createdAt: DateTime;
  /** The partner. */
  readonly partner: PartnerName | null;
  /** The person. */
  readonly person: Person | null;
}

/** A role, and what it may do. */
export interface RoleDefinition {
  /** The role. */
  readonly role: Role;
  /** The name of the role. */
  readonly name: LocalizedText;
  /** What the role is for. */
  readonly description: LocalizedText;
  /** The scopes that the role carries at its partner, such as `programs:write`. At most 20. */
  readonly scopes: readonly string[];
}

/** A single-use link with which one person becomes a member of a partner. */
export interface Invitation {
  /** An opaque id that never changes: a short type prefix and 26 characters, such as `invi_01k3…`. */
  readonly id: string;
  /** The role that the person will have. */
  readonly role: Role;
  /** When it was created. */
  readonly createdAt: DateTime;
  /** When the link expires. */
  readonly expiresAt: DateTime;
  /** When it was accepted. Null if it has not been accepted. */
  readonly acceptedAt: DateTime | null;
  /** When it was revoked. Null if it has not been revoked. */
  readonly revokedAt: DateTime | null;
}

/** A key, without its secrets. */
export interface AccessKey {
  /** An opaque id that never changes: a short type prefix and 26 characters, such as `akey_01k3…`. */
  readonly id: string;
  /** What the key is for, in its owner's words. */
  readonly name: string;
  /** Whether the key is secret or publishable. */
  readonly kind: KeyKind;
  /** True if the key belongs to a platform administrator. */
  readonly isAdministrator: boolean;
  /** The scopes it carries at its partner. At most 20. */
  readonly scopes: readonly string[];
  /** IP addresses and networks that may use the key; any, if empty. At most 20. */
  readonly addresses: readonly string[];
  /** For a publishable key: the origins whose pages may use it; any, if the list is empty. This restricts web pages, not other software. At most 20. */
  readonly allowedOrigins: readonly string[];
  /** When it was created. */
  readonly createdAt: DateTime;
  /** When it expires. Null if it does not expire. */
  readonly expiresAt: DateTime | null;
  /** When it was last used, to the nearest hour. Null if it has never been used. */
  readonly lastUsedAt: DateTime | null;
  /** When it was revoked. Null if it has not been revoked. */
  readonly revokedAt: DateTime | null;
  /** Its valid secrets, newest first. At most 2. */
  readonly secrets: readonly {
    /** The first 12 characters of the secret. */
    readonly prefix: string;
    /** When it was created. */
    readonly createdAt: DateTime;
    /** When it expires, after it has been replaced by a new secret. Null for the current secret. */
    readonly expiresAt: DateTime | null;
  }[];
}

/** Something that is held about a person. */
export interface PersonalRecord {
  /** The name of the table. */
  readonly place: string;
  /** What is stored there, as a sentence. */
  readonly held: string;
  /** The stored data, as a JSON object. */
  readonly record: string;
}

/** What became of one place in which something was held about a person. */
export interface ErasedPlace {
  /** The name of the table. */
  readonly place: string;
  /** What was stored there, as a sentence. */
  readonly held: string;
  /** The number of records that were removed. */
  readonly removed: number;
  /** What remains there, and why. Null if nothing remains. */
  readonly remains: string | null;
}

/** Variables of `getViewer`. */
export interface GetViewerVariables {
  /** Preferred languages: BCP 47 tags, most preferred first. Without any, the browser's languages decide. */
  readonly languages?: readonly LanguageTag[] | undefined;
}

/** What `getViewer` answers. */
export type GetViewerResult = Viewer;

/** The document of `getViewer`, as the API knows it. */
export const GetViewerDocument: TypedDocument<{ readonly viewer: GetViewerResult }, GetViewerVariables> = {
  name: "GetViewer",
  kind: "query",
  hash: "613932ad14c6305db9cca02da4c2b4e2f1462a58d3a3ac596bad9a1d9dada82e",
  text: `query GetViewer($languages:[LanguageTag!]!=[])@inLanguages(prefer:$languages){viewer{kind isAdministrator scopes key{id name kind isAdministrator scopes addresses allowedOrigins createdAt expiresAt lastUsedAt revokedAt secrets{prefix createdAt expiresAt}}person{id name email createdAt}memberships{id role createdAt partner{id slug name{text language direction isFallback}}person{id name email createdAt}}}}`,
};

/** Who is asking, with roles and scopes. */
export function getViewer(
  client: Client,
  options: GetViewerVariables & CallOptions = {},
): Promise<GetViewerResult> {
  return call(client, GetViewerDocument, options, ["viewer"]);
}

/** Variables of `getRoles`. */
export interface GetRolesVariables {
  /** Preferred languages: BCP 47 tags, most preferred first. Without any, the browser's languages decide. */
  readonly languages?: readonly LanguageTag[] | undefined;
}

/** What `getRoles` answers. */
export type GetRolesResult = readonly RoleDefinition[];

/** The document of `getRoles`, as the API knows it. */
export const GetRolesDocument: TypedDocument<{ readonly roles: GetRolesResult }, GetRolesVariables> = {
  name: "GetRoles",
  kind: "query",
  hash: "a3d17810c86981986f8ffd3e24b0e374e022bf5127a4b708dd29551ddd383aaf",
  text: `query GetRoles($languages:[LanguageTag!]!=[])@inLanguages(prefer:$languages){roles{role name{text language direction isFallback}description{text language direction isFallback}scopes}}`,
};

/** Every role, and what it may do. */
export function getRoles(
  client: Client,
  options: GetRolesVariables & CallOptions = {},
): Promise<GetRolesResult> {
  return call(client, GetRolesDocument, options, ["roles"]);
}

/** Variables of `whyNot`. */
export interface WhyNotVariables {
  /** The name of the mutation, such as `programApprove`. */
  readonly action: string;
  /** The id of the record on which the action would be performed. */
  readonly id: string;
  /** Preferred languages: BCP 47 tags, most preferred first. Without any, the browser's languages decide. */
  readonly languages?: readonly LanguageTag[] | undefined;
}

/** What `whyNot` answers. */
export type WhyNotResult = readonly UserError[] | null;

/** The document of `whyNot`, as the API knows it. */
export const WhyNotDocument: TypedDocument<{ readonly whyNot: WhyNotResult }, WhyNotVariables> = {
  name: "WhyNot",
  kind: "query",
  hash: "08a10441d68a90a82b08fc6c31cdb4a337c8783f8ce4a1ee898d1fa31c1080ec",
  text: `query WhyNot($action:String!$id:ID!$languages:[LanguageTag!]!=[])@inLanguages(prefer:$languages){whyNot(action:$action id:$id){__typename code message path ...on ConditionError{condition}...on ConflictError{currentRevision}...on TransitionError{from allowed}}}`,
};

/** The reasons why you cannot perform an action on a record, before you try. Null if you have no role at its partners. */
export function whyNot(
  client: Client,
  options: WhyNotVariables & CallOptions,
): Promise<WhyNotResult> {
  return call(client, WhyNotDocument, options, ["whyNot"]);
}

/** Variables of `listPersonalData`. */
export interface ListPersonalDataVariables {
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

/** What `listPersonalData` answers. */
export interface ListPersonalDataPage {
  /** The records on this page. */
  readonly nodes: readonly PersonalRecord[];
  /** The page's position in the list. */
  readonly pageInfo: PageInfo;
}

/** The document of `listPersonalData`, as the API knows it. */
export const ListPersonalDataDocument: TypedDocument<{ readonly viewer: { readonly personalData: ListPersonalDataPage } }, ListPersonalDataVariables> = {
  name: "ListPersonalData",
  kind: "query",
  hash: "97d7f0281ba8da7616087f96af186fe395c2654f268be78d06e34d7168bc6c55",
  text: `query ListPersonalData($first:Int$after:String$last:Int$before:String$languages:[LanguageTag!]!=[])@inLanguages(prefer:$languages){viewer{personalData(first:$first after:$after last:$last before:$before){nodes{place held record}pageInfo{hasNextPage hasPreviousPage startCursor endCursor}}}}`,
};

/** Everything that is held about the person who has signed in, place by place, a page at a time. */
export function listPersonalData(
  client: Client,
  options: ListPersonalDataVariables & CallOptions = {},
): Paged<ListPersonalDataPage, PersonalRecord> {
  return paged(client, ListPersonalDataDocument, options, ["viewer", "personalData"]);
}

/** Variables of `listMembers`. */
export interface ListMembersVariables {
  /** How the record is identified. */
  readonly by: PartnerBy;
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

/** What `listMembers` answers. */
export interface ListMembersPage {
  /** The memberships on this page. */
  readonly nodes: readonly Membership[];
  /** The page's position in the list. */
  readonly pageInfo: PageInfo;
}

/** The document of `listMembers`, as the API knows it. */
export const ListMembersDocument: TypedDocument<{ readonly partner: { readonly memberships: ListMembersPage | null } | null }, ListMembersVariables> = {
  name: "ListMembers",
  kind: "query",
  hash: "535c63395b154df67c5f236f8a2d12e7434a52c8cd79ae0b9d6ef0ba3dcc0791",
  text: `query ListMembers($by:PartnerBy!$first:Int$after:String$last:Int$before:String$languages:[LanguageTag!]!=[])@inLanguages(prefer:$languages){partner(by:$by){memberships(first:$first after:$after last:$last before:$before){nodes{id role createdAt partner{id slug name{text language direction isFallback}}person{id name email createdAt}}pageInfo{hasNextPage hasPreviousPage startCursor endCursor}}}}`,
};

/** Who is what at one partner, a page at a time. For those who look after its people. */
export function listMembers(
  client: Client,
  options: ListMembersVariables & CallOptions,
): Paged<ListMembersPage, Membership> {
  return paged(client, ListMembersDocument, options, ["partner", "memberships"]);
}

/** Variables of `listInvitations`. */
export interface ListInvitationsVariables {
  /** How the record is identified. */
  readonly by: PartnerBy;
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

/** What `listInvitations` answers. */
export interface ListInvitationsPage {
  /** The invitations on this page. */
  readonly nodes: readonly Invitation[];
  /** The page's position in the list. */
  readonly pageInfo: PageInfo;
}

/** The document of `listInvitations`, as the API knows it. */
export const ListInvitationsDocument: TypedDocument<{ readonly partner: { readonly invitations: ListInvitationsPage | null } | null }, ListInvitationsVariables> = {
  name: "ListInvitations",
  kind: "query",
  hash: "70b3284f7484702b23080cda660a9fdcec5e5bc2b558a4b0964969e065d203fb",
  text: `query ListInvitations($by:PartnerBy!$first:Int$after:String$last:Int$before:String$languages:[LanguageTag!]!=[])@inLanguages(prefer:$languages){partner(by:$by){invitations(first:$first after:$after last:$last before:$before){nodes{id role createdAt expiresAt acceptedAt revokedAt}pageInfo{hasNextPage hasPreviousPage startCursor endCursor}}}}`,
};

/** The invitations of one partner, a page at a time. For those who look after its people. */
export function listInvitations(
  client: Client,
  options: ListInvitationsVariables & CallOptions,
): Paged<ListInvitationsPage, Invitation> {
  return paged(client, ListInvitationsDocument, options, ["partner", "invitations"]);
}

/** Variables of `listKeys`. */
export interface ListKeysVariables {
  /** How the record is identified. */
  readonly by: PartnerBy;
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

/** What `listKeys` answers. */
export interface ListKeysPage {
  /** The API keys on this page. */
  readonly nodes: readonly AccessKey[];
  /** The page's position in the list. */
  readonly pageInfo: PageInfo;
}

/** The document of `listKeys`, as the API knows it. */
export const ListKeysDocument: TypedDocument<{ readonly partner: { readonly accessKeys: ListKeysPage | null } | null }, ListKeysVariables> = {
  name: "ListKeys",
  kind: "query",
  hash: "1a75e719dcdda1302788b4b9bcbc583aeca512021c41b29c3954ce944fbe8fdf",
  text: `query ListKeys($by:PartnerBy!$first:Int$after:String$last:Int$before:String$languages:[LanguageTag!]!=[])@inLanguages(prefer:$languages){partner(by:$by){accessKeys(first:$first after:$after last:$last before:$before){nodes{id name kind isAdministrator scopes addresses allowedOrigins createdAt expiresAt lastUsedAt revokedAt secrets{prefix createdAt expiresAt}}pageInfo{hasNextPage hasPreviousPage startCursor endCursor}}}}`,
};

/** The keys of one partner, a page at a time, never their secrets. For those who look after them. */
export function listKeys(
  client: Client,
  options: ListKeysVariables & CallOptions,
): Paged<ListKeysPage, AccessKey> {
  return paged(client, ListKeysDocument, options, ["partner", "accessKeys"]);
}

/** Variables of `getStewardVacancy`. */
export interface GetStewardVacancyVariables {
  /** How the record is identified. */
  readonly by: PartnerBy;
  /** Preferred languages: BCP 47 tags, most preferred first. Without any, the browser's languages decide. */
  readonly languages?: readonly LanguageTag[] | undefined;
}

/** What `getStewardVacancy` answers. */
export type GetStewardVacancyResult = {
  /** An opaque id that never changes: a short type prefix and 26 characters, such as `part_01k3…`. */
  readonly id: string;
  /** That it has no steward left, and who is to become one. Null if it has one, and if you are no member of it. */
  readonly stewardVacancy: StewardVacancy | null;
} | null;

/** The document of `getStewardVacancy`, as the API knows it. */
export const GetStewardVacancyDocument: TypedDocument<{ readonly partner: GetStewardVacancyResult }, GetStewardVacancyVariables> = {
  name: "GetStewardVacancy",
  kind: "query",
  hash: "07cdcaf41ea156dd05c8336fdb2f8d4cca0bce46721fc53fb3b31f911bf9be07",
  text: `query GetStewardVacancy($by:PartnerBy!$languages:[LanguageTag!]!=[])@inLanguages(prefer:$languages){partner(by:$by){id stewardVacancy{id personId toldAt appointableAt}}}`,
};

/** Whether a partner has no steward left, and who is to become one: for its members. */
export function getStewardVacancy(
  client: Client,
  options: GetStewardVacancyVariables & CallOptions,
): Promise<GetStewardVacancyResult> {
  return call(client, GetStewardVacancyDocument, options, ["partner"]);
}

/** Variables of `inviteMember`. */
export interface InviteMemberVariables {
  /** The invitation. */
  readonly input: MemberInviteInput;
  /** Preferred languages: BCP 47 tags, most preferred first. Without any, the browser's languages decide. */
  readonly languages?: readonly LanguageTag[] | undefined;
}

/** What `inviteMember` answers. */
export interface InviteMemberResult {
  /** The secret to append to a link and send to the person. It is shown only once: null if the result is replayed, or if there are errors. */
  readonly secret: string | null;
  /** The invitation after the mutation. Null if there are errors, and only then. */
  readonly invitation: Invitation | null;
  /** Everything in the input that is invalid or missing. Empty on success. At most 50. */
  readonly userErrors: readonly UserError[];
  /** True if this is the result of an earlier call with the same idempotency key, and nothing was done this time. */
  readonly replayed: boolean;
}

/** The document of `inviteMember`, as the API knows it. */
export const InviteMemberDocument: TypedDocument<{ readonly memberInvite: InviteMemberResult }, InviteMemberVariables> = {
  name: "InviteMember",
  kind: "mutation",
  hash: "b2f9e77bbd227440c5da788bcb5f8840fef7ab3888fede1dd57888148af0bb45",
  text: `mutation InviteMember($input:MemberInviteInput!$languages:[LanguageTag!]!=[])@inLanguages(prefer:$languages){memberInvite(input:$input){secret invitation{id role createdAt expiresAt acceptedAt revokedAt}userErrors{__typename code message path ...on ConditionError{condition}...on ConflictError{currentRevision}...on TransitionError{from allowed}}replayed}}`,
};

/** Invites one person to become a member of a partner, by creating a single-use link. Requires the scope `accounts:write`. */
export function inviteMember(
  client: Client,
  options: InviteMemberVariables & CallOptions,
): Promise<InviteMemberResult> {
  return call(client, InviteMemberDocument, options, ["memberInvite"]);
}

/** Variables of `inviteSteward`. */
export interface InviteStewardVariables {
  /** The invitation. */
  readonly input: StewardInviteInput;
  /** Preferred languages: BCP 47 tags, most preferred first. Without any, the browser's languages decide. */
  readonly languages?: readonly LanguageTag[] | undefined;
}

/** What `inviteSteward` answers. */
export interface InviteStewardResult {
  /** The secret to append to a link and send to the person. It is shown only once: null if the result is replayed, or if there are errors. */
  readonly secret: string | null;
  /** The invitation after the mutation. Null if there are errors, and only then. */
  readonly invitation: Invitation | null;
  /** Everything in the input that is invalid or missing. Empty on success. At most 50. */
  readonly userErrors: readonly UserError[];
  /** True if this is the result of an earlier call with the same idempotency key, and nothing was done this time. */
  readonly replayed: boolean;
}

/** The document of `inviteSteward`, as the API knows it. */
export const InviteStewardDocument: TypedDocument<{ readonly stewardInvite: InviteStewardResult }, InviteStewardVariables> = {
  name: "InviteSteward",
  kind: "mutation",
  hash: "ca444af03a4864f06209cd37fc0d45d3550092e713ea730b252a9439e9a502d3",
  text: `mutation InviteSteward($input:StewardInviteInput!$languages:[LanguageTag!]!=[])@inLanguages(prefer:$languages){stewardInvite(input:$input){secret invitation{id role createdAt expiresAt acceptedAt revokedAt}userErrors{__typename code message path ...on ConditionError{condition}...on ConflictError{currentRevision}...on TransitionError{from allowed}}replayed}}`,
};

/** Invites one person to become a steward: somebody who speaks for a community about its heritage. Stewards appoint stewards; an administrator of the service appoints only the first, before the partner keeps or governs any heritage. Requires the scope `heritage:steward`. */
export function inviteSteward(
  client: Client,
  options: InviteStewardVariables & CallOptions,
): Promise<InviteStewardResult> {
  return call(client, InviteStewardDocument, options, ["stewardInvite"]);
}

/** Variables of `proposeSteward`. */
export interface ProposeStewardVariables {
  /** The partner, and who is to become its steward. */
  readonly input: StewardProposeInput;
  /** Preferred languages: BCP 47 tags, most preferred first. Without any, the browser's languages decide. */
  readonly languages?: readonly LanguageTag[] | undefined;
}

/** What `proposeSteward` answers. */
export interface ProposeStewardResult {
  /** The steward vacancy after the mutation. Null if there are errors, and only then. */
  readonly stewardVacancy: StewardVacancy | null;
  /** Everything in the input that is invalid or missing. Empty on success. At most 50. */
  readonly userErrors: readonly UserError[];
  /** True if this is the result of an earlier call with the same idempotency key, and nothing was done this time. */
  readonly replayed: boolean;
}

/** The document of `proposeSteward`, as the API knows it. */
export const ProposeStewardDocument: TypedDocument<{ readonly stewardPropose: ProposeStewardResult }, ProposeStewardVariables> = {
  name: "ProposeSteward",
  kind: "mutation",
  hash: "d0307e6c2a3b4a8a7333b4a0b31e4f8d50038c8aa7b6c0384123928a83ff9e34",
  text: `mutation ProposeSteward($input:StewardProposeInput!$languages:[LanguageTag!]!=[])@inLanguages(prefer:$languages){stewardPropose(input:$input){stewardVacancy{id personId toldAt appointableAt}userErrors{__typename code message path ...on ConditionError{condition}...on ConflictError{currentRevision}...on TransitionError{from allowed}}replayed}}`,
};

/** Tells the members that no steward is left, and who is to become one. */
export function proposeSteward(
  client: Client,
  options: ProposeStewardVariables & CallOptions,
): Promise<ProposeStewardResult> {
  return call(client, ProposeStewardDocument, options, ["stewardPropose"]);
}

/** Variables of `appointSteward`. */
export interface AppointStewardVariables {
  /** The partner. */
  readonly input: StewardAppointInput;
  /** Preferred languages: BCP 47 tags, most preferred first. Without any, the browser's languages decide. */
  readonly languages?: readonly LanguageTag[] | undefined;
}

/** What `appointSteward` answers. */
export interface AppointStewardResult {
  /** The membership after the mutation. Null if there are errors, and only then. */
  readonly membership: Membership | null;
  /** Everything in the input that is invalid or missing. Empty on success. At most 50. */
  readonly userErrors: readonly UserError[];
  /** True if this is the result of an earlier call with the same idempotency key, and nothing was done this time. */
  readonly replayed: boolean;
}

/** The document of `appointSteward`, as the API knows it. */
export const AppointStewardDocument: TypedDocument<{ readonly stewardAppoint: AppointStewardResult }, AppointStewardVariables> = {
  name: "AppointSteward",
  kind: "mutation",
  hash: "6d121ab670720974fee36cfb9fb70e2bce82d5626d43fb20b2dc7e5eb9310a59",
  text: `mutation AppointSteward($input:StewardAppointInput!$languages:[LanguageTag!]!=[])@inLanguages(prefer:$languages){stewardAppoint(input:$input){membership{id role createdAt partner{id slug name{text language direction isFallback}}person{id name email createdAt}}userErrors{__typename code message path ...on ConditionError{condition}...on ConflictError{currentRevision}...on TransitionError{from allowed}}replayed}}`,
};

/** Appoints the member of whom the others were told fourteen days ago, as another administrator of the partner. */
export function appointSteward(
  client: Client,
  options: AppointStewardVariables & CallOptions,
): Promise<AppointStewardResult> {
  return call(client, AppointStewardDocument, options, ["stewardAppoint"]);
}

/** Variables of `revokeInvitation`. */
export interface RevokeInvitationVariables {
  /** The invitation. */
  readonly input: InvitationRevokeInput;
  /** Preferred languages: BCP 47 tags, most preferred first. Without any, the browser's languages decide. */
  readonly languages?: readonly LanguageTag[] | undefined;
}

/** What `revokeInvitation` answers. */
export interface RevokeInvitationResult {
  /** The invitation after the mutation. Null if there are errors, and only then. */
  readonly invitation: Invitation | null;
  /** Everything in the input that is invalid or missing. Empty on success. At most 50. */
  readonly userErrors: readonly UserError[];
  /** True if this is the result of an earlier call with the same idempotency key, and nothing was done this time. */
  readonly replayed: boolean;
}

/** The document of `revokeInvitation`, as the API knows it. */
export const RevokeInvitationDocument: TypedDocument<{ readonly invitationRevoke: RevokeInvitationResult }, RevokeInvitationVariables> = {
  name: "RevokeInvitation",
  kind: "mutation",
  hash: "b66001a806b62c5a1faea591563a25548fb2a5f8ce86df561f4fde8d615b74e3",
  text: `mutation RevokeInvitation($input:InvitationRevokeInput!$languages:[LanguageTag!]!=[])@inLanguages(prefer:$languages){invitationRevoke(input:$input){invitation{id role createdAt expiresAt acceptedAt revokedAt}userErrors{__typename code message path ...on ConditionError{condition}...on ConflictError{currentRevision}...on TransitionError{from allowed}}replayed}}`,
};

/** Revokes an invitation: its link stops working at once. Requires a sign-in or a secret key. */
export function revokeInvitation(
  client: Client,
  options: RevokeInvitationVariables & CallOptions,
): Promise<RevokeInvitationResult> {
  return call(client, RevokeInvitationDocument, options, ["invitationRevoke"]);
}

/** Variables of `acceptInvitation`. */
export interface AcceptInvitationVariables {
  /** The secret from the invitation link. */
  readonly input: InvitationAcceptInput;
  /** Preferred languages: BCP 47 tags, most preferred first. Without any, the browser's languages decide. */
  readonly languages?: readonly LanguageTag[] | undefined;
}

/** What `acceptInvitation` answers. */
export interface AcceptInvitationResult {
  /** The membership after the mutation. Null if there are errors, and only then. */
  readonly membership: Membership | null;
  /** Everything in the input that is invalid or missing. Empty on success. At most 50. */
  readonly userErrors: readonly UserError[];
  /** True if this is the result of an earlier call with the same idempotency key, and nothing was done this time. */
  readonly replayed: boolean;
}

/** The document of `acceptInvitation`, as the API knows it. */
export const AcceptInvitationDocument: TypedDocument<{ readonly invitationAccept: AcceptInvitationResult }, AcceptInvitationVariables> = {
  name: "AcceptInvitation",
  kind: "mutation",
  hash: "76049fd6683ffbab66aa14f77f2630bf6e3a85c3493031723a40f85a0c225910",
  text: `mutation AcceptInvitation($input:InvitationAcceptInput!$languages:[LanguageTag!]!=[])@inLanguages(prefer:$languages){invitationAccept(input:$input){membership{id role createdAt partner{id slug name{text language direction isFallback}}person{id name email createdAt}}userErrors{__typename code message path ...on ConditionError{condition}...on ConflictError{currentRevision}...on TransitionError{from allowed}}replayed}}`,
};

/** Makes the signed-in person a member of the partner that sent the invitation. Requires a sign-in or a secret key. */
export function acceptInvitation(
  client: Client,
  options: AcceptInvitationVariables & CallOptions,
): Promise<AcceptInvitationResult> {
  return call(client, AcceptInvitationDocument, options, ["invitationAccept"]);
}

/** Variables of `endMembership`. */
export interface EndMembershipVariables {
  /** The membership. */
  readonly input: MembershipEndInput;
  /** Preferred languages: BCP 47 tags, most preferred first. Without any, the browser's languages decide. */
  readonly languages?: readonly LanguageTag[] | undefined;
}

/** What `endMembership` answers. */
export interface EndMembershipResult {
  /** Everything in the input that is invalid or missing. Empty on success. At most 50. */
  readonly userErrors: readonly UserError[];
  /** True if this is the result of an earlier call with the same idempotency key, and nothing was done this time. */
  readonly replayed: boolean;
}

/** The document of `endMembership`, as the API knows it. */
export const EndMembershipDocument: TypedDocument<{ readonly membershipEnd: EndMembershipResult }, EndMembershipVariables> = {
  name: "EndMembership",
  kind: "mutation",
  hash: "14ef941322ed35ca6d82fe77738d8882a1bef964079dab6ae8d90eea74658e6d",
  text: `mutation EndMembership($input:MembershipEndInput!$languages:[LanguageTag!]!=[])@inLanguages(prefer:$languages){membershipEnd(input:$input){userErrors{__typename code message path ...on ConditionError{condition}...on ConflictError{currentRevision}...on TransitionError{from allowed}}replayed}}`,
};

/** Ends a membership at once: your own, to leave a partner, or one that you manage. Requires a sign-in or a secret key. */
export function endMembership(
  client: Client,
  options: EndMembershipVariables & CallOptions,
): Promise<EndMembershipResult> {
  return call(client, EndMembershipDocument, options, ["membershipEnd"]);
}

/** Variables of `updatePerson`. */
export interface UpdatePersonVariables {
  /** The changes. */
  readonly input: PersonUpdateInput;
  /** Preferred languages: BCP 47 tags, most preferred first. Without any, the browser's languages decide. */
  readonly languages?: readonly LanguageTag[] | undefined;
}

/** What `updatePerson` answers. */
export interface UpdatePersonResult {
  /** The person after the mutation. Null if there are errors, and only then. */
  readonly person: Person | null;
  /** Everything in the input that is invalid or missing. Empty on success. At most 50. */
  readonly userErrors: readonly UserError[];
  /** True if this is the result of an earlier call with the same idempotency key, and nothing was done this time. */
  readonly replayed: boolean;
}

/** The document of `updatePerson`, as the API knows it. */
export const UpdatePersonDocument: TypedDocument<{ readonly personUpdate: UpdatePersonResult }, UpdatePersonVariables> = {
  name: "UpdatePerson",
  kind: "mutation",
  hash: "bf00cc6f1d786fe003ce6d21e1753583a4a37278bc1f3c2f8e18c9f0e2530576",
  text: `mutation UpdatePerson($input:PersonUpdateInput!$languages:[LanguageTag!]!=[])@inLanguages(prefer:$languages){personUpdate(input:$input){person{id name email createdAt}userErrors{__typename code message path ...on ConditionError{condition}...on ConflictError{currentRevision}...on TransitionError{from allowed}}replayed}}`,
};

/** Updates your personal details. Requires a sign-in or a secret key. */
export function updatePerson(
  client: Client,
  options: UpdatePersonVariables & CallOptions,
): Promise<UpdatePersonResult> {
  return call(client, UpdatePersonDocument, options, ["personUpdate"]);
}

/** Variables of `erasePerson`. */
export interface ErasePersonVariables {
  /** Your confirmation. */
  readonly input: PersonEraseInput;
  /** Preferred languages: BCP 47 tags, most preferred first. Without any, the browser's languages decide. */
  readonly languages?: readonly LanguageTag[] | undefined;
}

/** What `erasePerson` answers. */
export interface ErasePersonResult {
  /** A receipt: each table that held data about you, and what happened to it. At most 40. */
  readonly receipt: readonly ErasedPlace[];
  /** Everything in the input that is invalid or missing. Empty on success. At most 50. */
  readonly userErrors: readonly UserError[];
  /** True if this is the result of an earlier call with the same idempotency key, and nothing was done this time. */
  readonly replayed: boolean;
}

/** The document of `erasePerson`, as the API knows it. */
export const ErasePersonDocument: TypedDocument<{ readonly personErase: ErasePersonResult }, ErasePersonVariables> = {
  name: "ErasePerson",
  kind: "mutation",
  hash: "b3b59b791ac92f65b14c32f94effdc03484f6682a3473ac10a7531e7d56514af",
  text: `mutation ErasePerson($input:PersonEraseInput!$languages:[LanguageTag!]!=[])@inLanguages(prefer:$languages){personErase(input:$input){receipt{place held removed remains}userErrors{__typename code message path ...on ConditionError{condition}...on ConflictError{currentRevision}...on TransitionError{from allowed}}replayed}}`,
};

/** Permanently erases all data stored about you, at once, and reports what was erased from each table. If you sign in again later, you start as a new person. Requires a sign-in or a secret key. */
export function erasePerson(
  client: Client,
  options: ErasePersonVariables & CallOptions,
): Promise<ErasePersonResult> {
  return call(client, ErasePersonDocument, options, ["personErase"]);
}

/** Variables of `createKey`. */
export interface CreateKeyVariables {
  /** The new key. */
  readonly input: KeyCreateInput;
  /** Preferred languages: BCP 47 tags, most preferred first. Without any, the browser's languages decide. */
  readonly languages?: readonly LanguageTag[] | undefined;
}

/** What `createKey` answers. */
export interface CreateKeyResult {
  /** The secret. It is shown only once and is not stored. Null if the result is replayed, or if there are errors. */
  readonly secret: string | null;
  /** The key after the mutation. Null if there are errors, and only then. */
  readonly key: AccessKey | null;
  /** Everything in the input that is invalid or missing. Empty on success. At most 50. */
  readonly userErrors: readonly UserError[];
  /** True if this is the result of an earlier call with the same idempotency key, and nothing was done this time. */
  readonly replayed: boolean;
}

/** The document of `createKey`, as the API knows it. */
export const CreateKeyDocument: TypedDocument<{ readonly keyCreate: CreateKeyResult }, CreateKeyVariables> = {
  name: "CreateKey",
  kind: "mutation",
  hash: "527ae0fdf48a6e9be7a929fbef7acca923058a2b080da21179524ba45890e1ac",
  text: `mutation CreateKey($input:KeyCreateInput!$languages:[LanguageTag!]!=[])@inLanguages(prefer:$languages){keyCreate(input:$input){secret key{id name kind isAdministrator scopes addresses allowedOrigins createdAt expiresAt lastUsedAt revokedAt secrets{prefix createdAt expiresAt}}userErrors{__typename code message path ...on ConditionError{condition}...on ConflictError{currentRevision}...on TransitionError{from allowed}}replayed}}`,
};

/** Creates an API key for a partner. Requires the scope `keys:write`. */
export function createKey(
  client: Client,
  options: CreateKeyVariables & CallOptions,
): Promise<CreateKeyResult> {
  return call(client, CreateKeyDocument, options, ["keyCreate"]);
}

/** Variables of `rotateKey`. */
export interface RotateKeyVariables {
  /** The key. */
  readonly input: KeyRotateInput;
  /** Preferred languages: BCP 47 tags, most preferred first. Without any, the browser's languages decide. */
  readonly languages?: readonly LanguageTag[] | undefined;
}

/** What `rotateKey` answers. */
export interface RotateKeyResult {
  /** The secret. It is shown only once and is not stored. Null if the result is replayed, or if there are errors. */
  readonly secret: string | null;
  /** The key after the mutation. Null if there are errors, and only then. */
  readonly key: AccessKey | null;
  /** Everything in the input that is invalid or missing. Empty on success. At most 50. */
  readonly userErrors: readonly UserError[];
  /** True if this is the result of an earlier call with the same idempotency key, and nothing was done this time. */
  readonly replayed: boolean;
}

/** The document of `rotateKey`, as the API knows it. */
export const RotateKeyDocument: TypedDocument<{ readonly keyRotate: RotateKeyResult }, RotateKeyVariables> = {
  name: "RotateKey",
  kind: "mutation",
  hash: "57f9f4ceacba00ba4ffdd14c3d22139e205b8363f75eea5921530b0fb10bd7ad",
  text: `mutation RotateKey($input:KeyRotateInput!$languages:[LanguageTag!]!=[])@inLanguages(prefer:$languages){keyRotate(input:$input){secret key{id name kind isAdministrator scopes addresses allowedOrigins createdAt expiresAt lastUsedAt revokedAt secrets{prefix createdAt expiresAt}}userErrors{__typename code message path ...on ConditionError{condition}...on ConflictError{currentRevision}...on TransitionError{from allowed}}replayed}}`,
};

/** Gives a key a new secret. The current one remains valid for as many hours as you choose. Requires the scope `keys:write`. */
export function rotateKey(
  client: Client,
  options: RotateKeyVariables & CallOptions,
): Promise<RotateKeyResult> {
  return call(client, RotateKeyDocument, options, ["keyRotate"]);
}

/** Variables of `revokeKey`. */
export interface RevokeKeyVariables {
  /** The key. */
  readonly input: KeyRevokeInput;
  /** Preferred languages: BCP 47 tags, most preferred first. Without any, the browser's languages decide. */
  readonly languages?: readonly LanguageTag[] | undefined;
}

/** What `revokeKey` answers. */
export interface RevokeKeyResult {
  /** The key after the mutation. Null if there are errors, and only then. */
  readonly key: AccessKey | null;
  /** Everything in the input that is invalid or missing. Empty on success. At most 50. */
  readonly userErrors: readonly UserError[];
  /** True if this is the result of an earlier call with the same idempotency key, and nothing was done this time. */
  readonly replayed: boolean;
}

/** The document of `revokeKey`, as the API knows it. */
export const RevokeKeyDocument: TypedDocument<{ readonly keyRevoke: RevokeKeyResult }, RevokeKeyVariables> = {
  name: "RevokeKey",
  kind: "mutation",
  hash: "4ca0da28c2f5fe0f80d0e7e174e6419191ccc40c6aef944a616f37b0e8866ade",
  text: `mutation RevokeKey($input:KeyRevokeInput!$languages:[LanguageTag!]!=[])@inLanguages(prefer:$languages){keyRevoke(input:$input){key{id name kind isAdministrator scopes addresses allowedOrigins createdAt expiresAt lastUsedAt revokedAt secrets{prefix createdAt expiresAt}}userErrors{__typename code message path ...on ConditionError{condition}...on ConflictError{currentRevision}...on TransitionError{from allowed}}replayed}}`,
};

/** Revokes a key. It loses all access at once, and every instance of the service refuses it within a second. Requires the scope `keys:write`. */
export function revokeKey(
  client: Client,
  options: RevokeKeyVariables & CallOptions,
): Promise<RevokeKeyResult> {
  return call(client, RevokeKeyDocument, options, ["keyRevoke"]);
}
