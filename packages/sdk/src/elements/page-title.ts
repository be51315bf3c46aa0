/** Makes the title of what is shown that of the host's page, for as long as there is one and where an attribute says so. */
export function pageTitle(host: Element): (title: string | undefined) => void {
  /** The page's own, which may be empty. */
  let own: string | undefined;
  return (title) => {
    const pattern = host.getAttribute("document-title");
    if (title && pattern != null) {
      own ??= document.title;
      document.title = (pattern || "{title}").replaceAll("{title}", () => title);
    } else if (own != null) {
      document.title = own;
      own = undefined;
    }
  };
}
