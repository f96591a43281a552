import { expect, it } from "vitest";
import { t } from "./words";

it("a text that turns the direction keeps that to itself", () => {
  const said = t("settings-close", { title: "knee\u2069\u202Egnp.exe" });
  expect(said).toBe("Close \u2068knee\u202Egnp.exe\u2069");
});

it("a text that runs the other way keeps that to itself", () => {
  expect(t("settings-close", { title: "ברך <b>" })).toBe("Close \u2068ברך <b>\u2069");
});

it("any other text stands as it is", () => {
  expect(t("settings-close", { title: "Rücken <b>" })).toBe("Close Rücken <b>");
});
