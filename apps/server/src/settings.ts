import { join, resolve } from "node:path";
import { z } from "zod";

/** Where identities come from when the demo's provider is not used. */
export interface IssuerSettings {
  readonly issuer: URL;
  readonly clientId: string;
  /** Null for a public client. */
  readonly clientSecret: string | null;
}

/** What the environment and the command line decide. Read once, at the start. */
export interface Settings {
  readonly port: number;
  readonly host: string;
  /** Origin by which browsers reach this server, without a final slash. */
  readonly publicUrl: string;
  /** Address of a PostgreSQL server; without it the embedded engine is used. */
  readonly databaseUrl?: string;
  /** Where the embedded database and the generated keys are kept. */
  readonly directory: string;
  readonly demo: boolean;
  readonly issuer?: IssuerSettings;
  /** Life of a browser session, in seconds. */
  readonly sessionSeconds: number;
  readonly logLevel: "silent" | "error" | "warn" | "info" | "debug";
}

/** A setting that cannot be used: one line for the person who started the program. */
export class SettingsError extends Error {}

const environment = z.object({
  PORT: z.coerce.number().int().min(1).max(65_535).default(3000),
  OPENAMO_HOST: z.string().min(1).default("localhost"),
  OPENAMO_PUBLIC_URL: z.url({ protocol: /^https?$/ }).optional(),
  DATABASE_URL: z.string().min(1).optional(),
  OPENAMO_DIRECTORY: z.string().min(1).default(".openamo"),
  OPENAMO_OIDC_ISSUER: z.url({ protocol: /^https?$/ }).optional(),
  OPENAMO_OIDC_CLIENT_ID: z.string().min(1).optional(),
  OPENAMO_OIDC_CLIENT_SECRET: z.string().min(1).optional(),
  OPENAMO_SESSION_SECONDS: z.coerce.number().int().min(60).max(86_400).default(28_800),
  OPENAMO_LOG_LEVEL: z.enum(["silent", "error", "warn", "info", "debug"]).optional(),
});

type Environment = z.output<typeof environment>;

const LOOPBACK = new Set(["localhost", "127.0.0.1", "[::1]"]);

function issuerOf(env: Environment): IssuerSettings | undefined {
  if (env.OPENAMO_OIDC_ISSUER === undefined) return undefined;
  if (env.OPENAMO_OIDC_CLIENT_ID === undefined) throw new SettingsError("OPENAMO_OIDC_CLIENT_ID is needed with OPENAMO_OIDC_ISSUER");
  const issuer = new URL(env.OPENAMO_OIDC_ISSUER);
  if (issuer.protocol === "http:" && !LOOPBACK.has(issuer.hostname))
    throw new SettingsError("OPENAMO_OIDC_ISSUER must be https (http is accepted only on this machine)");
  return { issuer, clientId: env.OPENAMO_OIDC_CLIENT_ID, clientSecret: env.OPENAMO_OIDC_CLIENT_SECRET ?? null };
}

/** What the command line says over the environment. */
export interface SettingsOptions {
  readonly demo?: boolean;
  readonly port?: string;
}

/** An empty variable is as good as none. */
const present = (env: NodeJS.ProcessEnv): NodeJS.ProcessEnv =>
  Object.fromEntries(Object.entries(env).filter(([, value]) => value !== undefined && value !== ""));

/** @throws SettingsError with one line naming the variable that is wrong. */
export function readSettings(env: NodeJS.ProcessEnv, options: SettingsOptions = {}): Settings {
  const parsed = environment.safeParse({ ...present(env), ...(options.port === undefined ? {} : { PORT: options.port }) });
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    throw new SettingsError(`${issue?.path.join(".")}: ${issue?.message}`);
  }
  const values = parsed.data;
  const demo = options.demo === true;
  const issuer = issuerOf(values);
  return {
    port: values.PORT,
    host: values.OPENAMO_HOST,
    publicUrl: new URL(values.OPENAMO_PUBLIC_URL ?? `http://localhost:${values.PORT}`).origin,
    ...(values.DATABASE_URL === undefined ? {} : { databaseUrl: values.DATABASE_URL }),
    directory: resolve(values.OPENAMO_DIRECTORY),
    demo,
    ...(issuer === undefined ? {} : { issuer }),
    sessionSeconds: values.OPENAMO_SESSION_SECONDS,
    logLevel: values.OPENAMO_LOG_LEVEL ?? (demo ? "error" : "info"),
  };
}

/** Folder of the embedded database. */
export const databaseDirectory = (settings: Settings): string => join(settings.directory, "database");
