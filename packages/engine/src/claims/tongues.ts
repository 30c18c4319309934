/** Languages in Latin letters whose short words are words of another language too: "no", "die", "arrest". */
export const EUROPEAN: ReadonlySet<string> = new Set(['fr', 'de', 'es', 'pt', 'nl'])
