import { expect, it } from "vitest";
import type { Holds } from "../api/types";
import { isEmpty, moreText } from "./holds";

const holds = (more: Partial<Holds>): Holds => ({
  episodes: 0,
  check_ins: 0,
  sessions: 0,
  given: 0,
  first: null,
  last: null,
  ...more,
});

it("says what one log holds more of than the other, and nothing of what it holds less of", () => {
  const one = holds({ check_ins: 14, sessions: 3, episodes: 1 });
  const other = holds({ check_ins: 2, sessions: 2, episodes: 2 });
  expect(moreText(one, other)).toBe("12 check-ins and one session");
  expect(moreText(other, one)).toBe("one thing you look after");
  expect(moreText(one, one)).toBeNull();
});

it("a log in which nothing was recorded is empty", () => {
  expect(isEmpty(holds({}))).toBe(true);
  expect(isEmpty(holds({ given: 1 }))).toBe(false);
});
