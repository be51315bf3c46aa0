import { defineElements } from "./index.ts";

// Served at …/embed/<version>/, so that the API is two steps up, also below a path of a proxy.
defineElements({ api: new URL("../../graphql", import.meta.url).href });
