import type { LocalizedText } from "../../generated/shared.ts";
import { langAttributes } from "../../localized-text.ts";
import type { ArchiveTools } from "./archive-tools.ts";

interface Pictured {
  readonly alternativeText: LocalizedText | null;
  readonly isDecorative: boolean;
  readonly width: number | null;
  readonly height: number | null;
  readonly renditions: readonly { readonly width: number | null; readonly address: string }[];
}

/** What a picture is called: one that nobody has described, a picture. That is not the same as one that needs no words. */
export function wordsOfPicture(
  tools: ArchiveTools,
  { alternativeText, isDecorative }: Pick<Pictured, "alternativeText" | "isDecorative">,
) {
  const { lang, dir } = alternativeText ? langAttributes(alternativeText) : tools.reader.labels;
  return { lang, dir, words: alternativeText?.text ?? (isDecorative ? "" : tools.say("Picture")) };
}

/** A picture of a card. */
export function cardPicture(tools: ArchiveTools, medium: Pictured, failed: () => void): unknown {
  const { html, nothing } = tools.parts;
  const { width, height, renditions } = medium;
  const files = renditions.flatMap(({ address, width: wide }) => {
    const url = tools.serviceAddress(address);
    return url && wide ? [`${url} ${wide}w`] : [];
  });
  const { lang, dir, words } = wordsOfPicture(tools, medium);
  const [smallest = ""] = files;
  return html`<img part="picture" src=${smallest.split(" ")[0]} srcset=${files.join(", ")} sizes="(min-width: 40em) 22em, 100vw"
    alt=${words} lang=${lang} dir=${dir} width=${width ?? nothing} height=${height ?? nothing} loading="lazy"
    decoding="async" @error=${failed} />`;
}
