import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import pg from "pg";
import { places as mistakes } from "#test/admin-mutations";
import { type ArchiveStage, openArchive } from "#test/archive-stage";
import { decodeId } from "../../../platform/graphql/types/ids.ts";

let { app, mutate, item, read, publish } = {} as ArchiveStage;
beforeAll(async () => {
  ({ app, mutate, item, read, publish } = await openArchive());
});
afterAll(() => app?.close());

const name = [
  { language: "ti", text: "ከረን" },
  { language: "en", text: "Keren" },
  { language: "ar", text: "كرن" },
];
const house = { name, country: "ER", latitude: 15.777_83, longitude: 38.451_21 };
const fields = "places { key name { text } country precision latitude longitude } contentRevision";
const placesOf = async (id: string) => (await read(id, fields)).places;

describe("a place of an item", () => {
  test.each([
    ["EXACT", 15.777_83, 38.451_21],
    ["KM_1", 15.775, 38.455],
    ["KM_10", 15.75, 38.45],
    ["KM_100", 15.5, 38.5],
    ["HIDDEN", null, null],
  ])("that is to be shown as %s is shown so", async (precision, latitude, longitude) => {
    const id = await item({ places: [{ ...house, precision }] });
    expect(await placesOf(id)).toEqual([
      { key: expect.any(String), name: { text: "ከረን" }, country: "ER", precision, latitude, longitude },
    ]);
  });

  test("is the same square for each place in it, and for every item: no mean of many tells more", async () => {
    const seen = new Set<string>();
    for (const [latitude, longitude] of [
      [15.701, 38.401],
      [15.799, 38.499],
      [15.75, 38.42],
    ]) {
      const id = await item({ places: [{ ...house, latitude, longitude, precision: "KM_10" }] });
      const [place] = await placesOf(id);
      seen.add(`${place.latitude} ${place.longitude}`);
    }
    expect([...seen]).toEqual(["15.75 38.45"]);
  });

  test("in the south, in the west and at the poles lies in a square too", async () => {
    const at = async (latitude: number, longitude: number) => {
      const id = await item({ places: [{ ...house, latitude, longitude, precision: "KM_100" }] });
      const [place] = await placesOf(id);
      return [place.latitude, place.longitude];
    };
    expect(await at(-33.9, -70.2)).toEqual([-33.5, -70.5]);
    expect(await at(90, 180)).toEqual([90, 180]);
    expect(await at(-90, -180)).toEqual([-89.5, -179.5]);
  });

  test("is shown by the strictest of what is asked for it and for its item, and again more exactly when that is lifted", async () => {
    const id = await item({ places: [{ ...house, precision: "KM_1" }] });
    const latitudeNow = async (changes: object) => {
      expect(mistakes(await mutate("archiveItemUpdate", { id, ...changes }))).toEqual([]);
      const { places, contentRevision } = await read(id, fields);
      return [places[0].latitude, contentRevision];
    };
    // Showing less changes nothing that needs an approval; showing more does.
    expect(await latitudeNow({ placePrecision: "KM_100" })).toEqual([15.5, 1]);
    const [{ key }] = await placesOf(id);
    expect(await latitudeNow({ updatePlaces: [{ key, precision: "HIDDEN" }] })).toEqual([null, 1]);
    expect(await latitudeNow({ updatePlaces: [{ key, precision: "EXACT" }] })).toEqual([15.5, 2]);
    expect(await latitudeNow({ placePrecision: "EXACT" })).toEqual([15.777_83, 3]);
  });

  test("is exactly known to no login: neither the public's nor a member's reads the columns", async () => {
    const id = await item({ places: [{ ...house, precision: "KM_10" }] });
    await publish(id);
    for (const role of ["public", "member"] as const) {
      const client = new pg.Client({ connectionString: app.database.urls[role] });
      await client.connect();
      for (const sql of [
        "select exact_latitude from item_places",
        "select item_places from item_places",
        "update item_places set latitude = exact_latitude returning latitude",
        "select from item_places where exact_latitude > 15.7",
      ]) {
        const said = await client.query(sql).then(
          ({ rows }) => JSON.stringify(rows),
          ({ code }: { code: string }) => code,
        );
        expect([sql, said]).toEqual([sql, expect.not.stringContaining("15.777")]);
      }
      await expect(client.query("select exact_latitude from item_places")).rejects.toThrow();
      await client.end();
    }
    const { rows } = await app.database.asOwner((owner) =>
      owner.query("select exact_latitude from heritage.item_places where item_id = $1", [
        decodeId("item", id),
      ]),
    );
    expect(rows).toEqual([{ exact_latitude: 15.777_83 }]);
    const seen = await read(id, fields, {});
    expect(seen.places[0]).toMatchObject({ latitude: 15.75, longitude: 38.45 });
  });

  test("is added, changed and removed by its key; the others stay", async () => {
    const id = await item({ places: [{ ...house, precision: "KM_10" }] });
    const [{ key }] = await placesOf(id);
    const second = { name: [{ language: "zh", text: "阿斯马拉" }], precision: "HIDDEN" };
    const change = {
      id,
      addPlaces: [second],
      updatePlaces: [{ key, name: [{ language: "uk", text: "Керен" }] }],
    };
    expect(mistakes(await mutate("archiveItemUpdate", change))).toEqual([]);
    const [first, added] = await placesOf(id);
    expect(first).toMatchObject({ key, name: { text: "ከረን" }, latitude: 15.75 });
    expect(added).toMatchObject({ name: { text: "阿斯马拉" }, latitude: null });
    expect(mistakes(await mutate("archiveItemUpdate", { id, removePlaces: [key] }))).toEqual([]);
    expect(await placesOf(id)).toEqual([added]);
    for (const [input, mistake] of [
      [{ removePlaces: [key] }, "removePlaces.0 NOT_FOUND"],
      [{ updatePlaces: [{ key, precision: "EXACT" }] }, "updatePlaces.0.key NOT_FOUND"],
      [{ addPlaces: [{ ...second, latitude: 1 }] }, "addPlaces.0 INVALID"],
      [{ addPlaces: [{ ...second, latitude: 91, longitude: 0 }] }, "addPlaces.0 INVALID"],
    ] as const)
      expect(mistakes(await mutate("archiveItemUpdate", { id, ...input }))).toEqual([mistake]);
  });
});
