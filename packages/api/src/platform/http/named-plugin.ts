import type { FastifyPluginAsync, FastifyPluginOptions } from "fastify";

/**
 * A plugin with a name of its own. Fastify would look for one that has none among all modules that were ever loaded, which
 * takes longer than anything else that the plugins do at a start.
 */
export const namedPlugin = <O extends FastifyPluginOptions = Record<never, never>>(
  name: string,
  plugin: FastifyPluginAsync<O>,
): FastifyPluginAsync<O> => Object.assign(plugin, { [Symbol.for("fastify.display-name")]: name });
