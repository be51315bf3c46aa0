import type pg from "pg";
import type { StoredText } from "../graphql/localized-text.ts";
import { textsOf } from "../graphql/text-input.ts";
import { searchVector } from "../search.ts";
import { searchFolding } from "../search-folding.ts";

const recordsAtOnce = 500;

interface SearchedRecord {
  id: string;
  texts: (StoredText | null)[];
}

/**
 * Makes the stored words of every record again where they were folded in another way than this version folds a search.
 * All of it is one transaction, in which others read and nobody writes.
 */
export async function renewSearch(owner: pg.Client): Promise<void> {
  await owner.query("set role hx_owner; set search_path = heritage, open");
  try {
    const { rows } = await owner.query("select from search_folding where folding = $1", [searchFolding]);
    if (rows.length > 0) return;
    await owner.query("begin");
    for (const relation of await searchedRelations(owner)) await renew(owner, relation);
    await owner.query("update search_folding set folding = $1", [searchFolding]);
    await owner.query("update content_version set version = version + 1");
    await owner.query("commit");
  } catch (error) {
    await owner.query("rollback").catch(() => undefined);
    throw error;
  } finally {
    await owner.query("reset role; reset search_path");
  }
}

async function searchedRelations(owner: pg.Client): Promise<string[]> {
  const { rows } = await owner.query<{ relation: string }>(
    "select distinct relation from searched_texts order by relation",
  );
  return rows.map(({ relation }) => relation);
}

async function renew(owner: pg.Client, relation: string): Promise<void> {
  // What follows from a record, such as what is public, does not follow from its words.
  await owner.query(`alter table ${relation} disable trigger user`);
  let last = "00000000-0000-0000-0000-000000000000";
  for (;;) {
    const { rows } = await owner.query<SearchedRecord>(
      "select id, texts from searched_texts where relation = $1 and id > $2 order by id limit $3",
      [relation, last, recordsAtOnce],
    );
    const words = rows.map(({ id, texts }) => ({ id, search_vector: searchVector(texts.flatMap(textsOf)) }));
    await owner.query(
      `update ${relation} set search_vector = given.search_vector
       from jsonb_to_recordset($1::jsonb) as given (id uuid, search_vector tsvector)
       where ${relation}.id = given.id and ${relation}.search_vector <> given.search_vector`,
      [JSON.stringify(words)],
    );
    const end = rows.at(-1);
    if (!end) break;
    last = end.id;
  }
  await owner.query(`alter table ${relation} enable trigger user`);
}
