// Generated from packages/schema by `pnpm generate`. Do not edit.

import { call } from "../call.ts";
import type { CallOptions, Client } from "../client.ts";
import { paged, type Paged } from "../paged.ts";
import type { TypedDocument } from "../typed-document.ts";
import type { PartnerName } from "./programs.ts";
import type { LocalizedText, PageInfo, UserError } from "./shared.ts";
import type { DateTime, InvitationAcceptInput, InvitationRevokeInput, KeyCreateInput, KeyKind, KeyRevokeInput, KeyRotateInput, LanguageTag, MemberInviteInput, MembershipEndInput, PartnerBy, PersonEraseInput, PersonUpdateInput, Role, ViewerKind } from "./values.ts";

/** Who is asking. */
export interface Viewer {
  /** What kind of viewer. */
  readonly kind: ViewerKind;
  /** True for the keeper of the whole service, who holds every scope. */
  readonly isAdministrator: boolean;
  /** Every scope held at some partner at least. At most 20. */
  readonly scopes: readonly string[];
  /** The secret key, where one was sent. */
  readonly key: AccessKey | null;
  /** The person, where one has signed in. */
  readonly person: Person | null;
  /** The person's roles, partner by partner. At most 50. */
  readonly memberships: readonly Membership[];
}

/** A person, as far as the person gave it. */
export interface Person {
  /** Opaque and stable for ever: a short type prefix and 26 characters, such as `pers_01k3…`. */
  readonly id: string;
  /** The name, as the person gave it. */
  readonly name: string | null;
  /** The e-mail address, as the person gave it. */
  readonly email: string | null;
  /** When the person first signed in. */
  readonly createdAt: DateTime;
}

/** What a person is at a partner. */
export interface Membership {
  /** Opaque and stable for ever: a short type prefix and 26 characters, such as `memb_01k3…`. */
  readonly id: string;
  /** The role. */
  readonly role: Role;
  /** Since when. */
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
  /** Its name. */
  readonly name: LocalizedText;
  /** What it is for. */
  readonly description: LocalizedText;
  /** The scopes it carries at its partner, such as `programs:write`. At most 20. */
  readonly scopes: readonly string[];
}

/** A link by which one person becomes a member, once. */
export interface Invitation {
  /** Opaque and stable for ever: a short type prefix and 26 characters, such as `invi_01k3…`. */
  readonly id: string;
  /** The role that the person will have. */
  readonly role: Role;
  /** When it was made. */
  readonly createdAt: DateTime;
  /** From then on the link is void. */
  readonly expiresAt: DateTime;
  /** When somebody accepted it. */
  readonly acceptedAt: DateTime | null;
  /** When it was taken back. */
  readonly revokedAt: DateTime | null;
}

/** A key, without its secrets. */
export interface AccessKey {
  /** Opaque and stable for ever: a short type prefix and 26 characters, such as `akey_01k3…`. */
  readonly id: string;
  /** What it is for, in its owner's words. */
  readonly name: string;
  /** Secret, or publishable. */
  readonly kind: KeyKind;
  /** True for a key of the keeper of the whole service. */
  readonly isAdministrator: boolean;
  /** What it may do at its partner. At most 20. */
  readonly scopes: readonly string[];
  /** Networks it may be used from; anywhere when empty. At most 20. */
  readonly addresses: readonly string[];
  /** Origins whose pages may use it, for a publishable key; all when empty. It stops other pages, not programs. At most 20. */
  readonly allowedOrigins: readonly string[];
  /** When it was made. */
  readonly createdAt: DateTime;
  /** When it ends by itself; null for never. */
  readonly expiresAt: DateTime | null;
  /** When it was last used, to the hour; null for never. */
  readonly lastUsedAt: DateTime | null;
  /** When it was revoked. */
  readonly revokedAt: DateTime | null;
  /** Its live secrets, the newest first. At most 2. */
  readonly secrets: readonly {
    /** Its first 12 characters. */
    readonly prefix: string;
    /** When it was made. */
    readonly createdAt: DateTime;
    /** When it ends, once another has taken its place; null for the current one. */
    readonly expiresAt: DateTime | null;
  }[];
}

/** Something that is held about a person. */
export interface PersonalRecord {
  /** The place: the table it stands in. */
  readonly place: string;
  /** What is held there, in words. */
  readonly held: string;
  /** What is held, as a JSON object. */
  readonly record: string;
}

/** What became of one place in which something was held about a person. */
export interface ErasedPlace {
  /** The place: the table it stood in. */
  readonly place: string;
  /** What was held there, in words. */
  readonly held: string;
  /** How many records of it were removed. */
  readonly removed: number;
  /** What remains there, and why; null when nothing does. */
  readonly remains: string | null;
}

/** Variables of `getViewer`. */
export interface GetViewerVariables {
  /** Languages wanted: BCP 47 tags, most wanted first. Without any, the browser's languages decide. */
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
  /** Languages wanted: BCP 47 tags, most wanted first. Without any, the browser's languages decide. */
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
  /** The id of what it would be done to. */
  readonly id: string;
  /** Languages wanted: BCP 47 tags, most wanted first. Without any, the browser's languages decide. */
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

/** What keeps you from an act on a thing, before you try. Null where there is nothing that you belong to. */
export function whyNot(
  client: Client,
  options: WhyNotVariables & CallOptions,
): Promise<WhyNotResult> {
  return call(client, WhyNotDocument, options, ["whyNot"]);
}

/** Variables of `listPersonalData`. */
export interface ListPersonalDataVariables {
  /** How many items from the start, or after `after`: 1 to 100. Without `first` and `last`: 20. */
  readonly first?: number | null | undefined;
  /** Only items after this cursor of the same list. */
  readonly after?: string | null | undefined;
  /** How many items from the end, or before `before`: 1 to 100. Not together with `first`. */
  readonly last?: number | null | undefined;
  /** Only items before this cursor of the same list. */
  readonly before?: string | null | undefined;
  /** Languages wanted: BCP 47 tags, most wanted first. Without any, the browser's languages decide. */
  readonly languages?: readonly LanguageTag[] | undefined;
}

/** What `listPersonalData` answers. */
export interface ListPersonalDataPage {
  /** The records of this page. */
  readonly nodes: readonly PersonalRecord[];
  /** Where this page lies in the list. */
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
  /** Which one. */
  readonly by: PartnerBy;
  /** How many items from the start, or after `after`: 1 to 100. Without `first` and `last`: 20. */
  readonly first?: number | null | undefined;
  /** Only items after this cursor of the same list. */
  readonly after?: string | null | undefined;
  /** How many items from the end, or before `before`: 1 to 100. Not together with `first`. */
  readonly last?: number | null | undefined;
  /** Only items before this cursor of the same list. */
  readonly before?: string | null | undefined;
  /** Languages wanted: BCP 47 tags, most wanted first. Without any, the browser's languages decide. */
  readonly languages?: readonly LanguageTag[] | undefined;
}

/** What `listMembers` answers. */
export interface ListMembersPage {
  /** The memberships of this page. */
  readonly nodes: readonly Membership[];
  /** Where this page lies in the list. */
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
  /** Which one. */
  readonly by: PartnerBy;
  /** How many items from the start, or after `after`: 1 to 100. Without `first` and `last`: 20. */
  readonly first?: number | null | undefined;
  /** Only items after this cursor of the same list. */
  readonly after?: string | null | undefined;
  /** How many items from the end, or before `before`: 1 to 100. Not together with `first`. */
  readonly last?: number | null | undefined;
  /** Only items before this cursor of the same list. */
  readonly before?: string | null | undefined;
  /** Languages wanted: BCP 47 tags, most wanted first. Without any, the browser's languages decide. */
  readonly languages?: readonly LanguageTag[] | undefined;
}

/** What `listInvitations` answers. */
export interface ListInvitationsPage {
  /** The invitations of this page. */
  readonly nodes: readonly Invitation[];
  /** Where this page lies in the list. */
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
  /** Which one. */
  readonly by: PartnerBy;
  /** How many items from the start, or after `after`: 1 to 100. Without `first` and `last`: 20. */
  readonly first?: number | null | undefined;
  /** Only items after this cursor of the same list. */
  readonly after?: string | null | undefined;
  /** How many items from the end, or before `before`: 1 to 100. Not together with `first`. */
  readonly last?: number | null | undefined;
  /** Only items before this cursor of the same list. */
  readonly before?: string | null | undefined;
  /** Languages wanted: BCP 47 tags, most wanted first. Without any, the browser's languages decide. */
  readonly languages?: readonly LanguageTag[] | undefined;
}

/** What `listKeys` answers. */
export interface ListKeysPage {
  /** The access keys of this page. */
  readonly nodes: readonly AccessKey[];
  /** Where this page lies in the list. */
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

/** Variables of `inviteMember`. */
export interface InviteMemberVariables {
  /** The invitation. */
  readonly input: MemberInviteInput;
  /** Languages wanted: BCP 47 tags, most wanted first. Without any, the browser's languages decide. */
  readonly languages?: readonly LanguageTag[] | undefined;
}

/** What `inviteMember` answers. */
export interface InviteMemberResult {
  /** The secret to put at the end of a link and send to the person. Shown this once: null in a replay and when there are errors. */
  readonly secret: string | null;
  /** The invitation as it now is; null exactly when there are errors. */
  readonly invitation: Invitation | null;
  /** What was not accepted or is missing, all at once; empty on success. At most 50. */
  readonly userErrors: readonly UserError[];
  /** True when this answers an earlier call with the same idempotency key, and nothing was done now. */
  readonly replayed: boolean;
}

/** The document of `inviteMember`, as the API knows it. */
export const InviteMemberDocument: TypedDocument<{ readonly memberInvite: InviteMemberResult }, InviteMemberVariables> = {
  name: "InviteMember",
  kind: "mutation",
  hash: "b2f9e77bbd227440c5da788bcb5f8840fef7ab3888fede1dd57888148af0bb45",
  text: `mutation InviteMember($input:MemberInviteInput!$languages:[LanguageTag!]!=[])@inLanguages(prefer:$languages){memberInvite(input:$input){secret invitation{id role createdAt expiresAt acceptedAt revokedAt}userErrors{__typename code message path ...on ConditionError{condition}...on ConflictError{currentRevision}...on TransitionError{from allowed}}replayed}}`,
};

/** Makes a link by which one person becomes a member. Needs the scope `accounts:write`. */
export function inviteMember(
  client: Client,
  options: InviteMemberVariables & CallOptions,
): Promise<InviteMemberResult> {
  return call(client, InviteMemberDocument, options, ["memberInvite"]);
}

/** Variables of `revokeInvitation`. */
export interface RevokeInvitationVariables {
  /** Which invitation. */
  readonly input: InvitationRevokeInput;
  /** Languages wanted: BCP 47 tags, most wanted first. Without any, the browser's languages decide. */
  readonly languages?: readonly LanguageTag[] | undefined;
}

/** What `revokeInvitation` answers. */
export interface RevokeInvitationResult {
  /** The invitation as it now is; null exactly when there are errors. */
  readonly invitation: Invitation | null;
  /** What was not accepted or is missing, all at once; empty on success. At most 50. */
  readonly userErrors: readonly UserError[];
  /** True when this answers an earlier call with the same idempotency key, and nothing was done now. */
  readonly replayed: boolean;
}

/** The document of `revokeInvitation`, as the API knows it. */
export const RevokeInvitationDocument: TypedDocument<{ readonly invitationRevoke: RevokeInvitationResult }, RevokeInvitationVariables> = {
  name: "RevokeInvitation",
  kind: "mutation",
  hash: "b66001a806b62c5a1faea591563a25548fb2a5f8ce86df561f4fde8d615b74e3",
  text: `mutation RevokeInvitation($input:InvitationRevokeInput!$languages:[LanguageTag!]!=[])@inLanguages(prefer:$languages){invitationRevoke(input:$input){invitation{id role createdAt expiresAt acceptedAt revokedAt}userErrors{__typename code message path ...on ConditionError{condition}...on ConflictError{currentRevision}...on TransitionError{from allowed}}replayed}}`,
};

/** Takes an invitation back: its link is void at once. Needs the scope `accounts:write`. */
export function revokeInvitation(
  client: Client,
  options: RevokeInvitationVariables & CallOptions,
): Promise<RevokeInvitationResult> {
  return call(client, RevokeInvitationDocument, options, ["invitationRevoke"]);
}

/** Variables of `acceptInvitation`. */
export interface AcceptInvitationVariables {
  /** The secret of the link. */
  readonly input: InvitationAcceptInput;
  /** Languages wanted: BCP 47 tags, most wanted first. Without any, the browser's languages decide. */
  readonly languages?: readonly LanguageTag[] | undefined;
}

/** What `acceptInvitation` answers. */
export interface AcceptInvitationResult {
  /** The membership as it now is; null exactly when there are errors. */
  readonly membership: Membership | null;
  /** What was not accepted or is missing, all at once; empty on success. At most 50. */
  readonly userErrors: readonly UserError[];
  /** True when this answers an earlier call with the same idempotency key, and nothing was done now. */
  readonly replayed: boolean;
}

/** The document of `acceptInvitation`, as the API knows it. */
export const AcceptInvitationDocument: TypedDocument<{ readonly invitationAccept: AcceptInvitationResult }, AcceptInvitationVariables> = {
  name: "AcceptInvitation",
  kind: "mutation",
  hash: "76049fd6683ffbab66aa14f77f2630bf6e3a85c3493031723a40f85a0c225910",
  text: `mutation AcceptInvitation($input:InvitationAcceptInput!$languages:[LanguageTag!]!=[])@inLanguages(prefer:$languages){invitationAccept(input:$input){membership{id role createdAt partner{id slug name{text language direction isFallback}}person{id name email createdAt}}userErrors{__typename code message path ...on ConditionError{condition}...on ConflictError{currentRevision}...on TransitionError{from allowed}}replayed}}`,
};

/** Makes the person who has signed in a member. Needs a sign-in or a secret key. */
export function acceptInvitation(
  client: Client,
  options: AcceptInvitationVariables & CallOptions,
): Promise<AcceptInvitationResult> {
  return call(client, AcceptInvitationDocument, options, ["invitationAccept"]);
}

/** Variables of `endMembership`. */
export interface EndMembershipVariables {
  /** Which membership. */
  readonly input: MembershipEndInput;
  /** Languages wanted: BCP 47 tags, most wanted first. Without any, the browser's languages decide. */
  readonly languages?: readonly LanguageTag[] | undefined;
}

/** What `endMembership` answers. */
export interface EndMembershipResult {
  /** What was not accepted or is missing, all at once; empty on success. At most 50. */
  readonly userErrors: readonly UserError[];
  /** True when this answers an earlier call with the same idempotency key, and nothing was done now. */
  readonly replayed: boolean;
}

/** The document of `endMembership`, as the API knows it. */
export const EndMembershipDocument: TypedDocument<{ readonly membershipEnd: EndMembershipResult }, EndMembershipVariables> = {
  name: "EndMembership",
  kind: "mutation",
  hash: "14ef941322ed35ca6d82fe77738d8882a1bef964079dab6ae8d90eea74658e6d",
  text: `mutation EndMembership($input:MembershipEndInput!$languages:[LanguageTag!]!=[])@inLanguages(prefer:$languages){membershipEnd(input:$input){userErrors{__typename code message path ...on ConditionError{condition}...on ConflictError{currentRevision}...on TransitionError{from allowed}}replayed}}`,
};

/** Ends a membership at once: one's own, by which one leaves, or one that one looks after. Needs a sign-in or a secret key. */
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
  /** Languages wanted: BCP 47 tags, most wanted first. Without any, the browser's languages decide. */
  readonly languages?: readonly LanguageTag[] | undefined;
}

/** What `updatePerson` answers. */
export interface UpdatePersonResult {
  /** The person as it now is; null exactly when there are errors. */
  readonly person: Person | null;
  /** What was not accepted or is missing, all at once; empty on success. At most 50. */
  readonly userErrors: readonly UserError[];
  /** True when this answers an earlier call with the same idempotency key, and nothing was done now. */
  readonly replayed: boolean;
}

/** The document of `updatePerson`, as the API knows it. */
export const UpdatePersonDocument: TypedDocument<{ readonly personUpdate: UpdatePersonResult }, UpdatePersonVariables> = {
  name: "UpdatePerson",
  kind: "mutation",
  hash: "bf00cc6f1d786fe003ce6d21e1753583a4a37278bc1f3c2f8e18c9f0e2530576",
  text: `mutation UpdatePerson($input:PersonUpdateInput!$languages:[LanguageTag!]!=[])@inLanguages(prefer:$languages){personUpdate(input:$input){person{id name email createdAt}userErrors{__typename code message path ...on ConditionError{condition}...on ConflictError{currentRevision}...on TransitionError{from allowed}}replayed}}`,
};

/** Changes what is known of you. Needs a sign-in or a secret key. */
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
  /** Languages wanted: BCP 47 tags, most wanted first. Without any, the browser's languages decide. */
  readonly languages?: readonly LanguageTag[] | undefined;
}

/** What `erasePerson` answers. */
export interface ErasePersonResult {
  /** The receipt: each place where something was held, and what became of it. At most 20. */
  readonly receipt: readonly ErasedPlace[];
  /** What was not accepted or is missing, all at once; empty on success. At most 50. */
  readonly userErrors: readonly UserError[];
  /** True when this answers an earlier call with the same idempotency key, and nothing was done now. */
  readonly replayed: boolean;
}

/** The document of `erasePerson`, as the API knows it. */
export const ErasePersonDocument: TypedDocument<{ readonly personErase: ErasePersonResult }, ErasePersonVariables> = {
  name: "ErasePerson",
  kind: "mutation",
  hash: "b3b59b791ac92f65b14c32f94effdc03484f6682a3473ac10a7531e7d56514af",
  text: `mutation ErasePerson($input:PersonEraseInput!$languages:[LanguageTag!]!=[])@inLanguages(prefer:$languages){personErase(input:$input){receipt{place held removed remains}userErrors{__typename code message path ...on ConditionError{condition}...on ConflictError{currentRevision}...on TransitionError{from allowed}}replayed}}`,
};

/** Removes everything held about you, at once and for good, and tells place by place. Whoever signs in again afterwards begins anew. Needs a sign-in or a secret key. */
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
  /** Languages wanted: BCP 47 tags, most wanted first. Without any, the browser's languages decide. */
  readonly languages?: readonly LanguageTag[] | undefined;
}

/** What `createKey` answers. */
export interface CreateKeyResult {
  /** The secret itself. Shown this once, and kept nowhere: null in a replay and when there are errors. */
  readonly secret: string | null;
  /** The key as it now is; null exactly when there are errors. */
  readonly key: AccessKey | null;
  /** What was not accepted or is missing, all at once; empty on success. At most 50. */
  readonly userErrors: readonly UserError[];
  /** True when this answers an earlier call with the same idempotency key, and nothing was done now. */
  readonly replayed: boolean;
}

/** The document of `createKey`, as the API knows it. */
export const CreateKeyDocument: TypedDocument<{ readonly keyCreate: CreateKeyResult }, CreateKeyVariables> = {
  name: "CreateKey",
  kind: "mutation",
  hash: "527ae0fdf48a6e9be7a929fbef7acca923058a2b080da21179524ba45890e1ac",
  text: `mutation CreateKey($input:KeyCreateInput!$languages:[LanguageTag!]!=[])@inLanguages(prefer:$languages){keyCreate(input:$input){secret key{id name kind isAdministrator scopes addresses allowedOrigins createdAt expiresAt lastUsedAt revokedAt secrets{prefix createdAt expiresAt}}userErrors{__typename code message path ...on ConditionError{condition}...on ConflictError{currentRevision}...on TransitionError{from allowed}}replayed}}`,
};

/** Makes a key of a partner. Needs the scope `keys:write`. */
export function createKey(
  client: Client,
  options: CreateKeyVariables & CallOptions,
): Promise<CreateKeyResult> {
  return call(client, CreateKeyDocument, options, ["keyCreate"]);
}

/** Variables of `rotateKey`. */
export interface RotateKeyVariables {
  /** Which key. */
  readonly input: KeyRotateInput;
  /** Languages wanted: BCP 47 tags, most wanted first. Without any, the browser's languages decide. */
  readonly languages?: readonly LanguageTag[] | undefined;
}

/** What `rotateKey` answers. */
export interface RotateKeyResult {
  /** The secret itself. Shown this once, and kept nowhere: null in a replay and when there are errors. */
  readonly secret: string | null;
  /** The key as it now is; null exactly when there are errors. */
  readonly key: AccessKey | null;
  /** What was not accepted or is missing, all at once; empty on success. At most 50. */
  readonly userErrors: readonly UserError[];
  /** True when this answers an earlier call with the same idempotency key, and nothing was done now. */
  readonly replayed: boolean;
}

/** The document of `rotateKey`, as the API knows it. */
export const RotateKeyDocument: TypedDocument<{ readonly keyRotate: RotateKeyResult }, RotateKeyVariables> = {
  name: "RotateKey",
  kind: "mutation",
  hash: "57f9f4ceacba00ba4ffdd14c3d22139e205b8363f75eea5921530b0fb10bd7ad",
  text: `mutation RotateKey($input:KeyRotateInput!$languages:[LanguageTag!]!=[])@inLanguages(prefer:$languages){keyRotate(input:$input){secret key{id name kind isAdministrator scopes addresses allowedOrigins createdAt expiresAt lastUsedAt revokedAt secrets{prefix createdAt expiresAt}}userErrors{__typename code message path ...on ConditionError{condition}...on ConflictError{currentRevision}...on TransitionError{from allowed}}replayed}}`,
};

/** Gives a key a new secret, while the present one goes on for the hours you say. Needs the scope `keys:write`. */
export function rotateKey(
  client: Client,
  options: RotateKeyVariables & CallOptions,
): Promise<RotateKeyResult> {
  return call(client, RotateKeyDocument, options, ["keyRotate"]);
}

/** Variables of `revokeKey`. */
export interface RevokeKeyVariables {
  /** Which key. */
  readonly input: KeyRevokeInput;
  /** Languages wanted: BCP 47 tags, most wanted first. Without any, the browser's languages decide. */
  readonly languages?: readonly LanguageTag[] | undefined;
}

/** What `revokeKey` answers. */
export interface RevokeKeyResult {
  /** The key as it now is; null exactly when there are errors. */
  readonly key: AccessKey | null;
  /** What was not accepted or is missing, all at once; empty on success. At most 50. */
  readonly userErrors: readonly UserError[];
  /** True when this answers an earlier call with the same idempotency key, and nothing was done now. */
  readonly replayed: boolean;
}

/** The document of `revokeKey`, as the API knows it. */
export const RevokeKeyDocument: TypedDocument<{ readonly keyRevoke: RevokeKeyResult }, RevokeKeyVariables> = {
  name: "RevokeKey",
  kind: "mutation",
  hash: "4ca0da28c2f5fe0f80d0e7e174e6419191ccc40c6aef944a616f37b0e8866ade",
  text: `mutation RevokeKey($input:KeyRevokeInput!$languages:[LanguageTag!]!=[])@inLanguages(prefer:$languages){keyRevoke(input:$input){key{id name kind isAdministrator scopes addresses allowedOrigins createdAt expiresAt lastUsedAt revokedAt secrets{prefix createdAt expiresAt}}userErrors{__typename code message path ...on ConditionError{condition}...on ConflictError{currentRevision}...on TransitionError{from allowed}}replayed}}`,
};

/** Ends a key, on every instance within a second. What it could see, it sees no more from this moment. Needs the scope `keys:write`. */
export function revokeKey(
  client: Client,
  options: RevokeKeyVariables & CallOptions,
): Promise<RevokeKeyResult> {
  return call(client, RevokeKeyDocument, options, ["keyRevoke"]);
}
