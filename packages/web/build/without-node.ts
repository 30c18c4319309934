import type { Plugin } from 'esbuild'

/**
 * Leaves out the tables of old encodings that the reader of Outlook's files takes only where it is told one, and which
 * need Node. We tell it none: those files keep their words in UTF-16.
 */
export const withoutNode: Plugin = {
  name: 'without-node',
  setup: (build) => {
    build.onResolve({ filter: /^iconv-lite$/ }, ({ path }) => ({ path, namespace: 'left-out' }))
    build.onLoad({ filter: /./, namespace: 'left-out' }, () => ({ contents: 'export {}' }))
  },
}
