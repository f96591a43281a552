import { describe, expect, it } from "vitest";
import { seriesOf } from "./made-up";
import { isShown, latestAnswer, picturesOf } from "./pictures";
import { spanOf } from "./range";

const idsOf = (...ids: string[]) =>
  picturesOf({ series: ids.map((id) => seriesOf(id, [1])) }).map(({ id, series }) => [
    id,
    series.map((each) => each.id),
  ]);

describe("the pictures", () => {
  it("hold the measures that belong together, in the order of the page", () => {
    expect(idsOf("redness", "stress", "pain_activity", "swelling", "pain")).toEqual([
      ["pain", ["pain", "pain_activity"]],
      ["inflammation", ["swelling", "redness"]],
      ["stress", ["stress"]],
    ]);
  });

  it("show every activity beside the mean of all, and one alone once by its name", () => {
    expect(idsOf("function", "function.0", "function.1")).toEqual([
      ["function", ["function", "function.0", "function.1"]],
    ]);
    const [only] = picturesOf({
      series: [seriesOf("function", [1]), seriesOf("function.0", [1], { name: "Stairs" })],
    });
    expect(only?.series.map(({ id, name }) => [id, name])).toEqual([["function", "Stairs"]]);
  });

  it("give each measure of the patient's own its picture", () => {
    expect(idsOf("own:b", "pain", "own:a").map(([id]) => id)).toEqual(["pain", "own:b", "own:a"]);
    const [yes] = picturesOf({ series: [seriesOf("own:a", [1], { kind: "yes_no" })] });
    expect(yes?.kind).toBe("lanes");
  });

  it("are shown as chosen, else but for the signs that stand aside", () => {
    expect([isShown("pain", {}), isShown("signs", {})]).toEqual([true, false]);
    expect([isShown("pain", { pain: false }), isShown("signs", { signs: true })]).toEqual([
      false,
      true,
    ]);
  });

  it("know their latest answer, and that there is none", () => {
    const picture = (...means: (number | null)[][]) =>
      latestAnswer({
        id: "pain",
        name: null,
        kind: "lines",
        series: means.map((mean) => seriesOf("pain", mean)),
      });
    expect(picture([1, 0, null], [1, null, null])).toBe(1);
    expect(picture([null, null])).toBeNull();
  });
});

describe("a range", () => {
  const own = { from: "", to: "" };
  it("is counted back from the last date there is, that one included", () => {
    expect(spanOf("weeks4", "2026-03-28", own)).toEqual({ from: "2026-03-01", to: null });
  });
  it("is open where an own date is left empty", () => {
    expect(spanOf("own", "2026-03-28", { from: "", to: "2026-03-01" })).toEqual({
      from: null,
      to: "2026-03-01",
    });
    expect(spanOf("all", "2026-03-28", { from: "2026-01-01", to: "" })).toEqual({
      from: null,
      to: null,
    });
  });
});
