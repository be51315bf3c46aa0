import type { ArchiveItemCreateInput } from "../modules/archives/items/item.inputs.ts";
import type { DemoItem } from "./data/demo-item.ts";
import { demoPictures } from "./data/pictures.ts";
import { type Texts, text } from "./data/texts.ts";

/** An item as whoever keeps it describes it. */
export function demoItemInput(item: DemoItem, idOf: (slug: string) => string): ArchiveItemCreateInput {
  const { slug, kind, kindTerm, date, rights, rightsNote, accessionNumber, languages, themes } = item;
  return {
    ...{ slug, kind, rights, languages, themes },
    holderId: idOf(item.holder),
    ...(kindTerm && { kindTerm: text(kindTerm) }),
    title: text(item.title),
    summary: text(item.summary),
    description: text(item.description),
    ...(date && { date: { asWritten: date } }),
    ...(rightsNote && { rightsNote: text(rightsNote) }),
    ...(accessionNumber && { accessionNumber }),
    places: item.places.map((name) => ({ name: text(name), precision: "HIDDEN" })),
    contributors: item.contributors.map(({ role, credit, name, creditedAs }) => ({
      ...{ role, credit },
      name: text(name),
      ...(creditedAs && { creditedAs: text(creditedAs) }),
    })),
    warnings: (item.warnings ?? []).map((warning) => ({ ...warning, note: text(warning.note) })),
    details: detailsOf(item),
    addPictureOf: (demoPictures[slug] ?? []).map(idOf),
  };
}

const listOf = (texts: Texts[]) => texts.map((one) => ({ text: text(one) }));

function detailsOf({
  recipe,
  oralHistory,
  photograph,
  textile,
  object,
}: DemoItem): NonNullable<ArchiveItemCreateInput["details"]> | null {
  if (recipe) {
    const ingredients = recipe.ingredients.map(({ quantity, unit, name, substitute }) => ({
      ...(quantity !== undefined && { quantity }),
      ...(unit && { unit: text(unit) }),
      name: text(name),
      ...(substitute && { substitute: text(substitute) }),
    }));
    const { yield: makes, occasion, steps, ...times } = recipe;
    return {
      recipe: { ...times, yield: text(makes), occasion: text(occasion), ingredients, steps: listOf(steps) },
    };
  }
  if (oralHistory) return { oralHistory: { ...oralHistory, place: text(oralHistory.place) } };
  if (photograph) {
    const { inscription, technique, ...facts } = photograph;
    return { photograph: { ...facts, inscription: text(inscription), technique: text(technique) } };
  }
  if (textile) {
    const { materials, techniques, dimensions } = textile;
    return { textile: { materials: listOf(materials), techniques: listOf(techniques), dimensions } };
  }
  return object ? { object: { materials: listOf(object.materials), dimensions: object.dimensions } } : null;
}
