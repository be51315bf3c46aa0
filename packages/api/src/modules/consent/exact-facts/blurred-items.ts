import type { EntityManager } from "typeorm";
import { searchVector } from "../../../platform/search/search.ts";
import { type StoredText, textsOf } from "../../../platform/texts/stored-text.ts";

/** What this transaction blurred, or showed again, is found from now on by the words that it tells. */
export async function indexBlurredItems(manager: Pick<EntityManager, "query">): Promise<void> {
  const items = (await manager.query("select id, texts from blurred_items_to_index()")) as {
    id: string;
    texts: (StoredText | null)[];
  }[];
  for (const { id, texts } of items)
    await manager.query("select index_blurred_item($1, $2::tsvector)", [
      id,
      searchVector(texts.flatMap(textsOf)),
    ]);
}
