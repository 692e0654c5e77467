/** Articles and prepositions that a name may bear or not. */
const LINKS = /(^|\s)(d|l|de|du|des|la|le|les)(?=\s|$)/g;

/** A name without case, accents, hyphens, apostrophes nor articles. */
function bare(name: string): string {
  const plain = name.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().replace(/[-'’]/g, " ");
  let shorter = plain.replace(LINKS, " ").replace(/\s+/g, " ").trim();
  for (let before = plain; before !== shorter; ) {
    before = shorter;
    shorter = shorter.replace(LINKS, " ").replace(/\s+/g, " ").trim();
  }
  return shorter;
}

/** Whether two names are the same, case, accents, hyphens and articles apart. */
export const sameName = (a: string, b: string): boolean => bare(a) === bare(b);
