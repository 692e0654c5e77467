import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type NomenclatureList, openList, partDatings, readList } from "@openamo/exchange";
import { createFund, findDifferences, importList } from "@openamo/fund";
import { day } from "@openamo/kernel";
import { systemActor } from "@openamo/platform";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { carerOf } from "../demo/carers.ts";
import { packs } from "../packs.ts";
import type { ProblemBody } from "../testing/api.ts";
import { DERMATOLOGIST, type DemoOffice, openDemoOffice } from "../testing/demo-office.ts";

interface View {
  readonly id: string;
  readonly decision: {
    readonly kind: string;
    readonly paid: string;
    readonly lines: readonly {
      readonly acts: readonly { readonly code: string; readonly label: string }[];
      readonly amounts: Readonly<Record<string, string>>;
      readonly reasons: readonly { readonly id: string; readonly sentence: string }[];
    }[];
  };
}

// Invented rows in the form of the public lists.
const CCAM = {
  ccam_actes: [
    { code: "QZZZ001", libelle_court: "acte inventé", type_acte: "0", compatibilite_sexe: "0", date_debut: "2010-01-01", libelle_long: "Acte de peau inventé" },
    {
      code: "QZZZ002",
      libelle_court: "petit acte",
      type_acte: "0",
      compatibilite_sexe: "0",
      date_debut: "2010-01-01",
      libelle_long: "Petit acte de peau inventé",
    },
    {
      code: "QZZZ003",
      libelle_court: "acte d'homme",
      type_acte: "0",
      compatibilite_sexe: "1",
      date_debut: "2010-01-01",
      libelle_long: "Acte réservé aux hommes",
    },
  ],
  ccam_tarifs_detailles: [
    { code: "QZZZ001", activite: "1", phase: "0", date_effet: "2020-01-01", date_arr_minis: "2019-01-01", date_jo: "2019-02-01", 14: 90, 16: 100 },
    { code: "QZZZ001", activite: "1", phase: "0", date_effet: "2026-10-01", date_arr_minis: "2026-01-01", date_jo: "2026-02-01", 14: 110, 16: 130 },
    { code: "QZZZ002", activite: "1", phase: "0", date_effet: "2020-01-01", date_arr_minis: "2019-01-01", date_jo: "2019-02-01", 14: 30, 16: 40 },
    { code: "QZZZ003", activite: "1", phase: "0", date_effet: "2020-01-01", date_arr_minis: "2019-01-01", date_jo: "2019-02-01", 14: 30, 16: 40 },
  ],
  ccam_regroupement: [
    { code: "QZZZ001", date_debut: "2010-01-01", activite: "1", regroupement: "ATM" },
    { code: "QZZZ002", date_debut: "2010-01-01", activite: "1", regroupement: "ATM" },
    { code: "QZZZ003", date_debut: "2010-01-01", activite: "1", regroupement: "ATM" },
  ],
};
const BIO = ["BIO_PRS_IDE;BIO_INF_LIB;BIO_CRE_DAT;BIO_SUP_DAT;BIO_GRP_LIB;BIO_ENP_TOP;BIO_MAX_EXE", "8801;EXAMEN INVENTE;01JAN2010:00:00:00;;AUTRES;;1"];
const BTF = ["BTF_PRS_IDE;BTF_HIS_DTD;BTF_TAR_NAT;BTF_HIS_DTF;BTF_TAR_COF", "8801;01JAN2020:00:00:00;B;31DEC9999:00:00:00;40"];

let office: DemoOffice;
let folder: string;
beforeAll(async () => {
  office = await openDemoOffice();
  folder = await mkdtemp(join(tmpdir(), "openamo-lists-"));
  const written = async (name: string, text: string): Promise<string> => {
    const path = join(folder, name);
    await writeFile(path, text);
    return path;
  };
  const load = async (list: NomenclatureList, paths: readonly string[]): Promise<void> => {
    const files = await openList(list, paths);
    const context = createFund({ packs, database: office.server.database, clock: office.clock }).contextFor(systemActor("tests"));
    const imported = await importList(context, { list, files, rows: readList(list, files), datings: partDatings(list), holdsOn: day("2026-11-01") });
    if (!imported.ok) throw new Error(imported.refusal.definition.code);
  };
  await load("ccam", await Promise.all(Object.entries(CCAM).map(([name, rows]) => written(`${name}.json`, JSON.stringify(rows)))));
  await load("biology", [await written("IR_BIO_R.csv", `${BIO.join("\n")}\n`), await written("IR_BTF_R.csv", `${BTF.join("\n")}\n`)]);
});
afterAll(async () => {
  await office.server.close();
  await rm(folder, { recursive: true, force: true });
});

const technical = (careDate: string, code: string, fee: string, more: Record<string, unknown> = {}) => ({
  careDate,
  acts: [],
  technicalAct: { code, ...more },
  fee,
  relatedToLongTermCondition: false,
});
const sheet = (...lines: readonly unknown[]) => ({ nature: "sickness", pathway: "referred", thirdPartyPayment: false, lines });
const send = <Body>(body: unknown, path = "/api/v1/claims", professionalId = DERMATOLOGIST) =>
  office.rhone<Body>("POST", path, { personId: office.people.claire.id, professionalId, sheet: body });
const basesOf = ({ decision }: View) => decision.lines.map(({ amounts }) => amounts.base);

describe("care settled by imported lists", () => {
  test("the tariff of the day of care pays, named by the list, with its reasons", async () => {
    const before = await send<View>(sheet(technical("2026-09-30", "QZZZ001", "100.00")));
    expect(before.body.decision).toMatchObject({ kind: "decided", lines: [{ acts: [{ code: "QZZZ001", label: "Acte de peau inventé" }] }] });
    expect(basesOf(before.body)).toEqual(["100.00"]);
    expect(before.body.decision.lines[0]?.reasons.find(({ id }) => id === "fr.technical-act.listed-tariff")?.sentence).toContain("100");
    const after = await send<View>(sheet(technical("2026-10-01", "QZZZ001", "130.00")));
    // From 120.00 on the participation is 32.00.
    expect(after.body.decision.lines[0]?.amounts).toMatchObject({ base: "130.00", legalShare: "32.00" });
    const read = await office.rhone<View>("GET", `/api/v1/claims/${before.body.id}`);
    expect(read.body.decision.lines[0]?.acts).toEqual([{ code: "QZZZ001", label: "Acte de peau inventé" }]);
  });

  test("a consultation and acts of one session stand on one sheet; a preview says the same", async () => {
    const both = sheet(technical("2026-09-15", "QZZZ002", "20.00"), technical("2026-09-15", "QZZZ001", "100.00"));
    expect(basesOf((await send<View>(both, "/api/v1/claims/preview")).body)).toEqual(["20.00", "100.00"]);
    const consultation = { careDate: "2026-09-15", acts: ["CS", "MCS"], fee: "50.00", relatedToLongTermCondition: false };
    const refused = await send<{ decision: { kind: string; refusal: ProblemBody } }>(
      sheet(consultation, technical("2026-09-15", "QZZZ001", "100.00")),
      "/api/v1/claims/preview",
    );
    expect(refused.body.decision).toMatchObject({ kind: "refused", refusal: { code: "consultation-not-with-act" } });
    const ecg = sheet(consultation, technical("2026-09-15", "DEQP003", "14.78"));
    expect(basesOf((await send<View>(ecg, "/api/v1/claims/preview")).body)).toEqual(["31.50", "14.78"]);
  });

  test("an act that no list has is refused with what to do, and a wrong shape at its field", async () => {
    const unknown = await send<{ decision: { kind: string; refusal: ProblemBody } }>(
      sheet(technical("2026-09-15", "QZZZ999", "20.00")),
      "/api/v1/claims/preview",
    );
    expect(unknown.body.decision).toMatchObject({ kind: "refused", refusal: { code: "technical-act-not-found" } });
    expect(JSON.stringify(unknown.body.decision.refusal)).toContain("openamo nomenclature import ccam");
    const shapeless = await send<ProblemBody>(sheet(technical("2026-09-15", "ecg", "20.00")));
    expect(shapeless).toMatchObject({ status: 422, body: { code: "invalid-input" } });
    expect(JSON.stringify(shapeless.body)).toContain("technicalAct.code");
  });

  test("an act of the other sex stays refused when it is decided again", async () => {
    const other = await send<ProblemBody>(sheet(technical("2026-09-20", "QZZZ003", "30.00")));
    expect(other).toMatchObject({ status: 422, body: { code: "technical-act-not-for-sex" } });
    const context = createFund({ packs, database: office.server.database, clock: office.clock }).contextFor(systemActor("tests"));
    const again = await findDifferences(context, { selection: { careFrom: day("2026-09-01"), personId: office.people.claire.id } });
    expect(again).toMatchObject({ ok: true, value: { found: 0 } });
  });

  test("a laboratory is paid by the coefficient of its list", async () => {
    const { id } = carerOf("laboratory");
    const body = (quantity: number) => ({
      family: "laboratory",
      nature: "sickness",
      thirdPartyPayment: false,
      prescribedOn: "2026-09-01",
      lines: [{ careDate: "2026-09-15", code: "8801", quantity, fee: "10.00" }],
    });
    const paid = await send<View>(body(1), "/api/v1/claims", id);
    // 40 x 0.25, 60 %, less 2.00.
    expect(paid.body.decision.lines[0]?.amounts).toMatchObject({ base: "10.00", participationForfaitaire: "2.00", paid: "4.00" });
    expect(paid.body.decision.lines[0]?.acts[0]?.label).toBe("EXAMEN INVENTE");
    const forms = await office.rhone<{ forms: { family: string; line: { properties: Record<string, Record<string, unknown>> } }[] }>(
      "GET",
      "/api/v1/claims/sheet-forms?specialty=laboratory&country=fr",
    );
    // Its own sheet first, then the one of services at a flat price: examinations around a termination.
    expect(forms.body.forms.map(({ family }) => family)).toEqual(["laboratory", "termination"]);
    expect(forms.body.forms[0]).toMatchObject({ line: { properties: { code: { "x-kind": "act", "x-list": "biology" } } } });
  });
});
