import { describe, expect, test } from 'vitest'
import { lemma } from '../src/lemma.ts'

const cases: readonly [form: string, base: string][] = [
  ['children', 'child'],
  ['people', 'person'],
  ['persons', 'person'],
  ['men', 'man'],
  ['policewomen', 'policewoman'],
  ['deaths', 'death'],
  ['losses', 'loss'],
  ['injuries', 'injury'],
  ['Killing', 'kill'],
  ['rose', 'rise'],
  ['risen', 'rise'],
  ['fell', 'fall'],
  ['died', 'die'],
  ['dying', 'die'],
  ['buses', 'bus'],
  ['crises', 'crisis'],
  ['lives', 'life'],
  ['countries', 'country'],
  ['ties', 'tie'],
  ['guaranteed', 'guarantee'],
  ['agreeing', 'agree'],
  ['controlled', 'control'],
  ['installed', 'install'],
  ['travelling', 'travel'],
  ['killings', 'kill'],
  ['potatoes', 'potato'],
  ['viruses', 'virus'],
  ['women', 'woman'],
  ['birdies', 'birdie'],
  ['sorties', 'sortie'],
  ['Israelis', 'israeli'],
  ['taxis', 'taxi'],
]

test.each(cases)('%s comes from %s', (form, base) => {
  expect(lemma(form)).toBe(base)
})

const unchanged =
  `dead series news yes this was_ hundred bed need speed exceed thing king during species virus crisis glass status
  analysis loss building meeting wedding sterling gas always less bus city bank ship person child kill rise`
    .split(/\s+/)
    .filter((word) => !word.endsWith('_'))

test.each(unchanged)('%s stays', (word) => {
  expect(lemma(word)).toBe(word)
})

const verbs =
  `accept|accuse|acquire|add|admit|advise|affect|agree|aim|allege|allow|announce|appeal|appear|apply|approve|argue
arrange|arrest|arrive|ask|assume|attack|attend|avoid|ban|base|believe|blame|block|call|cancel|carry|cause|challenge|change|charge
claim|clash|clear|climb|close|collapse|collect|combine|compare|complete|concede|conclude|condemn|confirm|consider|contain|continue
convict|cover|crash|create|criticise|damage|decide|declare|decline|defeat|deliver|demand|deny|deploy|destroy|detain|develop|disclose
discover|discuss|display|divide|double|drop|earn|elect|employ|end|endorse|engage|ensure|enter|escape|estimate|evacuate|examine|exceed
exclude|execute|expand|expect|expel|explain|explode|export|express|extend|fail|file|finance|finish|fire|force|form|gain|halt|handle
happen|help|hire|host|identify|ignore|imply|import|impose|improve|include|increase|injure|invade|invest|invite|involve|issue|join|jump
kidnap|kill|lack|last|launch|limit|link|list|live|load|lower|manage|measure|mention|merge|miss|move|name|need|negotiate|note|occur|offer
open|operate|oppose|order|own|plan|pledge|plunge|predict|prepare|prevent|produce|promise|promote|propose|protest|provide|publish|purchase
quote|raise|reach|receive|recover|reduce|refer|reject|release|remain|remove|repeat|replace|report|request|require|rescue|resign|resume
retire|return|reveal|rule|save|score|seize|serve|settle|share|shrug|sign|slip|slump|stage|start|state|stop|suffer|support|surge|suspend
target|test|threaten|top|total|trade|train|transfer|treat|trigger|triple|try|urge|use|value|visit|vote|warn|widen|withdraw|worry`
    .replaceAll('\n', '|')
    .split('|')

const DOUBLING = /^(?:admit|ban|cancel|drop|expel|kidnap|occur|plan|refer|shrug|slip|stop|top|transfer|total_)$/

function inflections(verb: string): readonly string[] {
  const last = verb.at(-1) ?? ''
  const s = /(?:s|sh|ch|x|z)$/.test(verb)
    ? `${verb}es`
    : /[^aeiou]y$/.test(verb)
      ? `${verb.slice(0, -1)}ies`
      : `${verb}s`
  if (DOUBLING.test(verb)) return [s, `${verb}${last}ed`, `${verb}${last}ing`]
  if (verb.endsWith('ee')) return [s, `${verb}d`, `${verb}ing`]
  if (last === 'e') return [s, `${verb}d`, `${verb.slice(0, -1)}ing`]
  if (/[^aeiou]y$/.test(verb)) return [s, `${verb.slice(0, -1)}ied`, `${verb}ing`]
  return [s, `${verb}ed`, `${verb}ing`]
}

describe('every inflection of a regular verb has one base', () => {
  test.each(verbs.filter((verb) => verb !== 'withdraw' && verb !== 'live'))('%s', (verb) => {
    expect([verb, ...inflections(verb)].map((form) => [form, lemma(form)])).toEqual(
      [verb, ...inflections(verb)].map((form) => [form, verb]),
    )
  })
})

const nouns =
  `account|adult|agency|aircraft_|airport|ambulance|army|article|asset|attack|ballot|bank|barrel|battery|bill|boat|body|bomb|bond
border|bridge|budget|building|bus|business|campaign|candidate|car|case|casualty|centre|century|chair|church|city|civilian|class|coach
company|constituency|contract|country|course|court|crash|crew|crime|currency|customer|day|deal|death|debt|defendant|demand|deputy|device
dose|driver|duty|earthquake|economy|election|employee|engineer|event|exercise|export|factory|family|farm|farmer|fee|fighter|fire|firm|flight
flood|force|game|gang|girl|government|group|guest|gun|home|hospital|hostage|hotel|hour|house|import|industry|inhabitant|injury|inmate|inspection
investor|island|issue|job|journalist|judge|kit|law|lawmaker|lawyer|letter|level|loan|loss|lorry|machine|member|migrant|mile|mine|minister|missile
month|mosque|motorist|nation|neighbourhood|nurse|office|officer|official|order|page|parcel|party|passenger|patient|penalty|pilot|plane|plant|player
port|post|price|prisoner|prize|protester|province|pupil|race|refugee|region|resident|response|restaurant|rider|river|road|room|sample|school|seat
senator|share|shareholder|ship|site|size|soldier|stadium|state|station|store|strike|student|study|survivor|suspect|tax|teacher|tenant|ticket|tonne
tourist|town|tower|trader|train|tree|truck|vaccine|vehicle|vessel|veteran|victim|village|villager|visitor|volunteer|vote|voter|week|witness|worker
worshipper|year`
    .replaceAll('\n', '|')
    .split('|')
    .filter((noun) => !noun.endsWith('_'))

describe('the plural of a regular noun has the singular as its base', () => {
  test.each(nouns)('%s', (noun) => {
    const plural = inflections(noun)[0] ?? ''
    expect([lemma(noun), lemma(plural)]).toEqual([noun, noun])
  })
})
