import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { createFacade } from "../src/generated/facade.ts";
import { createClient } from "../src/index.ts";
import { type ProtocolServer, startProtocolServer } from "./support/protocol-server.ts";

let server: ProtocolServer;

beforeAll(async () => {
  server = await startProtocolServer(45);
});
afterAll(() => server.close());

test("the facade has every operation as a method of its domain", async () => {
  const hx = createFacade(createClient({ url: server.url }));
  expect(Object.keys(hx.programs)).toEqual([
    "list",
    "get",
    "facets",
    "sessions",
    "partners",
    "create",
    "createWithSessions",
    "update",
    "approve",
    "agree",
    "start",
    "close",
    "cancel",
    "reinstate",
    "delete",
    "restore",
    "purge",
    "getForEditing",
  ]);
  expect(Object.keys(hx.partners)).toEqual([
    "list",
    "get",
    "programs",
    "create",
    "update",
    "publish",
    "unpublish",
    "delete",
    "restore",
    "purge",
    "getForEditing",
  ]);
  expect(Object.keys(hx.sessions)).toEqual([
    "list",
    "get",
    "create",
    "update",
    "cancel",
    "reinstate",
    "postpone",
    "moveOnline",
    "delete",
    "restore",
    "purge",
    "getForEditing",
  ]);
  expect(Object.keys(hx.service)).toEqual([
    ...["auditEntries", "costOf", "getNode", "getNodes"],
    ...["jobs", "getJob", "cancelJob"],
  ]);
  expect(Object.keys(hx.accounts)).toEqual([
    "getViewer",
    "getRoles",
    "whyNot",
    "personalData",
    "members",
    "invitations",
    "keys",
    "inviteMember",
    "inviteSteward",
    "revokeInvitation",
    "acceptInvitation",
    "endMembership",
    "updatePerson",
    "erasePerson",
    "createKey",
    "rotateKey",
    "revokeKey",
  ]);
  expect((await hx.programs.list({ first: 2 })).nodes).toHaveLength(2);
  expect(await hx.programs.list().toArray({ limit: 30 })).toHaveLength(30);
  expect((await hx.programs.get({ by: { slug: "program-3" } }))?.id).toBe("prog_3");
});
