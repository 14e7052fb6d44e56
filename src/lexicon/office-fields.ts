import { bySense } from './by-sense.ts'

/** What a head of them is: the head of a country's diplomacy is its foreign minister. Lower case. */
export const HEADED_BODIES: ReadonlyMap<string, { readonly sense: string; readonly fields: readonly string[] }> =
  new Map<string, { readonly sense: string; readonly fields: readonly string[] }>([
    ['diplomacy', { sense: 'minister', fields: ['foreign'] }],
    ['government', { sense: 'premier', fields: [] }],
    ['police', { sense: 'police-chief', fields: [] }],
  ])

/** What offices are over that have no word for it. */
export const FIELD_OF_OFFICE: ReadonlyMap<string, string> = new Map([['top-diplomat', 'foreign']])

/**
 * Words for what an office is over, lower case, with their sense: "minister of
 * industry and trade", "home secretary". In capitals they are no part of a
 * name.
 *
 * Compiled by hand from the names of ministries of the member states of the
 * United Nations.
 */
export const OFFICE_FIELDS: ReadonlyMap<string, string> = bySense({
  foreign: ['external'],
  defence: ['defense', 'war'],
  interior: ['home'],
  finance: ['treasury', 'financial', 'finances'],
  economy: ['economic', 'economics'],
  commerce: [],
  trade: [],
  industry: ['industries', 'industrial'],
  health: ['healthcare'],
  education: [],
  agriculture: ['farm', 'farming', 'agricultural'],
  fisheries: ['fishing'],
  transport: ['transportation', 'transports'],
  energy: [],
  oil: ['petroleum'],
  environment: ['environmental', 'ecology'],
  climate: [],
  justice: [],
  labour: ['labor', 'employment'],
  culture: ['cultural'],
  sports: ['sport'],
  tourism: [],
  housing: [],
  information: [],
  communications: ['communication', 'telecommunications'],
  science: ['scientific'],
  technology: [],
  research: [],
  development: [],
  planning: [],
  migration: ['immigration'],
  security: [],
  intelligence: [],
  press: ['media'],
  medical: [],
  legal: [],
  operating: ['operations'],
  water: [],
  police: [],
  fire: [],
  welfare: [],
  infrastructure: [],
  mining: ['mines'],
  forestry: [],
  reconciliation: [],
  human: [],
  rights: [],
  parliamentary: [],
  budget: [],
  business: [],
  innovation: [],
  digital: ['digitalisation', 'digitalization'],
  investment: ['investments'],
  women: [],
  children: [],
  youth: [],
  families: [],
  social: [],
  works: [],
  resources: [],
  electricity: [],
  railways: ['railway'],
  aviation: [],
  veterans: [],
  pensions: [],
  customs: [],
  construction: [],
  municipalities: [],
  food: [],
  religious: ['religion'],
})
