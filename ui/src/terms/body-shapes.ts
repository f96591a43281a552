// Where each place lies on the two figures. Shapes reach beyond the body, so that they are easy
// to press; what is seen of them is cut by the outline. A place with two sides is drawn on the
// half that lies left in the picture: the patient's right from the front, the left from the back.
// The whole body has no shape of its own.
import type { Site } from "./sites";

export type View = "front" | "back";

export interface Shape {
  site: Exclude<Site, "whole_body">;
  /** The data of a path in the box of a figure. */
  d: string;
  /** About its middle. */
  at: readonly [x: number, y: number];
}

/** Head and limbs look alike from both sides. */
const BOTH: readonly Shape[] = [
  { site: "head_jaw", at: [100, 34], d: "M66 0H134V56Q100 72 66 56Z" },
  { site: "upper_arm", at: [48, 144], d: "M34 126Q50 134 62 124L58 160Q44 167 28 160Z" },
  { site: "elbow", at: [42, 173], d: "M28 160Q44 167 58 160L53 186Q39 193 21 186Z" },
  { site: "forearm", at: [35, 206], d: "M21 186Q39 193 53 186L44 224Q29 230 12 224Z" },
  { site: "wrist", at: [27, 234], d: "M12 224Q29 230 44 224L42 243Q26 250 6 243Z" },
  { site: "hand", at: [24, 268], d: "M6 243Q26 250 42 243L45 280L28 298H4Z" },
  { site: "knee", at: [79, 332], d: "M52 314Q80 322 99 315V347Q80 354 52 347Z" },
  { site: "foot", at: [77, 456], d: "M58 440Q80 446 99 440V480H50Z" },
];

const FRONT: readonly Shape[] = [
  { site: "neck", at: [100, 74], d: "M84 58Q100 70 116 58L118 79Q100 92 82 79Z" },
  {
    site: "shoulder",
    at: [56, 104],
    d: "M82 79Q79 94 76 103Q70 116 62 124Q50 134 34 126L36 88Q58 76 86 66Z",
  },
  {
    site: "chest",
    at: [100, 122],
    d: "M82 79Q100 92 118 79Q121 94 124 103Q130 116 138 124L135 158Q100 170 65 158L62 124Q70 116 76 103Q79 94 82 79Z",
  },
  { site: "hip", at: [66, 226], d: "M48 190L70 200Q76 226 84 246Q70 257 46 254Z" },
  {
    site: "groin",
    at: [89, 236],
    d: "M70 200L79 202Q88 222 100 232V268Q91 262 84 246Q76 226 70 200Z",
  },
  {
    site: "thigh",
    at: [79, 286],
    d: "M46 254Q70 257 84 246Q91 262 100 268L99 315Q80 322 52 314Z",
  },
  { site: "shin", at: [79, 380], d: "M52 347Q80 354 99 347V414Q82 420 58 414Z" },
  { site: "ankle", at: [81, 428], d: "M58 414Q82 420 99 414V440Q80 446 58 440Z" },
];

const BACK: readonly Shape[] = [
  { site: "neck", at: [100, 74], d: "M84 58Q100 66 116 58V74L131 85Q100 98 69 85L84 74Z" },
  {
    site: "shoulder",
    at: [56, 104],
    d: "M69 85Q76 94 74 105Q70 116 62 124Q50 134 34 126L36 88Q52 80 69 78Z",
  },
  {
    site: "upper_back",
    at: [100, 122],
    d: "M69 85Q100 98 131 85Q124 94 126 105Q130 116 138 124L135 154Q100 164 65 154L62 124Q70 116 74 105Q76 94 69 85Z",
  },
  { site: "lower_back", at: [100, 180], d: "M65 154Q100 164 135 154L144 202Q100 212 56 202Z" },
  { site: "hip", at: [76, 230], d: "M50 200Q76 208 100 207V258Q78 266 46 254Z" },
  { site: "hamstring", at: [79, 286], d: "M46 254Q78 266 100 258L99 315Q80 322 52 314Z" },
  { site: "calf", at: [79, 374], d: "M52 347Q80 354 99 347V402Q82 408 56 402Z" },
  { site: "achilles", at: [81, 421], d: "M56 402Q82 408 99 402V440Q80 446 58 440Z" },
];

export const SHAPES: Record<View, readonly Shape[]> = {
  front: [...BOTH, ...FRONT],
  back: [...BOTH, ...BACK],
};

/** Lines that tell front from back; nothing to choose. One half each. */
export const LINES: Record<View, readonly string[]> = {
  front: [
    "M94 89Q80 89 66 95",
    "M78 143Q88 150 97 143",
    "M100 186v3",
    "M73 326Q79 320 86 326",
    "M73 338Q79 343 86 338",
    "M70 464v-5M75 466v-6M80 466v-6",
    "M17 289L19 277M21.5 289L22.5 277",
  ],
  back: [
    "M100 92V204",
    "M88 106Q77 120 84 136Q90 138 92 128",
    "M100 207V248",
    "M62 252Q80 266 98 254",
    "M73 334Q80 338 88 334",
    "M80 408L81 438",
    "M70 458Q78 452 86 458",
  ],
};
