import type { Check } from '../check.ts'

type Key = 'another-deals-with-it' | 'no-mandate'

export const words: Check<Key>['words'] = {
  en: {
    'another-deals-with-it': {
      title: 'Not a matter for the body it names',
      explanation:
        '{body} does not deal with {matter}. In such a case you would hear from {right}.',
    },
    'no-mandate': {
      title: 'Not a matter for the body it names',
      explanation: 'As far as we know, {body} does not deal with {matter}.',
    },
  },
  ur: {
    'another-deals-with-it': {
      title: 'یہ معاملہ اس ادارے کے دائرۂ اختیار میں نہیں',
      explanation:
        '{matter}: یہ معاملہ {body} کے دائرۂ اختیار میں نہیں آتا۔ ایسا معاملہ {right} کے پاس ہوتا ہے۔',
    },
    'no-mandate': {
      title: 'یہ معاملہ اس ادارے کے دائرۂ اختیار میں نہیں',
      explanation:
        '{matter}: جہاں تک ہمیں معلوم ہے، یہ معاملہ {body} کے دائرۂ اختیار میں نہیں آتا۔',
    },
  },
}
