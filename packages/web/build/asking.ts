import type { PageWords } from '../src/words/document.ts'

/**
 * What the page's script shows first, before it is there: of the same form, so that nothing moves when it comes. What
 * is written into the field meanwhile stays.
 */
export function askingHtml(words: PageWords): string {
  const channels = Object.values(words.channels)
    .map((name, index) => {
      const checked = index === 0 ? ' checked' : ''
      return `<label><input type="radio" name="channel"${checked}><span>${name}</span></label>`
    })
    .join('')
  return `<div class="ask"><textarea rows="5" aria-label="${words.label}" placeholder="${words.placeholder}"></textarea>
<p class="refusal late">${words.late}</p>
<noscript><p>${words.noScript}</p></noscript>
<div class="buttons"><button class="main" type="button" disabled>${words.check}</button><label class="button">${words.choose}</label><small class="hint">${words.chooseHint}</small></div>
<fieldset class="channels"><legend>${words.howItCame}</legend>${channels}</fieldset>
<button class="link" type="button" disabled>${words.example}</button></div>
<div><p class="status"></p></div>
<section class="card look-up"><h2>${words.lookTitle}</h2><p class="hint">${words.lookLead}</p>
<form><input type="search" aria-label="${words.lookTitle}" placeholder="${words.lookPlaceholder}" disabled><button type="button" disabled>${words.look}</button></form><div></div></section>`
}
