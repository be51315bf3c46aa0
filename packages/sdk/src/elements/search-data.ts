import type { ProgramFound, ProgramsFound } from "../element-types/found.ts";
import { type EventJsonLd, jsonLdText, programEvents } from "../jsonld.ts";

// TypeScript's own library does not know them yet.
interface TrustedTypes {
  createPolicy(name: string, rules: { createScript(text: string): string }): typeof rules;
}

let policy: { createScript(text: string): string } | undefined;

/** Data for search engines. Trusted Types guard the text of a script even where it is data and never runs. */
function dataBlock(json: string): HTMLScriptElement {
  const script = document.createElement("script");
  script.type = "application/ld+json";
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
  policy ??= trustedTypes?.createPolicy("heritage-exchange", { createScript: (text) => text });
  script.text = policy ? policy.createScript(json) : json;
  return script;
}

/** What search engines are told of what an element shows. It is loaded where a page asks for it. */
export function searchData(
  found: object,
  name: string,
  addressOf: (program: { readonly id: string; readonly slug: string }) => string | undefined,
): HTMLScriptElement {
  if (Array.isArray(found)) return dataBlock(jsonLdText(found));
  const events =
    "programs" in found ? [listOf(found as ProgramsFound, name, addressOf)] : eventsOf(found as ProgramFound);
  return dataBlock(jsonLdText(events));
}

function eventsOf({ program }: ProgramFound): EventJsonLd[] {
  return program ? programEvents(program, { url: location.href }) : [];
}

/** A list of programs, which leads search engines to their pages: events in full are described there. */
function listOf(
  { programs: { nodes } }: ProgramsFound,
  name: string,
  addressOf: Parameters<typeof searchData>[2],
): EventJsonLd {
  const itemListElement = nodes.map((program, index) => {
    const { title, startsOn: startDate, endsOn: endDate, lifecycle } = program;
    const eventStatus = lifecycle === "CANCELLED" ? "https://schema.org/EventCancelled" : undefined;
    const item = {
      "@type": "Event",
      name: title.text,
      startDate,
      endDate,
      eventStatus,
      url: addressOf(program),
    };
    return { "@type": "ListItem", position: index + 1, item };
  });
  return { "@type": "ItemList", name, itemListElement };
}
