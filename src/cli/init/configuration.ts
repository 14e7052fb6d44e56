/** The name under which a configuration is found. */
export const CONFIGURATION = 'crosscheck.yaml'

/** The name under which a baseline is made and looked for. */
export const BASELINE = 'crosscheck-baseline.jsonl'

/**
 * The first `crosscheck.yaml` of a folder: the articles to read, and each
 * other key as a comment with a value to begin from.
 *
 * `paths` are files, folders and globs, as they are typed.
 */
export async function configurationText(paths: readonly string[]): Promise<string> {
  const { stringify } = await import('yaml')
  return `# yaml-language-server: $schema=./node_modules/crosscheck/dist/schemas/config.json
# What \`crosscheck check\` does in this folder and below. An option on the command line goes before a line here;
# \`crosscheck config show\` prints what is in force and why.

# The files, folders and globs to read.
${stringify({ paths })}
# Findings that somebody knows of, which fail no run. \`crosscheck baseline create\` makes the file: then take the # away.
# baseline: ${BASELINE}

# From which verdict on a run fails: never, contradiction, dispute, update or any.
failOn: contradiction

# Leave out findings below it: info, warning or error.
# severity: warning

# How to report; NAME=FILE writes to a file.
# formats: [pretty, json=report.json]

# Whether a run may pass though an article cannot be read.
# allowIncomplete: true

# Report only these, or all but these: a verdict, an aspect, measure=KEY, publisher=NAME, rule=ID.
# only: [contradiction, dispute]
# exclude: [measure=attendance]

# Rules and measures of your own, after those that come with crosscheck. \`crosscheck rules new\` begins one.
# packs: [default, ./house-rules]

# Rules to switch off, or to give another severity: error, warning or info.
# rules:
#   disjoint-values: warning
#   telling-value: off

# How far two values of a measure may lie apart and still agree.
# tolerances:
#   trade-turnover: 2%

# How much one file may cost: its size, the length of an article, and how long its parser may take.
# limits:
#   fileMegabytes: 256
#   articleCharacters: 2000000
#   seconds: 10
`
}
