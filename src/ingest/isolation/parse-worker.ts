import { parentPort } from 'node:worker_threads'
import { type Parsable, parseHere } from '../format.ts'
import { formatOf } from '../format-for.ts'
import { type ParseAnswer, type ParseRequest, READY } from './messages.ts'

// The whole program of a thread that parses files for another one, which may stop it at any moment.
parentPort?.on('message', async (request: ParseRequest) => parentPort?.postMessage(await answer(request)))
parentPort?.postMessage(READY)

async function answer(request: ParseRequest): Promise<ParseAnswer> {
  try {
    return { reading: await parseHere(parsableOf(request), request.limits) }
  } catch (error) {
    return { failure: error instanceof Error ? `${error.name}: ${error.message}` : String(error) }
  }
}

function parsableOf({ format: id, content }: ParseRequest): Parsable {
  const format = formatOf(id)
  if (format?.reads === 'text' && typeof content === 'string') return { reads: 'text', format, content }
  if (format?.reads === 'bytes' && typeof content !== 'string') return { reads: 'bytes', format, content }
  throw new Error(`no format ${id} for this content`)
}
