import type { Module } from "../../platform/module.ts";

/** One side of consent, with what sides bring; the module puts them together. */
export type ConsentPart = Pick<
  Module,
  | "entities"
  | "resolvers"
  | "nodes"
  | "oneOfInputs"
  | "files"
  | "uploads"
  | "removedFiles"
  | "personalData"
  | "make"
>;
