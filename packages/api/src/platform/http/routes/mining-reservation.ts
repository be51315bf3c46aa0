import type { FastifyInstance, FastifyRequest } from "fastify";

/** Robots that collect texts and pictures to train models with. Those that search for people are not among them. */
const trainingRobots = [
  "AI2Bot",
  "Amazonbot",
  "anthropic-ai",
  "Applebot-Extended",
  "Bytespider",
  "CCBot",
  "ClaudeBot",
  "cohere-training-data-crawler",
  "Diffbot",
  "FacebookBot",
  "Google-Extended",
  "GPTBot",
  "ImagesiftBot",
  "img2dataset",
  "Meta-ExternalAgent",
  "omgili",
  "PanguBot",
  "Timpibot",
];

const robots = [
  "# What people have entrusted to this archive may be found and read. It is nobody's to train models with:",
  "# see /.well-known/tdmrep.json and /tdm-policy.json.",
  ...trainingRobots.map((name) => `User-agent: ${name}`),
  "Disallow: /",
  "",
  "User-agent: *",
  "Content-Usage: train-ai=n",
  "Disallow: /graphql",
  "Allow: /",
  "",
].join("\n");

interface Options {
  /** Where visitors reach the service; without it, where this visitor did. */
  publicUrl: string | undefined;
}

/**
 * Reserves text and data mining, and with it training, for everything that the service answers: by TDMRep in headers and
 * files, by the Content-Usage of IETF AIPREF, and by robots.txt. A route that answers with one record whose people have
 * agreed to it says so itself, by the same header.
 */
export function miningReservation(app: FastifyInstance, { publicUrl }: Options): void {
  const policyUrl = ({ protocol, host }: FastifyRequest) =>
    `${publicUrl ?? `${protocol}://${host}`}/tdm-policy.json`;
  app.addHook("onRequest", async (request, reply) => {
    reply.headers({
      "tdm-reservation": "1",
      "tdm-policy": policyUrl(request),
      "content-usage": "train-ai=n",
    });
  });
  const caching = { "cache-control": "public, max-age=3600" };
  app.get("/robots.txt", async (_request, reply) =>
    reply.headers(caching).type("text/plain; charset=utf-8").send(robots),
  );
  app.get("/.well-known/tdmrep.json", async (request, reply) =>
    reply
      .headers(caching)
      .type("application/json; charset=utf-8")
      .send([{ location: "/", "tdm-reservation": 1, "tdm-policy": policyUrl(request) }]),
  );
  // As TDMRep has it: an offer in ODRL, which asks for consent first.
  app.get("/tdm-policy.json", async (request, reply) => {
    const uid = policyUrl(request);
    return reply
      .headers(caching)
      .type("application/ld+json; charset=utf-8")
      .send({
        "@context": ["http://www.w3.org/ns/odrl.jsonld", { tdm: "http://www.w3.org/ns/tdmrep#" }],
        "@type": "Offer",
        profile: "http://www.w3.org/ns/tdmrep",
        uid,
        permission: [
          { target: new URL("/", uid).href, action: "tdm:mine", duty: [{ action: "obtainConsent" }] },
        ],
      });
  });
}
