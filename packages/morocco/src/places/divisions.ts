import { type Words, words } from "../words.ts";

/**
 * Regions, provinces and prefectures of Morocco since the division of 2015, under the geographic codes of the Haut-Commissariat au Plan: two figures
 * for a region, three more for a province or a prefecture. Read on 2026-11-22 in two public tables: one has every code, the other the kind and the
 * Arabic name of 64 of the 75, and they agree; the pages of the HCP itself could not be opened. Communes, whose codes were not found whole, are not
 * held.
 */
export interface Region {
  readonly code: string;
  readonly name: Words;
}

export interface Division {
  /** `06.141`: region, then province or prefecture. */
  readonly code: string;
  readonly region: string;
  readonly kind: "province" | "prefecture";
  readonly name: Words;
}

const region = (code: string, fr: string, ar: string): Region => ({ code, name: words(fr, fr, ar) });
const division =
  (kind: Division["kind"]) =>
  (code: string, fr: string, ar: string): Division => ({ code, region: code.slice(0, 2), kind, name: words(fr, fr, ar) });
const province = division("province");
const prefecture = division("prefecture");

export const regions: readonly Region[] = [
  region("01", "Tanger-Tétouan-Al Hoceïma", "طنجة تطوان الحسيمة"),
  region("02", "L'Oriental", "الشرق"),
  region("03", "Fès-Meknès", "فاس مكناس"),
  region("04", "Rabat-Salé-Kénitra", "الرباط سلا القنيطرة"),
  region("05", "Béni Mellal-Khénifra", "بني ملال خنيفرة"),
  region("06", "Casablanca-Settat", "الدار البيضاء سطات"),
  region("07", "Marrakech-Safi", "مراكش آسفي"),
  region("08", "Drâa-Tafilalet", "درعة تافيلالت"),
  region("09", "Souss-Massa", "سوس ماسة"),
  region("10", "Guelmim-Oued Noun", "كلميم واد نون"),
  region("11", "Laâyoune-Sakia El Hamra", "العيون الساقية الحمراء"),
  region("12", "Dakhla-Oued Ed-Dahab", "الداخلة وادي الذهب"),
];

export const divisions: readonly Division[] = [
  province("01.051", "Al Hoceïma", "الحسيمة"),
  province("01.151", "Chefchaouen", "شفشاون"),
  province("01.227", "Fahs-Anjra", "الفحص أنجرة"),
  province("01.331", "Larache", "العرائش"),
  province("01.405", "Ouezzane", "وزان"),
  prefecture("01.511", "Tanger-Assilah", "طنجة أصيلة"),
  province("01.571", "Tétouan", "تطوان"),
  prefecture("01.573", "M'diq-Fnideq", "المضيق الفنيدق"),
  province("02.113", "Berkane", "بركان"),
  province("02.167", "Driouch", "الدريوش"),
  province("02.251", "Figuig", "فجيج"),
  province("02.265", "Guercif", "جرسيف"),
  province("02.275", "Jerada", "جرادة"),
  province("02.381", "Nador", "الناظور"),
  prefecture("02.411", "Oujda-Angad", "وجدة أنجاد"),
  province("02.533", "Taourirt", "تاوريرت"),
  prefecture("03.061", "Meknès", "مكناس"),
  province("03.131", "Boulemane", "بولمان"),
  province("03.171", "El Hajeb", "الحاجب"),
  prefecture("03.231", "Fès", "فاس"),
  province("03.271", "Ifrane", "إفران"),
  province("03.451", "Sefrou", "صفرو"),
  province("03.531", "Taounate", "تاونات"),
  province("03.561", "Taza", "تازة"),
  province("03.591", "Moulay Yacoub", "مولاي يعقوب"),
  province("04.281", "Kénitra", "القنيطرة"),
  province("04.291", "Khémisset", "الخميسات"),
  prefecture("04.421", "Rabat", "الرباط"),
  prefecture("04.441", "Salé", "سلا"),
  province("04.481", "Sidi Kacem", "سيدي قاسم"),
  province("04.491", "Sidi Slimane", "سيدي سليمان"),
  prefecture("04.501", "Skhirate-Témara", "الصخيرات تمارة"),
  province("05.081", "Azilal", "أزيلال"),
  province("05.091", "Béni Mellal", "بني ملال"),
  province("05.255", "Fquih Ben Salah", "الفقيه بن صالح"),
  province("05.301", "Khénifra", "خنيفرة"),
  province("05.311", "Khouribga", "خريبكة"),
  province("06.111", "Benslimane", "بنسليمان"),
  province("06.117", "Berrechid", "برشيد"),
  prefecture("06.141", "Casablanca", "الدار البيضاء"),
  province("06.181", "El Jadida", "الجديدة"),
  province("06.355", "Médiouna", "مديونة"),
  prefecture("06.371", "Mohammadia", "المحمدية"),
  province("06.385", "Nouaceur", "النواصر"),
  province("06.461", "Settat", "سطات"),
  province("06.467", "Sidi Bennour", "سيدي بنور"),
  province("07.041", "Al Haouz", "الحوز"),
  province("07.161", "Chichaoua", "شيشاوة"),
  province("07.191", "El Kelâa des Sraghna", "قلعة السراغنة"),
  province("07.211", "Essaouira", "الصويرة"),
  prefecture("07.351", "Marrakech", "مراكش"),
  province("07.427", "Rehamna", "الرحامنة"),
  province("07.431", "Safi", "آسفي"),
  province("07.585", "Youssoufia", "اليوسفية"),
  province("08.201", "Errachidia", "الرشيدية"),
  province("08.363", "Midelt", "ميدلت"),
  province("08.401", "Ouarzazate", "ورزازات"),
  province("08.577", "Tinghir", "تنغير"),
  province("08.587", "Zagora", "زاكورة"),
  prefecture("09.001", "Agadir-Ida-Ou-Tanane", "أكادير إداوتنان"),
  province("09.163", "Chtouka-Aït Baha", "اشتوكة آيت باها"),
  prefecture("09.273", "Inezgane-Aït Melloul", "إنزكان آيت ملول"),
  province("09.541", "Taroudannt", "تارودانت"),
  province("09.551", "Tata", "طاطا"),
  province("09.581", "Tiznit", "تيزنيت"),
  province("10.071", "Assa-Zag", "آسا الزاك"),
  province("10.261", "Guelmim", "كلميم"),
  province("10.473", "Sidi Ifni", "سيدي إفني"),
  province("10.521", "Tan-Tan", "طانطان"),
  province("11.121", "Boujdour", "بوجدور"),
  province("11.221", "Es-Semara", "السمارة"),
  province("11.321", "Laâyoune", "العيون"),
  province("11.537", "Tarfaya", "طرفاية"),
  province("12.066", "Aousserd", "أوسرد"),
  province("12.391", "Oued Ed-Dahab", "وادي الذهب"),
];
