import type { Plugin } from 'vite'

const LEFT_OUT = '\0left-out'
/** What the parser of mails writes HTML as text with, and text as HTML. */
const REWRITING = /postal-mime\/dist\/esm\/text-format\.js$/

/** What Vite puts around imports in the midst of things, to fetch their styles: ours have none, and a worker no window. */
const PRELOADING = /vite\/preload-helper\.js$/

/**
 * Leaves out what the page never uses of its libraries. The tables of old encodings, which need Node: the reader of
 * Outlook's files takes them only where it is told an encoding, and we tell it none. What the parser of mails turns
 * HTML into text with: the engine asks it for names and addresses alone.
 */
export const withoutUnused: Plugin = {
  name: 'without-unused',
  enforce: 'pre',
  resolveId: {
    filter: { id: /^iconv-lite$/ },
    handler: () => LEFT_OUT,
  },
  load: {
    filter: { id: [/left-out$/, REWRITING, PRELOADING] },
    handler: (id) => {
      if (PRELOADING.test(id)) return 'export const __vitePreload = (load) => load()'
      return id === LEFT_OUT ? 'export {}' : NOTHING_REWRITTEN
    },
  },
}

const NOTHING_REWRITTEN = ['textToHtml', 'htmlToText', 'formatTextHeader', 'formatHtmlHeader']
  .map((name) => `export const ${name} = () => ''`)
  .join('\n')
