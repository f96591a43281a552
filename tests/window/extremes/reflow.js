// Returns a list of sentences: what is wider than the window, what is cut off, and whether what
// stays in place leaves too little of a low window. Its argument is the size of the letters.
const found = [];
const root = document.documentElement;
root.style.fontSize = arguments[0];
// A picture that is drawn to the width there is would be drawn anew in the window.
const narrower = document.createElement('style');
narrower.textContent = 'svg { max-inline-size: 100% }';
document.head.append(narrower);

const { clientWidth: width, clientHeight: height } = root;
const named = (each) => {
  const text = (each.innerText ?? '').slice(0, 40).replaceAll('\n', ' ');
  return `${each.tagName.toLowerCase()} "${text}"`;
};
const MOVES = ['auto', 'scroll'];
const CUTS = ['hidden', 'clip'];
const canBeMoved = (each) => {
  for (let up = each.parentElement; up && up !== document.body; up = up.parentElement) {
    if (MOVES.includes(getComputedStyle(up).overflowX)) return true;
  }
  return false;
};
if (root.scrollWidth > width) {
  found.push(`the page is ${root.scrollWidth} wide in a window of ${width}`);
}
const modal = document.querySelector('dialog:modal');
let fixed = 0;
for (const each of (modal ?? document.body).querySelectorAll(':not(svg *, .unseen, .skip, script)')) {
  const box = each.getBoundingClientRect();
  if (box.width < 2 || box.height < 2) continue;
  const out = box.left < -1 || box.right > width + 1;
  const wide = each.scrollWidth > each.clientWidth + 1;
  const tall = each.scrollHeight > each.clientHeight + 1;
  const across = box.width > width / 2 && box.top < height && box.bottom > 0;
  if (!out && !wide && !tall && !across) continue;
  if (each.matches('input, textarea, select') || each.closest('.unseen')) continue;
  const style = getComputedStyle(each);
  if (style.visibility === 'hidden' || style.display === 'inline') continue;
  if (out && !canBeMoved(each)) {
    found.push(`${named(each)} lies from ${Math.round(box.left)} to ${Math.round(box.right)}`);
  }
  if (wide && MOVES.includes(style.overflowX) && !each.querySelector('table, svg')) {
    found.push(`${named(each)} has to be moved sideways`);
  }
  if (wide && CUTS.includes(style.overflowX)) found.push(`${named(each)} is cut off at its side`);
  if (tall && CUTS.includes(style.overflowY)) found.push(`${named(each)} is cut off below`);
  const stays = modal === null && ['fixed', 'sticky'].includes(style.position);
  if (across && stays) fixed += box.height;
}
if (fixed > height / 2) found.push(`what stays in place takes ${Math.round(fixed)} of ${height}`);
narrower.remove();
root.style.fontSize = '';
return [...new Set(found)];
