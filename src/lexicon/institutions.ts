/**
 * Words of institutions that every country or town has: a name made of nothing
 * else ("National Bank", "Coast Guard", "Health Ministry") tells no two of
 * them apart. Lower case.
 */
export const INSTITUTION_WORDS: ReadonlySet<string> = new Set([
  ...['the', 'of', 'and', 'for', 'national', 'central', 'federal', 'state', 'regional', 'provincial', 'local', 'royal'],
  ...[
    'bank',
    'reserve',
    'government',
    'parliament',
    'congress',
    'senate',
    'council',
    'cabinet',
    'court',
    'supreme',
    'high',
  ],
  ...[
    'ministry',
    'department',
    'office',
    'agency',
    'authority',
    'commission',
    'committee',
    'board',
    'institute',
    'bureau',
  ],
  ...[
    'coast',
    'guard',
    'police',
    'army',
    'navy',
    'fire',
    'civil',
    'defence',
    'defense',
    'emergency',
    'service',
    'services',
  ],
  ...[
    'health',
    'finance',
    'interior',
    'foreign',
    'affairs',
    'labour',
    'labor',
    'trade',
    'industry',
    'agriculture',
    'energy',
  ],
  ...['transport', 'education', 'justice', 'environment', 'economy', 'statistics', 'statistical', 'weather', 'met'],
])

/** Words of the names of bodies and places, which no person's name has. Lower case. */
export const BODY_WORDS: ReadonlySet<string> = new Set([
  ...['party', 'union', 'group', 'company', 'corp', 'inc', 'ltd', 'plc', 'university', 'college', 'school', 'hospital'],
  ...['house', 'palace', 'city', 'county', 'republic', 'kingdom', 'nations', 'association', 'federation', 'forces'],
  ...['street', 'district', 'province', 'region', 'front', 'movement', 'league', 'club', 'church', 'times', 'news'],
])

/**
 * Words of the names of firms, societies, papers and places, some of which are
 * surnames too: without a title or a given name, no person's. Lower case.
 */
// biome-ignore format: read in rows
export const FIRM_WORDS: ReadonlySet<string> = new Set([
  'capital', 'holding', 'holdings', 'partners', 'ventures', 'investments', 'securities', 'insurance', 'airlines', 'airways',
  'shipping', 'lines', 'rail', 'railways', 'motors', 'motor', 'steel', 'mining', 'minerals', 'resources', 'petroleum', 'oil',
  'gas', 'power', 'electric', 'water', 'systems', 'technologies', 'technology', 'industries', 'materials', 'pharma',
  'pharmaceuticals', 'biologics', 'therapeutics', 'laboratories', 'foods', 'stores', 'engineering', 'construction', 'works',
  'logistics', 'communications', 'networks', 'media', 'press', 'post', 'herald', 'tribune', 'gazette', 'journal', 'channel',
  'radio', 'tv', 'agency', 'europe', 'africa', 'asia', 'america', 'international', 'global', 'foundation', 'society', 'trust',
  'alliance', 'coalition', 'network', 'watch', 'observatory', 'front', 'commons', 'cross', 'crescent', 'center', 'centre', 'square', 'road', 'avenue',
  'bridge', 'river', 'lake', 'valley', 'island', 'islands', 'bay', 'port', 'harbour', 'harbor', 'park', 'stadium', 'arena',
  'airport', 'station', 'mine', 'north', 'south', 'east', 'west', 'nv', 'ag', 'sa', 'se', 'gmbh', 'llc', 'co',
])
