/** Not in the standard, and not in every browser. */
interface InstallEvent extends Event {
  readonly prompt: () => Promise<unknown>
}

/** Offers to put the page beside the phone's other programs, where the browser can. */
export function offerInstall(): void {
  const place = document.querySelector<HTMLElement>('#install')
  addEventListener('beforeinstallprompt', (event) => {
    event.preventDefault()
    if (!place || !isInstall(event)) return
    place.hidden = false
    place.querySelector('button')?.addEventListener('click', () => {
      place.hidden = true
      void event.prompt()
    })
  })
}

function isInstall(event: Event): event is InstallEvent {
  return 'prompt' in event
}
