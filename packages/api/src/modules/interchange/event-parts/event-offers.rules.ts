import {
  asList,
  isNode,
  type JsonNode,
  textOf,
  wordsOf,
} from "../../../platform/feeds/json-ld/json-ld.rules.ts";
import type { RecordNote } from "../records/record-notes.ts";

export interface EventCost {
  cost_kind: "FREE" | "FIXED" | "UNKNOWN";
  cost_min: number | null;
  cost_max: number | null;
  cost_currency: string | null;
}

const unknown: EventCost = { cost_kind: "UNKNOWN", cost_min: null, cost_max: null, cost_currency: null };
const free: EventCost = { ...unknown, cost_kind: "FREE" };
const currencies = new Set(Intl.supportedValuesOf("currency"));
// What a column of integers holds.
const most = 2_147_483_647;

interface Price {
  amount: number;
  currency: string | undefined;
}

/** What it costs to attend: from the offers, or from the word that it is free. What contradicts itself is unknown. */
export function readCost(
  offers: unknown,
  isAccessibleForFree: unknown,
): { cost: EventCost; notes: RecordNote[] } {
  const notes: RecordNote[] = [];
  const prices = asList(offers)
    .filter(isNode)
    .flatMap((offer) => pricesOf(offer, notes));
  const saysFree = readBoolean(isAccessibleForFree);
  if (prices.length === 0) return { cost: saysFree ? free : unknown, notes };
  const highest = Math.max(...prices.map(({ amount }) => amount));
  if (saysFree !== undefined && saysFree !== (highest === 0)) {
    const message = `The isAccessibleForFree is ${saysFree} and the highest price is ${highest}; one contradicts the other, so the cost is unknown.`;
    return { cost: unknown, notes: [...notes, { code: "cost_contradictory", message }] };
  }
  return { cost: highest === 0 ? free : inMinorUnits(prices, notes), notes };
}

/** The prices of an offer, and of the offers and specifications in it. */
function pricesOf(offer: JsonNode, notes: RecordNote[]): Price[] {
  const inner = [...asList(offer.offers), ...asList(offer.priceSpecification)].filter(isNode);
  return [offer, ...inner].flatMap((one) => [
    ...ownPrices(one, one.priceCurrency ?? offer.priceCurrency, notes),
    ...(one === offer
      ? []
      : asList(one.priceSpecification)
          .filter(isNode)
          .flatMap((last) =>
            ownPrices(last, last.priceCurrency ?? one.priceCurrency ?? offer.priceCurrency, notes),
          )),
  ]);
}

function ownPrices(offer: JsonNode, priceCurrency: unknown, notes: RecordNote[]): Price[] {
  const currency = textOf(priceCurrency)?.trim().toUpperCase();
  const { price, lowPrice, highPrice, minPrice, maxPrice } = offer;
  return [price, lowPrice, highPrice, minPrice, maxPrice].flatMap((price) => {
    const amount = readAmount(price, notes);
    return amount === undefined ? [] : [{ amount, currency }];
  });
}

function readAmount(value: unknown, notes: RecordNote[]): number | undefined {
  const text = textOf(value)?.trim();
  if (text === undefined || /^(none|null|n\/a)$/i.test(text)) return undefined;
  if (/^\d{1,15}(\.\d+)?$/.test(text)) return Number(text);
  notes.push({
    code: "price_unreadable",
    message: `The price "${text.slice(0, 40)}" is not a number, so it is left out.`,
  });
  return undefined;
}

function readBoolean(value: unknown): boolean | undefined {
  if (typeof value === "boolean") return value;
  const word = wordsOf(value)[0]?.toLowerCase();
  return word === "true" ? true : word === "false" ? false : undefined;
}

function inMinorUnits(prices: Price[], notes: RecordNote[]): EventCost {
  const [currency, ...others] = new Set(prices.map((price) => price.currency));
  if (currency === undefined || others.length > 0 || !currencies.has(currency)) {
    const message = "The prices do not name one ISO 4217 currency in priceCurrency, so the cost is unknown.";
    notes.push({ code: "price_without_currency", message });
    return unknown;
  }
  const amounts = prices.map((price) => minorUnits(price.amount, currency));
  const [min, max] = [Math.min(...amounts), Math.max(...amounts)];
  if (max <= most) return { cost_kind: "FIXED", cost_min: min, cost_max: max, cost_currency: currency };
  const message = `A price of ${max} in the smallest unit of ${currency} is too high to be kept, so the cost is unknown.`;
  notes.push({ code: "price_unreadable", message });
  return unknown;
}

const fractionDigits = new Map<string, number>();

/** How many digits of a currency follow the point, as ISO 4217 says. */
function digitsOf(currency: string): number {
  let digits = fractionDigits.get(currency);
  if (digits === undefined) {
    const format = new Intl.NumberFormat("en", { style: "currency", currency });
    digits = format.resolvedOptions().maximumFractionDigits ?? 2;
    fractionDigits.set(currency, digits);
  }
  return digits;
}

/** An amount as a whole number of the currency's smallest unit: cents, yen, fils. */
export function minorUnits(amount: number, currency: string): number {
  // Twelve digits, so that 1.005 × 100 is not 100.49999999999999.
  return Math.round(Number((amount * 10 ** digitsOf(currency)).toPrecision(12)));
}
