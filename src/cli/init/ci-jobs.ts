/** A platform that a job can be written for. */
export type Platform = 'github' | 'gitlab'

/** What `--ci` may name. */
export const PLATFORMS: readonly (Platform | 'none')[] = ['github', 'gitlab', 'none']

/** A workflow that tells findings beside the lines of a pull request and lists them under code scanning. */
export const GITHUB_WORKFLOW = `# Fails on contradictions between the articles, or on new ones only once there is a baseline.
# crosscheck has to be among the devDependencies of this repository's package.json.
name: crosscheck
on:
  push:
    branches: [main]
  pull_request:
permissions:
  contents: read
jobs:
  crosscheck:
    runs-on: ubuntu-latest
    permissions:
      contents: read
      security-events: write # to list findings under code scanning
    steps:
      - uses: actions/checkout@v5
      - uses: actions/setup-node@v5
        with:
          node-version: 22
      - run: npm ci
      - run: npx --no-install crosscheck check --format github --format sarif=crosscheck.sarif
      - uses: github/codeql-action/upload-sarif@v4
        # Findings are listed where the step before failed because of them, too.
        if: \${{ !cancelled() && hashFiles('crosscheck.sarif') != '' }}
        with:
          sarif_file: crosscheck.sarif
          category: crosscheck
`

/** A job that shows findings in the code quality view of a merge request. */
export const GITLAB_JOB = `# Fails on contradictions between the articles, or on new ones only once there is a baseline.
# crosscheck has to be among the devDependencies of this repository's package.json.
crosscheck:
  image: node:22
  script:
    - npm ci
    - npx --no-install crosscheck check --format lines --format gitlab=gl-code-quality-report.json
  artifacts:
    when: always
    reports:
      codequality: gl-code-quality-report.json
`
