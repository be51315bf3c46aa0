import type { LocalizedText } from "../../generated/shared.ts";
import { langAttributes } from "../../localized-text.ts";
import type { PageTools } from "./page-tools.ts";

interface Pictured {
  readonly alternativeText: LocalizedText | null;
  readonly isDecorative: boolean;
  readonly width: number | null;
  readonly height: number | null;
  readonly renditions: readonly { readonly width: number | null; readonly address: string }[];
}

/** A picture of a card. One that nobody has described is called a picture: that is not the same as one that needs no words. */
export function cardPicture(tools: PageTools, medium: Pictured, failed: () => void): unknown {
  const { html, nothing } = tools.parts;
  const { alternativeText, isDecorative, width, height, renditions } = medium;
  const files = renditions.flatMap(({ address, width: wide }) => {
    const url = tools.serviceAddress(address);
    return url && wide ? [`${url} ${wide}w`] : [];
  });
  const { lang, dir } = alternativeText ? langAttributes(alternativeText) : tools.reader.labels;
  const words = alternativeText?.text ?? (isDecorative ? "" : tools.say("Picture"));
  const [smallest = ""] = files;
  return html`<img part="picture" src=${smallest.split(" ")[0]} srcset=${files.join(", ")} sizes="(min-width: 40em) 22em, 100vw"
    alt=${words} lang=${lang} dir=${dir} width=${width ?? nothing} height=${height ?? nothing} loading="lazy"
    decoding="async" @error=${failed} />`;
}
