/** Does a person's browser open this address? Fetch Metadata says it; browsers from before it ask for HTML first. */
export function isOpening({ headers }: Request): boolean {
  const mode = headers.get('sec-fetch-mode')
  if (mode !== null) return mode === 'navigate'
  return headers.get('accept')?.trim().startsWith('text/html') === true
}

/** Which language of the desk's pages a browser would rather have; the first that it names counts, else English. */
export function languageFor({ headers }: Request): 'en' | 'ur' {
  const wanted = headers.get('accept-language')?.toLowerCase().split(',') ?? []
  const first = wanted
    .map((one) => one.trim().slice(0, 2))
    .find((one) => one === 'en' || one === 'ur')
  return first === 'ur' ? 'ur' : 'en'
}
