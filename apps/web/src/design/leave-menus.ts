/** Fields that open a menu; while their menu closes they still hold themselves for focused. */
const HELD = ":is(.v-select, .v-autocomplete, .v-combobox) .v-field--focused";

/**
 * Lets go of a field with a menu when the reader goes on to another one. Vuetify's menu gives the focus back to its field once it has faded out,
 * also when the reader has already begun to type elsewhere: what they type next would be lost. A field that is told that it was left does not
 * take the focus back.
 */
export function leaveMenus(page: Document): void {
  page.addEventListener("focusin", ({ target }) => {
    if (!(target instanceof Element) || target.closest(".v-overlay__content:has([role=listbox])") !== null) return;
    for (const field of page.querySelectorAll(HELD)) {
      if (field.contains(target)) continue;
      field.querySelector("input")?.dispatchEvent(new FocusEvent("blur", { relatedTarget: target }));
    }
  });
}
