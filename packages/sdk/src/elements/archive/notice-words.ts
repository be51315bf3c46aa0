// What the words of the contract say to a visitor, as sentences that ask or warn.
const WORDS: Record<string, string> = {
  NAME_THE_SOURCE: "Name the source",
  ASK_BEFORE_SHARING: "Ask before you share it",
  FAMILY_MATERIAL: "It belongs to a family",
  MANY_HANDS: "It belongs to several communities",
  NOT_FOR_SALE: "Not for sale",
  LEARN_WITH_US: "Come and learn with us",
  HANDLE_WITH_CARE: "Handle it with care",
  PEOPLE_AT_RISK: "It could put people at risk",
  SEASON_OR_OCCASION: "It has its season or occasion",
  DESCRIPTION_CONTESTED: "Its description is contested",
  NOT_YET_VERIFIED: "Its description is not verified yet",
  IN_MEMORIAM: "In memory of somebody who has died",
  TRADITIONAL_KNOWLEDGE: "A community has rights in this knowledge",
  BIOCULTURAL: "A community has rights in this living material",
  ATTRIBUTION_INCOMPLETE: "Not everybody is named who should be",
  OPEN_TO_COLLABORATE: "We want to work on this with communities",
  DECEASED_PERSONS: "People who have died",
  VIOLENCE: "Violence",
  DISPLACEMENT_AND_LOSS: "Flight and loss",
  DEATH_AND_GRIEF: "Death and grief",
  RACISM_AND_DISCRIMINATION: "Racism and discrimination",
  OFFENSIVE_LANGUAGE: "Words that hurt",
  SEXUAL_CONTENT: "Sexual content",
  ANIMAL_SLAUGHTER: "Slaughter of animals",
  FLASHING_IMAGES: "Flashing images",
  LOUD_SOUNDS: "Loud or sudden sounds",
};

/** The English of a warning or a notice; of one newer than this code, its own word. */
export function wordOfNotice(kind: string): string {
  return WORDS[kind] ?? kind.charAt(0) + kind.slice(1).toLowerCase().replaceAll("_", " ");
}
