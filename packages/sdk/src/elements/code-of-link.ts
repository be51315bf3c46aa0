/**
 * The code of a private link, such as `…#code=7K3M-…`, by the name that stands before it. It stands behind the #, which no
 * browser sends to anybody: so no log of a server has it, and no page that is gone to next is told. Once read it is taken out
 * of the address, where it would be copied, bookmarked or photographed with the page.
 */
export function takeCodeOfLink(name: string): string | undefined {
  const behind = new URLSearchParams(location.hash.slice(1));
  const code = behind.get(name);
  if (code === null) return undefined;
  behind.delete(name);
  const rest = String(behind) && `#${behind}`;
  history.replaceState(history.state, "", location.pathname + location.search + rest);
  return code;
}
