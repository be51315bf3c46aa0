import { langAttributes } from "../../localized-text.ts";
import type { StillVisible } from "../still-visible.ts";
import type { ArchiveTools } from "./archive-tools.ts";
import { wordsOfPicture } from "./card-picture.ts";
import type { MediumShown, RenditionShown } from "./item-shape.ts";

/** The pictures, sounds, films and texts of an item: each with its credit, and what to know before it. */
export class ItemMedia {
  readonly #tools: ArchiveTools;
  readonly #visible: StillVisible;
  /** How wide pictures are shown. */
  readonly #sizes: string;
  // Each answer brings new addresses of the same files: one in use stays, or it would interrupt whoever listens.
  #files = new Map<string, readonly RenditionShown[]>();

  constructor(tools: ArchiveTools, visible: StillVisible, sizes = "(min-width: 70em) 54em, 100vw") {
    this.#tools = tools;
    this.#visible = visible;
    this.#sizes = sizes;
  }

  render(media: readonly MediumShown[]): unknown {
    const { html, nothing } = this.#tools.parts;
    this.#files = new Map(media.map(({ id, renditions }) => [id, this.#files.get(id) ?? renditions]));
    // Whoever may see the whole picture needs no version of it with a blurred face.
    const ids = new Set(media.map(({ id }) => id));
    const shown = media.filter(({ redacts }) => !(redacts && ids.has(redacts.id)));
    if (shown.length === 0) return nothing;
    return html`<div part="media">${shown.map((medium) => this.#figure(medium))}</div>`;
  }

  /** An address does not work: perhaps it is only old, perhaps nobody may see this any more. */
  #failed(id: string): void {
    this.#files.delete(id);
    this.#visible.doubt();
  }

  #figure(medium: MediumShown): unknown {
    const { html, nothing, textOf } = this.#tools.parts;
    const { id, kind, credit, contentWarning, alternativeText, isDecorative, isStreamingOnly } = medium;
    const isUndescribed = kind === "IMAGE" && !alternativeText && !isDecorative;
    const words = [
      isUndescribed &&
        html`<p part="note">${this.#tools.say("Nobody has described this picture in words yet.")}</p>`,
      isStreamingOnly &&
        html`<p part="note">${this.#tools.say("Please listen or watch here, and keep no copy.")}</p>`,
      credit && html`<p part="credit">${textOf(credit)}</p>`,
    ].filter(Boolean);
    const content = () =>
      html`${this.#medium(medium)}${words.length > 0 ? html`<figcaption>${words}</figcaption>` : nothing}`;
    const warnings = contentWarning ? [textOf(contentWarning)] : [];
    return html`<figure part="medium">${this.#tools.behindWarning(id, warnings, content)}</figure>`;
  }

  #medium(medium: MediumShown): unknown {
    const { html } = this.#tools.parts;
    const files = (this.#files.get(medium.id) ?? []).flatMap(({ address, width }) => {
      const url = this.#tools.serviceAddress(address);
      return url ? [{ url, width }] : [];
    });
    const largest = files.at(-1);
    if (!largest) return html`<p part="note">${this.#tools.say("This cannot be shown here.")}</p>`;
    const { kind } = medium;
    if (kind === "IMAGE") return this.#picture(medium, files, largest.url);
    if (kind === "AUDIO") return this.#sound(medium, largest.url);
    if (kind === "VIDEO") return this.#film(medium, largest.url);
    return html`<p part="actions"><a part="button link" href=${largest.url}>${this.#tools.say("Read it")}</a></p>`;
  }

  #picture(
    medium: MediumShown,
    files: readonly { url: string; width: number | null }[],
    largest: string,
  ): unknown {
    const { html, nothing } = this.#tools.parts;
    const { id, width, height } = medium;
    const sizes = files.filter((file) => file.width).map(({ url, width: wide }) => `${url} ${wide}w`);
    const { lang, dir, words } = wordsOfPicture(this.#tools, medium);
    return html`<img part="picture" src=${largest} srcset=${sizes.join(", ") || nothing}
      sizes=${this.#sizes} alt=${words} lang=${lang} dir=${dir} width=${width ?? nothing}
      height=${height ?? nothing} loading="lazy" decoding="async" @error=${() => this.#failed(id)} />`;
  }

  #sound({ id, alternativeText, isStreamingOnly }: MediumShown, url: string): unknown {
    const { html, nothing } = this.#tools.parts;
    const { lang, dir } = alternativeText ? langAttributes(alternativeText) : this.#tools.reader.labels;
    return html`${alternativeText ? html`<p lang=${lang} dir=${dir}>${alternativeText.text}</p>` : nothing}
      <audio part="player" controls preload="metadata" src=${url} lang=${lang}
        aria-label=${alternativeText?.text ?? this.#tools.say("Recording")}
        controlslist=${isStreamingOnly ? "nodownload" : nothing} @error=${() => this.#failed(id)}></audio>`;
  }

  #film({ id, alternativeText, width, height, isStreamingOnly }: MediumShown, url: string): unknown {
    const { html, nothing } = this.#tools.parts;
    const { lang } = alternativeText ? langAttributes(alternativeText) : this.#tools.reader.labels;
    return html`<video part="player" controls playsinline preload="metadata" src=${url} lang=${lang}
      width=${width ?? nothing} height=${height ?? nothing}
      aria-label=${alternativeText?.text ?? this.#tools.say("Film")}
      controlslist=${isStreamingOnly ? "nodownload" : nothing} @error=${() => this.#failed(id)}></video>`;
  }
}
