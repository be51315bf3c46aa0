import { readFileSync } from "node:fs";
import { join } from "node:path";
import fastifyStatic from "@fastify/static";
import { namedPlugin } from "../named-plugin.ts";

export interface GraphiqlPageOptions {
  /** The folder the build wrote GraphiQL to: index.html and assets/. */
  readonly assetsDir: string;
}

// Everything comes from this site. Monaco, the editor in GraphiQL, positions its lines with inline styles
// and carries its icon font inside the style sheet.
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self'",
  "connect-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "font-src 'self' data:",
  "img-src 'self' data:",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join("; ");

const headers = {
  "cache-control": "no-cache",
  "content-security-policy": contentSecurityPolicy,
  "referrer-policy": "no-referrer",
  "x-content-type-options": "nosniff",
};

/** GET /graphiql: a page to write and run operations, without a request to any other site. */
export const graphiqlPage = namedPlugin<GraphiqlPageOptions>("graphiqlPage", async (app, { assetsDir }) => {
  const page = readFileSync(join(assetsDir, "index.html"));
  app.get("/graphiql", (_request, reply) =>
    reply.headers(headers).type("text/html; charset=utf-8").send(page),
  );
  await app.register(fastifyStatic, {
    root: join(assetsDir, "assets"),
    prefix: "/graphiql/assets/",
    preCompressed: true,
    index: false,
    decorateReply: false,
    cacheControl: false,
    setHeaders: (response) => {
      for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    },
  });
});
