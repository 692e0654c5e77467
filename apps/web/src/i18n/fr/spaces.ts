export const spaces = {
  insured: {
    title: "Mes remboursements",
    lead: "Ce que l’assurance maladie vous a remboursé, et pourquoi.",
    oneTitle: "Mon remboursement",
  },
  professional: {
    title: "Mes feuilles de soins",
    lead: "Les feuilles de vos patients et ce qui a été décidé.",
    oneTitle: "Feuille de soins",
  },
};
