/** Loaded before the program: writes the most memory that it took, in bytes, to the file `PEAK_MEMORY`. */
import { writeFileSync } from 'node:fs'
import { isMainThread } from 'node:worker_threads'

const { PEAK_MEMORY = '' } = process.env

if (isMainThread) process.on('exit', () => writeFileSync(PEAK_MEMORY, String(process.resourceUsage().maxRSS * 1024)))
