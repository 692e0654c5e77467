import { createFund, type Fund } from "@openamo/fund";
import { type FixedClock, fixedClock, systemActor } from "@openamo/platform";
import { demoDoctors } from "../demo/doctors.ts";
import { loadPerson, loadReference } from "../demo/load.ts";
import { type DemoPerson, demoPeople } from "../demo/people.ts";
import { MACHINE_CLIENT } from "../identity/demo-accounts.ts";
import { packs } from "../packs.ts";
import { asBrowser, asMachine, type Caller } from "./api.ts";
import { signIn } from "./browser.ts";
import { startServer, type TestServer } from "./server.ts";

/** A server with the demo's doctors and some of its people, and a caller for each kind of person. */
export interface DemoOffice {
  readonly server: TestServer;
  readonly clock: FixedClock;
  readonly fund: Fund;
  readonly people: { readonly claire: DemoPerson; readonly alsatian: DemoPerson; readonly withC2s: DemoPerson };
  /** Agents of the CPAM du Rhône and of the CPAM du Bas-Rhin. */
  readonly rhone: Caller;
  readonly basRhin: Caller;
  readonly insured: Caller;
  readonly dermatologist: Caller;
  readonly machine: Caller;
}

function found<T>(item: T | undefined, what: string): T {
  if (item === undefined) throw new Error(`the demo has no ${what}`);
  return item;
}

const callerFor = async (server: TestServer, account: string): Promise<Caller> => asBrowser(server, await signIn(server, account));

async function machineCaller(server: TestServer): Promise<Caller> {
  const secret = Buffer.from(`${MACHINE_CLIENT.id}:${server.keys.machineSecret}`).toString("base64");
  const headers = { authorization: `Basic ${secret}`, "content-type": "application/x-www-form-urlencoded" };
  const response = await fetch(`${server.url}/oidc/token`, { method: "POST", headers, body: "grant_type=client_credentials" });
  return asMachine(server, ((await response.json()) as { access_token: string }).access_token);
}

export async function openDemoOffice(): Promise<DemoOffice> {
  const clock = fixedClock("2026-11-21T09:00:00Z", "Europe/Paris");
  const server = await startServer({ clock });
  const fund = createFund({ packs, database: server.database, clock });
  const context = fund.contextFor(systemActor("tests"));
  await loadReference(context);
  const all = demoPeople(clock.today());
  const [first] = all;
  const people = {
    claire: found(first, "Claire"),
    alsatian: found(
      all.find(
        ({ organism, situations, declaredDoctor }) =>
          organism === "cpam-673" && declaredDoctor !== null && situations.every(({ kind }) => kind === "local-scheme"),
      ),
      "person of the Bas-Rhin",
    ),
    withC2s: found(
      all.find(
        ({ organism, declaredDoctor, situations }) => organism === "cpam-691" && declaredDoctor !== null && situations.some(({ kind }) => kind === "c2s"),
      ),
      "person with C2S",
    ),
  };
  for (const [index, person] of Object.values(people).entries()) await loadPerson(context, person, index);
  return {
    server,
    clock,
    fund,
    people,
    rhone: await callerFor(server, "nadia.benali"),
    basRhin: await callerFor(server, "paul.schmitt"),
    insured: await callerFor(server, "claire.moreau"),
    dermatologist: await callerFor(server, "isabelle.petit"),
    machine: await machineCaller(server),
  };
}

export const DERMATOLOGIST = found(demoDoctors[0], "dermatologist").id;

/** A referred consultation of the dermatologist: 50.00 charged, 20.05 paid to a person without exemption. */
export const consultation = (careDate: string, line: Record<string, unknown> = {}, sheet: Record<string, unknown> = {}) => ({
  nature: "sickness",
  pathway: "referred",
  thirdPartyPayment: false,
  lines: [{ careDate, acts: ["CS", "MCS"], fee: "50.00", relatedToLongTermCondition: false, ...line }],
  ...sheet,
});
