import type { Language } from '@tasdeeq/engine'
import type { RefObject } from 'preact'
import type { Answer } from '../../judging/protocol.ts'
import type { CitizenWords } from '../../words/citizen.ts'

export interface AnswerProps {
  readonly answer: Answer
  readonly words: CitizenWords
  readonly language: Language
}

export interface AnswerViewProps extends AnswerProps {
  readonly place: RefObject<HTMLElement | null>
  readonly again: () => void
}
