// How long before a session its reminders come, by kind.
import type { SessionKind, SettingsView } from "../../api";
import { t } from "../../shared/words";
import { listText } from "../../shared/list-words";

export type Leads = SettingsView["session_leads"];

export const KINDS: readonly SessionKind[] = ["massage", "self_massage", "pt", "exercise"];

const DAY = 1440;

/** What is offered, in minutes. */
const OFFERED: readonly number[] = [0, 10, 60, 120, DAY];

/** What can be ticked: what is offered, and what is set otherwise. Shortest first. */
export const ticksFor = (set: readonly number[]): number[] =>
  [...new Set([...OFFERED, ...set])].sort((a, b) => a - b);

/** The leads of a kind with one more, or one less. */
export const withLead = (leads: Leads, kind: SessionKind, minutes: number): Leads => ({
  ...leads,
  [kind]: leads[kind].includes(minutes)
    ? leads[kind].filter((each) => each !== minutes)
    : [...leads[kind], minutes].sort((a, b) => a - b),
});

/** At the time; 45 minutes before; 1 hour before; the day before. */
export function leadText(minutes: number): string {
  if (minutes === 0) return t("settings-lead-now");
  if (minutes === DAY) return t("settings-lead-day");
  return minutes % 60 === 0
    ? t("settings-lead-hours", { hours: minutes / 60 })
    : t("settings-lead-minutes", { minutes });
}

/** What is set, in a plain sentence for each kind, or for those that are alike. */
export function leadsText(leads: Leads): string {
  const alike = new Map<string, SessionKind[]>();
  for (const kind of KINDS) {
    const times = listText([...leads[kind]].sort((a, b) => b - a).map(leadText));
    alike.set(times, [...(alike.get(times) ?? []), kind]);
  }
  return [...alike]
    .map(([times, kinds]) => {
      const whose =
        kinds.length === KINDS.length
          ? t("settings-leads-every")
          : listText(kinds.map((kind) => t(`sessions-kind-${kind}`)));
      return times === ""
        ? t("settings-leads-none", { whose })
        : t("settings-leads", { whose, times });
    })
    .join(" ");
}
