/** What browsers add to a page's name for the folder of its pictures, scripts and frames: in English, German, French, Spanish. */
const SUFFIX = /(?:_files|[-_]Dateien|_fichiers|[-_]archivos)$/

const EXTENSIONS = ['.html', '.htm', '.xhtml', '.html.gz', '.htm.gz']

/**
 * The pages that a folder may belong to as browsers save them; empty where its
 * name is that of no such folder. Where one of them stands beside it, what is
 * in it are frames and advertisements, not articles.
 *
 * Example: `Dam_files` may belong to `Dam.html` and `Dam.htm`.
 */
export function pagesOfFolder(name: string): readonly string[] {
  const page = name.replace(SUFFIX, '')
  return page === name || page === '' ? [] : EXTENSIONS.map((extension) => page + extension)
}
