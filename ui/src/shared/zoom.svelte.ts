// How large the page is shown: by keys, as in a browser, and in the settings. It belongs to this
// computer and its screen, so it is kept beside the page, not in the log.

/** In percent of the page's own size. */
const SIZES = [50, 67, 80, 90, 100, 110, 125, 150, 175, 200, 250, 300, 400] as const;
const USUAL = 100;
const KEPT = "tend-zoom";

type Kept = Pick<Storage, "getItem" | "setItem">;

/** Where nothing can be kept, the page begins in its own size. */
function keptHere(): Kept {
  try {
    return window.localStorage;
  } catch {
    return { getItem: () => null, setItem: () => undefined };
  }
}

export class Zoom {
  percent = $state(USUAL);
  readonly isLeast = $derived(this.percent <= SIZES[0]);
  readonly isMost = $derived(this.percent >= Math.max(...SIZES));

  /** The size of the last time; `show` has the page shown in a size. */
  constructor(
    private readonly show: (percent: number) => Promise<unknown>,
    private readonly kept: Kept = keptHere(),
  ) {
    const before = Number(kept.getItem(KEPT));
    if (SIZES.some((size) => size === before) && before !== USUAL) this.set(before);
  }

  larger = (): void => this.set(SIZES.find((size) => size > this.percent) ?? this.percent);
  smaller = (): void => this.set(SIZES.findLast((size) => size < this.percent) ?? this.percent);

  /** Ctrl with plus, minus or zero. Whether it was one of them. */
  key = (event: KeyboardEvent): boolean => {
    if (!(event.ctrlKey || event.metaKey) || event.altKey) return false;
    if (event.key === "+" || event.key === "=") this.larger();
    else if (event.key === "-") this.smaller();
    else if (event.key === "0") this.set(USUAL);
    else return false;
    event.preventDefault();
    return true;
  };

  private set(percent: number): void {
    if (percent === this.percent) return;
    this.percent = percent;
    this.kept.setItem(KEPT, String(percent));
    void this.show(percent);
  }
}
