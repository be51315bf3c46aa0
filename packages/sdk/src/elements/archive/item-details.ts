import type { LocalizedText } from "../../generated/shared.ts";
import { formatDays } from "../intl-format.ts";
import { formatDuration, formatMillimetres, formatQuantity } from "./amounts.ts";
import type { ArchiveTools } from "./archive-tools.ts";
import type { DetailsShown, IngredientShown } from "./item-shape.ts";

type Text = LocalizedText | null | undefined;

/** The facts of one item in a few words each, where there is something to say. */
function factsIn(tools: ArchiveTools) {
  const { html, fact, textOf } = tools.parts;
  const { reader } = tools;
  const { lang, dir } = reader.formats;
  return {
    one: (label: string, text: Text) => fact(reader, label, [text && textOf(text)]),
    many: (label: string, texts: readonly LocalizedText[] = []) => fact(reader, label, texts.map(textOf)),
    formatted: (label: string, text: string | null | undefined) =>
      fact(reader, label, [text && html`<span lang=${lang} dir=${dir}>${text}</span>`]),
  };
}

/** What is known of a recording, a picture or a thing because of its kind. */
export function detailFacts(tools: ArchiveTools, details: DetailsShown): unknown[] {
  const { reader } = tools;
  const { recordedOn, isInColour, dimensions } = details;
  const { one, many, formatted } = factsIn(tools);
  return [
    formatted("Recorded on", recordedOn && formatDays(reader, recordedOn, null)),
    one("Recorded at", details.place),
    many("Material", details.materials),
    many("Technique", details.techniques),
    one("Technique", details.technique),
    isInColour == null
      ? ""
      : tools.parts.fact(reader, "Colour", [tools.say(isInColour ? "In colour" : "Black and white")]),
    many("Motifs", details.motifs),
    one("Use", details.use),
    one("Inscription", details.inscription),
    one("Provenance", details.provenance),
    formatted("Size", dimensions && formatMillimetres(reader, dimensions)),
  ];
}

/** A recipe: how much and how long, what is needed, and what to do, in its order. */
export function renderRecipe(tools: ArchiveTools, details: DetailsShown): unknown {
  const { html, nothing, textOf } = tools.parts;
  const { ingredients = [], steps = [] } = details;
  if (details.__typename !== "RecipeDetails") return nothing;
  const { one, formatted } = factsIn(tools);
  const time = (label: string, duration: string | null | undefined) =>
    formatted(label, duration && formatDuration(tools.reader, duration));
  const list = html`<ul part="ingredients" role="list">${ingredients.map((each) => ingredient(tools, each))}</ul>`;
  const order = html`<ol part="steps" role="list">${steps.map((step) => html`<li part="step"><div>${textOf(step)}</div></li>`)}</ol>`;
  return html`<div part="structure">
    <dl part="facts">
      ${one("Makes", details.yield)}${time("Preparation", details.preparationTime)}
      ${time("Cooking", details.cookingTime)}${time("In all", details.totalTime)}${one("Occasion", details.occasion)}
    </dl>
    ${ingredients.length > 0 ? tools.section("Ingredients", list) : nothing}
    ${steps.length > 0 ? tools.section("Steps", order) : nothing}
  </div>`;
}

function ingredient(
  tools: ArchiveTools,
  { name, unit, note, substitute, ...amount }: IngredientShown,
): unknown {
  const { html, nothing, textOf } = tools.parts;
  const { lang, dir } = tools.reader.formats;
  const quantity = formatQuantity(tools.reader, amount);
  const number = quantity && html`<span lang=${lang} dir=${dir}>${quantity}</span> `;
  return html`<li part="ingredient">
    <span part="amount">${number}${unit ? textOf(unit) : nothing}</span>
    <span>${textOf(name)}${note ? html`, ${textOf(note)}` : nothing}${
      substitute
        ? html`<small part="substitute">${tools.say("Here instead")}: ${textOf(substitute)}</small>`
        : nothing
    }</span>
  </li>`;
}
