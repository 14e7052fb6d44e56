/**
 * Places that show which of several currencies an article means, beside the
 * country names, demonyms and capitals of `lexicon/countries.ts`: states and
 * the cities that news datelines name. By country, each spelled as published.
 */
export const LOCAL_CUES: Readonly<Record<string, readonly string[]>> = {
  Australia: [
    ...['Sydney', 'Melbourne', 'Brisbane', 'Perth', 'Adelaide', 'Hobart', 'Cairns', 'Geelong'],
    ...['Queensland', 'NSW', 'New South Wales', 'Tasmania', 'Western Australia', 'South Australia'],
    ...['Northern Territory', 'Gold Coast', 'Canberra'],
  ],
  Canada: [
    ...['Toronto', 'Montreal', 'Vancouver', 'Calgary', 'Edmonton', 'Winnipeg', 'Ottawa'],
    ...['Ontario', 'Quebec', 'Alberta', 'British Columbia', 'Manitoba', 'Saskatchewan', 'Nova Scotia', 'Newfoundland'],
  ],
  'New Zealand': ['Auckland', 'Wellington', 'Christchurch', 'Dunedin', 'Otago'],
  'United States': [
    ...['Washington', 'New York', 'California', 'Texas', 'Florida', 'Chicago', 'Wall Street', 'America', 'Americans'],
    ...['Congress', 'Los Angeles', 'Boston', 'Nasdaq', 'NYSE'],
  ],
  Sweden: ['Stockholm', 'Gothenburg', 'Malmo', 'Malmö', 'Swede', 'Swedes', 'Riksbank'],
  Norway: ['Oslo', 'Stavanger', 'Trondheim', 'Norges Bank'],
  Denmark: ['Copenhagen', 'Aarhus', 'Dane', 'Danes'],
  Iceland: ['Reykjavik'],
  'Czech Republic': ['Prague', 'Brno', 'Ostrava', 'Czech'],
  Philippines: ['Philippine', 'Filipino', 'Filipinos', 'Manila', 'Cebu', 'Davao', 'Mindanao', 'Luzon'],
  Mexico: ['Mexico City', 'Monterrey', 'Guadalajara', 'Tijuana'],
  India: ['New Delhi', 'Delhi', 'Mumbai', 'Bengaluru', 'Bangalore', 'Chennai', 'Kolkata', 'Hyderabad', 'Gujarat', 'Sensex'],
  Pakistan: ['Islamabad', 'Karachi', 'Lahore', 'Sindh', 'Punjab'],
  'Sri Lanka': ['Colombo'],
  Nepal: ['Kathmandu'],
  Switzerland: ['Zurich', 'Geneva', 'Bern', 'Basel', 'Swiss'],
  Turkey: ['Istanbul', 'Ankara', 'Izmir'],
  'South Korea': ['Seoul', 'Busan', 'Incheon'],
  Iran: ['Tehran'],
  'Saudi Arabia': ['Riyadh', 'Jeddah'],
  Kenya: ['Nairobi', 'Mombasa'],
  'United Kingdom': ['London', 'Britain', 'England', 'Scotland', 'Wales', 'Manchester', 'Glasgow', 'Whitehall', 'Westminster'],
}

/** Currency code to the country whose mention speaks for it. */
export const CURRENCY_COUNTRY: Readonly<Record<string, string>> = {
  USD: 'United States',
  GBP: 'United Kingdom',
  AUD: 'Australia',
  CAD: 'Canada',
  NZD: 'New Zealand',
  SEK: 'Sweden',
  NOK: 'Norway',
  DKK: 'Denmark',
  ISK: 'Iceland',
  CZK: 'Czech Republic',
  PHP: 'Philippines',
  MXN: 'Mexico',
  ARS: 'Argentina',
  CLP: 'Chile',
  COP: 'Colombia',
  CUP: 'Cuba',
  UYU: 'Uruguay',
  DOP: 'Dominican Republic',
  INR: 'India',
  PKR: 'Pakistan',
  LKR: 'Sri Lanka',
  NPR: 'Nepal',
  CHF: 'Switzerland',
  RWF: 'Rwanda',
  CDF: 'Democratic Republic of the Congo',
  KWD: 'Kuwait',
  BHD: 'Bahrain',
  IQD: 'Iraq',
  JOD: 'Jordan',
  DZD: 'Algeria',
  TND: 'Tunisia',
  LYD: 'Libya',
  RSD: 'Serbia',
  SAR: 'Saudi Arabia',
  QAR: 'Qatar',
  OMR: 'Oman',
  IRR: 'Iran',
  YER: 'Yemen',
  KES: 'Kenya',
  UGX: 'Uganda',
  TZS: 'Tanzania',
  SOS: 'Somalia',
  RON: 'Romania',
  MDL: 'Moldova',
  AZN: 'Azerbaijan',
  TMT: 'Turkmenistan',
  UZS: 'Uzbekistan',
  KGS: 'Kyrgyzstan',
}

/**
 * Currencies whose own press writes them "$". Others (Hong Kong, Singapore,
 * Taiwan) are read only where a text writes HK$, S$ or NT$, since dispatches
 * from there count in American dollars.
 */
export const BARE_DOLLARS: readonly string[] = ['AUD', 'CAD', 'NZD']
