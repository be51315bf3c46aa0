import type { StoredText } from "../../../platform/texts/stored-text.ts";

/** A language that one text has more than before: of which, by its path. */
interface AddedText {
  part: string;
  original: string;
  language: string;
  text: string;
}

type Named = { vocabulary?: string; key?: string; kind?: string };

const isText = (value: object): value is StoredText => "source" in value && "texts" in value;

/** The texts of a structure by their paths. Elements of lists go by their names where they have any, else by their places. */
function textsByPart(value: unknown, path: string[] = []): [string, StoredText][] {
  if (value === null || typeof value !== "object") return [];
  if (isText(value)) return [[path.join("."), value]];
  return Object.entries(value).flatMap(([place, inner]) => {
    const { vocabulary, key, kind } = (inner ?? {}) as Named;
    const name = [vocabulary, key ?? kind].filter((word) => typeof word === "string").join(":") || place;
    return textsByPart(inner, [...path, name]);
  });
}

/** The translations that a structure has more than before, of texts whose original is as it was. */
export function addedTexts(before: unknown, after: unknown): AddedText[] {
  const present = new Map(textsByPart(before));
  return textsByPart(after).flatMap(([part, { source, texts }]) => {
    const there = present.get(part);
    if (!there || there.source !== source || there.texts[source] !== texts[source]) return [];
    return Object.entries(texts)
      .filter(([language]) => !(language in there.texts))
      .map(([language, text]) => ({ part, original: texts[source] ?? "", language, text }));
  });
}

/** The same structure without them. */
export function withoutTexts<S>(structure: S, added: readonly AddedText[]): S {
  const copy = structuredClone(structure);
  const texts = new Map(textsByPart(copy));
  for (const { part, language } of added) delete texts.get(part)?.texts[language];
  return copy;
}
