import { expect, it } from "vitest";
import { NIGHT, quietText } from "./quiet";

it("quiet times are said in a plain sentence", () => {
  expect(quietText(NIGHT, [])).toBe("From 22:00 to 07:00.");
  expect(quietText(NIGHT, ["Sun"])).toBe("From 22:00 to 07:00. Sunday all day.");
  expect(quietText(null, ["Sat", "Sun"])).toBe("Saturday and Sunday all day.");
  expect(quietText(null, [])).toBe("None.");
});
