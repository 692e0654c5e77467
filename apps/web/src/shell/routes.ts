import type { RouteRecordRaw } from "vue-router";
import type { Actor, Role } from "../api/types.ts";

declare module "vue-router" {
  interface RouteMeta {
    /** Key of the page's title. */
    title: string;
    /** Who may open the page; absent for the public pages. */
    roles?: readonly Role[];
  }
}

const agent: readonly Role[] = ["agent"];
const insured: readonly Role[] = ["insured"];
const professional: readonly Role[] = ["professional"];

export const routes: RouteRecordRaw[] = [
  { path: "/", name: "home", component: () => import("../spaces/public/HomePage.vue"), meta: { title: "home.pageTitle" } },
  { path: "/simulateur", name: "simulator", component: () => import("../spaces/public/SimulatorPage.vue"), meta: { title: "simulator.title" } },
  {
    path: "/actes",
    name: "nomenclature",
    component: () => import("../spaces/public/nomenclature/NomenclaturePage.vue"),
    meta: { title: "nomenclature.title" },
  },
  {
    path: "/actes/:code",
    name: "act",
    component: () => import("../spaces/public/nomenclature/ActPage.vue"),
    props: true,
    meta: { title: "nomenclature.one" },
  },
  {
    path: "/pilotage/:id?",
    name: "steering",
    component: () => import("../spaces/public/steering/SteeringPage.vue"),
    props: true,
    meta: { title: "steering.title" },
  },
  {
    path: "/budget",
    name: "budget-entry",
    component: () => import("../spaces/agent/steering/BudgetEntryPage.vue"),
    meta: { title: "budget.title", roles: agent },
  },
  {
    path: "/cotisations",
    name: "contributions",
    component: () => import("../spaces/agent/steering/ContributionsPage.vue"),
    meta: { title: "contributions.title", roles: agent },
  },
  { path: "/reseau", name: "network", component: () => import("../spaces/public/network/NetworkPage.vue"), meta: { title: "network.title" } },
  {
    path: "/reseau/regimes",
    name: "network-schemes",
    component: () => import("../spaces/public/network/SchemesPage.vue"),
    meta: { title: "network.schemes.title" },
  },
  {
    path: "/reseau/regimes/:id",
    name: "network-scheme",
    component: () => import("../spaces/public/network/SchemePage.vue"),
    props: true,
    meta: { title: "network.schemePage.pageTitle" },
  },
  { path: "/reseau/qui-gere", name: "network-who", component: () => import("../spaces/public/network/WhoPage.vue"), meta: { title: "network.who.title" } },
  {
    path: "/reseau/organismes/:id",
    name: "network-organism",
    component: () => import("../spaces/public/network/OrganismPage.vue"),
    props: true,
    meta: { title: "network.organism.pageTitle" },
  },
  { path: "/questions", name: "questions", component: () => import("../spaces/public/questions/QuestionsPage.vue"), meta: { title: "questions.title" } },
  {
    path: "/questions/:id",
    name: "question",
    component: () => import("../spaces/public/questions/QuestionPage.vue"),
    props: true,
    meta: { title: "questions.title" },
  },
  {
    path: "/mon-espace",
    name: "my-space",
    component: () => import("../spaces/public/MySpacePage.vue"),
    meta: { title: "shell.mySpace", roles: ["agent", "insured", "professional"] },
  },
  { path: "/feuilles", name: "claims", component: () => import("../spaces/agent/ClaimsPage.vue"), meta: { title: "claims.title", roles: agent } },
  { path: "/feuilles/nouvelle", name: "new-claim", component: () => import("../spaces/agent/NewClaimPage.vue"), meta: { title: "entry.title", roles: agent } },
  {
    path: "/feuilles/en-attente",
    name: "waiting-claims",
    component: () => import("../spaces/agent/work/WaitingPage.vue"),
    meta: { title: "work.waiting.title", roles: agent },
  },
  { path: "/feuilles/lots", name: "lots", component: () => import("../spaces/agent/work/LotsPage.vue"), meta: { title: "work.lots.title", roles: agent } },
  {
    path: "/feuilles/lots/:id",
    name: "lot",
    component: () => import("../spaces/agent/work/LotPage.vue"),
    props: true,
    meta: { title: "work.lots.title", roles: agent },
  },
  {
    path: "/feuilles/reprises",
    name: "replays",
    component: () => import("../spaces/agent/work/ReplaysPage.vue"),
    meta: { title: "work.replays.title", roles: agent },
  },
  {
    path: "/feuilles/reprises/:id",
    name: "replay",
    component: () => import("../spaces/agent/work/ReplayPage.vue"),
    props: true,
    meta: { title: "work.replays.title", roles: agent },
  },
  {
    path: "/releves",
    name: "statements",
    component: () => import("../statements/StatementsPage.vue"),
    meta: { title: "statements.title", roles: ["agent", "insured", "professional"] },
  },
  {
    path: "/releves/:id",
    name: "statement",
    component: () => import("../statements/StatementPage.vue"),
    props: true,
    meta: { title: "statements.title", roles: ["agent", "insured", "professional"] },
  },
  { path: "/feuilles/devis", name: "estimate", component: () => import("../entry/EstimatePage.vue"), meta: { title: "entry.estimate.title", roles: agent } },
  { path: "/feuilles/:id", name: "claim", component: () => import("../spaces/agent/ClaimPage.vue"), props: true, meta: { title: "claim.title", roles: agent } },
  {
    path: "/feuilles/:id/correction",
    name: "correct-claim",
    component: () => import("../spaces/agent/CorrectClaimPage.vue"),
    props: true,
    meta: { title: "entry.correctTitle", roles: agent },
  },
  {
    path: "/feuilles/:id/nouvelle-saisie",
    name: "resubmit-claim",
    component: () => import("../spaces/agent/ResubmitClaimPage.vue"),
    props: true,
    meta: { title: "entry.resubmitTitle", roles: agent },
  },
  { path: "/paiements", name: "payments", component: () => import("../spaces/agent/payments/PaymentsPage.vue"), meta: { title: "bank.title", roles: agent } },
  { path: "/comptabilite", name: "ledger", component: () => import("../spaces/agent/ledger/LedgerPage.vue"), meta: { title: "ledger.title", roles: agent } },
  { path: "/agent/people", name: "people", component: () => import("../spaces/agent/PeoplePage.vue"), meta: { title: "people.title", roles: agent } },
  {
    path: "/agent/people/new",
    name: "new-person",
    component: () => import("../spaces/agent/PersonNewPage.vue"),
    meta: { title: "people.register", roles: agent },
  },
  {
    path: "/agent/people/doubles/:one?/:other?",
    name: "doubles",
    component: () => import("../spaces/agent/DoublesPage.vue"),
    props: true,
    meta: { title: "doubles.title", roles: agent },
  },
  {
    path: "/agent/people/:id",
    name: "person",
    component: () => import("../spaces/agent/PersonPage.vue"),
    props: true,
    meta: { title: "person.title", roles: agent },
  },
  {
    path: "/agent/people/:id/event",
    name: "life-event",
    component: () => import("../spaces/agent/LifeEventPage.vue"),
    props: true,
    meta: { title: "events.enterTitle", roles: agent },
  },
  {
    path: "/verifier-une-attestation",
    name: "verify-attestation",
    component: () => import("../spaces/public/AttestationVerifyPage.vue"),
    meta: { title: "proofs.verify.title" },
  },
  {
    path: "/mes-droits",
    name: "my-rights",
    component: () => import("../spaces/insured/MyRightsPage.vue"),
    meta: { title: "proofs.rights.title", roles: insured },
  },
  {
    path: "/mes-droits/devis",
    name: "my-estimate",
    component: () => import("../entry/EstimatePage.vue"),
    meta: { title: "entry.estimate.title", roles: insured },
  },
  {
    path: "/mes-remboursements",
    name: "my-refunds",
    component: () => import("../spaces/insured/MyRefundsPage.vue"),
    meta: { title: "insured.title", roles: insured },
  },
  {
    path: "/mes-remboursements/:id",
    name: "my-refund",
    component: () => import("../spaces/insured/MyRefundPage.vue"),
    props: true,
    meta: { title: "insured.oneTitle", roles: insured },
  },
  {
    path: "/mes-feuilles",
    name: "my-claims",
    component: () => import("../spaces/professional/MyClaimsPage.vue"),
    meta: { title: "professional.title", roles: professional },
  },
  {
    path: "/mes-feuilles/:id",
    name: "my-claim",
    component: () => import("../spaces/professional/MyClaimPage.vue"),
    props: true,
    meta: { title: "professional.oneTitle", roles: professional },
  },
  { path: "/:rest(.*)*", name: "not-found", component: () => import("../spaces/public/NotFoundPage.vue"), meta: { title: "states.notFound.title" } },
];

/** First page of each role. */
export const HOME_OF: Partial<Record<Role, string>> = { agent: "claims", insured: "my-refunds", professional: "my-claims" };

/** What everybody finds in the navigation before signing in. */
export const SIGNED_OUT: readonly { name: string; label: string }[] = [
  { name: "nomenclature", label: "nomenclature.menu" },
  { name: "network", label: "network.menu" },
  { name: "simulator", label: "shell.simulator" },
];

/** What an agent finds besides: the budget of a regulator, the contributions of a manager. */
export function ofOrganism({ organism, country, role }: Actor): readonly { name: string; label: string }[] {
  const watched = role === "agent" && organism !== null ? country?.steering : null;
  if (!watched || organism === null) return [];
  return [
    ...(watched.regulator === organism.id ? [{ name: "budget-entry", label: "budget.menu" }] : []),
    ...(watched.managers.includes(organism.id) ? [{ name: "contributions", label: "contributions.menu" }] : []),
  ];
}

/** What each role finds in the navigation. */
export const NAVIGATION: Partial<Record<Role, readonly { name: string; label: string }[]>> = {
  agent: [
    { name: "people", label: "shell.people" },
    { name: "claims", label: "shell.claims" },
    { name: "payments", label: "bank.menu" },
    { name: "ledger", label: "ledger.menu" },
    { name: "nomenclature", label: "nomenclature.menu" },
    { name: "network", label: "network.menu" },
    { name: "simulator", label: "shell.simulator" },
  ],
  insured: [
    { name: "my-rights", label: "proofs.rights.menu" },
    { name: "my-refunds", label: "shell.myRefunds" },
    { name: "statements", label: "statements.menu" },
    { name: "nomenclature", label: "nomenclature.menu" },
    { name: "network", label: "network.menu" },
    { name: "simulator", label: "shell.simulator" },
  ],
  professional: [
    { name: "my-claims", label: "shell.myClaims" },
    { name: "statements", label: "statements.menu" },
    { name: "nomenclature", label: "nomenclature.menu" },
    { name: "network", label: "network.menu" },
    { name: "simulator", label: "shell.simulator" },
  ],
};
