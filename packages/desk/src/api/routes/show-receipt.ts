import { waysToReach } from '@tasdeeq/engine'
import { roles } from '../../caller.ts'
import { receiptPage } from '../../pages/receipt-page.ts'
import { defineRoute, type Route } from '../route.ts'

/** The receipt as a page, for a form: the number stands in the body, so that no address or log holds it. */
export const route: Route = defineRoute({
  method: 'post',
  path: '/receipt',
  access: roles,
  tag: 'pages',
  summary: 'The page of a receipt, for people',
  perMinute: 30,
  takes: ['application/x-www-form-urlencoded'],
  limit: 1_000,
  answers: {},
  handle: async ({ bytes, desk }) => {
    const form = new URLSearchParams(new TextDecoder().decode(bytes))
    const language = form.get('language') === 'ur' ? 'ur' : 'en'
    const number = (form.get('number') ?? '').slice(0, 60)
    if (form.get('forget') === 'yes') {
      const isDone = await desk.intake.forget(number)
      return await receiptPage(
        isDone ? { kind: 'forgotten' } : { kind: 'unknown', number },
        language,
      )
    }
    const view = await desk.intake.receipt(number, language)
    if (view === undefined) return await receiptPage({ kind: 'unknown', number }, language)
    const ways = waysToReach(await desk.knowledge.present(desk.store.db))
    return await receiptPage({ kind: 'receipt', number, view, ways }, language)
  },
})
