import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { places } from "#test/admin-mutations";
import { type ConsentStage, openConsent } from "#test/consent-stage";

let stage: ConsentStage;
beforeAll(async () => {
  stage = await openConsent();
});
afterAll(() => stage?.close());

/** An item that everybody sees: nobody is in it but somebody whose word was reviewed. */
async function publicItem() {
  const { governedItem, sql } = stage;
  const item = await governedItem();
  await sql("update items set public_from = '-infinity', public_until = 'infinity' where id = $1", [
    item.uuid,
  ]);
  expect(await stage.isPublic(item.id)).toBe(true);
  return item;
}

const statement = "This is my grandmother. She did not want to be shown.";
const create = (input: object, key?: string) =>
  stage.mutate("objectionCreate", input, "receiptCode dueOn", key);
const look = (code: string) =>
  stage.mutate("objectionByCode", { code }, "objection { madeAt dueOn answeredAt answer }");

async function waiting(key: string): Promise<{ id: string }[]> {
  const query =
    "{ objections { nodes { id statement contact language { tag } dueOn answeredAt item { id } } totalCount { value } } }";
  const { data, errors } = await stage.app.graphql(query, {}, { key });
  return errors ? errors[0].extensions.code : data.objections.nodes;
}

describe("an objection", () => {
  test("is made by anybody who sees the item, without an account, and is a task with a deadline for its stewards", async () => {
    const { tokens } = stage;
    const item = await publicItem();
    const input = { itemId: item.id, statement, contact: "0123", language: "it", idempotencyKey: "one" };
    const made = await create(input);
    expect(made).toMatchObject({ userErrors: [], replayed: false });
    expect(made.receiptCode).toMatch(/^([0-9A-Z]{4}-){4}[0-9A-Z]{4}$/);
    const days = (Date.parse(made.dueOn) - Date.now()) / 86_400_000;
    expect([days > 12.9, days < 14.1]).toEqual([true, true]);
    expect(await create(input)).toMatchObject({ replayed: true, receiptCode: null });
    const tasks = await waiting(tokens.senait);
    expect(tasks).toMatchObject([
      {
        statement,
        contact: "0123",
        language: { tag: "it" },
        dueOn: made.dueOn,
        answeredAt: null,
        item: { id: item.id },
      },
    ]);
    expect(await waiting(tokens.carla)).toBe("FORBIDDEN");
    expect(await waiting(stage.app.adminKey)).toEqual([]);
  });

  test("is answered by a steward, once, and whoever made it reads the answer by the code", async () => {
    const { tokens, mutate, done } = stage;
    const item = await publicItem();
    const { receiptCode } = await create({ itemId: item.id, statement });
    expect((await look(receiptCode)).objection).toMatchObject({ answeredAt: null, answer: null });
    const tasks = (await waiting(tokens.senait)) as { id: string; item?: { id: string } }[];
    const id = tasks.find((task) => task.item?.id === item.id)?.id ?? "";
    const answer = "We have closed it, and will talk to her.";
    expect(await mutate("objectionAnswer", { id, answer }, "", tokens.carla)).toMatchObject({
      refused: "FORBIDDEN",
    });
    expect(places(await mutate("objectionAnswer", { id, answer }, "", stage.app.adminKey))).toEqual([
      "id NOT_FOUND",
    ]);
    expect(places(await mutate("objectionAnswer", { id, answer: " " }, "", tokens.senait))).toEqual([
      "answer REQUIRED",
    ]);
    await done("objectionAnswer", { id, answer }, "objection { answer answeredAt }", tokens.senait);
    expect((await look(receiptCode.toLowerCase())).objection).toMatchObject({ answer });
    expect(places(await mutate("objectionAnswer", { id, answer }, "", tokens.dawit))).toEqual([
      "id INVALID_TRANSITION",
    ]);
    const [row] = await stage.sql("select answered_by from objections where answer = $1", [answer]);
    expect(row?.answered_by).toBe(stage.people.senait);
  });

  test("to an item that is not seen is answered like one to no item", async () => {
    const hidden = await stage.governedItem();
    const refused = await create({ itemId: hidden.id, statement });
    expect(places(refused)).toEqual(["itemId NOT_FOUND"]);
    expect(await create({ itemId: "item_nothing", statement })).toEqual(refused);
    expect(places(await create({ itemId: (await publicItem()).id, statement: "" }))).toEqual([
      "statement REQUIRED",
    ]);
  });

  test("is found by no wrong code", async () => {
    const { code } = await stage.subject();
    expect(places(await look(code))).toEqual(["code NOT_FOUND"]);
    expect(places(await look("nothing"))).toEqual(["code INVALID"]);
  });

  test("leaves no word of it in the audit log", async () => {
    const item = await publicItem();
    await create({ itemId: item.id, statement: "Unmistakable words" });
    const entries = await stage.sql("select to_jsonb(audit_entries)::text as entry from audit_entries");
    expect(entries.some(({ entry }) => entry.includes("objection.create"))).toBe(true);
    expect(entries.some(({ entry }) => entry.includes("Unmistakable"))).toBe(false);
  });
});
