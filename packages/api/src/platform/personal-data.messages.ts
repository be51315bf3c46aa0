import { sentences } from "./texts/sentences.ts";

/** What is held about a person beside records, and what stays of it. */
export const personalDataMessages = sentences(import.meta.url, {
  calls: "The idempotency keys with which you called mutations, for 24 hours.",
  jobs: "The jobs that you ordered, by ids, and how they ended.",
  log: "What you did and when, under your id, without any text that you wrote.",
  logRemains: "The id, which then identifies nobody: without it, the audit log could not be verified.",
  budget: "How much you have requested in the last few seconds, so that nobody crowds out others.",
  budgetRemains: "Your id with a time, for about a minute; it then identifies nobody, and is removed.",
  published: "What the partner publishes and can change: ask the partner.",
});
