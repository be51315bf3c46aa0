// The lines above a recipe that tell how long it takes and for how many it is.
import type { RecipeTimes } from "./recipe-facts.ts";

const labels: [RegExp, keyof RecipeTimes | "yield"][] = [
  [/^(prep|preparation|vorbereitung|preparazione|préparation|підготовка)/u, "preparationTime"],
  [
    /^("?cook"?|cooking|bake|baking|kochzeit|backzeit|garzeit|cottura|cuisson|cocción|приготування)/u,
    "cookingTime",
  ],
  [/^(total|gesamt|totale|загальний)/u, "totalTime"],
  [
    /^(serving|servings|serves|yield|makes|amount|portionen|porzioni|dosi|portions|raciones|порцій|порції)/u,
    "yield",
  ],
];

/** What a line tells, by its field. */
export type RecipeLine = { field: keyof RecipeTimes | "yield"; value: string };

/** A line such as "Prep time: 10 min" or "Servings: 4"; undefined for any other, as for a time that is not one length. */
export function readRecipeLine(line: string): RecipeLine | undefined {
  const [, label = "", text = ""] = /^([^:：]{1,40})[:：](.*)$/su.exec(line.trim()) ?? [];
  const plain = label
    .toLowerCase()
    .replace(/^[^\p{L}"]+/u, "")
    .trim();
  const written = text.replace(/\s+/g, " ").trim();
  const field = labels.find(([pattern]) => pattern.test(plain))?.[1];
  const value = field === "yield" ? written : durationOf(written);
  return field !== undefined && value ? { field, value } : undefined;
}

const part =
  /^(\d+(?:[.,]\d+)?)\s*(d|days?|tage?|giorn[oi]|jours?|h|hrs?|hours?|std|stunden?|or[ae]|heures?|horas?|год|m|mins?|minutes?|minuten?|minut[oi]|minutos?|хв)\.?(?=[\s\d,]|$)\s*(?:and|und|e|et|y|,)?\s*/iu;

/** ISO 8601 for words that are one length of time: "1 hr 30 min", "~20 minutes"; null for a range or anything else. */
export function durationOf(written: string): string | null {
  let rest = written.replace(/^(~|about |around |ca\.? ?|circa )\s*/iu, "");
  let minutes = 0;
  while (rest !== "") {
    const found = part.exec(rest);
    if (!found) return null;
    const [matched, count = "", unit = ""] = found;
    minutes += Number(count.replace(",", ".")) * minutesIn(unit.toLowerCase());
    rest = rest.slice(matched.length);
  }
  if (minutes === 0 || !Number.isInteger(minutes)) return null;
  const [days, hours, left] = [Math.floor(minutes / 1440), Math.floor((minutes % 1440) / 60), minutes % 60];
  const time = `${hours > 0 ? `${hours}H` : ""}${left > 0 ? `${left}M` : ""}`;
  return `P${days > 0 ? `${days}D` : ""}${time === "" ? "" : `T${time}`}`;
}

function minutesIn(unit: string): number {
  if (/^(d|t|g|j)/u.test(unit)) return 1440;
  return /^(m|хв)/u.test(unit) ? 1 : 60;
}
