/** What an address brings after its `#`: the token of the square, which no server has seen. Empty when there is none. */
export const broughtBy = (hash: string): string => {
  const text = hash.replace(/^#/, "");
  return text.split(".").length === 3 ? text : "";
};
