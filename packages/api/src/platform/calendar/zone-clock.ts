import { LRUCache } from "lru-cache";

/** A component of jCal (RFC 7265): its name, its properties and what is inside it. */
export type Component = [name: string, properties: Property[], inside: Component[]];
export type Property = [name: string, parameters: Record<string, string>, type: string, value: unknown];

const week = 7 * 24 * 3600;
const year = 53 * week;

const formats = new LRUCache<string, Intl.DateTimeFormat>({
  max: 100,
  memoMethod: (timeZone) => new Intl.DateTimeFormat("en", { timeZone, timeZoneName: "longOffset" }),
});

/**
 * The clocks of one zone, in seconds since 1970. From Intl itself: `temporal-polyfill` looks through a century of some
 * zones first, which takes a fifth of a second.
 */
export class ZoneClock {
  readonly #timeZone: string;
  readonly #offsets = new Map<number, number>();

  constructor(timeZone: string) {
    this.#timeZone = timeZone;
  }

  /** How many seconds its clocks are ahead of UTC. */
  offsetAt(second: number): number {
    let offset = this.#offsets.get(second);
    if (offset === undefined) {
      const text = formats.memo(this.#timeZone).format(second * 1000);
      const [, sign, ...parts] = /GMT([+-])(\d+):(\d+):?(\d*)$/.exec(text) ?? [];
      const [hours = 0, minutes = 0, seconds = 0] = parts.map(Number);
      offset = (sign === "-" ? -1 : 1) * (hours * 3600 + minutes * 60 + seconds);
      this.#offsets.set(second, offset);
    }
    return offset;
  }

  /** True for the second of two moments at which the clocks show the same, because they were put back between. */
  isRepeated(second: number): boolean {
    const before = this.offsetAt(second - 24 * 3600);
    const first = second - (before - this.offsetAt(second));
    return first < second && this.offsetAt(first) === before;
  }

  /**
   * The VTIMEZONE for these moments: every summer or winter time that one of them lies in. It is made from the rules
   * that turned wall times into instants, where lists of ready definitions know today's rules only.
   */
  definition(seconds: readonly number[]): Component {
    const periods: Component[] = [];
    let known = Number.NEGATIVE_INFINITY;
    for (const second of [...seconds].sort((one, other) => one - other)) {
      const since = Math.max(known, second - year);
      const change = this.#changeBetween(since, second);
      if (change !== undefined) periods.push(this.#period(change));
      else if (since > known) periods.push(this.#period(since));
      known = second;
    }
    return ["vtimezone", [["tzid", {}, "text", this.#timeZone]], periods];
  }

  /** The first second after the last change of the clocks in a span of time, if there is one. */
  #changeBetween(since: number, second: number): number | undefined {
    const offset = this.offsetAt(second);
    // No two changes are within a week. Whole weeks, so that moments near each other look at the same ones.
    let before = second;
    let after = second;
    while (before > since && this.offsetAt(before) === offset) {
      after = before;
      before = Math.max(since, (Math.ceil(before / week) - 1) * week);
    }
    if (this.offsetAt(before) === offset) return undefined;
    while (after - before > 1) {
      const between = Math.floor((before + after) / 2);
      if (this.offsetAt(between) === offset) after = between;
      else before = between;
    }
    return after;
  }

  #period(at: number): Component {
    const before = this.offsetAt(at - 1);
    const after = this.offsetAt(at);
    return [
      after > before ? "daylight" : "standard",
      [
        // As a clock shows it that is not changed.
        ["dtstart", {}, "date-time", new Date((at + before) * 1000).toISOString().slice(0, 19)],
        ["tzoffsetfrom", {}, "utc-offset", offsetText(before)],
        ["tzoffsetto", {}, "utc-offset", offsetText(after)],
      ],
      [],
    ];
  }
}

function offsetText(offset: number): string {
  const text = new Date(Math.abs(offset) * 1000).toISOString().slice(11, 19);
  return `${offset < 0 ? "-" : "+"}${text.replace(/:00$/, "")}`;
}
