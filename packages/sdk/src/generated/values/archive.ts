// Generated from packages/schema by `pnpm generate`. Do not edit.

/**
 * What became of a record of a file.
 *
 * - `KEPT`: Its item was left as it is here.
 * - `REFUSED`: It cannot become an item. The others go in.
 * - `UPDATED`: Its item was changed.
 * - `WARNED`: It goes in, and something of it was lost or repaired.
 * - `WITHHELD`: It was withdrawn, and stays away. Only its holder's import is told.
 */
export type ArchiveImportOutcome =
  | "KEPT"
  | "REFUSED"
  | "UPDATED"
  | "WARNED"
  | "WITHHELD"
  | (string & {});

/**
 * What items can be counted by.
 *
 * - `COMMUNITY`: By community.
 * - `DECADE`: By decade. A range counts in each decade that it touches.
 * - `HOLDER`: By holder.
 * - `ICH_DOMAIN`: By domain of intangible cultural heritage.
 * - `KIND`: By the kind of item.
 * - `LANGUAGE`: By language.
 * - `RIGHTS`: By rights.
 * - `THEME`: By theme.
 * - `TOPIC`: By topic.
 */
export type ArchiveItemFacetField =
  | "COMMUNITY"
  | "DECADE"
  | "HOLDER"
  | "ICH_DOMAIN"
  | "KIND"
  | "LANGUAGE"
  | "RIGHTS"
  | "THEME"
  | "TOPIC"
  | (string & {});

/**
 * What a record of heritage is about.
 *
 * - `DANCE`: A dance or a movement.
 * - `DOCUMENT`: A letter, a permit, a diary, a ticket.
 * - `GAME`: A game of children or adults.
 * - `LEARNING_RESOURCE`: A lesson, or a kit for one.
 * - `MUSIC`: A song, a tune or a performance of music.
 * - `OBJECT`: Another thing that people made or carried.
 * - `ORAL_HISTORY`: A recorded interview about a life or a topic.
 * - `OTHER`: Another kind, which is named in `kindTerm`.
 * - `PHOTOGRAPH`: A photograph.
 * - `PLANT_OR_NATURE_KNOWLEDGE`: What people know of seeds, medicine, seasons and the sky.
 * - `RECIPE`: A dish, with its ingredients, its steps and its occasion.
 * - `RITUAL_OR_CELEBRATION`: A practice, as those who keep it describe it.
 * - `STORY`: A tale, a proverb, a poem or a joke.
 * - `TEXTILE`: A cloth, a garment, a pattern or a technique.
 * - `VIDEO`: A film or a video recording.
 * - `WORD_LIST`: Words, expressions or place names.
 */
export type ArchiveItemKind =
  | "DANCE"
  | "DOCUMENT"
  | "GAME"
  | "LEARNING_RESOURCE"
  | "MUSIC"
  | "OBJECT"
  | "ORAL_HISTORY"
  | "OTHER"
  | "PHOTOGRAPH"
  | "PLANT_OR_NATURE_KNOWLEDGE"
  | "RECIPE"
  | "RITUAL_OR_CELEBRATION"
  | "STORY"
  | "TEXTILE"
  | "VIDEO"
  | "WORD_LIST"
  | (string & {});

/**
 * Sort orders for archive items.
 *
 * - `CREATED_AT`: Oldest record first.
 * - `CREATED_AT_DESC`: Newest record first.
 * - `DATE`: By date, earliest first; those without one last.
 * - `DATE_DESC`: By date, latest first; those without one last.
 * - `TITLE`: By title, A to Z, in the language in which the title was written. Letters are compared before accents and case, as in a dictionary.
 * - `TITLE_DESC`: By title, Z to A.
 * - `UPDATED_AT`: Least recently changed first.
 * - `UPDATED_AT_DESC`: Most recently changed first.
 */
export type ArchiveItemOrder =
  | "CREATED_AT"
  | "CREATED_AT_DESC"
  | "DATE"
  | "DATE_DESC"
  | "TITLE"
  | "TITLE_DESC"
  | "UPDATED_AT"
  | "UPDATED_AT_DESC"
  | (string & {});

/**
 * How to behave with an item, as a community asks. Only its stewards place one.
 *
 * - `ASK_BEFORE_SHARING`: Ask the community before you share it.
 * - `DESCRIPTION_CONTESTED`: Its description is contested.
 * - `FAMILY_MATERIAL`: It belongs to a family.
 * - `HANDLE_WITH_CARE`: It is sensitive.
 * - `IN_MEMORIAM`: It remembers somebody who has died.
 * - `LEARN_WITH_US`: The community invites you to learn with it.
 * - `MANY_HANDS`: It belongs to several communities.
 * - `NAME_THE_SOURCE`: Say where it comes from whenever you use it.
 * - `NOT_FOR_SALE`: Nothing may be sold with it.
 * - `NOT_YET_VERIFIED`: The community has not yet verified its description.
 * - `PEOPLE_AT_RISK`: People could be put at risk by it.
 * - `SEASON_OR_OCCASION`: It belongs to a season or an occasion.
 */
export type CommunityNotice =
  | "ASK_BEFORE_SHARING"
  | "DESCRIPTION_CONTESTED"
  | "FAMILY_MATERIAL"
  | "HANDLE_WITH_CARE"
  | "IN_MEMORIAM"
  | "LEARN_WITH_US"
  | "MANY_HANDS"
  | "NAME_THE_SOURCE"
  | "NOT_FOR_SALE"
  | "NOT_YET_VERIFIED"
  | "PEOPLE_AT_RISK"
  | "SEASON_OR_OCCASION"
  | (string & {});

/**
 * What somebody may want to know before they see or hear an item.
 *
 * - `ANIMAL_SLAUGHTER`: The slaughter of animals.
 * - `DEATH_AND_GRIEF`: Death, burial or mourning.
 * - `DECEASED_PERSONS`: Images, voices or names of people who have died.
 * - `DISPLACEMENT_AND_LOSS`: Flight, separation or loss.
 * - `FLASHING_IMAGES`: Flashing images.
 * - `LOUD_SOUNDS`: Loud or sudden sounds.
 * - `OFFENSIVE_LANGUAGE`: Words of their time that hurt.
 * - `OTHER`: Something else, as the note says.
 * - `RACISM_AND_DISCRIMINATION`: Racism or other discrimination.
 * - `SEXUAL_CONTENT`: Sexual content.
 * - `VIOLENCE`: Violence, war or torture.
 */
export type ContentWarning =
  | "ANIMAL_SLAUGHTER"
  | "DEATH_AND_GRIEF"
  | "DECEASED_PERSONS"
  | "DISPLACEMENT_AND_LOSS"
  | "FLASHING_IMAGES"
  | "LOUD_SOUNDS"
  | "OFFENSIVE_LANGUAGE"
  | "OTHER"
  | "RACISM_AND_DISCRIMINATION"
  | "SEXUAL_CONTENT"
  | "VIOLENCE"
  | (string & {});

/**
 * What somebody did for an item.
 *
 * - `AUTHOR`: Wrote it.
 * - `COLLECTOR`: Collected it or passed it on.
 * - `COMPOSER`: Composed it.
 * - `DEPICTED`: Is shown in it.
 * - `INTERPRETER`: Interpreted between languages.
 * - `INTERVIEWER`: Asked the questions.
 * - `MAKER`: Made it.
 * - `NARRATOR`: Told it, or was interviewed.
 * - `OTHER`: Took part in another way.
 * - `PERFORMER`: Sang, played, danced or recited it.
 * - `PHOTOGRAPHER`: Took the photograph.
 * - `RECORDIST`: Recorded sound or film.
 * - `TAUGHT_BY`: Taught it to those who tell it.
 * - `TRANSCRIBER`: Wrote down what was said.
 * - `TRANSLATOR`: Translated it.
 */
export type ContributorRole =
  | "AUTHOR"
  | "COLLECTOR"
  | "COMPOSER"
  | "DEPICTED"
  | "INTERPRETER"
  | "INTERVIEWER"
  | "MAKER"
  | "NARRATOR"
  | "OTHER"
  | "PERFORMER"
  | "PHOTOGRAPHER"
  | "RECORDIST"
  | "TAUGHT_BY"
  | "TRANSCRIBER"
  | "TRANSLATOR"
  | (string & {});

/**
 * How somebody wants to be credited. A change is in force wherever the item is shown, in the past too.
 *
 * - `ANONYMOUS`: Not at all.
 * - `COMMUNITY_ONLY`: By community only, without a name.
 * - `FIRST_NAME`: By first name, as given in `creditedAs`.
 * - `NAMED`: By full name.
 * - `PSEUDONYM`: By another name, as given in `creditedAs`.
 */
export type CreditPreference =
  | "ANONYMOUS"
  | "COMMUNITY_ONLY"
  | "FIRST_NAME"
  | "NAMED"
  | "PSEUDONYM"
  | (string & {});

/** A length of time in ISO 8601: `PT1H30M`, `P2D` or `P3W`. */
export type Duration = string;

/**
 * Sort orders for holding records.
 *
 * - `CREATED_AT`: Oldest item first.
 */
export type HoldingRecordOrder =
  | "CREATED_AT"
  | (string & {});

/**
 * A domain of intangible cultural heritage: article 2.2 of the UNESCO Convention of 2003, and what communities add.
 *
 * - `KNOWLEDGE_NATURE_AND_UNIVERSE`: Knowledge and practices concerning nature and the universe.
 * - `ORAL_TRADITIONS_AND_EXPRESSIONS`: Oral traditions and expressions, including language.
 * - `OTHER_COMMUNITY_DEFINED`: Another domain that a community has named.
 * - `PERFORMING_ARTS`: Performing arts.
 * - `SOCIAL_PRACTICES_RITUALS_FESTIVE_EVENTS`: Social practices, rituals and festive events.
 * - `TRADITIONAL_CRAFTSMANSHIP`: Traditional craftsmanship.
 */
export type IchDomain =
  | "KNOWLEDGE_NATURE_AND_UNIVERSE"
  | "ORAL_TRADITIONS_AND_EXPRESSIONS"
  | "OTHER_COMMUNITY_DEFINED"
  | "PERFORMING_ARTS"
  | "SOCIAL_PRACTICES_RITUALS_FESTIVE_EVENTS"
  | "TRADITIONAL_CRAFTSMANSHIP"
  | (string & {});

/**
 * What an institution says of its own part, until a community speaks: the notices of Local Contexts.
 *
 * - `ATTRIBUTION_INCOMPLETE`: The attribution is incomplete, inaccurate or missing.
 * - `BIOCULTURAL`: There are rights of a community in the biological material and what is known of it.
 * - `OPEN_TO_COLLABORATE`: The institution wants to work on it with communities.
 * - `TRADITIONAL_KNOWLEDGE`: There are accompanying rights and responsibilities of a community.
 */
export type InstitutionNotice =
  | "ATTRIBUTION_INCOMPLETE"
  | "BIOCULTURAL"
  | "OPEN_TO_COLLABORATE"
  | "TRADITIONAL_KNOWLEDGE"
  | (string & {});

/**
 * What the law says of using an item: a rights statement or a licence. Who may see it, and how to behave with it, is said elsewhere.
 *
 * - `CC0`: The open licence CC0 1.0, which cannot be taken back. Only for an item under a protocol that is public.
 * - `CC_BY`: The open licence CC BY 4.0, which cannot be taken back. Only for an item under a protocol that is public.
 * - `CC_BY_NC`: The open licence CC BY-NC 4.0, which cannot be taken back. Only for an item under a protocol that is public.
 * - `CC_BY_NC_ND`: The open licence CC BY-NC-ND 4.0, which cannot be taken back. Only for an item under a protocol that is public.
 * - `CC_BY_NC_SA`: The open licence CC BY-NC-SA 4.0, which cannot be taken back. Only for an item under a protocol that is public.
 * - `CC_BY_ND`: The open licence CC BY-ND 4.0, which cannot be taken back. Only for an item under a protocol that is public.
 * - `CC_BY_SA`: The open licence CC BY-SA 4.0, which cannot be taken back. Only for an item under a protocol that is public.
 * - `IN_COPYRIGHT`: In copyright. https://rightsstatements.org: InC.
 * - `IN_COPYRIGHT_EDUCATIONAL_USE_PERMITTED`: In copyright, educational use permitted. https://rightsstatements.org: InC-EDU.
 * - `IN_COPYRIGHT_EU_ORPHAN_WORK`: In copyright, an orphan work under the law of the European Union. https://rightsstatements.org: InC-OW-EU.
 * - `IN_COPYRIGHT_NON_COMMERCIAL_USE_PERMITTED`: In copyright, non-commercial use permitted. https://rightsstatements.org: InC-NC.
 * - `IN_COPYRIGHT_RIGHTS_HOLDER_UNLOCATABLE`: In copyright, the rights-holder cannot be found. https://rightsstatements.org: InC-RUU.
 * - `NOT_EVALUATED`: Nobody has looked into it yet. https://rightsstatements.org: CNE.
 * - `NO_COPYRIGHT_CONTRACTUAL_RESTRICTIONS`: No copyright, restricted by a contract. https://rightsstatements.org: NoC-CR.
 * - `NO_COPYRIGHT_NON_COMMERCIAL_USE_ONLY`: No copyright, non-commercial use only. https://rightsstatements.org: NoC-NC.
 * - `NO_COPYRIGHT_OTHER_LEGAL_RESTRICTIONS`: No copyright, restricted by another law. https://rightsstatements.org: NoC-OKLR.
 * - `NO_COPYRIGHT_UNITED_STATES`: No copyright in the United States. https://rightsstatements.org: NoC-US.
 * - `NO_KNOWN_COPYRIGHT`: No known copyright. https://rightsstatements.org: NKC.
 * - `PUBLIC_DOMAIN_MARK`: The open licence Public Domain Mark 1.0, which cannot be taken back. Only for an item under a protocol that is public.
 * - `UNDETERMINED`: Somebody has looked into it, and it could not be found out. https://rightsstatements.org: UND.
 */
export type ItemRights =
  | "CC0"
  | "CC_BY"
  | "CC_BY_NC"
  | "CC_BY_NC_ND"
  | "CC_BY_NC_SA"
  | "CC_BY_ND"
  | "CC_BY_SA"
  | "IN_COPYRIGHT"
  | "IN_COPYRIGHT_EDUCATIONAL_USE_PERMITTED"
  | "IN_COPYRIGHT_EU_ORPHAN_WORK"
  | "IN_COPYRIGHT_NON_COMMERCIAL_USE_PERMITTED"
  | "IN_COPYRIGHT_RIGHTS_HOLDER_UNLOCATABLE"
  | "NOT_EVALUATED"
  | "NO_COPYRIGHT_CONTRACTUAL_RESTRICTIONS"
  | "NO_COPYRIGHT_NON_COMMERCIAL_USE_ONLY"
  | "NO_COPYRIGHT_OTHER_LEGAL_RESTRICTIONS"
  | "NO_COPYRIGHT_UNITED_STATES"
  | "NO_KNOWN_COPYRIGHT"
  | "PUBLIC_DOMAIN_MARK"
  | "UNDETERMINED"
  | (string & {});

/**
 * How exactly a place may be shown. A place that is blurred is shown as the middle of a square, always the same.
 *
 * - `EXACT`: As it was given.
 * - `HIDDEN`: By name only, without coordinates.
 * - `KM_1`: Within a square of a hundredth of a degree, about a kilometre.
 * - `KM_10`: Within a square of a tenth of a degree, about ten kilometres.
 * - `KM_100`: Within a square of a degree, about a hundred kilometres.
 */
export type PlacePrecision =
  | "EXACT"
  | "HIDDEN"
  | "KM_1"
  | "KM_10"
  | "KM_100"
  | (string & {});

/**
 * Why something is no longer shown.
 *
 * - `CONSENT`: Somebody in it took back what they had agreed to.
 * - `ERASURE`: Somebody in it had it erased: it is gone soon. Told to its stewards alone.
 * - `KEEPING`: Somebody in it does not want it kept. Told to its stewards alone.
 */
export type TombstoneReason =
  | "CONSENT"
  | "ERASURE"
  | "KEEPING"
  | (string & {});

/**
 * Who made a translation.
 *
 * - `HUMAN`: A person.
 * - `MACHINE`: Software. Nobody else sees it before a person has accepted it.
 */
export type TranslationOrigin =
  | "HUMAN"
  | "MACHINE"
  | (string & {});
