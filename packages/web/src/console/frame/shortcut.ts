/** A shortcut as it stands on keys: `mod+Enter` → `Ctrl + Enter`, and `⌘` on a Mac. */
export function written(
  keys: string,
  isMac: boolean = /mac|iphone|ipad/iu.test(navigator.userAgent),
): string {
  return keys
    .split('+')
    .map((key) => key.trim())
    .map(
      (key) =>
        NAMES[key.toLowerCase()]?.[isMac ? 1 : 0] ?? (key.length === 1 ? key.toUpperCase() : key),
    )
    .join(' + ')
}

const NAMES: Readonly<Record<string, readonly [string, string]>> = {
  mod: ['Ctrl', '⌘'],
  ctrl: ['Ctrl', '⌃'],
  alt: ['Alt', '⌥'],
  shift: ['Shift', '⇧'],
  enter: ['Enter', '↩'],
  escape: ['Esc', 'Esc'],
  arrowup: ['↑', '↑'],
  arrowdown: ['↓', '↓'],
}
