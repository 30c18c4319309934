import type { Check } from '../check.ts'

export type Key = 'own' | 'unproven' | 'counted'

export const words: Check<Key>['words'] = {
  en: {
    own: {
      title: 'A paper with many pages of its own',
      explanation:
        'The mail has links to {count} different pages of the sender’s own site, which it is proven to come from. So newsletters and shops write; frauds mostly have one place to lead to.',
    },
    unproven: {
      title: 'A paper with many pages of one site',
      explanation:
        'The mail has links to {count} different pages of the site whose address it bears. So newsletters and shops write; frauds mostly have one place to lead to. Whether it came from there, nobody has confirmed.',
    },
    counted: {
      title: 'A paper with many pages',
      explanation:
        'The mail has {count} different links, each counted by the sender’s mailing service, and its sender is proven. So newsletters and shops write; frauds mostly have one place to lead to.',
    },
  },
  ur: {
    own: {
      title: 'اپنی سائٹ کے کئی صفحات',
      explanation:
        'ای میل میں بھیجنے والے کی اپنی سائٹ کے {count} الگ صفحات کے لنک ہیں، اور وہ ثابت طور پر وہیں سے ہے۔ خبرنامے اور دکانیں ایسے لکھتی ہیں؛ ٹھگوں کے پاس عموماً ایک ہی جگہ ہوتی ہے۔',
    },
    unproven: {
      title: 'ایک سائٹ کے کئی صفحات',
      explanation:
        'ای میل میں اس سائٹ کے {count} الگ صفحات کے لنک ہیں جس کا پتہ اس پر ہے۔ خبرنامے اور دکانیں ایسے لکھتی ہیں؛ ٹھگوں کے پاس عموماً ایک ہی جگہ ہوتی ہے۔ وہ واقعی وہاں سے آئی یا نہیں، کسی نے تصدیق نہیں کی۔',
    },
    counted: {
      title: 'کئی صفحات والا خبرنامہ',
      explanation:
        'ای میل میں {count} الگ لنک ہیں جنہیں بھیجنے والے کی میلنگ سروس گنتی ہے، اور بھیجنے والا ثابت ہے۔ خبرنامے اور دکانیں ایسے لکھتی ہیں؛ ٹھگوں کے پاس عموماً ایک ہی جگہ ہوتی ہے۔',
    },
  },
}
