/** The address of a file beside the API, in the languages preferred, or in those of whoever opens it. */
export function fileUrl(apiUrl: string, path: string, languages: readonly string[]): string {
  const url = new URL(apiUrl, globalThis.location?.href);
  url.pathname = url.pathname.replace(/\/[^/]*\/*$/, path);
  url.search = languages.length > 0 ? `?language=${languages.map(encodeURIComponent).join(",")}` : "";
  return url.href;
}
