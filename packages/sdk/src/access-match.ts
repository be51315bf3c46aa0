import type { AccessFeatureKind } from "./generated/values/sessions.ts";

/** An amount of money, in the smallest unit of its currency. */
interface Amount {
  readonly minorUnits: number;
  readonly currency: string;
}

/** What is needed of an access feature; every one of this package has it. */
export interface MatchedFeature {
  readonly kind: string;
  readonly status: string;
  readonly verifiedUntil?: string | null;
}

/** What is needed of a session: `listSessions`, `getSession` and the sessions of a program have it. */
export interface MatchedSession<Feature extends MatchedFeature = MatchedFeature> {
  readonly startsAt: string;
  readonly endsAt: string | null;
  readonly localStart: string;
  readonly localEnd: string | null;
  readonly isAllDay?: boolean;
  readonly attendanceMode: string;
  readonly status: string;
  readonly accessFeatures: readonly Feature[];
  /** Its program. Without it, languages and cost are unknown. */
  readonly program?: {
    readonly languages?: readonly { readonly tag: string }[];
    readonly cost?: { readonly kind: string; readonly min: Amount | null; readonly max: Amount | null };
  } | null;
}

/** What somebody needs to take part. Each of them has to be met; what is left out is not asked. */
export interface AccessNeeds {
  /** Access features: all of them are needed. */
  readonly features?: readonly AccessFeatureKind[];
  /** Languages that the person understands, as BCP 47 tags: one of them is enough. */
  readonly languages?: readonly string[];
  /** How the person can take part. Left out, either way will do. */
  readonly attendance?: "IN_PERSON" | "ONLINE";
  /** The most that the person can pay. */
  readonly budget?: Amount;
}

/** Whether one need is met, and why. */
export interface AccessReason<Feature extends MatchedFeature = MatchedFeature> {
  /** The need: a feature, one of the other three, or `SESSION`: that there is something to come to. */
  readonly need: AccessFeatureKind | "SESSION" | "ATTENDANCE" | "LANGUAGE" | "COST";
  /** `YES`; `IF`: yes, if it is arranged in advance; `NO`: no, or not known. */
  readonly answer: "YES" | "IF" | "NO";
  /**
   * Why:
   *
   * - `AVAILABLE`: It is there.
   * - `NO_VENUE`: It is about a place, and one takes part online.
   * - `ON_REQUEST`: It is there for whoever asks in advance.
   * - `INTERPRETATION`: It is held in another language, and interpreted: ask into which.
   * - `PRICE_VARIES`: There are prices within the budget and above it: ask which one holds.
   * - `PLANNED`: It is being arranged and may not be ready.
   * - `NOT_AVAILABLE`: It is not there, or costs more.
   * - `UNKNOWN`: Nobody said, or what was said has expired.
   * - `EXPIRES_BEFORE`: What was said holds until a day before the session's last one.
   * - `TOO_LATE`: One had to ask in advance, and the session has begun.
   * - `CANCELLED`, `POSTPONED`, `OVER`: There is nothing to come to.
   */
  readonly because:
    | "AVAILABLE"
    | "NO_VENUE"
    | "ON_REQUEST"
    | "INTERPRETATION"
    | "PRICE_VARIES"
    | "PLANNED"
    | "NOT_AVAILABLE"
    | "UNKNOWN"
    | "EXPIRES_BEFORE"
    | "TOO_LATE"
    | "CANCELLED"
    | "POSTPONED"
    | "OVER";
  /** The access feature that says so, as it was given: with its note, who verified it, and until when. */
  readonly feature?: Feature;
}

/** Something to be arranged in advance. */
export interface AccessArrangement<Feature extends MatchedFeature = MatchedFeature>
  extends AccessReason<Feature> {
  /** The moment at which it is too late: when the session begins. A note may ask for more time. */
  readonly by: string;
}

/** Whether somebody can attend a session. */
export interface AccessMatch<Feature extends MatchedFeature = MatchedFeature> {
  /**
   * - `ATTENDABLE`: Every need is met.
   * - `ATTENDABLE_IF`: Every need is met once the `arrangements` are made.
   * - `NOT_YET`: Some need is not met, or nothing is known of it.
   */
  readonly outcome: "ATTENDABLE" | "ATTENDABLE_IF" | "NOT_YET";
  /** The way of taking part that this is about: the one that suits best. Null if none is known. */
  readonly attendance: "IN_PERSON" | "ONLINE" | null;
  /** Each need with its answer, in the order in which they were given. */
  readonly reasons: readonly AccessReason<Feature>[];
  /** What to arrange, and by when. Empty unless the outcome is `ATTENDABLE_IF`. */
  readonly arrangements: readonly AccessArrangement<Feature>[];
  /** What it costs: the lowest price and the highest; both are null if it is free. Null if that is unknown. */
  readonly cost: { readonly min: Amount | null; readonly max: Amount | null } | null;
}

type Because = AccessReason["because"];
type Verdict<Feature extends MatchedFeature> = Omit<AccessReason<Feature>, "need">;
type Way = AccessMatch["attendance"];

/** How each reason answers a need: what is not here answers NO. */
const ANSWERS: { readonly [because in Because]?: "YES" | "IF" } = {
  AVAILABLE: "YES",
  NO_VENUE: "YES",
  ON_REQUEST: "IF",
  INTERPRETATION: "IF",
  PRICE_VARIES: "IF",
};
const OF_A_VENUE = /^(STEP_FREE|ACCESSIBLE_TOILET|CHANGING_PLACE|ASSISTANCE_DOG|TRAVEL_REIMBURSED)$/;

/**
 * Whether somebody with these needs can attend a session, from what is public about it. It asks nobody and keeps nothing:
 * what somebody needs stays where this runs. Whether a place is free is another question: `session.registration` says.
 *
 * What is unknown never counts as yes, nor what is planned, nor what was verified until a day before the session's last.
 * That there is an interpreter counts, the languages being in a note for people to read.
 *
 * @param session - A session with its access features, and with its program for languages and cost.
 * @param needs - What the person needs.
 * @param at - When this is asked; now, unless given.
 */
export function accessMatch<Feature extends MatchedFeature>(
  session: MatchedSession<Feature>,
  needs: AccessNeeds,
  at: Date = new Date(),
): AccessMatch<Feature> {
  const ways = waysOf(session, needs, verdicts(session, at));
  const tried = ways.map(([attendance, offer]) => {
    const reasons = reasonsFor(session, needs, attendance, offer, at);
    const count = (wanted: string) => reasons.filter(({ answer }) => answer === wanted).length;
    return { attendance, reasons, no: count("NO"), conditional: count("IF") };
  });
  tried.sort((one, other) => one.no - other.no || one.conditional - other.conditional);
  const [best] = tried as [(typeof tried)[0]];
  const isConditional = best.no === 0 && best.conditional > 0;
  return {
    outcome: best.no > 0 ? "NOT_YET" : isConditional ? "ATTENDABLE_IF" : "ATTENDABLE",
    attendance: best.attendance,
    reasons: best.reasons,
    arrangements: isConditional
      ? best.reasons
          .filter(({ answer }) => answer === "IF")
          .map((reason) => ({ ...reason, by: session.startsAt }))
      : [],
    cost: costOf(session, verdicts(session, at)),
  };
}

/** What is known of a session's access features, and what a reason answers. */
interface Verdicts<Feature extends MatchedFeature> {
  of(because: Because, feature?: Feature): Verdict<Feature>;
  known(kind: string): Verdict<Feature>;
}

function verdicts<Feature extends MatchedFeature>(
  session: MatchedSession<Feature>,
  at: Date,
): Verdicts<Feature> {
  const isInTime = at.getTime() < Date.parse(session.startsAt);
  const lastDay = (session.localEnd ?? session.localStart).slice(0, 10);
  const of = (because: Because, feature?: Feature): Verdict<Feature> => {
    const reason = ANSWERS[because] === "IF" && !isInTime ? "TOO_LATE" : because;
    return { answer: ANSWERS[reason] ?? "NO", because: reason, ...(feature && { feature }) };
  };
  return {
    of,
    known(kind) {
      const feature = session.accessFeatures.find((each) => each.kind === kind);
      const status = feature?.status ?? "UNKNOWN";
      if (status === "PLANNED" || status === "NOT_AVAILABLE") return of(status, feature);
      if (status !== "AVAILABLE" && status !== "ON_REQUEST") return of("UNKNOWN", feature);
      const holds = feature?.verifiedUntil == null || feature.verifiedUntil >= lastDay;
      return of(holds ? status : "EXPIRES_BEFORE", feature);
    },
  };
}

/** The ways of taking part that are to be tried, each with whether it is offered. */
function waysOf<Feature extends MatchedFeature>(
  { attendanceMode, status }: MatchedSession<Feature>,
  { attendance }: AccessNeeds,
  { of, known }: Verdicts<Feature>,
): [Way, Verdict<Feature>][] {
  const mode = status === "MOVED_ONLINE" ? "ONLINE" : attendanceMode;
  const isSaid = mode === "IN_PERSON" || mode === "ONLINE" || mode === "HYBRID";
  const offered = (other: string) =>
    of(isSaid ? (mode === other ? "NOT_AVAILABLE" : "AVAILABLE") : "UNKNOWN");
  const remote = known("REMOTE_PARTICIPATION");
  const online = offered("IN_PERSON");
  const ways: [Way, Verdict<Feature>][] = [
    ["IN_PERSON", offered("ONLINE")],
    ["ONLINE", online.answer === "YES" || remote.because === "UNKNOWN" ? online : remote],
  ];
  const wanted = ways.filter(([way, { answer }]) => (attendance ? way === attendance : answer !== "NO"));
  return wanted.length > 0 ? wanted : [[null, of("AVAILABLE")]];
}

function reasonsFor<Feature extends MatchedFeature>(
  session: MatchedSession<Feature>,
  { features = [], languages, attendance, budget }: AccessNeeds,
  way: Way,
  offer: Verdict<Feature>,
  at: Date,
): AccessReason<Feature>[] {
  const known = verdicts(session, at);
  const standing = standingOf(session, at);
  const reasons: AccessReason<Feature>[] = [];
  if (standing) reasons.push({ need: "SESSION", ...known.of(standing) });
  if (attendance || offer.answer !== "YES") reasons.push({ need: "ATTENDANCE", ...offer });
  if (languages) reasons.push({ need: "LANGUAGE", ...inLanguages(session, languages, known) });
  if (budget) reasons.push({ need: "COST", ...within(session, budget, known) });
  for (const need of features) {
    const said = known.known(need);
    const isMoot = way === "ONLINE" && OF_A_VENUE.test(need) && said.answer !== "YES";
    const isFree = need === "NO_COST" && said.because === "UNKNOWN" && costOf(session, known)?.min === null;
    reasons.push({ need, ...(isMoot ? known.of("NO_VENUE") : isFree ? known.of("AVAILABLE") : said) });
  }
  return reasons;
}

/** Why there is nothing to come to, if that is so. */
function standingOf({ status, startsAt, endsAt, isAllDay }: MatchedSession, at: Date): Because | undefined {
  if (status === "CANCELLED" || status === "POSTPONED") return status;
  if (!/^(SCHEDULED|RESCHEDULED|MOVED_ONLINE)$/.test(status)) return "UNKNOWN";
  // Where its end is not known, the service counts it as over three hours after it begins, or when its day ends.
  const over = endsAt ? Date.parse(endsAt) : Date.parse(startsAt) + (isAllDay ? 24 : 3) * 3_600_000;
  return at.getTime() >= over ? "OVER" : undefined;
}

function inLanguages<Feature extends MatchedFeature>(
  { program }: MatchedSession<Feature>,
  wanted: readonly string[],
  { of, known }: Verdicts<Feature>,
): Verdict<Feature> {
  const held = (program?.languages ?? []).map(({ tag }) => languageOf(tag));
  if (wanted.some((tag) => held.includes(languageOf(tag)))) return of("AVAILABLE");
  // Into which languages is written in a note.
  const interpreted = [known("SPOKEN_INTERPRETATION"), known("WHISPERED_OR_RELAY_INTERPRETATION")];
  const offer = interpreted.find(({ answer }) => answer !== "NO");
  return offer ? of("INTERPRETATION", offer.feature) : of(held.length > 0 ? "NOT_AVAILABLE" : "UNKNOWN");
}

/** The language without region and script: people understand what is spoken. */
const languageOf = (tag: string): string => (tag.split("-")[0] as string).toLowerCase();

function costOf<Feature extends MatchedFeature>(
  { program }: MatchedSession<Feature>,
  { known }: Verdicts<Feature>,
): AccessMatch["cost"] {
  const { kind, min, max } = program?.cost ?? { kind: "UNKNOWN", min: null, max: null };
  // What is said of a session holds for it, whatever is said of its program.
  const said = known("NO_COST");
  if (said.answer === "YES") return { min: null, max: null };
  if (kind === "FREE") return said.because === "NOT_AVAILABLE" ? null : { min: null, max: null };
  return min && (kind === "FIXED" || kind === "SLIDING_SCALE") ? { min, max: max ?? min } : null;
}

function within<Feature extends MatchedFeature>(
  session: MatchedSession<Feature>,
  budget: Amount,
  facts: Verdicts<Feature>,
): Verdict<Feature> {
  const cost = costOf(session, facts);
  if (cost && !(cost.min && cost.max)) return facts.of("AVAILABLE");
  const free = facts.known("NO_COST");
  if (!cost?.min || !cost.max || cost.min.currency !== budget.currency) {
    return free.answer === "IF" ? free : facts.of("UNKNOWN");
  }
  const isPaid = session.program?.cost?.kind === "SLIDING_SCALE" ? cost.min : cost.max;
  if (isPaid.minorUnits <= budget.minorUnits) return facts.of("AVAILABLE");
  if (free.answer === "IF") return free;
  return facts.of(cost.min.minorUnits <= budget.minorUnits ? "PRICE_VARIES" : "NOT_AVAILABLE");
}
