import { sentences } from "../../platform/texts/sentences.ts";

export const keepsakeMessages = sentences(import.meta.url, {
  notFound: "There is no keepsake with this id.",
  notYours: "This keepsake is another partner's: only its own people change it.",
  arePartnersOwn: "The partner still has keepsakes. Purge them first.",
});
