/** A common name in both scripts: Latin as on the card, Arabic as in the civil register. */
export type TwoScripts = readonly [latin: string, arabic: string];

/** Common names, put together at random: nobody in particular. */
export const MOROCCAN_WOMEN: readonly TwoScripts[] = [
  ["Aïcha", "عائشة"],
  ["Fatima Zahra", "فاطمة الزهراء"],
  ["Ghita", "غيثة"],
  ["Hajar", "هاجر"],
  ["Imane", "إيمان"],
  ["Khadija", "خديجة"],
  ["Latifa", "لطيفة"],
  ["Meryem", "مريم"],
  ["Naïma", "نعيمة"],
  ["Rachida", "رشيدة"],
  ["Samira", "سميرة"],
  ["Zineb", "زينب"],
];

export const MOROCCAN_MEN: readonly TwoScripts[] = [
  ["Abdelkader", "عبد القادر"],
  ["Anas", "أنس"],
  ["Brahim", "إبراهيم"],
  ["Hamza", "حمزة"],
  ["Hicham", "هشام"],
  ["Ilyas", "إلياس"],
  ["Khalid", "خالد"],
  ["Mehdi", "المهدي"],
  ["Mustapha", "مصطفى"],
  ["Rachid", "رشيد"],
  ["Saïd", "سعيد"],
  ["Yassine", "ياسين"],
];

export const MOROCCAN_FAMILIES: readonly TwoScripts[] = [
  ["Alaoui", "العلوي"],
  ["Amrani", "العمراني"],
  ["Bennani", "بناني"],
  ["Berrada", "برادة"],
  ["Chraïbi", "الشرايبي"],
  ["El Fassi", "الفاسي"],
  ["El Idrissi", "الإدريسي"],
  ["Haddaoui", "الحداوي"],
  ["Lahlou", "لحلو"],
  ["Mansouri", "المنصوري"],
  ["Naciri", "الناصري"],
  ["Ouazzani", "الوزاني"],
  ["Sebti", "السبتي"],
  ["Tazi", "التازي"],
  ["Ziani", "الزياني"],
];
