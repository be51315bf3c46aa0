import type { Objections } from "../objection/objections.ts";
import type { ArchiveTools } from "./archive-tools.ts";
import type { ItemShown } from "./item-shape.ts";

/** The way to say that one is in an item, or objects to it. What is filled in is loaded when somebody asks for it. */
export class TellUs {
  readonly #tools: ArchiveTools;
  #objections: Objections | undefined;

  constructor(tools: ArchiveTools) {
    this.#tools = tools;
  }

  /** A page of the host's own, or a dialog here. */
  way(item: Pick<ItemShown, "id" | "slug">): unknown {
    const { linkTo } = this.#tools.parts;
    const address = this.#tools.addressOf("tell-us-href", item);
    if (address) return linkTo(address, this.#tools.say("Tell us"), "button link");
    return this.#button("Tell us", item.id);
  }

  /** What was answered is read where the item was, also when it is gone. */
  answerWay(): unknown {
    if (this.#tools.host.hasAttribute("tell-us-href")) return "";
    return this.#button("Read the answer to what you told us");
  }

  #button(words: string, itemId?: string): unknown {
    const open = () => void this.#open(itemId);
    return this.#tools.parts
      .html`<button part="button" aria-haspopup="dialog" @click=${open}>${this.#tools.say(words)}</button>`;
  }

  async #open(itemId: string | undefined): Promise<void> {
    const { host, parts } = this.#tools;
    try {
      this.#objections ??= await parts.laterView("objections", host, parts);
      this.#objections.open(itemId);
    } catch (error) {
      // Pressed again, it is asked for again.
      console.error(error);
    }
  }

  /** What is open stays, whatever becomes of the item: what somebody writes is theirs, and a code is told once. */
  dialog(): unknown {
    return this.#objections?.render();
  }

  shown(): void {
    this.#objections?.shown();
  }
}
