import { createHash } from "node:crypto";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";
import { namedPlugin } from "../named-plugin.ts";

export interface ContractFileOptions {
  /** The contract, as it is published. */
  readonly text: string;
}

/** GET /schema.graphql: the contract as text, for people and for tools that read a schema from an address. */
export const contractFile = namedPlugin<ContractFileOptions>("contractFile", async (app, { text }) => {
  const params = { [constants.BROTLI_PARAM_QUALITY]: 6 };
  const bodies = { br: brotliCompressSync(text, { params }), gzip: gzipSync(text), identity: text };
  const hash = createHash("sha256").update(text).digest("base64url").slice(0, 27);
  app.get("/schema.graphql", (request, reply) => {
    const { "accept-encoding": accepted = "", "if-none-match": known = "" } = request.headers;
    const encoding = (["br", "gzip"] as const).find((name) => takes(String(accepted), name)) ?? "identity";
    const etag = `"${hash}-${encoding}"`;
    reply.headers({
      etag,
      "cache-control": "public, max-age=0, must-revalidate",
      vary: "accept-encoding",
    });
    if (known.includes(etag)) return reply.code(304).send();
    if (encoding !== "identity") reply.header("content-encoding", encoding);
    return reply.type("text/plain; charset=utf-8").send(bodies[encoding]);
  });
});

/** Whether an Accept-Encoding names it, and not to refuse it. */
const takes = (accepted: string, name: string): boolean =>
  accepted
    .split(",")
    .map((part) => part.trim().toLowerCase())
    .some((part) => part.split(";")[0] === name && !/;\s*q=0(\.0*)?$/.test(part));
