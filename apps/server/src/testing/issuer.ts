import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { exportJWK, generateKeyPair, SignJWT } from "jose";
import type { RoleClaim } from "../identity/claims.ts";

/** An identity provider that is not the demo's: it publishes its keys and gives tokens to programs. */
export interface Issuer {
  readonly url: string;
  /** An access token for the API at an address. */
  token(subject: string, role: RoleClaim, publicUrl: string): Promise<string>;
  close(): void;
}

const KEY_ID = "test-key";

export async function startIssuer(): Promise<Issuer> {
  const { publicKey, privateKey } = await generateKeyPair("ES256");
  const keys = { keys: [{ ...(await exportJWK(publicKey)), kid: KEY_ID, alg: "ES256", use: "sig" }] };
  let url = "";
  const server: Server = createServer((request, response) => {
    const answers = {
      "/.well-known/openid-configuration": { issuer: url, authorization_endpoint: `${url}/auth`, token_endpoint: `${url}/token`, jwks_uri: `${url}/jwks` },
      "/jwks": keys,
    };
    const answer = answers[request.url as keyof typeof answers];
    response.writeHead(answer === undefined ? 404 : 200, { "content-type": "application/json" }).end(JSON.stringify(answer ?? {}));
  });
  await new Promise<void>((resolve) => server.listen({ host: "localhost", port: 0 }, resolve));
  url = `http://localhost:${(server.address() as AddressInfo).port}`;
  return {
    url,
    token: (subject, role, publicUrl) =>
      new SignJWT({ openamo: role })
        .setProtectedHeader({ alg: "ES256", kid: KEY_ID, typ: "at+jwt" })
        .setSubject(subject)
        .setIssuer(url)
        .setAudience(`${publicUrl}/api/v1`)
        .setIssuedAt()
        .setExpirationTime("2h")
        .sign(privateKey),
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
