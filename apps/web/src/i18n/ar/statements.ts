export const statements = {
  statements: {
    title: "كشوف الأداء",
    menu: "الكشوف",
    lead: "التحويلات المستلمة وما يؤديه كل منها.",
    one: "كشف {reference}",
    back: "العودة إلى الكشوف",
    none: "لا يوجد تحويل",
    noneText: "ستظهر تحويلاتك هنا فور إرسالها إلى البنك.",
    paidOn: "أُدي في {day}",
    lines: "أوراق العلاج المؤداة بهذا التحويل",
    care: "علاج {day}",
    charged: "المبلغ المفوتر {amount}",
    deducted: "محتجز {amount}",
    status: { "in-file": "قيد الإعداد", sent: "أُرسل إلى البنك", paid: "مؤدى", returned: "أعاده البنك", withdrawn: "مسحوب" },
    format: { csv: "CSV", json: "JSON", entities: "ملف كيانات" },
    pages: "صفحات الكشوف",
  },
};
