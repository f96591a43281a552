import { expect, it } from "vitest";
import { answersOf } from "./answers";
import { emptyCheckIn } from "./empty-check-in";

it("a check-in is looked over with every answer and every gap", () => {
  const draft = { ...emptyCheckIn(["Stairs"]), pain: 0, night_pain: false, function: [6] };
  const { given, open } = answersOf(draft, ["Stairs"]);
  expect(given.map(({ name, answer }) => [name, answer])).toEqual([
    ["pain", "0 of 10"],
    ["function.0", "6 of 10"],
    ["night_pain", "No"],
  ]);
  expect(open).toHaveLength(13);
});

it("what was never answered is never shown as an answer", () => {
  expect(answersOf(emptyCheckIn(["Stairs"]), ["Stairs"]).given).toEqual([]);
});
