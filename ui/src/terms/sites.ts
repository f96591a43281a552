// Where on the body: the codes the window offers, in the order from head to foot. A log may
// hold others; those show as they are written.
import { language } from "../shared/language.svelte";
import { hasWords, t } from "../shared/words";
import type { Area, Side } from "../api/types";

export type Region = "head" | "back" | "arm" | "trunk" | "leg";

/** Every site offered, with the region that decides which danger signs come first. */
export const SITES = {
  head_jaw: { region: "head", sided: false },
  neck: { region: "head", sided: false },
  shoulder: { region: "arm", sided: true },
  upper_arm: { region: "arm", sided: true },
  elbow: { region: "arm", sided: true },
  forearm: { region: "arm", sided: true },
  wrist: { region: "arm", sided: true },
  hand: { region: "arm", sided: true },
  chest: { region: "trunk", sided: false },
  upper_back: { region: "trunk", sided: false },
  lower_back: { region: "back", sided: false },
  hip: { region: "leg", sided: true },
  groin: { region: "leg", sided: true },
  thigh: { region: "leg", sided: true },
  hamstring: { region: "leg", sided: true },
  knee: { region: "leg", sided: true },
  shin: { region: "leg", sided: true },
  calf: { region: "leg", sided: true },
  achilles: { region: "leg", sided: true },
  ankle: { region: "leg", sided: true },
  foot: { region: "leg", sided: true },
  whole_body: { region: "trunk", sided: false },
} as const satisfies Record<string, { region: Region; sided: boolean }>;

export type Site = keyof typeof SITES;

export const siteCodes = Object.keys(SITES) as Site[];

export const isSite = (code: string): code is Site => Object.hasOwn(SITES, code);

/** The region of a site code; unknown codes have none. */
export const regionOf = (code: string): Region | null => (isSite(code) ? SITES[code].region : null);

/** `Ankle`, or the code itself when it is not one of ours. */
export const siteText = (code: string): string =>
  hasWords(`site-${code}`) ? t(`site-${code}`) : code.replaceAll("_", " ");

/** `Right ankle`, `Both knees` said plainly. */
export function areaText(area: Area): string {
  const site = siteText(area.site);
  return area.side === null ? site : sided(site, area.side);
}

function sided(site: string, side: Side): string {
  // Inside the phrase it begins small, but for German; the phrase begins large.
  const inside = language() === "de" ? site : site.charAt(0).toLowerCase() + site.slice(1);
  const said = t(`site-with-side-${side}`, { site: inside });
  return said.charAt(0).toUpperCase() + said.slice(1);
}
