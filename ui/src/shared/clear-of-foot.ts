// What has the focus is never hidden by the buttons that stay at the foot of a form.

/** Scrolls to what just took the focus, its whole question where it has one. */
export function clearOfFoot(event: FocusEvent & { currentTarget: HTMLElement }): void {
  const foot = event.currentTarget.querySelector("[data-foot]");
  const target = event.target;
  if (!foot || !(target instanceof Element) || foot.contains(target)) return;
  // What is being pressed must not move away from under the pointer.
  if (target.matches(":active")) return;
  // The line that tells what was done stands above the buttons while it is there.
  const line = document.querySelector("[data-done]");
  const top = Math.min(...[foot, line ?? foot].map((each) => each.getBoundingClientRect().top));
  const hidden = (part: Element): boolean => {
    const place = part.getBoundingClientRect();
    return place.top < 0 || place.bottom > top;
  };
  const own = target.closest("label") ?? target;
  const whole = target.closest("[data-field]") ?? own;
  // A question taller than the room above the buttons shows the part with the focus.
  const part = whole.getBoundingClientRect().height > top ? own : whole;
  if (hidden(part)) part.scrollIntoView({ block: "center" });
}
