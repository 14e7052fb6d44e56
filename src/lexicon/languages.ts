/**
 * Languages by their ISO 639-1 code, as a reader would name them: those that
 * the language detector tells apart, and Indonesian.
 *
 * @see https://www.loc.gov/standards/iso639-2/php/code_list.php
 */
export const LANGUAGES: ReadonlyMap<string, string> = new Map([
  ['am', 'Amharic'],
  ['ar', 'Arabic'],
  ['az', 'Azerbaijani'],
  ['be', 'Belarusian'],
  ['bg', 'Bulgarian'],
  ['bn', 'Bengali'],
  ['ca', 'Catalan'],
  ['cs', 'Czech'],
  ['da', 'Danish'],
  ['de', 'German'],
  ['el', 'Greek'],
  ['en', 'English'],
  ['es', 'Spanish'],
  ['et', 'Estonian'],
  ['eu', 'Basque'],
  ['fa', 'Persian'],
  ['fi', 'Finnish'],
  ['fr', 'French'],
  ['gu', 'Gujarati'],
  ['he', 'Hebrew'],
  ['hi', 'Hindi'],
  ['hr', 'Croatian'],
  ['hu', 'Hungarian'],
  ['hy', 'Armenian'],
  ['id', 'Indonesian'],
  ['is', 'Icelandic'],
  ['it', 'Italian'],
  ['ja', 'Japanese'],
  ['ka', 'Georgian'],
  ['kn', 'Kannada'],
  ['ko', 'Korean'],
  ['ku', 'Kurdish'],
  ['lo', 'Lao'],
  ['lt', 'Lithuanian'],
  ['lv', 'Latvian'],
  ['ml', 'Malayalam'],
  ['mr', 'Marathi'],
  ['ms', 'Malay'],
  ['nl', 'Dutch'],
  ['no', 'Norwegian'],
  ['or', 'Odia'],
  ['pa', 'Punjabi'],
  ['pl', 'Polish'],
  ['pt', 'Portuguese'],
  ['ro', 'Romanian'],
  ['ru', 'Russian'],
  ['sk', 'Slovak'],
  ['sl', 'Slovene'],
  ['sq', 'Albanian'],
  ['sr', 'Serbian'],
  ['sv', 'Swedish'],
  ['ta', 'Tamil'],
  ['te', 'Telugu'],
  ['th', 'Thai'],
  ['tl', 'Tagalog'],
  ['tr', 'Turkish'],
  ['uk', 'Ukrainian'],
  ['ur', 'Urdu'],
  ['vi', 'Vietnamese'],
  ['yo', 'Yoruba'],
  ['zh', 'Chinese'],
])

/**
 * Words in which Indonesian and Malay, which detectors take for one, part
 * ways in the news: "karena", "polisi", "Senin" against "kerana", "polis", "Isnin".
 *
 * @see Kamus Besar Bahasa Indonesia and Kamus Dewan, the dictionaries of the two standards
 */
export const INDONESIAN: ReadonlySet<string> = new Set([
  ...['karena', 'bahwa', 'polisi', 'ujar', 'kantor', 'mobil', 'senin', 'jumat', 'kota', 'miliar', 'juru'],
  ...['perusahaan', 'pemerintah', 'uang', 'berbeda', 'februari', 'maret', 'agustus', 'desember', 'usai', 'sedikitnya'],
])
export const MALAY: ReadonlySet<string> = new Set([
  ...['kerana', 'bahawa', 'polis', 'hospital', 'isnin', 'jumaat', 'bilion', 'jurucakap'],
  ...['syarikat', 'kerajaan', 'wang', 'berbeza', 'mac', 'ogos', 'disember', 'punca', 'siasatan', 'maut'],
])
