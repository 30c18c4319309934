import type { WordsIn } from '../../language.tsx'

/** What happened, in a sentence; `who` did it, and what its event says of it. */
type Say = (who: string, body: Readonly<Record<string, unknown>>) => string

interface EventWords {
  readonly kinds: Readonly<Record<string, Say>>
  readonly other: (who: string, kind: string) => string
  readonly changes: Readonly<Record<string, (value: string) => string>>
  readonly nothingChanged: string
}

export const eventWords: WordsIn<EventWords> = {
  en: {
    kinds: {
      'campaign-opened': () => 'The campaign began with a new text.',
      'campaigns-merged': (who, { merged }) => `${who} merged ${count(merged)} into it.`,
      'merge-undone': (who, { merged }) => `${who} undid a merge: ${count(merged)} parted from it.`,
      'campaign-split': (who, { texts }) => `${who} took ${count(texts)} of its texts out.`,
      'split-undone': (who, { texts }) => `${who} brought ${count(texts)} texts back.`,
      'campaigns-linked': () => 'The desk linked it to another by what they share.',
      'link-refused': (who) => `${who} said that a link to another means nothing.`,
      'decision-proposed': (who, { outcome }) => `${who} proposed: ${String(outcome)}.`,
      'decision-approved': (who) => `${who} approved the decision.`,
      'decision-refused': (who) => `${who} refused the decision.`,
      'decision-withdrawn': (who) => `${who} withdrew the decision.`,
      'decision-published': (_who, { entries }) =>
        `The decision is in force, with ${count(entries)} entries.`,
      'decision-reverted': (who) => `${who} reverted the decision.`,
      'comment-added': (who) => `${who} commented:`,
    },
    other: (who, kind) => `${who}: ${kind}`,
    changes: {
      title: (value) => `title: ${value}`,
      assignee: (value) => `assignee: ${value}`,
      tags: (value) => `tags: ${value}`,
      marking: (value) => `marking: ${value}`,
      closed: (value) => (value === 'true' ? 'closed' : 'reopened'),
    },
    nothingChanged: 'changed it',
  },
  ur: {
    kinds: {
      'campaign-opened': () => 'مہم ایک نئے متن سے شروع ہوئی۔',
      'campaigns-merged': (who, { merged }) => `${who} نے ${count(merged)} مہمات اس میں ضم کیں۔`,
      'merge-undone': (who, { merged }) =>
        `${who} نے ضم واپس کیا: ${count(merged)} مہمات الگ ہوئیں۔`,
      'campaign-split': (who, { texts }) => `${who} نے اس کے ${count(texts)} متن نکالے۔`,
      'split-undone': (who, { texts }) => `${who} نے ${count(texts)} متن واپس شامل کیے۔`,
      'campaigns-linked': () => 'ڈیسک نے مشترک نشانیوں سے اسے دوسری مہم سے جوڑا۔',
      'link-refused': (who) => `${who} نے کہا کہ دوسری مہم سے تعلق کا کوئی مطلب نہیں۔`,
      'decision-proposed': (who, { outcome }) =>
        `${who} نے فیصلہ تجویز کیا: ${OUTCOMES[String(outcome)] ?? String(outcome)}۔`,
      'decision-approved': (who) => `${who} نے فیصلہ منظور کیا۔`,
      'decision-refused': (who) => `${who} نے فیصلہ مسترد کیا۔`,
      'decision-withdrawn': (who) => `${who} نے تجویز واپس لی۔`,
      'decision-published': (_who, { entries }) =>
        `فیصلہ نافذ ہو گیا، ${count(entries)} اندراجات کے ساتھ۔`,
      'decision-reverted': (who) => `${who} نے فیصلہ منسوخ کیا۔`,
      'comment-added': (who) => `${who} کا تبصرہ:`,
    },
    other: (who, kind) => `${who}: ${kind}`,
    changes: {
      title: (value) => `عنوان: ${value}`,
      assignee: (value) => `ذمہ دار: ${value}`,
      tags: (value) => `ٹیگ: ${value}`,
      marking: (value) => `نشان دہی: ${value}`,
      closed: (value) => (value === 'true' ? 'بند کی' : 'دوبارہ کھولی'),
    },
    nothingChanged: 'تبدیل کیا',
  },
}

const OUTCOMES: Readonly<Record<string, string>> = {
  fraud: 'دھوکا',
  unwanted: 'ناپسندیدہ',
  genuine: 'اصلی',
  unclear: 'غیر واضح',
}

function count(list: unknown): number {
  return Array.isArray(list) ? list.length : 0
}
