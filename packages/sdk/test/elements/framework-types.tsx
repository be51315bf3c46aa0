// What JSX, Vue's templates and Svelte's markup must take and refuse. An unused `@ts-expect-error` is an error.
import "../../src/element-types/react.ts";
import "../../src/element-types/svelte.ts";
import "../../src/element-types/vue.ts";
import type { SvelteHTMLElements } from "svelte/elements";
import type { GlobalComponents } from "vue";
import type { ProgramElement, ProgramsFound } from "../../src/elements/index.ts";

export const pages = [
  <heritage-programs
    key="programs"
    when="past"
    page-size={3}
    free
    className="wide"
    onheritage-load={({ detail }) => detail.programs.nodes[0]?.title.text.length}
    onheritage-error={({ detail }) => detail.message.length}
  >
    <p>Ask at the desk.</p>
  </heritage-programs>,
  <heritage-program
    key="program"
    program="songs"
    onheritage-load={({ detail }) => detail.program?.revision}
  />,
  // @ts-expect-error: no such period.
  <heritage-programs key="period" when="tomorrow" />,
  // @ts-expect-error: no such attribute.
  <heritage-programs key="attribute" pagesize={3} />,
  // @ts-expect-error: one program has no page of programs.
  <heritage-program key="event" onheritage-load={({ detail }) => detail.programs} />,
];

type Svelte = SvelteHTMLElements["heritage-programs"];
export const svelte: Svelte[] = [
  {
    "page-size": 3,
    filters: true,
    lang: "ar",
    "onheritage-load": ({ detail }) => detail.programs.nodes.length,
  },
  // @ts-expect-error: no such period.
  { when: "tomorrow" },
];

type Vue = InstanceType<GlobalComponents["heritage-programs"]>;
export const vue: Vue["$props"][] = [
  { pageSize: 3, filters: true, lang: "ar" },
  // @ts-expect-error: no such period.
  { when: "tomorrow" },
];
export function emit({ $emit }: Vue, found: CustomEvent<ProgramsFound>): void {
  $emit("heritage-load", found);
  // @ts-expect-error: no such event.
  $emit("heritage-loaded", found);
}

export function listen(program: ProgramElement): void {
  program.addEventListener("heritage-load", ({ detail }) => detail.program?.title);
  program.addEventListener("click", ({ clientX }) => clientX);
  // @ts-expect-error: a listing has programs, this is one.
  program.addEventListener("heritage-load", ({ detail }) => detail.programs);
  document
    .querySelector("heritage-programs")
    ?.addEventListener("heritage-load", ({ detail }) => detail.programs);
}
