export const spaces = {
  insured: {
    title: "تعويضاتي",
    lead: "ما عوضه لك التأمين عن المرض، ولماذا.",
    oneTitle: "تعويضي",
  },
  professional: {
    title: "أوراق العلاج الخاصة بي",
    lead: "أوراق مرضاك وما تقرر في شأنها.",
    oneTitle: "ورقة علاج",
  },
};
