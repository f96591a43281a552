import { expect, it } from "vitest";
import type { ReviewView } from "../../api/types";
import { say } from "../../shared/said";
import { logOf } from "./made-up";
import { openedSaid, unsealedSaid } from "./open-files.svelte";

const refusal = { code: "bad_file", field: null, value: "it ends early", allowed: null } as const;

it("opening more files says how many were read, and what stands below of the others", () => {
  const refused = [{ file: 9, name: "9.txt", refusal }];
  const before: ReviewView = { patients: [logOf({})], refused, sealed: [], left_out: null };
  const after: ReviewView = {
    patients: [logOf({}), logOf({ file: 2 }), logOf({ file: 3 })],
    refused,
    sealed: [{ file: 4, name: "b.tend", tried: false }],
    left_out: null,
  };
  expect(say(openedSaid(before, after))).toBe("Opened: 2. Locked, below: 1. Not read, below: 1.");
});

it("a passphrase says how many it opened apart from those that cannot be read all the same", () => {
  const locked = [4, 5].map((file) => ({ file, name: `${file}.tend`, tried: false }));
  const before: ReviewView = { patients: [], refused: [], sealed: locked, left_out: null };
  const after: ReviewView = {
    patients: [logOf({ file: 4 })],
    refused: [{ file: 5, name: "5.tend", refusal }],
    sealed: [],
    left_out: null,
  };
  expect(say(unsealedSaid(before, after))).toBe(
    "Opened: 1. Still locked, below: 0. Not read, below: 1.",
  );
});
