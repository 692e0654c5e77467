import type { Attestation, NamedPerson } from "@openamo/fund";
import { type Day, formatDay, inLocale, type LawReference, parseDay } from "@openamo/kernel";
import { squareOf } from "./square.ts";
import { ACCENT, SOFT, TaggedPages } from "./tagged-pages.ts";
import { marksOf, squareText, VERIFY_PATH } from "./token.ts";
import { groupedNumber, type PaperLanguage, referenceOf, say } from "./words.ts";

/** What is written on the paper, and how. */
export interface Paper {
  readonly attestation: Attestation;
  readonly token: string;
  readonly language: PaperLanguage;
  /** Origin of the server, for the address of the check. */
  readonly publicUrl: string;
  /** A reference to the law by the name that readers know. */
  readonly cite: (reference: LawReference) => string;
}

/** A name in each script in which it is known, that of the page first. */
function fullName({ givenNames, familyName, secondScript }: NamedPerson, language: PaperLanguage): string {
  const latin = `${familyName.toLocaleUpperCase("fr")} ${givenNames}`;
  if (!secondScript) return latin;
  const second = `${secondScript.givenNames} ${secondScript.familyName}`;
  return (language === "ar" ? [second, latin] : [latin, second]).join("\n");
}

const DOCUMENT_LANGUAGES: Readonly<Record<PaperLanguage, string>> = { fr: "fr-FR", en: "en", ar: "ar" };

type Row = readonly [label: string, value: string];

class PaperWriter {
  readonly #pages: TaggedPages;
  readonly #paper: Paper;

  constructor(paper: Paper) {
    this.#paper = paper;
    const { content, issuedAt } = paper.attestation;
    const title = inLocale(content.title, paper.language);
    const author = inLocale(content.issuer.name, paper.language);
    this.#pages = new TaggedPages({ title, language: DOCUMENT_LANGUAGES[paper.language], author, at: issuedAt });
  }

  #say(name: Parameters<typeof say>[0], values: Readonly<Record<string, string>> = {}): string {
    return say(name, this.#paper.language, values);
  }

  #day(iso: string): string {
    return formatDay(parseDay(iso) as Day, this.#paper.language);
  }

  async write(): Promise<Buffer> {
    const { content } = this.#paper.attestation;
    this.#head();
    this.#person();
    if (content.kind === "rights") {
      this.#rights();
      this.#dependants();
    } else if (content.kind === "registration") {
      this.#registration();
      this.#dependants();
    } else this.#elsewhere();
    this.#check();
    return this.#pages.end();
  }

  #head(): void {
    const { attestation, language } = this.#paper;
    const { content, issuedOn, validUntil } = attestation;
    const pages = this.#pages;
    const { y: top, left } = pages;
    pages.figure({ x: left, y: top, size: 34 }, "OpenAMO", (doc) => drawMark(doc, left, top, 34));
    const beside = { x: left + 46, y: top + 3, width: pages.width - 46 };
    const below = pages.beside("P", inLocale(content.issuer.name, language), beside, 12, ACCENT);
    pages.beside("P", `${this.#say("organismCode")} : ${content.issuer.code}`, { ...beside, y: below + 1 }, 9, SOFT);
    pages.moveTo(top + 58);
    pages.write("H1", inLocale(content.title, language));
    const organism = inLocale(content.issuer.name, language);
    pages.write("P", this.#say(content.kind === "other-organism" ? "issuedCertificate" : "issued", { day: this.#day(issuedOn), organism }), { color: SOFT });
    pages.write("P", this.#say("validity", { from: this.#day(issuedOn), to: this.#day(validUntil) }), { color: SOFT });
  }

  #identityRows(person: NamedPerson): Row[] {
    const { language } = this.#paper;
    const number: Row[] = person.identifier === null ? [] : [[inLocale(person.identifier.label, language), groupedNumber(person.identifier.value)]];
    return [[this.#say("name"), fullName(person, language)], [this.#say("birthDate"), this.#day(person.birthDate)], ...number];
  }

  #person(): void {
    const { content } = this.#paper.attestation;
    this.#pages.write("H2", this.#say("person"));
    const { holder } = content;
    const through: Row[] = holder === null ? [] : [[this.#say("holder"), fullName(holder.person, this.#paper.language)]];
    const as: Row[] = holder === null || holder.as === null ? [] : [[this.#say("asWhat"), inLocale(holder.as, this.#paper.language)]];
    this.#pages.rows([...this.#identityRows(content.person), ...through, ...as]);
  }

  #organismRows(): Row[] {
    const { scheme, organism } = this.#paper.attestation.content;
    const { language } = this.#paper;
    const named: Row[] = scheme === null ? [] : [[this.#say("scheme"), inLocale(scheme.name, language)]];
    return [...named, [this.#say("organism"), inLocale(organism.name, language)], [this.#say("organismCode"), organism.code]];
  }

  #rights(): void {
    const { rights, exemptions, declaredDoctor } = this.#paper.attestation.content;
    const { language } = this.#paper;
    this.#pages.write("H2", this.#say("rights"));
    const rows: Row[] = [];
    if (rights !== null) {
      const { from, to, ground } = rights;
      rows.push([
        this.#say("state"),
        to === null ? this.#say("openFrom", { from: this.#day(from) }) : this.#say("openBetween", { from: this.#day(from), to: this.#day(to) }),
      ]);
      if (ground !== null) rows.push([this.#say("ground"), inLocale(ground, language)]);
    }
    rows.push(...this.#organismRows());
    if (exemptions !== null) rows.push([this.#say("payment"), exemptions.map((label) => inLocale(label, language)).join("\n") || this.#say("noExemption")]);
    if (declaredDoctor !== null) rows.push([this.#say("doctor"), this.#say(declaredDoctor ? "declared" : "notDeclared")]);
    this.#pages.rows(rows);
  }

  #registration(): void {
    const { registeredFrom } = this.#paper.attestation.content;
    this.#pages.write("H2", this.#say("registration"));
    const since: Row[] = registeredFrom === undefined ? [] : [[this.#say("registeredFrom"), this.#day(registeredFrom)]];
    this.#pages.rows([...since, ...this.#organismRows()]);
    this.#pages.moveTo(this.#pages.y + 8);
    this.#pages.write("P", this.#say("rightsApart"), { color: SOFT });
  }

  #dependants(): void {
    const { language, attestation } = this.#paper;
    const { dependants } = attestation.content;
    if (dependants.length === 0) return;
    this.#pages.write("H2", this.#say("dependants"));
    this.#pages.rows(dependants.map((person) => [fullName(person, language), this.#say("bornOn", { day: this.#day(person.birthDate) })] as const));
  }

  #elsewhere(): void {
    const { attestation, language } = this.#paper;
    const [organism, issuer] = [attestation.content.organism, attestation.content.issuer].map(({ name }) => inLocale(name, language));
    const names = { organism: organism ?? "", issuer: issuer ?? "" };
    this.#pages.moveTo(this.#pages.y + 10);
    this.#pages.write("P", this.#say("certificate", { ...names, day: this.#day(attestation.issuedOn) }));
    this.#pages.rows(this.#organismRows());
    this.#pages.write("H2", this.#say("whatToDo"));
    this.#pages.write("P", this.#say("turnTo", names));
  }

  #check(): void {
    const { attestation, token, publicUrl } = this.#paper;
    const pages = this.#pages;
    const size = 150;
    pages.room(size + 44);
    pages.moveTo(pages.y + 4);
    pages.write("H2", this.#say("check"));
    const top = pages.y + 4;
    const address = squareText(publicUrl, token);
    pages.figure({ x: pages.left, y: top, size }, this.#say("squareAlt"), (doc) => drawSquare(doc, address, pages.left, top, size), address);
    const { n, y, t } = marksOf(attestation);
    const beside = { x: pages.left + size + 20, width: pages.width - size - 20 };
    const lines = [
      this.#say("howToCheck", { address: `${publicUrl}${VERIFY_PATH}` }),
      this.#say("compare", { initials: n, year: String(y), end: t }),
      this.#say("reference", { reference: referenceOf(attestation.id) }),
      this.#say("law", { law: attestation.content.law.map(this.#paper.cite).join(" ; ") }),
    ];
    let below = top;
    for (const line of lines) below = pages.beside("P", line, { ...beside, y: below }, 9, SOFT) + 6;
    pages.moveTo(Math.max(below, top + size));
  }
}

/** Modules of the same row that touch are one rectangle: fewer seams on paper. The quiet zone of four modules is part of the size. */
function drawSquare(doc: PDFKit.PDFDocument, text: string, x: number, y: number, size: number): void {
  const square = squareOf(text);
  const module = size / (square.size + 8);
  const at = (index: number): number => (index + 4) * module;
  doc.fillColor("#000000");
  for (let row = 0; row < square.size; row += 1) {
    for (let from = 0; from < square.size; from += 1) {
      if (!square.dark(from, row)) continue;
      let to = from;
      while (to + 1 < square.size && square.dark(to + 1, row)) to += 1;
      doc.rect(x + at(from), y + at(row), (to - from + 1) * module, module);
      from = to;
    }
  }
  doc.fill();
}

/** The mark of OpenAMO, as the web draws it, on a square of 48. */
export function drawMark(doc: PDFKit.PDFDocument, x: number, y: number, size: number): void {
  doc
    .save()
    .translate(x, y)
    .scale(size / 48);
  doc.roundedRect(0, 0, 48, 48, 13).fill(ACCENT);
  doc.path("M30.7 13.2A13 13 0 1 0 36.4 20.1").lineWidth(5).lineCap("round").stroke("#ffffff");
  doc.path("M19 30v-7M24.2 30V19M29.4 30v-4.5").lineWidth(3.4).lineCap("round").stroke("#f0c9a0");
  doc.circle(36.3, 12.4, 3.6).fill("#e58e75");
  doc.restore();
}

/** The attestation as a PDF that everybody can read. The same attestation in the same language gives the same text. */
export const writePaper = (paper: Paper): Promise<Buffer> => new PaperWriter(paper).write();
