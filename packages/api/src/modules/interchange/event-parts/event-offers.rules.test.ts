import { describe, expect, test } from "@jest/globals";
import { minorUnits, readCost } from "./event-offers.rules.ts";

const cad = (price: unknown, more: object = {}) => ({ price, priceCurrency: "CAD", ...more });
const fixed = (cost_min: number, cost_max: number, cost_currency = "CAD") => ({
  cost_kind: "FIXED",
  cost_min,
  cost_max,
  cost_currency,
});
const nothing = { cost_min: null, cost_max: null, cost_currency: null };
const codesOf = ({ notes }: { notes: { code: string }[] }) => notes.map(({ code }) => code);

describe("the cost to attend", () => {
  test.each([
    ["one price", cad(15), undefined, fixed(1500, 1500)],
    ["a price as text", cad("47.50"), false, fixed(4750, 4750)],
    ["several prices", [cad(10), cad("25"), cad(15)], undefined, fixed(1000, 2500)],
    [
      "from and to",
      { "@type": "AggregateOffer", lowPrice: 5, highPrice: 12, priceCurrency: "CAD" },
      false,
      fixed(500, 1200),
    ],
    [
      "an offer in an offer",
      { priceCurrency: "CAD", offers: [{ price: 5 }, { price: 7 }] },
      undefined,
      fixed(500, 700),
    ],
    [
      "a specification",
      { priceSpecification: { price: 5, priceCurrency: "CAD" } },
      undefined,
      fixed(500, 500),
    ],
    ["free beside a price", [cad(0), cad(10)], undefined, fixed(0, 1000)],
    ["a currency without cents", { price: 1500, priceCurrency: "jpy" }, undefined, fixed(1500, 1500, "JPY")],
  ])("%s", (_what, offers, isFree, cost) => {
    expect(readCost(offers, isFree)).toEqual({ cost, notes: [] });
  });

  test.each([
    ["nothing to pay", cad(0), undefined],
    ["the word that it is free", undefined, true],
    ["the word as text", [], "true"],
    ["the word as schema.org's", undefined, "https://schema.org/True"],
    ["the word beside an offer without a price", { url: "https://a.example/" }, true],
  ])("free: %s", (_what, offers, isFree) => {
    expect(readCost(offers, isFree)).toEqual({ cost: { cost_kind: "FREE", ...nothing }, notes: [] });
  });

  test.each([
    ["nothing is said", undefined, undefined],
    ["only that it is not free", undefined, false],
    ["the price is left open", cad("None"), undefined],
    ["what is said is no answer", "ask us", "constructor"],
    ["it is a thing of another kind", [null, 3, [cad(5)]], { "@id": "maybe" }],
  ])("unknown: %s", (_what, offers, isFree) => {
    expect(readCost(offers, isFree)).toEqual({ cost: { cost_kind: "UNKNOWN", ...nothing }, notes: [] });
  });

  test.each([
    ["price and word contradict each other", cad(0.01), true, ["cost_contradictory"]],
    ["no price, yet not free", cad(0), false, ["cost_contradictory"]],
    ["the price is no number", cad("pay what you can"), undefined, ["price_unreadable"]],
    ["the price is negative", cad(-5), undefined, ["price_unreadable"]],
    ["the price is beyond all measure", cad("9".repeat(15)), undefined, ["price_unreadable"]],
    ["the price has too many digits", cad("9".repeat(400)), undefined, ["price_unreadable"]],
    ["the currency is missing", { price: 5 }, undefined, ["price_without_currency"]],
    ["the currency is none", { price: 5, priceCurrency: "$" }, undefined, ["price_without_currency"]],
    [
      "there are two currencies",
      [cad(5), { price: 5, priceCurrency: "USD" }],
      undefined,
      ["price_without_currency"],
    ],
  ])("unknown, with a note: %s", (_what, offers, isFree, codes) => {
    const reading = readCost(offers, isFree);
    expect(reading.cost).toEqual({ cost_kind: "UNKNOWN", ...nothing });
    expect(codesOf(reading)).toEqual(codes);
  });

  test("of very many offers the first two hundred are read", () => {
    const offers = Array.from({ length: 500_000 }, (_, index) => cad(index + 1));
    expect(readCost(offers, undefined).cost).toEqual(fixed(100, 20_000));
  });
});

test("amounts become whole numbers of the smallest unit, exactly", () => {
  expect(minorUnits(1.005, "EUR")).toBe(101);
  expect(minorUnits(19.99, "EUR")).toBe(1999);
  expect(minorUnits(1.2345, "KWD")).toBe(1235);
  expect(minorUnits(100, "JPY")).toBe(100);
});
