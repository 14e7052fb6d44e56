/** Titles and offices that stand before a person's name and are no part of it. Lower case, no point. */
export const HONORIFICS: ReadonlySet<string> = new Set([
  ...['mr', 'mrs', 'ms', 'dr', 'prof', 'professor', 'sir', 'dame', 'lord', 'lady', 'king', 'queen', 'prince', 'princess'],
  ...['president', 'minister', 'premier', 'chancellor', 'secretary', 'governor', 'gov', 'mayor', 'senator', 'sen', 'rep'],
  ...['general', 'gen', 'colonel', 'col', 'major', 'maj', 'captain', 'capt', 'commander', 'cmdr', 'lieutenant', 'lt', 'admiral'],
  ...['sergeant', 'sgt', 'sheriff', 'judge', 'justice', 'officer', 'executive', 'chairman', 'chairwoman', 'chair', 'director'],
  ...['commissioner', 'inspector', 'superintendent', 'supt', 'chief', 'spokesman', 'spokeswoman', 'spokesperson', 'leader'],
  ...['pope', 'bishop', 'archbishop', 'rabbi', 'imam', 'ayatollah', 'sheikh', 'ambassador', 'envoy', 'auditor-general'],
])
