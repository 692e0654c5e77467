import { citing, type LawText } from "@openamo/kernel";

/** The texts that the pack cites. Codes are watched article by article; conventions and decisions are read by people. */
export const texts: readonly LawText[] = [
  { id: "CSS", title: "Code de la sécurité sociale", kind: "code", collectionId: "LEGITEXT000006073189" },
  { id: "CRPM", title: "Code rural et de la pêche maritime", kind: "code", collectionId: "LEGITEXT000022197698" },
  { id: "CASF", title: "Code de l'action sociale et des familles (not in the watched collection)", kind: "order" },
  { id: "NGAP", title: "Nomenclature générale des actes professionnels", kind: "decision" },
];

export const css = citing("CSS");
export const crpm = citing("CRPM");
export const casf = citing("CASF");
export const ngap = citing("NGAP");
