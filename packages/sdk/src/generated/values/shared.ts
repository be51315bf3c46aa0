// Generated from packages/schema by `pnpm generate`. Do not edit.

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
 * What a consent is for.
 *
 * - `AI_TRAINING`: To be used to train a machine. It is refused unless it is given; no review stands in for it.
 * - `ARCHIVING`: To be kept. Without it, stewards too see no more than that there is something.
 * - `AUTOMATED_TRANSCRIPTION`: To be written down by a machine.
 * - `COMMERCIAL_USE`: To be used for money.
 * - `COMMUNITY_ACCESS`: To be seen by those whom a community's protocol admits.
 * - `CONTACT_AGAIN`: To be asked again.
 * - `DERIVATIVE_WORKS`: To be made into other works.
 * - `EDUCATIONAL_USE`: To be used in teaching.
 * - `EVERY_USE`: All of them but RECORDING and ARCHIVING: what is said no to is shown nowhere, and kept. Only a no can be about every use.
 * - `EXHIBITION`: To be shown in an exhibition.
 * - `IMAGE_OF_PERSON`: That one's picture is shown.
 * - `MAP_PUBLICATION`: That exact places are shown on a map.
 * - `MEDIA_AND_PRESS`: To be used by newspapers, radio and television.
 * - `NAME_ATTRIBUTION`: To be named.
 * - `PARTNER_ACCESS`: To be seen by the partners that a community's protocol lists.
 * - `POSTHUMOUS_USE`: To be used after one's death.
 * - `PUBLIC_ONLINE`: To be seen by everybody, online.
 * - `QUOTE_ANONYMOUS`: To be quoted without a name.
 * - `QUOTE_ATTRIBUTED`: To be quoted by name.
 * - `RECORDING`: To be recorded: on tape, in a picture, in writing.
 * - `RESEARCH_USE`: To be used in research.
 * - `SOCIAL_MEDIA`: To be shown on social media.
 * - `THIRD_PARTY_HARVEST`: To be taken over by other catalogues.
 * - `TRANSCRIPTION`: To be written down from what is heard.
 * - `TRANSLATION`: To be translated.
 * - `VOICE`: That one's voice is heard.
 */
export type ConsentPurpose =
  | "AI_TRAINING"
  | "ARCHIVING"
  | "AUTOMATED_TRANSCRIPTION"
  | "COMMERCIAL_USE"
  | "COMMUNITY_ACCESS"
  | "CONTACT_AGAIN"
  | "DERIVATIVE_WORKS"
  | "EDUCATIONAL_USE"
  | "EVERY_USE"
  | "EXHIBITION"
  | "IMAGE_OF_PERSON"
  | "MAP_PUBLICATION"
  | "MEDIA_AND_PRESS"
  | "NAME_ATTRIBUTION"
  | "PARTNER_ACCESS"
  | "POSTHUMOUS_USE"
  | "PUBLIC_ONLINE"
  | "QUOTE_ANONYMOUS"
  | "QUOTE_ATTRIBUTED"
  | "RECORDING"
  | "RESEARCH_USE"
  | "SOCIAL_MEDIA"
  | "THIRD_PARTY_HARVEST"
  | "TRANSCRIPTION"
  | "TRANSLATION"
  | "VOICE"
  | (string & {});

/**
 * What a no leaves. Where several people chose, the strictest choice wins.
 *
 * - `BLUR`: The description, without the exact place and day.
 * - `ERASE`: Nothing: it is hidden at once, and erased within seven days.
 * - `HIDE`: Nothing: it is hidden.
 * - `METADATA_ONLY`: The description; its media are hidden.
 * - `TOMBSTONE`: To those who saw it, a word that it is gone.
 */
export type ConsentRemains =
  | "BLUR"
  | "ERASE"
  | "HIDE"
  | "METADATA_ONLY"
  | "TOMBSTONE"
  | (string & {});

/**
 * Who said it.
 *
 * - `GUARDIAN`: The guardian of a child.
 * - `OTHER`: Somebody else. They can close, and open nothing.
 * - `REPRESENTATIVE`: Whoever speaks for a family or for somebody who has died.
 * - `SUBJECT`: The person.
 */
export type ConsentSpeaker =
  | "GUARDIAN"
  | "OTHER"
  | "REPRESENTATIVE"
  | "SUBJECT"
  | (string & {});

/**
 * What was said, as it stands now.
 *
 * - `DEFERRED`: They want to think about it.
 * - `EXPIRED`: They said yes, for a time that is over.
 * - `GIVEN`: They said yes.
 * - `INVALIDATED`: It turned out that it was no valid yes.
 * - `REFUSED`: They said no.
 * - `RENEWED`: They said yes again.
 * - `REQUESTED`: Somebody was asked, and has not answered.
 * - `REVOKED`: Somebody else who may took it back.
 * - `UNKNOWN`: Nobody knows what they said.
 * - `WITHDRAWN`: They took their yes back.
 */
export type ConsentStanding =
  | "DEFERRED"
  | "EXPIRED"
  | "GIVEN"
  | "INVALIDATED"
  | "REFUSED"
  | "RENEWED"
  | "REQUESTED"
  | "REVOKED"
  | "UNKNOWN"
  | "WITHDRAWN"
  | (string & {});

/**
 * What was said, as it is recorded. After the Data Privacy Vocabulary (W3C DPV 2.3).
 *
 * - `DEFERRED`: They want to think about it.
 * - `GIVEN`: They said yes.
 * - `INVALIDATED`: It turned out that it was no valid yes.
 * - `REFUSED`: They said no.
 * - `RENEWED`: They said yes again.
 * - `REQUESTED`: Somebody was asked, and has not answered.
 * - `REVOKED`: Somebody else who may took it back.
 * - `UNKNOWN`: Nobody knows what they said.
 * - `WITHDRAWN`: They took their yes back.
 */
export type ConsentState =
  | "DEFERRED"
  | "GIVEN"
  | "INVALIDATED"
  | "REFUSED"
  | "RENEWED"
  | "REQUESTED"
  | "REVOKED"
  | "UNKNOWN"
  | "WITHDRAWN"
  | (string & {});

/**
 * Whose consent is needed.
 *
 * - `CHILD`: A child, for whom a guardian speaks until majority. The child's own no prevails.
 * - `DEPOSITOR`: Whoever gave the item into the holder's keeping.
 * - `FAMILY`: A family, as one.
 * - `PERSON`: A grown-up person, who speaks for themselves.
 * - `REPRESENTED_DEAD`: Somebody who has died. A representative gives nothing that they refused.
 */
export type ConsentSubjectKind =
  | "CHILD"
  | "DEPOSITOR"
  | "FAMILY"
  | "PERSON"
  | "REPRESENTED_DEAD"
  | (string & {});

/**
 * Sort orders for consent subjects.
 *
 * - `CREATED_AT`: Oldest record first.
 * - `CREATED_AT_DESC`: Newest record first.
 * - `UPDATED_AT`: Least recently changed first.
 * - `UPDATED_AT_DESC`: Most recently changed first.
 */
export type ConsentSubjectOrder =
  | "CREATED_AT"
  | "CREATED_AT_DESC"
  | "UPDATED_AT"
  | "UPDATED_AT_DESC"
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
 * Whether a count is exact.
 *
 * - `AT_LEAST`: Counting stopped at `max`: there are at least this many.
 * - `EXACT`: The value is the exact total.
 */
export type CountPrecision =
  | "AT_LEAST"
  | "EXACT"
  | (string & {});

/** A country, as an ISO 3166-1 alpha-2 code such as `ER`. */
export type CountryCode = string;

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

/** A point in time in UTC, in RFC 3339 format: `2026-10-15T16:00:00.000Z`. Input may have another offset. Years range from 1000 to 9998. */
export type DateTime = string;

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
 * Sort orders for jobs.
 *
 * - `ORDERED_AT`: In the order in which they were ordered.
 * - `ORDERED_AT_DESC`: Most recently ordered first.
 */
export type JobOrder =
  | "ORDERED_AT"
  | "ORDERED_AT_DESC"
  | (string & {});

/**
 * The kind of an API key.
 *
 * - `PUBLISHABLE`: For web pages: runs trusted operations on public data, so that usage can be counted per page.
 * - `SECRET`: For your own server: carries scopes, and must never appear in a web page.
 */
export type KeyKind =
  | "PUBLISHABLE"
  | "SECRET"
  | (string & {});

/** A language, as a BCP 47 tag such as `ti`, `zh-Hant`, `pt-BR` or `ise`. Any valid tag is accepted, and returned in canonical form. */
export type LanguageTag = string;

/** A calendar date without a time zone: `2026-10-15`. Years range from 1000 to 9998. */
export type LocalDate = string;

/**
 * What people do with a medium.
 *
 * - `AUDIO`: Listen to it.
 * - `DOCUMENT`: Read it.
 * - `IMAGE`: Look at it: a photograph, a drawing, a scan.
 * - `VIDEO`: Watch it.
 */
export type MediumKind =
  | "AUDIO"
  | "DOCUMENT"
  | "IMAGE"
  | "VIDEO"
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
 * The origin of a record.
 *
 * - `CREATED`: Created here, by its partners or on their behalf, or imported and edited here since.
 * - `IMPORTED`: Imported from its publisher's own public feed, which is named as its source, and unchanged here.
 */
export type RecordOrigin =
  | "CREATED"
  | "IMPORTED"
  | (string & {});

/**
 * A person's role at a partner; see the query `roles`.
 *
 * - `AUDITOR`: Reads the audit log, and changes nothing.
 * - `COMMUNITY_STEWARD`: Speaks for a community about its heritage, and approves programs or declines to.
 * - `CURATOR`: Writes and checks descriptions on behalf of the institution.
 * - `EVALUATOR`: Evaluates with the participants what a program has changed.
 * - `LANGUAGE_STEWARD`: Translates texts, and is responsible for them in a language.
 * - `PARTNER_ADMINISTRATOR`: Manages everything of one partner: profile, programs, members and keys.
 * - `PROGRAM_COORDINATOR`: Edits the partner's programs and sessions, and approves for its side.
 * - `TREASURER`: Manages the partner's finances and accounts.
 */
export type Role =
  | "AUDITOR"
  | "COMMUNITY_STEWARD"
  | "CURATOR"
  | "EVALUATOR"
  | "LANGUAGE_STEWARD"
  | "PARTNER_ADMINISTRATOR"
  | "PROGRAM_COORDINATOR"
  | "TREASURER"
  | (string & {});

/**
 * The part of a record in which a search found a term.
 *
 * - `COMMUNITY`: A community.
 * - `CONTRIBUTOR`: Somebody who took part.
 * - `DESCRIPTION`: The description.
 * - `DETAILS`: What only items of its kind have, such as an ingredient.
 * - `KIND_TERM`: The program's own term for its kind.
 * - `NAME`: The name of a partner.
 * - `PLACE`: A place.
 * - `RIGHTS_NOTE`: What is said about the rights.
 * - `SUBJECT`: A subject.
 * - `SUMMARY`: The summary.
 * - `TITLE`: The title.
 * - `TOPIC`: A topic.
 * - `VENUE`: The name of the venue.
 */
export type SearchField =
  | "COMMUNITY"
  | "CONTRIBUTOR"
  | "DESCRIPTION"
  | "DETAILS"
  | "KIND_TERM"
  | "NAME"
  | "PLACE"
  | "RIGHTS_NOTE"
  | "SUBJECT"
  | "SUMMARY"
  | "TITLE"
  | "TOPIC"
  | "VENUE"
  | (string & {});

/**
 * The direction in which a text is read, which follows from its script; for the `dir` attribute in HTML.
 *
 * - `LTR`: Left to right, as in Latin, Cyrillic, Ethiopic and Han scripts.
 * - `RTL`: Right to left, as in Arabic and Hebrew scripts.
 */
export type TextDirection =
  | "LTR"
  | "RTL"
  | (string & {});

/**
 * Whether a text is the original or a translation.
 *
 * - `HUMAN`: Translated by a person.
 * - `ORIGINAL`: The original, in the language in which it was written.
 */
export type TextOrigin =
  | "HUMAN"
  | "ORIGINAL"
  | (string & {});

/**
 * The theme of a program, from a fixed list shared by all partners.
 *
 * - `ASPIRATION`: Hopes and plans.
 * - `BELONGING`: Home and belonging.
 * - `CELEBRATION_AND_RITUAL`: Celebrations and rituals.
 * - `CHILDHOOD_AND_YOUTH`: Childhood and youth.
 * - `CRAFT`: Crafts.
 * - `FAMILY`: Family and kinship.
 * - `FOODWAYS`: Food and cooking.
 * - `LANGUAGE`: Languages and words.
 * - `MEMORY`: Memory and remembrance.
 * - `MIGRATION_AND_JOURNEY`: Migration and journeys.
 * - `MUSIC_AND_DANCE`: Music and dance.
 * - `PLACE_AND_LANDSCAPE`: Places and landscapes.
 * - `REPAIR_AND_RECONCILIATION`: Repair and reconciliation.
 * - `WORK_AND_SKILLS`: Work, trades and skills.
 */
export type Theme =
  | "ASPIRATION"
  | "BELONGING"
  | "CELEBRATION_AND_RITUAL"
  | "CHILDHOOD_AND_YOUTH"
  | "CRAFT"
  | "FAMILY"
  | "FOODWAYS"
  | "LANGUAGE"
  | "MEMORY"
  | "MIGRATION_AND_JOURNEY"
  | "MUSIC_AND_DANCE"
  | "PLACE_AND_LANDSCAPE"
  | "REPAIR_AND_RECONCILIATION"
  | "WORK_AND_SKILLS"
  | (string & {});

/** A web address that begins with https:// or http:// and contains no user name or password. */
export type UrlString = string;

/**
 * The reason why an input was not accepted. More codes may be added.
 *
 * - `CONDITION_MISSING`: A precondition of the lifecycle step is not met.
 * - `CONFLICT`: The record has been changed since it was read.
 * - `IDEMPOTENCY_MISMATCH`: The idempotency key has already been used with another mutation or input.
 * - `INVALID`: The value is not valid for this field.
 * - `INVALID_TRANSITION`: The lifecycle step is not allowed from the record's current state.
 * - `NOT_FOUND`: There is no record with this id that you may see.
 * - `NOT_UNIQUE`: Another record already has this value.
 * - `NOT_YOURS`: You can see the record, but it belongs to another partner.
 * - `NOT_YOURS_TO_GIVE`: You cannot grant a right that you do not hold yourself.
 * - `REQUIRED`: A required value is missing.
 * - `SCOPE_MISSING`: You do not hold the required scope. Only `whyNot` reports this.
 * - `TOO_LONG`: The text is longer than the field allows.
 * - `TOO_MANY`: The list has more items than the field allows.
 */
export type UserErrorCode =
  | "CONDITION_MISSING"
  | "CONFLICT"
  | "IDEMPOTENCY_MISMATCH"
  | "INVALID"
  | "INVALID_TRANSITION"
  | "NOT_FOUND"
  | "NOT_UNIQUE"
  | "NOT_YOURS"
  | "NOT_YOURS_TO_GIVE"
  | "REQUIRED"
  | "SCOPE_MISSING"
  | "TOO_LONG"
  | "TOO_MANY"
  | (string & {});
