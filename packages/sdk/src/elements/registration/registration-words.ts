import { laterWords } from "../later-words.ts";

/** What the element of a registration says. */
export const wordsOfRegistration = laterWords("registration", {
  ar: () => import("./locales/ar.json", { with: { type: "json" } }),
  it: () => import("./locales/it.json", { with: { type: "json" } }),
  ti: () => import("./locales/ti.json", { with: { type: "json" } }),
  uk: () => import("./locales/uk.json", { with: { type: "json" } }),
  zh: () => import("./locales/zh.json", { with: { type: "json" } }),
});
