import { describe, expect, test } from 'vitest'
import { articleFromText, check, draftedVerdicts, draftOf, loadRules, testRules } from '../../src/internal.ts'
import { CLAIM_KINDS } from '../../src/lexicon/claim-kinds.ts'
import { inFolder } from './folder.ts'

const SCHEMA = '../../node_modules/crosscheck/dist/schemas/rule.json'
const RULE = draftOf('other', 'contradiction', SCHEMA)

/** "fires reported", "silent quiet": how the cases of one definition in a pack of these files come out. */
function outcomes(files: Readonly<Record<string, string>>, id: string): Promise<readonly string[]> {
  return inFolder(files, async (folder) => {
    const { cases } = await testRules(await loadRules(folder), [id])
    return cases.map(({ list, status }) => `${list} ${status}`)
  })
}

const drafts = CLAIM_KINDS.flatMap((about) => draftedVerdicts(about).map((verdict) => [about, verdict] as const))

describe.each(drafts)('the draft of a rule about %s that finds %s', (about, verdict) => {
  const files = { 'verdicts/draft.yaml': draftOf('draft', verdict, SCHEMA, about) }

  test('is sound, and its cases pass', async () => {
    expect(await outcomes(files, 'draft')).toEqual(['fires reported', 'silent quiet'])
  })

  test('finds it, and nothing in its silent case', async () => {
    await inFolder(files, async (folder) => {
      const pack = await loadRules(folder)
      const [{ tests } = { tests: { fires: [], silent: [] } }] = pack.rules
      const found = [...tests.fires, ...tests.silent].map(({ left, right }) => {
        const articles = [
          articleFromText(left, { id: 'a', path: 'a.txt', publisher: 'Gull', published: '2024-03-01' }),
          articleFromText(right, { id: 'b', path: 'b.txt', publisher: 'Ledger', published: '2024-03-02' }),
        ]
        return check(articles, pack).findings.map((finding) => `${finding.rule}: ${finding.verdict}`)
      })
      expect(found).toEqual([[`draft: ${verdict}`], []])
    })
  })

  test('names its schema in the first line', () => {
    expect(files['verdicts/draft.yaml'].split('\n', 1)).toEqual([`# yaml-language-server: $schema=${SCHEMA}`])
  })
})

describe('the draft of a measure is sound, and its cases pass', () => {
  // The last five are what YAML or the sentence itself might take for something else.
  test.each([
    ['bus-fares'],
    ['ship-repair'],
    ['water-level'],
    ['x'],
    ['true'],
    ['false'],
    ['null'],
    ['no'],
    ['the-price'],
  ])('%s', async (id) => {
    const files = { 'verdicts/other.yaml': RULE, [`measures/${id}.yaml`]: draftOf(id, 'measure', SCHEMA) }
    expect(await outcomes(files, id)).toEqual(['reads reported', 'ignores quiet'])
  })

  test('but where its words are a number, which the cases tell', async () => {
    const files = { 'verdicts/other.yaml': RULE, 'measures/g7-aid.yaml': draftOf('g7-aid', 'measure', SCHEMA) }
    expect(await outcomes(files, 'g7-aid')).toEqual(['reads missing', 'ignores quiet'])
  })
})
