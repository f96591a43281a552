// Which of the two sets of colours stands on the page.
import type { Appearance } from "../api/types";

const darkDesktop = "(prefers-color-scheme: dark)";

/** Sets the colours, and follows the desktop when told to. Gives back how to stop following. */
export function showAppearance(appearance: Appearance): () => void {
  const desktop = window.matchMedia(darkDesktop);
  const apply = (): void => {
    const dark = appearance === "dark" || (appearance === "system" && desktop.matches);
    document.documentElement.dataset["theme"] = dark ? "dark" : "light";
  };
  apply();
  desktop.addEventListener("change", apply);
  return () => desktop.removeEventListener("change", apply);
}
