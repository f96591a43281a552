// Dates that were typed and cannot be read, before a form is sent: empty often means "now", and
// that is not what was typed.

/** Goes to the first such field, which then says what is wrong. False where there is none. */
export function stopsAtUnread(form: ParentNode | undefined): boolean {
  const field = form?.querySelector<HTMLInputElement>('input[data-unread="true"]');
  if (!field || field.closest("[hidden]") !== null) return false;
  field.dispatchEvent(new Event("change", { bubbles: true }));
  field.focus();
  return true;
}
