import { marked, type Token, type Tokens } from "marked";
import type { RecipeRule } from "../archive-mapping/archive-mapping.ts";
import { readIngredient } from "./ingredient.rules.ts";
import type { RecipeFacts } from "./recipe-facts.ts";
import { readRecipeLine } from "./recipe-times.rules.ts";

const ingredientWords =
  /ingredient|zutaten|ingrédient|ingrediënten|інгредієнт|складники|продукти|المقادير|المكونات|ንጥረ|材料|食材|配料/iu;
const stepWords =
  /direction|instruction|method|preparation|steps|zubereitung|anleitung|preparazione|procedimento|préparation|étapes|preparación|elaboración|bereiding|приготування|طريقة|التحضير|ኣዳላልዋ|做法|步骤/iu;

const isAlone =
  /^\P{L}*(ingredients|directions|instructions|method|steps|zutaten|zubereitung|ingredienti|procedimento)\P{L}*$/iu;

/** A recipe of a Markdown text, and what else the text says. */
export interface RecipeReading extends RecipeFacts {
  text: string;
  /** How many pictures were in it, which are left out. */
  pictures: number;
}

type Headings = Pick<RecipeRule, "ingredients" | "steps">;
type Section = "TEXT" | "INGREDIENTS" | "STEPS";

export function readRecipeMarkdown(markdown: string, headings: Headings): RecipeReading {
  const reader = new RecipeMarkdownReader(headings);
  const tokens = tokensOf(markdown)?.filter(({ type }) => type !== "space");
  if (!tokens) return { ...reader.reading, text: markdown };
  for (const [place, token] of tokens.entries()) reader.take(token, tokens[place + 1]);
  return reader.reading;
}

const longestMarkdown = 100_000;

/** None for what no cook writes: the parser calls itself for each list within a list. */
function tokensOf(markdown: string): Token[] | undefined {
  if (markdown.length > longestMarkdown) return undefined;
  try {
    return marked.lexer(markdown);
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

class RecipeMarkdownReader {
  readonly #headings: Headings;
  readonly #texts: string[] = [];
  readonly #recipe: RecipeFacts = {
    ...{ yield: null, preparationTime: null, cookingTime: null, totalTime: null },
    ingredients: [],
    steps: [],
  };
  #pictures = 0;
  #section: Section = "TEXT";
  /** How deep the heading of the section is: those below it are groups in it. */
  #depth = 0;
  #group: string | null = null;

  constructor(headings: Headings) {
    this.#headings = headings;
  }

  get reading(): RecipeReading {
    return { ...this.#recipe, text: this.#texts.join("\n\n"), pictures: this.#pictures };
  }

  take(token: Token, next: Token | undefined): void {
    if (token.type === "heading") this.#heading(token as Tokens.Heading);
    else if (token.type === "list") this.#list(token as Tokens.List);
    else if (token.type !== "hr" && token.type !== "def") this.#paragraph(this.#plain(token), next);
  }

  #heading(heading: Tokens.Heading): void {
    const text = this.#plain(heading);
    const section = this.#sectionOf(text);
    // "For the preparation" below "Ingredients" is a group of them; "Method" alone is not.
    if (this.#section !== "TEXT" && heading.depth > this.#depth && !isAlone.test(text)) {
      this.#group = withoutColon(text);
      return;
    }
    this.#group = null;
    if (section === undefined) this.#texts.push(text);
    this.#depth = heading.depth;
    this.#section = section ?? "TEXT";
  }

  #sectionOf(heading: string): Section | undefined {
    const isOneOf = (words: string[]) => words.some((word) => word.toLowerCase() === heading.toLowerCase());
    if (isOneOf(this.#headings.ingredients)) return "INGREDIENTS";
    if (isOneOf(this.#headings.steps)) return "STEPS";
    if (stepWords.test(heading)) return "STEPS";
    return ingredientWords.test(heading) ? "INGREDIENTS" : undefined;
  }

  #paragraph(text: string, next: Token | undefined): void {
    if (text === "") return;
    // A line right above a list says what the list is for.
    const isLabel =
      next?.type === "list" && text.length <= 80 && !text.includes("\n") && !/[.!?。]$/u.test(text);
    if (this.#section !== "TEXT" && isLabel) this.#group = withoutColon(text);
    else if (this.#section === "STEPS") this.#recipe.steps.push({ text, group: this.#group });
    else this.#texts.push(text);
  }

  #list(list: Tokens.List): void {
    for (const item of list.items) {
      if (this.#section === "INGREDIENTS") this.#ingredient(item);
      else if (this.#section === "STEPS") this.#step(item);
      else this.#textLine(item);
    }
  }

  #ingredient(item: Tokens.ListItem): void {
    const { own, below } = this.#partsOf(item);
    if (own === "") return;
    const read = readIngredient(own);
    const names = below.flatMap(({ items }) => items);
    if (names.length === 0) this.#recipe.ingredients.push({ ...read, group: this.#group });
    else if (read.quantity === null) this.#groupOf(withoutColon(own), names);
    else {
      const notes = [read.note, ...names.map((name) => this.#plain(name))].filter((note) => note !== null);
      this.#recipe.ingredients.push({ ...read, note: notes.join("; "), group: this.#group });
    }
  }

  /** "Dough:" with a list of its own below it. */
  #groupOf(name: string, items: Tokens.ListItem[]): void {
    const outer = this.#group;
    this.#group = name;
    for (const item of items) this.#ingredient(item);
    this.#group = outer;
  }

  #step(item: Tokens.ListItem): void {
    const text = this.#plain(item);
    if (text !== "") this.#recipe.steps.push({ text, group: this.#group });
  }

  /** Above and below the recipe: how long it takes, for how many it is, or any other line. */
  #textLine(item: Tokens.ListItem): void {
    const text = this.#plain(item);
    const read = readRecipeLine(text);
    if (read && this.#recipe[read.field] === null) this.#recipe[read.field] = read.value;
    else if (text !== "") this.#texts.push(`– ${text}`);
  }

  #partsOf(item: Tokens.ListItem): { own: string; below: Tokens.List[] } {
    const below = item.tokens.filter((token): token is Tokens.List => token.type === "list");
    const own = item.tokens.filter((token) => token.type !== "list");
    return { own: this.#join(own), below };
  }

  #join(tokens: Token[]): string {
    return tokens
      .map((token) => this.#plain(token))
      .filter((text) => text !== "")
      .join("\n");
  }

  /** The words of a token, without what marks them up. */
  #plain(token: Token): string {
    switch (token.type) {
      case "image":
        this.#pictures += 1;
        return "";
      case "br":
        return "\n";
      case "list":
        return this.#join((token as Tokens.List).items);
      case "table":
        return token.raw.trim();
      case "html":
        // A tag among words marks them up; markup on lines of its own may hold words, which are read as HTML is.
        return "block" in token && token.block ? token.raw.trim() : "";
      case "checkbox":
        return "";
    }
    const below = "tokens" in token ? token.tokens : undefined;
    if (!below || below.length === 0) return "text" in token ? String(token.text) : token.raw.trim();
    if (token.type === "list_item" || token.type === "blockquote") return this.#join(below);
    return below
      .map((each) => this.#plain(each))
      .join("")
      .trim();
  }
}

const withoutColon = (text: string): string => text.replace(/\s*[:：]\s*$/u, "");
