// Generated from packages/schema by `pnpm generate`. Do not edit.

/**
 * What a step of the log of places says.
 *
 * - `CANCELLED`: A registration was cancelled.
 * - `CONFIRMED`: A place was confirmed.
 * - `DECLINED`: An offered place was declined.
 * - `EXPIRED`: What was kept was not confirmed in time.
 * - `HELD`: A place was taken, to be confirmed by the private link.
 * - `OFFERED`: A place was offered to whoever had waited longest and fitted.
 * - `PLACES`: The number of places was set.
 * - `WAITING`: There was no place, or whoever waits has confirmed.
 */
export type RegistrationLogState =
  | "CANCELLED"
  | "CONFIRMED"
  | "DECLINED"
  | "EXPIRED"
  | "HELD"
  | "OFFERED"
  | "PLACES"
  | "WAITING"
  | (string & {});

/**
 * Whether one can register for a session now, and if not, why.
 *
 * - `CANCELLED`: The session does not take place.
 * - `CLOSED`: Registration has ended.
 * - `NOT_OPEN_YET`: Registration has not begun.
 * - `OPEN`: There are places.
 * - `WAITING_LIST`: All places are taken: whoever registers waits for one.
 */
export type RegistrationOpenness =
  | "CANCELLED"
  | "CLOSED"
  | "NOT_OPEN_YET"
  | "OPEN"
  | "WAITING_LIST"
  | (string & {});

/**
 * How a registration stands.
 *
 * - `CANCELLED`: Whoever registered does not come.
 * - `CONFIRMED`: Whoever registered comes.
 * - `DECLINED`: A place was offered and declined.
 * - `EXPIRED`: A place was kept and not confirmed in time; it is free again.
 * - `HELD`: A place is kept for half an hour, until the private link is used to confirm.
 * - `OFFERED`: A place came free and is kept for a time, until it is accepted or declined.
 * - `WAITING`: On the waiting list.
 */
export type RegistrationState =
  | "CANCELLED"
  | "CONFIRMED"
  | "DECLINED"
  | "EXPIRED"
  | "HELD"
  | "OFFERED"
  | "WAITING"
  | (string & {});
