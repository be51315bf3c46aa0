// Generated from packages/schema by `pnpm generate`. Do not edit.

/**
 * Something that makes a session accessible to more people.
 *
 * - `ACCESSIBLE_TOILET`: A wheelchair-accessible toilet.
 * - `ASSISTANCE_DOG`: Assistance dogs are welcome.
 * - `AUDIO_DESCRIPTION`: Visual content is described aloud.
 * - `BRAILLE`: Material in Braille.
 * - `CHANGING_PLACE`: A toilet with a hoist and a changing bench.
 * - `CHILDCARE`: Childcare is provided.
 * - `CLOSED_CAPTIONS`: Films and recordings are shown with captions.
 * - `DIETARY_ALLERGEN_INFO`: Food allergens are listed.
 * - `DIETARY_HALAL`: Halal food.
 * - `DIETARY_KOSHER`: Kosher food.
 * - `DIETARY_VEGAN`: Vegan food.
 * - `DIETARY_VEGETARIAN`: Vegetarian food.
 * - `EASY_READ`: Easy-read material: simple language with pictures.
 * - `EXTRA_TIME`: Extra time for those who need it.
 * - `FLEXIBLE_PACE`: The pace adapts to the participants.
 * - `HEARING_LOOP`: A hearing loop, which transmits sound directly to hearing aids.
 * - `LARGE_PRINT`: Material in large print.
 * - `LIVE_CAPTIONS`: Captions are written live while people speak.
 * - `LOW_BANDWIDTH`: Works over a slow internet connection.
 * - `NO_COST`: Free of charge.
 * - `NO_EMAIL_REQUIRED`: No email address is required.
 * - `NO_ID_REQUIRED`: No identity documents are required.
 * - `PERSONAL_ASSISTANT_FREE`: Personal assistants are admitted free of charge.
 * - `PHOTOGRAPHY_FREE_ZONE`: There is an area where photography is not allowed.
 * - `PICTOGRAMS`: Pictograms show the way and explain each step.
 * - `PLAIN_LANGUAGE`: Plain language is used.
 * - `PRAYER_SPACE`: A prayer room.
 * - `QUIET_SPACE`: A quiet room to withdraw to.
 * - `REMOTE_PARTICIPATION`: People can take part remotely, by telephone or online.
 * - `SEATING`: Seating for everyone who wants it.
 * - `SENSORY_FRIENDLY`: Calm lighting and sound, for people who are sensitive to noise or glare.
 * - `SIGN_LANGUAGE_INTERPRETATION`: Sign language interpretation; the note says which.
 * - `SINGLE_GENDER_OPTION`: A single-gender group is offered.
 * - `SPOKEN_INTERPRETATION`: Spoken interpretation; the note says into which languages.
 * - `STEP_FREE`: Step-free access, to the venue and inside it.
 * - `TACTILE`: Objects or models to touch.
 * - `TRANSCRIPT`: A written transcript of what was said.
 * - `TRAUMA_INFORMED`: Trauma-informed: the session is led with care for people who have experienced violence.
 * - `TRAVEL_REIMBURSED`: Travel costs are reimbursed.
 * - `WHISPERED_OR_RELAY_INTERPRETATION`: Whispered interpretation for a few people, or relay interpretation by way of a third language.
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
 * Whether an access feature is available.
 *
 * - `AVAILABLE`: Available.
 * - `NOT_AVAILABLE`: Not available.
 * - `ON_REQUEST`: Available if requested in advance.
 * - `PLANNED`: Being arranged; it may not be ready in time.
 * - `UNKNOWN`: No information, or the information has expired. Do not read this as yes or as no.
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
 * - `HYBRID`: At the venue or online.
 * - `IN_PERSON`: At the venue.
 * - `ONLINE`: Online.
 * - `UNKNOWN`: Unknown.
 */
export type AttendanceMode =
  | "HYBRID"
  | "IN_PERSON"
  | "ONLINE"
  | "UNKNOWN"
  | (string & {});

/** A local date and time without a zone: `2026-10-15T18:00`. The zone is given in a separate field. Years range from 1000 to 9998. */
export type LocalDateTime = string;

/**
 * What a change of a series does with one of its sessions.
 *
 * - `CANCELLED`: The series has no such date any more: the session stays visible as cancelled.
 * - `CREATED`: It is new.
 * - `KEPT`: It begins when it did.
 * - `MOVED`: It is the same session, and begins at another time.
 * - `REINSTATED`: The series has that date again, after it had left it out.
 */
export type SeriesChangeKind =
  | "CANCELLED"
  | "CREATED"
  | "KEPT"
  | "MOVED"
  | "REINSTATED"
  | (string & {});

/**
 * Sort orders for sessions.
 *
 * - `STARTS_AT`: By start time, earliest first.
 * - `STARTS_AT_DESC`: By start time, latest first.
 */
export type SessionOrder =
  | "STARTS_AT"
  | "STARTS_AT_DESC"
  | (string & {});

/**
 * Whether a session takes place as planned.
 *
 * - `CANCELLED`: The session does not take place. It remains visible, marked as cancelled.
 * - `MOVED_ONLINE`: The session takes place online instead of at the venue.
 * - `POSTPONED`: The session does not take place at the time shown; the new time is not known yet.
 * - `RESCHEDULED`: The session takes place at the time shown, which differs from the time first announced.
 * - `SCHEDULED`: The session takes place as planned.
 */
export type SessionStatus =
  | "CANCELLED"
  | "MOVED_ONLINE"
  | "POSTPONED"
  | "RESCHEDULED"
  | "SCHEDULED"
  | (string & {});

/** A time zone, as a name from the IANA Time Zone Database such as `Europe/Rome`. */
export type TimeZone = string;
