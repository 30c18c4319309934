import { parseSync, Visitor } from 'oxc-parser'

/** A regular expression as it stands in a file. */
export interface Pattern {
  readonly file: string
  readonly line: number
  /** `/source/flags`; of one that is put together when the program runs, the code that does so. */
  readonly written: string
  /** Absent where it is put together when the program runs. */
  readonly literal?: { readonly source: string; readonly flags: string }
}

/** Every regular expression of a TypeScript or JavaScript file, read by a parser: comments and strings hold none. */
export function patternsIn(file: string, text: string): readonly Pattern[] {
  const { program, errors } = parseSync(file, text)
  const [error] = errors
  if (error) throw new Error(`${file}: ${error.message}`)
  const found: Pattern[] = []
  const at = (start: number): { file: string; line: number } => ({
    file,
    line: text.slice(0, start).split('\n').length,
  })
  const built = ({ callee, start, end }: Call): void => {
    if (callee.type === 'Identifier' && callee.name === 'RegExp')
      found.push({ ...at(start), written: onOneLine(text.slice(start, end)) })
  }
  new Visitor({
    NewExpression: built,
    CallExpression: built,
    Literal: (node) => {
      if (!('regex' in node)) return
      const { pattern: source, flags } = node.regex
      found.push({ ...at(node.start), written: `/${source}/${flags}`, literal: { source, flags } })
    },
  }).visit(program)
  return found
}

interface Call {
  readonly callee: { readonly type: string; readonly name?: unknown }
  readonly start: number
  readonly end: number
}

function onOneLine(code: string): string {
  return code.replace(/\s+/gu, ' ')
}
