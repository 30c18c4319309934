import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { unchanged, type Disposition, type Outcome } from '../outcome.ts'
import { answerOf } from './answer.ts'
import type { Whole } from './session.ts'

describe('the answer', () => {
  it('keeps an address that stands there twice, if one of the two gets the mail', () => {
    const paths = [
      '<bob@recipient.example>',
      '<bob@recipient.example>',
      '<carol@recipient.example>',
    ]
    const { replies, word } = answerOf(settled('hold', 'deliver', 'hold'), whole(paths))
    assert.equal(word, 'partly delivered')
    assert.deepEqual(replies, [
      { kind: 'removeRecipient', address: '<carol@recipient.example>' },
      { kind: 'continue' },
    ])
  })

  it('counts those who get a mail that is held for them, where none can be removed', () => {
    const paths = ['<bob@recipient.example>', '<carol@recipient.example>']
    const answer = answerOf(settled('hold', 'deliver'), whole(paths, 0))
    assert.equal(answer.kept, 1)
    assert.deepEqual(answer.replies, [{ kind: 'continue' }])
  })

  it('discards what is held for some and discarded for the others', () => {
    const paths = ['<bob@recipient.example>', '<carol@recipient.example>']
    const { replies } = answerOf(settled('hold', 'discard'), whole(paths))
    assert.deepEqual(replies, [{ kind: 'discard' }])
  })

  it('is refused to an outcome that would lose mail', () => {
    const paths = ['<bob@recipient.example>', '<carol@recipient.example>']
    assert.throws(() => answerOf(settled('reject', 'deliver'), whole(paths)), /one answer for all/)
    assert.throws(() => answerOf(settled('reject', 'hold'), whole(paths)), /one answer for all/)
    assert.throws(() => answerOf(settled('deliver'), whole(paths)), /1 recipients, the message 2/)
    assert.throws(() => answerOf(settled(), whole([])), /0 recipients/)
  })

  it('tells no more than one line of printable ASCII', () => {
    const reply = { code: 550, enhanced: '5.7.1', text: `no\r\n250 yes\u0000 ${'ی'.repeat(600)}` }
    const { replies } = answerOf({ kind: 'later', reply }, whole(['<bob@recipient.example>']))
    assert.deepEqual(replies, [{ kind: 'smtp', line: '550 5.7.1 no  250 yes' }])
  })
})

function settled(...dispositions: readonly Disposition[]): Outcome {
  const recipients = dispositions.map((disposition) => ({ address: 'x', disposition }))
  return { kind: 'settled', recipients, edits: unchanged }
}

function whole(paths: readonly string[], actions = 0x1ff): Whole {
  const agreed = { version: 6, actions, protocol: 0x1fffff }
  const arrival: Whole['arrival'] = {
    raw: new Uint8Array(0),
    client: {},
    mailFrom: '',
    recipients: paths,
    answers: 'one',
  }
  return { arrival, paths, agreed }
}
