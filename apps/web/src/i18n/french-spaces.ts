/** Before these marks, and inside guillemets, French has a space at which no line may break. */
const BEFORE = / (?=[:;?!»])/g;
const AFTER = /(?<=«) /g;
const UNBREAKABLE = "\u00a0";

/** The sentences of a language, however they are grouped, with the spaces of French typography. Code keeps plain spaces, which can be seen. */
export function withFrenchSpaces<Messages>(messages: Messages): Messages {
  if (typeof messages === "string") return messages.replace(BEFORE, UNBREAKABLE).replace(AFTER, UNBREAKABLE) as Messages;
  if (typeof messages !== "object" || messages === null) return messages;
  return Object.fromEntries(Object.entries(messages).map(([key, value]) => [key, withFrenchSpaces(value)])) as Messages;
}
