// Ctrl+Enter sends the form it is pressed in, wherever in it, as its own button does.

/** Whether the key was that, and a form has been sent. A form that listens itself has its way. */
export function sendKey(event: KeyboardEvent): boolean {
  if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey) || event.defaultPrevented) {
    return false;
  }
  const form = event.target instanceof Element ? event.target.closest("form") : null;
  if (form === null) return false;
  event.preventDefault();
  form.requestSubmit();
  return true;
}
