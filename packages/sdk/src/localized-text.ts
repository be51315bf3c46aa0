/** What is needed to show a text properly; every `LocalizedText` and `Language` has it. */
export interface TextInLanguage {
  /** BCP 47 tag of the language it is in. */
  readonly language: string;
  /** `LTR` or `RTL`. */
  readonly direction: string;
}

/** The `lang` and `dir` attributes that belong on the element which shows the text. */
export function langAttributes(text: TextInLanguage): { lang: string; dir: "ltr" | "rtl" } {
  return { lang: text.language, dir: text.direction === "RTL" ? "rtl" : "ltr" };
}

/** Sets `lang` and `dir` on an element, so that it is read out, hyphenated and laid out in the right language. */
export function setLangAttributes(
  element: { setAttribute(name: string, value: string): void },
  text: TextInLanguage,
): void {
  const { lang, dir } = langAttributes(text);
  element.setAttribute("lang", lang);
  element.setAttribute("dir", dir);
}
