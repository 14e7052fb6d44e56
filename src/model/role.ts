/** What an office is, whatever it is called. */
export interface Office {
  /** Sense of its noun: `minister`, `chief-executive`; `above-minister` for one that ranks above. */
  readonly sense: string
  /** Second to the one of that name: "deputy mayor", "vice president". */
  readonly deputy: boolean
  /** Senses of what it is over: ["industry", "trade"]; sorted. */
  readonly fields: readonly string[]
}

/** Who holds, held or is to hold which office. */
export interface Role {
  /** Canonical name of the person. */
  readonly holder: string
  /** The office as written, without the organisation where that stands apart: "foreign minister". */
  readonly role: string
  /** Canonical name of where it is held; `null` where the words do not say. */
  readonly organisation: string | null
  readonly tenure: 'current' | 'former' | 'acting' | 'designate'
  readonly office: Office
  /** What else its article calls the holder. */
  readonly beside: readonly Office[]
  /** Its article gives the office to nobody else, and its sentence speaks of no earlier year: not who held it once. */
  readonly sole: boolean
}
