import { expect } from "@jest/globals";
import type { ImportOptions } from "../../src/modules/interchange/imports/import-run.ts";
import { type Feed, importEvents } from "./import-events.ts";
import type { TestApp } from "./test-app.ts";

let feeds = 0;

/** A feed of its own for each test, so that none sees what another imported. */
export function newFeed(app: TestApp) {
  const source = `Feed ${++feeds}`;
  return {
    source,
    import: (feed: Feed, options: Partial<ImportOptions> = {}) =>
      importEvents(app, feed, { source, ...options }),
    programs: async (fields: string) => {
      const { data, errors } = await app.graphql(
        `{ programs(first: 50) { nodes { source { name } ${fields} } } }`,
      );
      expect(errors).toBeUndefined();
      return data.programs.nodes.filter(
        (program: { source: { name: string } }) => program.source.name === source,
      );
    },
  };
}

export const event = (more: object = {}) => ({
  "@type": "Event",
  name: "Coffee ceremony",
  startDate: "2031-05-09T18:00",
  endDate: "2031-05-09T20:00",
  description: "Bring a cup.",
  url: "https://city.example/coffee",
  keywords: ["Food"],
  organizer: { name: "Eritrean Community Centre" },
  location: { name: "Bloor Street Hall" },
  ...more,
});

export const onDay = (day: number, more: object = {}) =>
  event({ startDate: `2031-05-0${day}T18:00`, endDate: `2031-05-0${day}T20:00`, ...more });
