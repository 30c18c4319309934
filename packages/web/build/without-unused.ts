import type { Plugin } from 'esbuild'

/**
 * Leaves out what the page never uses of its libraries. The tables of old encodings, which need Node: the reader of
 * Outlook's files takes them only where it is told an encoding, and we tell it none. The entities of HTML: the parser of
 * mails takes them only to write HTML as text, which the engine does by itself.
 */
export const withoutUnused: Plugin = {
  name: 'without-unused',
  setup: (build) => {
    build.onResolve({ filter: /^iconv-lite$/ }, ({ path }) => ({ path, namespace: 'left-out' }))
    build.onLoad({ filter: /./, namespace: 'left-out' }, () => ({ contents: 'export {}' }))
    build.onLoad({ filter: /postal-mime\/dist\/esm\/html-entities\.js$/ }, () => ({
      contents: 'export const htmlEntities = {}',
    }))
  },
}
