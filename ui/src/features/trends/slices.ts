// Long lists come onto the page a slice a frame, so that nothing else has to wait for them.

/** Tells how many of `total` are there, more with each frame until all are. What it gives back
 *  stops it. */
export function inSlices(total: number, slice: number, tell: (there: number) => void): () => void {
  let there = Math.min(slice, total);
  let frame = 0;
  tell(there);
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
