import { GraphQLError, GraphQLScalarType, Kind, type ValueNode } from "graphql";
import { GraphQLCountryCode, GraphQLJSONObject } from "graphql-scalars";
import { canonicalLanguageTag } from "../../texts/languages.ts";

interface TextScalar {
  name: string;
  description: string;
  specifiedByURL?: string;
  /** The value in its usual spelling, or undefined when it is not one. */
  read(text: string): string | undefined;
  expected: string;
  /** Turns what the database gives into text. */
  write?(value: unknown): unknown;
}

function textScalar({
  name,
  description,
  specifiedByURL,
  read,
  expected,
  write,
}: TextScalar): GraphQLScalarType {
  const parseValue = (value: unknown): string => {
    const parsed = typeof value === "string" ? read(value) : undefined;
    if (parsed === undefined) throw new GraphQLError(`${name} must be ${expected}.`);
    return parsed;
  };
  return new GraphQLScalarType({
    name,
    description,
    specifiedByURL,
    serialize: write ?? ((value) => value),
    parseValue,
    parseLiteral: (node: ValueNode) => parseValue(node.kind === Kind.STRING ? node.value : undefined),
  });
}

const rfc3339 = /^\d{4}-\d{2}-\d{2}T([01]\d|2[0-3]):[0-5]\d(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})$/;
// PostgreSQL knows no year 0, and from the last day of 9999 a time zone leads to a year of five digits.
const isYearKept = (text: string) => /^(?!0|9999)/.test(text);

/** A day that exists, from the year 1000 to 9998. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text) || !isYearKept(text)) return false;
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}

/** Of an instant: that its year in UTC is one that days have. */
export function isKeptInstant(instant: Date): boolean {
  return isDay(instant.toISOString().slice(0, 10));
}

export const DateTime = textScalar({
  name: "DateTime",
  description:
    "A point in time in UTC, in RFC 3339 format: `2026-10-15T16:00:00.000Z`. Input may have another offset. Years range from 1000 to 9998.",
  specifiedByURL: "https://www.rfc-editor.org/rfc/rfc3339",
  expected: "an instant with its offset, such as 2026-10-15T16:00:00Z",
  read: (text) => {
    const time = rfc3339.test(text) && isDay(text.slice(0, 10)) ? Date.parse(text) : Number.NaN;
    const instant = new Date(time);
    return !Number.isNaN(time) && isKeptInstant(instant) ? instant.toISOString() : undefined;
  },
  write: (value) => (value instanceof Date ? value.toISOString() : value),
});

export const LocalDateTime = textScalar({
  name: "LocalDateTime",
  description:
    "A local date and time without a zone: `2026-10-15T18:00`. The zone is given in a separate field. Years range from 1000 to 9998.",
  expected: "a wall time without a zone, such as 2026-10-15T18:00",
  read: (text) =>
    /^\d{4}-\d{2}-\d{2}T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d)?$/.test(text) && isDay(text.slice(0, 10))
      ? text
      : undefined,
  write: (value) => String(value).replace(/:00$/, ""),
});

export const LanguageTag = textScalar({
  name: "LanguageTag",
  description:
    "A language, as a BCP 47 tag such as `ti`, `zh-Hant`, `pt-BR` or `ise`. Any valid tag is accepted, and returned in canonical form.",
  specifiedByURL: "https://www.rfc-editor.org/rfc/rfc5646",
  expected: "a BCP 47 language tag, such as ti or zh-Hant",
  read: canonicalLanguageTag,
});

// Joiners belong into the names of some scripts. URL itself would take the others out in silence.
const unseenInAddress = /[\s\p{Surrogate}]|(?!\p{Join_Control})[\p{Cc}\p{Cf}]/u;

export const WebAddress = textScalar({
  name: "URL",
  description: "A web address that begins with https:// or http:// and contains no user name or password.",
  specifiedByURL: "https://url.spec.whatwg.org/",
  expected:
    "a complete web address that begins with https:// or http://, without a user name or a password, and without characters that cannot be seen",
  read: (text) => {
    const bare = text.trim();
    const url = URL.canParse(bare) && !unseenInAddress.test(bare) ? new URL(bare) : undefined;
    const hasOnlyPlace =
      url && /^https?:$/.test(url.protocol) && url.hostname && !url.username && !url.password;
    return hasOnlyPlace && bare.length <= 2000 ? url.href : undefined;
  },
});

export const LocalDate = textScalar({
  name: "LocalDate",
  description: "A calendar date without a time zone: `2026-10-15`. Years range from 1000 to 9998.",
  specifiedByURL: "https://www.rfc-editor.org/rfc/rfc3339",
  expected: "a day, such as 2026-10-15",
  read: (text) => (isDay(text) ? text : undefined),
});

export const Duration = textScalar({
  name: "Duration",
  description: "A length of time in ISO 8601: `PT1H30M`, `P2D` or `P3W`.",
  specifiedByURL: "https://www.rfc-editor.org/rfc/rfc3339#appendix-A",
  expected: "a duration in days, hours, minutes and seconds, or in weeks, such as PT1H30M",
  read: (text) =>
    /^P(?=.)(\d{1,4}W|(\d{1,4}D)?(T(?=.)(\d{1,4}H)?(\d{1,4}M)?(\d{1,4}S)?)?)$/.test(text) ? text : undefined,
});

export const TimeZone = textScalar({
  name: "TimeZone",
  description: "A time zone, as a name from the IANA Time Zone Database such as `Europe/Rome`.",
  specifiedByURL: "https://www.iana.org/time-zones",
  expected: "the name of an IANA time zone, such as Europe/Rome",
  read: (text) => (isTimeZone(text) ? text : undefined),
});

const timeZones = new Set(Intl.supportedValuesOf("timeZone"));

/** A place name or UTC. Abbreviations and bare offsets, which Intl also takes, say too little about summer time. */
export function isTimeZone(text: string): boolean {
  if (timeZones.has(text)) return true;
  // Its other names, which only a formatter knows.
  if (text !== "UTC" && !/^[A-Z][A-Za-z_]+\/[A-Za-z0-9_+\-/]+$/.test(text)) return false;
  try {
    new Intl.DateTimeFormat("en", { timeZone: text });
    return true;
  } catch {
    return false;
  }
}

const currencies = new Set(Intl.supportedValuesOf("currency"));

export const CurrencyCode = textScalar({
  name: "CurrencyCode",
  description: "A currency, as an ISO 4217 code such as `EUR`.",
  specifiedByURL: "https://www.iso.org/iso-4217-currency-codes.html",
  expected: "an ISO 4217 currency code, such as EUR",
  read: (text) => (currencies.has(text) ? text : undefined),
});

export const CountryCode = textScalar({
  name: "CountryCode",
  description: "A country, as an ISO 3166-1 alpha-2 code such as `ER`.",
  specifiedByURL: "https://www.iso.org/iso-3166-country-codes.html",
  expected: "an ISO 3166-1 alpha-2 country code, such as ER",
  read: (text) => (isCountry(text) ? text.toUpperCase() : undefined),
});

function isCountry(text: string): boolean {
  try {
    GraphQLCountryCode.parseValue(text);
    return true;
  } catch {
    return false;
  }
}

export const JSONObject = new GraphQLScalarType({
  ...GraphQLJSONObject.toConfig(),
  description: "Any JSON object, such as the variables of an operation.",
  specifiedByURL: "https://www.rfc-editor.org/rfc/rfc8259",
});
