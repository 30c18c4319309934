const KEPT = 'tasdeeq-single-keys'

/** Do keys without Ctrl or Alt act? Who dictates or leans on keys switches them off (WCAG 2.2, 2.1.4). */
export function areSingleKeysOn(): boolean {
  return localStorage.getItem(KEPT) !== 'off'
}

export function switchSingleKeys(isOn: boolean): void {
  if (isOn) localStorage.removeItem(KEPT)
  else localStorage.setItem(KEPT, 'off')
}
