import { expect, it } from "vitest";
import { NIGHT, quietText, quietUntil } from "./quiet";

it("quiet times are said in a plain sentence", () => {
  expect(quietText(NIGHT, [])).toBe("From 22:00 to 07:00.");
  expect(quietText(NIGHT, ["Sun"])).toBe("From 22:00 to 07:00. Sunday all day.");
  expect(quietText(null, ["Sat", "Sun"])).toBe("Saturday and Sunday all day.");
  expect(quietText(null, [])).toBe("None.");
});

it("a time in the quiet hours says when it comes", () => {
  expect(quietUntil("22:00", NIGHT)).toBe("07:00");
  expect(quietUntil("06:59", NIGHT)).toBe("07:00");
  expect(quietUntil("07:00", NIGHT)).toBeNull();
  expect(quietUntil("13:30", { from: "13:00:00", to: "15:00:00" })).toBe("15:00");
  expect(quietUntil("12:59", { from: "13:00:00", to: "15:00:00" })).toBeNull();
  expect(quietUntil("23:00", null)).toBeNull();
  expect(quietUntil("", NIGHT)).toBeNull();
});
