// Finds what a person would name: by role and accessible name, visible only, in the open
// dialog when there is one. Called with (kind, name, group); gives the element or null.
const [kind, wanted, group] = arguments;
const plain = (text) => (text ?? "").replace(/[⁦-⁩]/g, "").replace(/\s+/g, " ").trim();
const byIds = (ids) =>
  ids.split(/\s+/).map((id) => document.getElementById(id)?.textContent).join(" ");
const labels = (element) => [...(element.labels ?? [])];
const own = (element) => {
  const copy = element.cloneNode(true);
  copy.querySelectorAll("input, select, textarea, [aria-hidden='true']").forEach((n) => n.remove());
  return copy.textContent;
};
const name = (element) => {
  const by = element.getAttribute("aria-labelledby");
  if (by) return plain(byIds(by));
  const label = element.getAttribute("aria-label");
  if (label) return plain(label);
  if (labels(element).length > 0) return plain(labels(element).map(own).join(" "));
  if (element.matches("fieldset")) return plain(element.querySelector("legend")?.textContent);
  return plain(own(element));
};
const shown = (element) =>
  element.checkVisibility({ visibilityProperty: true }) && !element.closest("[inert]");
const seen = (element) => shown(element) || labels(element).some(shown);
const kinds = {
  press: "button, a[href], summary, [role=button], [role=tab], [role=link], [role=menuitem]",
  choose: "input[type=radio], input[type=checkbox], [role=radio], [role=checkbox], [role=switch]",
  field: "input:not([type=radio]):not([type=checkbox]), textarea, select",
  group: "fieldset, [role=group], [role=radiogroup], section, article, dialog, li",
  heading: "h1, h2, h3, h4, [role=heading]",
};
if (kind === "focused") {
  const focused = document.activeElement;
  return focused === null || focused === document.body ? "" : name(focused);
}
const dialogs = [...document.querySelectorAll("dialog[open], [role=dialog], [role=alertdialog]")];
let scopes = [dialogs.filter(shown).at(-1) ?? document];
if (group) {
  scopes = [...scopes[0].querySelectorAll(kinds.group)].filter(
    (element) => shown(element) && name(element).startsWith(group),
  );
}
for (const exact of [true, false]) {
  for (const scope of scopes) {
    for (const element of scope.querySelectorAll(kinds[kind])) {
      const its = name(element);
      const same = exact ? its === wanted : its.startsWith(wanted);
      if (same && seen(element) && !element.disabled) {
        // A box or button that its label draws is pressed there.
        return kind === "choose" ? (labels(element)[0] ?? element) : element;
      }
    }
  }
}
return null;
