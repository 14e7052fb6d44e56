import fc from 'fast-check'
import { test } from 'vitest'
import { check, loadRules } from '/work/main/src/index.ts'
import { articlesAbout, FERRY } from '/work/main/tests/link/pool.ts'
const pack = await loadRules()
const f=(as:any)=>{const r=check(as,pack);const by=new Map(r.claims.map((c:any)=>[c.id,c]));return r.findings.map((x:any)=>`${x.verdict} ${x.rule} ${x.groups.map((g:any)=>'['+g.map((id:any)=>by.get(id).articleId+':'+by.get(id).quantity.text+'@'+by.get(id).location.start).sort().join('; ')+']').sort().join('')} ${x.fingerprint.slice(0,6)}`).sort()}
test('x',()=>{
  let n=0, bad=0; let best:any=null
  for(const as of fc.sample(articlesAbout(FERRY,{min:2,max:3}),{numRuns:1500,seed:3})){
    const a=f(as), b=f([...as].reverse()); n++
    if(JSON.stringify(a)!==JSON.stringify(b)){bad++; const len=as.map(x=>x.text).join('').length; if(!best||len<best.len)best={len,as,a,b}}
  }
  console.log(n,bad); if(best){for(const x of best.as)console.log(x.id,x.published,x.text);console.log(best.a.filter((x:any)=>!best.b.includes(x)),best.b.filter((x:any)=>!best.a.includes(x)))}
},120000)
