const SCHEME = /\b(h)tt(ps?):\/\/([^\s/?#]{1,253})/giu

/** A message's links as those who warn of them write them: nothing makes a link of it, on the page or on paper. */
export function defanged(text: string): string {
  return text.replace(
    SCHEME,
    (_whole, first: string, rest: string, host: string) =>
      `${first}xx${rest}://${host.replaceAll('.', '[.]')}`,
  )
}
