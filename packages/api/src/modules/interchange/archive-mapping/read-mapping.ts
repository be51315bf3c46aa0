import { canonicalLanguageTag } from "../../../platform/texts/languages.ts";
import { archiveFormats } from "../archive-files/archive-file.ts";
import { textEncodings } from "../archive-files/text-file.ts";
import {
  type ArchiveMapping,
  listFields,
  type PartField,
  type PartRule,
  partFields,
  type RecipeRule,
  singleFields,
  textFields,
  type ValueRule,
} from "./archive-mapping.ts";
import { below, type MappingFaults, mappingFrom } from "./mapping-faults.ts";
import { foldWord, isObject } from "./source-values.ts";

const known = [
  "source",
  "language",
  "format",
  "encoding",
  "separator",
  "empty",
  "dateOrder",
  "fields",
  "ignore",
];
const ruleParts = ["field", "constant", "map", "otherwise", "split", "join", "empty", "language"];
const emptyMeanings = ["absent", "clear"] as const;

/** The fields by which sources tell who may see a record, or who agreed. None of it is taken from a file. */
const decidedHere =
  /^(consents?|permissions?|protocols?|visibility|public|isPublic|access|embargo|status|approvals?|subjects?)$/i;

export const readMapping = (json: string): ArchiveMapping =>
  mappingFrom(json, (given, faults) => new MappingReader(faults).read(given));

class MappingReader {
  readonly #faults: MappingFaults;

  constructor(faults: MappingFaults) {
    this.#faults = faults;
  }

  read(given: unknown): ArchiveMapping {
    const faults = this.#faults;
    const top = faults.object("", given, known);
    const language = faults.text("language", top.language);
    if (top.source === undefined)
      faults.add("source", "is missing: the name under which the records are found again");
    if (top.language === undefined)
      faults.add("language", "is missing: the BCP 47 tag of the texts, such as en");
    const { values, texts, lists, parts, details, recipe } = this.#fields(top.fields);
    return {
      source: faults.text("source", top.source) ?? "",
      language: this.#tag("language", language) ?? "und",
      format: faults.oneOf("format", top.format, archiveFormats),
      encoding: faults.oneOf("encoding", top.encoding, textEncodings),
      separator: faults.separator(top.separator),
      empty: faults.oneOf("empty", top.empty, emptyMeanings) ?? "absent",
      ...optional("dateOrder", faults.oneOf("dateOrder", top.dateOrder, ["DMY", "MDY"] as const)),
      ...{ values, texts, lists, parts, details },
      ...optional("recipe", recipe),
      ignore: faults.texts("ignore", top.ignore),
    };
  }

  #fields(given: unknown) {
    const names = [
      ...singleFields,
      ...textFields,
      ...listFields,
      ...Object.keys(partFields),
      "details",
      "recipe",
    ];
    if (given === undefined)
      this.#faults.add("fields", "are missing: say which field of the source is which here");
    const fields = given === undefined ? {} : this.#faults.object("fields", given);
    for (const name of Object.keys(fields)) if (!names.includes(name)) this.#unknownField(name, names);
    if (given !== undefined && fields.reference === undefined)
      this.#faults.add("fields.reference", "is missing: the field by which a record is found again");
    const each = <N extends string, R>(list: readonly N[], read: (path: string, value: unknown) => R) =>
      Object.fromEntries(
        list.flatMap((name) =>
          fields[name] === undefined ? [] : [[name, read(`fields.${name}`, fields[name])]],
        ),
      ) as Partial<Record<N, R>>;
    return {
      values: each(singleFields, (path, value) => this.#rule(path, value)),
      texts: each(textFields, (path, value) =>
        list(value).map((item, place) => this.#rule(Array.isArray(value) ? below(path, place) : path, item)),
      ),
      lists: each(listFields, (path, value) => this.#rule(path, value)),
      parts: each(Object.keys(partFields) as PartField[], (path, value) => this.#parts(path, value)),
      details: this.#rules("fields.details", fields.details),
      recipe: fields.recipe === undefined ? undefined : this.#recipe("fields.recipe", fields.recipe),
    };
  }

  #unknownField(name: string, names: string[]): void {
    if (!decidedHere.test(name)) this.#faults.object("fields", { [name]: "" }, names);
    else
      this.#faults.add(
        `fields.${name}`,
        "is not taken from a file: a record arrives as a draft, and its subjects and communities decide here who sees it",
      );
  }

  #rules(path: string, given: unknown): Record<string, ValueRule> {
    if (given === undefined) return {};
    const rules = this.#faults.object(path, given);
    return Object.fromEntries(
      Object.entries(rules).map(([name, value]) => [name, this.#rule(below(path, name), value)]),
    );
  }

  #parts(path: string, given: unknown): PartRule[] {
    const allowed: readonly string[] = partFields[path.split(".")[1] as PartField];
    return list(given).map((item, place) => {
      const at = Array.isArray(given) ? below(path, place) : path;
      const { each, ...values } = this.#faults.object(at, item, ["each", ...allowed]);
      const [needed = ""] = allowed;
      if (values[needed] === undefined) this.#faults.add(below(at, needed), "is missing");
      return {
        ...optional("each", this.#faults.text(below(at, "each"), each)),
        values: this.#rules(at, values),
      };
    });
  }

  #recipe(path: string, given: unknown): RecipeRule {
    if (typeof given === "string") return { value: this.#rule(path, given), ingredients: [], steps: [] };
    const { ingredients, steps, ...value } = this.#faults.object(path, given);
    return {
      value: this.#rule(path, value),
      ingredients: this.#faults.texts(below(path, "ingredients"), ingredients),
      steps: this.#faults.texts(below(path, "steps"), steps),
    };
  }

  /** A text is short for the field of that name. */
  #rule(path: string, given: unknown): ValueRule {
    const faults = this.#faults;
    if (typeof given === "string" && given !== "") return { fields: [given] };
    const rule = faults.object(path, given, ruleParts);
    if (isObject(given) && (rule.field === undefined) === (rule.constant === undefined))
      faults.add(path, `must say either "field", where the value is, or "constant", what it always is`);
    const language = this.#tag(below(path, "language"), faults.text(below(path, "language"), rule.language));
    return {
      fields: faults.texts(below(path, "field"), rule.field),
      ...optional(
        "constant",
        rule.constant === undefined ? undefined : faults.texts(below(path, "constant"), rule.constant),
      ),
      ...optional("map", this.#map(below(path, "map"), rule.map)),
      ...optional("otherwise", this.#otherwise(below(path, "otherwise"), rule)),
      ...optional("split", faults.text(below(path, "split"), rule.split)),
      ...optional("join", faults.text(below(path, "join"), rule.join)),
      ...optional("empty", faults.oneOf(below(path, "empty"), rule.empty, emptyMeanings)),
      ...optional("language", language),
    };
  }

  #map(path: string, given: unknown): ValueRule["map"] {
    if (given === undefined) return undefined;
    const entries = Object.entries(this.#faults.object(path, given));
    for (const [word, value] of entries)
      if (value !== null && typeof value !== "string")
        this.#faults.add(below(path, word), "must be a text, or null for nothing");
    return new Map(entries.map(([word, value]) => [foldWord(word), value as string | null]));
  }

  #otherwise(path: string, { otherwise, map }: Record<string, unknown>): string | null | undefined {
    if (otherwise === undefined) return undefined;
    if (map === undefined) this.#faults.add(path, `needs a "map" beside it`);
    if (otherwise !== null && typeof otherwise !== "string")
      this.#faults.add(path, "must be a text, or null for nothing");
    return otherwise as string | null;
  }

  #tag(path: string, given: string | undefined): string | undefined {
    if (given === undefined) return undefined;
    const tag = canonicalLanguageTag(given);
    if (tag === undefined) this.#faults.add(path, `"${given}" is no BCP 47 tag, such as en or zh-Hant`);
    return tag;
  }
}

const list = (value: unknown): unknown[] => (Array.isArray(value) ? value : [value]);

/** A property that is there only where it has a value. */
function optional<N extends string, V>(name: N, value: V | undefined): { [name in N]?: V } {
  return value === undefined ? {} : ({ [name]: value } as { [name in N]?: V });
}
