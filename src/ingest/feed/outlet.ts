import type { Stated } from '../format.ts'

const SEPARATOR = /\s[|–—:»>·•-]{1,2}\s/
const SHORTEST = 3

/**
 * The outlet in the title of a feed: of `World news | The Courier` the part
 * that the address of the site bears out, `https://www.thecourier.example`; the
 * title as it is where none or several do.
 */
export function outlet(title: Stated | null, site: string | null): Stated | null {
  const labels = labelsOf(site ?? '')
  const parts = title?.value.split(SEPARATOR).map((part) => part.trim()) ?? []
  const borne = parts.filter((part) => labels.some((label) => isNamedBy(part, label)))
  const [only] = borne
  return title !== null && only !== undefined && borne.length === 1 ? { ...title, value: only } : title
}

/** The parts of a host's name that may be that of an outlet: neither `www` nor the top level. */
function labelsOf(site: string): readonly string[] {
  const host = /^https?:\/\/([\w.-]{1,253})/i.exec(site)?.[1]?.toLowerCase() ?? ''
  return host
    .split('.')
    .slice(0, -1)
    .map((label) => label.replaceAll('-', ''))
    .filter((label) => label.length >= SHORTEST && label !== 'www')
}

function isNamedBy(part: string, label: string): boolean {
  const letters = part.toLowerCase().replace(/[^a-z0-9]/g, '')
  return letters.length >= SHORTEST && (letters.includes(label) || label.includes(letters))
}
