const HEAD = 16_384

const FIELD = /^([A-Za-z][A-Za-z0-9-]{0,60}):(?:[ \t]|$)/
const MBOX = /^From \S{1,200} /

/** Fields that only mail has, with values that only mail gives them. */
const SURE =
  /^(?:mime-version: ?1\.0|message-id: ?<[^<>\s]{1,300}>|received: ?(?:from|by|\()|return-path: ?<|dkim-signature: ?|delivered-to: ?\S{1,200}@|(?:from|to|sender|reply-to): ?.{0,200}@|snapshot-content-location: ?|content-transfer-encoding: ?|content-type: ?(?:text|multipart)\/)/i

/** Fields that mail has and other texts may have too. */
const USUAL: ReadonlySet<string> = new Set(
  `from to cc date subject sender reply-to message-id mime-version received return-path delivered-to content-type
   content-transfer-encoding list-id list-unsubscribe x-mailer dkim-signature in-reply-to references
   snapshot-content-location`.split(/\s+/),
)
const TELLING: ReadonlySet<string> = new Set(['from', 'date', 'mime-version', 'received', 'message-id'])

/**
 * Whether a file begins like a mail: with header fields and nothing else up to
 * the first empty line, at least two of them mail's, one of these `From`,
 * `Date`, `MIME-Version`, `Received` or `Message-ID`, and one with a value that
 * no article's first lines have, such as an address.
 *
 * Example: `Date: 14 May 2024` above an article is not enough.
 *
 * @see RFC 5322, section 3.6
 */
export function looksLikeMail(bytes: Uint8Array): boolean {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, HEAD))
  const isWhole = bytes.length <= HEAD
  const lines = head.replace(/^(?:\xef\xbb\xbf)?[\r\n]*/, '').split(/\r?\n/)
  const names = new Set<string>()
  let isSure = false
  for (const [index, line] of lines.entries()) {
    if (line === '') return isMail(names, isSure)
    if ((index === 0 && MBOX.test(line)) || (index > 0 && /^[\t ]/.test(line))) continue
    const isCutOff = index === lines.length - 1 && !isWhole
    const name = FIELD.exec(line)?.[1]?.toLowerCase()
    if (name === undefined) return isCutOff && isMail(names, isSure)
    names.add(name)
    isSure ||= SURE.test(line)
  }
  return isMail(names, isSure)
}

function isMail(names: ReadonlySet<string>, isSure: boolean): boolean {
  const usual = [...names].filter((name) => USUAL.has(name))
  return isSure && usual.length >= 2 && usual.some((name) => TELLING.has(name))
}
