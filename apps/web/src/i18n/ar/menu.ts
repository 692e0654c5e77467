/** Names of the public pages that are not in Arabic yet: they are read in French. */
export const menu = {
  network: { menu: "الشبكة", title: "الشبكة" },
  proofs: { rights: { menu: "حقوقي" }, verify: { footer: "التحقق من شهادة" } },
  nomenclature: { menu: "المصنفات", title: "المصنفات" },
};
