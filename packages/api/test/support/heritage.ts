type Sql = (text: string, values?: unknown[]) => Promise<{ id: string }[]>;

/** A record of heritage as its holder first writes it: a draft. Gives its database id. */
export async function addItem(sql: Sql, holder: string, name = "A photograph"): Promise<string> {
  const title = { source: "en", texts: { en: name } };
  const [item] = await sql(
    `insert into heritage.items (home_partner_id, kind, slug, title, sort_title, search_vector)
     values ($1, 'PHOTOGRAPH', replace(lower($2), ' ', '-') || '-' || substr(md5(random()::text), 1, 8), $3, $2, '') returning id`,
    [holder, name, title],
  );
  return item?.id ?? "";
}
