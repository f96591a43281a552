// The pages of the window, in the order of the navigation.
export const pages = [
  "today",
  "plan",
  "sessions",
  "trends",
  "diary",
  "learn",
  "share",
  "settings",
] as const;
export type Page = (typeof pages)[number];
