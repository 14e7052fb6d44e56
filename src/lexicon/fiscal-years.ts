/**
 * Last month of the government's fiscal year, for countries where it is not
 * December and news counts in it. Source: CIA World Factbook, "Fiscal year".
 */
export const FISCAL_YEAR_END: Readonly<Record<string, number>> = {
  India: 3,
  Japan: 3,
  'United Kingdom': 3,
  Canada: 3,
  Singapore: 3,
  'Hong Kong': 3,
  'South Africa': 3,
  Botswana: 3,
  Myanmar: 3,
  Kuwait: 3,
  Australia: 6,
  Bangladesh: 6,
  Bhutan: 6,
  Egypt: 6,
  Kenya: 6,
  Pakistan: 6,
  'New Zealand': 6,
  Tanzania: 6,
  Uganda: 6,
  Ethiopia: 7,
  Nepal: 7,
  'United States': 9,
  Thailand: 9,
  Haiti: 9,
}
