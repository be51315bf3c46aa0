// Types only: `import "@heritage-exchange/sdk/elements/vue"` lets templates know the elements, their attributes and events.
import type { EmitFn, HTMLAttributes, PublicProps } from "vue";
import type { ElementAttributes, ElementEvents } from "./elements.ts";
import type { HeritageElement } from "./heritage-element.ts";

/** `page-size` → `pageSize`: templates are checked under these names. */
type Camel<Name> = Name extends `${infer Head}-${infer Tail}` ? `${Head}${Capitalize<Camel<Tail>>}` : Name;

type Element<Tag extends keyof ElementAttributes> = new () => HeritageElement<ElementEvents[Tag]> & {
  $props: HTMLAttributes &
    PublicProps & {
      readonly [Name in keyof ElementAttributes[Tag] as Camel<Name>]: ElementAttributes[Tag][Name];
    };
  $emit: EmitFn<{ [Name in keyof ElementEvents[Tag]]: (event: ElementEvents[Tag][Name]) => void }>;
};

/** The elements as Vue's templates take them. */
export type VueElements = { [Tag in keyof ElementAttributes]: Element<Tag> };

declare module "vue" {
  interface GlobalComponents extends VueElements {}
}
