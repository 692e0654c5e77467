import { currentLocale } from "../i18n/index.ts";
import { post } from "./http.ts";
import { ProblemError, readProblem } from "./problem.ts";

/** What the check of a paper comes to. */
export interface AttestationVerdict {
  readonly status: "good" | "changed" | "revoked" | "unknown" | "expired" | "not-yet" | "forged" | "unknown-key" | "unreadable";
  readonly verdict: string;
  readonly lines: readonly string[];
}

export const verifyAttestation = (text: string): Promise<AttestationVerdict> => post("/api/v1/attestation/verify", { body: { text } });

/** What is asked of a paper: open rights or the registration alone, and its language where it is not that of the page. */
export interface AskedPaper {
  readonly mentionExemptions: boolean;
  readonly subject: "rights" | "registration";
  readonly language?: string;
}

/** The paper, and the name under which to keep it. @throws ProblemError */
export async function issueAttestation(personId: string, asked: AskedPaper, idempotencyKey: string): Promise<{ file: Blob; name: string }> {
  const response = await fetch(`/api/v1/people/${encodeURIComponent(personId)}/attestation`, {
    method: "POST",
    credentials: "same-origin",
    headers: {
      accept: "application/pdf, application/problem+json",
      "accept-language": currentLocale(),
      "content-type": "application/json",
      "x-openamo-csrf": "1",
      "idempotency-key": idempotencyKey,
    },
    body: JSON.stringify(asked),
  }).catch(() => {
    throw new ProblemError({ status: 0, code: "offline", title: "" });
  });
  if (!response.ok) throw new ProblemError(readProblem(response.status, await response.json().catch(() => undefined)));
  const name = /filename="([^"]+)"/.exec(response.headers.get("content-disposition") ?? "")?.[1] ?? "attestation.pdf";
  return { file: await response.blob(), name };
}
