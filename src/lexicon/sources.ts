/**
 * Sources that name no party: whoever is in charge, whoever wrote it down. What
 * "officials" say and what a ministry says need not be two accounts. Lower
 * case, as `Attribution.source` has them.
 */
// biome-ignore format: read in rows
export const GENERAL_SOURCES: ReadonlySet<string> = new Set([
  'official', 'officials', 'authority', 'authorities', 'source', 'sources', 'government', 'ministry', 'minister', 'police',
  'agency', 'report', 'reports', 'statement', 'spokesman', 'spokeswoman', 'spokesperson', 'data', 'figures', 'media',
  'newspaper', 'paper', 'channel', 'news agency', 'first reports', 'early reports', 'witnesses', 'people', 'experts',
  'he', 'she', 'they', 'it', 'we', 'i', 'who', 'which', 'that', 'one', 'others', 'many', 'some', 'state media',
  'local media', 'local authorities', 'local officials', 'company', 'firm', 'court', 'judge', 'prosecutors', 'mayor',
  'governor', 'president', 'prime minister', 'office', 'department', 'bank', 'service', 'headquarters', 'commission',
])

/**
 * Last words of names that are no person's, and people named in passing, whose
 * words are not one person's. Lower case.
 */
// biome-ignore format: read in rows
export const ORGANISATION_WORDS: ReadonlySet<string> = new Set([
  'group', 'company', 'corporation', 'corp', 'inc', 'ltd', 'plc', 'gmbh', 'holdings', 'industries', 'motors', 'airlines',
  'airways', 'lines', 'shipping', 'railways', 'steel', 'energy', 'oil', 'gas', 'pharma', 'biologics', 'party', 'union',
  'front', 'movement', 'alliance', 'coalition', 'federation', 'association', 'society', 'foundation', 'fund', 'trust',
  'club', 'league', 'university', 'college', 'school', 'hospital', 'church', 'centre', 'center', 'institute', 'press',
  'news', 'times', 'post', 'agency', 'station', 'network', 'watch', 'rights', 'observatory', 'nations', 'organisation',
  'organization', 'house', 'city', 'county', 'province', 'region', 'republic', 'kingdom', 'states', 'brigade', 'brigades',
  'forces', 'battalion', 'division', 'army', 'team', 'staff', 'council', 'committee', 'commission', 'minister',
  'operator', 'airline', 'carmaker', 'maker', 'owner', 'regulator', 'utility', 'retailer', 'bank', 'ministry',
  'spokesman', 'spokeswoman', 'spokesperson', 'president', 'chairman', 'director', 'governor', 'mayor', 'secretary',
])

/** Who speaks for what they are of: "minister of Osland", not "workers of Corvane". Lower case. */
// biome-ignore format: read in rows
export const OFFICIALS: ReadonlySet<string> = new Set([
  'minister', 'ministry', 'government', 'official', 'officials', 'president', 'secretary', 'spokesman', 'spokeswoman', 'spokesperson',
  'board', 'management', 'director', 'directors', 'chief', 'chair', 'chairman', 'chairwoman', 'mayor', 'governor', 'council',
  'cabinet', 'authority', 'authorities', 'department', 'embassy', 'ambassador', 'executive', 'leader', 'head', 'office',
])
