// What was told of a session, on one line. What was not told is left out.

import type { Session } from "../../api";
import { t } from "../../shared/words";

export function toldWords(session: Session): string {
  const { minutes, pressure, provider } = session;
  return [
    minutes === null ? "" : t("sessions-minutes", { minutes }),
    pressure === null ? "" : t(`sessions-pressure-${pressure}`),
    painWords(session),
    provider ?? "",
  ]
    .filter((part) => part !== "")
    .join(" · ");
}

function painWords({ pain_before: before, pain_after: after }: Session): string {
  if (before !== null && after !== null) return t("sessions-pain", { before, after });
  if (before !== null) return t("sessions-pain-before", { before });
  return after === null ? "" : t("sessions-pain-after", { after });
}
