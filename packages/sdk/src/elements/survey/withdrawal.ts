import { WithdrawFromSurveyDocument } from "../../generated/evaluations.ts";
import type { AnyElement } from "../heritage-element.ts";
import { printReceipt } from "../printed.ts";
import type { ViewParts } from "../views.ts";
import type { SurveyPages, Way } from "./survey-pages.ts";

/** What is taken back, and what comes before and after. */
interface Around {
  readonly code: string;
  /** Leaves everything as it is. */
  readonly back: Way;
  /** Where everything has been deleted: nothing of it stays on this device. */
  readonly forget: Way;
  readonly pages: SurveyPages;
  /** Is called when everything has been deleted. */
  readonly deleted: () => Promise<void>;
  /** Shows something else. */
  readonly turn: () => void;
}

/** Takes back all that was answered with a code. It is loaded when somebody asks for it. */
export class Withdrawal {
  readonly #host: AnyElement;
  readonly #parts: ViewParts;
  #receipt: string | undefined;
  #fault = "";

  constructor(host: AnyElement, parts: ViewParts) {
    this.#host = host;
    this.#parts = parts;
  }

  #say(text: string): string {
    return this.#host.reader.say(text);
  }

  render(around: Around): unknown {
    const { html, nothing } = this.#parts;
    const { pages, back } = around;
    if (this.#receipt !== undefined) return this.#deleted(around, this.#receipt);
    const run = () => void this.#takeBack(around);
    return html`${pages.title(this.#say("Take everything back"))}
      <p part="summary">${this.#say(
        "All that was ever answered with this code is deleted at once, and nothing more is taken in with it. Numbers that were published before stay: they lead to no one.",
      )}</p>
      ${this.#fault ? html`<p part="message" role="alert" tabindex="-1">${this.#fault}</p>` : nothing}
      ${pages.ways([back, { text: this.#say("Delete my answers"), run }])}`;
  }

  async #takeBack({ code, deleted, turn }: Around): Promise<void> {
    const { languages } = this.#host.reader;
    this.#fault = "";
    try {
      const { surveyWithdraw } = await this.#host
        .client()
        .request(WithdrawFromSurveyDocument, { input: { code }, languages });
      if (surveyWithdraw.receipt === null) throw new Error(surveyWithdraw.userErrors[0]?.message);
      this.#receipt = surveyWithdraw.receipt;
      await deleted();
    } catch (error) {
      console.error(error);
      this.#fault = this.#say("This could not be sent. Please try again.");
    }
    turn();
  }

  #deleted({ code, pages, forget }: Around, receipt: string): unknown {
    return this.#parts.html`<div part="receipt">
        ${pages.title(this.#say("It has been deleted"))}
        <p part="summary" dir="auto">${receipt}</p>
        <p>${this.#say("Your code")}: <code part="code" dir="ltr">${code}</code></p>
      </div>
      ${pages.ways([{ text: this.#say("Print"), run: () => printReceipt(this.#host) }, forget])}`;
  }
}

export const view = (host: AnyElement, parts: ViewParts): Withdrawal => new Withdrawal(host, parts);
