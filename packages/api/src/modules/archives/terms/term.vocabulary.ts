import { vocabulary } from "../../../platform/graphql/types/vocabulary.ts";

export const IchDomain = vocabulary(
  "IchDomain",
  "A domain of intangible cultural heritage: article 2.2 of the UNESCO Convention of 2003, and what communities add.",
  {
    ORAL_TRADITIONS_AND_EXPRESSIONS: "Oral traditions and expressions, including language.",
    PERFORMING_ARTS: "Performing arts.",
    SOCIAL_PRACTICES_RITUALS_FESTIVE_EVENTS: "Social practices, rituals and festive events.",
    KNOWLEDGE_NATURE_AND_UNIVERSE: "Knowledge and practices concerning nature and the universe.",
    TRADITIONAL_CRAFTSMANSHIP: "Traditional craftsmanship.",
    OTHER_COMMUNITY_DEFINED: "Another domain that a community has named.",
  },
);
export type IchDomain = keyof typeof IchDomain;

/** What an item is about, whose heritage it is, and its languages. */
export type ItemVocabulary = "THEME" | "COMMUNITY" | "TOPIC" | "LANGUAGE" | "ICH_DOMAIN";
