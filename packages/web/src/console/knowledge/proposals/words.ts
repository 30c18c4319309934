import type { WordsIn } from '../../language.tsx'
import type { EffectState } from '../types.ts'

export interface ProposalsWords {
  readonly title: string
  readonly what: string
  readonly none: string
  readonly action: string
  readonly effect: string
  readonly by: string
  readonly at: string
  readonly stale: string
  readonly states: Readonly<Record<EffectState, string>>
}

export const proposalsWords: WordsIn<ProposalsWords> = {
  en: {
    title: 'Proposals',
    what: 'Changes of the register of knowledge. Each takes effect once its effect on stored messages was measured and somebody else approved it.',
    none: 'No proposal fits these filters. A record of the register is where one begins.',
    action: 'What',
    effect: 'Effect',
    by: 'By',
    at: 'Proposed',
    stale: 'To be renewed',
    states: {
      waiting: 'Waits',
      measuring: 'Being measured',
      measured: 'Measured',
      outdated: 'Outdated',
    },
  },
  ur: {
    title: 'تجاویز',
    what: 'معلومات کے رجسٹر کی تبدیلیاں۔ ہر ایک تب نافذ ہوتی ہے جب محفوظ پیغامات پر اس کا اثر ناپا جائے اور کوئی دوسرا منظور کرے۔',
    none: 'ان فلٹرز کے مطابق کوئی تجویز نہیں۔ تجویز رجسٹر کے کسی اندراج سے شروع ہوتی ہے۔',
    action: 'کیا',
    effect: 'اثر',
    by: 'کس نے',
    at: 'تجویز ہوئی',
    stale: 'دوبارہ تجویز کریں',
    states: {
      waiting: 'منتظر',
      measuring: 'ناپا جا رہا ہے',
      measured: 'ناپا جا چکا',
      outdated: 'پرانا',
    },
  },
}
