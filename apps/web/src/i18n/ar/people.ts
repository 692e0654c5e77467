/** The list of persons of an agent; the file itself is read in French. */
export const people = {
  people: {
    title: "الأشخاص",
    lead: "ملفات هيئتك.",
    register: "تسجيل شخص",
    birthDate: "تاريخ الميلاد",
    byName: "بالاسم",
    search: "الاسم العائلي أو الشخصي",
    typeNumber: "أدخل رموز الرقم الثلاثة عشر ثم مفتاحه.",
    name: "الاسم",
    birth: "الميلاد",
    age: "السن",
    identifier: "الرقم",
    noIdentifier: "دون رقم",
    count: "لا أحد | شخص واحد | {count} من الأشخاص",
    pages: "صفحات الأشخاص",
    none: "لا ملفات حاليا",
    noneText: "سجل أول شخص.",
    noneFound: "لا أحد مطابق",
    noneFoundText: "تحقق من الكتابة أو ابحث بالرقم. وقد يكون الملف لدى هيئة أخرى.",
    clear: "محو البحث",
  },
};
