// Where the person is in the window, and every way from one place to the next. What stands there
// is Pages.svelte's; what is recorded is the log's.
import { tick } from "svelte";
import * as api from "../api";
import type { CheckInView, OverallHold, Overview, Refusal, Remindable } from "../api";
import { focusHeading } from "../shared/into-view";
import type { LearnAbout } from "../terms/learn-about";
import { newsOf, type News } from "../terms/news";
import { holdKey } from "./hold-key";
import type { OpenLog } from "./log.svelte";
import { placeOf } from "./opened-deed";
import type { Page } from "./pages";

export type View =
  | PageView
  | { kind: "check-in"; episodes: string[]; index: number; same: boolean }
  | { kind: "edit"; episode: string; recorded: Recorded; back: View }
  | { kind: "earlier"; episode: string }
  | { kind: "another" }
  | { kind: "wrong" }
  | { kind: "flare" }
  | { kind: "cleared"; episode: string };
/** A page, opened on something of it. */
interface PageView {
  kind: "page";
  page: Page;
  session?: string;
  episode?: string;
  day?: string;
  news?: News[];
  /** Of the settings, the copies of the log. */
  part?: "copies";
}
/** A check-in as it stands in the log, with the answers to the person's own measures. */
export type Recorded = Pick<CheckInView, "check_in" | "own">;

export const TODAY = { kind: "page", page: "today" } as const satisfies View;

/** What is read meanwhile: where it was opened from waits below, as it was left. */
interface Aside {
  about: LearnAbout;
  top: number;
  from: Element | null;
}

export class Whereabouts {
  view = $state.raw<View>(TODAY);
  aside = $state.raw<Aside | null>(null);
  /** The therapist's mode, which stands apart from the log of whoever sits here. */
  reviewing = $state(false);
  /** The hold that was looked at and set aside; a new one takes the screen over again. */
  private holdSeen = $state<string | null>(null);
  /** What a notification was clicked for while a form was open: it waits for the form. */
  private waiting: Remindable | null = null;
  /** What was told already is not told again with the next check-in of the day. */
  private readonly toldNews = new Set<string>();

  constructor(
    private readonly log: OpenLog,
    /** What is let go of when another log stands in for the one before. */
    private readonly forget: () => void,
  ) {}

  /** The page; none while something else is being done. */
  get page(): Page | null {
    return this.view.kind === "page" ? this.view.page : null;
  }
  /** Whether the form of a check-in is open. */
  get answering(): boolean {
    return this.view.kind === "check-in" || this.view.kind === "edit";
  }

  /** To another place, of the person's own accord: the line about the latest change is left. */
  go = (to: View): void => {
    this.log.hush();
    this.arrive(to);
  };
  /** After a change: on to where it leads, with the line that offers undo still there. */
  arrive = (to: View): void => {
    this.aside = null;
    this.view = to;
    window.scrollTo(0, 0);
    void this.keepFocus();
  };
  /** Where the button that was pressed is gone, the page has the focus, not nothing. */
  keepFocus = async (): Promise<void> => {
    await tick();
    this.leadOn();
    if (document.activeElement === document.body) {
      document.getElementById("page")?.focus({ preventScroll: true });
    }
  };

  goToPage = (page: Page): void => this.go({ kind: "page", page });
  goToCopies = (): void => this.go({ kind: "page", page: "settings", part: "copies" });
  leaveCopies = async (): Promise<void> => {
    this.goToPage("settings");
    await tick();
    focusHeading("settings-copies");
  };
  checkIn = (episodes: string[], same = false): void =>
    this.go({ kind: "check-in", episodes, index: 0, same });
  edit = (episode: string, { check_in, own }: Recorded, back: View = TODAY): void =>
    this.go({ kind: "edit", episode, recorded: { check_in, own }, back });

  /** After one of several check-ins, to the next; after the last, to what they brought. */
  checkedIn = (): void => {
    if (this.view.kind !== "check-in") return;
    const { episodes, index, same } = this.view;
    if (index + 1 < episodes.length) {
      return this.arrive({ kind: "check-in", episodes, index: index + 1, same });
    }
    const news = (this.log.overview?.episodes ?? [])
      .filter(({ id }) => episodes.includes(id))
      .flatMap((episode) => newsOf(episode) ?? [])
      .filter(({ key }) => !this.toldNews.has(key));
    for (const { key } of news) this.toldNews.add(key);
    this.arrive({ ...TODAY, news });
  };

  /** What the answer of a therapist changed is what is seen first. */
  accepted = async (episode: string): Promise<void> => {
    this.arrive({ kind: "page", page: "plan", episode });
    await tick();
    focusHeading("plan-suggestion-title");
  };

  /** To where the days of a plan are chosen. */
  chooseDays = async (episode: string): Promise<void> => {
    this.go({ kind: "page", page: "plan", episode });
    await tick();
    focusHeading("plan-take-title");
  };

  learn = (about: LearnAbout): void => {
    this.aside = { about, top: window.scrollY, from: document.activeElement };
    window.scrollTo(0, 0);
  };
  leaveAside = async (): Promise<void> => {
    const left = this.aside;
    this.aside = null;
    await tick();
    window.scrollTo(0, left?.top ?? 0);
    if (left?.from instanceof HTMLElement) left.from.focus({ preventScroll: true });
    void this.keepFocus();
  };

  /** The hold that has the screen to itself: never while something is written or read. */
  holdOnScreen({ hold }: Overview): OverallHold | null {
    const free = this.view.kind === "page" && this.aside === null;
    return hold && free && holdKey(hold) !== this.holdSeen ? hold : null;
  }
  setHoldAside = (hold: OverallHold): void => {
    this.holdSeen = holdKey(hold);
    this.go(TODAY);
  };
  /** The hold again, though it was set aside. */
  showHold = (): void => {
    this.holdSeen = null;
  };

  review = (): void => {
    this.log.hush();
    this.reviewing = true;
  };
  leaveReview = (): void => {
    this.reviewing = false;
    window.scrollTo(0, 0);
    void this.keepFocus();
  };

  openDemo = (): Promise<Refusal | null> => this.exchangeLog(api.openDemo);
  leaveDemo = (): Promise<Refusal | null> => this.exchangeLog(api.leaveDemo);
  private async exchangeLog(change: () => Promise<Overview>): Promise<Refusal | null> {
    const refusal = await this.restore(change);
    if (refusal !== null) return refusal;
    this.waiting = null;
    this.go(TODAY);
    return null;
  }
  /** Has another state of the log stand in for the one there is; what undo would take back of it
   *  was not done here. */
  restore = async (change: () => Promise<Overview>): Promise<Refusal | null> => {
    const refusal = await this.log.run(change);
    if (refusal !== null) return refusal;
    this.holdSeen = null;
    this.forget();
    this.log.hush();
    void this.keepFocus();
    return null;
  };
  /** As `restore`, where the log could not be opened: Today comes first. */
  goOn = async (change: () => Promise<Overview>): Promise<Refusal | null> => {
    const refusal = await this.log.goOn(change);
    if (refusal !== null) return refusal;
    this.holdSeen = null;
    this.reviewing = false;
    this.forget();
    this.go(TODAY);
    return null;
  };

  /** Opens what a notification was clicked for, if one was. What is being written is not left. */
  openDeed = async (): Promise<void> => {
    const deed = await api.deedToOpen().catch(() => null);
    if (deed === null) return;
    await this.log.refresh();
    if (this.view.kind === "page" && !this.reviewing) await this.lead(deed);
    else this.waiting = deed;
  };
  private async lead(deed: Remindable): Promise<void> {
    // A reminder is about the own log: the made-up patient is left for it.
    if (this.log.overview?.demo && (await this.leaveDemo()) !== null) return;
    const { overview } = this.log;
    const place = overview?.patient ? placeOf(deed, overview) : null;
    if (place === null) return;
    if (place.kind === "check-in") {
      this.checkIn(place.episodes);
    } else if (place.kind === "sessions") {
      this.go({ kind: "page", page: "sessions", session: place.session });
    } else {
      this.go(TODAY);
      await tick();
      const row = document.querySelector<HTMLElement>(`[data-due="${CSS.escape(place.key)}"]`);
      row?.scrollIntoView({ block: "center" });
      row?.focus({ preventScroll: true });
    }
  }
  /** Once the form that was open is left. */
  private leadOn(): void {
    const deed = this.waiting;
    if (deed === null || this.view.kind !== "page" || this.reviewing) return;
    this.waiting = null;
    void this.lead(deed);
  }
}
