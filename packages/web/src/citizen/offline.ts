import type { CitizenWords } from '../words/citizen.ts'
import { costsNothing, hasReaders, keepReaders } from './readers.ts'

/** Keeps the page on the device, so that it works without a network from the second visit on. */
export function keepForOffline(words: CitizenWords): void {
  if (!('serviceWorker' in navigator)) return
  // After the page is there: the first visit is not to wait for the copies that it keeps.
  if (document.readyState === 'complete') keep(words)
  else addEventListener('load', () => keep(words), { once: true })
}

function keep(words: CitizenWords): void {
  void kept()
    .then(() => sayReady(words))
    .catch(() => undefined)
}

/** Rejects where the browser lets nothing be kept, which some say already where they are asked who would keep it. */
async function kept(): Promise<unknown> {
  await navigator.serviceWorker.register('/service-worker.js')
  return navigator.serviceWorker.ready
}

/** The words stand in the document, hidden until they are true. */
async function sayReady(words: CitizenWords): Promise<void> {
  document.querySelector('#offline')?.removeAttribute('hidden')
  const place = document.querySelector<HTMLElement>('#readers')
  const [told, button] = place?.children ?? []
  if (!place || !told || !(button instanceof HTMLButtonElement)) return
  const say = (text: string): void => {
    place.hidden = false
    told.textContent = text
  }
  const fetchAll = async (): Promise<void> => {
    button.hidden = true
    say(words.readersComing)
    await keepReaders().then(
      () => say(words.readersKept),
      () => {
        button.hidden = false
        say(words.readersMissed)
      },
    )
  }
  if (await hasReaders()) {
    button.hidden = true
    return say(words.readersKept)
  }
  button.addEventListener('click', () => void fetchAll())
  if (costsNothing()) await fetchAll()
  else place.hidden = false
}
