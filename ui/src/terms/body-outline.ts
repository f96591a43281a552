// The outline of the body, as points of one half that a smooth line runs through; the other half
// is its mirror image. The same outline serves from the front and from the back.

/** The box a figure is drawn in. */
export const FIGURE = { width: 200, height: 480 } as const;

/** x and y; where the line turns sharply, a third part says so. */
type Point = readonly [x: number, y: number, corner?: "corner"];

/** From the crown down the outer side of the arm, up its inner side, down the leg, and up to
 *  where the legs part. */
// prettier-ignore
const HALF: readonly Point[] = [
  // Head, neck and shoulder.
  [100, 9], [89, 11.5], [81, 20], [79, 33], [81, 45], [86, 56], [89.5, 62], [89.5, 70], [86, 77],
  [77, 83], [64, 88], [53, 94], [46.5, 104],
  // The outer side of the arm.
  [44, 118], [42, 138], [39, 154], [35, 168], [31, 186], [27, 206], [23.5, 222], [21, 234],
  // Hand and thumb.
  [16, 246], [13, 258], [12.5, 270], [14, 282], [18, 290], [22.5, 288], [26, 278],
  [28, 264, "corner"], [31.5, 271], [35, 269], [35.5, 258], [33, 246], [31.5, 236],
  // The inner side of the arm, up to the armpit.
  [36, 222], [42, 204], [47, 186], [50.5, 170], [53, 156], [57, 140], [61, 124, "corner"],
  // Trunk and the outer side of the leg.
  [63, 140], [66, 158], [67, 174], [65, 190], [61, 205], [58, 222], [57.5, 242], [59, 264],
  [62.5, 286], [66, 306], [67.5, 322], [67, 336], [65, 352], [64.5, 370], [67, 388], [71, 406],
  [74.5, 422], [74.5, 434],
  // Foot.
  [71, 444], [65, 454], [62.5, 462], [66, 467.5], [77, 468.5], [86, 466], [89, 458], [89, 446],
  [88.5, 434],
  // The inner side of the leg.
  [88.5, 422], [91, 404], [93.5, 386], [94, 368], [91.5, 350], [90.5, 336], [92, 322],
  [94.5, 304], [97, 282], [98.6, 262], [100, 248, "corner"],
];

/** A smooth line through points (Catmull–Rom), as the data of a path. */
export function through(points: readonly Point[]): string {
  const [first, ...rest] = points;
  if (first === undefined) return "";
  const parts = rest.map((to, index) => {
    const from = points[index] ?? first;
    const before = from[2] ? from : (points[index - 1] ?? from);
    const after = to[2] ? to : (points[index + 2] ?? to);
    const leaving = [from[0] + (to[0] - before[0]) / 6, from[1] + (to[1] - before[1]) / 6];
    const arriving = [to[0] - (after[0] - from[0]) / 6, to[1] - (after[1] - from[1]) / 6];
    return `C${[...leaving, ...arriving, to[0], to[1]].map((n) => Number(n.toFixed(1))).join(" ")}`;
  });
  return `M${first[0]} ${first[1]}${parts.join("")}`;
}

const mirrored = HALF.slice(0, -1)
  .toReversed()
  .map(([x, y, corner]): Point => {
    const across = FIGURE.width - x;
    return corner ? [across, y, corner] : [across, y];
  });

/** The whole outline, closed. */
export const OUTLINE = `${through([...HALF, ...mirrored])}Z`;
