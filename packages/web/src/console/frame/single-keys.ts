import { onDevice } from '../kept.ts'

const KEPT = 'tasdeeq-single-keys'

/** Do keys without Ctrl or Alt act? Who dictates or leans on keys switches them off (WCAG 2.2, 2.1.4). */
export function areSingleKeysOn(): boolean {
  return onDevice.get(KEPT) !== 'off'
}

export function switchSingleKeys(isOn: boolean): void {
  if (isOn) onDevice.remove(KEPT)
  else onDevice.set(KEPT, 'off')
}
