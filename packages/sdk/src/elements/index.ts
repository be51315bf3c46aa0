import { useApi } from "./heritage-element.ts";
import { HeritageProgram } from "./heritage-program.ts";
import { HeritagePrograms } from "./heritage-programs.ts";

/** An element of ours in the page. Its settings are its attributes. */
export interface HeritageElement extends HTMLElement {
  /** Asks the API again. */
  refresh(): Promise<void>;
}

declare global {
  interface HTMLElementTagNameMap {
    "heritage-programs": HeritageElement;
    "heritage-program": HeritageElement;
  }
}

// A page may load the script twice, or in two versions: the first one stays.
function define(name: string, element: CustomElementConstructor): void {
  if (!customElements.get(name)) customElements.define(name, element);
}

/** Makes `<heritage-programs>` and `<heritage-program>` known to the page. Those without an `api` attribute ask `api`. */
export function defineElements({ api }: { readonly api?: string } = {}): void {
  if (api) useApi(api);
  define("heritage-programs", HeritagePrograms);
  define("heritage-program", HeritageProgram);
}
