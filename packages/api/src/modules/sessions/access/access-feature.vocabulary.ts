import { vocabulary } from "../../../platform/graphql/types/vocabulary.ts";

export const AccessStatus = vocabulary("AccessStatus", "What is known of an access feature.", {
  AVAILABLE: "It is there.",
  ON_REQUEST: "It is there when asked for in advance.",
  PLANNED: "It is being arranged and may not be there.",
  NOT_AVAILABLE: "It is not there.",
  UNKNOWN: "Nobody has said, or what was said has expired. Never to be read as yes, nor as no.",
});
export type AccessStatus = keyof typeof AccessStatus;

export const AccessFeatureKind = vocabulary(
  "AccessFeatureKind",
  "Something that lets more people take part in a session.",
  {
    STEP_FREE: "No steps on the way in and inside.",
    ACCESSIBLE_TOILET: "A toilet that a wheelchair user can use.",
    CHANGING_PLACE: "A toilet with a hoist and a changing bench.",
    SEATING: "Seats for all who want one.",
    QUIET_SPACE: "A room to withdraw to.",
    SENSORY_FRIENDLY: "Calm light and sound, for people whom noise or glare hurts.",
    HEARING_LOOP: "A hearing loop, which brings the sound directly to hearing aids.",
    SIGN_LANGUAGE_INTERPRETATION: "Sign language interpretation; the note says which.",
    SPOKEN_INTERPRETATION: "Spoken interpretation; the note says into which languages.",
    WHISPERED_OR_RELAY_INTERPRETATION:
      "An interpreter whispers to a few people, or works from another interpreter's words.",
    LIVE_CAPTIONS: "Captions written while people speak.",
    CLOSED_CAPTIONS: "Films and recordings that are shown have captions.",
    TRANSCRIPT: "A written text of what was said.",
    AUDIO_DESCRIPTION: "What can be seen is described aloud.",
    LARGE_PRINT: "Material in large print.",
    BRAILLE: "Material in Braille.",
    EASY_READ: "Material in easy language with pictures.",
    PLAIN_LANGUAGE: "Plain language is used.",
    PICTOGRAMS: "Pictograms show the way and the steps.",
    TACTILE: "Objects or models that may be touched.",
    REMOTE_PARTICIPATION: "People can take part from elsewhere, by telephone or over the internet.",
    LOW_BANDWIDTH: "Taking part works over a weak connection.",
    NO_ID_REQUIRED: "Nobody asks for identity papers.",
    NO_EMAIL_REQUIRED: "No e-mail address is needed.",
    NO_COST: "It costs nothing.",
    TRAVEL_REIMBURSED: "Travel costs are paid back.",
    CHILDCARE: "Children are looked after.",
    PRAYER_SPACE: "A room to pray in.",
    SINGLE_GENDER_OPTION: "A group of one gender is offered.",
    DIETARY_HALAL: "Halal food.",
    DIETARY_KOSHER: "Kosher food.",
    DIETARY_VEGETARIAN: "Vegetarian food.",
    DIETARY_VEGAN: "Vegan food.",
    DIETARY_ALLERGEN_INFO: "Allergens in the food are named.",
    ASSISTANCE_DOG: "Assistance dogs are welcome.",
    PERSONAL_ASSISTANT_FREE: "A personal assistant comes in free.",
    TRAUMA_INFORMED: "The session is led with care for people who have lived through violence.",
    PHOTOGRAPHY_FREE_ZONE: "There is a place where nobody takes photographs.",
    FLEXIBLE_PACE: "The pace follows those who take part.",
    EXTRA_TIME: "More time is given to those who need it.",
  },
);
export type AccessFeatureKind = keyof typeof AccessFeatureKind;
