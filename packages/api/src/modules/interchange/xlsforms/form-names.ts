const longest = 40;

/** The key that a name of a form becomes; undefined where it cannot be one. `good_day` is `good-day`. */
export function keyOf(name: string): string | undefined {
  const key = name
    .toLowerCase()
    .replace(/[._-]+/g, "-")
    .replace(/^-|-$/g, "");
  return /^[a-z0-9]+(-[a-z0-9]+)*$/.test(key) && key.length <= longest ? key : undefined;
}

export const keyRule = `a name is made of letters from a to z, digits, - and _, and has at most ${longest} of them`;

/** The name of a choice in a form; of a question it has to begin with a letter or a _. */
export const choiceName = (key: string): string => key.replaceAll("-", "_");
export const questionName = (key: string): string => choiceName(key).replace(/^(?=\d)/, "_");
