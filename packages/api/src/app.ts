import { readFileSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import type { Logger } from "pino";
import type { Config } from "./config.ts";
import { demoPage } from "./demo/demo-page.ts";
import { homePage } from "./home/home-page.ts";
import { modules } from "./modules.ts";
import { openDatabaseSessions } from "./open-database-sessions.ts";
import { type OpenJobWorkers, openJobWorkers } from "./open-job-workers.ts";
import type { DatabaseSessions } from "./platform/database/connections/database-sessions.ts";
import type { DatabaseUrls } from "./platform/database/connections/database-urls.ts";
import { FileAddresses } from "./platform/files/addresses/file-addresses.ts";
import { sealingSecret, signingSecret } from "./platform/files/addresses/signing-secret.ts";
import { SealedFiles } from "./platform/files/sealed/sealed-files.ts";
import { type KeptApart, openKeptApart } from "./platform/files/stores/kept-apart.ts";
import { openFileStore } from "./platform/files/stores/open-file-store.ts";
import { keepRemovingFiles, removeFiles } from "./platform/files/stores/remove-files.ts";
import { documentsOf } from "./platform/graphql/execution/documents.ts";
import { Executor } from "./platform/graphql/execution/executor.ts";
import { ContentVersion } from "./platform/http/content-version.ts";
import { Credentials } from "./platform/http/credential.ts";
import { drain } from "./platform/http/drain.ts";
import { healthRoutes } from "./platform/http/health.ts";
import { listen } from "./platform/http/listen.ts";
import { contractFile } from "./platform/http/routes/contract-file.ts";
import { documentRoutes } from "./platform/http/routes/document-route.ts";
import { embedFiles } from "./platform/http/routes/embed-files.ts";
import { fileRoute } from "./platform/http/routes/file-route.ts";
import { graphiqlPage } from "./platform/http/routes/graphiql.ts";
import { graphqlRoute, makeApollo } from "./platform/http/routes/graphql-route.ts";
import { miningReservation } from "./platform/http/routes/mining-reservation.ts";
import { answerCache, OperationRunner } from "./platform/http/routes/operation-runner.ts";
import { type TrustedOperation, TrustedRoute } from "./platform/http/routes/trusted-route.ts";
import { uploadRoutes } from "./platform/http/routes/upload-route.ts";
import { makeServer } from "./platform/http/server.ts";
import { OidcTokens } from "./platform/identity/identity-tokens.ts";
import { AdmissionQueue, type QueueSettings } from "./platform/limits/admission-queue.ts";
import { Budgets } from "./platform/limits/budgets.ts";
import { OperationLimits } from "./platform/limits/operation-limits.ts";
import { MailSettings } from "./platform/mail/mail-settings.ts";
import { PrivacySettings } from "./platform/privacy-settings.ts";
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

const graphiqlAssets = fileURLToPath(new URL("../dist/graphiql", import.meta.url));

/** How often files are removed that nothing names any more, in milliseconds. */
const removeFilesEveryMs = 300_000;

/** For people who read the front page; the guides come with the sources. */
const guidesUrl = "https://github.com/heritage-exchange/heritage-exchange/tree/main/docs";

/** Puts the parts together. */
export async function createApp(config: Config, urls: DatabaseUrls, log: Logger): Promise<App> {
  const databaseSessions = await openDatabaseSessions(config, urls, log);
  const store = await openFileStore(config);
  const secret = signingSecret(config.fileAddressKey, config.dataDir);
  const evidence = await openFileStore(config, "evidence");
  const sealed = new SealedFiles(evidence, sealingSecret(config.evidenceKey, config.dataDir));
  const addresses = new FileAddresses({ secret, ...config });
  const schema = makeSchema({
    addresses,
    privacy: new PrivacySettings(config),
    mail: new MailSettings(config),
  });
  const budgets = new Budgets(databaseSessions.gate);
  const limits = new OperationLimits({
    schema,
    budgets,
    rates: config,
    requests: {
      public: new AdmissionQueue(requestsFor(config.publicPoolSize, config)),
      member: new AdmissionQueue(requestsFor(config.memberPoolSize, config)),
    },
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
  miningReservation(server, { publicUrl: config.publicUrl });
  healthRoutes(server, databaseSessions, () => isStopping);
  const credentials = new Credentials(databaseSessions, new OidcTokens(config.oidcIssuers));
  graphqlRoute(server, apollo, databaseSessions, credentials, limits);
  await server.register(embedFiles, { prefix: "/embed", embedDir: config.embedDir });
  await server.register(graphiqlPage, { assetsDir: graphiqlAssets });
  await server.register(homePage, { publicUrl: config.publicUrl, guidesUrl });
  await server.register(contractFile, { text: readFileSync(contract.schema, "utf8") });
  await server.register(demoPage, { publicUrl: config.publicUrl });
  const known = {
    runner: new OperationRunner({ schema, executor, databaseSessions, limits }),
    contentVersion: new ContentVersion(databaseSessions.public),
    answers: answerCache(config.responseCacheMb * 1024 * 1024),
  };
  const operations = trustedOperations();
  documentsOf(schema).publish(operations.map(({ document }) => document));
  new TrustedRoute({ ...known, operations, credentials }).register(server);
  const documents = modules.flatMap((module) => module.documents ?? []);
  documentRoutes(server, { ...known, publicUrl: config.publicUrl, routes: documents });
  let workers: OpenJobWorkers | undefined;
  const files = { addresses, store, sealed, databaseSessions, limits };
  for (const route of modules.flatMap(({ files = [] }) => files)) fileRoute(server, route, files);
  uploadRoutes(
    server,
    modules.flatMap(({ uploads = [] }) => uploads),
    files,
  );
  const removedFiles = modules.flatMap((module) => module.removedFiles ?? []);
  const stopRemoving = keepRemovingFiles(
    () => removeFiles({ store, sealed: evidence }, databaseSessions.gate, removedFiles),
    removeFilesEveryMs,
    (error) => log.warn({ err: error }, "files that are no longer needed could not be removed"),
  );
  return {
    listen: async () => {
      await beforeListening(databaseSessions, await openKeptApart(config));
      // First, while nobody asks: whoever waits for a service that starts again takes all of its time.
      workers = await openJobWorkers(config, urls, log);
      return await listen(server, config.host, config.port);
    },
    close: async (delayMs = 0) => {
      isStopping = true;
      const worked = workers
        ?.close()
        .catch((error) => log.warn({ err: error }, "the workers did not end well"));
      stopRemoving();
      await sleep(delayMs);
      isDraining = true;
      await drain(server.server, delayMs);
      const forcedClose = setTimeout(() => server.server.closeAllConnections(), config.shutdownGraceMs);
      await server.close();
      clearTimeout(forcedClose);
      // A batch that takes longer ends with the process; another worker does it again.
      await Promise.race([worked, sleep(config.shutdownGraceMs, undefined, { ref: false })]);
      await apollo.stop();
      await budgets.close();
      await databaseSessions.close();
    },
  };
}

async function beforeListening(databaseSessions: DatabaseSessions, apart: KeptApart): Promise<void> {
  const system = databaseSessions.memberSession({ kind: "system" });
  try {
    for (const { beforeListening } of modules) await beforeListening?.(system, apart);
  } finally {
    await system.close();
  }
}

/** One connection stays free for what must be known at any time: the content version, and whether we are ready. */
function queueFor(connections: number, { queueSize, queueWaitMs }: Config): QueueSettings {
  return { places: Math.max(1, connections - 1), size: queueSize, waitMs: queueWaitMs };
}

/**
 * Requests of one caller that are worked on at once: for each connection one that asks the database, and one that is read or written
 * meanwhile. More of them would not be answered sooner, and whoever else asks would be later.
 */
const requestsFor = (connections: number, { queueSize, queueWaitMs }: Config): QueueSettings => ({
  places: 16 * connections,
  forOne: 2 * connections,
  size: queueSize,
  waitMs: queueWaitMs,
});

const contract = {
  schema: new URL(import.meta.resolve("@heritage-exchange/schema/schema.graphql")),
  operations: new URL(import.meta.resolve("@heritage-exchange/schema/operations.json")),
};

function trustedOperations(): TrustedOperation[] {
  const manifest = readFileSync(contract.operations, "utf8");
  return (JSON.parse(manifest) as { operations: TrustedOperation[] }).operations;
}
