import { type Page, page, ps, S1, S2, S3, S4, S5, S6, S7, STORY, TITLE } from './words.ts'

const table: Page = {
  name: 'columns made by a table',
  story: STORY,
  not: ['Classified 0', 'Visitor no. 10,482', 'Tide 4.1 m'],
  html: `<HTML><HEAD><TITLE>${TITLE}</TITLE></HEAD><BODY BGCOLOR=white><TABLE WIDTH=760 CELLPADDING=4><TR><TD COLSPAN=3><IMG SRC="logo.gif"></TD></TR><TR><TD VALIGN=top><A HREF="a.htm">News</A><BR><A HREF="b.htm">Classified 0</A></TD><TD VALIGN=top><H1>${TITLE}</H1>${STORY.map((each) => `<P>${each}`).join('\n')}</TD><TD VALIGN=top>Tide 4.1 m<BR><A HREF="c.htm">Sport</A></TD></TR><TR><TD COLSPAN=3>Visitor no. 10,482</TD></TR></TABLE></BODY></HTML>`,
}

const nineties: Page = {
  name: 'a page of the 1990s: font and center, breaks for paragraphs',
  story: STORY,
  not: ['Best viewed at 800 x 600', 'webmaster'],
  html: `<html><head><title>${TITLE}</title></head><body><center><font size=+3><b>${TITLE}</b></font></center><hr><font face="Times">${STORY.join('\n<br><br>')}</font><hr><center><font size=1>Best viewed at 800 x 600<br><a href="mailto:w@vale.example">webmaster</a></font></center></body></html>`,
}

const pre: Page = {
  name: 'a wire page in one `pre`',
  story: STORY,
  not: [],
  html: `<html><body><pre>${TITLE}\n\n${STORY.join('\n\n')}</pre></body></html>`,
}

const frames: Page = {
  name: 'tables in tables',
  story: STORY,
  not: ['Hits: 812', 'Home'],
  html: `<html><head><title>${TITLE}</title></head><body><table><tr><td><table><tr><td><a href="/">Home</a></td><td><a href="/s">Sport</a></td></tr></table></td></tr><tr><td><table><tr><td><b>${TITLE}</b><br><br>${STORY.slice(0, 4).join('<br><br>')}</td></tr><tr><td>${STORY.slice(4).join('<br><br>')}</td></tr></table></td></tr><tr><td>Hits: 812</td></tr></table></body></html>`,
}

const listed: Page = {
  name: 'key points, a quotation and a table of data in the story',
  story: [S1, S2, 'Two villages are cut off', 'The school is full', S4, 'Gate | Opened', '1 | 22:10', '2 | 22:40', S5],
  not: ['3 shares'],
  html: page(
    `<article><h1>${TITLE}</h1><ul class="summary-points"><li>Two villages are cut off</li><li>The school is full</li></ul>${ps([S1, S2])}<blockquote>${S4}</blockquote><table><tr><th>Gate</th><th>Opened</th></tr><tr><td>1</td><td><p>22:10</p></td></tr><tr><td>2</td><td>22:40</td></tr></table><p>${S5}</p><div>3 shares</div></article>`,
  ),
}

const captions: Page = {
  name: "captions: the story's own stay, those of other stories go",
  story: [S1, S2, 'The dam at Orrin on Wednesday, with 4 of its gates open.', S3],
  not: ['A bus like the one that crashed with 36 on board.', '31 boats'],
  html: page(
    `<article><h1>${TITLE}</h1><p>${S1}</p><figure><img src="d.jpg"><figcaption>The dam at Orrin on Wednesday, with 4 of its gates open. <span>Photo: Ann Lee</span></figcaption></figure><p>${S2}</p><p>${S3}</p><a href="/bus"><figure><img src="b.jpg"><figcaption>A bus like the one that crashed with 36 on board.</figcaption></figure></a><figure><figcaption>31 boats</figcaption></figure></article>`,
  ),
}

const marks: Page = {
  name: 'withdrawn words, marks of notes, powers and breaks in words',
  story: [
    'The board counted 31 homes, not more.',
    'The lake covers 12 km2 and holds 3 x 10^6 cubic metres.',
    'Some 1,250,000 litres went over, said the report.',
    'It was the 1st such night in 40 years.',
    S6,
    S7,
  ],
  not: ['311', '3,900', 'reference list'],
  html: page(
    `<article><h1>${TITLE}</h1><p>The board counted <s>3,900</s> 31<sup class="reference"><a href="#n1">[1]</a></sup> homes, <del>or 3,900, </del>not more.<sup>2</sup></p><p>The lake covers 12 km<sup>2</sup> and holds 3 x 10<sup>6</sup> cubic metres.</p><p>Some 1,250,<wbr>000 li&shy;tres went over, said the report.<sup><a href="#n3">3</a></sup></p><p>It was the 1<sup>st</sup> such night in 40 years.</p>${ps([S6, S7])}</article>`,
  ),
}

export const OLD: readonly Page[] = [table, nineties, pre, frames, listed, captions, marks]
