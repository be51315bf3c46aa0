// Decorators write to it, so it comes before everything that is decorated.
import "reflect-metadata";
import { readFileSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import type { Logger } from "pino";
import type { Config } from "./config.ts";
import { accountActs } from "./modules/accounts/account.conditions.ts";
import {
  AccessKeyEntity,
  AccessKeySecretEntity,
  InvitationEntity,
  MembershipEntity,
  PersonEntity,
} from "./modules/accounts/account.entity.ts";
import { AccountReads } from "./modules/accounts/accounts.reads.ts";
import { AccountsResolver } from "./modules/accounts/accounts.resolver.ts";
import { KeysResolver } from "./modules/accounts/keys.resolver.ts";
import { KeysService } from "./modules/accounts/keys.service.ts";
import { MembershipsService } from "./modules/accounts/memberships.service.ts";
import { PeopleService } from "./modules/accounts/people.service.ts";
import { partnerActs } from "./modules/partners/partner.conditions.ts";
import {
  PartnerEntity,
  PartnerIdentifierEntity,
  PartnerReferenceEntity,
} from "./modules/partners/partner.entity.ts";
import { PartnerReads } from "./modules/partners/partners.reads.ts";
import { PartnerMutations } from "./modules/partners/partners.resolver.ts";
import { PartnersService } from "./modules/partners/partners.service.ts";
import { programActs } from "./modules/programs/program.conditions.ts";
import {
  ProgramApprovalEntity,
  ProgramEntity,
  ProgramPartnerEntity,
  ProgramReferenceEntity,
  ProgramTermEntity,
} from "./modules/programs/program.entity.ts";
import { ProgramReads } from "./modules/programs/programs.reads.ts";
import { ProgramMutations } from "./modules/programs/programs.resolver.ts";
import { ProgramsService } from "./modules/programs/programs.service.ts";
import { sessionActs } from "./modules/sessions/session.conditions.ts";
import {
  SessionAccessFeatureEntity,
  SessionEntity,
  SessionReferenceEntity,
} from "./modules/sessions/session.entity.ts";
import { sessionCalendars } from "./modules/sessions/session-calendars.ts";
import { SessionReads } from "./modules/sessions/sessions.reads.ts";
import { SessionsResolver } from "./modules/sessions/sessions.resolver.ts";
import {
  cancelSessionsToCome,
  refreshSessionSearch,
  reinstateSessionsToCome,
  SessionsService,
} from "./modules/sessions/sessions.service.ts";
import { AuditReads } from "./platform/audit/audit.reads.ts";
import type { DatabaseUrls } from "./platform/database/database-urls.ts";
import { Doors } from "./platform/database/doors.ts";
import { Executor } from "./platform/graphql/executor.ts";
import { type NodeLoader, NodeResolver } from "./platform/graphql/node.resolver.ts";
import { WhyNotResolver } from "./platform/graphql/why-not.resolver.ts";
import { ContentVersion } from "./platform/http/content-version.ts";
import { contractFile } from "./platform/http/contract-file.ts";
import { Credentials } from "./platform/http/credential.ts";
import { demoPage } from "./platform/http/demo/demo-page.ts";
import { documentRoutes } from "./platform/http/document-route.ts";
import { drain } from "./platform/http/drain.ts";
import { embedFiles } from "./platform/http/embed-files.ts";
import { graphiqlPage } from "./platform/http/graphiql.ts";
import { graphqlRoute, makeApollo } from "./platform/http/graphql-route.ts";
import { healthRoutes } from "./platform/http/health.ts";
import { homePage } from "./platform/http/home/home-page.ts";
import { listen } from "./platform/http/listen.ts";
import { answerCache, OperationRunner } from "./platform/http/operation-runner.ts";
import { makeServer } from "./platform/http/server.ts";
import { type TrustedOperation, TrustedRoute } from "./platform/http/trusted-route.ts";
import { OidcTokens } from "./platform/identity/identity-tokens.ts";
import { AdmissionQueue, type QueueSettings } from "./platform/limits/admission-queue.ts";
import { Budgets } from "./platform/limits/budgets.ts";
import { OperationLimits } from "./platform/limits/operation-limits.ts";
import { makeSchema } from "./schema.ts";

export interface App {
  /** Starts to answer; gives the address. */
  listen(): Promise<string>;
  /**
   * Lets requests under way finish, then frees everything. For `delayMs` before that it answers as ever, but for
   * `/readyz`, so that whoever spreads requests over instances looks elsewhere first.
   */
  close(delayMs?: number): Promise<void>;
}

export const entities = [
  PartnerEntity,
  PartnerIdentifierEntity,
  PartnerReferenceEntity,
  PersonEntity,
  MembershipEntity,
  InvitationEntity,
  AccessKeyEntity,
  AccessKeySecretEntity,
  ProgramEntity,
  ProgramPartnerEntity,
  ProgramTermEntity,
  ProgramApprovalEntity,
  ProgramReferenceEntity,
  SessionEntity,
  SessionAccessFeatureEntity,
  SessionReferenceEntity,
];

/** The acts, as GraphQL, the command line and the demonstration data use them. */
export function makeServices() {
  const partners = new PartnersService();
  const programs = new ProgramsService();
  const sessions = new SessionsService(programs);
  programs.on("changed", refreshSessionSearch);
  programs.on("cancelled", cancelSessionsToCome);
  programs.on("reinstated", reinstateSessionsToCome);
  const memberships = new MembershipsService();
  const keys = new KeysService();
  const people = new PeopleService();
  return { partners, memberships, keys, people, programs, sessions };
}

export function makeResolvers(services: ReturnType<typeof makeServices>): Map<unknown, object> {
  const nodes = new NodeResolver(
    new Map<string, NodeLoader>([
      ["part", (request, uuid) => request.reads(PartnerReads).byId(uuid)],
      ["pers", (request, uuid) => request.reads(AccountReads).person(uuid)],
      ["memb", (request, uuid) => request.reads(AccountReads).membership(uuid)],
      ["invi", (request, uuid) => request.reads(AccountReads).invitation(uuid)],
      ["akey", (request, uuid) => request.reads(AccountReads).accessKey(uuid)],
      ["audi", (request, uuid) => request.reads(AuditReads).byId(uuid)],
      ["prog", (request, uuid) => request.reads(ProgramReads).byId(uuid)],
      ["sess", (request, uuid) => request.reads(SessionReads).byId(uuid)],
    ]),
  );
  return new Map<unknown, object>([
    [NodeResolver, nodes],
    [WhyNotResolver, new WhyNotResolver(new Map(knownActs))],
    [PartnerMutations, new PartnerMutations(services.partners)],
    [AccountsResolver, new AccountsResolver(services.memberships, services.people)],
    [KeysResolver, new KeysResolver(services.keys)],
    [ProgramMutations, new ProgramMutations(services.programs)],
    [SessionsResolver, new SessionsResolver(services.sessions)],
  ]);
}

const knownActs = [partnerActs, accountActs, programActs, sessionActs].flatMap((acts) =>
  Object.entries(acts),
);

export function openDoors(config: Config, urls: DatabaseUrls, log: Logger): Promise<Doors> {
  const onIdleError = (error: Error) => log.warn({ err: error }, "a database connection was lost");
  return Doors.open(urls, config, entities, onIdleError);
}

const demoAssets = fileURLToPath(new URL("../demo", import.meta.url));
const graphiqlAssets = fileURLToPath(new URL("../dist/graphiql", import.meta.url));

/** For people who read the front page; the guides come with the sources. */
const guidesUrl = "https://github.com/heritage-exchange/heritage-exchange/tree/main/docs";

/** Puts the parts together. */
export async function createApp(config: Config, urls: DatabaseUrls, log: Logger): Promise<App> {
  const doors = await openDoors(config, urls, log);
  const schema = makeSchema(makeResolvers(makeServices()));
  const budgets = new Budgets(doors.gate);
  const limits = new OperationLimits({
    schema,
    budgets,
    rates: config,
    queues: {
      public: new AdmissionQueue(queueFor(config.publicPoolSize, config)),
      member: new AdmissionQueue(queueFor(config.memberPoolSize, config)),
    },
  });
  const executor = new Executor(schema, limits, config.requestDeadlineMs);
  const apollo = makeApollo(executor, limits, log);
  await apollo.start();
  const server = await makeServer(log, { trustedProxies: config.trustedProxies });
  let isStopping = false;
  let isDraining = false;
  // A client that keeps its connection would go on asking an instance that is about to end.
  server.addHook("onSend", (_request, reply, payload, done) => {
    if (isDraining) reply.header("connection", "close");
    done(null, payload);
  });
  healthRoutes(server, doors, () => isStopping);
  const credentials = new Credentials(doors, new OidcTokens(config.oidcIssuers));
  graphqlRoute(server, apollo, doors, credentials, limits);
  await server.register(embedFiles, { prefix: "/embed", embedDir: config.embedDir });
  await server.register(graphiqlPage, { assetsDir: graphiqlAssets });
  await server.register(homePage, { publicUrl: config.publicUrl, guidesUrl });
  await server.register(contractFile, { text: readFileSync(contractUrl("schema.graphql"), "utf8") });
  await server.register(demoPage, { assetsDir: demoAssets, publicUrl: config.publicUrl });
  const known = {
    runner: new OperationRunner({ schema, executor, doors, limits }),
    contentVersion: new ContentVersion(doors.public),
    answers: answerCache(config.responseCacheMb * 1024 * 1024),
  };
  new TrustedRoute({ ...known, operations: trustedOperations(), credentials }).register(server);
  documentRoutes(server, { ...known, routes: [sessionCalendars] });
  return {
    listen: () => listen(server, config.host, config.port),
    close: async (delayMs = 0) => {
      isStopping = true;
      await sleep(delayMs);
      isDraining = true;
      await drain(server.server, delayMs);
      const impatient = setTimeout(() => server.server.closeAllConnections(), config.shutdownGraceMs);
      await server.close();
      clearTimeout(impatient);
      await apollo.stop();
      await budgets.close();
      await doors.close();
    },
  };
}

/** One connection stays free for what must be known at any time: the content version, and whether we are ready. */
function queueFor(connections: number, { queueSize, queueWaitMs }: Config): QueueSettings {
  return { places: Math.max(1, connections - 1), size: queueSize, waitMs: queueWaitMs };
}

/** A file of packages/schema. */
const contractUrl = (name: string) => new URL(import.meta.resolve(`@heritage-exchange/schema/${name}`));

function trustedOperations(): TrustedOperation[] {
  const manifest = readFileSync(contractUrl("operations.json"), "utf8");
  return (JSON.parse(manifest) as { operations: TrustedOperation[] }).operations;
}
