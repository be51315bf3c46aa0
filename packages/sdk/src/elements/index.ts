import { HeritageArchive } from "./heritage-archive.ts";
import { useApi } from "./heritage-element.ts";
import { HeritageItem } from "./heritage-item.ts";
import { HeritageProgram } from "./heritage-program.ts";
import { HeritagePrograms } from "./heritage-programs.ts";

export type { ItemFound, ItemsFound, ProgramFound, ProgramsFound } from "../element-types/found.ts";
export type {
  ArchiveElement,
  HeritageElement,
  ItemElement,
  ProgramElement,
  ProgramsElement,
} from "../element-types/heritage-element.ts";

// A page may load the script twice, or in two versions: the first one stays.
function define(name: string, element: CustomElementConstructor): void {
  if (!customElements.get(name)) customElements.define(name, element);
}

/**
 * Makes `<heritage-programs>`, `<heritage-program>`, `<heritage-item>` and `<heritage-archive>` known to the page. Those without an `api` attribute ask `api`.
 * On a server, which has no elements, it does nothing.
 */
export function defineElements({ api }: { readonly api?: string } = {}): void {
  if (!globalThis.customElements) return;
  if (api) useApi(api);
  define("heritage-programs", HeritagePrograms);
  define("heritage-program", HeritageProgram);
  define("heritage-item", HeritageItem);
  define("heritage-archive", HeritageArchive);
}
