// When nothing is told, in a plain sentence.
import type { SettingsView } from "../../api";
import { timeOf } from "../../shared/dates";
import { t } from "../../shared/words";
import { weekdaysText } from "../../terms/weekdays";

/** The night, offered where no quiet hours are set. A product choice. */
export const NIGHT = { from: "22:00:00", to: "07:00:00" };

/** From 22:00 to 07:00, and Sunday; or none. */
export function quietText(
  hours: SettingsView["quiet_hours"],
  days: SettingsView["quiet_days"],
): string {
  const told = [];
  if (hours) told.push(t("settings-quiet-from-to", clock(hours)));
  if (days.length > 0) told.push(t("settings-quiet-all-day", { days: weekdaysText(days) }));
  return told.length === 0 ? t("settings-quiet-never") : told.join(" ");
}

/** When what falls on a time (`HH:MM`) in the quiet hours comes; nothing outside them. */
export function quietUntil(time: string, hours: SettingsView["quiet_hours"]): string | null {
  if (hours === null || time === "") return null;
  const { from, to } = clock(hours);
  const isQuiet = from < to ? from <= time && time < to : from <= time || time < to;
  return isQuiet ? to : null;
}

const clock = ({ from, to }: { from: string; to: string }) => ({
  from: timeOf(from),
  to: timeOf(to),
});
