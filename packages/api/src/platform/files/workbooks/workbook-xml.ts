import { SaxesParser } from "saxes";
import type { SheetRow } from "./workbook.ts";
import { workbookLimits as limits, RefusedWorkbook } from "./workbook-limits.ts";
import { damaged } from "./workbook-parts.ts";

type Attributes = Record<string, string>;
interface Handlers {
  open?(tag: string, attributes: Attributes): void;
  text?(text: string): void;
  close?(tag: string): void;
}

/** Reads XML as it comes. Nothing is expanded that the text does not spell out: a document type of its own is refused. */
function readXml(xml: string, { open, text, close }: Handlers): void {
  const parser = new SaxesParser();
  let depth = 0;
  parser.on("doctype", () => {
    throw new RefusedWorkbook("defines words of its own in its XML, which no spreadsheet does.");
  });
  parser.on("error", (error) => {
    throw damaged(error);
  });
  parser.on("opentag", ({ name, attributes }) => {
    depth += 1;
    if (depth > limits.depth) throw damaged();
    open?.(localName(name), attributes);
  });
  parser.on("closetag", ({ name }) => {
    depth -= 1;
    close?.(localName(name));
  });
  if (text) {
    parser.on("text", text);
    parser.on("cdata", text);
  }
  parser.write(xml).close();
}

const localName = (name: string) => name.slice(name.indexOf(":") + 1);

/** The attributes of every tag of a name, in their order. */
export function tagsOf(xml: string, name: string): Attributes[] {
  const found: Attributes[] = [];
  readXml(xml, { open: (tag, attributes) => tag === name && found.push(attributes) });
  return found;
}

/** A character as spreadsheets write those that XML cannot hold. */
const escaped = /_x([0-9A-F]{4})_/gi;
const plain = (text: string) =>
  text.replace(escaped, (_, code) => String.fromCharCode(Number.parseInt(code, 16)));

/** The texts that cells name by their place. How they are read aloud (`rPh`) is no part of them. */
export function sharedTexts(xml: string): string[] {
  const texts: string[] = [];
  let [current, isText, isAloud] = ["", false, false];
  readXml(xml, {
    open: (tag) => {
      if (tag === "si") current = "";
      if (tag === "rPh") isAloud = true;
      isText = tag === "t" && !isAloud;
    },
    text: (text) => {
      if (isText) current += text;
    },
    close: (tag) => {
      isText = false;
      if (tag === "rPh") isAloud = false;
      if (tag === "si") texts.push(plain(current));
    },
  });
  return texts;
}

/** The rows of a sheet in which something stands. Of a formula it is the value that was last computed. */
export function rowsOf(xml: string, shared: readonly string[]): SheetRow[] {
  const rows: SheetRow[] = [];
  let current: SheetRow = { row: 0, cells: new Map() };
  let cell = { place: -1, type: "n", text: "" };
  let [isValue, cells, characters] = [false, 0, 0];
  readXml(xml, {
    open: (tag, { r, t }) => {
      if (tag === "row") {
        current = { row: r === undefined ? current.row + 1 : Number(r), cells: new Map() };
        cell = { place: -1, type: "n", text: "" };
      }
      if (tag === "c") cell = { place: placeOf(r) ?? cell.place + 1, type: t ?? "n", text: "" };
      isValue = tag === "v" || tag === "t";
    },
    text: (text) => {
      if (isValue) cell.text += text;
    },
    close: (tag) => {
      isValue = false;
      if (tag === "c") {
        const text = textOf(cell, shared).trim();
        if (text !== "") current.cells.set(cell.place, text);
        cells += text === "" ? 0 : 1;
        characters += text.length;
      }
      if (tag === "row" && current.cells.size > 0) rows.push(current);
      if (rows.length > limits.rows || cells > limits.cells || characters > limits.characters)
        throw new RefusedWorkbook(
          `has a sheet of more than ${limits.rows} rows, ${limits.cells} cells or ${limits.characters} characters, and no form does.`,
        );
    },
  });
  return rows;
}

function textOf({ type, text }: { type: string; text: string }, shared: readonly string[]): string {
  if (type === "s") return shared[Number(text)] ?? "";
  if (type === "b") return text === "1" ? "TRUE" : "FALSE";
  if (type !== "n") return plain(text);
  // 1.0 and 1E0 are what a spreadsheet shows as 1.
  return text.trim() === "" ? "" : String(Number(text));
}

/** The place of a column by the address of one of its cells: 0 for A7, 27 for AB7. */
function placeOf(address: string | undefined): number | undefined {
  const letters = /^[A-Z]{1,3}(?=\d+$)/.exec(address ?? "")?.[0];
  if (letters === undefined) return undefined;
  return [...letters].reduce((place, letter) => place * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}
