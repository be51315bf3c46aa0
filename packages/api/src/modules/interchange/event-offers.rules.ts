import { asList, isNode, type JsonNode, textOf } from "./json-ld.rules.ts";

export interface EventCost {
  cost_kind: "FREE" | "FIXED" | "UNKNOWN";
  cost_min: number | null;
  cost_max: number | null;
  cost_currency: string | null;
}

export interface CostNote {
  code: "price_unreadable" | "price_without_currency" | "cost_contradictory";
  message: string;
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
): { cost: EventCost; notes: CostNote[] } {
  const notes: CostNote[] = [];
  const prices = asList(offers)
    .filter(isNode)
    .flatMap((offer) => pricesOf(offer, notes));
  const saysFree = readBoolean(isAccessibleForFree);
  const highest = Math.max(...prices.map((price) => price.amount));
  if (prices.length === 0) return { cost: saysFree ? free : unknown, notes };
  if (saysFree !== undefined && saysFree !== (highest === 0)) {
    const message = `isAccessibleForFree is ${saysFree} and the highest price is ${highest}; one contradicts the other, so the cost is unknown.`;
    return { cost: unknown, notes: [...notes, { code: "cost_contradictory", message }] };
  }
  return { cost: highest === 0 ? free : inMinorUnits(prices, notes), notes };
}

function pricesOf(offer: JsonNode, notes: CostNote[]): Price[] {
  const currency = textOf(offer.priceCurrency)?.trim().toUpperCase();
  const nested = asList(offer.offers ?? offer.priceSpecification).filter(isNode);
  const own = ["price", "lowPrice", "highPrice"].flatMap((name): Price[] => {
    const amount = readAmount(offer[name], notes);
    return amount === undefined ? [] : [{ amount, currency }];
  });
  if (own.length > 0) return own;
  return nested.flatMap((inner) =>
    pricesOf(
      { priceCurrency: offer.priceCurrency, ...inner, offers: undefined, priceSpecification: undefined },
      notes,
    ),
  );
}

function readAmount(value: unknown, notes: CostNote[]): number | undefined {
  const text = textOf(value)?.trim();
  if (text === undefined || /^(none|null|n\/a)$/i.test(text)) return undefined;
  if (/^\d+(\.\d+)?$/.test(text)) return Number(text);
  notes.push({
    code: "price_unreadable",
    message: `The price "${text}" is not a number, so it is left out.`,
  });
  return undefined;
}

function readBoolean(value: unknown): boolean | undefined {
  const text = typeof value === "boolean" ? String(value) : textOf(value);
  const word = text
    ?.trim()
    .replace(/^.*schema\.org\//, "")
    .toLowerCase();
  return word === "true" ? true : word === "false" ? false : undefined;
}

function inMinorUnits(prices: Price[], notes: CostNote[]): EventCost {
  const named = [...new Set(prices.map((price) => price.currency))];
  const [currency] = named;
  if (named.length !== 1 || currency === undefined || !currencies.has(currency)) {
    const message = "The prices do not name one ISO 4217 currency in priceCurrency, so the cost is unknown.";
    notes.push({ code: "price_without_currency", message });
    return unknown;
  }
  const amounts = prices.map((price) => minorUnits(price.amount, currency));
  const [min, max] = [Math.min(...amounts), Math.max(...amounts)];
  if (max > most) {
    notes.push({
      code: "price_unreadable",
      message: `A price of ${max} in the smallest unit of ${currency} is too high to be kept, so the cost is unknown.`,
    });
    return unknown;
  }
  return { cost_kind: "FIXED", cost_min: min, cost_max: max, cost_currency: currency };
}

/** An amount as a whole number of the currency's smallest unit: cents, yen, fils. */
export function minorUnits(amount: number, currency: string): number {
  const { maximumFractionDigits = 2 } = new Intl.NumberFormat("en", {
    style: "currency",
    currency,
  }).resolvedOptions();
  // Twelve digits, so that 1.005 × 100 is not 100.49999999999999.
  return Math.round(Number((amount * 10 ** maximumFractionDigits).toPrecision(12)));
}
