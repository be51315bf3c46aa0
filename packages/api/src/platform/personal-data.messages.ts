import { sentences } from "./texts/sentences.ts";

/** What is held about a person beside records, and what stays of it. */
export const personalDataMessages = sentences(import.meta.url, {
  calls: "Under which keys you called mutations, for 24 hours.",
  log: "What you did and when, under your id, without any text of yours.",
  logRemains: "The id, which then leads to nobody: without it the log could not be verified.",
  budget: "How much you asked for in the last seconds, so that nobody takes the place of others.",
  budgetRemains: "Your id with a time, for a minute or so; it then leads to nobody and is removed.",
  published: "What its partner publishes and can change: ask there.",
});
