import type { JSX } from 'preact'
import type { Advice } from '../../judging/protocol.ts'

interface AdviceTextProps {
  readonly advice: Pick<Advice, 'text' | 'contacts'>
  /** For whom it is stands before the first colon, and is found at a glance. */
  readonly isLed?: boolean
}

/** Advice, with the numbers and addresses of real bodies one tap away. They come from the register alone. */
export function AdviceText({ advice, isLed = false }: AdviceTextProps): JSX.Element {
  const { text, contacts } = advice
  let at = isLed ? text.indexOf(':') + 1 : 0
  if (contacts[0] !== undefined && contacts[0].start < at) at = 0
  const parts: (string | JSX.Element)[] =
    at > 0 ? [<strong key="lead">{text.slice(0, at)}</strong>] : []
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
