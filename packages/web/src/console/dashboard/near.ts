import { startTransition, useEffect, useState, type RefObject } from 'react'

/** Was it ever in sight, or nearly? What is drawn then is drawn in turn, so that the page answers meanwhile. */
export function useNear(place: RefObject<Element | null>): boolean {
  const [isNear, setNear] = useState(false)
  useEffect(() => {
    if (place.current === null) return
    const watch = new IntersectionObserver(
      (seen) => {
        if (!seen.some(({ isIntersecting }) => isIntersecting)) return
        watch.disconnect()
        startTransition(() => setNear(true))
      },
      { rootMargin: NEARLY },
    )
    watch.observe(place.current)
    return () => watch.disconnect()
  }, [place])
  return isNear
}

/** A turn of a wheel. */
const NEARLY = '200px'
