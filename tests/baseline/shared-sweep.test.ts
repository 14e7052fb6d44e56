import { existsSync, readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import {
  type Article,
  articleFromText,
  type Baseline,
  baselineOf,
  check,
  holdAgainst,
  loadRules,
  type Report,
  readArticles,
} from '../../src/index.ts'
import { figuresOf } from '../plain-claim.ts'

/** Sets of articles that lie beside a checkout and not in it. Where they are absent these tests are skipped, and say so. */
const shared = fileURLToPath(new URL('../../../shared', import.meta.url))
const present = existsSync(shared)
const sets = present
  ? [...readdirSync(`${shared}/gold/events`).map((name) => `gold/events/${name}`), 'seeds', 'data/fa-kes']
  : []

const pack = await loadRules(fileURLToPath(new URL('../../rules', import.meta.url)))
const NOTED = { reason: null, by: null, added: null, until: null }
const ASIDE = 'It was a quiet evening, and few people were about.'

/** The articles of a set, as plain text without what is not their own reporting. */
async function plainArticles(set: string): Promise<readonly Article[]> {
  const { articles } = await readArticles([`${shared}/${set}`])
  return articles.map((article) => rewritten(article, paragraphsOf(article)))
}

function paragraphsOf({ text }: Article): readonly string[] {
  return text.split(/\n\s*\n/).filter((paragraph) => paragraph.trim() !== '')
}

function rewritten({ id, path, title, publisher, published }: Article, paragraphs: readonly string[]): Article {
  return articleFromText(paragraphs.join('\n\n'), {
    id,
    path,
    ...(title === null ? {} : { title }),
    ...(publisher === null ? {} : { publisher }),
    ...(published === null ? {} : { published }),
  })
}

function noted(report: Report): Baseline {
  return baselineOf(report.findings, report, null, NOTED)
}

/** What is not known of a report, and what of a baseline is gone, in words. */
function strays(report: Report, baseline: Baseline): readonly string[] {
  const { standings, resolved } = holdAgainst(report, baseline, null)
  const open = report.findings.map(({ rule, message }, index) => `${standings[index]}: ${rule}, ${message}`)
  return [
    ...open.filter((_, index) => standings[index] !== 'known'),
    ...resolved.map(({ rule, fact, values }) => `gone: ${rule}, ${fact.measures} ${values}`),
  ]
}

/** A paragraph that begins so answers the one before it, and would answer another: "Uzbekistan denied it." */
const ANSWERING = /\b(?:denied|rejected|said) (?:it|this|that)\b/

/** With an aside from the third place on, where no paragraph answers the one before it. */
function withAside(paragraphs: readonly string[]): readonly string[] {
  const at = paragraphs.findIndex((paragraph, index) => index > 1 && !ANSWERING.test(paragraph.slice(0, 80)))
  return paragraphs.toSpliced(at === -1 ? paragraphs.length : at, 0, ASIDE)
}

const CHANGES: readonly [name: string, change: (articles: readonly Article[]) => readonly Article[]][] = [
  [
    'files are renamed and come in another order',
    (articles) =>
      [...articles].reverse().map((article, at) => ({ ...article, id: `b${at}`, path: `${1000 + at}.txt` })),
  ],
  [
    'a paragraph comes in between, in one of them',
    ([first, ...others]) => (first ? [rewritten(first, withAside(paragraphsOf(first))), ...others] : []),
  ],
  [
    'a paragraph comes last, in one of them',
    ([first, ...others]) => (first ? [rewritten(first, [...paragraphsOf(first), ASIDE]), ...others] : []),
  ],
  [
    'an article on another matter comes',
    (articles) => [...articles, articleFromText(`${ASIDE}\n\nThe choir sang for 340 listeners.`, { id: 'aside' })],
  ],
]

describe.skipIf(!present)(`real articles${present ? '' : ' (../shared is absent: skipped)'}`, () => {
  describe.each(sets)('%s', (set) => {
    test('everything is known, whatever changes around the claims', async () => {
      const articles = await plainArticles(set)
      const baseline = noted(check(articles, pack))
      for (const [name, change] of CHANGES) {
        expect([name, strays(check(change(articles), pack), baseline)]).toEqual([name, []])
      }
    })
  })

  test('articles of two sets: what was known of each is known still', async () => {
    const events = await Promise.all(sets.filter((set) => set !== 'data/fa-kes').map(plainArticles))
    for (const [at, own] of events.entries()) {
      const other = events[(at + 1) % events.length] ?? []
      const theirs = other.map((article) => ({ ...article, id: `other-${article.id}`, path: `other/${article.path}` }))
      const { findings } = check([...own, ...theirs], pack, { baseline: noted(check(own, pack)) })
      const conflicts = findings.filter(({ verdict }) => verdict !== 'agreement')
      const before = check(own, pack).findings.filter(({ verdict }) => verdict !== 'agreement')
      expect(conflicts.filter(({ status }) => status === 'known').map(({ message }) => message)).toEqual(
        before.map(({ message }) => message),
      )
    }
  })

  test('one number changes: of the disagreements only those of that measure are not known', async () => {
    for (const set of sets.filter((one) => one !== 'data/fa-kes')) {
      const articles = await plainArticles(set)
      const report = check(articles, pack)
      const baseline = noted(report)
      for (const { article, measures, turned } of misprints(articles, report)) {
        const changed = check(
          articles.map((one) => (one === article ? turned : one)),
          pack,
        )
        const { standings, resolved } = holdAgainst(changed, baseline, null)
        const moved = [...changed.findings.filter((_, at) => standings[at] !== 'known'), ...resolved]
        const others = moved
          .filter(({ verdict }) => verdict !== 'agreement')
          .filter(({ fact }) => !fact.measures.some((measure) => measures.includes(measure)))
        expect([turned.text, others]).toEqual([turned.text, []])
      }
    }
  }, 60_000)
})

/** For every sixth claim that disagrees with another, its article with the last digit of its number turned. */
function misprints(articles: readonly Article[], { claims, findings }: Report) {
  const conflicts = findings.filter(({ verdict }) => verdict !== 'agreement')
  const ids = new Set(conflicts.flatMap((finding) => finding.claims))
  return figuresOf(claims)
    .filter(({ id }) => ids.has(id))
    .filter((_, at) => at % 6 === 0)
    .flatMap((claim) => {
      const article = articles.find(({ id }) => id === claim.articleId)
      const own = claim.quote.indexOf(claim.quantity.text)
      const digits = /\d+/.exec(claim.quantity.text)
      if (!article || !digits || own < 0) return []
      const at = claim.location.start + own + digits.index + digits[0].length - 1
      const { text } = article
      const turned = { ...article, text: `${text.slice(0, at)}${(Number(text[at]) + 3) % 10}${text.slice(at + 1)}` }
      const measures = conflicts.filter((one) => one.claims.includes(claim.id)).flatMap(({ fact }) => fact.measures)
      return [{ article, measures, turned }]
    })
}
