import { expect, test } from "@jest/globals";
import { saysCancelled } from "./event-words.ts";

test.each([
  "CANCELLED: Songs by the lake",
  "Songs by the lake (canceled)",
  "ملغى: أغاني البحيرة",
  "أُلغيت الجولة",
  "ANNULLATO - Canti sul lago",
  "ተሰሪዙ፦ ደርፊ",
  "СКАСОВАНО: Пісні",
  "【取消】湖边歌会",
  "Annulé : Chants du lac",
  "Lieder am See – entfällt!",
  "Cancelado: canciones",
  "ОТМЕНЕНО. Песни",
  "İPTAL: Şarkılar",
])("%s says that it is cancelled", (title) => {
  expect(saysCancelled(title)).toBe(true);
});

test.each(["Songs by the lake", "Uncancelled", "Canti", "Пісні", "湖边歌会", ""])("%s does not", (title) => {
  expect(saysCancelled(title)).toBe(false);
});
