/** Names of the public pages that are not in Arabic yet: they are read in French. */
export const menu = {
  network: { menu: "الشبكة", title: "الشبكة" },
  nomenclature: { menu: "المصنفات", title: "المصنفات" },
};
