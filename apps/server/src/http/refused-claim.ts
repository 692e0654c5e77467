/** A claim that was kept as refused: the caller gets a problem with the rule's own code, and where to find the claim. */
export class RefusedClaim extends Error {
  readonly refusal: { readonly code: string; readonly sentence: string; readonly remedy: string; readonly field?: string | undefined };
  readonly claim: { readonly id: string; readonly reference: string };
  constructor(refusal: RefusedClaim["refusal"], claim: RefusedClaim["claim"]) {
    super(refusal.code);
    this.refusal = refusal;
    this.claim = claim;
  }
}
