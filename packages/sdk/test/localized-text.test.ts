import { expect, test } from "@jest/globals";
import { langAttributes, setLangAttributes } from "../src/index.ts";

const arabic = { text: "أغاني الميناء", language: "ar", direction: "RTL", isFallback: false };

test("a text knows the attributes of the element that shows it", () => {
  expect(langAttributes(arabic)).toEqual({ lang: "ar", dir: "rtl" });
  expect(langAttributes({ language: "zh-Hant", direction: "LTR" })).toEqual({ lang: "zh-Hant", dir: "ltr" });
});

test("a direction that a later API adds is left to right rather than nothing", () => {
  expect(langAttributes({ language: "mn-Mong", direction: "TTB" }).dir).toBe("ltr");
});

test("the attributes are set on an element", () => {
  const set = new Map<string, string>();
  setLangAttributes({ setAttribute: (name, value) => void set.set(name, value) }, arabic);
  expect(Object.fromEntries(set)).toEqual({ lang: "ar", dir: "rtl" });
});
