/** True for what looks like an e-mail address; only a letter that arrives proves one. */
export function isEmail(text: string): boolean {
  return (
    text.length <= 254 &&
    !/[\p{C}\p{Default_Ignorable_Code_Point}]/u.test(text) &&
    /^[^\s@<>"]+@[^\s@<>".]+(\.[^\s@<>".]+)+$/.test(text)
  );
}
