import { isPlainDate } from "../../plain-date.ts";
import type { Templates } from "../program-view.ts";
import type { Reader } from "../reader.ts";
import type { DateShown } from "./item-shape.ts";

/**
 * When an item is from: a day, a month or a year as the reader writes one, else the words as they were written; where those are
 * not told, the years that it may mean.
 */
export function dateOf(
  { html }: Pick<Templates, "html">,
  { formats: { lang, dir } }: Reader,
  { asWritten, edtf, earliest, latest }: DateShown,
): unknown {
  if (!edtf || !isPlainDate(edtf)) {
    const years = [earliest, latest].map((day) => day?.slice(0, 4));
    return html`<bdi>${asWritten ?? years.join("–")}</bdi>`;
  }
  const [, month, day] = edtf.split("-");
  const words = new Date(edtf).toLocaleDateString(lang, {
    year: "numeric",
    ...(month && { month: "long" }),
    ...(day && { day: "numeric" }),
    timeZone: "UTC",
  });
  return html`<time datetime=${edtf} lang=${lang} dir=${dir}>${words}</time>`;
}
