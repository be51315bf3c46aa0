import type { FastifyInstance } from "fastify";
import { reasonOf, StartError } from "../start-error.ts";

/** Starts to answer; gives the address. */
export async function listen(server: FastifyInstance, host: string, port: number): Promise<string> {
  try {
    return await server.listen({ host, port });
  } catch (error) {
    throw new StartError(whyNot(error as NodeJS.ErrnoException, host, port), error);
  }
}

function whyNot(error: NodeJS.ErrnoException, host: string, port: number): string {
  switch (error.code) {
    case "EADDRINUSE":
      return `Port ${port} of ${host} is taken by another program: stop it, or choose another port with PORT.`;
    case "EACCES":
      return `Port ${port} may not be opened by this user: choose one above 1023 with PORT.`;
    case "EADDRNOTAVAIL":
    case "ENOTFOUND":
    case "EAI_AGAIN":
      return `This machine has no address ${host}: correct HOST, or leave it out to answer this machine only.`;
    default:
      return `The service cannot listen on port ${port} of ${host} (${reasonOf(error)}): correct PORT and HOST.`;
  }
}
