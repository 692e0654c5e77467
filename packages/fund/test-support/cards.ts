import { isoDay } from "@openamo/kernel";
import { confirmCardOrders, orderCard, previewCardOrders, type ReadCard, readCards, recordCardStep, registerPerson } from "../src/index.ts";
import { granted, type Office } from "./office.ts";
import { tokenOf } from "./zubrowka/pack.ts";

let children = 0;

/** A child born on a day, with rights of their own. */
export async function newChild(office: Office, birthDate: string): Promise<string> {
  children += 1;
  const registered = await registerPerson(office.system, {
    key: office.key(),
    country: "zz",
    identifierKind: "zz.token",
    identifier: tokenOf(5_000_000 + children),
    familyName: "Moustafa",
    givenNames: `Agatha ${children}`,
    birthDate,
    affiliation: { scheme: "general", organism: "NORTH", from: birthDate, to: null },
  });
  return granted(registered).personId;
}

/** Hands all that waits in NORTH over to the maker, and gives the newest card of a person. */
export async function cardOf(office: Office, personId: string): Promise<ReadCard> {
  const until = office.clock.today();
  const { checksum } = granted(await previewCardOrders(office.north, { organism: "NORTH", until }));
  const day = isoDay(until);
  granted(await confirmCardOrders(office.north, { key: office.key(), organism: "NORTH", until: day, checksum }));
  const [card] = granted(await readCards(office.north, { personId })).cards;
  if (card === undefined) throw new Error("the person has no card");
  return card;
}

/** The card of a person, ordered, made, sent and activated today. */
export async function inUse(office: Office, personId: string): Promise<ReadCard> {
  granted(await orderCard(office.north, { key: office.key(), personId, consent: true }));
  const { id } = await cardOf(office, personId);
  for (const step of ["make", "send", "activate"] as const) granted(await recordCardStep(office.north, { key: office.key(), personId, cardId: id, step }));
  const [card] = granted(await readCards(office.north, { personId })).cards;
  if (card === undefined) throw new Error("the person has no card");
  return card;
}
