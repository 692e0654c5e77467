import { RefusalSignal, refusal, type StatementPart } from "@openamo/kernel";
import saxParsers, { type QualifiedTag, type SAXParser, type Tag } from "sax";
import { type ReadEntry, readEntry } from "./camt-entry.ts";
import { STATEMENT_UNREADABLE } from "./refusals.ts";
import { textAt, type XmlNode } from "./xml-node.ts";

const NAMESPACE = /^urn:iso:std:iso:20022:tech:xsd:(camt\.05[34])\.001\.0[2-8]$/;
const STATEMENTS = new Set(["Stmt", "Ntfctn"]);
/** Deeper than any message of the standard. */
const DEEPEST = 60;

const unreadable = (fr: string, en: string): RefusalSignal =>
  new RefusalSignal(refusal(STATEMENT_UNREADABLE, { "because.fr": fr, "because.en": en, because: en }));

/** Follows the events of the parser and gives out each entry, or each transaction of an entry, as soon as it is whole. */
class StatementFollower {
  readonly found: StatementPart[] = [];
  readonly #open: XmlNode[] = [];
  #kind: string | undefined;
  statements = 0;
  #announced = false;
  #entry = 0;
  #transaction = 0;

  begin(tag: QualifiedTag): void {
    if (this.#kind === undefined) this.#kind = kindOf(tag);
    if (this.#open.length >= DEEPEST) throw unreadable("trop d’éléments imbriqués", "too many nested elements");
    const attributes = Object.fromEntries(Object.values(tag.attributes).map(({ local, value }) => [local, value]));
    const node: XmlNode = { name: tag.local, attributes, children: [], text: "" };
    this.#open.at(-1)?.children.push(node);
    this.#open.push(node);
    if (STATEMENTS.has(node.name)) this.#announced = false;
    if (node.name === "Ntry") {
      this.#announce();
      this.#entry += 1;
      this.#transaction = 0;
    }
  }

  text(text: string): void {
    const node = this.#open.at(-1);
    if (node !== undefined) node.text += text;
  }

  end(): void {
    const node = this.#open.pop();
    if (node === undefined) return;
    if (node.name === "TxDtls") this.#giveTransaction(node);
    if (node.name === "Ntry") this.#giveEntry(node);
    if (STATEMENTS.has(node.name)) {
      this.#announce(node);
      this.#entry = 0;
    }
  }

  get finished(): boolean {
    return this.#kind !== undefined && this.#open.length === 0;
  }

  /** Tells the statement once, when its first entry begins or, without any, when it ends. */
  #announce(ended?: XmlNode): void {
    if (this.#announced) return;
    this.#announced = true;
    this.statements += 1;
    const statement = ended ?? this.#open.find(({ name }) => STATEMENTS.has(name));
    const account = textAt(statement, "Acct", "Id", "IBAN") ?? textAt(statement, "Acct", "Id", "Othr", "Id");
    const id = textAt(statement, "Id");
    if (account === null || id === null) throw unreadable("le compte ou le numéro du relevé manque", "its account or its number is missing");
    const header = { kind: this.#kind ?? "", id, account: account.replace(/\s/g, ""), createdAt: textAt(statement, "CreDtTm") };
    this.found.push({ kind: "statement", header });
  }

  #giveTransaction(detail: XmlNode): void {
    const entry = this.#open.find(({ name }) => name === "Ntry");
    if (entry === undefined) return;
    this.#transaction += 1;
    this.#give(readEntry(entry, this.#entry, this.#transaction, detail));
    // A batch may hold a whole day: a transaction that was given is not held any longer.
    const parent = this.#open.at(-1);
    if (parent !== undefined) parent.children.length = parent.children.length - 1;
  }

  #giveEntry(entry: XmlNode): void {
    if (this.#transaction === 0) this.#give(readEntry(entry, this.#entry, 0));
    const statement = this.#open.at(-1);
    if (statement !== undefined) statement.children.length = statement.children.length - 1;
  }

  #give(read: ReadEntry): void {
    this.found.push("because" in read ? { kind: "unreadable", entry: this.#entry, because: read.because } : { kind: "entry", entry: read });
  }
}

function kindOf({ uri, local }: QualifiedTag): string {
  const kind = NAMESPACE.exec(uri)?.[1];
  if (kind === undefined || local !== "Document") throw unreadable("ce n’est pas un message camt.053 ou camt.054", "it is no camt.053 or camt.054 message");
  return kind;
}

/** A strict parser that knows no entity but those of XML itself, and takes no document type. */
function parserFor(follower: StatementFollower): SAXParser {
  const sax = saxParsers.parser(true, { xmlns: true });
  sax.onopentag = (tag: Tag | QualifiedTag) => follower.begin(tag as QualifiedTag);
  sax.ontext = (text) => follower.text(text);
  sax.oncdata = (text) => follower.text(text);
  sax.onclosetag = () => follower.end();
  sax.ondoctype = () => {
    throw unreadable("il déclare un type de document", "it declares a document type");
  };
  sax.onerror = () => {
    throw unreadable(`le XML est mal formé à la ligne ${sax.line + 1}`, `its XML is not well formed at line ${sax.line + 1}`);
  };
  return sax;
}

/**
 * Reads a bank statement (camt.053) or notification (camt.054) as it comes: the statement first, then its entries - one for each transaction
 * where the bank details them. Memory does not grow with the file.
 * @throws RefusalSignal (`statement-unreadable`) when the file is not such a message, or is cut.
 */
export async function* readStatement(chunks: AsyncIterable<string> | Iterable<string>): AsyncGenerator<StatementPart> {
  const follower = new StatementFollower();
  const sax = parserFor(follower);
  for await (const chunk of chunks) {
    sax.write(chunk);
    yield* follower.found.splice(0);
  }
  sax.close();
  yield* follower.found.splice(0);
  if (!follower.finished) throw unreadable("le fichier est coupé", "the file is cut");
  if (follower.statements === 0) throw unreadable("il ne contient aucun relevé", "it holds no statement");
}
