import { writeFileSync, readFileSync, existsSync } from 'node:fs'
import { openCorpora } from '/work/main/eval/messages/corpora.ts'
import { genuineFixtures, fraudFixtures } from '/work/main/eval/messages/written.ts'
import { templateMails } from '/work/main/eval/messages/templates.ts'
import { samples } from '/work/main/eval/messages/samples.ts'
import { judgeAll } from '/work/main/eval/judged.ts'
import { allFeatures, toCases, toRows } from '/work/main/eval/fit/rows.ts'
import { validate, OPTIONS, notGenuine } from '/work/main/eval/fit/validate.ts'
import { leaveOneSourceOut, isHeldBack } from '/work/main/eval/fit/splits.ts'
import { fit, predict } from '/work/main/eval/fit/model.ts'
import { recallAt, calibrationError, reliability } from '/work/main/eval/figures.ts'
const cache='/tmp/D8/judged.json'
const mode=process.argv[2], pat=process.argv[3]??'.'
let judged:any[]=existsSync(cache)?JSON.parse(readFileSync(cache,'utf8')):[]
if(mode==='run'){
  const re=new RegExp(pat)
  using c=openCorpora()!; const t=performance.now()
  const all=[...c.items,...genuineFixtures(),...fraudFixtures(),...templateMails(),...samples()]
  const todo=all.filter(i=>re.test(i.source)||!judged.length)
  const done=await judgeAll(todo,'PK'); console.log('judged',done.length,((performance.now()-t)/1000).toFixed(1)+'s')
  const key=(i:any)=>i.source+'|'+i.id
  const m=new Map(judged.map(j=>[key(j.item),j])); for(const d of done) m.set(key(d.item),d)
  judged=[...m.values()]; writeFileSync(cache,JSON.stringify(judged))
}
const features=allFeatures(); const cases=toCases(judged,features)
const only=process.argv[4]?new RegExp(process.argv[4]):undefined
const t=performance.now()
const out:any={}
for(const s of leaveOneSourceOut(cases)){
  if(only&&!only.test(s.name)) continue
  const m=fit(features,toRows(s.fit),{hold:OPTIONS.hold,rounds:+(process.env.ROUNDS??250)})
  const g=s.genuine.map(o=>predict(m,o.features)), f=s.fraud.map(o=>predict(m,o.features))
  const sg=g.map(notGenuine), sf=f.map(notGenuine)
  const sc=[...sg.map(score=>({score,positive:false})),...sf.map(score=>({score,positive:true}))]
  console.log(s.name.padEnd(30),String(g.length).padStart(5),String(f.length).padStart(5),[.001,.005,.01].map(r=>(100*recallAt(r,sf,sg)).toFixed(1)).join(' / '),'acc',(100*g.filter(([p])=>p>=.8).length/g.length).toFixed(2),'ece',(100*calibrationError(sc)).toFixed(1))
  if(only||process.env.DUMP){ out[s.name]={rel:reliability(sc),g:s.genuine.map((o,i)=>({id:o.judged.item.id,f:g[i]![0],u:g[i]![1],fi:o.judged.findings.map((x:any)=>{const n=`${x.id}.${x.key}.${x.outcome}`;const ix=features.findIndex(q=>q.name===n);const w=ix<0?undefined:m.weights[ix];return `${x.id}.${x.key}${x.outcome==='unknown'?'':'.'+x.outcome[0]} ${w?w.fraud.toFixed(2)+'/'+w.unwanted.toFixed(2):'-'}`}).join('; ')})),fr:s.fraud.map((o,i)=>({id:o.judged.item.id,path:o.judged.item.content.path,text:o.judged.item.content.text,f:f[i]![0],u:f[i]![1],fi:o.judged.findings.map((x:any)=>{const n=`${x.id}.${x.key}.${x.outcome}`;const ix=features.findIndex(q=>q.name===n);const w=ix<0?undefined:m.weights[ix];return `${x.id}.${x.key}${x.outcome==='unknown'?'':'.'+x.outcome[0]} ${w?w.fraud.toFixed(2)+'/'+w.unwanted.toFixed(2):'-'}`}).join('; ')}))} }
}
if(Object.keys(out).length) writeFileSync('/tmp/D8/dump.json',JSON.stringify(out))
console.log('fits',((performance.now()-t)/1000).toFixed(0)+'s')
