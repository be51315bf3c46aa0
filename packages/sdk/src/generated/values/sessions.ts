// Generated from packages/schema by `pnpm generate`. Do not edit.

/**
 * Something that lets more people take part in a session.
 *
 * - `ACCESSIBLE_TOILET`: A toilet that a wheelchair user can use.
 * - `ASSISTANCE_DOG`: Assistance dogs are welcome.
 * - `AUDIO_DESCRIPTION`: What can be seen is described aloud.
 * - `BRAILLE`: Material in Braille.
 * - `CHANGING_PLACE`: A toilet with a hoist and a changing bench.
 * - `CHILDCARE`: Children are looked after.
 * - `CLOSED_CAPTIONS`: Films and recordings that are shown have captions.
 * - `DIETARY_ALLERGEN_INFO`: Allergens in the food are named.
 * - `DIETARY_HALAL`: Halal food.
 * - `DIETARY_KOSHER`: Kosher food.
 * - `DIETARY_VEGAN`: Vegan food.
 * - `DIETARY_VEGETARIAN`: Vegetarian food.
 * - `EASY_READ`: Material in easy language with pictures.
 * - `EXTRA_TIME`: More time is given to those who need it.
 * - `FLEXIBLE_PACE`: The pace follows those who take part.
 * - `HEARING_LOOP`: A hearing loop, which brings the sound directly to hearing aids.
 * - `LARGE_PRINT`: Material in large print.
 * - `LIVE_CAPTIONS`: Captions written while people speak.
 * - `LOW_BANDWIDTH`: Taking part works over a weak connection.
 * - `NO_COST`: It costs nothing.
 * - `NO_EMAIL_REQUIRED`: No e-mail address is needed.
 * - `NO_ID_REQUIRED`: Nobody asks for identity papers.
 * - `PERSONAL_ASSISTANT_FREE`: A personal assistant comes in free.
 * - `PHOTOGRAPHY_FREE_ZONE`: There is a place where nobody takes photographs.
 * - `PICTOGRAMS`: Pictograms show the way and the steps.
 * - `PLAIN_LANGUAGE`: Plain language is used.
 * - `PRAYER_SPACE`: A room to pray in.
 * - `QUIET_SPACE`: A room to withdraw to.
 * - `REMOTE_PARTICIPATION`: People can take part from elsewhere, by telephone or over the internet.
 * - `SEATING`: Seats for all who want one.
 * - `SENSORY_FRIENDLY`: Calm light and sound, for people whom noise or glare hurts.
 * - `SIGN_LANGUAGE_INTERPRETATION`: Sign language interpretation; the note says which.
 * - `SINGLE_GENDER_OPTION`: A group of one gender is offered.
 * - `SPOKEN_INTERPRETATION`: Spoken interpretation; the note says into which languages.
 * - `STEP_FREE`: No steps on the way in and inside.
 * - `TACTILE`: Objects or models that may be touched.
 * - `TRANSCRIPT`: A written text of what was said.
 * - `TRAUMA_INFORMED`: The session is led with care for people who have lived through violence.
 * - `TRAVEL_REIMBURSED`: Travel costs are paid back.
 * - `WHISPERED_OR_RELAY_INTERPRETATION`: An interpreter whispers to a few people, or works from another interpreter's words.
 */
export type AccessFeatureKind =
  | "ACCESSIBLE_TOILET"
  | "ASSISTANCE_DOG"
  | "AUDIO_DESCRIPTION"
  | "BRAILLE"
  | "CHANGING_PLACE"
  | "CHILDCARE"
  | "CLOSED_CAPTIONS"
  | "DIETARY_ALLERGEN_INFO"
  | "DIETARY_HALAL"
  | "DIETARY_KOSHER"
  | "DIETARY_VEGAN"
  | "DIETARY_VEGETARIAN"
  | "EASY_READ"
  | "EXTRA_TIME"
  | "FLEXIBLE_PACE"
  | "HEARING_LOOP"
  | "LARGE_PRINT"
  | "LIVE_CAPTIONS"
  | "LOW_BANDWIDTH"
  | "NO_COST"
  | "NO_EMAIL_REQUIRED"
  | "NO_ID_REQUIRED"
  | "PERSONAL_ASSISTANT_FREE"
  | "PHOTOGRAPHY_FREE_ZONE"
  | "PICTOGRAMS"
  | "PLAIN_LANGUAGE"
  | "PRAYER_SPACE"
  | "QUIET_SPACE"
  | "REMOTE_PARTICIPATION"
  | "SEATING"
  | "SENSORY_FRIENDLY"
  | "SIGN_LANGUAGE_INTERPRETATION"
  | "SINGLE_GENDER_OPTION"
  | "SPOKEN_INTERPRETATION"
  | "STEP_FREE"
  | "TACTILE"
  | "TRANSCRIPT"
  | "TRAUMA_INFORMED"
  | "TRAVEL_REIMBURSED"
  | "WHISPERED_OR_RELAY_INTERPRETATION"
  | (string & {});

/**
 * What is known of an access feature.
 *
 * - `AVAILABLE`: It is there.
 * - `NOT_AVAILABLE`: It is not there.
 * - `ON_REQUEST`: It is there when asked for in advance.
 * - `PLANNED`: It is being arranged and may not be there.
 * - `UNKNOWN`: Nobody has said, or what was said has expired. Never to be read as yes, nor as no.
 */
export type AccessStatus =
  | "AVAILABLE"
  | "NOT_AVAILABLE"
  | "ON_REQUEST"
  | "PLANNED"
  | "UNKNOWN"
  | (string & {});

/**
 * How people attend a session.
 *
 * - `HYBRID`: Either way.
 * - `IN_PERSON`: At the venue.
 * - `ONLINE`: Over the internet.
 * - `UNKNOWN`: Not known.
 */
export type AttendanceMode =
  | "HYBRID"
  | "IN_PERSON"
  | "ONLINE"
  | "UNKNOWN"
  | (string & {});

/** A day and a time as a clock on the wall shows it, without a zone: `2026-10-15T18:00`. Its zone stands beside it. Years go from 1000 to 9998. */
export type LocalDateTime = string;

/**
 * The orders sessions can be listed in.
 *
 * - `STARTS_AT`: By beginning, earliest first.
 * - `STARTS_AT_DESC`: By beginning, latest first.
 */
export type SessionOrder =
  | "STARTS_AT"
  | "STARTS_AT_DESC"
  | (string & {});

/**
 * Whether a session takes place as planned.
 *
 * - `CANCELLED`: It does not take place. It stays visible as cancelled.
 * - `MOVED_ONLINE`: Online instead of at the venue.
 * - `POSTPONED`: Not at the time shown; the new time is not known yet.
 * - `RESCHEDULED`: At another time than first announced: the time shown.
 * - `SCHEDULED`: As planned.
 */
export type SessionStatus =
  | "CANCELLED"
  | "MOVED_ONLINE"
  | "POSTPONED"
  | "RESCHEDULED"
  | "SCHEDULED"
  | (string & {});

/** A time zone by its name in the IANA database: `Europe/Rome`. */
export type TimeZone = string;
