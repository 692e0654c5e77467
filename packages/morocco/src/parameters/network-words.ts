import { CLEISS_2024 } from "../sources/pages.ts";
import { l0722, l5423, l6500 } from "../sources/texts.ts";
import { seen } from "./dated.ts";
import { datedText } from "./dated-text.ts";

/** Manager of the public-sector scheme. */
export const PUBLIC_MANAGER = datedText({
  id: "ma.scheme.public.manager",
  label: { fr: "Organisme gestionnaire de l'AMO du secteur public", en: "Manager of the public-sector scheme", ar: "الهيئة المدبرة لنظام القطاع العام" },
  law: [l6500("organismes gestionnaires"), l5423("organisme gestionnaire")],
  values: {
    "2005-08-18": seen(
      "CNOPS",
      "loi 54.23 (Bulletin officiel du 2026-01-29, lu dans la presse) ; https://lematin.ma/nation/amo-trois-evolutions-majeures-apres-la-promulgation-de-la-loi-5423/328133/amp (2026-02-04) (bascule : 12 mois après le 1er jour du mois suivant la publication, soit 2027-02-01)",
    ),
    "2027-02-01": seen(
      "CNSS",
      "loi 54.23 (Bulletin officiel du 2026-01-29, lu dans la presse) ; https://lematin.ma/nation/amo-trois-evolutions-majeures-apres-la-promulgation-de-la-loi-5423/328133/amp (2026-02-04)",
    ),
  },
});

/** Manager of the private-sector scheme. */
export const PRIVATE_MANAGER = datedText({
  id: "ma.scheme.private.manager",
  label: { fr: "Organisme gestionnaire de l'AMO du secteur privé", en: "Manager of the private-sector scheme", ar: "الهيئة المدبرة لنظام القطاع الخاص" },
  law: [l6500("organismes gestionnaires")],
  values: {
    "2005-08-18": seen("CNSS", "FAQ de la CNSS (cnss.ma)"),
  },
});

/** Regulator of the compulsory cover. */
export const REGULATOR = datedText({
  id: "ma.regulator",
  label: { fr: "Régulateur de l'AMO", en: "Regulator of the compulsory cover", ar: "الهيئة المكلفة بتقنين التأمين" },
  law: [l6500("57"), l0722("missions")],
  values: {
    "2005-08-18": seen(
      "ANAM",
      "https://anam.ma/anam/la-couverture-medicale-de-base/. Remplacement par la Haute Autorité de Santé (loi 07-22, dahir 1-23-84 du 2023-11-30) : date effective non trouvée, à saisir comme donnée",
    ),
  },
});

/** First day of benefits at CNSS. */
export const CNSS_GO_LIVE = datedText({
  id: "ma.go-live.cnss",
  label: { fr: "Démarrage des prestations AMO à la CNSS", en: "First day of benefits at CNSS", ar: "أول يوم للخدمات لدى الصندوق الوطني للضمان الاجتماعي" },
  law: [l6500("organismes gestionnaires")],
  values: {
    "2006-03-01": seen("2006-03-01", `${CLEISS_2024} note 3 ; https://www.lavieeco.com/au-royaume/275-dossiers-de-prise-en-charge-deposes-a-la-cnss-10764/`),
  },
});

/** First day of deductions from civil servants' pay. */
export const CNOPS_GO_LIVE = datedText({
  id: "ma.go-live.cnops",
  label: {
    fr: "Démarrage des prélèvements AMO des fonctionnaires",
    en: "First day of deductions from civil servants' pay",
    ar: "أول يوم للاقتطاع من أجور الموظفين",
  },
  law: [l6500("organismes gestionnaires")],
  values: {
    "2005-10-01": seen("2005-10-01", "https://maghress.com/fr/aujourdhui/43439 (2005)"),
  },
});
