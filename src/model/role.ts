/** Who holds, held or is to hold which office. */
export interface Role {
  /** Canonical name of the person. */
  readonly holder: string
  /** The office as written, without the organisation where that stands apart: "foreign minister". */
  readonly role: string
  /** Canonical name of where it is held; `null` where the words do not say. */
  readonly organisation: string | null
  readonly tenure: 'current' | 'former' | 'acting' | 'designate'
  /** Senses of the words of the office: ["foreign", "minister"]; sorted. */
  readonly office: readonly string[]
}
