import { beforeEach, vi } from "vitest";

// The files of a worker share one document: each test finds it empty, with nothing kept and the
// real clock, whatever the one before left.
beforeEach(() => {
  vi.useRealTimers();
  if (typeof document === "undefined") return;
  document.body.replaceChildren();
  document.documentElement.removeAttribute("style");
  localStorage.clear();
  sessionStorage.clear();
});
