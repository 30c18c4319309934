import { useLocation } from '@tanstack/react-router'
import { useEffect, useRef, useState, type RefObject } from 'react'

/**
 * A page is called what its heading says, also where that comes late; who goes to another page by keyboard or listens
 * begins there.
 */
export function useHeading(main: RefObject<HTMLElement | null>): string {
  const [heading, setHeading] = useState('')
  const { pathname } = useLocation()
  const before = useRef<string>(undefined)
  useEffect(() => {
    const isArrival = before.current !== undefined && before.current !== pathname
    before.current = pathname
    let isAwaited = isArrival
    const look = (): void => {
      const found = main.current?.querySelector('h1')
      const text = found?.textContent.trim() ?? ''
      if (!found || text === '') return
      setHeading(text)
      document.title = `${text} · Tasdeeq`
      if (!isAwaited) return
      isAwaited = false
      focusOn(found)
    }
    look()
    const observer = new MutationObserver(look)
    if (main.current) {
      observer.observe(main.current, { subtree: true, childList: true, characterData: true })
    }
    return () => observer.disconnect()
  }, [main, pathname])
  return heading
}

/** Unless the person, or the page, is somewhere in it already. */
function focusOn(heading: HTMLElement): void {
  const { activeElement } = document
  const isTaken = activeElement?.closest('main input, main textarea, [aria-modal="true"]')
  if (isTaken) return
  heading.tabIndex = -1
  heading.focus({ preventScroll: true })
}
