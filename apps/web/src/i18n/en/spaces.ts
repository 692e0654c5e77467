export const spaces = {
  insured: {
    title: "My refunds",
    lead: "What health insurance paid back to you, and why.",
    oneTitle: "My refund",
  },
  professional: {
    title: "My claims",
    lead: "Your patients’ claims and what was decided.",
    oneTitle: "Claim",
  },
};
