// Types only: `import "@heritage-exchange/sdk/elements/svelte"` lets Svelte know the elements, their attributes and events.
import type { HTMLAttributes } from "svelte/elements";
import type { ElementAttributes, ElementEvents } from "./elements.ts";
import type { HeritageElement } from "./heritage-element.ts";

type Listeners<Events> = {
  readonly [Name in keyof Events & string as `on${Name}`]?: ((event: Events[Name]) => void) | undefined;
};

/** The elements as Svelte's markup takes them. */
export type SvelteElements = {
  [Tag in keyof ElementAttributes]: HTMLAttributes<HeritageElement<ElementEvents[Tag]>> &
    ElementAttributes[Tag] &
    Listeners<ElementEvents[Tag]>;
};

declare module "svelte/elements" {
  interface SvelteHTMLElements extends SvelteElements {}
}
