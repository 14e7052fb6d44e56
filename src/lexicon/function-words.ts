/**
 * Closed word classes of English, lower case, after Quirk et al. (1985),
 * "A Comprehensive Grammar of the English Language", chapters 5 to 9.
 */

export const DETERMINERS: ReadonlySet<string> = new Set([
  ...[
    'the',
    'a',
    'an',
    'this',
    'that',
    'these',
    'those',
    'its',
    'his',
    'her',
    'their',
    'our',
    'my',
    'your',
    'each',
    'every',
  ],
  ...['some', 'any', 'no', 'all', 'both', 'such', 'what', 'which', 'whose', 'another', 'either', 'neither', "'s"],
])

export const PREPOSITIONS: ReadonlySet<string> = new Set([
  ...[
    'about',
    'above',
    'across',
    'after',
    'against',
    'along',
    'amid',
    'among',
    'amongst',
    'around',
    'as',
    'at',
    'before',
  ],
  ...[
    'behind',
    'below',
    'beneath',
    'beside',
    'besides',
    'between',
    'beyond',
    'by',
    'despite',
    'down',
    'during',
    'except',
  ],
  ...[
    'excluding',
    'following',
    'for',
    'from',
    'in',
    'including',
    'inside',
    'into',
    'like',
    'near',
    'of',
    'off',
    'on',
    'onto',
  ],
  ...[
    'out',
    'outside',
    'over',
    'past',
    'per',
    'since',
    'than',
    'through',
    'throughout',
    'to',
    'toward',
    'towards',
    'under',
  ],
  ...[
    'until',
    'till',
    'unto',
    'up',
    'upon',
    'via',
    'versus',
    'with',
    'within',
    'without',
    'aboard',
    'worth',
    'without',
  ],
])

export const CONJUNCTIONS: ReadonlySet<string> = new Set([
  ...[
    'and',
    'or',
    'but',
    'nor',
    'yet',
    'so',
    'if',
    'because',
    'although',
    'though',
    'while',
    'whereas',
    'unless',
    'once',
  ],
  ...['whether', 'when', 'where', 'why', 'how', 'that', 'lest', 'whilst'],
])

export const RELATIVE_PRONOUNS: ReadonlySet<string> = new Set(['which', 'who', 'whom', 'whose', 'that', 'where'])

export const PRONOUNS: ReadonlySet<string> = new Set([
  ...['i', 'you', 'he', 'she', 'it', 'we', 'they', 'me', 'him', 'her', 'us', 'them', 'himself', 'herself', 'itself'],
  ...['themselves', 'ourselves', 'one', 'ones', 'who', 'whom', 'which', 'that', 'this', 'these', 'those', 'there'],
  ...[
    'someone',
    'anyone',
    'everyone',
    'nobody',
    'everybody',
    'something',
    'nothing',
    'everything',
    'others',
    'mine',
    'theirs',
  ],
])

export const BE_FORMS: ReadonlySet<string> = new Set(['be', 'is', 'are', 'was', 'were', 'been', 'being', 'am', "'re"])

export const AUXILIARIES: ReadonlySet<string> = new Set([
  ...BE_FORMS,
  ...[
    'have',
    'has',
    'had',
    'having',
    'do',
    'does',
    'did',
    'will',
    'would',
    'shall',
    'should',
    'can',
    'could',
    'may',
    'might',
  ],
  ...[
    'must',
    'ought',
    "n't",
    'cannot',
    "can't",
    "won't",
    "didn't",
    "doesn't",
    "don't",
    "isn't",
    "wasn't",
    "weren't",
    "hasn't",
  ],
  ...["haven't", "hadn't", "couldn't", "wouldn't", "shouldn't", "aren't", "it's", "they're", "we're", "i'm", "that's"],
])

/** Adverbs that stand inside verb and number phrases and say nothing of what is measured. */
export const ADVERBS: ReadonlySet<string> = new Set([
  ...[
    'not',
    'also',
    'already',
    'still',
    'now',
    'then',
    'just',
    'only',
    'even',
    'never',
    'ever',
    'again',
    'too',
    'very',
    'so',
  ],
  ...[
    'far',
    'soon',
    'later',
    'earlier',
    'ago',
    'here',
    'there',
    'however',
    'meanwhile',
    'moreover',
    'instead',
    'rather',
  ],
  ...[
    'almost',
    'nearly',
    'roughly',
    'approximately',
    'exactly',
    'precisely',
    'barely',
    'well',
    'more',
    'less',
    'most',
    'least',
  ],
  ...[
    'much',
    'once',
    'twice',
    'together',
    'alone',
    'overall',
    'today',
    'yesterday',
    'tomorrow',
    'tonight',
    'currently',
  ],
  ...[
    'recently',
    'previously',
    'reportedly',
    'officially',
    'finally',
    'initially',
    'annually',
    'monthly',
    'daily',
    'yearly',
  ],
  ...[
    'yet',
    'further',
    'else',
    'perhaps',
    'maybe',
    'probably',
    'likely',
    'possibly',
    'potentially',
    'thus',
    'therefore',
  ],
])

/** Whether a word belongs to a closed class, so that it cannot head a noun phrase. */
export function isFunctionWord(lower: string): boolean {
  return (
    DETERMINERS.has(lower) ||
    PREPOSITIONS.has(lower) ||
    CONJUNCTIONS.has(lower) ||
    PRONOUNS.has(lower) ||
    AUXILIARIES.has(lower) ||
    ADVERBS.has(lower)
  )
}

/**
 * Whether a word belongs to a closed class of nouns' and clauses' company,
 * whatever its capital says: no auxiliary, no adverb.
 */
export function isClosedClassWord(lower: string): boolean {
  return DETERMINERS.has(lower) || PREPOSITIONS.has(lower) || CONJUNCTIONS.has(lower) || PRONOUNS.has(lower)
}
