// Ctrl+Z takes the latest change back, unless a text is being written: there it is the text's.

export function undoKey(event: KeyboardEvent): boolean {
  if (!(event.ctrlKey || event.metaKey) || event.shiftKey || event.key.toLowerCase() !== "z") {
    return false;
  }
  const target = event.target;
  if (target instanceof HTMLTextAreaElement) return false;
  return !(target instanceof HTMLInputElement) || ["radio", "checkbox"].includes(target.type);
}
