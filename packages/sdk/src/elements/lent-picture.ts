import type { CardPicture } from "../generated/shared.ts";
import type { AnyElement } from "./heritage-element.ts";
import type { SharedParts } from "./shared-parts.ts";

/** What shows pictures of the archive. It is loaded where there is one. */
export interface LentPictures {
  render(picture: CardPicture): unknown;
  missed(): boolean;
}

/** A picture with who is named for it. Its place is there before it is. */
export function lentPicture(host: AnyElement, parts: SharedParts, picture: CardPicture | null): unknown {
  if (!picture) return parts.nothing;
  if (!host.pictures) {
    host.pictures = {};
    void parts.laterView("pictures", host, parts).then((pictures) => {
      host.pictures = pictures;
      host.plan();
    }, console.error);
  }
  return parts.html`<figure part="medium">${host.pictures.render?.(picture)}</figure>`;
}
