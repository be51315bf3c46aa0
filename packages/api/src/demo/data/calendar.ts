const weekdays = ["SUNDAY", "MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY", "SATURDAY"] as const;

/** Days around today, so that there is always something to come and something past. */
export class Calendar {
  readonly #today: Date;

  constructor(today: Date) {
    this.#today = today;
  }

  /** So many days from today; negative for days gone by. */
  inDays(days: number): string {
    return new Date(this.#today.getTime() + days * 86_400_000).toISOString().slice(0, 10);
  }

  /** A weekday of a coming week: week 0 is the next one, tomorrow at the earliest; negative for weeks gone by. */
  on(weekday: (typeof weekdays)[number], week: number): string {
    const ahead = (weekdays.indexOf(weekday) - this.#today.getUTCDay() + 6) % 7;
    return this.inDays(1 + ahead + 7 * week);
  }
}
