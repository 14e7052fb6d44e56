import { Chalk } from 'chalk'
import type { Finding, Verdict } from '../model/finding.ts'
import type { Report } from '../model/report.ts'

/** Signs the terminal report is drawn with. */
export interface Signs {
  readonly marks: Readonly<Record<Verdict, string>>
  readonly underline: string
  /** Words are left out here. */
  readonly cut: string
  /** Between a rule and an id. */
  readonly dot: string
  readonly dash: string
  /** A condition that held, and one that did not. */
  readonly tick: string
  readonly cross: string
}

/** How to paint parts of the terminal report; without colour each gives its text back. */
export interface Paint {
  readonly verdicts: Readonly<Record<Verdict, (text: string) => string>>
  readonly strong: (text: string) => string
  readonly faint: (text: string) => string
}

const UNICODE: Signs = {
  marks: { contradiction: '✖', dispute: '⚠', update: '↻', agreement: '✔' },
  underline: '─',
  cut: '…',
  dot: '·',
  dash: '—',
  tick: '✔',
  cross: '✘',
}

const ASCII: Signs = {
  marks: { contradiction: 'x', dispute: '!', update: '~', agreement: '+' },
  underline: '^',
  cut: '...',
  dot: '-',
  dash: '-',
  tick: '+',
  cross: 'x',
}

/** `✖ contradiction`, and how it stands where there is a baseline: `✖ contradiction · new`. */
export function verdictWords({ verdict, status }: Finding, { baseline }: Report, unicode: boolean): string {
  const { marks, dot } = signs(unicode)
  return `${marks[verdict]} ${verdict}${baseline === null ? '' : ` ${dot} ${status}`}`
}

/** Signs for a terminal that shows Unicode, or ASCII for one that does not. */
export function signs(unicode: boolean): Signs {
  return unicode ? UNICODE : ASCII
}

/** Paint in the sixteen colours every terminal has, or none. The environment is not asked: the caller has decided. */
export function paint(colour: boolean): Paint {
  const chalk = new Chalk({ level: colour ? 1 : 0 })
  return {
    verdicts: {
      contradiction: (text) => chalk.red(text),
      dispute: (text) => chalk.yellow(text),
      update: (text) => chalk.cyan(text),
      agreement: (text) => chalk.green(text),
    },
    strong: (text) => chalk.bold(text),
    faint: (text) => chalk.dim(text),
  }
}
