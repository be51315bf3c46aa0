export { createFacade, type Facade } from "./generated/facade.ts";
