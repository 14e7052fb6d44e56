/** Units of time a rate is per: "a year", "every month". */
export const TIME_NOUNS: ReadonlySet<string> = new Set([
  ...['year', 'quarter', 'month', 'week', 'fortnight', 'night', 'day', 'hour', 'minute', 'second', 'season'],
])

/** Adverbs and adjectives that say the same; the adjectives as translated news puts them: "tons annual". */
export const PER_ADVERBS: ReadonlyMap<string, string> = new Map([
  ['annually', 'year'],
  ['annual', 'year'],
  ['yearly', 'year'],
  ['quarterly', 'quarter'],
  ['monthly', 'month'],
  ['weekly', 'week'],
  ['nightly', 'night'],
  ['daily', 'day'],
  ['hourly', 'hour'],
])

/** What prices and amounts are quoted for: "$80 a barrel", "128 crowns a share". */
export const PER_NOUNS: ReadonlySet<string> = new Set([
  ...['share', 'seat', 'ticket', 'head', 'person', 'vote', 'voter', 'dose', 'shot', 'jab', 'bottle', 'unit', 'piece', 'room'],
  ...['barrel', 'tonne', 'ton', 'kilo', 'kilogram', 'pound', 'ounce', 'bushel', 'litre', 'liter', 'gallon', 'metre', 'meter'],
  ...['kilometre', 'mile', 'acre', 'hectare', 'kg', 'lb', 'kwh', 'mwh', 'megawatt', 'household', 'home', 'family', 'student'],
  ...['pupil', 'visit', 'trip', 'ride', 'journey', 'bag', 'carton', 'tray', 'dozen', 'pack', 'box', 'word', 'page', 'item', 'time'],
  ...['customer', 'user', 'employee', 'worker', 'taxpayer', 'resident', 'capita', 'vehicle', 'car', 'pint', 'day'],
])
