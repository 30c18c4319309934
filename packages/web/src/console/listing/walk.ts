import type { KeyboardEvent } from 'react'
import { areSingleKeysOn } from '../frame/single-keys.ts'

/** Down and up, or j and k, go from row to row; what is drawn next is scrolled to. */
export function walkRows(event: KeyboardEvent<HTMLElement>): void {
  const { currentTarget, target } = event
  const step = target instanceof HTMLInputElement ? 0 : stepOf(event)
  if (step === 0) return
  const at = target instanceof Element ? target.closest('[data-index]') : null
  const index = Number(at?.getAttribute('data-index') ?? -1) + step
  const row = currentTarget.querySelector(`[data-index="${index}"]`)
  const link = row?.querySelector<HTMLElement>('a, button')
  if (!link) return
  event.preventDefault()
  link.focus()
  row?.scrollIntoView({ block: 'nearest' })
}

function stepOf({ key, ctrlKey, metaKey, altKey }: KeyboardEvent<HTMLElement>): number {
  if (ctrlKey || metaKey || altKey) return 0
  if (key === 'ArrowDown') return 1
  if (key === 'ArrowUp') return -1
  if (!areSingleKeysOn()) return 0
  return key === 'j' ? 1 : key === 'k' ? -1 : 0
}
