import { type DestinationStream, type Logger, pino } from "pino";

/**
 * Structured logs, one JSON object a line, on standard error: standard output belongs to what a command prints.
 * Neither credentials nor what people sent is ever logged.
 */
export function makeLog(
  level: string,
  destination: DestinationStream = pino.destination({ dest: 2, sync: true }),
): Logger {
  return pino(
    {
      level,
      base: { service: "heritage-exchange" },
      timestamp: pino.stdTimeFunctions.isoTime,
      redact: [
        "*.authorization",
        "*.password",
        "*.headers.authorization",
        "err.config",
        "err.client",
        "err.parameters",
        "err.query",
      ],
    },
    destination,
  );
}
