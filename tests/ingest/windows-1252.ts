/** Characters of windows-1252 from 0x80 on; the others are those of Latin-1. */
const FROM_80 = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ'

/** A text as bytes in windows-1252; characters that it lacks become others. */
export function windows1252(text: string): Buffer {
  return Buffer.from(
    Array.from(text, (sign) => (FROM_80.includes(sign) ? 0x80 + FROM_80.indexOf(sign) : sign.charCodeAt(0))),
  )
}
