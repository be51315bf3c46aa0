import type { FastifyReply, FastifyRequest } from "fastify";
import { bucketOf, networkOf, type Rates } from "../limits/bucket.ts";
import type { LimitedCaller } from "../limits/operation-limits.ts";
import { isPublicViewer, type Viewer } from "../viewer.ts";

/** Who sends a request, as far as limits go: whose budget it spends, and when nobody waits for the answer any more. */
export function callerOf(
  request: FastifyRequest,
  reply: FastifyReply,
  viewer: Viewer,
  rates: Rates,
): LimitedCaller {
  return {
    network: networkOf(request.ip ?? ""),
    bucket: bucketOf(viewer, request.ip ?? "", rates),
    isMember: !isPublicViewer(viewer),
    whenGone: (work) => {
      reply.raw.once("close", work);
      return () => reply.raw.off("close", work);
    },
  };
}
