import { sentences, textsByLanguage } from "../platform/texts/sentences.ts";

/** What the page at the service's own address says, by language. */
export const homeTexts = textsByLanguage(
  sentences(import.meta.url, {
    languages: "Languages",
    about:
      "Museums, schools, libraries, city councils and migrant communities run heritage programs together. This service keeps what they share, and gives it to their web sites and systems.",
    endpoint: "Operations go to",
    demo: "A museum’s page with the programs of this service",
    graphiql: "Try operations, and read what each field means",
    contract: "The contract: the whole GraphQL schema as text",
    guides: "Guides for web editors and developers",
  }),
);

export type HomeTexts = (typeof homeTexts)[string];
