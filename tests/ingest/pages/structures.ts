import { COMMENTS, OTHER, type Page, page, ps, S1, S2, S3, S4, S5, S6, S7, STORY, TITLE } from './words.ts'

const teasers: Page = {
  name: 'teasers as `article`s after the story',
  story: STORY,
  not: ['Nine die on Tarn Hill', '16 hours', 'Ferry 2 hours late'],
  html: page(
    `<article><h1>${TITLE}</h1>${ps(STORY)}</article><section><article><h2><a href="/b">Nine die on Tarn Hill</a></h2><p>${OTHER[1]}</p></article><article><a href="/f"><h2>Ferry 2 hours late</h2></a></article></section>`,
  ),
}

const split: Page = {
  name: 'the story in several `article`s',
  story: STORY,
  not: ['Hotel rooms from £49'],
  html: page(
    `<main><h1>${TITLE}</h1><article>${ps([S1, S2])}</article><div class="ad-slot">Hotel rooms from £49</div><article>${ps([S3, S4])}</article><article>${ps([S5, S6, S7])}</article></main>`,
  ),
}

const scroll: Page = {
  name: 'a second story under the first, longer than it',
  story: STORY,
  not: [...OTHER, ...COMMENTS.slice(0, 3)],
  html: page(
    `<main><article><h1>${TITLE}</h1>${ps(STORY)}</article><article><h1>Nine die on Tarn Hill</h1><p class="byline">By Bo Ek</p>${ps([...OTHER, ...COMMENTS.slice(0, 3)])}</article></main>`,
  ),
}

const scrollBoxes: Page = {
  name: 'a second story under the first, in boxes',
  story: STORY,
  not: [...OTHER],
  html: page(
    `<div class="feed"><div class="story"><h1>${TITLE}</h1><time datetime="2024-11-06">6 Nov</time>${ps(STORY)}</div><div class="story"><h1>Nine die on Tarn Hill</h1><time datetime="2024-11-05">5 Nov</time>${ps(OTHER)}</div></div>`,
  ),
}

const live: Page = {
  name: 'a live page, entry by entry',
  story: STORY,
  not: ['Jump to 12 updates', '300 people watching'],
  html: page(
    `<main class="live-blog"><h1>${TITLE}</h1><div class="live-nav"><a href="#a">Jump to 12 updates</a></div><aside>300 people watching.</aside><div class="entries"><article class="live-entry"><h2>Homes cleared</h2><time datetime="2024-11-06T09:00Z">09:00</time>${ps([S1, S2])}</article><article class="live-entry"><h2>In hospital</h2><time datetime="2024-11-06T08:30Z">08:30</time>${ps([S3, S4])}</article><article class="live-entry"><h2>Farms</h2><time datetime="2024-11-06T08:00Z">08:00</time>${ps([S5, S6, S7])}</article></div></main>`,
  ),
}

const bbc: Page = {
  name: 'a broadcaster: a box a paragraph, links as lists',
  story: STORY,
  not: ['Published 2 hours ago', '412 comments', 'Bus crash kills 9', 'Related topics'],
  html: page(
    `<main id="main-content"><article class="ssrcss-pv1rh6-ArticleWrapper"><header><h1 id="main-heading">${TITLE}</h1><div class="ssrcss-m"><span>Published 2 hours ago</span><span>412 comments</span></div></header>${STORY.slice(
      0,
      4,
    )
      .map((each) => `<div data-component="text-block"><p class="ssrcss-1q"><b>${each}</b></p></div>`)
      .join(
        '',
      )}<div data-component="links-block"><ul><li><a href="/b">Bus crash kills 9</a></li></ul></div>${STORY.slice(4)
      .map((each) => `<div data-component="text-block"><p>${each}</p></div>`)
      .join(
        '',
      )}<section data-component="topic-list"><h2>Related topics</h2><ul><li><a href="/t">Dams</a></li></ul></section></article></main>`,
  ),
}

const guardian: Page = {
  name: 'a daily: standfirst in the header, boxes in the text',
  story: STORY,
  not: ['Sign up to First Thing', '350,000 readers', 'This article is more than 1 year old'],
  html: page(
    `<main><article><header><div data-gu-name="headline"><h1>${TITLE}</h1></div><div data-gu-name="standfirst"><p>${S1}</p></div><div data-gu-name="meta"><address><a rel="author" href="/a">Ann Lee</a></address><details><summary>Wed 6 Nov 2024</summary>This article is more than 1 year old</details></div></header><div data-gu-name="body"><div id="maincontent">${ps([S2, S3, S4])}<figure data-spacefinder-role="inline"><div class="newsletter-signup"><p>Sign up to First Thing, read by 350,000 readers.</p></div></figure>${ps([S5, S6, S7])}</div></div></article></main>`,
  ),
}

const reuters: Page = {
  name: 'an agency: paragraphs as boxes, figures to follow',
  story: STORY,
  not: ['3 minute read', 'purchase licensing rights', 'Item 1 of 4', 'DAMX.L 3.4%'],
  html: page(
    `<div id="fusion-app"><main id="main-content"><article><div class="article-header"><h1 data-testid="Heading">${TITLE}</h1><div class="info"><time><span>November 6, 2024</span><span>3 minute read</span></time></div></div><div class="gallery"><span>Item 1 of 4</span></div><div class="article-body">${STORY.map((each, index) => `<div data-testid="paragraph-${index}" class="text__text">${each}</div>`).join('')}<p>Reporting by Ann Lee; Editing by Bo Ek</p><p>Our Standards: The Vale Principles.</p><div class="toolbar"><a href="/l">purchase licensing rights</a></div></div></article><div><h2>Companies</h2><a href="/q">DAMX.L 3.4%</a></div></main></div>`,
  ),
}

const tass: Page = {
  name: 'an agency with a dateline of its own and a list of the day',
  story: STORY,
  not: ['All news', '16:40', 'Grain exports reach 4 mln tonnes'],
  html: page(
    `<div class="container"><div class="news"><div class="news-header"><h1 class="news-header__title">${TITLE}</h1><div class="news-header__lead">${S1}</div></div><div class="text-content"><div class="text-block">${ps(STORY.slice(1))}</div></div></div><div class="news-list"><a href="/n"><span>16:40</span> Grain exports reach 4 mln tonnes</a><a href="/all">All news</a></div></div>`,
  ),
}

const xinhua: Page = {
  name: 'an agency with the page in tables and centred pictures',
  story: STORY,
  not: ['E-mail 3 friends', 'Photo/Vale'],
  html: page(
    `<table width="960" align="center"><tr><td><h1 class="Btitle">${TITLE}</h1><i class="time">Source: The Vale Reporter | 2024-11-06 08:10</i></td></tr><tr><td class="domPC"><div id="content"><p align="center"><img src="d.jpg"></p><p align="center"><font size="2">(Photo/Vale)</font></p>${ps(STORY)}</div></td></tr><tr><td><a href="mailto:x">E-mail 3 friends</a></td></tr></table>`,
  ),
}

const jazeera: Page = {
  name: 'a list of other stories inside the text',
  story: STORY,
  not: ['Recommended Stories', 'list of 4 items', 'Glacier loses 2 km'],
  html: page(
    `<main id="main-content-area"><h1>${TITLE}</h1><p class="article__subhead">${S1}</p><div class="wysiwyg">${ps([S2, S3])}<div class="more-on"><h2>Recommended Stories</h2><span class="screen-reader-text">list of 4 items</span><ul><li><a href="/g">Glacier loses 2 km</a></li></ul></div>${ps([S4, S5, S6, S7])}</div></main>`,
  ),
}

const ap: Page = {
  name: 'story page with a carousel of captions',
  story: STORY,
  not: ['1 of 8', 'Sign up for 5 newsletters'],
  html: page(
    `<bsp-header>News</bsp-header><main class="Page-main"><div class="Page-oneColumn"><h1 class="Page-headline">${TITLE}</h1><div class="Carousel"><div class="Carousel-slide"><div>1 of 8</div></div></div><bsp-story-page><div class="RichTextStoryBody RichTextBody">${ps([S1, S2, S3])}<div class="FreeStar">Sign up for 5 newsletters</div>${ps([S4, S5, S6, S7])}</div></bsp-story-page></div></main>`,
  ),
}

const wire: Page = {
  name: 'agency copy run by another outlet',
  story: STORY,
  not: ['Only the headline has been changed', 'Disclaimer', '2,300 titles'],
  html: page(
    `<div class="story"><h1>${TITLE}</h1><div class="sp-cn">${ps(STORY)}<p><i>(Only the headline has been changed; this story has not been edited by our staff and is published from a syndicated feed of 2,300 titles.)</i></p></div></div>`,
  ),
}

const nested: Page = {
  name: 'posts of others and comments as `article`s in the story',
  story: STORY,
  not: [OTHER[2] ?? '', COMMENTS[0] ?? ''],
  html: page(
    `<article><h1>${TITLE}</h1>${ps([S1, S2, S3])}<article class="tweet-embed"><p>${OTHER[2]}</p></article>${ps([S4, S5, S6, S7])}<article><h3>reader 5</h3><p>${COMMENTS[0]}</p></article></article>`,
  ),
}

export const STRUCTURES: readonly Page[] = [
  teasers,
  split,
  scroll,
  scrollBoxes,
  live,
  bbc,
  guardian,
  reuters,
  tass,
  xinhua,
  jazeera,
  ap,
  wire,
  nested,
]
