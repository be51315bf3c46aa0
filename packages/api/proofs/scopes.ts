/**
 * What each field needs, written down again: a scope that is dropped or changed in a resolver shows up as a
 * difference. `signed-in` is whoever has signed in; what is not here is for everybody.
 */
export const neededScopes: Record<string, string> = {
  "Query.auditEntries": "audit:read",
  "Query.whyNot": "signed-in",
  "Mutation.invitationAccept": "signed-in",
  "Mutation.invitationRevoke": "accounts:write",
  "Mutation.keyCreate": "keys:write",
  "Mutation.keyRevoke": "keys:write",
  "Mutation.keyRotate": "keys:write",
  "Mutation.memberInvite": "accounts:write",
  "Mutation.membershipEnd": "signed-in",
  "Mutation.partnerCreate": "platform:administer",
  "Mutation.partnerDelete": "partners:write",
  "Mutation.partnerPublish": "partners:write",
  "Mutation.partnerPurge": "platform:administer",
  "Mutation.partnerRestore": "partners:write",
  "Mutation.partnerUnpublish": "partners:write",
  "Mutation.partnerUpdate": "partners:write",
  "Mutation.personErase": "signed-in",
  "Mutation.personUpdate": "signed-in",
  "Mutation.programAgree": "programs:write",
  "Mutation.programApprove": "programs:approve",
  "Mutation.programCancel": "programs:write",
  "Mutation.programClose": "programs:write",
  "Mutation.programCreate": "programs:write",
  "Mutation.programCreateWithSessions": "programs:write",
  "Mutation.programDelete": "programs:write",
  "Mutation.programPurge": "programs:write",
  "Mutation.programRestore": "programs:write",
  "Mutation.programStart": "programs:write",
  "Mutation.programUpdate": "programs:write",
  "Mutation.sessionCancel": "programs:write",
  "Mutation.sessionCreate": "programs:write",
  "Mutation.sessionDelete": "programs:write",
  "Mutation.sessionMoveOnline": "programs:write",
  "Mutation.sessionPostpone": "programs:write",
  "Mutation.sessionPurge": "programs:write",
  "Mutation.sessionRestore": "programs:write",
  "Mutation.sessionUpdate": "programs:write",
  "Partner.accessKeys": "keys:write",
  "Partner.invitations": "accounts:write",
  "Partner.memberships": "accounts:read",
  "Program.approvals": "programs:read",
};

/** Of those, what only a person has: a key is refused. */
export const onlyForPeople = new Set([
  "Mutation.invitationAccept",
  "Mutation.personErase",
  "Mutation.personUpdate",
]);
