import type { BinaryFormat } from '../format.ts'
import { readMessages } from '../mail/read-message.ts'
import { looksLikeMail } from '../mail/recognize-mail.ts'

/**
 * Mail as programs save it (`.eml`), and pages that browsers save as mail
 * (`.mhtml`). Read as bytes, since each part may have an encoding of its own.
 */
export const mail: BinaryFormat = {
  id: 'mail',
  reads: 'bytes',
  isolated: true,
  extensions: ['.eml', '.mht', '.mhtml'],
  recognizes: looksLikeMail,
  read: readMessages,
}
