import type { ArchiveTools } from "./archive-tools.ts";
import type { ItemShown, NoticeShown } from "./item-shape.ts";
import { wordOfNotice } from "./notice-words.ts";
import type { TellUs } from "./tell-us.ts";

/** A warning or a notice by its word, with what was written beside it. */
export function noticeText(tools: ArchiveTools, { kind, note, url }: NoticeShown): unknown {
  const { html, linkTo, textOf } = tools.parts;
  const word = linkTo(url, tools.say(wordOfNotice(kind)));
  if (!note) return word;
  return kind === "OTHER" ? textOf(note) : html`${word}. ${textOf(note)}`;
}

/** How to behave with an item: what its communities ask first, then what its holder says of its own part. */
export function renderNotices(
  tools: ArchiveTools,
  tellUs: TellUs,
  item: Pick<
    ItemShown,
    "id" | "slug" | "communityNotices" | "notices" | "consentBasis" | "ownRecordStatement"
  >,
): unknown {
  const { html, nothing } = tools.parts;
  const { ownRecordStatement: note } = item;
  const list = (label: string, some: readonly NoticeShown[]) =>
    some.length > 0
      ? html`<div part="notice"><p part="label">${tools.say(label)}</p>
          <ul>${some.map((one) => html`<li>${noticeText(tools, one)}</li>`)}</ul></div>`
      : nothing;
  return [
    list("The community asks", item.communityNotices),
    list("The holder says", item.notices),
    list("The holder's own record", note ? [{ kind: "OTHER", note }] : []),
    unasked(tools, tellUs, item),
  ];
}

/** What a page says of people whom nobody could ask, and where they or their families say something. */
function unasked(
  tools: ArchiveTools,
  tellUs: TellUs,
  item: Pick<ItemShown, "id" | "slug" | "consentBasis">,
): unknown {
  const { html, nothing } = tools.parts;
  if (!item.consentBasis.some(({ kind }) => kind === "REVIEWED")) return nothing;
  return html`<div part="notice"><p part="label">${tools.say("Nobody could be asked")}</p>
    <p>${tools.say("The people in it, or their families, could not be asked. Are you one of them, or do you know them?")}</p>
    <p part="actions">${tellUs.way(item)}</p></div>`;
}
