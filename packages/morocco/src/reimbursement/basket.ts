import { isoDay, RefusalSignal, refusal, valueOn } from "@openamo/kernel";
import type { CoverGrid } from "../network/schemes.ts";
import type { Item } from "../nomenclature/act.ts";
import { ORTHODONTICS_AGE } from "../parameters/care-limits.ts";
import { BASKET_AMBULATORY, BASKET_DENTAL, CHILD_FULL_BASKET_AGE } from "../parameters/rates/cnss.ts";
import type { LineFacts } from "./line.ts";
import { HOSPITAL_ITEMS } from "./rate.ts";
import { OUTSIDE_BASKET, TOO_OLD_FOR_ORTHODONTICS } from "./refusals.ts";

const DENTAL: readonly Item[] = ["dental-care", "dental-prosthesis", "orthodontics"];
const IN_HOSPITAL: readonly Item[] = [...HOSPITAL_ITEMS, "dialysis", "transplant", "costly-medicine"];

/** Whether the age decides: the care was not yet in the basket for everybody, or it is for children only. */
export function ageMatters(facts: Pick<LineFacts, "act" | "careDay" | "exoneration" | "maternity">, grid: Exclude<CoverGrid, "none">): boolean {
  return facts.act.item === "orthodontics" || (grid === "cnss" && !openToAll(facts));
}

/** Decree 2-05-737 article 1: what CNSS covers for everybody on that day, or because of the disease or the pregnancy. */
function openToAll({ act, careDay, exoneration, maternity }: Pick<LineFacts, "act" | "careDay" | "exoneration" | "maternity">): boolean {
  if (exoneration !== null || IN_HOSPITAL.includes(act.item)) return true;
  if (DENTAL.includes(act.item)) return valueOn(BASKET_DENTAL, careDay) === 1;
  return maternity || valueOn(BASKET_AMBULATORY, careDay) === 1;
}

/**
 * Refuses care outside the basket of the day. Children up to twelve have always been covered for everything.
 * @throws RefusalSignal with the day, or the age that dental orthopaedics stops at.
 */
export function checkBasket(facts: LineFacts, grid: Exclude<CoverGrid, "none">): void {
  const { act, careDay, ageYears } = facts;
  if (act.item === "orthodontics") {
    const limit = valueOn(ORTHODONTICS_AGE, careDay);
    if (ageYears === null || ageYears > limit) throw new RefusalSignal(refusal(TOO_OLD_FOR_ORTHODONTICS, { age: String(limit) }));
  }
  if (grid === "cnops" || openToAll(facts)) return;
  if (ageYears !== null && ageYears <= valueOn(CHILD_FULL_BASKET_AGE, careDay)) return;
  throw new RefusalSignal(refusal(OUTSIDE_BASKET, { date: isoDay(careDay) }));
}
