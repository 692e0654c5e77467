interface Kept {
  readonly value: string;
  readonly path: string;
}

const MOST_REDIRECTS = 12;

/** What a browser does between pages, no more: keeps cookies by path, follows redirects one by one, sends forms. */
export class Browser {
  readonly #jar = new Map<string, Kept>();
  readonly #language: string;
  /** Addresses passed through by the last call, in order. */
  readonly visited: string[] = [];

  constructor(language = "fr") {
    this.#language = language;
  }

  cookie(name: string): string | undefined {
    return [...this.#jar].find(([key]) => key.startsWith(`${name};`))?.[1].value;
  }

  setCookie(name: string, value: string, path = "/"): void {
    this.#jar.set(`${name};${path}`, { value, path });
  }

  #cookiesFor(url: URL): string {
    const fits = ({ path }: Kept): boolean => url.pathname === path || url.pathname.startsWith(path.endsWith("/") ? path : `${path}/`);
    return [...this.#jar]
      .filter(([, kept]) => fits(kept))
      .map(([key, { value }]) => `${key.split(";")[0]}=${value}`)
      .join("; ");
  }

  #keep(response: Response, url: URL): void {
    for (const line of response.headers.getSetCookie()) {
      const [pair = "", ...attributes] = line.split(";").map((part) => part.trim());
      const at = pair.indexOf("=");
      const [name, value] = [pair.slice(0, at), pair.slice(at + 1)];
      const read = (attribute: string): string | undefined =>
        attributes.find((part) => part.toLowerCase().startsWith(`${attribute}=`))?.slice(attribute.length + 1);
      const path = read("path") ?? url.pathname.slice(0, url.pathname.lastIndexOf("/")) ?? "/";
      const gone = value === "" || Date.parse(read("expires") ?? "2999-01-01") <= Date.now() || read("max-age") === "0";
      if (gone) this.#jar.delete(`${name};${path}`);
      else this.#jar.set(`${name};${path}`, { value, path });
    }
  }

  /** One request, its redirect not followed. */
  async send(address: string, init: RequestInit = {}): Promise<Response> {
    const url = new URL(address);
    const headers = new Headers(init.headers);
    headers.set("accept-language", this.#language);
    const cookies = this.#cookiesFor(url);
    if (cookies !== "") headers.set("cookie", cookies);
    const response = await fetch(url, { ...init, headers, redirect: "manual" });
    this.#keep(response, url);
    return response;
  }

  /** A page, after all its redirects. */
  async open(address: string, init: RequestInit = {}): Promise<{ response: Response; url: URL }> {
    this.visited.length = 0;
    let url = new URL(address);
    let response = await this.send(url.href, init);
    this.visited.push(url.href);
    for (let hops = 0; response.status >= 300 && response.status < 400; hops += 1) {
      if (hops === MOST_REDIRECTS) throw new Error("too many redirects");
      await response.body?.cancel();
      url = new URL(response.headers.get("location") ?? "", url);
      this.visited.push(url.href);
      response = await this.send(url.href);
    }
    return { response, url };
  }

  /** Sends a form as a page does. */
  submit(address: string, fields: Record<string, string>): Promise<{ response: Response; url: URL }> {
    const headers = { "content-type": "application/x-www-form-urlencoded" };
    return this.open(address, { method: "POST", headers, body: new URLSearchParams(fields).toString() });
  }
}

/** Signs in with a demo account through the provider's own page, and gives the browser that holds the session. */
export async function signIn(server: { url: string }, account: string, returnTo = "/api/v1/session", language = "fr"): Promise<Browser> {
  const browser = new Browser(language);
  const { response, url } = await browser.open(`${server.url}/auth/login?account=${account}&returnTo=${encodeURIComponent(returnTo)}`);
  const page = await response.text();
  const action = /<form method="post" action="([^"]+)"/.exec(page)?.[1];
  if (action === undefined) throw new Error(`no form to choose an account on ${url.pathname} (${response.status})`);
  const landed = await browser.submit(`${server.url}${action}`, { account });
  if (landed.url.pathname !== new URL(returnTo, server.url).pathname) throw new Error(`the sign-in ended on ${landed.url.pathname}`);
  await landed.response.body?.cancel();
  return browser;
}
