// Where WebKitGTK does otherwise than it is asked to, put right for every page at once.

/** A stretched item of a grid keeps the height it had while its text stood on one line, when the
 *  window is made so narrow that it no longer does. All text that is set anew is measured anew. */
function measureAnew(): void {
  const { style } = document.body;
  style.wordSpacing = style.wordSpacing === "" ? "0.001px" : "";
}

/** What was folded out with the pointer has no focus: the next Tab begins there and stays there. */
function focusFolded({ target }: Event): void {
  if (target instanceof Element) target.closest<HTMLElement>("summary")?.focus();
}

/** Puts it right from now on. */
export function putRight(): void {
  let width = window.innerWidth;
  let asked = false;
  window.addEventListener("resize", () => {
    if (asked || window.innerWidth === width) return;
    asked = true;
    requestAnimationFrame(() => {
      asked = false;
      width = window.innerWidth;
      measureAnew();
    });
  });
  document.addEventListener("click", focusFolded);
}
