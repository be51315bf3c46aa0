import type { ProgramFound } from "../element-types/found.ts";
import { HeritageElement, type View } from "./heritage-element.ts";
import { part } from "./part.ts";
import { parts } from "./shared-parts.ts";

/**
 * One program with all that is known of it: its days and sessions, partners, cost, languages, access.
 *
 * @tagname heritage-program
 *
 * @attr {string} program - The program: its slug, such as `songs-of-the-red-sea`, or its id (`prog_…`).
 * @attr {string} parameter - Instead: the name of the parameter of your page's address that holds it. With `parameter="program"`, `/program?program=songs-of-the-red-sea` shows that one.
 * @attr {string} document-title - Makes the program's title that of your page, where the page is about it alone. `{title}` stands for it: `{title} · Harbour Museum`.
 *
 * @fires {CustomEvent<ProgramFound>} heritage-load - The answer is there: `detail.program` is the program, or null.
 *
 * @slot picture - A picture of the program, such as `<img slot="picture" src="…" alt="…">`.
 *
 * @csspart header - What a program is, in short: kind, title, days, summary.
 * @csspart description - The program at length.
 * @csspart section - A part of the page with a heading: dates, access, partners.
 * @csspart access - What is known of access, by how far each thing is there.
 * @csspart note - Why a session is cancelled or moved.
 * @csspart medium - The picture that a program's partner has lent from its archive, with who is named for it.
 * @csspart picture - The picture itself.
 * @csspart credit - Who is named for it.
 */
export class HeritageProgram extends HeritageElement<ProgramFound> {
  static override observedAttributes = [
    ...HeritageElement.observedAttributes,
    "program",
    "parameter",
    "document-title",
  ];

  protected override async load(): Promise<View<ProgramFound>> {
    const { programPage } = await part("program", () => import("./program-page.ts"));
    return programPage(this, parts);
  }
}
