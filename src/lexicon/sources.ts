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
