// Starts the tests' server outside of the tests: it speaks the API's protocol, and serves the built elements.
import { mkdirSync, rmSync } from "node:fs";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "esbuild";

const at = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));

/** The server; closing it removes what was built for it. */
export async function startProtocolServer() {
  // Below node_modules, so that the server finds the contract and git does not see it.
  const folder = at("node_modules/.protocol-server");
  mkdirSync(folder, { recursive: true });
  const outfile = `${folder}/server.mjs`;
  const entryPoints = [at("test/support/protocol-server.ts")];
  await build({ entryPoints, outfile, bundle: true, format: "esm", platform: "node", packages: "external" });
  const { startProtocolServer: start } = await import(pathToFileURL(outfile).href);
  const server = await start();
  const close = async () => {
    await server.close();
    rmSync(folder, { recursive: true, force: true });
  };
  return { ...server, close };
}
