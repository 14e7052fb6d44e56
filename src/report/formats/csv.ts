import { csvText } from '../csv.ts'
import { FINDING_FIELDS, findingRows } from '../finding-fields.ts'
import type { Format } from '../format.ts'

/**
 * A row for each claim of each finding, for spreadsheets and databases:
 * `sqlite3 db.sqlite '.import --csv findings.csv findings'`.
 *
 * The columns are those of the claim rows of `ndjson`. Nothing found is the
 * header alone.
 */
export const csv: Format = {
  id: 'csv',
  render: (report) => csvText(FINDING_FIELDS, findingRows(report)),
}
