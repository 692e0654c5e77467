import { inLocale, type Locale } from "@openamo/kernel";
import { packOf } from "../packs.ts";
import { type DemoAccount, describeAccount } from "./demo-accounts.ts";

const escapes: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };
const html = (text: string): string => text.replace(/[&<>"']/g, (character) => escapes[character] ?? character);

/** The provider's pages speak French or English. */
type PageLocale = Exclude<Locale, "ar">;
export const pageLocale = (locale: Locale): PageLocale => (locale === "fr" ? "fr" : "en");

const WORDS = {
  fr: {
    signIn: "Qui êtes-vous ?",
    lead: "Choisissez un compte pour entrer dans OpenAMO.",
    note: "Ceci est le fournisseur d’identité de la démonstration : ces personnes sont inventées et aucun mot de passe n’est demandé. En production, OpenAMO se relie au fournisseur OpenID Connect de l’organisme.",
    suggested: "Proposé",
    signOut: "Se déconnecter ?",
    signOutLead: "Vous allez aussi quitter le fournisseur d’identité de la démonstration.",
    confirm: "Se déconnecter",
    stay: "Rester connecté",
    gone: "Vous êtes déconnecté",
    back: "Revenir à OpenAMO",
    failed: "La connexion n’a pas abouti",
    failedLead: "Cette demande de connexion n’est plus valable. Recommencez depuis OpenAMO.",
  },
  en: {
    signIn: "Who are you?",
    lead: "Choose an account to enter OpenAMO.",
    note: "This is the demo’s identity provider: these people are invented and no password is asked. In production, OpenAMO connects to the OpenID Connect provider of the organism.",
    suggested: "Suggested",
    signOut: "Sign out?",
    signOutLead: "You will leave the demo’s identity provider too.",
    confirm: "Sign out",
    stay: "Stay signed in",
    gone: "You are signed out",
    back: "Back to OpenAMO",
    failed: "The sign-in did not succeed",
    failedLead: "This sign-in request is no longer valid. Start again from OpenAMO.",
  },
} as const;

const STYLE = `
:root{--ink:#1d1f1e;--soft:#5d6663;--line:#dfe2e0;--ground:#f6f6f4;--card:#fff;--accent:#0f5c5c;--tint:#e6f0ee;--warm:#8a4b12;--warm-tint:#fbf1e3}
*{box-sizing:border-box}
body{margin:0;min-height:100vh;background:var(--ground);color:var(--ink);font:16px/1.5 "Inter Variable",Inter,system-ui,sans-serif}
header{background:var(--card);border-bottom:1px solid var(--line);padding:16px 24px;font-weight:700;font-size:18px}
main{max-width:560px;margin:48px auto;padding:0 16px}
h1{font-size:28px;line-height:1.2;letter-spacing:-.02em;margin:0 0 8px}
p{margin:0 0 24px;color:var(--soft)}
.card{background:var(--card);border:1px solid var(--line);border-radius:12px;padding:8px}
.card+.card{margin-top:16px}
.card h2{font-size:14px;font-weight:600;color:var(--soft);margin:8px 16px 4px}
.card ul{list-style:none;margin:0;padding:0}
.card li+li{border-top:1px solid var(--line)}
button,a.button{font:inherit;cursor:pointer;min-height:48px}
.account{display:flex;gap:16px;align-items:center;width:100%;padding:16px;border:0;border-radius:8px;background:none;text-align:left;color:inherit}
.account:hover{background:var(--tint)}
.account:focus-visible,.button:focus-visible{outline:3px solid var(--accent);outline-offset:2px}
.mark{flex:none;display:grid;place-items:center;width:40px;height:40px;border-radius:50%;background:var(--tint);color:var(--accent);font-weight:600;font-size:14px}
.who{flex:1}.who strong{display:block}.who span{color:var(--soft);font-size:14px}
.pill{background:var(--tint);color:var(--accent);border-radius:12px;padding:2px 12px;font-size:13px;font-weight:600}
.note{margin:24px 0 0;padding:16px;border-radius:12px;background:var(--warm-tint);color:var(--warm);font-size:14px}
.button{display:inline-block;padding:10px 24px;border:1px solid var(--accent);border-radius:8px;background:var(--accent);color:#fff;font-weight:600;text-decoration:none}
.button.plain{background:none;color:var(--accent)}
.actions{display:flex;gap:16px;flex-wrap:wrap}
`;

function page(locale: PageLocale, title: string, body: string): string {
  return `<!doctype html><html lang="${locale}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="robots" content="noindex"><link rel="icon" href="/favicon.svg"><title>${html(title)} – OpenAMO</title><style>${STYLE}</style></head><body><header>OpenAMO</header><main><h1>${html(title)}</h1>${body}</main></body></html>`;
}

const initials = (name: string): string =>
  name
    .split(/\s+/)
    .filter((word) => /^\p{Lu}/u.test(word) && word.length > 2)
    .slice(0, 2)
    .map((word) => word[0])
    .join("");

function accountButton(account: DemoAccount, suggested: boolean, locale: PageLocale): string {
  const pill = suggested ? `<span class="pill">${WORDS[locale].suggested}</span>` : "";
  const who = `<span class="who"><strong>${html(account.displayName)}</strong><span>${html(describeAccount(account, locale))}</span></span>`;
  return `<li><button class="account" name="account" value="${html(account.id)}"${suggested ? " autofocus" : ""}><span class="mark" aria-hidden="true">${html(initials(account.displayName))}</span>${who}${pill}</button></li>`;
}

/** The page on which the demo's accounts are listed to click. `hint` puts one forward. */
export function signInPage(options: { locale: Locale; action: string; accounts: readonly DemoAccount[]; hint?: string }): string {
  const locale = pageLocale(options.locale);
  const words = WORDS[locale];
  const ordered = [...options.accounts].sort((a, b) => Number(b.id === options.hint) - Number(a.id === options.hint));
  const listOf = (country: string): string =>
    ordered
      .filter((account) => account.country === country)
      .map((account) => accountButton(account, account.id === options.hint, locale))
      .join("");
  const countries = [...new Set(ordered.map(({ country }) => country))];
  const groups = countries.map((country) => {
    const name = html(inLocale(packOf(country).name, locale));
    return `<section class="card" aria-label="${name}"><h2>${name}</h2><ul>${listOf(country)}</ul></section>`;
  });
  const form = `<form method="post" action="${html(options.action)}">${groups.join("")}</form>`;
  return page(locale, words.signIn, `<p>${words.lead}</p>${form}<p class="note" role="note">${words.note}</p>`);
}

/** Asks before signing out at the provider. `form` is the provider's own form, which carries its protection token. */
export function signOutPage(locale: Locale, form: string): string {
  const words = WORDS[pageLocale(locale)];
  const buttons = `<button class="button" type="submit" form="op.logoutForm" value="yes" name="logout">${words.confirm}</button><button class="button plain" type="submit" form="op.logoutForm">${words.stay}</button>`;
  return page(pageLocale(locale), words.signOut, `<p>${words.signOutLead}</p>${form}<div class="actions">${buttons}</div>`);
}

export const signedOutPage = (locale: Locale): string =>
  page(pageLocale(locale), WORDS[pageLocale(locale)].gone, `<a class="button" href="/">${WORDS[pageLocale(locale)].back}</a>`);

/** Says that a sign-in failed, without repeating what was sent. */
export function failedPage(locale: Locale): string {
  const words = WORDS[pageLocale(locale)];
  return page(pageLocale(locale), words.failed, `<p>${words.failedLead}</p><a class="button" href="/">${words.back}</a>`);
}
