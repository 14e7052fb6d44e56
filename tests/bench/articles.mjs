/**
 * Makes the articles of the benchmark from sentence templates by a seeded
 * generator: the same bytes on every machine.
 */
import { closeSync, openSync, statSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { drawer } from './drawer.mjs'

const SEED = 20_240_514
/** Outlets that write about one event. */
const OUTLETS = 10

const STEMS =
  'Arl Brack Corr Dun Eller Fenn Grant Harr Ism Jor Kest Lorn Mard Norr Osl Pen Quill Ros Salt Tarv Ulv Vel West Yarr'.split(
    ' ',
  )
const ENDINGS = 'borough by dale ford ham holm ley mouth ness port stead ton wick worth'.split(' ')
const SITES = 'Bay Bridge Canal Cross Dale Ferry Harbour Head Hill Junction Moor Pass Point Ridge Valley'.split(' ')
const PAPERS = 'Courier Dispatch Echo Gazette Herald Ledger Mail Observer Post Tribune'.split(' ')
const OFFICES = 'the fire service,the mayor,the police,a hospital official,the energy ministry,the rail company'.split(
  ',',
)

/**
 * Each takes an event and a drawer of random numbers. Some say what another
 * outlet may say otherwise; half of them, as in the press, hold no figure.
 */
const SENTENCES = [
  ({ name, dead }, draw) =>
    `At least ${dead + draw(2)} people died in the fire at ${name}, ${pick(OFFICES, draw)} said.`,
  ({ name, hurt }, draw) =>
    `The fire at ${name} injured ${hurt + draw(3)} people, ${draw(2) ? '11' : 'nine'} of them children.`,
  ({ name, cost }, draw) =>
    `Rebuilding ${name} will cost $${cost + draw(2) / 10} million, up from $${cost - 1.5} million in 2021.`,
  ({ name, length }, draw) =>
    `The line through ${name} is ${draw(2) ? `${length} kilometres` : `about ${length} km`} long.`,
  ({ place, share }, draw) =>
    `Turnout in ${place} was ${(share + draw(4) / 10).toFixed(1)} percent on Sunday, ${2 + draw(4)} points higher than in 2019.`,
  ({ place, goods }, draw) =>
    `Exports of ${place} rose ${3 + draw(9)}% to $${goods}.${draw(3)} billion in the first quarter of 2024.`,
  ({ place, people }, draw) => `Some ${people},000 people in ${place} were without power for ${2 + draw(5)} days.`,
  ({ name, area }, draw) =>
    `Flames have burned between ${area} and ${area + 50 + draw(50)} hectares of forest near ${name}.`,
  ({ place }, draw) =>
    `"We will not rest until the last family is home," the mayor of ${place} told reporters on ${draw(2) ? 'Monday' : '14 May 2024'}.`,
  ({ name }, draw) =>
    `Neighbours of ${name} had warned for years that nobody looked after the place, and ${pick(OFFICES, draw)} did not answer.`,
  ({ place }, draw) =>
    `Talks between the unions and the port of ${place} go on, and neither side wants to say how long they may last; ${pick(OFFICES, draw)} is to report.`,
  ({ name, workers }, draw) =>
    `The company that runs ${name} employs nearly ${workers * 100} people and plans to cut ${workers * 10 + draw(20)} jobs by the end of 2026.`,
  ({ name }, draw) =>
    `What caused the fire at ${name} is not known, and ${pick(OFFICES, draw)} asked witnesses to come forward with pictures or films they may have made.`,
  ({ place }) =>
    `In the streets of ${place} people stood in small groups, some of them in tears, and watched the smoke drift over the roofs towards the harbour.`,
  ({ place, name }) =>
    `Critics of the council of ${place} say that it never wanted to hear about the state of ${name}, although its own engineers had written about little else.`,
  ({ name }, draw) =>
    `${name} has long been a symbol of what went wrong in the region: money was promised, plans were drawn, and ${pick(OFFICES, draw)} moved on to other matters.`,
  ({ place }) =>
    `The opposition in ${place} called the answer of the government shameful and demanded that the minister explain herself before parliament.`,
  ({ place }, draw) =>
    `Schools in ${place} stay closed until ${pick(OFFICES, draw)} is sure that the air is clean, and buses will not stop near the old market.`,
  ({ name }) =>
    `The owners of ${name} declined to comment, pointing to an inquiry that they said they would support in every way they could.`,
  ({ place, name }) =>
    `Volunteers from all over ${place} brought blankets, food and toys to the gates of ${name}, where a choir sang into the evening wind.`,
  ({ place }) =>
    `Economists doubt that ${place} can live on tourism alone, as its mayor likes to believe, and point to empty hotels along the coast.`,
  ({ name }, draw) =>
    `"Nobody can tell me that this could not have been prevented," said a worker of ${name} who did not want to be named, for fear of ${pick(OFFICES, draw)}.`,
]

/** Writes articles of so many sentences, one a line, as long as `more` says. They come `OUTLETS` to an event. */
export function writeArticles(folder, name, sentences, more) {
  const draw = drawer(SEED)
  const file = openSync(join(folder, name), 'w')
  let [count, bytes, event] = [0, 0, newEvent(draw)]
  while (more(bytes, count)) {
    if (count % OUTLETS === 0) event = newEvent(draw)
    bytes += writeSync(file, `${JSON.stringify(newArticle(event, count, sentences, draw))}\n`)
    count += 1
  }
  closeSync(file)
  return { count, bytes: statSync(join(folder, name)).size }
}

function newEvent(draw) {
  const place = newPlace(draw)
  const name = `${newPlace(draw)} ${pick(SITES, draw)}`
  const [dead, hurt, cost, length] = [3 + draw(40), 12 + draw(90), 5 + draw(80), 20 + draw(300)]
  const [share, goods, people, area, workers] = [
    41 + draw(40),
    2 + draw(60),
    2 + draw(70),
    100 + draw(9000),
    3 + draw(50),
  ]
  return { place, name, dead, hurt, cost, length, share, goods, people, area, workers }
}

/** One of 336 names: two events seldom share one. */
function newPlace(draw) {
  return `${pick(STEMS, draw)}${pick(ENDINGS, draw)}`
}

/** A short article tells of one event; a long one goes on to others, so that it does not repeat itself. */
function newArticle(event, count, sentences, draw) {
  const paragraphs = []
  for (let about = event; paragraphs.length < sentences; about = newEvent(draw)) {
    const templates = shuffled(SENTENCES, draw).slice(0, sentences - paragraphs.length)
    paragraphs.push(...templates.map((template) => template(about, draw)))
  }
  return {
    title: `What is known about ${event.name}`,
    publisher: `${event.place} ${PAPERS[count % OUTLETS]}`,
    published: `2024-05-${10 + draw(4)}`,
    text: paragraphs,
  }
}

function shuffled(items, draw) {
  const mixed = [...items]
  for (let at = mixed.length - 1; at > 0; at -= 1) {
    const other = draw(at + 1)
    ;[mixed[at], mixed[other]] = [mixed[other], mixed[at]]
  }
  return mixed
}

function pick(items, draw) {
  return items[draw(items.length)]
}
