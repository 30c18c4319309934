import { useEffect } from 'preact/hooks'

/** Paper has nothing to tap: what is folded away on the screen is open while it is printed. */
export function useWholeOnPaper(): void {
  useEffect(() => {
    const ending = new AbortController()
    const { signal } = ending
    let opened: readonly HTMLDetailsElement[] = []
    const open = (): void => {
      const folds = document.querySelectorAll<HTMLDetailsElement>('.result details:not([open])')
      for (const fold of folds) fold.open = true
      opened = [...opened, ...folds]
    }
    const close = (): void => {
      for (const fold of opened) fold.open = false
      opened = []
    }
    addEventListener('beforeprint', open, { signal })
    addEventListener('afterprint', close, { signal })
    return () => ending.abort()
  }, [])
}
