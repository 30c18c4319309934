import { useEffectEvent, useLayoutEffect } from 'react'

/**
 * Keeps Escape from a page's dialogs while the sign-in dialog lies over them. All of them listen at the window, so one
 * key would close them all and lose what was typed. Layout effects run first, so this listener comes before theirs.
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
