/** JSON Pointer (RFC 6901, section 3) to a place. */
export function pointerTo(place: readonly (string | number)[]): string {
  return place.map((step) => `/${escaped(String(step))}`).join('')
}

function escaped(step: string): string {
  return step.replaceAll('~', '~0').replaceAll('/', '~1')
}
