import type { ProgramsFound } from "../element-types/found.ts";
import { type FacetBucket, type ProgramFacet, ProgramFacetsDocument } from "../generated/programs.ts";
import type { ProgramFilter } from "../generated/values.ts";
import { langAttributes } from "../localized-text.ts";
import type { Chosen } from "./address-state.ts";
import styles from "./filters.css";
import type { HeritageElement } from "./heritage-element.ts";
import type { Templates } from "./program-view.ts";

const PERIODS = ["upcoming", "past", "all"];
const FACETS = ["kind", "language", "subject"];

/** What a listing lets a visitor choose. */
export interface Choosing {
  readonly chosen: Chosen;
  /** Which programs by time the page shows before anybody chooses. */
  readonly period: string;
  /** Which programs there are before a kind, a language or a subject is chosen. */
  readonly where: ProgramFilter;
  readonly choose: (chosen: Chosen) => void;
}

type Host = HeritageElement<ProgramsFound>;
/** What a field offers: a value that programs have, or one that only a link brings. */
type Choice = Omit<FacetBucket, "precision"> & Partial<FacetBucket>;

/** The fields by which a visitor searches and filters. They are loaded, and what can be chosen is asked for, when somebody opens them. */
class ProgramFilters {
  readonly #host: Host;
  readonly #templates: Templates;
  #facets: readonly ProgramFacet[] = [];
  #asked = "";
  #filled = "";

  constructor(host: Host, templates: Templates) {
    this.#host = host;
    this.#templates = templates;
    host.wear(styles);
  }

  /** A choice holds at once; words when they have been written. */
  render(choosing: Choosing): unknown {
    void this.#loadFacets(choosing);
    const { html } = this.#templates;
    const { chosen, period, choose } = choosing;
    const { reader } = this.#host;
    const say = (text: string) => reader.say(text);
    const take = (event: Event) => {
      event.preventDefault();
      choose(chosenIn(event.currentTarget as HTMLFormElement, chosen, period));
    };
    return html`<form part="form" role="search" @submit=${take} @change=${take}>
      ${this.#field(say("Search"), html`<input type="search" name="search" enterkeyhint="search" />`)}
      ${this.#facets.map((facet) => this.#facetField(facet, chosen))}
      ${this.#field(
        say("When"),
        html`<select name="when">
          ${PERIODS.map((name) => html`<option value=${name}>${reader.term(name)}</option>`)}
        </select>`,
      )}
      <label part="field choice"><input type="checkbox" name="free" value="true" /><span>${say("Free only")}</span></label>
      <div part="actions">
        <button part="button">${say("Search")}</button>
        ${
          Object.keys(chosen).length > 0
            ? html`<button part="button reset" type="button" @click=${() => choose({})}>${say("Reset")}</button>`
            : ""
        }
      </div>
    </form>`;
  }

  async #loadFacets({ chosen: { search }, where }: Choosing): Promise<void> {
    const variables = { where, search, languages: this.#host.reader.languages };
    const asked = JSON.stringify(variables);
    if (asked === this.#asked) return;
    this.#asked = asked;
    try {
      const { programs } = await this.#host.client().request(ProgramFacetsDocument, variables);
      if (asked !== this.#asked) return;
      this.#facets = programs.facets;
      this.#filled = "";
      this.#host.plan();
    } catch (error) {
      // Words, time and cost can be chosen without.
      console.error(error);
    }
  }

  #field(label: string, control: unknown): unknown {
    return this.#templates.html`<label part="field"><span>${label}</span>${control}</label>`;
  }

  #facetField({ field, buckets }: ProgramFacet, chosen: Chosen): unknown {
    const { html, nothing } = this.#templates;
    const { reader } = this.#host;
    const name = field.toLowerCase();
    const value = chosen[name];
    // A link may bring a value that no program has at present.
    const all: readonly Choice[] =
      value && !buckets.some((bucket) => bucket.value === value)
        ? [...buckets, { value, label: null, count: 0 }]
        : buckets;
    // Where all programs have the same there is nothing to choose.
    if (all.length < 2 && !value) return nothing;
    // How many there are is known as long as none of the others narrows the list.
    const isCounted = !FACETS.some((other) => other !== name && chosen[other]);
    return this.#field(
      reader.term(field),
      html`<select name=${name}>
        <option value="">${reader.say("All")}</option>
        ${all.map((bucket) => this.#option(bucket, isCounted))}
      </select>`,
    );
  }

  #option({ value, label, count, precision }: Choice, isCounted: boolean): unknown {
    const { html } = this.#templates;
    const { reader } = this.#host;
    const { lang, dir } = label ? langAttributes(label) : reader.labels;
    const text = label?.text ?? (/^[A-Z_]+$/.test(value) ? reader.term(value) : value);
    const many = precision === "AT_LEAST" ? "+" : "";
    return html`<option value=${value} lang=${lang} dir=${dir}>${text}${isCounted ? ` (${reader.number(count)}${many})` : ""}</option>`;
  }

  /** Makes the fields say what is chosen, but for the words that somebody is writing. */
  shown({ chosen, period }: Choosing): void {
    const filled = JSON.stringify(chosen);
    const root = this.#host.shadowRoot as ShadowRoot;
    if (filled === this.#filled) return;
    this.#filled = filled;
    for (const control of root.querySelectorAll<HTMLInputElement | HTMLSelectElement>("form [name]")) {
      const value = chosen[control.name] ?? (control.name === "when" ? period : "");
      if (control.type === "checkbox") (control as HTMLInputElement).checked = !!value;
      else if (control.type !== "search" || control !== root.activeElement) control.value = value;
    }
  }
}

/** What the form says. What is not chosen, or is what the page shows anyway, need not be said. */
function chosenIn(form: HTMLFormElement, before: Chosen, period: string): Chosen {
  // What a link has chosen may not be among the fields yet.
  const others = Object.entries(before).filter(([name]) => !form.elements.namedItem(name));
  const fields = [...(new FormData(form) as unknown as Iterable<[string, string]>)];
  return Object.fromEntries(
    [...others, ...fields].filter(([name, value]) => value.trim() && (name !== "when" || value !== period)),
  );
}

export const programFilters = (host: Host, templates: Templates): ProgramFilters =>
  new ProgramFilters(host, templates);
export type { ProgramFilters };
