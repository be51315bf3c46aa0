/** An address that may stand in a link: http and https alone. Anything else is none. */
export function webAddress(address: string | null | undefined): string | undefined {
  if (!address) return undefined;
  try {
    const url = new URL(address, document.baseURI);
    return /^https?:$/.test(url.protocol) ? url.href : undefined;
  } catch {
    return undefined;
  }
}

/** The host's page about a program: `{slug}` and `{id}` in its pattern stand for the program's own. */
export function detailAddress(
  pattern: string | null,
  program: { readonly id: string; readonly slug: string },
): string | undefined {
  const part = (_: string, key: "id" | "slug") => encodeURIComponent(program[key]);
  try {
    return webAddress(pattern?.replace(/\{(id|slug)\}/g, part));
  } catch {
    // Half of a character cannot be part of an address.
    return undefined;
  }
}
