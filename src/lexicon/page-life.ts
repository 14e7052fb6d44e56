/**
 * Words of what a page says about itself, not about its subject: how often it
 * was read, where something is in the paper, what the paper costs.
 *
 * Collected from the pages of newspapers, of WordPress, Disqus and Medium.
 */

/** What a page counts of itself: `1.2K shares`, `Views: 5,312`. */
export const COUNTED_BY_PAGES: ReadonlySet<string> = new Set(
  `answer answers bookmark bookmarks clap claps click clicks comment comments download downloads dislike dislikes fan
   fans follower followers hit hits like likes listen listens min mins minute minutes pageview pageviews photo photos
   pic pics pin pins play plays post posts reaction reactions read reader readers reads rating ratings repost reposts
   reply replies response responses retweet retweets save saves share shares shared slide slides star stars subscriber
   subscribers tweet tweets update updates upvote upvotes view viewed views visit visits visitor visitors
   watching word words`.split(/\s+/),
)

/** Words that stand between such counts. */
export const COUNT_FILLERS: ReadonlySet<string> = new Set(
  `a all and article average by estimated global how image in item is its listed long many monthly new no number of on
   online out page people post story the these this time times today total unique video x`.split(/\s+/),
)

/** What is said to be on another page. */
export const PAGED: readonly string[] = [
  'analysis',
  'births and deaths',
  'business',
  'classifieds',
  'comment',
  'continued',
  'crossword',
  'crosswords',
  'deaths',
  'editorial',
  'full report',
  'full story',
  'horoscope',
  'horoscopes',
  'interview',
  'leader',
  'letters',
  'listings',
  'lottery',
  'more',
  'obituaries',
  'opinion',
  'picture',
  'pictures',
  'prize crossword',
  'puzzles',
  'quick crossword',
  'racing',
  'report',
  'reports',
  'review',
  'reviews',
  'sport',
  'story',
  'sudoku',
  'television',
  'tv',
  'tv guide',
  'weather',
]

/** What a paper sells of itself. */
export const EDITIONS: readonly string[] = [
  'app only',
  'basic digital',
  'cover price',
  'day pass',
  'digital access',
  'digital edition',
  'digital only',
  'digital subscription',
  'e-edition',
  'e-paper',
  'epaper',
  'founding member',
  'founding members',
  'free subscribers',
  'full access',
  'home delivery',
  'monthly subscription',
  'newsstand price',
  'paid subscriber',
  'paid subscribers',
  'paid subscription',
  'premium digital',
  'print and digital',
  'print edition',
  'print only',
  'single copy',
  'single issue',
  'standard digital',
  'subscriber price',
  'sunday edition',
  'trial subscription',
  'weekend edition',
  'yearly subscription',
]

/** Identifiers of books, journals and papers. */
export const IDENTIFIERS: readonly string[] = ['doi', 'e-issn', 'eissn', 'isbn', 'issn', 'oclc']
