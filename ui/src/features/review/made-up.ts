// Made-up logs for the tests of this feature: whole, valid, and dull where it does not matter.
import type { EpisodeGlance, Glance, ReviewedLog } from "../../api/types";

export const episodeOf = (parts: Partial<EpisodeGlance>): EpisodeGlance => ({
  id: "00000000-0000-4000-8000-000000000001",
  title: "Right knee",
  attention: "steady",
  attention_since: null,
  phase: "recovery",
  since: "2026-02-10",
  hold: null,
  alerts: [],
  last_setback: null,
  pain_first: 6.2,
  pain_now: 3.1,
  pain: [],
  ...parts,
});

export const glanceOf = (parts: Partial<Glance>): Glance => ({
  on: "2026-03-02",
  attention: "steady",
  since: null,
  episodes: [episodeOf({})],
  last_check_in: "2026-03-01",
  ...parts,
});

export const logOf = (parts: Partial<ReviewedLog>): ReviewedLog => ({
  file: 1,
  name: "tend-2026-03-02.tend",
  patient: "Mia Öztürk",
  exported_at: "2026-03-02T18:00:00+01:00",
  glance: glanceOf({}),
  ...parts,
});
