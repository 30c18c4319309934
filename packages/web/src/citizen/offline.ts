/** Keeps the page on the device, so that it works without a network from the second visit on. */
export function keepForOffline(): void {
  if (!('serviceWorker' in navigator)) return
  // After the page is there: the first visit is not to wait for the copies that it keeps.
  if (document.readyState === 'complete') keep()
  else addEventListener('load', keep, { once: true })
}

function keep(): void {
  void navigator.serviceWorker
    .register('/service-worker.js')
    .then(() => navigator.serviceWorker.ready)
    .then(sayReady)
    .catch(() => undefined)
}

/** The words stand in the document, hidden until they are true. */
function sayReady(): void {
  document.querySelector('#offline')?.removeAttribute('hidden')
}
