import { COMMENTS, OTHER, type Page, page, ps, S1, S2, S3, S4, S5, S6, S7, STORY, TITLE } from './words.ts'

const wordpress: Page = {
  name: 'WordPress, a classic theme',
  story: STORY,
  not: [
    '1.2K shares',
    '5 min read',
    '7 Comments',
    COMMENTS[0] ?? '',
    COMMENTS[1] ?? '',
    '48,000 followers',
    'Fares rise 8%',
  ],
  html: page(
    `<div id="page" class="site"><header id="masthead" class="site-header"><h1 class="site-title"><a href="/">The Vale Reporter</a></h1><p class="site-description">48,000 followers and counting.</p></header>
<div id="content" class="site-content"><div id="primary" class="content-area"><main id="main" class="site-main">
<article id="post-812" class="post-812 post type-post status-publish format-standard has-post-thumbnail category-news category-weather tag-dam tag-newsletter">
<header class="entry-header"><h1 class="entry-title">${TITLE}</h1><div class="entry-meta"><span class="posted-on"><time class="entry-date published" datetime="2024-11-06T08:10:00+00:00">6 November 2024</time></span><span class="byline"> by <a href="/author/ann">Ann Lee</a></span> <span>5 min read</span></div></header>
<div class="sharedaddy"><div class="sd-block"><h3 class="sd-title">1.2K shares</h3></div></div>
<div class="entry-content">${ps(STORY)}<div class="jp-relatedposts" id="jp-relatedposts"><h3><em>Related</em></h3><div><a href="/a">Fares rise 8%</a></div></div></div>
<footer class="entry-footer"><span class="tags-links"><a href="/tag/dam">dam</a></span></footer></article>
<div id="comments" class="comments-area"><h2 class="comments-title">7 Comments</h2><ol class="comment-list">
<li class="comment"><article class="comment-body"><p>${COMMENTS[0]}</p></article></li><li class="comment"><article class="comment-body"><p>${COMMENTS[1]}</p></article></li></ol>
<div id="respond" class="comment-respond"><h3>Leave a Reply</h3><form><p>Your email address will not be published.</p></form></div></div>
</main></div><div id="secondary" class="widget-area"><section class="widget"><h2 class="widget-title">Recent Posts</h2><ul><li><a href="/b">Cup final 3-1</a></li></ul></section></div></div></div>`,
    { attributes: ' class="post-template-default single single-post comments-open has-sidebar"' },
  ),
}

const blocks: Page = {
  name: 'WordPress, blocks in a theme without `article`',
  story: STORY,
  not: ['Subscribe for £3 a month', 'Previous', '12 walks for a wet day', 'Nineteen ideas'],
  html: page(`<div class="wp-site-blocks"><header class="wp-block-template-part"><div class="wp-block-group"><p class="wp-block-site-title"><a href="/">The Vale Reporter</a></p></div></header>
<main class="wp-block-group is-layout-flow"><h1 class="wp-block-post-title">${TITLE}</h1>
<div class="wp-block-template-part"><div class="wp-block-group"><div class="wp-block-post-date"><time datetime="2024-11-06T08:10:00+00:00">November 6, 2024</time></div></div></div>
<div class="entry-content wp-block-post-content is-layout-constrained">${ps([S1, S2])}
<figure class="wp-block-pullquote"><blockquote><p>We opened all 6 gates before midnight</p></blockquote></figure>
${ps([S3, S4])}<h2 class="wp-block-heading">Farms</h2>${ps([S5, S6, S7])}
<div class="wp-block-group newsletter-box"><p>Subscribe for £3 a month and get Nineteen ideas for the weekend.</p></div></div>
<div class="wp-block-group"><div class="post-navigation-link-previous"><span>Previous:</span> <a href="/p">12 walks for a wet day</a></div></div></main>
<footer class="wp-block-template-part"><p>Made with 3 cups of tea.</p></footer></div>`),
}

const arc: Page = {
  name: 'Arc, paragraphs as siblings of boxes',
  story: STORY,
  not: ['Most Read', 'Mayor fined £900', '18,000 readers', 'Listen to article 4 minutes'],
  html: page(`<div id="fusion-app"><section class="c-stack b-single-chain"><nav class="b-header-nav-chain"><span>Sections</span></nav></section>
<div class="grid"><section class="default__StyledMain"><h1 class="b-headline">${TITLE}</h1><h2 class="b-subheadline">${S2}</h2>
<div class="b-byline">By <a>Ann Lee</a></div><div class="audio-player">Listen to article 4 minutes</div>
<article class="b-article-body">${ps([S1, S3], ' class="c-paragraph"')}<div class="b-promo-box"><a href="/x">Mayor fined £900</a></div>${ps([S4, S5], ' class="c-paragraph"')}
<div class="c-stack newsletter-signup"><p>Join 18,000 readers of our evening letter.</p></div>${ps([S6, S7], ' class="c-paragraph"')}</article></section>
<section class="right-rail"><h2>Most Read</h2><div class="b-results-list"><a href="/x">Mayor fined £900</a></div></section></div></div>`),
}

const drupal: Page = {
  name: 'Drupal, fields in boxes',
  story: STORY,
  not: ['Views: 5,312', 'You are here', 'Rating: 4.5 out of 5'],
  html: page(`<div class="dialog-off-canvas-main-canvas"><div class="layout-container"><div role="main"><a id="main-content" tabindex="-1"></a><div class="layout-content">
<div class="region region-breadcrumb"><nav role="navigation">You are here</nav></div>
<div class="region region-content"><div class="block block-system"><div class="node node--type-article node--promoted clearfix"><h1><span class="field field--name-title">${TITLE}</span></h1>
<div class="node__content"><div class="field field--name-field-intro field__item"><p>${S1}</p></div><div class="clearfix text-formatted field field--name-body field__item">${ps(STORY.slice(1))}</div>
<div class="field field--name-field-stats"><div class="field__label">Views: 5,312</div><div class="field__item">Rating: 4.5 out of 5</div></div></div></div></div></div></div></div></div></div>`),
}

const ghost: Page = {
  name: 'Ghost',
  story: STORY,
  not: ['Paid subscribers (£6 a month)', '9 new members', 'You might also like', 'Read more in 3 letters'],
  html: page(`<div class="gh-viewport"><div class="site"><main class="gh-main"><article class="gh-article post tag-news featured"><header class="gh-article-header gh-canvas"><h1 class="gh-article-title">${TITLE}</h1><p class="gh-article-excerpt">${S1}</p></header>
<section class="gh-content gh-canvas">${ps([S2, S3])}<div class="kg-card kg-signup-card">Paid subscribers (£6 a month)</div><blockquote class="kg-blockquote-alt">${S4}</blockquote>${ps([S5, S6, S7])}
<div class="kg-card kg-cta-card"><div class="kg-cta-content">9 new members this week. <a href="#/portal">Sign up</a></div></div></section></article>
<section class="gh-container is-grid"><h2 class="gh-container-title">You might also like</h2><div class="gh-feed"><article class="gh-card"><a class="gh-card-link" href="/y"><h3>Read more in 3 letters</h3></a></article></div></section></main></div></div>`),
}

const substack: Page = {
  name: 'Substack',
  story: STORY,
  not: ['Over 4,000 subscribers', '31 Likes', 'Discussion about this post', COMMENTS[2] ?? ''],
  html: page(`<div id="entry"><div id="main" class="main typography use-theme-bg"><div class="single-post-container"><div class="container"><div class="single-post"><article class="typography newsletter-post post">
<div class="post-header"><h1 class="post-title published">${TITLE}</h1><h3 class="subtitle">${S1}</h3><div class="byline-wrapper"><div>Ann Lee</div><div>Nov 06, 2024</div><div>31 Likes</div></div></div>
<div class="available-content"><div class="body markup">${ps([S2, S3, S4])}<div class="subscription-widget-wrap"><p>Over 4,000 subscribers read The Vale Reporter each week.</p></div>${ps([S5, S6, S7])}</div></div></article></div></div>
<div class="comments-page"><div class="container"><h4>Discussion about this post</h4><div class="comment-list"><p>${COMMENTS[2]}</p></div></div></div></div></div></div>`),
}

const medium: Page = {
  name: 'Medium, class names without meaning',
  story: STORY,
  not: ['5 min read', '214', '12K Followers', 'More from Ann Lee'],
  html: page(`<div id="root"><div class="a b c"><div class="d"><a href="/">Open in app</a></div><div class="main-content mt-8"><div class="f g"><article><div class="l"><div class="l"><section><div><div class="gn go">
<h1 class="pw-post-title gt gu">${TITLE}</h1><div class="ab q"><div>Ann Lee</div><span>5 min read</span><span>·</span><span>Nov 6, 2024</span></div><div class="ab cp"><button>214</button></div>
${ps(STORY, ' class="pw-post-body-paragraph mq mr"')}</div></div></section></div></div></article></div></div>
<div class="ab ac"><h2>Written by Ann Lee</h2><span>12K Followers</span></div><div><h2>More from Ann Lee</h2><div><div><a href="/z"><h2>Why 3 of 4 bridges fail</h2></a></div></div></div></div></div>`),
}

const blogger: Page = {
  name: 'Blogger, line breaks for paragraphs and a headline that is a link',
  story: STORY,
  not: ['Posted by Ann at 08:10', '3 comments:', COMMENTS[3] ?? '', 'Blog Archive', '2023 (51)'],
  html: page(`<div class="content"><div class="header-inner"><div class="titlewrapper"><h1 class="title"><a href="https://vale.example/">The Vale Reporter</a></h1></div></div>
<div class="main-outer"><div class="column-center-inner"><div class="main section" id="main"><div class="widget Blog"><div class="blog-posts hfeed"><div class="date-outer"><h2 class="date-header"><span>Wednesday, 6 November 2024</span></h2>
<div class="post hentry"><h3 class="post-title entry-title"><a href="https://vale.example/2024/11/dam.html">${TITLE}</a></h3><div class="post-body entry-content">${STORY.join('<br /><br />\n')}<div style="clear: both;"></div></div>
<div class="post-footer"><div class="post-footer-line">Posted by Ann at 08:10</div></div></div></div></div>
<div class="comments" id="comments"><h4>3 comments:</h4><div id="comments-block"><p>${COMMENTS[3]}</p></div></div></div></div></div>
<div class="column-right-inner"><div class="widget BlogArchive"><h2>Blog Archive</h2><ul><li><a href="/2023">2023</a> (51)</li></ul></div></div></div></div>`),
}

const amp: Page = {
  name: 'AMP',
  story: STORY,
  not: ['We and our 812 partners', 'Tap for 5 more stories', OTHER[0] ?? ''],
  html: page(
    `<amp-sidebar id="menu" layout="nodisplay"><ul><li>Weather 14°</li></ul></amp-sidebar>
<amp-consent id="consent"><div>We and our 812 partners store information on your device.</div></amp-consent>
<main><div class="amp-wp-article"><header class="amp-wp-article-header"><h1>${TITLE}</h1></header>
<amp-img src="dam.jpg" width="800" height="500"><noscript><img src="dam.jpg"></noscript></amp-img>
<div class="amp-wp-article-content">${ps([S1, S2, S3, S4])}<amp-ad type="x"><p>Win 1 of 10 cars today.</p></amp-ad>${ps([S5, S6, S7])}</div></div>
<amp-next-page><div>Tap for 5 more stories</div><p>${OTHER[0]}</p></amp-next-page></main>`,
    { head: '<style amp-boilerplate>body{visibility:hidden}</style>' },
  ),
}

const wix: Page = {
  name: 'Wix, each paragraph in boxes of its own',
  story: STORY,
  not: ['1 min', '42 views', '0 comments', 'See All', 'Flood barriers 40% off'],
  html: page(`<div id="SITE_CONTAINER"><div id="main_MF"><div id="comp-k1" class="x7Qz"><a href="/">Home</a><a href="/news">News</a></div>
<div id="comp-k2" class="qR5t"><div class="aa1"><h1 class="bb2"><span class="cc3">${TITLE}</span></h1><div class="dd4"><span>Nov 6, 2024</span><span>1 min</span></div></div>
<div class="ee5"><div class="ff6">${STORY.map((sentence, index) => `<div id="viewer-${index}" class="gg7"><p class="hh8"><span class="ii9">${sentence}</span></p></div>`).join('')}</div></div></div>
<div class="jj0"><span>42 views</span><span>0 comments</span></div>
<div class="kk1"><div class="ll2"><h2>Recent Posts</h2><a href="/all">See All</a></div><div><a href="/fb"><div>Flood barriers 40% off</div></a></div></div></div></div>`),
}

export const THEMES: readonly Page[] = [wordpress, blocks, arc, drupal, ghost, substack, medium, blogger, amp, wix]
