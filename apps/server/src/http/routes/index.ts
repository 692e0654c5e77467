import type { Services } from "../../services.ts";
import type { Api } from "../api.ts";
import { attestationRoutes } from "./attestations.ts";
import { cardRoutes } from "./cards.ts";
import { claimRoutes } from "./claims.ts";
import { contributionRoutes } from "./contributions.ts";
import { countryRoutes } from "./countries.ts";
import { debtRoutes } from "./debts.ts";
import { demoProviderRoutes } from "./demo-provider.ts";
import { healthRoutes } from "./health.ts";
import { identityRoutes } from "./identity.ts";
import { lawRoutes } from "./law.ts";
import { ledgerRoutes } from "./ledger.ts";
import { letterRoutes } from "./letters.ts";
import { lifeEventRoutes } from "./life-events.ts";
import { lotRoutes } from "./lots.ts";
import { mergeRoutes } from "./merges.ts";
import { networkRoutes } from "./network.ts";
import { networkExplorerRoutes } from "./network-explorer.ts";
import { nomenclatureRoutes } from "./nomenclature.ts";
import { paymentRoutes } from "./payments.ts";
import { penaltyRoutes } from "./penalties.ts";
import { peopleRoutes } from "./people.ts";
import { professionalRoutes } from "./professionals.ts";
import { questionRoutes } from "./questions.ts";
import { replayRoutes } from "./replays.ts";
import { returnRoutes } from "./returns.ts";
import { sessionRoutes } from "./session.ts";
import { steeringRoutes } from "./steering.ts";
import { waitingClaimRoutes } from "./waiting-claims.ts";

/** Every route of the server, by subject. */
export async function addRoutes(api: Api, services: Services): Promise<void> {
  healthRoutes(api, services);
  sessionRoutes(api, services);
  if (services.demo !== undefined) await demoProviderRoutes(api, services.demo);
  await api.register(
    async (scope: Api) => {
      questionRoutes(scope, services);
      lawRoutes(scope, services);
      nomenclatureRoutes(scope, services);
      networkRoutes(scope, services);
      professionalRoutes(scope, services);
      networkExplorerRoutes(scope, services);
      countryRoutes(scope, services);
      peopleRoutes(scope, services);
      identityRoutes(scope, services);
      mergeRoutes(scope, services);
      lifeEventRoutes(scope, services);
      letterRoutes(scope, services);
      cardRoutes(scope, services);
      attestationRoutes(scope, services);
      claimRoutes(scope, services);
      contributionRoutes(scope, services);
      lotRoutes(scope, services);
      returnRoutes(scope, services);
      replayRoutes(scope, services);
      paymentRoutes(scope, services);
      penaltyRoutes(scope, services);
      debtRoutes(scope, services);
      ledgerRoutes(scope, services);
      waitingClaimRoutes(scope, services);
      steeringRoutes(scope, services);
    },
    { prefix: "/api/v1" },
  );
}
