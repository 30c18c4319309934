import { useEffectEvent, useLayoutEffect } from 'react'

/**
 * Keeps Escape from the dialogs of a page while one that asks for a proof lies over them: all of them listen at the
 * window, and what was typed in them would be lost. It listens before them, since layout effects come before others.
 */
export function useEscape(isOpen: boolean, onEscape: () => void): void {
  const pressed = useEffectEvent((event: KeyboardEvent) => {
    if (!isOpen || event.key !== 'Escape') return
    event.stopImmediatePropagation()
    onEscape()
  })
  useLayoutEffect(() => {
    const listen = (event: KeyboardEvent): void => pressed(event)
    addEventListener('keydown', listen, { capture: true })
    return () => removeEventListener('keydown', listen, { capture: true })
  }, [])
}
