import { describe, expect, it } from "vitest";
import { toggled, WEEKDAYS, weekdayName, weekdaysText } from "./weekdays";

describe("the days of the week", () => {
  it("have their names", () => {
    expect(WEEKDAYS.map((day) => weekdayName(day, "short"))).toEqual([...WEEKDAYS]);
    expect(weekdayName("Thu")).toBe("Thursday");
  });

  it("are said as shortly as they can be", () => {
    expect(weekdaysText(WEEKDAYS)).toBe("Every day");
    expect(weekdaysText(["Mon", "Tue", "Wed", "Thu", "Fri"])).toBe("Monday to Friday");
    expect(weekdaysText(["Sun", "Sat"])).toBe("Saturday and Sunday");
    expect(weekdaysText(["Mon", "Wed", "Fri"])).toBe("Mon, Wed and Fri");
    expect(weekdaysText(["Tue"])).toBe("Tuesday");
  });

  it("keep their order when one is added or taken away", () => {
    expect(toggled(["Wed"], "Mon")).toEqual(["Mon", "Wed"]);
    expect(toggled(["Mon", "Wed"], "Mon")).toEqual(["Wed"]);
  });
});
