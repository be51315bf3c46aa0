// An institution's own site, on another origin than the API whose elements stand on its pages.
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

/** A page shows the element that its address asks for, in the language of its parameter `language`. */
export async function startSite(api: string, elementAt: (address: URL) => string) {
  const site = createServer((request, response) => {
    const address = new URL(request.url ?? "/", "http://museum.example");
    const language = address.searchParams.get("language") ?? "en";
    response.setHeader("content-type", "text/html; charset=utf-8");
    response.end(`<!doctype html><html lang="${language}" dir="${language === "ar" ? "rtl" : "ltr"}">
      <head><meta charset="utf-8"><title>A museum</title>
      <script type="module" src="${new URL("/embed/v1/programs.js", api)}"></script></head>
      <body><main><h1>A museum</h1>${elementAt(address)}</main></body></html>`);
  });
  await new Promise<void>((resolve) => site.listen(0, "127.0.0.1", resolve));
  return {
    origin: `http://127.0.0.1:${(site.address() as AddressInfo).port}`,
    close: () => {
      site.closeAllConnections();
      site.close();
    },
  };
}
