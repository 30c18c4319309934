import { Parser } from 'htmlparser2'

export interface WordText {
  readonly write: (chunk: Uint8Array, last: boolean) => void
  readonly text: () => string
}

const BREAKS: Readonly<Record<string, string>> = {
  'w:p': '\n',
  'w:br': '\n',
  'w:cr': '\n',
  'w:tab': '\t',
}
const NOT_SEEN = new Set(['w:vanish', 'w:webHidden'])

/** Collects the words a reader of a WordprocessingML part sees, up to a number of characters. */
export function wordText(most: number): WordText {
  const decoder = new TextDecoder()
  let words = ''
  let inText = false
  let hidden = false
  const parser = new Parser(
    {
      onopentag(name) {
        if (name === 'w:t') inText = true
        if (name === 'w:r') hidden = false
        if (NOT_SEEN.has(name)) hidden = true
      },
      ontext(text) {
        if (inText && !hidden && words.length < most) words += text
      },
      onclosetag(name) {
        if (name === 'w:t') inText = false
        if (words.length < most) words += BREAKS[name] ?? ''
      },
    },
    { xmlMode: true, decodeEntities: true },
  )
  return {
    write: (chunk, last) => {
      parser.write(decoder.decode(chunk, { stream: !last }))
      if (last) parser.end()
    },
    text: () => words.trim(),
  }
}
