import { Fragment, type JSX } from 'react'
import { stretchesOf } from './stretches.ts'

/**
 * Words of a message: only ever text. Signs that turn, hide or join what a reader sees are shown as what they are, and
 * do nothing here.
 */
export function Inert({ text }: { readonly text: string }): JSX.Element {
  return (
    <>
      {stretchesOf(text).map((stretch) =>
        stretch.kind === 'words' ? (
          <Fragment key={stretch.start}>{stretch.text}</Fragment>
        ) : (
          <span key={stretch.start} className="invisible" dir="ltr">
            {stretch.text}
          </span>
        ),
      )}
    </>
  )
}
