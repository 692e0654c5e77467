import type { Services } from "../../services.ts";
import type { Api } from "../api.ts";
import { demoProviderRoutes } from "./demo-provider.ts";
import { healthRoutes } from "./health.ts";
import { lawRoutes } from "./law.ts";
import { questionRoutes } from "./questions.ts";
import { sessionRoutes } from "./session.ts";

/** Every route of the server, by subject. */
export async function addRoutes(api: Api, services: Services): Promise<void> {
  healthRoutes(api, services);
  sessionRoutes(api, services);
  if (services.demo !== undefined) await demoProviderRoutes(api, services.demo);
  await api.register(
    async (scope: Api) => {
      questionRoutes(scope, services);
      lawRoutes(scope, services);
    },
    { prefix: "/api/v1" },
  );
}
