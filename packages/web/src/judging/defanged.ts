const LINK = /\bhttps?:\/\/[^\s/?#]{1,253}/giu

/** A message's links as those who warn of them write them: nothing makes a link of it, on the page or on paper. */
export function defanged(text: string): string {
  return text.replace(LINK, (link) => link.replace(/^(h)tt/iu, '$1xx').replaceAll('.', '[.]'))
}
