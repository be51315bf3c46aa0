import { sentences } from "../../../platform/texts/sentences.ts";

export const collectionMessages = sentences(import.meta.url, {
  notFound: "There is no collection with this id.",
  notYours: "This collection is another partner's: only its own people can change it.",
  entryNotFound: "There is no entry with this id in a collection of yours.",
  programNotFound: "There is no program of this partner with this id.",
  besideItself: "An item cannot stand beside itself.",
  full: "A collection shows at most {limit} entries.",
  arePartners: "The partner still has collections. Purge them first.",
  areProgramsExhibitions:
    "The program still has exhibitions. Make them exhibitions of nothing, or purge them first.",
  isPublished: "The collection is published already.",
  isNotPublished: "The collection is not published.",
});
