import { vocabulary } from "../../../platform/graphql/types/vocabulary.ts";

export const ReviewReason = vocabulary("ReviewReason", "Why nobody can be asked for consent.", {
  NO_PERSON: "Nobody is in it.",
  NOT_TRACEABLE: "Who is in it could not be found.",
  DEAD: "Who is in it has died, and nobody speaks for them.",
  PUBLISHED_BY_SUBJECT: "The people in it published it themselves.",
});
export type ReviewReason = keyof typeof ReviewReason;

/** For which a review may stand in: to opening an item to a circle, and to its pictures and sounds. Other uses people give by themselves. */
export const ReviewPurpose = vocabulary(
  "ReviewPurpose",
  "What a review stands in for. AI_TRAINING is never among it: only people themselves give that.",
  {
    COMMUNITY_ACCESS: "That the members of its protocols see it.",
    PARTNER_ACCESS: "That people of the partners see it that its protocols list.",
    PUBLIC_ONLINE: "That everyone sees it; the other two are needed, too.",
    IMAGE_OF_PERSON: "That the pictures and videos for which somebody is listed show them.",
    VOICE: "That the sounds and videos for which somebody is listed let them be heard.",
  },
);
export type ReviewPurpose = keyof typeof ReviewPurpose;
