import { useHotkeys } from '@mantine/hooks'
import { useEffect, useId, useSyncExternalStore } from 'react'
import { hotkeysOf } from './hotkeys.ts'
import type { PaletteAction } from './palette-action.ts'

/** Finds what was typed, in whatever a room holds. An abandoned search is told so by its signal. */
export type PaletteSearch = (
  typed: string,
  signal: AbortSignal,
) => Promise<readonly PaletteAction[]>

/**
 * Offers these actions while the component is there, in the palette and by their keys.
 *
 * @example
 * usePaletteActions([{ id: 'merge', label: words.merge, group: words.campaign, keys: 'm', run: open }])
 */
export function usePaletteActions(actions: readonly PaletteAction[]): void {
  const owner = useId()
  useEffect(() => {
    offered.set(owner, actions)
    changed()
  }, [owner, actions])
  useEffect(
    () => () => {
      offered.delete(owner)
      changed()
    },
    [owner],
  )
  useHotkeys(actions.flatMap(hotkeysOf))
}

/** Adds a room's search to the palette while the component is there. `search` is to be the same function each time. */
export function usePaletteSearch(search: PaletteSearch): void {
  useEffect(() => {
    searches = [...searches, search]
    changed()
    return () => {
      searches = searches.filter((one) => one !== search)
      changed()
    }
  }, [search])
}

/** All that is offered now. */
export function usePaletteOffers(): readonly PaletteAction[] {
  return useSyncExternalStore(subscribe, () => all)
}

export function usePaletteSearches(): readonly PaletteSearch[] {
  return useSyncExternalStore(subscribe, () => searches)
}

const offered = new Map<string, readonly PaletteAction[]>()
const listeners = new Set<() => void>()
let all: readonly PaletteAction[] = []
let searches: readonly PaletteSearch[] = []

function changed(): void {
  all = [...offered.values()].flat()
  for (const listener of listeners) listener()
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
