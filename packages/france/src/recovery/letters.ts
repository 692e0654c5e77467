import type { RecoveryRules } from "@openamo/kernel";

/** The letters that open a recovery: what CSS R133-9-2 I, R133-9-1 I and L160-13 say they must tell. */
export const letters: RecoveryRules["letters"] = {
  beneficiary: {
    subject: { fr: "Notification d'une somme à rembourser", en: "Notification of an amount to give back" },
    body: [
      {
        fr: "Nous avons constaté que {amount} vous ont été versés à tort le {paidOn} (référence {reference}).",
        en: "We found that {amount} were paid to you by mistake on {paidOn} (reference {reference}).",
      },
      {
        fr: "Vous pouvez, dans les vingt jours qui suivent la réception de cette lettre, demander la rectification des informations qui ont une incidence sur ce montant.",
        en: "Within twenty days of receiving this letter you may ask for a correction of the facts that bear on this amount.",
      },
      {
        fr: "Sans demande de votre part dans ce délai, cette somme sera retenue sur vos prochains remboursements, sauf si vous la remboursez ou acceptez un échéancier de douze mois au plus.",
        en: "Without a request from you within that time, it will be held back from your next reimbursements, unless you pay it back or accept a schedule of at most twelve months.",
      },
      {
        fr: "Vous pouvez contester cette décision devant la commission de recours amiable de l'organisme dans les deux mois.",
        en: "You may contest this decision before the organism's appeals commission within two months.",
      },
    ],
  },
  professional: {
    subject: { fr: "Notification de payer", en: "Notification to pay" },
    body: [
      {
        fr: "Une facturation réglée le {paidOn} n'était pas due pour {amount} (référence {reference}).",
        en: "A bill paid on {paidOn} was not owed for {amount} (reference {reference}).",
      },
      {
        fr: "Vous disposez de deux mois à compter de la réception de cette lettre pour régler cette somme ou présenter vos observations écrites.",
        en: "You have two months from receiving this letter to pay this amount or to send your written observations.",
      },
      { fr: "À défaut, elle sera retenue sur vos règlements à venir.", en: "Failing that, it will be held back from payments to come." },
    ],
  },
  participation: {
    subject: { fr: "Participation restant due", en: "Participation left owing" },
    body: [
      {
        fr: "Lors de soins réglés en tiers payant, {amount} de participation forfaitaire ou de franchise sont restés à votre charge (référence {reference}).",
        en: "For care settled by third-party payment, {amount} of flat participation or deductible were left to you (reference {reference}).",
      },
      { fr: "Cette somme est déduite de votre prochain remboursement.", en: "This amount is deducted from your next reimbursement." },
    ],
  },
};
