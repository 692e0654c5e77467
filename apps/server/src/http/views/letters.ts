import { deliveryOf, type Letter } from "@openamo/fund";
import { type CountryPack, inLocale, type Locale } from "@openamo/kernel";
import type { z } from "zod";
import { referenceOf } from "../../attestation/words.ts";
import { publishReference } from "../../questions/publish-reason.ts";
import type { letterSchema } from "../schemas/letters.ts";

/** A letter in the list of a file: what, when, to whom and why. */
export function letterView({ id, content, ...letter }: Letter, pack: CountryPack, locale: Locale): z.output<typeof letterSchema> {
  return {
    id,
    reference: referenceOf(id),
    title: inLocale(content.title, locale),
    sensitive: letter.sensitive,
    to: content.to === null ? null : inLocale(content.to.name, locale),
    delivery: deliveryOf(content),
    writtenAt: letter.writtenAt.toISOString(),
    cancelledAt: letter.cancelledAt?.toISOString() ?? null,
    language: letter.language,
    eventId: letter.eventId,
    why: content.reasons.map(({ sentence, law }) => ({
      sentence: inLocale(sentence, locale),
      law: law.map((reference) => publishReference(reference, pack, locale)),
    })),
  };
}
