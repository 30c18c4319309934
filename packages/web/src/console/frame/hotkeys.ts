import type { HotkeyItem } from '@mantine/hooks'
import type { PaletteAction } from './palette-action.ts'
import { areSingleKeysOn } from './single-keys.ts'

/** The keys of an action for Mantine's `useHotkeys`: also on a keyboard whose keys write Urdu. */
export function hotkeysOf({
  keys,
  run,
}: Pick<PaletteAction, 'keys' | 'run'>): readonly HotkeyItem[] {
  if (keys === undefined) return []
  const act = (event: KeyboardEvent): void => {
    if (!isHeard(keys, event)) return
    event.preventDefault()
    run()
  }
  const actUnlessLatin = (event: KeyboardEvent): void => {
    if (event.key.length === 1 && event.key > '~') act(event)
  }
  return [
    [keys, act, { preventDefault: false }],
    [keys.replace('?', 'slash'), actUnlessLatin, { preventDefault: false, usePhysicalKeys: true }],
  ]
}

/**
 * A single key acts only where nothing else waits for it, and while single keys are switched on (WCAG 2.2, 2.1.4).
 */
function isHeard(keys: string, { target }: KeyboardEvent): boolean {
  if (/mod|ctrl|alt/iu.test(keys)) return true
  const presses = /enter|space/iu.test(keys)
  const isPressed = target instanceof Element && target.closest('a, button, [role="menuitem"]')
  if (presses && isPressed) return false
  return areSingleKeysOn() && document.querySelector('[aria-modal="true"]') === null
}
