import { useRouterState } from '@tanstack/react-router'
import { useEffect, useRef, useState, type RefObject } from 'react'

/**
 * A page is called what its heading says, also where that comes late; who goes to another page by keyboard or listens
 * begins there.
 */
export function useHeading(main: RefObject<HTMLElement | null>): string {
  const [heading, setHeading] = useState('')
  // Where one goes to is the location at once; the page of it is there when it is resolved.
  const pathname = useRouterState({ select: ({ resolvedLocation }) => resolvedLocation?.pathname })
  const before = useRef<string>(undefined)
  useEffect(() => {
    if (pathname === undefined) return
    const isArrival = before.current !== undefined && before.current !== pathname
    before.current = pathname
    let isAwaited = isArrival
    let isCovered = false
    let timer: ReturnType<typeof setTimeout> | undefined
    const look = (): void => {
      const found = main.current?.querySelector('h1')
      const text = found?.textContent.trim() ?? ''
      if (!found || text === '') return
      setHeading(text)
      document.title = `${text} · Tasdeeq`
      if (!isAwaited) return
      if (document.querySelector('[aria-modal="true"]') !== null) {
        isCovered = true
        return
      }
      isAwaited = false
      timer = setTimeout(() => focusOn(main.current), isCovered ? AFTER_DIALOG : 0)
    }
    look()
    const observer = new MutationObserver(look)
    // Dialogs, such as the palette that led here, lie beside the page.
    observer.observe(document.body, { subtree: true, childList: true, characterData: true })
    return () => {
      clearTimeout(timer)
      observer.disconnect()
    }
  }, [main, pathname])
  return heading
}

/** Milliseconds after which a dialog that closed has given the focus back to where it was. */
const AFTER_DIALOG = 60

/** Unless the person, or the page, is somewhere in it already. */
function focusOn(main: HTMLElement | null): void {
  const heading = main?.querySelector('h1')
  const { activeElement } = document
  const isTaken = activeElement?.closest('main input, main textarea')
  if (isTaken || !heading) return
  heading.tabIndex = -1
  heading.focus({ preventScroll: true })
}
