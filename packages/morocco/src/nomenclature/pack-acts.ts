import type { Cents, PackAct, PackActTariff, Parameter } from "@openamo/kernel";
import { words } from "../words.ts";
import { acts } from "./acts.ts";
import { tariffsOf } from "./tariffs.ts";

const PRIVATE = words("secteur privé", "private sector", "القطاع الخاص");
const PUBLIC = words("secteur public", "public sector", "القطاع العام");
const OF_CNSS = words("secteur privé, grille de la CNSS", "private sector, grid of the CNSS", "القطاع الخاص، شبكة الصندوق الوطني للضمان الاجتماعي");
const OF_CNOPS = words(
  "secteur privé, grille de la CNOPS",
  "private sector, grid of the CNOPS",
  "القطاع الخاص، شبكة الصندوق الوطني لمنظمات الاحتياط الاجتماعي",
);

const entry = (label: PackActTariff["label"], tariff: Parameter<Cents> | undefined): PackActTariff[] => (tariff === undefined ? [] : [{ label, tariff }]);

function tariffsOfAct(code: string): PackActTariff[] {
  const { cnss, cnops, state } = tariffsOf(code);
  const ofPrivate = cnss === cnops ? entry(PRIVATE, cnss) : [...entry(OF_CNSS, cnss), ...entry(OF_CNOPS, cnops)];
  return [...ofPrivate, ...entry(PUBLIC, state)];
}

/** Acts with a reference tariff, of a key letter or of a package. What comes with its own base (medicines, devices, stays at a package) has none to show. */
export const packActs: readonly PackAct[] = acts.flatMap(({ code, label, item }) => {
  const tariffs = tariffsOfAct(code);
  const [first] = tariffs;
  return first === undefined ? [] : [{ code, label, family: item, law: first.tariff.law, tariffs }];
});
