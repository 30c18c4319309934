import { openCitizen, sample } from './citizen.ts'
import { openNetwork } from './slow-network.ts'
await using desk = await openCitizen()
const rate=Number(process.argv[2]??4), n=Number(process.argv[3]??3), lang=process.argv[4]??'en'
for(let i=0;i<n;i++){
await using network = await openNetwork(desk.address, { bits: 1_600_000, latency: 150 })
const c = await desk.browser.newContext({ baseURL: network.address })
const page = await c.newPage()
const tools = await c.newCDPSession(page)
await tools.send('Emulation.setCPUThrottlingRate', { rate })
await tools.send('Performance.enable')
await page.addInitScript(`new MutationObserver(()=>{if(!window.__u&&document.querySelector('#message'))window.__u=performance.now()}).observe(document,{childList:true,subtree:true})`)
await page.goto(lang==='en'?'/':'/ur/',{waitUntil:'commit'})
await page.locator('#message').waitFor()
await page.waitForTimeout(6000)
const r=await page.evaluate(`(()=>{const e=performance.getEntriesByType('resource').map(r=>[r.name.split('/').pop(),Math.round(r.startTime),Math.round(r.responseStart),Math.round(r.responseEnd)].join(' '));const n=performance.getEntriesByType('navigation')[0];return JSON.stringify({usable:Math.round(window.__u),fcp:Math.round(performance.getEntriesByName('first-contentful-paint')[0]?.startTime),doc:Math.round(n.responseEnd),e})})()`)
const m=(await tools.send('Performance.getMetrics')).metrics.filter(x=>/Duration/.test(x.name)).map(x=>x.name+' '+Math.round(x.value*1000)).join(', ')
console.log(r,m)
await c.close()
}
