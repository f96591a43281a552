import { expect, it } from "vitest";

const styles = import.meta.glob<string>(["../**/*.svelte", "../**/*.css"], {
  query: "?raw",
  import: "default",
  eager: true,
});

// Whatever comes or goes on a page, the window's engine then works out the styles of all of it,
// lays all of it out and paints all of it: a tenth of a second for ten years of trends.
it("asks of no element whether there is anything at all in it", () => {
  const asking = Object.entries(styles).filter(([, text]) =>
    /:has\(\s*[>+~]?\s*\*\s*\)/.test(text),
  );
  expect(asking.map(([place]) => place)).toEqual([]);
});
