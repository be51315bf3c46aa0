// Reads one ingredient: amount, unit, name. What could be read in two ways is not: the whole line is its name then.
import type { IngredientFacts, QuantityFacts } from "./recipe-facts.ts";

/** Units of kitchens, in the languages that recipes of the archive come in; each as it is written, without its dot. */
const units = new Set(
  [
    "g gr gram grams gramm grammo grammi gramme grammes gramos kg kilo kilos kilogram kilograms mg",
    "ml milliliter milliliters millilitre millilitres cl dl l lt liter liters litre litres litro litri litros",
    "oz ounce ounces lb lbs pound pounds pint pints pt quart quarts qt gallon gallons gal",
    "cup cups c tsp teaspoon teaspoons tbsp tbs tablespoon tablespoons tbsps tsps dessertspoon dessertspoons mug mugs",
    "pinch pinches dash dashes drop drops handful handfuls bunch bunches sprig sprigs clove cloves stick sticks",
    "can cans jar jars bottle bottles packet packets package packages pack packs bag bags box boxes tin tins",
    "slice slices piece pieces head heads stalk stalks rib ribs leaf leaves cube cubes sheet sheets knob",
    "el tl esslöffel teelöffel tasse tassen prise prisen bund zehe zehen dose dosen stück scheibe scheiben päckchen",
    "cucchiaio cucchiai cucchiaino cucchiaini tazza tazze pizzico pizzichi spicchio spicchi mazzetto fetta fette bicchiere",
    "cuillère cuillères tasse verre verres pincée pincées gousse gousses botte bottes tranche tranches sachet",
    "cucharada cucharadas cucharadita cucharaditas taza tazas pizca diente dientes vaso vasos manojo",
    "г кг мг мл л ст склянка склянки склянок ложка ложки ложок щіпка щіпки пучок зубчик зубчики",
    "كوب أكواب ملعقة ملاعق غرام جرام كيلو لتر مل رشة حبة حبات",
    "克 千克 公斤 斤 两 毫升 升 杯 勺 汤匙 茶匙 个 片 根 瓣",
  ].flatMap((line) => line.split(" ")),
);

const fractions: Record<string, number> = {
  ...{
    "¼": 1 / 4,
    "½": 1 / 2,
    "¾": 3 / 4,
    "⅓": 1 / 3,
    "⅔": 2 / 3,
    "⅕": 1 / 5,
    "⅖": 2 / 5,
    "⅗": 3 / 5,
    "⅘": 4 / 5,
  },
  ...{ "⅙": 1 / 6, "⅚": 5 / 6, "⅛": 1 / 8, "⅜": 3 / 8, "⅝": 5 / 8, "⅞": 7 / 8 },
};
const vulgar = `[${Object.keys(fractions).join("")}]`;
// A fraction with or without a whole number before it; a decimal; a number. 1,000 is none: it may be one or a thousand.
// 1-1/2 is one and a half: no range runs backwards.
const number = `(?:\\d+[ \\u00a0]?${vulgar}|${vulgar}|\\d+[ \\u00a0]\\d+[/⁄]\\d+|\\d+-\\d[/⁄]\\d|\\d+[/⁄]\\d+|\\d+[.,]\\d{1,2}(?!\\d)|\\d+(?![.,]\\d))`;
const about =
  "(?:~|≈|about |around |approx\\.? |approximately |ca\\.? ?|circa |etwa |ungefähr |environ |unos |unas |приблизно |约|حوالي )";
const range = "\\s*(?:-|–|—|~| to | or | bis | oder | à | a | o | до )\\s*";
const amount = new RegExp(`^(${about}?\\s*${number}(?:${range}${number})?)(?![\\d/⁄.,:%"″'-])`, "iu");
const word = /^\s*([\p{L}\p{M}]+)\.?(?=[\s(/|,~]|$)/u;
/** The same once more in another measure: "(500g)", "/ 950ml". */
const otherMeasure = new RegExp(
  `^\\s*(?:\\(\\s*((?:${about})?\\s*(?:\\d|${vulgar})[^()]{0,40})\\)|[/|]\\s*((?:${about})?\\s*${number}\\s*[\\p{L}\\p{M}]+\\.?))`,
  "iu",
);
const of = /^\s*(?:of|de|di|del|della|dell'|d['’]|von)\s*(?<=[\s'’])/iu;
const substitution = /\s*\((?:or|oder|ou|oppure|або|或|أو)\s+([^()]+)\)\.?\s*$/iu;

type Reading = Omit<IngredientFacts, "group">;

/** An ingredient of one line of plain text. */
export function readIngredient(line: string): Reading {
  const written = line.replace(/\s+/g, " ").trim();
  const { name, substitute } = withoutSubstitute(written);
  const read = readAmount(name);
  if (read) return { ...read, substitute };
  return { quantity: null, unit: null, name, substitute, note: null };
}

function withoutSubstitute(line: string): { name: string; substitute: string | null } {
  const found = substitution.exec(line);
  const name = line.slice(0, found?.index);
  return found?.[1] && name !== "" ? { name, substitute: found[1].trim() } : { name: line, substitute: null };
}

function readAmount(line: string): Omit<Reading, "substitute"> | undefined {
  const found = amount.exec(line);
  const quantity = found?.[1] === undefined ? undefined : quantityOf(found[1].trim());
  if (!found || !quantity) return undefined;
  let rest = line.slice(found[0].length);
  const unit = unitAt(rest);
  if (unit) rest = rest.slice(unit.length);
  const also = unit ? otherMeasure.exec(rest) : null;
  if (also) rest = rest.slice(also[0].length);
  if (unit) rest = rest.replace(of, "");
  const name = rest.trim();
  // What is left must be a name, not the middle of a sum, a size or another amount.
  const follows = unit || also ? /^[\s(]|^$/u : /^\s/u;
  if (!follows.test(rest) && rest !== rest.replace(of, "") && !unit) return undefined;
  if (!/^[\p{L}\p{N}("“«]/u.test(name) || /^x\s?\d/iu.test(name)) return undefined;
  if (!unit && !/^\s/u.test(rest)) return undefined;
  const note = also ? (also[1] ?? also[2] ?? "").trim() : null;
  return { quantity, unit: unit ? unit.trim().replace(/\.$/, "") : null, name, note };
}

/** The unit at the beginning of a text, with what stands before it and its dot. */
function unitAt(text: string): string | undefined {
  const found = word.exec(text);
  return found?.[1] !== undefined && units.has(found[1].toLowerCase()) ? found[0] : undefined;
}

/** The numbers of an amount; none where its range runs backwards or divides by nothing. */
function quantityOf(written: string): QuantityFacts | undefined {
  const numbers = [...written.matchAll(new RegExp(number, "giu"))].map(([text]) => numberOf(text));
  const [least = Number.NaN, most = least] = numbers;
  return least > 0 && Number.isFinite(most) && most >= least ? { written, least, most } : undefined;
}

function numberOf(text: string): number {
  return text
    .replace(",", ".")
    .replace(new RegExp(vulgar, "u"), (sign) => ` ${fractions[sign]}`)
    .split(/[\s\u00a0-]+/)
    .filter((part) => part !== "")
    .reduce((sum, part) => {
      const [above, below = "1"] = part.split(/[/⁄]/);
      return sum + Number(above) / Number(below);
    }, 0);
}
