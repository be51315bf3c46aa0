// An identity provider as small as one can be: it publishes a key, and gives a token for a person.
import { createPublicKey, createSign, generateKeyPairSync } from "node:crypto";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

export interface IdentityProvider {
  /** What the API has to trust, for `OIDC_ISSUERS`. */
  trusted: { issuer: string; audience: string };
  /** An access token of somebody who has signed in. */
  tokenFor(subject: string): string;
  close(): void;
}

const audience = "https://api.heritage.example";
const encoded = (part: object) => Buffer.from(JSON.stringify(part)).toString("base64url");

export async function startIdentityProvider(): Promise<IdentityProvider> {
  // As texts: Node 20 waits for itself where garbage is collected while a key is exported that is kept as it was made.
  const { privateKey, publicKey } = generateKeyPairSync("rsa", {
    modulusLength: 2048,
    publicKeyEncoding: { type: "spki", format: "pem" },
    privateKeyEncoding: { type: "pkcs8", format: "pem" },
  });
  const server = createServer((request, response) => {
    const key = {
      ...createPublicKey(publicKey).export({ format: "jwk" }),
      kid: "1",
      alg: "RS256",
      use: "sig",
    };
    const isAboutKeys = request.url === "/jwks";
    response.setHeader("content-type", "application/json");
    response.end(JSON.stringify(isAboutKeys ? { keys: [key] } : { issuer, jwks_uri: `${issuer}/jwks` }));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    trusted: { issuer, audience },
    tokenFor(sub) {
      const iat = Math.floor(Date.now() / 1000);
      const claims = { iss: issuer, aud: audience, sub, iat, exp: iat + 3600 };
      const text = `${encoded({ alg: "RS256", typ: "at+jwt", kid: "1" })}.${encoded(claims)}`;
      return `${text}.${createSign("sha256").update(text).sign(privateKey, "base64url")}`;
    },
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}
