// Much to be drawn comes onto the page a slice a frame, so that nothing else has to wait for it.

/** Tells how many of `total` are there, more with each frame from the next one on, until all
 *  are. What it gives back stops it. */
export function inSlices(total: number, slice: number, tell: (there: number) => void): () => void {
  let there = 0;
  let frame = 0;
  const more = (): void => {
    if (there >= total) return;
    frame = requestAnimationFrame(() => {
      there = Math.min(there + slice, total);
      tell(there);
      more();
    });
  };
  more();
  return () => cancelAnimationFrame(frame);
}
