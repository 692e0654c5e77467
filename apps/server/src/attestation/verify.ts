import type { AttestationCheck } from "@openamo/fund";
import { type CountryPack, type Day, inLocale, type Locale, parseDay } from "@openamo/kernel";
import type { JWK } from "jose";
import { attestationIdOf, kindOf, readToken, type Token, tokenIn } from "./token.ts";

/**
 * What a check comes to. `good`: genuine and, where the store was asked, still true. `changed` and `revoked`: genuine, no longer to be relied on.
 * `expired`, `not-yet`: genuine, outside its days. `unknown`: our signature, and no such paper. `forged`, `unknown-key`, `unreadable`: proves nothing.
 */
export type VerificationStatus = AttestationCheck | "expired" | "not-yet" | "forged" | "unknown-key" | "unreadable";

export interface Verification {
  readonly status: VerificationStatus;
  /** Against which the paper was checked: the store too, or the signature and the days alone. */
  readonly against: "store" | "signature";
  /** What the paper must show; absent where the signature proves nothing. */
  readonly shows?: {
    readonly kind: ReturnType<typeof kindOf>;
    readonly issuer: string;
    readonly organism: string;
    readonly initials: string;
    readonly birthYear: number;
    readonly numberEnd: string;
    readonly from: string;
    readonly to: string;
  };
}

export interface VerifyWith {
  readonly published: { readonly keys: readonly JWK[] };
  readonly today: Day;
  readonly packs: readonly CountryPack[];
  readonly locale: Locale;
  /** Asks the store; without it the check is of the signature and the days alone. */
  readonly store?: (attestationId: string) => Promise<AttestationCheck>;
}

/** The name of an organism, from the packs: no store is needed. An id that no pack knows is shown as it is. */
function nameOf(packs: readonly CountryPack[], id: string, locale: Locale): string {
  for (const { network } of packs) {
    const organism = network.organisms.find((candidate) => candidate.id === id);
    if (organism !== undefined) return inLocale(organism.name, locale);
  }
  return id;
}

function outsideDays({ f, e }: Token, today: Day): "expired" | "not-yet" | undefined {
  const [from, to] = [parseDay(f), parseDay(e)];
  if (from === undefined || to === undefined) return "expired";
  return today > to ? "expired" : today < from ? "not-yet" : undefined;
}

/** Checks what somebody pasted: a token, or the text of the square. It never throws on what people type. */
export async function verifyAttestation(text: string, { published, today, packs, locale, store }: VerifyWith): Promise<Verification> {
  const against = store === undefined ? "signature" : "store";
  const found = tokenIn(text);
  const reading = found === undefined ? ({ ok: false, problem: "unreadable" } as const) : await readToken(found, published);
  if (!reading.ok) return { status: reading.problem, against };
  const { token } = reading;
  const shows = {
    kind: kindOf(token),
    issuer: nameOf(packs, token.o, locale),
    organism: nameOf(packs, token.c, locale),
    initials: token.n,
    birthYear: token.y,
    numberEnd: token.t,
    from: token.f,
    to: token.e,
  };
  const known = await store?.(attestationIdOf(token));
  // A paper that was revoked stays so after its last day; one that has merely ended is told as ended.
  if (known === "unknown" || known === "revoked") return { status: known, against, shows };
  return { status: outsideDays(token, today) ?? known ?? "good", against, shows };
}
