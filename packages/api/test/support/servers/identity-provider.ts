import {
  createHash,
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  type KeyObject,
  randomBytes,
} from "node:crypto";
import { createServer, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import Provider from "oidc-provider";
import type { TrustedIssuer } from "../../../src/platform/identity/identity-tokens.ts";

/** What its tokens for the API name as audience. */
export const audience = "https://api.heritage.example";
const clientId = "museum-desk";
const redirectUri = "http://127.0.0.1/signed-in";

export interface SigningKey {
  kid: string;
  privateKey: KeyObject;
  publicKey: KeyObject;
}

/**
 * Keys go through text. One that is kept as it was made shares a lock with the work that made it: where garbage is collected in
 * the moment that it is exported, Node 20 waits for itself for ever.
 */
const publicKeyEncoding = { type: "spki", format: "pem" } as const;
const privateKeyEncoding = { type: "pkcs8", format: "pem" } as const;

export function makeSigningKey(kid: string): SigningKey {
  const rsa = { modulusLength: 2048, publicKeyEncoding, privateKeyEncoding };
  return { kid, ...keysOf(generateKeyPairSync("rsa", rsa)) };
}

export function makeEllipticKey(kid: string): SigningKey {
  const elliptic = { namedCurve: "P-256", publicKeyEncoding, privateKeyEncoding };
  return { kid, ...keysOf(generateKeyPairSync("ec", elliptic)) };
}

const keysOf = ({ privateKey, publicKey }: { privateKey: string; publicKey: string }) => ({
  privateKey: createPrivateKey(privateKey),
  publicKey: createPublicKey(publicKey),
});

/** The result of signing in. */
export interface Tokens {
  accessToken: string;
  idToken: string;
}

/** A real identity provider (oidc-provider) behind a real HTTP server, as a museum would run one. */
export class IdentityProvider {
  readonly trusted: TrustedIssuer;
  /** How often each path was asked for. */
  readonly asked = new Map<string, number>();
  keys: SigningKey[] = [];
  isAway = false;
  readonly #close: () => Promise<void>;
  #answer: RequestListener = (_request, response) => response.end();

  private constructor(issuer: string, close: () => Promise<void>) {
    this.trusted = { issuer, audience, type: "at+jwt", claims: { client_id: clientId } };
    this.#close = close;
  }

  static async start(): Promise<IdentityProvider> {
    let provider: IdentityProvider | undefined;
    const server = createServer((request, response) => provider?.answer(request, response));
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    provider = new IdentityProvider(issuer, async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    });
    provider.signWith(makeSigningKey("first"));
    return provider;
  }

  get issuer(): string {
    return this.trusted.issuer;
  }

  answer(...[request, response]: Parameters<RequestListener>): void {
    const path = request.url?.split("?")[0] ?? "";
    this.asked.set(path, (this.asked.get(path) ?? 0) + 1);
    if (this.isAway) response.writeHead(503).end();
    else this.#answer(request, response);
  }

  /** From now on it signs with the first of these keys, and publishes them all. */
  signWith(...keys: SigningKey[]): void {
    this.keys = keys;
    const warn = console.warn;
    // It says at length that its own pages and memory are for trying out only, which is what is done here.
    console.warn = () => undefined;
    this.#answer = this.#providerWith(keys).callback();
    console.warn = warn;
  }

  #providerWith(keys: SigningKey[]): Provider {
    return new Provider(this.issuer, {
      clients: [
        {
          client_id: clientId,
          token_endpoint_auth_method: "none",
          application_type: "native",
          redirect_uris: [redirectUri],
        },
      ],
      findAccount: (_context, accountId) => ({ accountId, claims: () => ({ sub: accountId }) }),
      ttl: {
        AccessToken: 3600,
        AuthorizationCode: 60,
        Grant: 3600,
        IdToken: 3600,
        Interaction: 3600,
        Session: 3600,
      },
      cookies: { keys: ["a cookie secret of the tests"] },
      jwks: {
        keys: keys.map(({ kid, privateKey }) => ({
          ...privateKey.export({ format: "jwk" }),
          kid,
          use: "sig",
          alg: privateKey.asymmetricKeyType === "ec" ? "ES256" : "RS256",
        })),
      } as never,
      features: {
        resourceIndicators: {
          enabled: true,
          defaultResource: () => audience,
          useGrantedResource: () => true,
          getResourceServerInfo: () => ({
            scope: "openid",
            audience,
            accessTokenFormat: "jwt",
            accessTokenTTL: 3600,
            jwt: { sign: { alg: "RS256" } },
          }),
        },
      },
    });
  }

  /** Signs a person in by the authorization code flow with PKCE, filling in the provider's own pages. */
  async signIn(login: string): Promise<Tokens> {
    const verifier = randomBytes(32).toString("base64url");
    const address = new URL("/auth", this.issuer);
    address.search = new URLSearchParams({
      client_id: clientId,
      redirect_uri: redirectUri,
      response_type: "code",
      scope: "openid",
      resource: audience,
      nonce: randomBytes(8).toString("hex"),
      code_challenge: createHash("sha256").update(verifier).digest("base64url"),
      code_challenge_method: "S256",
    }).toString();
    const code = await new Visit(login).from(address);
    const response = await fetch(new URL("/token", this.issuer), {
      method: "POST",
      body: new URLSearchParams({
        grant_type: "authorization_code",
        client_id: clientId,
        redirect_uri: redirectUri,
        code,
        code_verifier: verifier,
        resource: audience,
      }),
    });
    const answer = (await response.json()) as { access_token?: string; id_token?: string };
    if (!answer.access_token || !answer.id_token) throw new Error(`No token: ${JSON.stringify(answer)}`);
    return { accessToken: answer.access_token, idToken: answer.id_token };
  }

  close(): Promise<void> {
    return this.#close();
  }
}

/** A person's browser, as far as signing in needs one: it keeps cookies, follows redirects and sends forms. */
class Visit {
  readonly #cookies = new Map<string, string>();
  readonly #login: string;

  constructor(login: string) {
    this.#login = login;
  }

  async from(start: URL): Promise<string> {
    let response = await this.#open(start);
    let address = start;
    for (let step = 0; step < 20; step++) {
      const location = response.headers.get("location");
      if (location !== null) {
        address = new URL(location, address);
        const code = address.searchParams.get("code");
        if (code !== null) return code;
        response = await this.#open(address);
        continue;
      }
      const page = await response.text();
      const action = /<form[^>]* action="([^"]+)"/.exec(page)?.[1];
      const prompt = /name="prompt" value="(\w+)"/.exec(page)?.[1];
      if (action === undefined || prompt === undefined) throw new Error(`No form to fill in: ${page}`);
      address = new URL(action, address);
      response = await this.#open(address, { prompt, login: this.#login, password: "any" });
    }
    throw new Error("Signing in does not come to an end.");
  }

  async #open(address: URL, form?: Record<string, string>): Promise<Response> {
    const response = await fetch(address, {
      redirect: "manual",
      headers: { cookie: [...this.#cookies].map(([name, value]) => `${name}=${value}`).join("; ") },
      ...(form && { method: "POST", body: new URLSearchParams(form) }),
    });
    for (const cookie of response.headers.getSetCookie()) {
      const [, name = "", value = ""] = /^([^=]+)=([^;]*)/.exec(cookie) ?? [];
      if (value === "") this.#cookies.delete(name);
      else this.#cookies.set(name, value);
    }
    return response;
  }
}
