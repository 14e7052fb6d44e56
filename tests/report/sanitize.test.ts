import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { sanitize } from '../../src/report/sanitize.ts'

describe('text made fit for a terminal', () => {
  const cases: readonly [what: string, text: string, shown: string][] = [
    ['an escape sequence', 'a\u001b[31mred', 'a⟨U+001B⟩[31mred'],
    ['an operating system command', '\u001b]0;title\u0007', '⟨U+001B⟩]0;title⟨U+0007⟩'],
    ['a one-byte CSI', '\u009b2J', '⟨U+009B⟩2J'],
    ['NUL and DEL', '\u0000\u007f', '⟨U+0000⟩⟨U+007F⟩'],
    ['backspaces', 'safe\b\b\b\bevil', 'safe⟨U+0008⟩⟨U+0008⟩⟨U+0008⟩⟨U+0008⟩evil'],
    ['an override of direction', '100\u202E000', '100⟨U+202E⟩000'],
    ['an isolate of direction', '\u2066a\u2069', '⟨U+2066⟩a⟨U+2069⟩'],
    ['a mark of direction', 'a\u200Fb\u061Cc', 'a⟨U+200F⟩b⟨U+061C⟩c'],
    ['a space without width', '1\u200B000', '1⟨U+200B⟩000'],
    ['a joiner, in emoji too', '\u{1F468}\u200D\u{1F469}', '\u{1F468}⟨U+200D⟩\u{1F469}'],
    ['a byte order mark', '\uFEFFa', '⟨U+FEFF⟩a'],
    ['a hidden tag character', 'a\u{E0041}', 'a⟨U+E0041⟩'],
    ['half of a surrogate pair', 'a\uD83Db', 'a⟨U+D83D⟩b'],
    ['a line break', 'two\r\nlines', 'two lines'],
    ['a paragraph break and a tab', 'a\n\n\tb\u2028c', 'a b c'],
    ['a command to a runner of jobs', '::error::all is well', ': :error::all is well'],
    ['one after a line break', '\n ::stop-commands::x', '  : :stop-commands::x'],
    ['one in the older form', 'so ##[error]it says', 'so # #[error]it says'],
  ]
  test.each(cases)('%s is shown and not obeyed', (_, text, shown) => {
    expect(sanitize(text)).toBe(shown)
  })

  test.each([
    ['accents, composed or not', 'café cafe\u0301'],
    ['other scripts', '₩5조 Москва القاهرة'],
    ['quotation marks, dashes and thin spaces', '“1\u202F200”—‘x’\u00A0%'],
    ['emoji', '\u{1F6A2}\uFE0F'],
    ['signs in the midst of a line', 'a::b, # 5 and #[x]'],
    ['brackets of our own', '⟨U+001B⟩'],
  ])('%s stay as published', (_, text) => {
    expect(sanitize(text)).toBe(text)
  })

  test('in ASCII the number stands in plain brackets', () => {
    expect(sanitize('\u001b', false)).toBe('<U+001B>')
  })

  test('whatever comes in, no control, direction or half character comes out', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(sanitize(text)).not.toMatch(/[\p{Cc}\p{Cs}\u200B-\u200F\u202A-\u202E\u2066-\u2069]/u)
        expect(sanitize(sanitize(text))).toBe(sanitize(text))
      }),
    )
  })
})
