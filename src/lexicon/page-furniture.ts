/**
 * Names of what stands around an article on a news page: elements, and the
 * words that class names and ids of such blocks are made of.
 *
 * Elements after the HTML standard, sections 4.3 (sectioning) and 4.4
 * (grouping); class names as the themes of WordPress, Arc, Drupal and Ghost and
 * the block lists of Readability and jusText have them.
 */

/** Elements whose text is no reporting. */
export const FURNITURE_ELEMENTS: ReadonlySet<string> = new Set(
  `script style noscript template nav header footer aside form button figure iframe svg math select textarea object
   video audio canvas dialog menu head title`.split(/\s+/),
)

/** Elements that end a paragraph. */
export const BLOCK_ELEMENTS: ReadonlySet<string> = new Set(
  `address article aside blockquote body center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4
   h5 h6 header hr legend li main nav ol p pre section summary table tbody tfoot thead tr ul`.split(/\s+/),
)

/** Block elements that follow each other on lines of one paragraph. */
export const LINE_ELEMENTS: ReadonlySet<string> = new Set('dd dt li tbody tfoot thead tr'.split(' '))

/** ARIA roles of what is not the article. */
export const FURNITURE_ROLES: ReadonlySet<string> = new Set(
  'alert alertdialog banner complementary contentinfo dialog menu menubar navigation search toolbar'.split(' '),
)

/** Words of class names and ids: `related` in `article__related-links`. */
export const FURNITURE_WORDS: ReadonlySet<string> = new Set(
  `ad ads advert adverts advertisement advertising byline bylines breadcrumb breadcrumbs caption comment comments
   consent cookie cookies copyright disqus donate donation footer gdpr masthead meta navbar navigation newsletter
   newsletters outbrain paywall popular promo promos promoted promotion promotional recirc recirculation recommended
   recommendations related share sharebar sharing sidebar signup social sponsor sponsored subscribe subscription
   subscriptions taboola teaser teasers ticker timestamp toolbar trending weather`.split(/\s+/),
)

/** Whole class names, written together: `read-more`, `mostRead`. */
export const FURNITURE_NAMES: ReadonlySet<string> = new Set(
  `alsoread authorbio followus jumplinks keepreading latestnews mostpopular mostread mostviewed moreon morestories
   readalso readmore readnext screenreadertext seealso skiplink sronly topstories visuallyhidden whattoreadnext
   youmayalsolike youmightalsolike`.split(/\s+/),
)
