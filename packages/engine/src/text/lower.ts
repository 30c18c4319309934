/**
 * In small letters, each at its place: `text` and what is returned have the same length. Of all letters only "İ" (U+0130)
 * becomes two, and moves what stands behind it; it stays as it is.
 */
export function lowerInPlace(text: string): string {
  const lower = text.toLowerCase()
  return lower.length === text.length ? lower : text.split('İ').map(toLower).join('İ')
}

function toLower(text: string): string {
  return text.toLowerCase()
}
