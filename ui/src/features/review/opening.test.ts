import { expect, it } from "vitest";
import type { ReviewView } from "../../api/types";
import { say } from "../../shared/said";
import { logOf } from "./made-up";
import { openedSaid } from "./open-files.svelte";

it("opening more files says how many were read, are locked, or are no logs", () => {
  const before: ReviewView = { patients: [logOf({})], refused: [], sealed: [], left_out: null };
  const after: ReviewView = {
    patients: [logOf({}), logOf({ file: 2 }), logOf({ file: 3 })],
    refused: [],
    sealed: [{ file: 4, name: "b.tend", tried: false }],
    left_out: null,
  };
  expect(say(openedSaid(before, after))).toBe("Opened: 2. Locked: 1. Not read: 0.");
});
