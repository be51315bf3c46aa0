import type { AnyElement } from "./heritage-element.ts";

/** Prints the receipt that an element shows. */
export function printReceipt({ shadowRoot: root, reader }: AnyElement): void {
  const receipt = root?.querySelector("[part=receipt]");
  if (root && receipt) printAlone(root, reader.labels, receipt);
}

/** Prints one thing, without the page around it. Nothing is parsed as HTML and nothing is loaded, which no policy of a page forbids. */
export function printAlone(
  root: ShadowRoot,
  { lang, dir }: { lang: string; dir: string },
  what: Element,
  styles = "",
): void {
  const frame = document.createElement("iframe");
  // A frame that is not displayed prints nothing in some browsers.
  Object.assign(frame.style, { position: "fixed", width: "0", height: "0", border: "0" });
  frame.title = document.title;
  frame.tabIndex = -1;
  root.append(frame);
  const page = frame.contentDocument;
  const view = page?.defaultView;
  if (!view) return;
  Object.assign(page.documentElement, { lang, dir });
  page.title = document.title;
  page.body.append(page.importNode(what, true));
  // A sheet belongs to the document in which it was made.
  const sheet = new view.CSSStyleSheet();
  sheet.replaceSync(styles);
  page.adoptedStyleSheets = [sheet];
  view.addEventListener("afterprint", () => frame.remove());
  view.print();
}
