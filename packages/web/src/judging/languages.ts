import type { Knowledge, Lexicon } from '@tasdeeq/engine'

/** Knowledge that tells whether it was asked for more than it has. */
export interface Watched {
  readonly knowledge: Knowledge
  /** Was a text in a language whose phrases are not loaded? */
  readonly wasShort: () => boolean
}

/**
 * The engine looks for the phrases of a language where a text has its commonest words or its letters, or shows no
 * language at all. Where that is one of which only the commonest words are here, the answer would be another with all.
 */
export function watched(knowledge: Knowledge): Watched {
  const apart = new Set(knowledge.pack.lexicons.filter(isShort).map(({ language }) => language))
  let isAskedFor = false
  return {
    knowledge: {
      ...knowledge,
      find: (tokens, languages) => {
        const found = knowledge.find(tokens, languages)
        const wanted = languages ?? [...found.speaks]
        isAskedFor ||= wanted.some((language) => apart.has(language))
        isAskedFor ||= languages === undefined && tokens.words.length > 0 && found.speaks.size === 0
        isAskedFor ||= tokens.words.some((word) => OTHER_LETTERS.test(word))
        return found
      },
    },
    wasShort: () => isAskedFor && apart.size > 0,
  }
}

const OTHER_LETTERS = /\p{Script=Devanagari}|\p{Script=Bengali}/u

/** Does it hold the commonest words alone? */
function isShort({ phrases }: Lexicon): boolean {
  return Object.keys(phrases).every((key) => key === 'common')
}
