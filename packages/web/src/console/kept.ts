/** What a page keeps under names in the reader's browser. */
export interface Kept {
  readonly get: (name: string) => string | undefined
  readonly set: (name: string, value: string) => void
  readonly remove: (name: string) => void
  readonly clear: () => void
}

/** On this device. */
export const onDevice: Kept = keptIn(() => localStorage)

/** In this tab, until it is closed. */
export const inTab: Kept = keptIn(() => sessionStorage)

/** Where the browser lets nothing be kept, or has no room, it is kept while the page is open: nothing fails by it. */
export function keptIn(storage: () => Storage): Kept {
  const here = new Map<string, string>()
  const attempt = <Value>(act: (storage: Storage) => Value): Value | undefined => {
    try {
      return act(storage())
    } catch {
      return undefined
    }
  }
  return {
    get: (name) => here.get(name) ?? attempt((there) => there.getItem(name)) ?? undefined,
    set: (name, value) => {
      const isThere = attempt((there) => (there.setItem(name, value), true))
      if (isThere) here.delete(name)
      else here.set(name, value)
    },
    remove: (name) => {
      here.delete(name)
      attempt((there) => there.removeItem(name))
    },
    clear: () => {
      here.clear()
      attempt((there) => there.clear())
    },
  }
}
