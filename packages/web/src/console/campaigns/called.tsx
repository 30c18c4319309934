import { Fragment, type JSX } from 'react'
import { useTitleParts, type Titled } from './titled.ts'

/**
 * What a campaign is called, on one line; on a phone on two, what kind of fraud it is first. Each piece that is too long
 * loses its own end, also where its letters run against those of the page.
 */
export function Called({ campaign }: { readonly campaign: Titled }): JSX.Element {
  const [first, ...others] = useTitleParts()(campaign)
  return (
    <span className="called">
      <span dir={first?.dir}>{first?.text}</span>
      {others.length > 0 && <span className="called-dot"> · </span>}
      {others.length > 0 && (
        <span className="called-more">
          {others.map(({ text, dir }, place) => (
            <Fragment key={text}>
              {place > 0 && <span className="called-dot"> · </span>}
              <span dir={dir}>{text}</span>
            </Fragment>
          ))}
        </span>
      )}
    </span>
  )
}
