import { COMMENTS, OTHER, type Page, page, ps, S1, S2, S3, S4, S5, S6, S7, STORY, TITLE } from './words.ts'

const div = (content: string, name = 'a1') => `<div class="${name}">${content}</div>`

const nameless: Page = {
  name: 'boxes without names, comments longer than the story',
  story: STORY,
  not: ['Comments (5)', ...COMMENTS, 'Weather 14°'],
  html: page(
    div(
      `${div('<a href="/">Home</a> <a href="/s">Sport</a> Weather 14°')}${div(div(`<h1>${TITLE}</h1>${ps(STORY)}`))}${div(`<h3>Comments (5)</h3>${COMMENTS.map((each) => div(`<b>reader${each.length}</b><p>${each}</p>`)).join('')}`)}`,
    ),
  ),
}

const flat: Page = {
  name: 'everything directly in the body',
  story: STORY,
  not: ['Related articles', 'Two bridges shut', '2 replies', COMMENTS[4] ?? ''],
  html: page(
    `<h1>${TITLE}</h1>${ps(STORY)}<h3>Related articles</h3><ul><li><a href="/1">Two bridges shut</a></li></ul><h3>2 replies</h3>${ps(COMMENTS.slice(3))}`,
  ),
}

const sidebar: Page = {
  name: 'a column of teasers with summaries beside the story',
  story: STORY,
  not: ['Tarn Hill', '16 hours', 'Harbour dues'],
  html: page(
    `<div class="row"><div class="col-8"><h1>${TITLE}</h1>${ps(STORY)}</div><div class="col-4"><div class="k"><h3><a href="/bus">Bus crash near Tarn Hill</a></h3><p>${OTHER[1]}</p></div><div class="k"><h3><a href="/port">Harbour dues up 12%</a></h3><p>Ships of more than 500 tonnes pay most.</p></div></div></div>`,
  ),
}

const sections: Page = {
  name: 'a box for each part of the story',
  story: STORY,
  not: ['Crossword on page 31'],
  html: page(
    `<div id="app">${div(`<h1>${TITLE}</h1><p>${S1}</p>`)}${div(`<h2>The night</h2>${ps([S2, S3])}`)}${div(`<h2>The gates</h2>${ps([S4, S5])}`)}${div(`<h2>What now</h2>${ps([S6, S7])}`)}${div('Print edition €2.20. Crossword on page 31.')}</div>`,
  ),
}

const standfirst: Page = {
  name: 'a standfirst above and a last line below the box of the text',
  story: STORY,
  not: ['7 minute read', 'Photograph: Ann Lee'],
  html: page(
    `<div class="z">${div(`<h1>${TITLE}</h1>${div(`<p>${S1}</p>`)}${div('7 minute read')}`)}${div('<img src="d.jpg"><span>Photograph: Ann Lee</span>')}${div(ps(STORY.slice(1, 6)))}${div(`<p>${S7}</p>`)}</div>`,
  ),
}

const form: Page = {
  name: 'a page that is one form',
  story: STORY,
  not: ['Search 40,000 pages'],
  html: page(
    `<form method="post" action="./dam.aspx" id="aspnetForm"><div id="search">Search 40,000 pages</div><div id="ctl00_content"><h1>${TITLE}</h1>${ps(STORY)}</div></form>`,
  ),
}

const dialog: Page = {
  name: 'a page saved behind a consent wall',
  story: STORY,
  not: ['We value your privacy', '1,024 partners', '13 months'],
  html: page(
    `<div id="app" aria-hidden="true"><div class="wrap"><h1>${TITLE}</h1>${ps(STORY)}</div></div><div role="dialog" class="fc-consent-root"><h2>We value your privacy</h2><p>We and our 1,024 partners store and read information on your device for up to 13 months.</p><button>Accept all</button></div>`,
  ),
}

const saved: Page = {
  name: 'a page as a browser saves it',
  story: STORY,
  not: ['Translate 109 languages', 'Save 20% with coupons'],
  html: `<!-- saved from url=(0042)https://vale.example/news/2024/11/06/dam -->\n${page(
    `<div data-v-1f3c="" style="opacity: 1;" cz-shortcut-listen="true"><main data-reactroot="" data-darkreader-inline-bgcolor=""><h1 data-darkreader-inline-color="">${TITLE}</h1>${ps(STORY, ' data-grammarly="x" style="--y: 1;"')}</main></div><div id="goog-gt-tt" style="display: none;"><p>Translate 109 languages.</p></div><template shadowrootmode="open"><p>Save 20% with coupons.</p></template>`,
  )}`,
}

const twice: Page = {
  name: 'the text once for telephones and once for screens',
  story: STORY,
  not: [],
  html: page(
    `<main><h1>${TITLE}</h1><div class="d-block d-md-none">${ps(STORY)}</div><div class="d-none d-md-block">${ps(STORY)}</div></main>`,
  ),
}

const noscript: Page = {
  name: 'pictures that load late, with copies for old browsers',
  story: STORY,
  not: ['Enable JavaScript in 2 steps', 'lazy'],
  html: page(
    `<noscript><p>Enable JavaScript in 2 steps.</p></noscript><article><h1>${TITLE}</h1>${ps([S1, S2])}<figure><img data-src="dam.jpg" alt="lazy"><noscript><img src="dam.jpg"></noscript></figure>${ps(STORY.slice(2))}</article>`,
  ),
}

const paywall: Page = {
  name: 'the rest of the story in a box named for the paywall',
  story: STORY,
  not: ['£1 for 8 weeks', '96% of readers'],
  html: page(
    `<article><h1>${TITLE}</h1><p>${S1}</p><div class="paywall subscriber-only">${ps(STORY.slice(1))}</div><div class="paywall-offer"><p>Read on for £1 for 8 weeks.</p></div><div class="subscribe-box"><p>96% of readers stay after the trial.</p></div></article>`,
  ),
}

const meter: Page = {
  name: 'each paragraph behind the first marked for the paywall',
  story: STORY,
  not: ['£2 a week'],
  html: page(
    `<article><h1>${TITLE}</h1><p class="has-dropcap">${S1}</p>${ps(STORY.slice(1), ' class="paywall"')}<div class="paywall-bar">All of it for £2 a week</div></article>`,
  ),
}

const background: Page = {
  name: 'a last part of the story under a heading, a note on the author under another',
  story: STORY,
  not: ['12 counties'],
  html: page(
    `<div id="r">${div(`<h1>${TITLE}</h1>${ps(STORY.slice(0, 5))}`)}${div(`<h2>What is known</h2>${ps([S6, S7])}`)}${div('<h2>Ann Lee</h2><p>Ann covers 12 counties.</p>')}</div>`,
  ),
}

const stub: Page = {
  name: 'a stub before a paywall',
  story: [S1, S2],
  not: ['You have read 3 of 3 free articles', '£6 a month', '12,000 members'],
  html: page(
    `<article><h1>${TITLE}</h1>${ps([S1, S2])}<div class="fade"></div><div class="piano-offer paywall"><h2>Keep reading</h2><p>You have read 3 of 3 free articles this month.</p><p>Paid subscribers (£6 a month) read everything.</p><p>Join our 12,000 members today.</p></div></article>`,
  ),
}

const print: Page = {
  name: 'a print page',
  story: STORY,
  not: ['Page 1 of 2', 'Printed from', 'ISSN 1234-5678'],
  html: page(
    `<div id="print"><p class="logo"><img src="l.gif" alt="The Vale Reporter"></p><hr><h1>${TITLE}</h1>${ps(STORY)}<hr><p>Printed from https://vale.example/dam</p><p>Page 1 of 2</p><p>ISSN 1234-5678</p></div>`,
  ),
}

const middle: Page = {
  name: 'links and boxes in the middle of the story',
  story: STORY,
  not: ['Nine dead in bus crash', 'Most read', 'Pier shut for 3 years', 'READ MORE', '6 charts', '90,000 readers'],
  html: page(
    `<article><h1>${TITLE}</h1>${ps([S1])}<p><a href="/bus">Nine dead in bus crash</a></p>${ps([S2])}<div class="x1"><h4>Most read</h4><ol><li><a href="/p">Pier shut for 3 years</a></li></ol></div>${ps([S3])}<p><strong>READ MORE: <a href="/c">The year in 6 charts</a></strong></p>${ps([S4, S5])}<div class="x2"><p>Sign up to our evening letter and join 90,000 readers.</p></div>${ps([S6, S7])}</article>`,
  ),
}

export const SOUPS: readonly Page[] = [
  nameless,
  flat,
  sidebar,
  sections,
  standfirst,
  form,
  dialog,
  saved,
  twice,
  noscript,
  paywall,
  meter,
  background,
  stub,
  print,
  middle,
]
