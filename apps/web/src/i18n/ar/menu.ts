/** Names of the pages that are not in Arabic yet: they are read in French. */
export const menu = {
  network: { menu: "الشبكة", title: "الشبكة" },
};
