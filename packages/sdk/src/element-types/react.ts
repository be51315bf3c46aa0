// Types only: `import "@heritage-exchange/sdk/elements/react"` lets JSX know the elements, their attributes and events.
import type { DetailedHTMLProps, HTMLAttributes } from "react";
import type { ElementAttributes, ElementEvents } from "./elements.ts";
import type { HeritageElement } from "./heritage-element.ts";

type Listeners<Events> = {
  readonly [Name in keyof Events & string as `on${Name}`]?: ((event: Events[Name]) => void) | undefined;
};

type Element<Tag extends keyof ElementAttributes> = DetailedHTMLProps<
  HTMLAttributes<HeritageElement<ElementEvents[Tag]>>,
  HeritageElement<ElementEvents[Tag]>
> &
  ElementAttributes[Tag] &
  Listeners<ElementEvents[Tag]>;

/** The elements as JSX takes them. Events are told by React 19 and later. */
export type ReactElements = { [Tag in keyof ElementAttributes]: Element<Tag> };

declare module "react" {
  namespace JSX {
    interface IntrinsicElements extends ReactElements {}
  }
}
