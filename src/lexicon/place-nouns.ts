/**
 * Common nouns that say where something happens when "in", "at" or "on"
 * stands before them, by lemma; after WordNet 3.1, hyponyms of `location`,
 * `building` and `way`, as far as news uses them so.
 */
// biome-ignore format: read in rows
export const PLACE_NOUNS: ReadonlySet<string> = new Set([
  'city', 'town', 'village', 'capital', 'suburb', 'district', 'province', 'region', 'island', 'coast', 'border', 'airport', 'port',
  'harbour', 'harbor', 'station', 'hospital', 'school', 'university', 'church', 'mosque', 'market', 'square', 'street', 'palace',
  'hotel', 'stadium', 'prison', 'factory', 'plant', 'mine', 'warehouse', 'tunnel', 'bridge', 'dam', 'river', 'lake', 'strait',
  'bay', 'forest', 'valley', 'mountain', 'camp', 'base', 'embassy', 'headquarters', 'checkpoint', 'refinery', 'shipyard', 'pier',
])

/**
 * Parts of a ship, a vehicle or a building of which none holds another, by
 * lemma: what began in one did not begin in another. Meronyms of `ship` and
 * `building` in WordNet 3.1. "engine room" by both words.
 */
// biome-ignore format: read in rows
export const PARTS: ReadonlySet<string> = new Set([
  'deck', 'engine room', 'boiler room', 'control room', 'galley', 'kitchen', 'hold', 'cabin', 'cockpit', 'wheelhouse', 'basement',
  'cellar', 'attic', 'loft', 'roof', 'stairwell', 'lobby', 'garage', 'laundry', 'canteen', 'ballroom', 'auditorium', 'workshop',
  'fuel tank', 'cargo bay', 'bedroom', 'storeroom', 'lift shaft', 'server room',
])
