import { html, nothing, type TemplateResult } from "lit/html.js";
import type { FacetBucket, ProgramFacet } from "../generated/programs.ts";
import { langAttributes } from "../localized-text.ts";
import type { Choice } from "./listing-question.ts";
import type { Reader } from "./reader.ts";

const PERIODS = ["upcoming", "past", "all"];

/** What the form needs to know, and whom it tells. */
export interface FilterForm {
  readonly reader: Reader;
  readonly facets: readonly ProgramFacet[];
  /** What the page shows before anybody chooses. */
  readonly period: string;
  readonly onOpen: () => void;
  readonly onChoose: (choice: Choice) => void;
}

function field(label: string, control: TemplateResult): TemplateResult {
  return html`<label part="field"><span>${label}</span>${control}</label>`;
}

function bucketOption(reader: Reader, { value, label, count }: FacetBucket): TemplateResult {
  const { lang, dir } = label ? langAttributes(label) : reader.labels;
  return html`<option value=${value} lang=${lang} dir=${dir}>${label?.text ?? reader.term(value)} (${count})</option>`;
}

function facetField(reader: Reader, { field: name, buckets }: ProgramFacet): unknown {
  // Where all programs have the same there is nothing to choose.
  if (buckets.length < 2) return nothing;
  const known = buckets.filter(({ value }) => value !== "OTHER");
  return field(
    reader.term(name),
    html`<select name=${name.toLowerCase()}>
      <option value="">${reader.say("All")}</option>
      ${known.map((bucket) => bucketOption(reader, bucket))}
    </select>`,
  );
}

/** Search and filters, which a visitor opens. What can be chosen is asked for then, and not before. */
export function filterForm({ reader, facets, period, onOpen, onChoose }: FilterForm): TemplateResult {
  const choose = (event: SubmitEvent) => {
    event.preventDefault();
    onChoose(Object.fromEntries(new FormData(event.target as HTMLFormElement)) as Choice);
  };
  const open = ({ target }: Event) => (target as HTMLDetailsElement).open && onOpen();
  const say = (text: string) => reader.say(text);
  return html`<details part="filters" @toggle=${open}>
    <summary part="button">${say("Filter")}</summary>
    <form part="form" role="search" @submit=${choose}>
      ${field(say("Search"), html`<input type="search" name="search" />`)}
      ${facets.map((facet) => facetField(reader, facet))}
      ${field(
        say("When"),
        html`<select name="when">
          ${PERIODS.map((name) => html`<option value=${name} ?selected=${name === period}>${reader.term(name)}</option>`)}
        </select>`,
      )}
      <label part="field choice"><input type="checkbox" name="free" value="true" /><span>${say("Free only")}</span></label>
      <button part="button">${say("Search")}</button>
    </form>
  </details>`;
}
