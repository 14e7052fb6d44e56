/** How far a long run is, in its three long stages; a run goes through them in this order. */
export interface Progress {
  /** `reading` goes by files, `extracting` by articles, `comparing` by groups of claims that may meet. */
  readonly stage: 'reading' | 'extracting' | 'comparing'
  /** What is behind it: from 0, which begins a stage, to `total`, which ends it. */
  readonly done: number
  readonly total: number
}

/**
 * Told how far a run is, often and between two steps of it, so it had better
 * be quick. What it throws ends the run.
 */
export type OnProgress = (progress: Progress) => void
