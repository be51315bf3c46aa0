import { vocabulary } from "../../../platform/graphql/types/vocabulary.ts";
import { Theme as ProgramTheme } from "../../programs/parts/theme.type.ts";

export const ArchiveItemKind = vocabulary("ArchiveItemKind", "What a record of heritage is about.", {
  RECIPE: "A dish, with its ingredients, its steps and its occasion.",
  ORAL_HISTORY: "A recorded interview about a life or a topic.",
  PHOTOGRAPH: "A photograph.",
  TEXTILE: "A cloth, a garment, a pattern or a technique.",
  OBJECT: "Another thing that people made or carried.",
  STORY: "A tale, a proverb, a poem or a joke.",
  MUSIC: "A song, a tune or a performance of music.",
  DANCE: "A dance or a movement.",
  VIDEO: "A film or a video recording.",
  DOCUMENT: "A letter, a permit, a diary, a ticket.",
  RITUAL_OR_CELEBRATION: "A practice, as those who keep it describe it.",
  GAME: "A game of children or adults.",
  WORD_LIST: "Words, expressions or place names.",
  PLANT_OR_NATURE_KNOWLEDGE: "What people know of seeds, medicine, seasons and the sky.",
  LEARNING_RESOURCE: "A lesson, or a kit for one.",
  OTHER: "Another kind, which is named in `kindTerm`.",
});
export type ArchiveItemKind = keyof typeof ArchiveItemKind;

const statement = (key: string) => `https://rightsstatements.org: ${key}.`;
const licence = (key: string) =>
  `The open licence ${key}, which cannot be taken back. Only for an item under a protocol that is public.`;
const openLicences = {
  CC_BY: licence("CC BY 4.0"),
  CC_BY_SA: licence("CC BY-SA 4.0"),
  CC_BY_NC: licence("CC BY-NC 4.0"),
  CC_BY_NC_SA: licence("CC BY-NC-SA 4.0"),
  CC_BY_ND: licence("CC BY-ND 4.0"),
  CC_BY_NC_ND: licence("CC BY-NC-ND 4.0"),
  CC0: licence("CC0 1.0"),
  PUBLIC_DOMAIN_MARK: licence("Public Domain Mark 1.0"),
};

export const ItemRights = vocabulary(
  "ItemRights",
  "What the law says of using an item: a rights statement or a licence. Who may see it, and how to behave with it, is said elsewhere.",
  {
    IN_COPYRIGHT: `In copyright. ${statement("InC")}`,
    IN_COPYRIGHT_EU_ORPHAN_WORK: `In copyright, an orphan work under the law of the European Union. ${statement("InC-OW-EU")}`,
    IN_COPYRIGHT_EDUCATIONAL_USE_PERMITTED: `In copyright, educational use permitted. ${statement("InC-EDU")}`,
    IN_COPYRIGHT_NON_COMMERCIAL_USE_PERMITTED: `In copyright, non-commercial use permitted. ${statement("InC-NC")}`,
    IN_COPYRIGHT_RIGHTS_HOLDER_UNLOCATABLE: `In copyright, the rights-holder cannot be found. ${statement("InC-RUU")}`,
    NO_COPYRIGHT_CONTRACTUAL_RESTRICTIONS: `No copyright, restricted by a contract. ${statement("NoC-CR")}`,
    NO_COPYRIGHT_NON_COMMERCIAL_USE_ONLY: `No copyright, non-commercial use only. ${statement("NoC-NC")}`,
    NO_COPYRIGHT_OTHER_LEGAL_RESTRICTIONS: `No copyright, restricted by another law. ${statement("NoC-OKLR")}`,
    NO_COPYRIGHT_UNITED_STATES: `No copyright in the United States. ${statement("NoC-US")}`,
    NOT_EVALUATED: `Nobody has looked into it yet. ${statement("CNE")}`,
    UNDETERMINED: `Somebody has looked into it, and it could not be found out. ${statement("UND")}`,
    NO_KNOWN_COPYRIGHT: `No known copyright. ${statement("NKC")}`,
    ...openLicences,
  },
);
export type ItemRights = keyof typeof ItemRights;

/** Anybody may use what is under one, and that cannot be taken back. */
export const isOpenLicence = (rights: string): boolean => Object.hasOwn(openLicences, rights);

/** Items and programs share their themes, so that one leads to the other. */
export const Theme = ProgramTheme;
export type Theme = keyof typeof Theme;
