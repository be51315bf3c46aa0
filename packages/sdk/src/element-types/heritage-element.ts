import type { ElementEvents } from "./elements.ts";

type Listening<Events> = <Name extends keyof Events>(
  type: Name,
  listener: (event: Events[Name]) => void,
  options?: boolean | AddEventListenerOptions,
) => void;

/** An element of ours in the page. Its settings are its attributes. */
export interface HeritageElement<Events = object> extends HTMLElement {
  /** Asks the API again. */
  refresh(): Promise<void>;
  /** Is told of what happens: of `heritage-load` and `heritage-error`, and of what happens to any element. */
  readonly addEventListener: Listening<Events> & HTMLElement["addEventListener"];
}

/** `<heritage-programs>` in the page. */
export type ProgramsElement = HeritageElement<ElementEvents["heritage-programs"]>;

/** `<heritage-program>` in the page. */
export type ProgramElement = HeritageElement<ElementEvents["heritage-program"]>;

/** `<heritage-calendar>` in the page. */
export type CalendarElement = HeritageElement<ElementEvents["heritage-calendar"]>;

/** `<heritage-archive>` in the page. */
export type ArchiveElement = HeritageElement<ElementEvents["heritage-archive"]>;

/** `<heritage-item>` in the page. */
export type ItemElement = HeritageElement<ElementEvents["heritage-item"]>;

/** `<heritage-collection>` in the page. */
export type CollectionElement = HeritageElement<ElementEvents["heritage-collection"]>;

/** `<heritage-survey>` in the page. */
export type SurveyElement = HeritageElement<ElementEvents["heritage-survey"]>;

/** `<heritage-results>` in the page. */
export type ResultsElement = HeritageElement<ElementEvents["heritage-results"]>;

/** `<heritage-registration>` in the page. */
export type RegistrationElement = HeritageElement<ElementEvents["heritage-registration"]>;

type Elements = { [Tag in keyof ElementEvents]: HeritageElement<ElementEvents[Tag]> };

declare global {
  interface HTMLElementTagNameMap extends Elements {}
}
