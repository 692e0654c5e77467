/** A number that depends on every character of an id. */
function spread(id: string): number {
  let sum = 0;
  for (let index = 0; index < id.length; index += 1) sum = (Math.imul(sum, 31) + id.charCodeAt(index)) | 0;
  return sum >>> 0;
}

/** The lane of a person among so many: always the same, in every process. */
export const laneOf = (personId: string, lanes: number): number => spread(personId) % lanes;

/**
 * Sheets in lanes that may run at once: all sheets of a person are in one lane and keep their order, so that lanes never wait for each other's
 * files and give what one after the other would give.
 */
export function lanesOf<Sheet extends { readonly personId: string }>(sheets: readonly Sheet[], lanes: number): Sheet[][] {
  if (lanes <= 1) return [[...sheets]];
  const found = Array.from({ length: lanes }, (): Sheet[] => []);
  for (const sheet of sheets) found[laneOf(sheet.personId, lanes)]?.push(sheet);
  return found.filter((lane) => lane.length > 0);
}
