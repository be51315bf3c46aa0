import { vocabulary } from "../../../platform/graphql/types/vocabulary.ts";

export const PlacePrecision = vocabulary(
  "PlacePrecision",
  "How exactly a place may be shown. A place that is blurred is shown as the middle of a square, always the same.",
  {
    EXACT: "As it was given.",
    KM_1: "Within a square of a hundredth of a degree, about a kilometre.",
    KM_10: "Within a square of a tenth of a degree, about ten kilometres.",
    KM_100: "Within a square of a degree, about a hundred kilometres.",
    HIDDEN: "By name only, without coordinates.",
  },
);
export type PlacePrecision = keyof typeof PlacePrecision;
