import fastifyStatic from "@fastify/static";
import { ApiError } from "../../errors.ts";
import { namedPlugin } from "../named-plugin.ts";

export interface EmbedFilesOptions {
  /** The folder the SDK's build wrote the elements to: `v1/` and a folder for each version. */
  readonly embedDir: string;
}

const floating = /^v\d+$/;
const pinned = /^\d+\.\d+\.\d+(-[\da-z.-]+)?$/i;
const file = /^[a-z][a-z-]*(-[\da-zA-Z]{8})?(\.js|\.json|\.js\.LEGAL\.txt)$/;

/** A floating file may change with the next release; one of a named version never does. */
function lifetime(version: string): string {
  return floating.test(version) ? "public, max-age=300" : "public, max-age=31536000, immutable";
}

/** What other people's pages load, such as /embed/v1/programs.js. Register it with the prefix /embed. */
export const embedFiles = namedPlugin<EmbedFilesOptions>("embedFiles", async (app, { embedDir }) => {
  await app.register(fastifyStatic, {
    root: embedDir,
    serve: false,
    preCompressed: true,
    cacheControl: false,
  });
  app.get<{ Params: { version: string; file: string } }>("/:version/:file", (request, reply) => {
    const { version, file: name } = request.params;
    // Only names of this form reach the disk, so that no path leads out of the folder.
    if (!(floating.test(version) || pinned.test(version)) || !file.test(name)) return reply.callNotFound();
    return reply
      .headers({
        "cache-control": lifetime(version),
        "cross-origin-resource-policy": "cross-origin",
        vary: "accept-encoding",
      })
      .sendFile(`${version}/${name}`);
  });
  app.setNotFoundHandler(({ url }) => {
    const message = `There are no elements at ${url.slice(0, 200)}. The newest are at /embed/v1/programs.js.`;
    throw new ApiError("BAD_USER_INPUT", message, { status: 404 });
  });
});
