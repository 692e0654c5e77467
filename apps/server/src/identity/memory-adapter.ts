import type { Adapter, AdapterFactory, AdapterPayload } from "oidc-provider";

interface Entry {
  payload: AdapterPayload;
  readonly expiresAt: number;
}

/** Past this the oldest entries are dropped: nobody can fill the memory by opening sign-in pages. */
const CAPACITY = 10_000;

function ofModel(model: string, entries: Map<string, Entry>): Adapter {
  const keyOf = (id: string): string => `${model}:${id}`;
  const live = (entry: Entry | undefined): AdapterPayload | undefined => (entry !== undefined && entry.expiresAt > Date.now() ? entry.payload : undefined);
  const search = (fits: (payload: AdapterPayload) => boolean): AdapterPayload | undefined => {
    for (const [key, entry] of entries) if (key.startsWith(`${model}:`) && fits(entry.payload)) return live(entry);
    return undefined;
  };
  return {
    async upsert(id, payload, expiresIn) {
      entries.delete(keyOf(id));
      entries.set(keyOf(id), { payload, expiresAt: expiresIn === undefined ? Number.POSITIVE_INFINITY : Date.now() + expiresIn * 1000 });
      for (const [key, entry] of entries) {
        if (entries.size <= CAPACITY && entry.expiresAt > Date.now()) break;
        entries.delete(key);
      }
    },
    find: async (id) => live(entries.get(keyOf(id))),
    findByUid: async (uid) => search((payload) => payload.uid === uid),
    findByUserCode: async (code) => search((payload) => payload.userCode === code),
    async consume(id) {
      const entry = entries.get(keyOf(id));
      if (entry !== undefined) entry.payload = { ...entry.payload, consumed: Math.floor(Date.now() / 1000) };
    },
    async destroy(id) {
      entries.delete(keyOf(id));
    },
    async revokeByGrantId(grantId) {
      for (const [key, entry] of entries) if (entry.payload.grantId === grantId) entries.delete(key);
    },
  };
}

/**
 * Where the demo's provider keeps sign-ins under way: in this process, for an hour at most. A restart asks people to sign in at the
 * provider again; the sessions of OpenAMO itself are in the database and go on.
 */
export function memoryAdapter(): AdapterFactory {
  const entries = new Map<string, Entry>();
  return (model) => ofModel(model, entries);
}
