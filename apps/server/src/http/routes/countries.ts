import { COUNTRIES } from "@openamo/fund";
import { z } from "zod";
import type { Services } from "../../services.ts";
import type { Api } from "../api.ts";
import { keptByMark } from "../cached.ts";
import { localeOf } from "../locale.ts";
import { problemResponse } from "../openapi.ts";
import { countryName } from "../views/facts.ts";

const countriesSchema = z.object({
  countries: z.array(z.object({ id: z.string().meta({ description: "ISO 3166-1 alpha-2 in lower case." }), name: z.string() })),
});

/** Countries of the world by name, for whoever chooses one. */
export function countryRoutes(api: Api, _services: Services): void {
  const listed = { tags: ["people"], summary: "Countries by name, in the reader's language", response: { 200: countriesSchema, ...problemResponse } };
  api.get("/countries", { config: { permission: "public" }, schema: listed, onSend: keptByMark }, (request) => {
    const locale = localeOf(request.headers["accept-language"]);
    const named = COUNTRIES.map((id) => ({ id, name: countryName(id, locale) }));
    return { countries: named.sort((a, b) => a.name.localeCompare(b.name, locale)) };
  });
}
