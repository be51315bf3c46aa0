import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { places } from "#test/admin-mutations";
import { type Council, type Login, openCouncil } from "#test/council-stage";
import { decodeId } from "../../../platform/graphql/types/ids.ts";

let council = {} as Council;
beforeAll(async () => {
  council = await openCouncil();
});
afterAll(() => council.close());

const title = "A photograph";
const spelled = "A photo of graphs";

/** An item that everybody sees, on which both sides agreed, or only those named. */
async function shown(...agreeing: Login[]): Promise<string> {
  const id = await council.shown();
  for (const who of agreeing) await agree(who, id);
  return id;
}
const agree = (who: Login, id: string, agrees = true) =>
  council.perform(who, "archiveItemAgreeToCorrections", { id, partnerId: side(who), agrees });
const side = (who: Login) =>
  ({ maria: council.partners.museum, bilal: council.partners.biriya })[who as string] ??
  council.partners.ayni;
const correction = (id: string, who: Login, text = "A Photograph", more: object = {}) => ({
  ...{ id, partnerId: side(who), field: "TITLE", language: "en", text },
  ...more,
});
const correct = (who: Login, id: string, text?: string, more?: object) =>
  council.attempt(who, "archiveItemCorrect", correction(id, who, text, more));
async function titleOf(id: string, who?: Login): Promise<string | undefined> {
  const query = "query ($id: ID!) { archiveItem(by: { id: $id }) { title { text } } }";
  return (await council.ask(who, query, { id })).archiveItem?.title.text;
}

describe("a small correction", () => {
  test("waits for approval, unless both sides agreed that it does not", async () => {
    const id = await shown("maria");
    expect(places(await correct("maria", id))).toEqual(["id CONDITION_MISSING"]);
    await agree("aster", id);
    expect((await correct("maria", id)).itemCorrection).toMatchObject({ textBefore: title });
    expect(await titleOf(id)).toBe("A Photograph");
    const found = `query { archiveItems(search: "Photograph") { nodes { id } } }`;
    expect((await council.ask(undefined, found)).archiveItems.nodes).toContainEqual({ id });
    // What either takes back ends it for both.
    await agree("aster", id, false);
    expect(places(await correct("aster", id, "A photograph"))).toEqual(["id CONDITION_MISSING"]);
    const update = { id, title: [{ language: "en", text: "A photograph!" }] };
    await council.perform("maria", "archiveItemUpdate", update);
    expect(await titleOf(id)).toBeUndefined();
  });

  test("is told to the stewards with the words from before, and taken back by either in one call", async () => {
    const id = await shown("maria", "aster");
    const { itemCorrection } = await correct("maria", id);
    const query = `{ itemCorrections { nodes { id textBefore textAfter field language partner { id } item { id } } } }`;
    const listOf = async (who: Login) =>
      (await council.ask(who, query)).itemCorrections.nodes.filter(
        (one: { item: { id: string } }) => one.item.id === id,
      );
    const first = {
      ...{
        id: itemCorrection.id,
        textBefore: title,
        textAfter: "A Photograph",
        field: "TITLE",
        language: "en",
      },
      ...{ partner: { id: council.partners.museum }, item: { id } },
    };
    expect([await listOf("aster"), await listOf("maria"), await listOf("bilal")]).toEqual([
      [first],
      [first],
      [],
    ]);
    const taking = { id: itemCorrection.id };
    expect(places(await council.attempt("bilal", "itemCorrectionTakeBack", taking))).toEqual([
      "id NOT_FOUND",
    ]);
    await council.perform("aster", "itemCorrectionTakeBack", taking);
    expect(await titleOf(id)).toBe(title);
    expect(places(await council.attempt("maria", "itemCorrectionTakeBack", taking))).toEqual([
      "id CONDITION_MISSING",
    ]);
    const back = await correct("aster", id, "A photograph.");
    await council.perform("maria", "itemCorrectionTakeBack", { id: back.itemCorrection.id });
    expect(await titleOf(id)).toBe(title);
  });

  test("is small, of a text that is there, with the same figures", async () => {
    const id = await shown("maria", "aster");
    const refused = async (text: string, more?: object) => places(await correct("aster", id, text, more));
    expect(await refused("Our mothers at the river")).toEqual(["text INVALID"]);
    expect(await refused(`${title} of 1935`)).toEqual(["text INVALID"]);
    expect(await refused(title)).toEqual(["text INVALID"]);
    expect(await refused(" ")).toEqual(["text INVALID"]);
    expect(await refused("Una fotografia", { language: "it" })).toEqual(["field CONDITION_MISSING"]);
    expect(await refused("A word", { field: "SUMMARY" })).toEqual(["field CONDITION_MISSING"]);
    expect(await titleOf(id)).toBe(title);
    for (let time = 0; time < 10; time += 1)
      expect(places(await correct("aster", id, time % 2 === 0 ? spelled : title))).toEqual([]);
    expect(await refused(spelled)).toEqual(["field CONDITION_MISSING"]);
  });

  test("of an original makes its translations out of date, until it is taken back", async () => {
    const id = await shown("maria", "aster");
    const translate = async (language: string, text: string) => {
      const translation = { id, field: "TITLE", language, text, origin: "HUMAN" };
      await council.perform("maria", "archiveItemTranslate", translation);
      const waiting = "query ($id: ID!) { archiveItem(by: { id: $id }) { waitingTranslations { key } } }";
      const [{ key }] = (await council.ask("aster", waiting, { id })).archiveItem.waitingTranslations;
      await council.perform("aster", "archiveItemTranslationApprove", { id, key });
    };
    const outdated = async () => {
      const query =
        "query ($id: ID!) { archiveItem(by: { id: $id }) { title { translations { language isOutdated } } } }";
      const { translations } = (await council.ask("maria", query, { id })).archiveItem.title;
      return translations
        .filter((one: { isOutdated: boolean }) => one.isOutdated)
        .map((one: { language: string }) => one.language);
    };
    await translate("it", "Una fotografia");
    await translate("uk", "Світлина");
    expect(places(await correct("aster", id, "Una Fotografia", { language: "it" }))).toEqual([]);
    expect(await outdated()).toEqual([]);
    const { itemCorrection } = await correct("aster", id);
    expect(await outdated()).toEqual(["it", "uk"]);
    await council.perform("maria", "itemCorrectionTakeBack", { id: itemCorrection.id });
    expect(await outdated()).toEqual([]);
    // What was translated from the corrected words is out of date once they are taken back.
    const again = await correct("aster", id);
    await translate("uk", "Знімок");
    expect(await outdated()).toEqual(["it"]);
    await council.perform("maria", "itemCorrectionTakeBack", { id: again.itemCorrection.id });
    expect(await outdated()).toEqual(["uk"]);
  });

  test("is made by those who govern or keep it, of what is approved, and opens nothing", async () => {
    const id = await shown("maria", "aster");
    expect(places(await correct("bilal", id))).toEqual(["id NOT_FOUND"]);
    expect(places(await correct("aster", id, undefined, { partnerId: council.partners.museum }))).toEqual([
      "partnerId NOT_YOURS",
    ]);
    expect(places(await council.attempt("admin", "archiveItemCorrect", correction(id, "aster")))).toEqual([
      "id NOT_FOUND",
    ]);
    const gates = () =>
      council.sql("select access_set_id, public_from, content_revision from heritage.items where id = $1", [
        decodeId("item", id),
      ]);
    const before = await gates();
    await correct("aster", id);
    expect(await gates()).toEqual(before);
    await council.perform("aster", "archiveItemSuspend", { id, partnerId: side("aster"), reason: "DISPUTE" });
    expect(places(await correct("maria", id, title))).toEqual(["id NOT_FOUND"]);
    // A community that comes in agrees for itself.
    const other = await shown("maria", "aster");
    await council.perform("maria", "archiveItemOffer", { id: other, communityId: council.partners.biriya });
    await council.perform("bilal", "archiveItemAccept", { id: other, communityId: council.partners.biriya });
    expect(places(await correct("aster", other))).toEqual(["id CONDITION_MISSING"]);
  });
});
