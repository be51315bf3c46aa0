import { vocabulary } from "../../../platform/graphql/types/vocabulary.ts";

export const AccessStatus = vocabulary("AccessStatus", "Whether an access feature is available.", {
  AVAILABLE: "Available.",
  ON_REQUEST: "Available if requested in advance.",
  PLANNED: "Being arranged; it may not be ready in time.",
  NOT_AVAILABLE: "Not available.",
  UNKNOWN: "No information, or the information has expired. Do not read this as yes or as no.",
});
export type AccessStatus = keyof typeof AccessStatus;

export const AccessFeatureKind = vocabulary(
  "AccessFeatureKind",
  "Something that makes a session accessible to more people.",
  {
    STEP_FREE: "Step-free access, to the venue and inside it.",
    ACCESSIBLE_TOILET: "A wheelchair-accessible toilet.",
    CHANGING_PLACE: "A toilet with a hoist and a changing bench.",
    SEATING: "Seating for everyone who wants it.",
    QUIET_SPACE: "A quiet room to withdraw to.",
    SENSORY_FRIENDLY: "Calm lighting and sound, for people who are sensitive to noise or glare.",
    HEARING_LOOP: "A hearing loop, which transmits sound directly to hearing aids.",
    SIGN_LANGUAGE_INTERPRETATION: "Sign language interpretation; the note says which.",
    SPOKEN_INTERPRETATION: "Spoken interpretation; the note says into which languages.",
    WHISPERED_OR_RELAY_INTERPRETATION:
      "Whispered interpretation for a few people, or relay interpretation by way of a third language.",
    LIVE_CAPTIONS: "Captions are written live while people speak.",
    CLOSED_CAPTIONS: "Films and recordings are shown with captions.",
    TRANSCRIPT: "A written transcript of what was said.",
    AUDIO_DESCRIPTION: "Visual content is described aloud.",
    LARGE_PRINT: "Material in large print.",
    BRAILLE: "Material in Braille.",
    EASY_READ: "Easy-read material: simple language with pictures.",
    PLAIN_LANGUAGE: "Plain language is used.",
    PICTOGRAMS: "Pictograms show the way and explain each step.",
    TACTILE: "Objects or models to touch.",
    REMOTE_PARTICIPATION: "People can take part remotely, by telephone or online.",
    LOW_BANDWIDTH: "Works over a slow internet connection.",
    NO_ID_REQUIRED: "No identity documents are required.",
    NO_EMAIL_REQUIRED: "No email address is required.",
    NO_COST: "Free of charge.",
    TRAVEL_REIMBURSED: "Travel costs are reimbursed.",
    CHILDCARE: "Childcare is provided.",
    PRAYER_SPACE: "A prayer room.",
    SINGLE_GENDER_OPTION: "A single-gender group is offered.",
    DIETARY_HALAL: "Halal food.",
    DIETARY_KOSHER: "Kosher food.",
    DIETARY_VEGETARIAN: "Vegetarian food.",
    DIETARY_VEGAN: "Vegan food.",
    DIETARY_ALLERGEN_INFO: "Food allergens are listed.",
    ASSISTANCE_DOG: "Assistance dogs are welcome.",
    PERSONAL_ASSISTANT_FREE: "Personal assistants are admitted free of charge.",
    TRAUMA_INFORMED:
      "Trauma-informed: the session is led with care for people who have experienced violence.",
    PHOTOGRAPHY_FREE_ZONE: "There is an area where photography is not allowed.",
    FLEXIBLE_PACE: "The pace adapts to the participants.",
    EXTRA_TIME: "Extra time for those who need it.",
  },
);
export type AccessFeatureKind = keyof typeof AccessFeatureKind;
