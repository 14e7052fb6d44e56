/**
 * Base forms of the verbs of English news, lower case, by meaning. A verb
 * stands in every exported group it belongs to; the groups without export
 * hold what no group before them has.
 *
 * Compiled by hand from news usage; the groups follow Levin (1993), "English
 * Verb Classes and Alternations", whose section numbers are given. Phrasal
 * verbs are listed by their first word: "make up", "turn out", "lay off".
 */

/** Verbs by which a source says that something is not so: "The ministry denied that 40 people had died". */
// biome-ignore format: read in rows
export const DENYING_VERBS: ReadonlySet<string> = new Set([
  'deny', 'reject', 'dismiss', 'refute', 'dispute', 'rebut', 'contradict', 'disavow', 'repudiate', 'disclaim',
  'disown',
])

/** Verbs that attribute what follows or precedes to a source (Levin 37), with those that deny it. */
// biome-ignore format: read in rows
export const SAYING_VERBS: ReadonlySet<string> = new Set([
  ...DENYING_VERBS,
  'say', 'tell', 'report', 'announce', 'add', 'note', 'warn', 'estimate', 'confirm', 'claim', 'insist', 'explain',
  'argue', 'write', 'stress', 'underline', 'underscore', 'emphasize', 'emphasise', 'affirm', 'reaffirm', 'declare',
  'admit', 'acknowledge', 'inform', 'state', 'remark', 'comment', 'reply', 'respond', 'answer', 'ask', 'observe',
  'mention', 'reiterate', 'repeat', 'recall', 'recount', 'describe', 'reveal', 'disclose', 'divulge', 'concede',
  'allege', 'accuse', 'assert', 'maintain', 'contend', 'suggest', 'indicate', 'hint', 'imply', 'quote', 'cite',
  'testify', 'swear', 'vow', 'promise', 'pledge', 'assure', 'reassure', 'caution', 'advise', 'urge', 'notify',
  'brief', 'boast', 'brag', 'complain', 'lament', 'joke', 'quip', 'tweet', 'post', 'blog', 'publish', 'signal',
  'outline', 'detail', 'specify', 'clarify', 'conclude', 'predict', 'forecast', 'project', 'calculate', 'reckon',
  'believe', 'think', 'guess', 'speculate', 'suspect', 'agree', 'disagree', 'object', 'protest', 'criticize',
  'criticise', 'condemn', 'denounce', 'slam', 'blast', 'praise', 'hail', 'welcome', 'applaud', 'elaborate', 'speak',
  'talk', 'interject', 'interrupt', 'shout', 'exclaim', 'whisper', 'murmur', 'confess', 'attest', 'certify', 'verify',
  'corroborate', 'profess', 'proclaim', 'pronounce', 'opine', 'point', 'show', 'find', 'propose', 'recommend',
  'demand', 'pretend',
])

/** Verbs that leave it to a bare noun behind them to say what is done: "take part", "give birth", "make way". */
export const NOUN_LED_VERBS: ReadonlySet<string> = new Set(['take', 'make', 'give', 'get'])

/** Verbs by which somebody arrives at a figure (Levin 54.4, 31.4): "The union counts 612", "put the number at 3,000". */
export const ESTIMATING_VERBS: ReadonlySet<string> = new Set([
  ...['put', 'estimate', 'reckon', 'calculate', 'count', 'assess'],
])

/**
 * Verbs after which a quantity is the level of the subject, not a change of
 * it (Levin 54): "The toll stands at 31", "Sales came to $4 billion", "The
 * crowd made up 60%". Some need their particle or preposition to say so
 * ("come to", "close at", "account for").
 */
// biome-ignore format: read in rows
export const LEVEL_VERBS: ReadonlySet<string> = new Set([
  'be', 'stand', 'reach', 'total', 'come', 'amount', 'hit', 'number', 'touch', 'remain', 'average', 'measure',
  'equal', 'exceed', 'top', 'become', 'make', 'turn', 'sum', 'stay', 'settle', 'close', 'surpass', 'pass', 'near',
  'approach', 'attain', 'achieve', 'register', 'weigh', 'span', 'last', 'comprise', 'constitute', 'represent',
  'account', 'range', 'hover', 'trade', 'arrive',
])

/**
 * Verbs of a quantity going up, or of putting it up (Levin 45.6). A quantity
 * after them is the change ("rose 4%", "rose by 4%") or, after "to", the level.
 * "Down" turns the verbs of small steps round: "edged down".
 */
// biome-ignore format: read in rows
export const RISE_VERBS: ReadonlySet<string> = new Set([
  'rise', 'grow', 'climb', 'jump', 'surge', 'soar', 'increase', 'gain', 'advance', 'swell', 'leap', 'edge', 'expand',
  'accelerate', 'add', 'rally', 'widen', 'rocket', 'skyrocket', 'balloon', 'mushroom', 'mount', 'escalate',
  'multiply', 'double', 'triple', 'treble', 'quadruple', 'quintuple', 'improve', 'strengthen', 'appreciate',
  'rebound', 'bounce', 'spike', 'spurt', 'ascend', 'heighten', 'raise', 'lift', 'boost', 'hike', 'elevate', 'enlarge',
  'lengthen', 'broaden', 'deepen', 'intensify', 'inflate', 'enhance', 'augment', 'accumulate', 'creep', 'inch',
  'firm', 'snowball',
])

/** Verbs of a quantity going down, or of putting it down (Levin 45.6). Change and level stand as with `RISE_VERBS`. */
// biome-ignore format: read in rows
export const FALL_VERBS: ReadonlySet<string> = new Set([
  'fall', 'drop', 'decline', 'decrease', 'slip', 'shrink', 'lose', 'plunge', 'tumble', 'sink', 'slide', 'ease',
  'contract', 'shed', 'narrow', 'dip', 'slump', 'recede', 'cut', 'reduce', 'halve', 'lower', 'plummet', 'crash',
  'collapse', 'tank', 'dive', 'nosedive', 'dwindle', 'diminish', 'lessen', 'weaken', 'soften', 'cool', 'wane',
  'abate', 'subside', 'ebb', 'retreat', 'retrench', 'depreciate', 'devalue', 'deflate', 'erode', 'shorten', 'slow',
  'decelerate', 'moderate', 'trim', 'slash', 'pare', 'curtail', 'curb', 'prune', 'downsize', 'descend', 'sag',
  'deteriorate', 'worsen', 'deplete', 'evaporate', 'shave',
])

/**
 * Verbs under which a statement has not happened, or not yet (FactBank's
 * "possible" and "probable", Levin 29.5 and 32): "The company plans to
 * cut 300 jobs", "Inflation is expected to reach 5%". `set`,
 * `agree` and `need` say so only before "to".
 */
// biome-ignore format: read in rows
export const PLANNING_VERBS: ReadonlySet<string> = new Set([
  'plan', 'expect', 'intend', 'aim', 'hope', 'forecast', 'predict', 'project', 'want', 'propose', 'seek', 'schedule',
  'anticipate', 'foresee', 'promise', 'pledge', 'offer', 'agree', 'target', 'envisage', 'envision', 'prepare', 'vow',
  'commit', 'undertake', 'consider', 'contemplate', 'mull', 'weigh', 'wish', 'desire', 'need', 'threaten', 'await',
  'budget', 'earmark', 'set', 'slate', 'pencil', 'eye', 'ponder', 'resolve', 'try', 'attempt', 'endeavour',
  'endeavor', 'strive', 'bid', 'pursue', 'purport', 'design', 'rumour', 'rumor', 'fear', 'suspect',
])

/** Verbs of doing harm, whose object counts it: "killed 20 people", "destroyed 300 homes" (Levin 40.8, 42 and 44). */
// biome-ignore format: read in rows
export const CAUSING_VERBS: ReadonlySet<string> = new Set([
  'kill', 'injure', 'wound', 'hurt', 'maim', 'cripple', 'paralyse', 'paralyze', 'displace', 'destroy', 'damage',
  'wreck', 'ruin', 'devastate', 'ravage', 'demolish', 'flatten', 'level', 'raze', 'burn', 'scorch', 'char', 'gut',
  'engulf', 'inundate', 'flood', 'submerge', 'swamp', 'drown', 'bury', 'crush', 'trap', 'strand', 'murder',
  'assassinate', 'massacre', 'slaughter', 'execute', 'shoot', 'stab', 'behead', 'strangle', 'poison', 'bomb', 'shell',
  'strafe', 'torch', 'blow', 'topple', 'uproot', 'sweep', 'wash', 'tear', 'rip', 'smash', 'shatter', 'knock',
  'infect', 'sicken', 'hospitalize', 'hospitalise', 'contaminate', 'pollute', 'affect', 'hit', 'strike', 'claim',
  'cause', 'trigger', 'spark', 'provoke', 'prompt', 'inflict', 'wreak', 'disrupt', 'sever', 'disable', 'cut', 'halt',
  'delay', 'cancel', 'ground', 'derail', 'capsize', 'sink', 'maroon', 'orphan', 'starve', 'traumatize', 'traumatise',
])

/** Rescue, care and death. */
// biome-ignore format: read in rows
const RESCUE_VERBS: readonly string[] = [
  'rescue', 'save', 'evacuate', 'free', 'release', 'liberate', 'recover', 'retrieve', 'pull', 'extricate', 'airlift',
  'winch', 'treat', 'heal', 'cure', 'vaccinate', 'inoculate', 'immunize', 'immunise', 'shelter', 'rehouse', 'feed',
  'help', 'aid', 'assist', 'support', 'protect', 'relocate', 'resettle', 'repatriate', 'identify', 'search',
  'survive', 'escape', 'flee', 'die', 'perish', 'succumb', 'suffer', 'miss', 'disappear', 'vanish', 'mourn',
  'commemorate', 'autopsy', 'isolate', 'quarantine', 'diagnose', 'test',
]

/** Buying, paying, lending and trading (Levin 13). */
// biome-ignore format: read in rows
const MONEY_VERBS: readonly string[] = [
  'buy', 'sell', 'pay', 'cost', 'spend', 'purchase', 'acquire', 'invest', 'fund', 'finance', 'subsidize', 'subsidise',
  'bankroll', 'donate', 'give', 'grant', 'award', 'lend', 'borrow', 'loan', 'owe', 'repay', 'refund', 'reimburse',
  'compensate', 'charge', 'bill', 'price', 'value', 'appraise', 'assess', 'earn', 'net', 'gross', 'profit', 'collect',
  'tax', 'levy', 'impose', 'exempt', 'contribute', 'allocate', 'allot', 'appropriate', 'deposit', 'withdraw',
  'transfer', 'wire', 'deliver', 'insure', 'underwrite', 'auction', 'outbid', 'list', 'float', 'merge', 'absorb',
  'divest', 'offload', 'bail', 'default', 'restructure', 'sue', 'export', 'import', 'ship', 'exchange', 'convert',
  'hedge', 'short', 'swap', 'peg', 'issue', 'redeem', 'mature', 'yield', 'accrue',
]

/** Hiring, dismissing and working. */
// biome-ignore format: read in rows
const WORK_VERBS: readonly string[] = [
  'employ', 'hire', 'recruit', 'appoint', 'fire', 'sack', 'furlough', 'lay', 'staff', 'man', 'retire', 'resign',
  'quit', 'step', 'join', 'leave', 'replace', 'promote', 'demote', 'reinstate', 'work', 'serve', 'train', 'retrain',
  'pension', 'walk', 'picket', 'unionize', 'unionise', 'negotiate', 'bargain',
]

/** Making, supplying and running things (Levin 26). */
// biome-ignore format: read in rows
const MAKING_VERBS: readonly string[] = [
  'produce', 'manufacture', 'build', 'assemble', 'construct', 'erect', 'generate', 'supply', 'provide', 'distribute',
  'mine', 'drill', 'extract', 'pump', 'refine', 'harvest', 'plant', 'sow', 'farm', 'fish', 'breed', 'process', 'pack',
  'bottle', 'brew', 'launch', 'unveil', 'introduce', 'develop', 'invent', 'deploy', 'install', 'fit', 'equip',
  'upgrade', 'repair', 'restore', 'rebuild', 'renovate', 'refurbish', 'discontinue', 'suspend', 'resume', 'restart',
  'reopen', 'open', 'shut', 'shutter', 'operate', 'run', 'use', 'consume', 'emit', 'discharge', 'leak', 'spill',
  'store', 'stockpile', 'stock', 'power', 'fuel', 'connect', 'electrify', 'license', 'licence', 'approve',
]

/** Police, courts and crime. */
// biome-ignore format: read in rows
const LAW_VERBS: readonly string[] = [
  'arrest', 'detain', 'indict', 'arraign', 'convict', 'acquit', 'sentence', 'jail', 'imprison', 'fine', 'penalize',
  'penalise', 'punish', 'sanction', 'ban', 'bar', 'prohibit', 'outlaw', 'forbid', 'block', 'blacklist', 'freeze',
  'seize', 'confiscate', 'impound', 'raid', 'investigate', 'probe', 'inspect', 'question', 'interrogate', 'summon',
  'subpoena', 'prosecute', 'appeal', 'rule', 'overturn', 'uphold', 'quash', 'overrule', 'annul', 'void', 'pardon',
  'exonerate', 'clear', 'extradite', 'deport', 'expel', 'hand', 'surrender', 'kidnap', 'abduct', 'rob', 'steal',
  'loot', 'burgle', 'hijack', 'hack', 'defraud', 'embezzle', 'launder', 'smuggle', 'traffic', 'bribe', 'assault',
  'attack', 'rape', 'abuse', 'torture', 'harass', 'plead', 'enforce', 'violate', 'breach', 'break', 'comply',
  'legalize', 'legalise', 'decriminalize', 'regulate', 'commute', 'evict',
]

/** Elections, parliaments and protest. */
// biome-ignore format: read in rows
const POLITICS_VERBS: readonly string[] = [
  'vote', 'elect', 're-elect', 'reelect', 'poll', 'campaign', 'nominate', 'endorse', 'back', 'oppose', 'win',
  'defeat', 'beat', 'oust', 'impeach', 'dissolve', 'govern', 'lead', 'head', 'chair', 'preside', 'reign',
  'inaugurate', 'ratify', 'sign', 'initial', 'adopt', 'enact', 'veto', 'amend', 'repeal', 'abolish', 'scrap',
  'legislate', 'debate', 'discuss', 'abstain', 'ballot', 'count', 'reshuffle', 'postpone', 'adjourn', 'convene',
  'boycott', 'march', 'demonstrate', 'riot', 'gather', 'attend', 'lobby', 'petition', 'unite', 'split', 'secede',
  'annex', 'recognize', 'recognise',
]

/** Fighting, and what flies and falls. */
// biome-ignore format: read in rows
const WAR_VERBS: readonly string[] = [
  'invade', 'occupy', 'capture', 'retake', 'recapture', 'mobilize', 'mobilise', 'conscript', 'enlist', 'draft',
  'fight', 'battle', 'clash', 'defend', 'repel', 'intercept', 'down', 'bombard', 'besiege', 'encircle', 'storm',
  'ambush', 'patrol', 'guard', 'arm', 'disarm', 'cease', 'retaliate', 'avenge', 'deter', 'detonate', 'explode',
  'collide', 'ram', 'land', 'dock',
]

/** Moving and meeting (Levin 36 and 51), and weather (Levin 57). */
// biome-ignore format: read in rows
const MOTION_VERBS: readonly string[] = [
  'move', 'go', 'visit', 'meet', 'travel', 'fly', 'sail', 'drive', 'ride', 'arrive', 'depart', 'return', 'cross',
  'enter', 'exit', 'take', 'bring', 'carry', 'transport', 'send', 'dispatch', 'tour', 'host', 'receive', 'greet',
  'accompany', 'follow', 'stop', 'migrate', 'immigrate', 'emigrate', 'divert', 'reroute', 'push', 'drag', 'drift',
  'spread', 'erupt', 'rattle', 'shake', 'jolt', 'rumble', 'rain', 'snow', 'flow', 'pour',
]

/** Deciding, ordering, allowing, beginning and ending (Levin 55). */
// biome-ignore format: read in rows
const DECIDING_VERBS: readonly string[] = [
  'decide', 'accept', 'refuse', 'choose', 'opt', 'select', 'pick', 'prefer', 'determine', 'order', 'instruct',
  'direct', 'command', 'require', 'oblige', 'force', 'compel', 'request', 'call', 'invite', 'persuade', 'convince',
  'encourage', 'discourage', 'allow', 'permit', 'let', 'enable', 'authorize', 'authorise', 'mandate', 'prevent',
  'avoid', 'begin', 'start', 'commence', 'continue', 'keep', 'end', 'finish', 'complete', 'occur', 'happen', 'emerge',
  'defer', 'extend', 'renew', 'review', 'revise', 'update', 'correct', 'change', 'alter', 'adjust', 'modify', 'shift',
  'switch', 'vary', 'reverse', 'undo', 'hold', 'tighten', 'loosen', 'fix', 'cap', 'limit', 'restrict', 'relax',
]

/** Verbs of every subject. */
// biome-ignore format: read in rows
const OTHER_VERBS: readonly string[] = [
  'have', 'do', 'get', 'put', 'see', 'look', 'watch', 'hear', 'listen', 'read', 'learn', 'know', 'understand',
  'remember', 'forget', 'feel', 'seem', 'appear', 'prove', 'display', 'compare', 'contrast', 'relate', 'link', 'tie',
  'attribute', 'blame', 'credit', 'depend', 'rely', 'base', 'include', 'exclude', 'involve', 'concern', 'cover',
  'contain', 'consist', 'reflect', 'mean', 'signify', 'outnumber', 'outweigh', 'overtake', 'overshadow', 'lag',
  'trail', 'rank', 'rate', 'grade', 'own', 'possess', 'share', 'divide', 'separate', 'circulate', 'attract', 'draw',
  'lure', 'deserve', 'face', 'confront', 'tackle', 'address', 'handle', 'manage', 'control', 'monitor', 'track',
  'survey', 'study', 'research', 'examine', 'analyse', 'analyze', 'explore', 'discover', 'detect', 'spot', 'locate',
  'trace', 'scan', 'sample', 'record', 'log', 'document', 'enrol', 'enroll', 'graduate', 'teach', 'educate', 'marry',
  'divorce', 'bear', 'age', 'live', 'reside', 'inhabit', 'dwell', 'populate', 'crowd', 'fill', 'empty', 'stage',
  'organize', 'organise', 'arrange', 'mark', 'celebrate', 'honour', 'honor', 'name', 'dub', 'title', 'label', 'brand',
  'nickname', 'play', 'score', 'compete', 'race', 'qualify', 'broadcast', 'air', 'stream', 'film', 'photograph',
  'print', 'download', 'subscribe', 'book', 'reserve', 'eat', 'drink', 'smoke', 'sleep', 'wait', 'like', 'love',
  'hate', 'enjoy', 'fail', 'succeed', 'struggle', 'cope', 'lack', 'exist', 'belong', 'apply', 'submit', 'file',
  'match', 'suit', 'benefit', 'harm', 'risk', 'endanger', 'expose', 'hide', 'conceal', 'throw', 'toss', 'press',
  'grab', 'catch', 'hang', 'bite', 'sting', 'melt', 'thaw', 'dry', 'heat', 'warm', 'evolve', 'form', 'shape',
  'create', 'establish', 'place', 'position', 'situate', 'station', 'site', 'surround', 'border', 'house',
  'accommodate', 'seat', 'sit', 'lie', 'rest', 'wake', 'pray', 'worship', 'bless', 'sing', 'dance', 'act', 'perform',
  'star', 'edit', 'upload', 'type', 'text', 'email', 'phone', 'contact', 'deal', 'result', 'blaze', 'undergo',
  'oversee', 'assume', 'inherit', 'contest', 'swim', 'dig', 'rent', 'lease', 'load', 'unload', 'cull', 'hunt',
  'poach', 'orbit', 'undock', 'ferry', 'commission', 'decommission', 'veer', 'swerve', 'skid', 'outpace',
]

/** All of them. A word that is in no group is not known to be a verb, which does not mean that it is none. */
export const VERBS: ReadonlySet<string> = new Set([
  ...SAYING_VERBS,
  ...LEVEL_VERBS,
  ...RISE_VERBS,
  ...FALL_VERBS,
  ...PLANNING_VERBS,
  ...CAUSING_VERBS,
  ...RESCUE_VERBS,
  ...MONEY_VERBS,
  ...WORK_VERBS,
  ...MAKING_VERBS,
  ...LAW_VERBS,
  ...POLITICS_VERBS,
  ...WAR_VERBS,
  ...MOTION_VERBS,
  ...DECIDING_VERBS,
  ...OTHER_VERBS,
])

/**
 * The verbs whose base or `-s` form is as often a noun in news ("a rise",
 * "costs", "the strike"), or whose base form is as often an adjective or a
 * preposition ("last", "near", "open"). A tagger should ask the neighbours
 * before it calls one a verb; `-ed` and irregular past forms are in less doubt.
 */
// biome-ignore format: read in rows
export const NOUN_LIKE_VERBS: ReadonlySet<string> = new Set([
  'rise', 'fall', 'cut', 'cost', 'trade', 'share', 'report', 'plan', 'vote', 'strike', 'fire', 'flood', 'damage',
  'visit', 'attack', 'claim', 'estimate', 'increase', 'decrease', 'gain', 'drop', 'value', 'price', 'offer', 'bid',
  'deal', 'work', 'use', 'force', 'order', 'record', 'rate', 'rank', 'number', 'total', 'amount', 'need', 'call',
  'move', 'release', 'result', 'return', 'test', 'study', 'survey', 'poll', 'count', 'crash', 'blaze', 'shelter',
  'fear', 'hope', 'decline', 'jump', 'surge', 'leap', 'climb', 'advance', 'rally', 'slide', 'slip', 'slump', 'plunge',
  'dip', 'dive', 'tumble', 'hike', 'boost', 'lift', 'spike', 'rebound', 'bounce', 'retreat', 'collapse', 'note',
  'comment', 'reply', 'answer', 'state', 'point', 'post', 'signal', 'project', 'forecast', 'target', 'aim', 'promise',
  'pledge', 'demand', 'request', 'review', 'probe', 'search', 'raid', 'arrest', 'charge', 'fine', 'sentence', 'ban',
  'bar', 'appeal', 'rule', 'sanction', 'tax', 'levy', 'bill', 'fund', 'loan', 'grant', 'award', 'profit', 'net',
  'export', 'import', 'supply', 'ship', 'produce', 'recall', 'launch', 'design', 'drill', 'farm', 'harvest', 'plant',
  'fish', 'house', 'staff', 'man', 'head', 'chair', 'lead', 'host', 'tour', 'march', 'protest', 'riot', 'boycott',
  'ballot', 'campaign', 'debate', 'draft', 'fight', 'battle', 'clash', 'storm', 'ambush', 'patrol', 'guard', 'shell',
  'bomb', 'blast', 'land', 'dock', 'travel', 'ride', 'walk', 'drive', 'stop', 'stay', 'turn', 'end', 'start',
  'finish', 'close', 'limit', 'cap', 'change', 'shift', 'switch', 'delay', 'halt', 'link', 'contact', 'support',
  'help', 'aid', 'risk', 'harm', 'hurt', 'wound', 'murder', 'massacre', 'slaughter', 'poison', 'escape', 'default',
  'transfer', 'deposit', 'auction', 'list', 'issue', 'yield', 'swap', 'exchange', 'contract', 'average', 'measure',
  'score', 'cover', 'top', 'hit', 'hold', 'lack', 'match', 'benefit', 'race', 'play', 'film', 'stream', 'book',
  'mark', 'name', 'title', 'label', 'brand', 'document', 'log', 'sample', 'track', 'trace', 'control', 'research',
  'grade', 'divide', 'split', 'border', 'base', 'station', 'site', 'place', 'position', 'form', 'shape', 'set',
  'seat', 'rest', 'press', 'touch', 'catch', 'act', 'star', 'text', 'phone', 'email', 'file', 'fuel', 'power',
  'stock', 'store', 'process', 'pack', 'leak', 'spill', 'discharge', 'burn', 'spark', 'trigger', 'prompt', 'cause',
  'blame', 'credit', 'praise', 'welcome', 'concern', 'account', 'run', 'budget', 'bail', 'licence', 'license',
  'repair', 'upgrade', 'assault', 'abuse', 'rape', 'torture', 'quote', 'detail', 'brief', 'question', 'lie', 'talk',
  'guess', 'dispute', 'object', 'shout', 'whisper', 'rumour', 'rumor', 'bargain', 'picket', 'rain', 'snow', 'flow',
  'spread', 'sweep', 'look', 'watch', 'drink', 'smoke', 'sleep', 'dance', 'love', 'hate', 'wish', 'like', 'feed',
  'age', 'range', 'span', 'purchase', 'finance', 'refund', 'pump', 'mine', 'level', 'load', 'orbit', 'commission',
  'mandate', 'command', 'torch', 'sum', 'gross', 'gut', 'ground', 'balloon', 'rocket', 'mushroom', 'tank', 'snowball',
  'inch', 'edge', 'firm', 'pension', 'traffic', 'hedge', 'peg', 'loot', 'rent', 'lease', 'air', 'type', 'lobby',
  'petition', 'veto', 'crowd', 'stage', 'sail', 'ram', 'arm', 'back', 'step', 'pull', 'push', 'rumble', 'murmur',
  'joke', 'blog', 'tweet', 'pick', 'update', 'fix', 'display', 'contrast', 'trail', 'heat', 'brew', 'bottle',
  'shutter', 'strand', 'spurt', 'creep', 'wash', 'tear', 'knock', 'wreck', 'ruin', 'orphan', 'ferry', 'cull', 'hunt',
  'struggle', 'address', 'face', 'handle', 'reserve', 'print', 'broadcast', 'toss', 'grab', 'sting', 'bite', 'spot',
  'scan', 'monitor', 'cure', 'treat', 'rescue', 'quarantine', 'scrap', 'bribe', 'hack', 'capture', 'surrender',
  'breach', 'break', 'pardon', 'block', 'freeze', 'trap', 'swamp', 'desire', 'endeavour', 'endeavor', 'attempt',
  'try', 'schedule', 'eye', 'pencil', 'slate', 'resolve', 'approach', 'mention', 'remark', 'stress', 'sign', 'exit',
  'cross', 'transport', 'dispatch', 'drift', 'jolt', 'shake', 'wait', 'suit', 'fit', 'stand', 'reach', 'trim',
  'slash', 'ebb', 'curb', 'boast', 'last', 'near', 'own', 'open', 'free', 'clear', 'empty', 'dry', 'short', 'down',
  'initial', 'void', 'slow', 'cool', 'warm', 'lower', 'mature', 'live', 'complete', 'separate', 'direct', 'correct',
  'moderate', 'mean', 'double', 'triple', 'treble', 'quadruple', 'narrow',
])
