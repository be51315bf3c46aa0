import { follow, send } from "./call.ts";
import type { CallOptions, Client } from "./client.ts";
import { NotFoundError, UnavailableError } from "./errors.ts";
import type { TypedDocument } from "./typed-document.ts";

/**
 * A list. `await` it for one page, `for await` it for its items, page by page as you go.
 * With `last` it walks backwards, from the end to the beginning.
 */
export interface Paged<Page, Item> extends AsyncIterable<Item> {
  /** What makes `await` give the first page. It is asked for once, however often it is awaited. */
  readonly then: Promise<Page>["then"];
  /** The pages one after another. */
  pages(): AsyncGenerator<Page, void, undefined>;
  /** At most `limit` items in one array. */
  toArray(options: { readonly limit: number }): Promise<Item[]>;
}

interface Window {
  readonly after?: string | null | undefined;
  readonly before?: string | null | undefined;
  readonly last?: number | null | undefined;
}

interface AnyPage<Item> {
  readonly nodes?: readonly Item[];
  readonly edges?: readonly Item[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
}

const itemsOf = <Item>({ nodes, edges }: AnyPage<Item>): readonly Item[] => nodes ?? edges ?? [];

/** Where the next page is; undefined after the last one. */
function nextWindow(window: Window, { pageInfo }: AnyPage<unknown>): Window | undefined {
  const [key, isMore, cursor] = window.last
    ? (["before", pageInfo.hasPreviousPage, pageInfo.startCursor] as const)
    : (["after", pageInfo.hasNextPage, pageInfo.endCursor] as const);
  if (!isMore) return undefined;
  if (!cursor || cursor === window[key]) throw new UnavailableError("The cursor did not move.");
  return { [key]: cursor };
}

/** The list that an operation reads, `path` leading to it in the answer. */
export function paged<Page extends AnyPage<Item>, Item, R, V extends Window>(
  client: Client,
  document: TypedDocument<R, V>,
  options: V & CallOptions,
  path: readonly string[],
): Paged<Page, Item> {
  let first: Promise<Page> | undefined;

  async function read(window: V & CallOptions): Promise<Page> {
    const page = follow<Page | null>(await send(client, document, window), path);
    if (page) return page;
    throw new NotFoundError(`No such ${path[0]}.`, { operation: document.name });
  }

  // A failure is not kept: the next attempt on the same list asks again.
  function readFirst(): Promise<Page> {
    first ??= read(options).catch((error) => {
      first = undefined;
      throw error;
    });
    return first;
  }

  async function* pages(): AsyncGenerator<Page, void, undefined> {
    let page = await readFirst();
    let window = options;
    for (;;) {
      yield page;
      const step = nextWindow(window, page);
      if (!step) return;
      window = { ...window, ...step };
      page = await read(window);
    }
  }

  async function* items(): AsyncGenerator<Item, void, undefined> {
    for await (const page of pages()) yield* options.last ? itemsOf(page).toReversed() : itemsOf(page);
  }

  return {
    // biome-ignore lint/suspicious/noThenProperty: a list is awaited on purpose.
    then: (done, failed) => readFirst().then(done, failed),
    pages,
    [Symbol.asyncIterator]: items,
    async toArray({ limit }) {
      if (!(limit > 0)) throw new RangeError("toArray needs a limit.");
      const found: Item[] = [];
      for await (const item of items()) {
        found.push(item);
        if (found.length >= limit) break;
      }
      return found;
    },
  };
}
