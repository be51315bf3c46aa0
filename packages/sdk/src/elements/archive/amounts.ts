import type { Reader } from "../reader.ts";
import type { DimensionsShown } from "./item-shape.ts";

/** A number with its unit, as the reader writes it. */
function withUnit({ formats }: Reader, value: number, unit: string): string {
  const format = new Intl.NumberFormat(formats.lang, { style: "unit", unit, unitDisplay: "short" });
  return format.format(value);
}

/** A span of time of ISO 8601, such as `PT1H30M`; whole days too, as dough takes. Any other is shown as it is. */
export function formatDuration(reader: Reader, duration: string): string {
  const found = /^P(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:\d+S)?)?$/.exec(duration);
  const amounts = ["day", "hour", "minute"].flatMap((unit, at) => {
    const value = Number(found?.[at + 1] ?? 0);
    return value > 0 ? [withUnit(reader, value, unit)] : [];
  });
  return amounts.length > 0 ? amounts.join(" ") : duration;
}

/** How much of an ingredient; of a range the least and the most. Empty where nobody measures it. */
export function formatQuantity(
  { formats }: Reader,
  { quantity, quantityMax }: { readonly quantity: number | null; readonly quantityMax: number | null },
): string {
  if (quantity === null) return "";
  const format = new Intl.NumberFormat(formats.lang, { maximumFractionDigits: 2 });
  return quantityMax === null || quantityMax <= quantity
    ? format.format(quantity)
    : format.formatRange(quantity, quantityMax);
}

/** The size of a thing, height before width before depth, in centimetres; of what is larger than three metres in metres. */
export function formatMillimetres(reader: Reader, { height, width, depth }: DimensionsShown): string {
  const sides = [height, width, depth].filter((side) => side !== null);
  const isLarge = sides.some((side) => side > 3_000);
  const scale = isLarge ? 1_000 : 10;
  const unit = isLarge ? "meter" : "centimeter";
  const { lang } = reader.formats;
  const last = sides.at(-1);
  if (last === undefined) return "";
  const others = sides.slice(0, -1).map((side) => (side / scale).toLocaleString(lang));
  return [...others, withUnit(reader, last / scale, unit)].join(" × ");
}
