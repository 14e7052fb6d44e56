/**
 * Loaded before the program (`node --import`): makes the n-th of its calls that
 * change the disk fail, or ends the process there as `kill -9` does. A write
 * that fails has written half. Reading is left alone.
 *
 *     FAULT_AT=3 FAULT=error FAULT_MARK=/tmp/mark    an error as the system gives it
 *     FAULT_AT=3 FAULT=kill FAULT_MARK=/tmp/mark
 *
 * The file `FAULT_MARK` tells afterwards which call it was, and is not there
 * where the program made fewer calls.
 */
import fs from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'

const { FAULT_AT = '0', FAULT = 'error', FAULT_MARK = '' } = process.env

/** What the system says: a full disk where room is needed, else a fault of the device. */
const REASONS = { openSync: 'ENOSPC', writeFileSync: 'ENOSPC', mkdirSync: 'ENOSPC', mkdtempSync: 'ENOSPC' }
const TEXTS = { ENOSPC: 'no space left on device', EIO: 'i/o error' }

const whole = { ...fs }
const written = new Set()
let calls = 0

/** Whether this is the call; then it is noted, and where it is to end the process that ends. */
function isTurn(name) {
  calls += 1
  if (calls !== Number(FAULT_AT)) return false
  whole.writeFileSync(FAULT_MARK, name)
  return true
}

function fault(name) {
  if (FAULT === 'kill') {
    process.kill(process.pid, 'SIGKILL')
    for (;;); // the signal may take a moment
  }
  const code = REASONS[name] ?? 'EIO'
  throw Object.assign(new Error(`${code}: ${TEXTS[code]}, ${name}`), { code, syscall: name })
}

for (const name of ['renameSync', 'mkdirSync', 'mkdtempSync', 'fsyncSync']) {
  fs[name] = (...given) => (isTurn(name) ? fault(name) : whole[name](...given))
}

fs.openSync = (path, flags = 'r', ...given) => {
  if (flags === 'r') return whole.openSync(path, flags, ...given)
  if (isTurn('openSync')) fault('openSync')
  const file = whole.openSync(path, flags, ...given)
  written.add(file)
  return file
}

fs.writeFileSync = (file, data, ...given) => {
  if (!isTurn('writeFileSync')) return whole.writeFileSync(file, data, ...given)
  whole.writeFileSync(file, data.slice(0, data.length / 2), ...given)
  return fault('writeFileSync')
}

fs.closeSync = (file) => {
  if (!written.delete(file)) return whole.closeSync(file)
  const fails = isTurn('closeSync')
  whole.closeSync(file)
  return fails ? fault('closeSync') : undefined
}

syncBuiltinESMExports()
