import type { HeritageError } from "../errors.ts";
import type { AnyElement, HeritageElement, Question } from "./heritage-element.ts";
import { listAttributes, valuesOf } from "./listing-question.ts";

/** What is known when something may not be as the page's editor meant it. */
export interface Occasion {
  readonly attributes: readonly string[];
  readonly question: Question | undefined;
  readonly error: unknown;
}

/** Tells the editor of a page what keeps an element from showing what they meant. It is loaded when there may be something. */
export async function advise(host: AnyElement, { attributes, question, error }: Occasion): Promise<void> {
  for (const name of attributes) lookAtAttribute(host, name);
  if (error) host.note(mistakeOf(host, error as HeritageError), error);
  else if (host.localName === "heritage-program") lookAtProgram(host);
  else if (question) await lookAtListing(host, question);
}

/** What a failure means for whoever wrote the attributes. */
function mistakeOf({ apiUrl }: AnyElement, { code, issues = [], status, message }: HeritageError): string {
  const [issue] = issues;
  if (code === "network")
    return navigator.onLine
      ? `No answer came from ${apiUrl}. Is the address in api right, and does the service run? A content security policy of this page must allow connect-src ${new URL(apiUrl, location.href).origin}.`
      : "This device is not connected to a network.";
  if (code === "not_found" || (status && !issue))
    return `${apiUrl} answers, with status ${status}, but is no API of a Heritage Exchange. Its address ends in /graphql: api="https://api.example.org/graphql".`;
  if (issue?.extensions?.code === "UNAUTHENTICATED")
    return `The service does not accept the publishable-key. What is public needs none: leave it out, or make a new one. ${message}`;
  if (code === "forbidden")
    return `The publishable-key may not be used on pages of ${location.origin}. ${message}`;
  if (code === "invalid_input") return `An attribute says what the service does not know. ${message}`;
  return message;
}

// Attributes of every element, and those that frameworks write. Names with other characters are theirs as well.
const FOREIGN =
  /^((title|part|role|tabindex|nonce|inert|is|key|ref|translate|popover)$|(on|item|v|x|hx|ng|wire|client|server|astro)[a-z]*(-|$))|^_|[^a-z_-]/;

function lookAtAttribute(host: AnyElement, name: string): void {
  const { observedAttributes } = host.constructor as typeof HeritageElement;
  const plain = (text: string) => text.replace(/[_-]/g, "");
  const meant = observedAttributes.find((known) => plain(known) === plain(name));
  if (meant) host.note(`There is no attribute ${name}. It is called ${meant}.`);
  else if (!FOREIGN.test(name))
    host.note(`There is no attribute ${name}. These are: ${observedAttributes.join(", ")}.`);
}

function lookAtProgram(host: AnyElement): void {
  if (host.answer?.program) return;
  const parameter = host.getAttribute("parameter");
  const named = parameter && new URLSearchParams(location.search).get(parameter);
  const program = host.getAttribute("program") ?? named;
  if (program)
    host.note(`There is no public program "${program}". Look at its slug or id; a draft is not public yet.`);
  else if (parameter)
    host.note(
      `The address of this page names no program. It has to end like ?${parameter}=songs-of-the-red-sea.`,
    );
  else host.note('Which program? Say it with program="songs-of-the-red-sea".');
}

/** Asks for each value of an attribute whether any program has it at all. */
async function lookAtListing(host: AnyElement, { document }: Question): Promise<void> {
  const when = host.getAttribute("when") ?? "all";
  if (!/^(upcoming|past|all)$/.test(when)) host.note(`when is "${when}". It may be upcoming, past or all.`);
  const values = listAttributes.flatMap((name) =>
    valuesOf(name, host.getAttribute(name)).map((value) => ({ name, value })),
  );
  await Promise.all(
    values.map(async ({ name, value }) => {
      const variables = { first: 1, sessionsFirst: 1, where: { [name]: { in: [value] } } };
      const { programs } = await host.client().request(document, variables);
      if (programs.nodes.length === 0) host.note(`There is no public program with the ${name} "${value}".`);
    }),
  );
}
