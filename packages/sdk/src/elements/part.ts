/** Hashes of what is loaded when it is needed, by name. */
type Hashes = Readonly<Record<string, string>>;

// Written in by the build of the files that pages load. With a bundler there are none: the page's files are its own.
declare const PARTS: Hashes | undefined;
declare const VERSION: string;

let failures = 0;

/**
 * Loads a part of the elements. Where a page pinned the first file by its hash, that goes on to vouch for everything: a
 * part becomes one of the page's modules only if its hash is the one that the first file knows, or a part that it vouches for.
 */
export async function part<T>(name: string, load: () => Promise<T>, hashes = PARTS): Promise<T> {
  const hash = hashes?.[name];
  if (!hash) return load();
  // In the folder of the version, whichever file asks: a newer one may lie in the other.
  const file = `../${VERSION}/${name}-${hash.replace(/\W/g, "").slice(0, 8)}.js`;
  // A page never asks again for a module that did not arrive; after a failure it has another name to ask by.
  const { href } = new URL(failures ? `${file}#${failures}` : file, import.meta.url);
  await vouch(href, `sha256-${hash}`);
  return import(href);
}

function vouch(href: string, integrity: string): Promise<unknown> {
  return new Promise((resolve, reject) => {
    // The page's policy may allow scripts by a nonce; what these load may bear it too.
    const { nonce = "" } = document.querySelector<HTMLElement>("script[nonce]") ?? {};
    const link = document.createElement("link");
    Object.assign(link, { rel: "modulepreload", href, integrity, nonce, onload: resolve });
    link.onerror = () => {
      failures += 1;
      reject(new Error(`${href} is not as published.`));
    };
    document.head.append(link);
  });
}
