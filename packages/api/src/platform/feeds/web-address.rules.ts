const longest = 2000;
// Joiners belong into the names of some scripts; what else cannot be seen stands in no address on purpose.
const unseen = /(?!\p{Join_Control})[\p{Cc}\p{Cf}]/gu;

export type WebAddressReading = { url: string; isRepaired: boolean } | { reason: string };

/** An address on the web as it can be linked; what publishers often get wrong is put right. */
export function readWebAddress(given: string): WebAddressReading {
  const text = given.trim();
  const completed = complete(text.replaceAll("&amp;", "&").replace(unseen, ""));
  const url = completed === undefined ? undefined : parsed(completed);
  if (!url || !/^[\p{L}\p{N}_.:[\]-]+$/u.test(url.hostname))
    return { reason: "is not an address on the web" };
  if (url.username !== "" || url.password !== "") return { reason: "carries a user name or a password" };
  if (url.href.length > longest) return { reason: `is longer than ${longest} characters` };
  return { url: url.href, isRepaired: completed !== text };
}

function parsed(address: string): URL | undefined {
  try {
    return new URL(address);
  } catch {
    return undefined;
  }
}

/** The text as an address with its scheme; undefined for any other scheme than the web's, such as javascript:. */
function complete(text: string): string | undefined {
  if (/^https?:\/\//i.test(text)) return text;
  const scheme = /^(https?):\/*/i.exec(text);
  if (scheme) return `${scheme[1]}://${text.slice(scheme[0].length)}`;
  if (text.startsWith("//")) return `https:${text}`;
  return /^[\p{L}\p{N}_-]+(\.[\p{L}\p{N}_-]+)*\.\p{L}{2,}(:\d+)?([/?#]|$)/u.test(text)
    ? `https://${text}`
    : undefined;
}
