/**
 * Names of what stands around an article on a news page: elements, and the
 * words that class names and ids of such blocks are made of.
 *
 * Elements after the HTML standard, sections 4.3 (sectioning) and 4.4
 * (grouping), and the components of AMP; class names as the themes of
 * WordPress, Arc, Drupal and Ghost and the block lists of Readability, jusText
 * and trafilatura have them.
 */

/** Elements that show no text, none of their own, or what was withdrawn. */
export const TEXTLESS_ELEMENTS: ReadonlySet<string> = new Set(
  `script style noscript template button iframe svg math select textarea object video audio canvas head title del s
   strike rp rt datalist amp-iframe amp-video amp-script`.split(/\s+/),
)

/** Elements whose text is no reporting, unless most of the page stands in one, as on pages that are one form. */
export const FURNITURE_ELEMENTS: ReadonlySet<string> = new Set(
  `nav header footer aside form dialog menu amp-ad amp-consent amp-list amp-next-page amp-sidebar amp-social-share
   amp-user-notification`.split(/\s+/),
)

/** Elements that end a paragraph. */
export const BLOCK_ELEMENTS: ReadonlySet<string> = new Set(
  `address article aside blockquote body caption center dd details dialog div dl dt fieldset figcaption figure footer
   form h1 h2 h3 h4 h5 h6 header hr legend li main menu nav ol p pre section summary table tbody td tfoot th thead tr
   ul`.split(/\s+/),
)

/** Block elements that follow each other on lines of one paragraph. */
export const LINE_ELEMENTS: ReadonlySet<string> = new Set('dd dt li tbody tfoot thead tr'.split(' '))

/** Headings, and what readers see as the one of the page. */
export const HEADING_ELEMENTS: ReadonlySet<string> = new Set('h1 h2 h3 h4 h5 h6'.split(' '))

/** Elements that stand within a sentence. */
export const PHRASING_ELEMENTS: ReadonlySet<string> = new Set(
  `a abbr acronym b bdi bdo big cite code data dfn em font i ins kbd label mark nobr output q rb ruby samp small span
   strong sub sup time tt u var`.split(/\s+/),
)

/** ARIA roles of what is not the article. */
export const FURNITURE_ROLES: ReadonlySet<string> = new Set(
  'alert alertdialog banner complementary contentinfo dialog menu menubar navigation search toolbar'.split(' '),
)

/** Words of class names and ids: `related` in `article__related-links`. */
export const FURNITURE_WORDS: ReadonlySet<string> = new Set(
  `ad ads advert adverts advertisement advertising byline bylines breadcrumb breadcrumbs consent cookie cookies copyright
   cta donate donation footer gdpr login masthead meta modal navbar navigation newsletter newsletters outbrain paywall popular
   popup promo promos promoted promotion promotional pullquote recirc recirculation recommended recommendations regwall
   related share sharebar sharing sidebar signup social sponsor sponsored subscribe subscription subscriptions taboola
   tags teaser teasers ticker timestamp toolbar trending upsell weather`.split(/\s+/),
)

/** As `FURNITURE_WORDS`, but of what readers wrote, which may be longer than the article. */
export const COMMENT_WORDS: ReadonlySet<string> = new Set(
  'comment commentlist comments coral discussion disqus livefyre pingback respond spotim viafoura'.split(' '),
)

/** Whole class names, written together: `read-more`, `mostRead`. */
export const FURNITURE_NAMES: ReadonlySet<string> = new Set(
  `aboutauthor abouttheauthor alsoread authorbio authorbox authorinfo calltoaction entrymeta followus jumplinks
   keepreading latestnews mostpopular mostread mostviewed moreon morestories pageviews postmeta postshare pullquote
   readalso readingtime readmore readnext readtime rightrail seealso skiplink tableofcontents tagcloud taglist
   topstories viewcount whattoreadnext wordcount youmayalsolike youmightalsolike`.split(/\s+/),
)

/** Whole class names of what only screen readers say. */
export const UNSEEN_NAMES: ReadonlySet<string> = new Set(
  'screenreadertext screenreaderonly sronly a11yhidden assistivetext offscreen visuallyhidden vh'.split(' '),
)

/**
 * What a name begins with that tells the state of an element or what its
 * article is about, not what it is: `has-sidebar`, `no-comments`, `tag-weather`.
 */
export const STATE_WORDS: ReadonlySet<string> = new Set(
  'category cat format has hide is no not show single tag tax term topic type with without'.split(' '),
)

/** What a name ends in that tells a state of the element: `comments-closed`. */
export const STATE_ENDINGS: ReadonlySet<string> = new Set('closed disabled enabled off on open'.split(' '))

/** Words of class names, ids and types of pages that report as things happen, entry by entry. */
export const LIVE_WORDS: ReadonlySet<string> = new Set('live liveblog liveblogposting liveblogupdate'.split(' '))
