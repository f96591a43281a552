// Made-up sessions for the tests of this feature.
import type { Session, SessionView } from "../../api";

export const viewOf = (parts: Partial<Session>, episode = "e1"): SessionView => ({
  episode,
  pinned: false,
  session: {
    id: parts.planned_for ?? parts.done_at ?? "s",
    kind: "massage",
    planned_for: null,
    status: "planned",
    done_at: null,
    minutes: null,
    pressure: null,
    pain_before: null,
    pain_after: null,
    provider: null,
    note: null,
    ...parts,
  },
});
