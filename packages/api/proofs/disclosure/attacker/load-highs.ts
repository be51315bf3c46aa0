import loader from "highs";

/** Its types describe the CommonJS build, in which the function is a property; Node imports the ES module. */
export const loadHighs = loader as unknown as typeof loader.default;
