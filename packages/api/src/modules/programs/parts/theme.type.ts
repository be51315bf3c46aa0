import { vocabulary } from "../../../platform/graphql/types/vocabulary.ts";

export const Theme = vocabulary(
  "Theme",
  "The theme of a program, from a fixed list shared by all partners.",
  {
    FAMILY: "Family and kinship.",
    MEMORY: "Memory and remembrance.",
    ASPIRATION: "Hopes and plans.",
    MIGRATION_AND_JOURNEY: "Migration and journeys.",
    LANGUAGE: "Languages and words.",
    FOODWAYS: "Food and cooking.",
    CRAFT: "Crafts.",
    MUSIC_AND_DANCE: "Music and dance.",
    CHILDHOOD_AND_YOUTH: "Childhood and youth.",
    WORK_AND_SKILLS: "Work, trades and skills.",
    BELONGING: "Home and belonging.",
    CELEBRATION_AND_RITUAL: "Celebrations and rituals.",
    PLACE_AND_LANDSCAPE: "Places and landscapes.",
    REPAIR_AND_RECONCILIATION: "Repair and reconciliation.",
  },
);
export type Theme = keyof typeof Theme;
