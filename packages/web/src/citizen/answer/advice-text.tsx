import type { JSX } from 'preact'
import type { Advice } from '../../judging/protocol.ts'

/** Advice, with the numbers and addresses of real bodies one tap away. They come from the register alone. */
export function AdviceText({ advice }: { readonly advice: Advice }): JSX.Element {
  const { text, contacts } = advice
  const parts: (string | JSX.Element)[] = []
  let at = 0
  for (const { start, end, href } of contacts) {
    const isAddress = href.startsWith('https:')
    parts.push(
      text.slice(at, start),
      <a
        key={start}
        href={href}
        dir="ltr"
        {...(isAddress && { rel: 'noopener noreferrer', target: '_blank' })}
      >
        {isAddress ? bare(text.slice(start, end)) : text.slice(start, end)}
      </a>,
    )
    at = end
  }
  return (
    <>
      {parts}
      {text.slice(at)}
    </>
  )
}

/** As people write an address, and can type it again. */
function bare(address: string): string {
  return address.replace('https://', '').replace(/\/$/u, '')
}
