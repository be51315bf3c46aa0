import type { AnyElement } from "./heritage-element.ts";
import type { ViewParts } from "./views.ts";

/** A sentence with a day in it, which may be in another language than the sentence. */
export function withDay(
  { reader }: AnyElement,
  { html }: Pick<ViewParts, "html">,
  sentence: string,
  day: string,
): unknown {
  const { lang, dir } = reader.formats;
  const [before, after] = sentence.split("{day}");
  const words = new Date(day).toLocaleDateString(lang, { dateStyle: "long", timeZone: "UTC" });
  return html`${before}<time datetime=${day} lang=${lang} dir=${dir}>${words}</time>${after}`;
}
