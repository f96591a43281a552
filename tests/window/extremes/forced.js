// Returns a list of sentences: what is in a colour of the page's own, and what is chosen and looks
// like what is not.
const found = new Set();
// A colour on its way to another is neither.
const still = document.createElement('style');
still.textContent = '* { transition: none !important; animation: none !important }';
document.head.append(still);
const named = (each) => {
  const text = (each.textContent ?? '').trim().slice(0, 40).replaceAll('\n', ' ');
  return `${each.tagName.toLowerCase()}.${each.getAttribute('class') ?? ''} "${text}"`;
};
const probe = document.createElement('i');
document.body.append(probe);
const THEIRS = new Set(['CanvasText', 'Canvas', 'GrayText', 'Highlight', 'HighlightText', 'ButtonText',
  'ButtonFace', 'ButtonBorder', 'Field', 'FieldText', 'LinkText', 'VisitedText'].map((name) => {
  probe.style.color = name;
  return getComputedStyle(probe).color;
}));
probe.remove();
/** Their two, and the steps between them, which are grey here: black and white are chosen. */
const isTheirs = (colour) => {
  if (THEIRS.has(colour) || !/^(rgb|oklab|color)/.test(colour)) return true;
  const [a, b, c, alpha = 1] = colour.match(/-?[\d.]+(e-?\d+)?/g).map(Number);
  if (alpha === 0) return true;
  if (colour.startsWith('oklab')) return Math.abs(b) + Math.abs(c) < 0.002;
  return Math.max(a, b, c) - Math.min(a, b, c) <= 0.004 * Math.max(1, a, b, c);
};
const OF_ALL = ['color', 'backgroundColor', 'borderTopColor', 'borderInlineStartColor', 'outlineColor'];
const OF_DRAWN = ['fill', 'stroke'];
for (const each of document.body.querySelectorAll(':not(script, style)')) {
  const style = getComputedStyle(each);
  if (style.display === 'none') continue;
  const properties = each.matches('svg *') ? OF_DRAWN : OF_ALL;
  const own = properties.find((property) => !isTheirs(style[property]));
  if (own) found.add(`${named(each)} has a ${own} of its own: ${style[own]}`);
}

const LOOKS = [...OF_ALL, ...OF_DRAWN, 'borderTopWidth', 'borderBottomWidth', 'borderBottomColor',
  'borderInlineStartWidth', 'outlineStyle', 'textDecorationLine'];
const OF_PARTS = ['content', 'display', 'width', 'backgroundColor'];
const looksOf = (each) =>
  [each, ...each.querySelectorAll('*')]
    .flatMap((part) => [null, '::before', '::after'].map((of) => {
      const style = getComputedStyle(part, of);
      return (of === null ? LOOKS : OF_PARTS).map((key) => style[key]).join(' ');
    }))
    .join('|');
/** What stands for an answer to the eye. */
const faceOf = (each) => (each.matches('input') ? (each.closest('label') ?? each) : each);
const CHOSEN =
  'input:checked, [aria-pressed=true], [aria-current], [aria-selected=true], [aria-checked=true]';
for (const each of document.querySelectorAll(CHOSEN)) {
  const group = each.closest('fieldset, [role=radiogroup], [role=group], [role=listbox], nav, svg, table, ul');
  const same = each.matches('input') ? `input[type=${each.type}]` : each.tagName;
  const other = [...(group?.querySelectorAll(same) ?? [])].find(
    (one) => one !== each && !one.matches(CHOSEN) && faceOf(one).checkVisibility(),
  );
  if (other && faceOf(each).checkVisibility() && looksOf(faceOf(each)) === looksOf(faceOf(other))) {
    found.add(`${named(faceOf(each))} looks as if it were not chosen`);
  }
}
still.remove();
return [...found];
