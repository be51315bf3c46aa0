import { errors } from "../../../platform/errors.ts";

const listed = (text: string) =>
  [...new Set(text.split(",").map((value) => value.trim()))].filter(Boolean).sort();
const words = (text: string) => ({ in: listed(text.toUpperCase().replaceAll("-", "_")) });
const values = (text: string) => ({ in: listed(text) });

/**
 * What an address may ask of sessions, each as a condition of `SessionFilter`. Access features are not among them: what
 * somebody needs is not to stand in addresses, which are logged.
 */
const conditions: Record<string, (text: string) => object> = {
  program: (text) => ({ program: values(text) }),
  partner: (text) => ({ partner: values(text) }),
  kind: (text) => ({ kind: words(text) }),
  // `language` says in which language the calendar is read.
  "held-in": (text) => ({ language: values(text) }),
  free: (text) => ({ isFree: { eq: text !== "false" } }),
  attendance: (text) => ({ attendanceMode: words(text) }),
  country: (text) => ({ country: words(text) }),
};

/**
 * The filter in the query of an address, the same for the same values in any order. What is not known is refused:
 * leaving it out would show more than was asked for.
 */
export function filterOf(query: Readonly<Record<string, unknown>>): object {
  const { language: _reader, ...given } = query;
  for (const [name, value] of Object.entries(given)) {
    if (!Object.hasOwn(conditions, name)) throw errors.badInput(unknown(name));
    if (typeof value !== "string" || value === "")
      throw errors.badInput(`Give \`${name}\` once, with commas between values.`);
  }
  const found = Object.entries(conditions).filter(([name]) => Object.hasOwn(given, name));
  return Object.assign({}, ...found.map(([name, condition]) => condition(given[name] as string)));
}

const unknown = (name: string) =>
  `Calendars are not filtered by \`${name.slice(0, 60)}\`, but by ${Object.keys(conditions).join(", ")}.`;
