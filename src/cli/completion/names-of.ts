import { CLAIM_KINDS } from '../../lexicon/claim-kinds.ts'
import { FAIL_ON } from '../../lexicon/fail-on.ts'
import { SEVERITIES, VERDICTS } from '../../lexicon/verdicts.ts'
import { PLATFORMS } from '../init/ci-jobs.ts'
import type { NamesOf } from './call-shape.ts'

/**
 * The names that options with a closed list may have, as the program itself
 * knows them. `format` goes by the command, the others mean one thing everywhere.
 */
export async function closedNames(): Promise<NamesOf> {
  const tool = await import('../../internal.ts')
  const formats: Readonly<Record<string, Iterable<string>>> = {
    check: tool.formats.keys(),
    articles: [...tool.articleFormats.keys(), ...tool.readingFormats.keys()],
    claims: [...tool.claimFormats.keys(), ...tool.nearMissFormats.keys()],
    explain: tool.explanationFormats.keys(),
    mentions: ['ndjson'],
    'config show': tool.settingsFormats.keys(),
    'baseline show': tool.baselineFormats.keys(),
    'rules list': tool.ruleListFormats.keys(),
    'rules show': tool.definitionFormats.keys(),
    'rules test': tool.ruleTestFormats.keys(),
  }
  const names: Readonly<Record<string, Iterable<string>>> = {
    failOn: FAIL_ON.keys(),
    severity: SEVERITIES,
    only: tool.CRITERION_WORDS,
    exclude: tool.CRITERION_WORDS,
    verdict: VERDICTS,
    kind: CLAIM_KINDS,
    // Several commands have it, and an iterator gives its names once.
    stdinFormat: [...tool.inputFormats.keys()],
    ci: PLATFORMS,
  }
  return (words, option) => {
    const found = option === 'format' ? formats[words.join(' ')] : names[option]
    return found === undefined ? null : [...new Set(found)]
  }
}
