/** What a visitor has chosen in a listing, by name. What is not chosen is absent. */
export type Chosen = Readonly<Record<string, string>>;

const NAMES = [
  "search",
  "kind",
  "language",
  "subject",
  "theme",
  "community",
  "when",
  "free",
  "page",
  "after",
  "before",
];

/** What stands in the parameters of the page's address that begin with this word: `?programs-kind=WORKSHOP`. */
export function readAddress(prefix: string): Chosen {
  const parameters = new URLSearchParams(location.search);
  return Object.fromEntries(
    NAMES.flatMap((name) => {
      const value = parameters.get(`${prefix}-${name}`);
      return value ? [[name, value]] : [];
    }),
  );
}

/** Makes the page's address say it, so that Back, a reload and a link bring it again; false where that is not possible. */
export function writeAddress(prefix: string, chosen: Chosen, how: "pushState" | "replaceState"): boolean {
  const url = new URL(location.href);
  for (const name of NAMES) {
    const value = chosen[name];
    if (value) url.searchParams.set(`${prefix}-${name}`, value);
    else url.searchParams.delete(`${prefix}-${name}`);
  }
  if (url.href === location.href) return true;
  try {
    // What a router of the page keeps with the address stays with it.
    history[how](history.state, "", url);
    return true;
  } catch {
    // Pages in a sandbox have no address of their own.
    return false;
  }
}
